//! What the activities mean: coverage now; gaps, overlaps and lanes as they come. Pure functions of a dataset.

mod coverage;
mod people;

pub use coverage::{Cell, Coverage, Tally, level_of};
pub use people::people_of;
