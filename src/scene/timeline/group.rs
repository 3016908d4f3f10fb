use super::mark::{Mark, lane_px};
use crate::{
    analysis::{MonthCount, active_per_month, lanes},
    model::{Activity, Id, Period},
    query::ActivitySet,
    scene::{Context, MonthAxis, groups::members},
    state::Group,
};

/// Activities that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineGroup {
    /// What they have in common.
    pub title: String,
    /// How many there are in the months shown.
    pub count: usize,
    /// The same in words.
    pub counted: String,
    /// Height of the drawing, in pixels.
    pub height_px: f64,
    /// What is drawn.
    pub body: GroupBody,
}

/// What is drawn of a group.
#[derive(Clone, Debug, PartialEq)]
pub enum GroupBody {
    /// Each activity, by its beginning; equals in the order of the report.
    Marks(Vec<Mark>),
    /// How many are active, column by column, with a sentence that says so: there are too many for marks.
    Density(Vec<DensityColumn>, String),
}

/// How many activities are active in a stretch of months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DensityColumn {
    /// From the left, in pixels.
    pub x_px: f64,
    /// In pixels.
    pub width_px: f64,
    /// Height of those completed or under way, in pixels from below.
    pub active_px: f64,
    /// Height of the planned ones above them, in pixels.
    pub planned_px: f64,
}

/// A group with more activities is drawn as columns: our choice, more lanes are no longer read.
const MOST_MARKS: usize = 80;
/// Height of a group of columns, in pixels.
const DENSITY_PX: f64 = 72.0;

/// The groups of what passes the filters, each with all that passes, drawn or not.
pub(super) fn groups(context: &Context, by: Group, axis: MonthAxis) -> Vec<TimelineGroup> {
    let span = |id: Id<Activity>| context.index.months(id);
    let groups = members(context, by, context.selection.passing.iter());
    let kept = groups.into_iter().filter(|(_, ids)| !ids.is_empty());
    kept.map(|(title, mut ids)| {
        let whole = ids.len();
        ids.retain(|&id| span(id).is_some());
        let dated = ids.len();
        ids.retain(|&id| span(id).is_some_and(|span| axis.months.meet(span)));
        group(context, title, &ids, [whole - dated, dated - ids.len()], axis)
    })
    .collect()
}

/// A group of activities in these months, with the numbers of those without a date, which are listed below the groups, and
/// of those outside of these months.
fn group(
    context: &Context,
    title: String,
    ids: &[Id<Activity>],
    [undated, outside]: [usize; 2],
    axis: MonthAxis,
) -> TimelineGroup {
    let words = context.words;
    let (body, height_px) =
        if ids.len() > MOST_MARKS { density(context, ids, axis) } else { marks(context, ids, axis) };
    let counted = (words.activities)(ids.len() + undated + outside);
    let counted = if undated > 0 { (words.filters.with_undated)(&counted, undated) } else { counted };
    let counted = if outside > 0 { (words.timeline.with_outside)(&counted, outside) } else { counted };
    TimelineGroup { title, count: ids.len(), counted, height_px, body }
}

fn marks(context: &Context, ids: &[Id<Activity>], axis: MonthAxis) -> (GroupBody, f64) {
    let period = |id: Id<Activity>| Some((id, context.data.activities[id].period?));
    let mut dated: Vec<(Id<Activity>, Period)> = ids.iter().filter_map(|&id| period(id)).collect();
    dated.sort_by_key(|(_, period)| period.first_month());
    let (mut marks, taken): (Vec<Mark>, Vec<(f64, f64)>) =
        dated.into_iter().map(|(id, period)| Mark::of(context, id, period, axis)).unzip();
    let (places, count) = lanes(&taken);
    let lane_px = lane_px(axis);
    for (mark, lane) in marks.iter_mut().zip(places) {
        mark.lower(lane_px * real(lane));
    }
    (GroupBody::Marks(marks), lane_px * real(count))
}

/// Columns as wide as a month, or as several where a month is less than a few pixels.
fn density(context: &Context, ids: &[Id<Activity>], axis: MonthAxis) -> (GroupBody, f64) {
    let mut set = ActivitySet::none(context.data.activities.len());
    ids.iter().for_each(|&id| set.insert(id));
    let counts = active_per_month(context.data, context.index, &set, axis.months);
    let most = counts.iter().map(|count| count.active + count.planned).max().unwrap_or(1).max(1);
    let px = |count: usize| real(count) / real(most) * (DENSITY_PX - 4.0);
    let column = |(at, count): (usize, &MonthCount)| {
        let month = axis.months.first.plus(i32::try_from(at).unwrap_or(0));
        DensityColumn {
            x_px: axis.start_px(month),
            width_px: (axis.month_px() - 1.0).max(0.5),
            active_px: px(count.active),
            planned_px: px(count.planned),
        }
    };
    let columns = counts.iter().enumerate().map(column).collect();
    (GroupBody::Density(columns, (context.words.timeline.density)(ids.len(), most)), DENSITY_PX)
}

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
