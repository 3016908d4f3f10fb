//! What the activities mean: coverage, gaps, likeness and people now; overlaps and lanes as they come. Pure functions of
//! a dataset.

mod coverage;
mod gaps;
mod people;
mod similarity;

pub use coverage::{Cell, Coverage, Tally, level_in, level_of};
pub use gaps::{Gap, Precedent, gap_reason, gaps, precedents};
pub use people::{Figures, figures, people_of};
pub use similarity::{by_similarity, unlikeness};
