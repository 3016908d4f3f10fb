//! Activities over the months, in groups: each a dot, a bar or an arrow in a lane of its own, or columns of numbers where
//! there are too many to tell apart.

mod group;
mod mark;

pub use group::{DensityColumn, GroupBody, TimelineGroup};
pub use mark::{Mark, MarkForm, MarkText};

use super::{Context, MonthAxis, Tick};
use crate::{
    analysis::Months,
    model::{Activity, Code, Id, Month},
    state::Group,
};

/// The timeline in a drawing of some width.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineScene {
    /// Years and months.
    pub ticks: Vec<Tick>,
    /// Height of the line of years, in pixels.
    pub axis_px: f64,
    /// The report's own date: where it ends, in pixels, and what stands there; nothing if it is not in these months.
    pub as_of: Option<(f64, String)>,
    /// The groups that have activities, in their order.
    pub groups: Vec<TimelineGroup>,
    /// How many dated activities lie outside of the months shown.
    pub outside: usize,
    /// Whether there are more years than those shown.
    pub has_more_years: bool,
    /// The first activities without a date: code and title.
    pub undated: Vec<(Code, String)>,
    /// How many there are.
    pub undated_count: usize,
}

/// So many activities without a date are listed: our choice, more are a matter for the list.
const MOST_UNDATED: usize = 60;

/// Height of the line of years, in pixels.
const AXIS_PX: f64 = 34.0;

impl TimelineScene {
    /// The timeline of what passes the filters. Months are those of the filter, else the years that matter, or all.
    #[must_use]
    pub fn of(context: &Context, group: Group, is_whole: bool, width_px: f64) -> Self {
        let axis = MonthAxis { months: months_shown(context, is_whole), width_px };
        let passing = || context.selection.passing.iter();
        let undated = || passing().filter(|&id| context.index.months(id).is_none());
        let dated = passing().filter_map(|id| context.index.months(id));
        let outside = dated.filter(|&span| !axis.months.meet(span)).count();
        let title = |id: Id<Activity>| {
            let activity = &context.data.activities[id];
            (activity.code.clone(), context.text(&activity.title).to_owned())
        };
        Self {
            ticks: axis.ticks(),
            axis_px: AXIS_PX,
            as_of: as_of(context, axis),
            groups: group::groups(context, group, axis),
            outside,
            has_more_years: axis.months != context.years.all,
            undated: undated().take(MOST_UNDATED).map(title).collect(),
            undated_count: undated().count(),
        }
    }
}

/// The months of the filter where it has any, a year at least; else the years that matter, or all.
fn months_shown(context: &Context, is_whole: bool) -> Months {
    let time = context.filter.time;
    let all = context.years.all;
    if is_whole {
        return all;
    }
    match (time.from, time.to) {
        (None, None) => context.years.main,
        (from, to) => at_least_a_year(from.unwrap_or(all.first), to.unwrap_or(all.last)),
    }
}

fn at_least_a_year(from: Month, to: Month) -> Months {
    let (first, last) = (from.min(to), from.max(to));
    if last.index() - first.index() >= 11 {
        Months { first, last }
    } else {
        Months { first: first.january(), last: last.december() }
    }
}

fn as_of(context: &Context, axis: MonthAxis) -> Option<(f64, String)> {
    let month = context.data.info().as_of.last_month();
    let is_shown = (axis.months.first..=axis.months.last).contains(&month);
    is_shown.then(|| (axis.end_px(month), (context.words.timeline.as_of)(context.data.info().as_of)))
}
