//! The strip of months below the pictures: how much was going on, and the span that is chosen.

use super::{Context, MonthAxis, Tick};
use crate::{
    analysis::active_per_month,
    geo::{PagePoint, outlines_path},
    model::{Date, Month},
    query::TimeSpan,
};

/// The strip in a drawing of some width.
#[derive(Clone, Debug, PartialEq)]
pub struct StripScene {
    /// The months.
    pub axis: MonthAxis,
    /// Height of the columns, in pixels.
    pub height_px: f64,
    /// Years.
    pub ticks: Vec<Tick>,
    /// What passes all filters but time, a column a month, as SVG paths: what is completed or under way, and above it what
    /// is planned.
    pub paths: [String; 2],
    /// The months chosen; all of them where no span is set.
    pub chosen: (Month, Month),
    /// Whether a span is set.
    pub is_set: bool,
    /// Where the report's own date ends, in pixels.
    pub as_of_px: f64,
    /// What the ends of the span say, as they are read out.
    pub values: [String; 2],
}

/// Height of the columns, in pixels.
const HEIGHT_PX: f64 = 44.0;

impl StripScene {
    /// The strip in this width.
    #[must_use]
    pub fn of(context: &Context, width_px: f64) -> Self {
        let axis = MonthAxis { months: context.years.all, width_px };
        let TimeSpan { from, to } = context.filter.time;
        let within = |month: Month| month.clamp(axis.months.first, axis.months.last);
        let chosen = (within(from.unwrap_or(axis.months.first)), within(to.unwrap_or(axis.months.last)));
        let text = |month| (context.words.date)(Date::Month(month));
        Self {
            axis,
            height_px: HEIGHT_PX,
            ticks: axis.ticks(),
            paths: paths(context, axis),
            chosen,
            is_set: from.is_some() || to.is_some(),
            as_of_px: axis.end_px(context.data.info().as_of.last_month()),
            values: [text(chosen.0), text(chosen.1)],
        }
    }
}

fn paths(context: &Context, axis: MonthAxis) -> [String; 2] {
    let counts = active_per_month(context.data, context.index, &context.selection.untimed, axis.months);
    let most = counts.iter().map(|count| count.active + count.planned).max().unwrap_or(0).max(1);
    let real = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let px = |count: usize| real(count) / real(most) * HEIGHT_PX;
    let width_px = (axis.month_px() - 1.0).max(0.5);
    let mut columns = [Vec::new(), Vec::new()];
    for (at, count) in counts.iter().enumerate() {
        let x_px = real(at) * axis.month_px();
        let active_px = HEIGHT_PX - px(count.active);
        columns[0].extend(column([x_px, x_px + width_px], [active_px, HEIGHT_PX]));
        columns[1].extend(column([x_px, x_px + width_px], [active_px - px(count.planned), active_px]));
    }
    columns.map(|columns| outlines_path(&columns))
}

/// A column from its left to its right and from its top to its foot; nothing where these are one.
fn column([left_px, right_px]: [f64; 2], [top_px, foot_px]: [f64; 2]) -> Option<Vec<PagePoint>> {
    let corners = [(left_px, foot_px), (left_px, top_px), (right_px, top_px), (right_px, foot_px)];
    (top_px < foot_px).then(|| corners.map(|(x_px, y_px)| PagePoint { x_px, y_px }).into())
}

/// What the reader has hold of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    /// The beginning of the span.
    From,
    /// Its end.
    To,
    /// All of it, by this month.
    Whole(Month),
    /// A new span that begins here.
    New(Month),
}

/// So near to an end one has hold of it, in pixels: half of what a finger hits.
const NEAR_PX: f64 = 12.0;

impl StripScene {
    /// What is taken hold of at a place.
    #[must_use]
    pub fn grip(&self, x_px: f64) -> Grip {
        let (from, to) = self.chosen;
        let month = self.axis.month_at(x_px);
        let ends = [(Grip::From, self.axis.start_px(from)), (Grip::To, self.axis.end_px(to))];
        let near = |&(grip, at_px): &(Grip, f64)| ((x_px - at_px).abs(), grip);
        let nearest = ends.iter().map(near).min_by(|a, b| a.0.total_cmp(&b.0));
        match nearest {
            Some((distance_px, grip)) if self.is_set && distance_px <= NEAR_PX => grip,
            _ if self.is_set && (from..=to).contains(&month) => Grip::Whole(month),
            _ => Grip::New(month),
        }
    }

    /// The span after what is held was moved to a place. Its ends never cross; all months are no span.
    #[must_use]
    pub fn moved(&self, grip: Grip, before: (Month, Month), x_px: f64) -> TimeSpan {
        let month = self.axis.month_at(x_px);
        let (from, to) = before;
        match grip {
            Grip::From => self.span(month.min(to), to),
            Grip::To => self.span(from, month.max(from)),
            Grip::New(start) => self.span(start.min(month), start.max(month)),
            Grip::Whole(start) => {
                let by = month.index() - start.index();
                let months = self.axis.months;
                let least = months.first.index() - from.index();
                let by = by.clamp(least, (months.last.index() - to.index()).max(least));
                self.span(from.plus(by), to.plus(by))
            }
        }
    }

    /// Whether what is held has come so far that it changes something.
    #[must_use]
    pub fn has_left(&self, grip: Grip, before: (Month, Month), x_px: f64) -> bool {
        let month = self.axis.month_at(x_px);
        match grip {
            Grip::From => month != before.0,
            Grip::To => month != before.1,
            Grip::Whole(start) | Grip::New(start) => month != start,
        }
    }

    /// The year of a month.
    #[must_use]
    pub fn year_of(&self, month: Month) -> TimeSpan {
        self.span(month.january(), month.december())
    }

    /// Where the span begins and how wide it is, in pixels.
    #[must_use]
    pub fn span_px(&self) -> (f64, f64) {
        let start_px = self.axis.start_px(self.chosen.0);
        (start_px, self.axis.end_px(self.chosen.1) - start_px)
    }

    /// The month at an end of the span.
    #[must_use]
    pub fn month_of(&self, grip: Grip) -> Month {
        if grip == Grip::From { self.chosen.0 } else { self.chosen.1 }
    }

    /// Where an end of the span lies, in pixels.
    #[must_use]
    pub fn end_px(&self, grip: Grip) -> f64 {
        let (start_px, width_px) = self.span_px();
        if grip == Grip::From { start_px } else { start_px + width_px }
    }

    /// The span after an end was moved by so many months.
    #[must_use]
    pub fn stepped(&self, grip: Grip, months: i32) -> TimeSpan {
        let (from, to) = self.chosen;
        let within = |month: Month| month.clamp(self.axis.months.first, self.axis.months.last);
        match grip {
            Grip::From => self.span(within(from.plus(months)).min(to), to),
            _ => self.span(from, within(to.plus(months)).max(from)),
        }
    }

    fn span(&self, from: Month, to: Month) -> TimeSpan {
        let months = self.axis.months;
        TimeSpan { from: (from > months.first).then_some(from), to: (to < months.last).then_some(to) }
    }
}
