//! A spreadsheet: a row of titles, then a row an activity.
//!
//! RFC 4180 (Y. Shafranovich, 2005) with CRLF; UTF-8 with byte order mark, without which Excel takes it for a code page.

use csv::{Terminator, WriterBuilder};

use super::{Extract, Format, table::Cells};
use crate::model::ListColumn;

pub(super) fn write(extract: &Extract) -> String {
    let cells = Cells::in_words(extract);
    let titles = ListColumn::ALL.iter().map(|&column| (extract.words.download.column)(column).to_owned());
    let rows = extract
        .kept(Format::Csv)
        .map(|(id, _)| ListColumn::ALL.iter().map(|&column| cells.cell(column, id)).collect());
    rows_text(std::iter::once(titles.collect()).chain(rows))
}

/// Rows as text, each cell made harmless.
pub(super) fn rows_text(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(vec![0xEF, 0xBB, 0xBF]);
    for row in rows {
        // A list in memory takes every row, and all rows have the same number of cells.
        drop(writer.write_record(row.iter().map(|cell| harmless(cell))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula: an apostrophe before what could begin one (OWASP, "CSV Injection").
fn harmless(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}
