//! Other people's lists: bytes to rows, names that nobody knows yet, and one dataset out of two.
//!
//! The way of a list: [`Reader`] finds the format by its content and reads it in slices into a [`Draft`]; what [`Known`]
//! does not know becomes [`Unknown`], each with suggestions; [`Choices`] say what they are; [`merge`] puts the rows beside
//! those of a dataset. A value that cannot be read becomes an [`crate::model::Issue`] and its row stays; a row without
//! anything to show is set aside with its reason. Nothing is dropped in silence.

mod atlas;
mod cell;
mod choices;
mod column;
mod dates;
mod draft;
mod encoding;
mod hxl;
mod iati;
mod known;
mod merge;
mod reader;
mod report;
mod row;
mod sheet;
mod similarity;
mod split;
mod synonyms;
mod template;
mod unknown;

pub use choices::{Choice, Choices};
pub use column::Column;
pub use dates::{DateFault, DayOrder, period_in_words};
pub use draft::{Aside, AsideRow, Draft, DraftRow, Format};
pub use encoding::Encoding;
pub use known::Known;
pub use merge::{Merged, Renamed, merge};
pub use reader::{MAX_BYTES, MAX_ROWS, Progress, Reader};
pub use report::{aside_csv, issues_csv};
pub use template::template;
pub use unknown::{Unknown, unknowns};

use crate::query::fold;

/// A text as names are compared: its words in small letters without accents, one space between them.
pub(crate) fn key(text: &str) -> String {
    let folded = fold(text);
    let mut key = String::with_capacity(text.len());
    for word in folded.words() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}
