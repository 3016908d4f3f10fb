use crate::{
    analysis::last_shown,
    model::{Activity, Code, Date, Id, Period, Status},
    scene::{
        Context, MonthAxis, SourceMark,
        lettering::{fitted, text_width_px},
    },
};

/// An activity on the timeline. Places are in pixels from the upper left of its group.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which activity.
    pub code: Code,
    /// Title, time, status and mandate, as they are read out.
    pub label: String,
    /// How far it had come.
    pub status: Status,
    /// Whose list it stands in, where there are several.
    pub list: Option<SourceMark>,
    /// What is drawn.
    pub form: MarkForm,
    /// The title, as far as it fits.
    pub text: Option<MarkText>,
    /// From where to where it can be hit, with its title.
    pub reach_px: (f64, f64),
    /// Where its lane begins.
    pub y_px: f64,
    /// Height of the lane.
    pub height_px: f64,
    /// Where the middle of what is drawn lies.
    pub middle_px: f64,
    /// Whether it is the one that is read.
    pub is_chosen: bool,
}

/// What stands for an activity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MarkForm {
    /// A month, by its middle.
    Dot {
        /// From the left, in pixels.
        x_px: f64,
    },
    /// Several months or a year.
    Bar {
        /// From the left, in pixels; with its arrows never outside of the axis.
        x_px: f64,
        /// In pixels.
        width_px: f64,
        /// Whether the beginning, the end are only known to be some time in a year.
        is_soft: [bool; 2],
        /// Whether it goes on beyond the left, the right end of the axis, or has no end.
        goes_on: [bool; 2],
    },
}

/// A title beside or above what is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkText {
    /// Where the text begins, or ends, in pixels from the left.
    pub x_px: f64,
    /// Its base line.
    pub y_px: f64,
    /// Whether `x_px` is where it ends.
    pub is_end: bool,
    /// Whether it stands on its bar, with all or a part of it.
    pub is_on_bar: bool,
    /// The text.
    pub text: String,
}

/// Radius of a dot and half the height of a bar, in pixels.
const HALF_PX: f64 = 6.0;
/// Length of an arrow, in pixels.
const ARROW_PX: f64 = 7.0;
/// A bar is at least so wide, in pixels.
const LEAST_PX: f64 = 10.0;
/// Room between a mark and its title, and between marks of a lane, in pixels.
const GAP_PX: f64 = 6.0;
/// So much of a bar is seen before and behind a title that stands on it, in pixels.
const ON_BAR_PX: f64 = 18.0;
/// From this width on a title stands beside its mark, in pixels; below it, above: our choice, where most titles fit.
const BESIDE_FROM_PX: f64 = 620.0;
/// Height of a lane with the title beside the mark: the least that a finger hits (WCAG 2.2, 2.5.8).
const LANE_PX: f64 = 24.0;
/// Height of a lane with the title above the mark.
const TALL_LANE_PX: f64 = 38.0;

/// Height of a lane in a drawing of this width, in pixels.
pub(super) fn lane_px(axis: MonthAxis) -> f64 {
    if is_beside(axis) { LANE_PX } else { TALL_LANE_PX }
}

fn is_beside(axis: MonthAxis) -> bool {
    axis.width_px >= BESIDE_FROM_PX
}

impl MarkForm {
    /// Form and place of a period that meets the months of the axis.
    pub(super) fn of(context: &Context, period: Period, axis: MonthAxis) -> Self {
        if let Period::At(Date::Month(month)) = period {
            return Self::Dot { x_px: f64::midpoint(axis.start_px(month), axis.end_px(month)) };
        }
        let (first, last) = (period.first_month(), last_shown(context.data, period));
        let goes_on = [first < axis.months.first, last > axis.months.last || period.last_month().is_none()];
        let arrows_px = goes_on.map(|goes_on| if goes_on { ARROW_PX } else { 0.0 });
        let last_px = axis.width_px - arrows_px[1];
        let (start_px, end_px) = (axis.start_px(first).max(arrows_px[0]), axis.end_px(last).min(last_px));
        let width_px = (end_px - start_px).max(LEAST_PX);
        let is_soft = soft_ends(period);
        Self::Bar {
            x_px: start_px.min(last_px - width_px),
            width_px,
            // An end that is not shown says nothing of how firm it is.
            is_soft: [is_soft[0] && !goes_on[0], is_soft[1] && !goes_on[1]],
            goes_on,
        }
    }

    /// From where to where it reaches, in pixels, with its arrows.
    #[must_use]
    pub fn reach_px(self) -> (f64, f64) {
        match self {
            Self::Dot { x_px } => (x_px - HALF_PX, x_px + HALF_PX),
            Self::Bar { x_px, width_px, goes_on, .. } => {
                let [before_px, behind_px] = goes_on.map(|goes_on| if goes_on { ARROW_PX } else { 0.0 });
                (x_px - before_px, x_px + width_px + behind_px)
            }
        }
    }
}

impl MarkForm {
    /// Whether its beginning, its end are only known to be some time in a year.
    fn is_soft(self) -> [bool; 2] {
        match self {
            Self::Dot { .. } => [false; 2],
            Self::Bar { is_soft, .. } => is_soft,
        }
    }

    /// The arrows at the left and at the right end of a bar whose middle lies at this height, as SVG paths.
    #[must_use]
    pub fn arrows(self, middle_px: f64) -> [Option<String>; 2] {
        let Self::Bar { x_px, width_px, goes_on, .. } = self else { return [None, None] };
        let top_px = middle_px - HALF_PX;
        [
            goes_on[0].then(|| format!("M{x_px:.1} {top_px:.1}l-7 6l7 6z")),
            goes_on[1].then(|| format!("M{:.1} {top_px:.1}l7 6l-7 6z", x_px + width_px)),
        ]
    }
}

