//! A spreadsheet to begin with.

use super::column::{HINTS, title};
use crate::model::Lang;

/// Remarks begin with it: no tag of HXL has a blank behind the mark.
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

/// Whether a row is one of the template's: nothing stands in it but what the template says there.
pub(super) fn is_of_template(fields: &[&str]) -> bool {
    is_marked(fields) && (0..Lang::ALL.len()).any(|lang| written(fields).all(|field| is_said(field, lang)))
}

/// Whether a row is a remark and nothing else.
pub(super) fn is_remark(fields: &[&str]) -> bool {
    is_marked(fields) && written(fields).count() == 1
}

fn is_marked(fields: &[&str]) -> bool {
    written(fields).next().is_some_and(|field| field.starts_with(REMARK))
}

fn is_said(field: &str, lang: usize) -> bool {
    let field = field.strip_prefix(REMARK).unwrap_or(field);
    HINTS.iter().any(|hint| [hint.explanation[lang], hint.example[lang]].contains(&field))
}

fn written<'a>(fields: &'a [&str]) -> impl Iterator<Item = &'a str> {
    fields.iter().map(|field| field.trim()).filter(|field| !field.is_empty())
}
