//! The overlaps: how many, where they are, and each with both sides, its reasons and what speaks against it.

mod finding;
mod place;
mod words;

pub use finding::FindingCard;
pub use place::{PlaceRow, PlaceScene, overlap_states};

use super::Context;
use crate::{
    analysis::Findings,
    i18n::{OverlapSummary, Share},
    model::{Activity, Id, Judgements, Pair, Rung, Rungs},
};

/// What stands above the findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlapHead {
    /// How much there is.
    pub sentence: String,
    /// Every rung, to be shown or left out.
    pub rungs: Vec<RungChoice>,
    /// That the list is not whole.
    pub left_out: Option<String>,
    /// What could not be compared.
    pub notes: Vec<String>,
    /// How many findings are shown.
    pub shown: u64,
}

/// A rung with its number of findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungChoice {
    /// The rung.
    pub rung: Rung,
    /// Its number and name.
    pub text: String,
    /// What it means.
    pub rule: &'static str,
    /// How many there are.
    pub count: u64,
    /// Whether it is shown.
    pub is_shown: bool,
}

impl OverlapHead {
    /// What stands above `found`.
    #[must_use]
    pub fn of(context: &Context, found: &Findings, shown: Rungs) -> Self {
        let words = &context.words.overlaps;
        let total: u64 = shown.iter().map(|rung| found.on(rung)).sum();
        let listed = found.listed.len();
        let has_no_date = |&id: &Id<Activity>| context.data.activities[id].period.is_none();
        let undated = context.selection.passing.iter().filter(has_no_date).count();
        let notes = [
            (found.without_lead > 0).then(|| (words.without_lead)(found.without_lead)),
            (undated > 0).then(|| (words.undated)(undated)),
        ];
        let choice = |&rung: &Rung| RungChoice {
            rung,
            text: (words.rung_count)(rung, found.on(rung)),
            rule: (words.rule)(rung),
            count: found.on(rung),
            is_shown: shown.has(rung),
        };
        Self {
            sentence: sentence(context, found, shown),
            rungs: Rung::ALL.iter().map(choice).collect(),
            left_out: (listed as u64 != total).then(|| (words.left_out)(listed, total)),
            notes: notes.into_iter().flatten().collect(),
            shown: total,
        }
    }
}

fn sentence(context: &Context, found: &Findings, shown: Rungs) -> String {
    let countries = context.data.asked_countries();
    let part = countries.filter(|&country| found.in_country(country) > 0).count();
    (context.words.overlaps.summary)(&OverlapSummary {
        rungs: shown.iter().map(|rung| (rung, found.on(rung))).collect(),
        countries: Share { part, whole: context.data.asked().countries },
        across: found.across,
    })
}

/// How many judgements are about activities that are not in the data.
#[must_use]
pub fn absent_judgements(context: &Context, judgements: &Judgements) -> usize {
    let is_here = |pair: &Pair| pair.codes().iter().all(|code| context.data.activities.find(code).is_some());
    judgements.iter().filter(|(pair, _)| !is_here(pair)).count()
}
