//! Where two activities do the same thing in the same place at the same time: the ladder of `data/README.md`, section
//! "Overlap" (after GAO-15-49SP), with the reasons of each finding and what speaks against it.
//!
//! | [`Rung`] | two activities that are no states' own acts |
//! |---|---|
//! | shared field | same country and mandate, different lead bodies |
//! | overlap | same country, a shared topic or audience, periods within the window, different lead bodies |
//! | possible duplication | the same with a shared topic and a shared audience |
//! | double report | same lead body, same countries (or, where none is named, same venue), same period, a shared topic; another mandate or another list |
//! | series | same lead body and a shared topic; other countries, venue or period |
//! | follow-up | one is a part of the other, at any depth: whatever else they share |
//!
//! A pair is one finding, on the highest rung that applies. Countries count in every role but `absent` and `party`. Lead
//! bodies differ when each activity names one and no lead of the one is, or is a part of, or includes, a lead of the
//! other. The distance of two periods is the number of months between their nearest ends, 0 if they share a month;
//! without a date an activity is never within the window, and may still share a field.
//!
//! Findings across sources come first, then the strongest rung, then the closest in time (undated last), then the order
//! of the file.
//!
//! A [`Search`] counts all findings and keeps the first few. It goes through the activities one by one; a step asks sets
//! of bits for all others at once, so that the work grows with the square of their number divided by 64, whatever is
//! found. It can be done in slices.

mod bits;
mod case;
mod finding;
mod groups;
mod nearest;
mod row;
mod search;
mod tally;
mod unions;

pub use case::{Case, Doubt, Ground};
pub use finding::{Apart, Finding};
pub use nearest::MOST_LISTED;
pub use search::{Scope, Search, findings, findings_at_once};
pub use tally::Findings;

use crate::model::{Activity, Country, CountryRole, Id};

#[cfg(doc)]
use crate::model::Rung;

/// The countries that count for overlaps, each once, in the order of the dataset.
pub(crate) fn countries_of(activity: &Activity) -> Vec<Id<Country>> {
    let counts = |role| !matches!(role, CountryRole::Absent | CountryRole::Party);
    let parts = activity.countries.iter().filter(|part| counts(part.role));
    let mut countries: Vec<_> = parts.map(|part| part.country).collect();
    countries.sort_unstable();
    countries.dedup();
    countries
}
