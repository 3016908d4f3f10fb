//! Text to dataset: reads the published format, checks every invariant once, and says what is wrong and where.
//!
//! The way of a file: [`read`] parses JSON, [`wire`] gives it the shape of the format row by row (how: [`shape`]), [`resolve`] turns
//! codes into ids and checks what a shape cannot say. A row with a fault is set aside, the others go on.

mod beside;
pub mod export;
mod fault;
mod leaf;
mod levels;
pub mod list;
mod log;
mod resolve;
mod row;
mod saved;
mod scale;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod wire;

#[cfg(feature = "schema")]
pub use schema::schema;

pub use beside::beside;
pub use saved::{SAVED_FORMAT, Saved, SavedReading, read_saved, write_saved};
pub use scale::scaled;

use self::{fault::At, shape::Shape};
use crate::model::{Dataset, Expected, Found, Issue, Place};

/// So many countries, bodies, topics or audiences may stand in one activity: our choice, every country of the world fits in.
/// Some of what is asked of an activity is asked of each pair of its names.
const MOST_NAMES: usize = 250;

/// The longest text of a list, in characters: what a cell of a spreadsheet holds (Microsoft, "Excel specifications and
/// limits"), and more than anybody reads.
const MOST_LETTERS: usize = 32_767;

/// The format that is read and its major version.
pub const FORMAT: &str = "mandate-atlas/1";

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// All that is sound.
    pub dataset: Dataset,
    /// Every fault, in the order of the lists in the file.
    pub issues: Vec<Issue>,
    /// Number of rows that were set aside because of them.
    pub set_aside: usize,
}

/// Reads a dataset.
///
/// # Errors
/// Every fault found, where nothing can be shown: the text is not JSON, not of this format, lacks what a report must
/// have, or holds no sound country or no sound mandate.
pub fn read(text: &str) -> Result<Reading, Vec<Issue>> {
    let value = parse(text).map_err(|issue| vec![issue])?;
    check_format(&value, FORMAT).map_err(|issue| vec![issue])?;
    check_rows(&value).map_err(|issue| vec![issue])?;
    let mut faults = fault::Faults::default();
    let file = wire::File::read(value, At::Origin, &mut faults);
    resolve::resolve(faults.settle(file)?)
}

fn parse(text: &str) -> Result<serde_json::Value, Issue> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Issue {
        place: Place::Position(error.line(), error.column()),
        found: if error.is_eof() { Found::End } else { Found::NotJson },
        expected: Expected::Json,
    })
}

/// The format comes first: a newer one may differ in everything else, and then only this is worth saying.
fn check_format(value: &serde_json::Value, ours: &'static str) -> Result<(), Issue> {
    if !value.is_object() {
        let expected = Expected::Kind(vec!["object"]);
        return Err(Issue::at("", Found::value(&value.to_string()), expected));
    }
    match value.get("format") {
        None => Err(Issue::at("/format", Found::Nothing, Expected::Format(ours))),
        Some(format) if format == ours => Ok(()),
        Some(other) => Err(Issue::at("/format", Found::value(&other.to_string()), Expected::Format(ours))),
    }
}

/// No list has more rows than are read of any format: each takes many times its own place while it is checked.
fn check_rows(value: &serde_json::Value) -> Result<(), Issue> {
    let lists = value.as_object().into_iter().flatten();
    let mut long = lists.filter_map(|(name, list)| Some((name, list.as_array()?.len())));
    match long.find(|(_, count)| *count > list::MAX_ROWS) {
        Some((name, count)) => {
            Err(Issue::at(format!("/{name}"), Found::Count(count), Expected::Rows(list::MAX_ROWS)))
        }
        None => Ok(()),
    }
}
