//! The picture by which other sites show the atlas when somebody links to it (Open Graph).

use super::{
    Palette,
    canvas::{Canvas, Type},
    legend::Key,
    map,
};
use crate::{
    geo::{PagePoint, PageRect, Seams, Shapes},
    scene::{Context, Legend, MapScene, lettering::wrapped, map_states, summary},
};

/// Width and height of the card, in pixels: what sites that show such cards ask for (1.91 to 1).
pub const CARD_PX: [f64; 2] = [1200.0, 630.0];

/// Width of the field with the texts, in pixels.
const FIELD_PX: f64 = 372.0;
/// Room around the texts and around the map, in pixels.
const MARGIN_PX: f64 = 40.0;
const TITLE_PX: f64 = 54.0;
/// Letters of the sentence are no larger and no smaller, in pixels: in a chat the card is a third as wide.
const LEAD_PX: [f64; 2] = [26.0, 15.0];
/// Distance of its base lines, in letters.
const LEAD_LINE: f64 = 1.38;
const FOOT_PX: f64 = 14.0;

/// The map of the whole report beside the name of the atlas and its sentence, as SVG.
#[must_use]
pub fn card(context: &Context, shapes: &Shapes, seams: &Seams, palette: &Palette) -> String {
    let [width_px, height_px] = CARD_PX;
    let mut out = Canvas::new(palette, "card");
    out.rect(PageRect { x_px: 0.0, y_px: 0.0, width_px, height_px }, &[("fill", palette.paper)]);
    out.rect(PageRect { x_px: 0.0, y_px: 0.0, width_px: FIELD_PX, height_px }, &[("fill", palette.accent)]);
    let sentence = summary(context);
    out.at(MARGIN_PX, 0.0, |out| texts(out, context, &sentence));
    let room_px = width_px - FIELD_PX - MARGIN_PX;
    let scene = MapScene::of(context, shapes, seams, room_px);
    // Map and legend stand in the middle together.
    let top_px = ((height_px - scene.height_px - LEGEND_PX) / 2.0).max(0.0).round();
    out.at(FIELD_PX + MARGIN_PX / 2.0, top_px, |out| map::draw(out, &scene, &map_states(context)));
    let legend_px = top_px + scene.height_px + 10.0;
    let key = Key::of(Legend::of(context));
    out.at(FIELD_PX + MARGIN_PX / 2.0, legend_px, |out| key.draw(out, room_px));
    let look = Type::plain(palette.quiet_text);
    for (at, line) in wrapped(context.words.disclaimer_short, room_px, look.size_px).iter().enumerate() {
        let y_px = legend_px + LEGEND_PX + 10.0 + super::real(at) * 16.0;
        out.text(FIELD_PX + MARGIN_PX / 2.0, y_px, look, line);
    }
    out.finish(width_px, height_px, Some((context.words.lang, [context.words.app_name, &sentence])))
}

/// Room for the legend below the map, in pixels.
const LEGEND_PX: f64 = 66.0;

/// The sign of the atlas, its name and sentence, and from whom the data are.
fn texts(out: &mut Canvas, context: &Context, sentence: &str) {
    let palette = out.palette;
    let room_px = FIELD_PX - 2.0 * MARGIN_PX;
    let look = Type::plain(palette.on_accent);
    out.at(-6.0, MARGIN_PX - 10.0, sign);
    let mut y_px = 164.0;
    for line in wrapped(context.words.app_name, room_px, TITLE_PX) {
        out.text(0.0, y_px, look.bold().size(TITLE_PX), &line);
        y_px += TITLE_PX * 1.08;
    }
    let info = context.data.info();
    let source = format!("{} · {}", context.text(&info.issuer), (context.words.as_of)(info.as_of));
    let lines = wrapped(&source, room_px, FOOT_PX);
    let foot_px = CARD_PX[1] - super::frame::MARGIN_PX - super::real(lines.len()) * FOOT_PX * 1.4;
    let (size_px, told) = lead(sentence, room_px, foot_px - y_px - FOOT_PX);
    for line in told {
        out.text(0.0, y_px, look.size(size_px), &line);
        y_px += size_px * LEAD_LINE;
    }
    for (at, line) in lines.iter().rev().enumerate() {
        let foot_px = super::frame::MARGIN_PX + super::real(at) * FOOT_PX * 1.4;
        out.text(0.0, CARD_PX[1] - foot_px, look.size(FOOT_PX), line);
    }
}

/// The sentence in letters as large as the room lets them be, and their size in pixels.
fn lead(sentence: &str, width_px: f64, height_px: f64) -> (f64, Vec<String>) {
    let [mut size_px, least_px] = LEAD_PX;
    loop {
        let lines = wrapped(sentence, width_px, size_px);
        if super::real(lines.len()) * size_px * LEAD_LINE <= height_px || size_px <= least_px {
            return (size_px, lines);
        }
        size_px -= 0.5;
    }
}

/// The sign of the atlas as in `public/icons/atlas.svg`, without its ground, 72 px wide.
fn sign(out: &mut Canvas) {
    const SCALE: f64 = 72.0 / 32.0;
    const DISCS: [(f64, f64, f64, bool); 5] = [
        (10.0, 10.0, 3.2, true),
        (20.0, 8.0, 2.2, false),
        (24.0, 16.0, 2.2, true),
        (22.0, 24.0, 2.2, false),
        (11.0, 22.0, 3.2, false),
    ];
    let ink = out.palette.on_accent;
    let width = super::canvas::number(2.5 * SCALE);
    for (x, y, radius, is_full) in DISCS {
        let fill = if is_full { ink } else { "none" };
        let centre = PagePoint { x_px: x * SCALE, y_px: y * SCALE };
        out.circle(centre, radius * SCALE, &[("fill", fill), ("stroke", ink), ("stroke-width", &width)]);
    }
}
