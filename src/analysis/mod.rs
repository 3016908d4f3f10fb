//! What the activities mean: coverage, gaps, likeness, people, partners, months, lanes and overlaps. Pure
//! functions of a dataset.

mod calendar;
mod coverage;
mod gaps;
mod lanes;
mod overlap;
mod partners;
mod people;
mod similarity;

pub use calendar::{MonthCount, Months, Years, active_per_month, last_shown};
pub use coverage::{Cell, Coverage, Tally, level_in, level_of};
pub use gaps::{Gap, Precedent, gap_reason, gaps, precedents};
pub use lanes::lanes;
pub use overlap::{
    Apart, Case, Doubt, Finding, Findings, Ground, MOST_LISTED, Scope, Search, findings, findings_at_once,
};
pub use partners::{PartnerTally, Tie, partner_tallies, ties, with_wholes};
pub use people::{Figures, figures, people_of};
pub use similarity::{by_similarity, unlikeness};