/// Whether the beginning and the end are no more precise than a year.
fn soft_ends(period: Period) -> [bool; 2] {
    let is_soft = |date: Date| matches!(date, Date::Year(_));
    match period {
        Period::At(date) => [is_soft(date); 2],
        Period::Span(start, end) => [is_soft(start), is_soft(end)],
        Period::Since(start) => [is_soft(start), false],
    }
}

impl Mark {
    /// The mark of a dated activity in the first lane, and what it takes up from the left to the right, in pixels.
    pub(super) fn of(
        context: &Context,
        id: Id<Activity>,
        period: Period,
        axis: MonthAxis,
    ) -> (Self, (f64, f64)) {
        let activity = &context.data.activities[id];
        let form = MarkForm::of(context, period, axis);
        let (text, taken) = place_text(context.text(&activity.title), form, axis);
        let mark = Self {
            code: activity.code.clone(),
            label: label(context, id),
            status: activity.status,
            list: SourceMark::of(context, id),
            form,
            text,
            reach_px: at_least(taken, axis.width_px),
            y_px: 0.0,
            height_px: lane_px(axis),
            middle_px: lane_px(axis) - LANE_PX / 2.0,
            is_chosen: context.chosen.activity == Some(id),
        };
        (mark, taken)
    }

    /// Moves it down.
    pub(super) fn lower(&mut self, by_px: f64) {
        self.y_px += by_px;
        self.middle_px += by_px;
        if let Some(text) = &mut self.text {
            text.y_px += by_px;
        }
    }
}

/// Wide enough for a finger, inside of the drawing: what an edge takes from one side is given to the other.
fn at_least((left_px, right_px): (f64, f64), width_px: f64) -> (f64, f64) {
    let (left_px, right_px) = (left_px.max(0.0), right_px.min(width_px));
    let half_px = (LANE_PX - (right_px - left_px)).max(0.0) / 2.0;
    let [beyond_left_px, beyond_right_px] =
        [half_px - left_px, right_px + half_px - width_px].map(|px| px.max(0.0));
    let left_px = left_px - half_px - beyond_right_px;
    (left_px.max(0.0), (right_px + half_px + beyond_left_px).min(width_px))
}

fn label(context: &Context, id: Id<Activity>) -> String {
    let (words, activity) = (context.words, &context.data.activities[id]);
    let label = (words.timeline.mark)(
        context.text(&activity.title),
        &(words.period)(activity.period),
        (words.status)(activity.status),
        context.mandate_code(activity.mandate),
    );
    match SourceMark::of(context, id) {
        None => label,
        Some(list) => format!("{label}. {}", (words.own_list.from)(&list.name)),
    }
}

fn place_text(title: &str, form: MarkForm, axis: MonthAxis) -> (Option<MarkText>, (f64, f64)) {
    let (left_px, right_px) = form.reach_px();
    let placed = if is_beside(axis) { beside(title, form, axis) } else { above(title, form, axis) };
    let taken = placed.as_ref().map_or((left_px, right_px), |text| {
        let width_px = text_width_px(&text.text);
        let start_px = if text.is_end { text.x_px - width_px } else { text.x_px };
        (start_px.min(left_px), (start_px + width_px).max(right_px))
    });
    (placed, (taken.0, taken.1 + GAP_PX * 2.0))
}

/// To the right where it fits, else to the left, else on its bar, else over a soft end of its bar, else as much as fits
/// where most does.
fn beside(title: &str, form: MarkForm, axis: MonthAxis) -> Option<MarkText> {
    let (left_px, right_px) = form.reach_px();
    let need = text_width_px(title);
    let text =
        |x_px, is_end, is_on_bar, text| MarkText { x_px, y_px: LANE_PX / 2.0 + 4.0, is_end, is_on_bar, text };
    let right = (axis.width_px - right_px - GAP_PX, text(right_px + GAP_PX, false, false, String::new()));
    let left = (left_px - GAP_PX, text(left_px - GAP_PX, true, false, String::new()));
    let on_bar = text(left_px + ON_BAR_PX, false, true, String::new());
    let is_wide = right_px - left_px >= 3.0 * ON_BAR_PX;
    let over = [
        (right_px - left_px - 2.0 * ON_BAR_PX, on_bar),
        (axis.width_px - left_px - ON_BAR_PX, text(axis.width_px, true, true, String::new())),
        (right_px - ON_BAR_PX, text(0.0, false, true, String::new())),
    ];
    // What covers an end hides where it is: only for ends of which no more than the year is known.
    let [is_soft_before, is_soft_behind] = form.is_soft();
    let may = [true, is_soft_behind, is_soft_before].map(|may| may && is_wide);
    let over = over.into_iter().zip(may).filter_map(|(place, may)| may.then_some(place));
    let places: Vec<(f64, MarkText)> = [right, left].into_iter().chain(over).collect();
    let widest = || places.iter().max_by(|(a, _), (b, _)| a.total_cmp(b));
    let (room_px, place) = places.iter().find(|(room_px, _)| need <= *room_px).or_else(widest)?;
    Some(MarkText { text: fitted(title, *room_px)?, ..place.clone() })
}

/// Above the beginning of the mark, or so far to the left of it that the title fits.
fn above(title: &str, form: MarkForm, axis: MonthAxis) -> Option<MarkText> {
    let text = fitted(title, axis.width_px)?;
    let last_px = axis.width_px - text_width_px(&text);
    Some(MarkText {
        x_px: form.reach_px().0.min(last_px).max(0.0),
        y_px: 13.0,
        is_end: false,
        is_on_bar: false,
        text,
    })
}
