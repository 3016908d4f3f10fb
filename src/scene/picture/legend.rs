//! What the signs of a picture mean.

use super::{
    Palette,
    canvas::{Canvas, Type},
    timeline::shape,
};
use crate::{
    geo::PageRect,
    model::Status,
    scene::{
        Context, Legend, MarkForm, Shade, SourceMark,
        lettering::{even_step_px, text_width_px},
        source_marks, source_path,
    },
};

/// What stands before a meaning.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sample {
    Fill(Shade),
    Mark(Status, MarkForm),
    List(SourceMark),
    /// A column of those that are active.
    Active,
    /// A column of those that are planned.
    Planned,
}

/// A title with the signs that it is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key {
    pub(super) title: String,
    pub(super) entries: Vec<(Sample, String)>,
}

/// Height of a line, in pixels.
const LINE_PX: f64 = 26.0;
/// Room between an entry and the next, in pixels.
const BETWEEN_PX: f64 = 24.0;
/// Room between a sign and its meaning, in pixels.
const GAP_PX: f64 = 7.0;

impl Key {
    /// The key of fills.
    pub(super) fn of(legend: Legend) -> Self {
        let entries =
            legend.entries.into_iter().map(|entry| (Sample::Fill(entry.shade), entry.text)).collect();
        Self { title: legend.title.to_owned(), entries }
    }

    /// The lists beside the report, where there are any.
    pub(super) fn of_lists(context: &Context) -> Option<Self> {
        let marks = source_marks(context);
        let entry = |mark: SourceMark| (Sample::List(mark.clone()), mark.name);
        (!marks.is_empty()).then(|| Self {
            title: context.words.filters.source.to_owned(),
            entries: marks.into_iter().map(entry).collect(),
        })
    }

    /// Draws the key in as many lines as it takes; gives their height, in pixels.
    pub(super) fn draw(&self, out: &mut Canvas, width_px: f64) -> f64 {
        let palette = out.palette;
        let look = Type::plain(palette.text);
        out.text(0.0, 17.0, look.bold(), &self.title);
        let (mut x_px, mut y_px) = (0.0, LINE_PX - 2.0);
        for (sample, text) in &self.entries {
            let sample_px = sample.width_px() + GAP_PX;
            let need_px = sample_px + text_width_px(text);
            if x_px > 0.0 && x_px + need_px > width_px {
                (x_px, y_px) = (0.0, y_px + LINE_PX);
            }
            out.at(x_px, y_px + 4.0, |out| sample.draw(out));
            out.text(x_px + sample_px, y_px + 17.0, look, text);
            x_px += sample_px + even_step_px(text, BETWEEN_PX);
        }
        y_px + LINE_PX
    }
}

impl Sample {
    const fn width_px(&self) -> f64 {
        match self {
            Self::Mark(..) => 34.0,
            Self::Fill(_) => 18.0,
            Self::List(_) | Self::Active | Self::Planned => 14.0,
        }
    }

    /// In a line that is 18 px high.
    fn draw(&self, out: &mut Canvas) {
        let palette = out.palette;
        match self {
            Self::Fill(shade) => out.swatch(0.0, 0.0, *shade),
            Self::Mark(status, form) => shape(out, *form, 9.0, *status, 0),
            Self::List(mark) => out.at(7.0, 9.0, |out| {
                let paint = [("transform", "scale(0.8)"), ("fill", list_fill(palette, mark.place))];
                out.path(source_path(mark.place), &paint);
            }),
            Self::Active => column(out, palette.delivered),
            Self::Planned => column(out, palette.planned_ink),
        }
    }
}

/// The colour of a list's mark: the report's, or that of the lists beside it.
const fn list_fill(palette: &Palette, place: usize) -> &'static str {
    if place == 0 { palette.accent } else { palette.list }
}

fn column(out: &mut Canvas, fill: &str) {
    out.rect(PageRect { x_px: 2.0, y_px: 2.0, width_px: 10.0, height_px: 14.0 }, &[("fill", fill)]);
}
