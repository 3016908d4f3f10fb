use crate::model::{Activity, Dataset, Id, Period, Rung};

/// How far two activities are apart in time; the closest come first, those that cannot be told last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Apart {
    /// So many months between their nearest ends; 0 if they share a month.
    Months(u32),
    /// At least one has no date.
    Unknown,
}

impl Apart {
    /// The distance of two periods.
    #[must_use]
    pub fn of(a: Option<Period>, b: Option<Period>) -> Self {
        match (a, b) {
            (Some(a), Some(b)) => Self::Months(months(ends(a), ends(b))),
            _ => Self::Unknown,
        }
    }
}

/// The first and the last month as numbers; an open end is later than every month.
pub(super) fn ends(period: Period) -> (i32, i32) {
    (period.first_month().index(), period.last_month().map_or(i32::MAX, crate::model::Month::index))
}

/// Months between the nearest ends.
fn months((first_a, last_a): (i32, i32), (first_b, last_b): (i32, i32)) -> u32 {
    let gap = first_b.saturating_sub(last_a).max(first_a.saturating_sub(last_b));
    u32::try_from(gap.max(0)).unwrap_or(0)
}

/// Two activities on a rung. Fields stand in the order by which findings are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Whether both are of one source; those across sources come first.
    pub is_within_source: bool,
    /// The rung.
    pub rung: Rung,
    /// How far apart they are in time.
    pub apart: Apart,
    /// The first, in the order of the file.
    pub a: Id<Activity>,
    /// The other one.
    pub b: Id<Activity>,
}

impl Finding {
    /// Two activities on this rung, in whichever order.
    #[must_use]
    pub fn of(data: &Dataset, rung: Rung, one: Id<Activity>, other: Id<Activity>) -> Self {
        let (a, b) = (one.min(other), one.max(other));
        let [first, second] = [a, b].map(|id| &data.activities[id]);
        Self {
            is_within_source: first.source == second.source,
            rung,
            apart: Apart::of(first.period, second.period),
            a,
            b,
        }
    }
}
