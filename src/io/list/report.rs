//! What was not read, as files to mend and to keep.

use csv::{Terminator, WriterBuilder};

use super::Draft;
use crate::model::{Issue, Place};

/// The rows that were set aside, as they stand in the file, with the line and the reason behind them: mended, the file can
/// be read again.
#[must_use]
pub fn aside_csv(draft: &Draft, titles: [&str; 2], reason: impl Fn(&Issue) -> String) -> String {
    let aside = &draft.aside;
    let width = aside.rows.iter().map(|row| row.fields.len()).max().unwrap_or(0).max(aside.titles.len());
    let padded = |fields: &[String]| {
        let mut fields = fields.to_vec();
        fields.resize(width, String::new());
        fields
    };
    let head = padded(&aside.titles).into_iter().chain(titles.map(str::to_owned)).collect();
    let rows = aside.rows.iter().map(|row| {
        let reasons: Vec<String> = row.issues.iter().map(&reason).collect();
        padded(&row.fields).into_iter().chain([row.line.to_string(), reasons.join("; ")]).collect()
    });
    table(&std::iter::once(head).chain(rows).collect::<Vec<_>>())
}

/// Everything that could not be read: line, column, what stands there, what was expected; `words` gives the last two.
#[must_use]
pub fn issues_csv(issues: &[Issue], titles: [&str; 4], words: impl Fn(&Issue) -> [String; 2]) -> String {
    let row = |issue: &Issue| {
        let (line, column) = match &issue.place {
            Place::Cell(line, column) => (line.to_string(), column.clone()),
            Place::Position(line, column) => (line.to_string(), column.to_string()),
            Place::Pointer(pointer) => (String::new(), pointer.clone()),
        };
        let [found, expected] = words(issue);
        vec![line, column, found, expected]
    };
    let head = titles.map(str::to_owned).to_vec();
    table(&std::iter::once(head).chain(issues.iter().map(row)).collect::<Vec<_>>())
}

/// Rows as CSV (RFC 4180), with the mark of UTF-8, without which Excel takes it for a code page.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(vec![0xEF, 0xBB, 0xBF]);
    for row in rows {
        // A list in memory takes every row, and all rows have as many fields.
        drop(writer.write_record(row.iter().map(|field| harmless(field))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// What spreadsheets take for a formula gets an apostrophe (OWASP, "CSV Injection").
fn harmless(field: &str) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{field}") } else { field.to_owned() }
}
