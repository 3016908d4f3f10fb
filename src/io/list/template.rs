//! A spreadsheet to begin with.

use super::column::{HINTS, title};
use crate::model::Lang;

/// Rows that begin with it are remarks: no tag of HXL has a blank behind the mark.
const REMARK: &str = "# ";

/// A spreadsheet with titles in a language, what to write into each column, and an example: as CSV with the mark of UTF-8
/// and lines that end as Excel ends them. The reader knows every title and passes over the other two rows.
#[must_use]
pub fn template(lang: Lang) -> String {
    let lang = lang as usize;
    let titles = HINTS.iter().map(|hint| title(hint.column, lang).to_owned()).collect();
    let explanations = HINTS.iter().map(|hint| hint.explanation[lang]);
    let examples = HINTS.iter().map(|hint| hint.example[lang]);
    let remark =
        |(at, text): (usize, &str)| if at == 0 { format!("{REMARK}{text}") } else { text.to_owned() };
    let [explanations, examples] =
        [explanations.enumerate().map(remark).collect(), examples.enumerate().map(remark).collect()];
    super::report::table(&[titles, explanations, examples])
}

/// Whether a row is a remark.
pub(super) fn is_comment(fields: &[&str]) -> bool {
    let first = fields.iter().map(|field| field.trim()).find(|field| !field.is_empty());
    first.is_some_and(|field| field.starts_with(REMARK))
}
