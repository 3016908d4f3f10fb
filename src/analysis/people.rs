use std::collections::BTreeSet;

use crate::model::{Activity, Dataset, Headcount, Id};

/// The figures that cover an activity, in the order of the file. One that is shared covers others too and must be said
/// so: it is neither divided nor added twice.
pub fn people_of(data: &Dataset, activity: Id<Activity>) -> impl Iterator<Item = &Headcount> {
    data.headcounts.iter().filter(move |headcount| headcount.activities.contains(&activity))
}

/// How far the report says how many people there were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Figures in the report.
    pub given: usize,
    /// Those of them that name no sentence.
    pub unsourced: usize,
    /// Activities that they cover, alone or together.
    pub covered: usize,
    /// Activities without a figure.
    pub without: usize,
}

/// Counts figures, and activities with and without one; states' own acts are none.
#[must_use]
pub fn figures(data: &Dataset) -> Figures {
    let covered: BTreeSet<_> =
        data.headcounts.iter().flat_map(|headcount| headcount.activities.iter().copied()).collect();
    let counting = data.activities.iter().filter(|(_, activity)| activity.counts());
    let (with, without): (Vec<_>, Vec<_>) = counting.partition(|(id, _)| covered.contains(id));
    let unsourced = data.headcounts.iter().filter(|headcount| headcount.refs.is_empty()).count();
    Figures { given: data.headcounts.len(), unsourced, covered: with.len(), without: without.len() }
}
