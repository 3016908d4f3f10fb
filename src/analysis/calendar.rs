//! When the activities are: the years of a report, and how many are active in each month.

use std::collections::BTreeMap;

use crate::{
    model::{Dataset, Month, Period, Status},
    query::{ActivitySet, Facet, Index},
};

/// Months from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months {
    /// The first.
    pub first: Month,
    /// The last, not before the first.
    pub last: Month,
}

impl Months {
    /// How many months.
    #[must_use]
    pub fn count(self) -> usize {
        usize::try_from(self.last.index() - self.first.index() + 1).unwrap_or(0)
    }

    /// Whether an activity may be active in it, of which these are the first and the last month, as [`Index::months`] gives them.
    #[must_use]
    pub fn meet(self, (first, last): (i32, i32)) -> bool {
        first <= self.last.index() && self.first.index() <= last
    }

    fn years(first: Month, last: Month) -> Self {
        Self { first: first.january(), last: last.december() }
    }
}

/// The years of a dataset, found once: linear in its activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The whole years in which the dated activities lie, with the one that the report is of.
    pub all: Months,
    /// The fewest whole years, one after the other, in which nine of ten dated activities begin; of equally many the
    /// earliest.
    pub main: Months,
}

impl Years {
    /// The years of a dataset.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let all = all_years(data);
        Self { all, main: main_years(data).unwrap_or(all) }
    }
}

fn all_years(data: &Dataset) -> Months {
    let as_of = data.info().as_of;
    let mut all = Months { first: as_of.first_month(), last: as_of.last_month() };
    for period in data.activities.iter().filter_map(|(_, activity)| activity.period) {
        let last = period.last_month().unwrap_or(period.first_month());
        all = Months { first: all.first.min(period.first_month()), last: all.last.max(last) };
    }
    Months::years(all.first, all.last)
}

/// So much of the work begins in the years that matter, in percent: our choice, so that a few early or late ones do not
/// press all others together.
const MOST_PERCENT: usize = 90;

/// Nothing where no activity has a date.
fn main_years(data: &Dataset) -> Option<Months> {
    let mut starts: BTreeMap<i32, usize> = BTreeMap::new();
    for period in data.activities.iter().filter_map(|(_, activity)| activity.period) {
        *starts.entry(period.first_month().year()).or_default() += 1;
    }
    let whole: usize = starts.values().sum();
    let years = || starts.keys().copied();
    let spans = years().flat_map(|from| years().filter(move |to| from <= *to).map(move |to| (from, to)));
    let is_enough = |&(from, to): &(i32, i32)| {
        starts.range(from..=to).map(|(_, count)| count).sum::<usize>() * 100 >= whole * MOST_PERCENT
    };
    let shortest = spans.filter(is_enough).min_by_key(|(from, to)| (to - from, *from));
    shortest.and_then(|(from, to)| Some(Months::years(Month::new(from, 1)?, Month::new(to, 1)?)))
}

/// How many activities are active in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MonthCount {
    /// Completed or under way, up to the report's own date.
    pub active: usize,
    /// Planned, or to go on after the report's own date.
    pub planned: usize,
}

/// For each of these months, how many activities of the set may be active in it; one without an end counts up to the
/// report's own date. What a report says of months after its own date is a plan. Linear in the set; of the activities that count.
#[must_use]
pub fn active_per_month(data: &Dataset, index: &Index, set: &ActivitySet, months: Months) -> Vec<MonthCount> {
    let mut steps = vec![(0_isize, 0_isize); months.count() + 1];
    let (least, most) = (months.first.index(), months.last.index());
    let told = data.info().as_of.last_month().index();
    // The first month that the report only foresees.
    let foreseen = usize::try_from(told + 1 - least).unwrap_or(0);
    let planned = index.having(Facet::Status, Status::Planned as usize);
    for id in set.iter() {
        let Some((first, last)) = index.months(id) else { continue };
        let last = if last == i32::MAX { told.max(first) } else { last };
        if first > most || last < least {
            continue;
        }
        let place = |month: i32| usize::try_from(month.clamp(least, most) - least).unwrap_or(0);
        let (start, end) = (place(first), place(last));
        let turn = if planned.contains(id) { start } else { foreseen.clamp(start, end + 1) };
        steps[start].0 += 1;
        steps[turn].0 -= 1;
        steps[turn].1 += 1;
        steps[end + 1].1 -= 1;
    }
    let sums = steps.iter().take(months.count()).scan((0, 0), |sum, step| {
        *sum = (sum.0 + step.0, sum.1 + step.1);
        Some(*sum)
    });
    let count = |sum: isize| usize::try_from(sum).unwrap_or(0);
    sums.map(|(active, planned)| MonthCount { active: count(active), planned: count(planned) }).collect()
}

/// The last month of a period; for one without an end that of the report, or its own first month if that is later.
#[must_use]
pub fn last_shown(data: &Dataset, period: Period) -> Month {
    period.last_month().unwrap_or_else(|| data.info().as_of.last_month().max(period.first_month()))
}
