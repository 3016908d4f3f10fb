//! What stands around a picture, so that it can be understood wherever it goes: what it shows, by which filters, what its
//! signs mean, from whom and of when it is, and where to find it.

use super::{
    Picture,
    canvas::{Anchor, Canvas, Type},
    legend::Key,
};
use crate::{
    geo::PageRect,
    i18n::Messages,
    query::Facet,
    scene::{
        Context,
        filters::untitled_chips,
        lettering::{BOLD, COMMON, balanced, fitted, text_width_px, wrapped},
        portions, summary,
    },
};

/// Width of a picture, in pixels: our choice. On a page of 17 cm its letters are 6 to 7 points, the least that is read.
pub const PICTURE_PX: f64 = 900.0;
/// Room around all, in pixels.
pub(super) const MARGIN_PX: f64 = 36.0;
/// Width of what is inside, in pixels.
pub(super) const INNER_PX: f64 = PICTURE_PX - 2.0 * MARGIN_PX;
/// Paragraphs take so much by the widest letters, in pixels: with those they run into the margin, with common ones they
/// keep inside.
const PARAGRAPH_PX: f64 = INNER_PX + MARGIN_PX - 8.0;

const KICKER_PX: f64 = 12.0;
const TITLE_PX: f64 = 21.0;
const LEAD_PX: f64 = 14.0;
const FOOT_PX: f64 = 11.0;
/// Height of a chip, in pixels.
const CHIP_PX: f64 = 22.0;

/// What is told of a picture beside its body.
pub(super) struct Frame<'a> {
    /// What is chosen, then what is shown.
    pub(super) title: String,
    /// The view, as it is called in links and names of files.
    pub(super) view: String,
    pub(super) keys: Vec<Key>,
    /// Whether it has a map, on which lines stand, too.
    pub(super) has_map: bool,
    /// The whole link.
    pub(super) link: &'a str,
}

impl Frame<'_> {
    /// Draws the frame around a body that gives its height, in pixels.
    pub(super) fn draw(
        &self,
        context: &Context,
        mut out: Canvas,
        body: impl FnOnce(&mut Canvas) -> f64,
    ) -> Picture {
        let sentence = summary(context);
        let mut y_px = MARGIN_PX;
        y_px += out.at(MARGIN_PX, y_px, |out| head(out, context, &self.title, &sentence));
        y_px += out.at(MARGIN_PX, y_px, body) + 16.0;
        for key in &self.keys {
            y_px += out.at(MARGIN_PX, y_px, |out| key.draw(out, INNER_PX)) + 4.0;
        }
        y_px += 8.0;
        y_px += out.at(MARGIN_PX, y_px, |out| foot(out, context, self));
        let height_px = (y_px + MARGIN_PX - 8.0).ceil();
        let palette = out.palette;
        let paper = PageRect { x_px: 0.0, y_px: 0.0, width_px: PICTURE_PX, height_px };
        let mut whole = Canvas::new(palette, &self.view);
        whole.rect(paper, &[("fill", palette.paper)]);
        whole.append(&out);
        let title = format!("{} · {}", context.words.app_name, self.title);
        let svg = whole.finish(PICTURE_PX, height_px, Some((context.words.lang, [&title, &sentence])));
        Picture { name: name(context, &self.view), title, width_px: PICTURE_PX, height_px, svg }
    }
}

/// Name of the file: dataset, what is chosen, view, version, as for other files.
fn name(context: &Context, view: &str) -> String {
    let chosen = portions(context).into_iter().next().map(|portion| portion.name).unwrap_or_default();
    format!("{chosen}_{view}_{}", context.data.info().version)
}

/// Atlas, title, sentence and filters; gives the height, in pixels.
fn head(out: &mut Canvas, context: &Context, title: &str, sentence: &str) -> f64 {
    let palette = out.palette;
    let kicker = Type::plain(palette.accent).bold().size(KICKER_PX);
    out.text(0.0, 10.0, kicker, context.words.app_name);
    let mut y_px = 16.0;
    for line in balanced(title, PARAGRAPH_PX / BOLD, TITLE_PX) {
        y_px += 25.0;
        out.text(0.0, y_px, Type::plain(palette.text).bold().size(TITLE_PX), &line);
    }
    y_px += 5.0;
    for line in balanced(sentence, PARAGRAPH_PX, LEAD_PX) {
        y_px += 20.0;
        out.text(0.0, y_px, Type::plain(palette.text).size(LEAD_PX), &line);
    }
    y_px += 10.0;
    y_px += out.at(0.0, y_px, |out| filters(out, context));
    y_px + 10.0
}

/// The filters other than the one country and the one mandate that the title names.
fn filters(out: &mut Canvas, context: &Context) -> f64 {
    let palette = out.palette;
    let is_named = |facet| match facet {
        _ if context.has_several() => false,
        Facet::Country => context.chosen.country.is_some(),
        _ => context.chosen.mandate.is_some(),
    };
    let shown = untitled_chips(context, is_named);
    let (mut x_px, mut y_px, mut height_px) = (0.0, 0.0, 0.0);
    for chip in shown {
        let text = fitted(&chip.text, INNER_PX - 20.0).unwrap_or_default();
        // As much room at both ends whatever the letters, and never less than none.
        let most_px = text_width_px(&text);
        let width_px = (most_px * COMMON + 24.0).max(most_px + 8.0);
        if x_px > 0.0 && x_px + width_px > INNER_PX {
            (x_px, y_px) = (0.0, y_px + CHIP_PX + 6.0);
        }
        let rect = PageRect { x_px, y_px, width_px, height_px: CHIP_PX };
        out.rect(rect, &[("rx", "11"), ("fill", palette.accent_ground)]);
        let look = Type::plain(palette.text).anchored(Anchor::Middle);
        out.text(rect.centre().x_px, y_px + 15.0, look, &text);
        x_px += width_px + 8.0;
        height_px = y_px + CHIP_PX + 4.0;
    }
    height_px
}

/// Source, state of affairs, version of the data, disclaimer and link; gives the height, in pixels.
fn foot(out: &mut Canvas, context: &Context, frame: &Frame) -> f64 {
    let palette = out.palette;
    out.rule(0.0, INNER_PX, palette.strong_line);
    let look = Type::plain(palette.quiet_text).size(FOOT_PX);
    let [source, version] = source(context);
    let disclaimer = if frame.has_map { context.words.disclaimer } else { context.words.picture.disclaimer };
    let mut y_px = 6.0;
    for text in [source.as_str(), &version, disclaimer] {
        for line in balanced(text, PARAGRAPH_PX, FOOT_PX) {
            y_px += 15.0;
            out.text(0.0, y_px, look, &line);
        }
        y_px += 2.0;
    }
    for line in wrapped(frame.link, PARAGRAPH_PX, FOOT_PX) {
        y_px += 15.0;
        out.text(0.0, y_px, Type::plain(palette.accent).size(FOOT_PX), &line);
    }
    y_px
}

/// From whom it is, and of when.
pub(super) fn source(context: &Context) -> [String; 2] {
    let (words, info): (&Messages, _) = (context.words, context.data.info());
    // Lists beside the report have a name and are not cited.
    let lists = context.data.sources.iter().skip(1).map(|(_, source)| context.text(&source.issuer));
    let cited: Vec<&str> = std::iter::once(context.text(&info.citation)).chain(lists).collect();
    let source = (words.label)(words.source, &cited.join(" · "));
    let version = (words.label)(words.data_version, info.version.as_str());
    [source, format!("{} · {version}", sentence_case(&(words.as_of)(info.as_of)))]
}

/// With a capital at its beginning.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
