use super::words::{counted, either, number};
use crate::model::{Expected, Found, Issue, Place};

pub(super) fn set_aside(count: usize) -> String {
    let rows = counted(count, "row of the data is", "rows of the data are");
    format!("{rows} not shown, because of a fault. Everything else is shown.")
}

pub(super) fn place(place: &Place) -> String {
    match place {
        Place::Position(line, column) => format!("line {line}, column {column}"),
        Place::Pointer(pointer) if pointer.is_empty() => "the whole file".to_owned(),
        Place::Pointer(pointer) => pointer.clone(),
        Place::Cell(line, column) if column.is_empty() => format!("line {line}"),
        Place::Cell(line, column) => format!("line {line}, “{column}”"),
    }
}

pub(super) fn found(issue: &Issue) -> String {
    match &issue.found {
        Found::End => "the end of the file".to_owned(),
        Found::NotJson => "something that is not JSON".to_owned(),
        Found::Nothing => "nothing".to_owned(),
        Found::Value(value) if value.is_empty() => "none".to_owned(),
        Found::Value(value) => value.clone(),
        Found::Field(name) => format!("a field “{name}”"),
        Found::Workbook => "a workbook of a spreadsheet program".to_owned(),
        Found::Unreadable => "something that is no text, or no list".to_owned(),
        Found::Count(count) => number(count),
        Found::SetAside(code) => format!("“{code}”, which was itself set aside"),
    }
}

pub(super) fn expected(issue: &Issue) -> String {
    match &issue.expected {
        Expected::Json => "JSON text".to_owned(),
        Expected::Field(name) => format!("a field “{name}”"),
        Expected::Kind(kinds) => either(kinds),
        Expected::OneOf(words) => format!("one of: {}", words.join(", ")),
        Expected::Format(format) => format!("“{format}”, the format that this page reads"),
        Expected::SomeText => "a text that is not empty, or no text at all".to_owned(),
        Expected::Code => "a code: letters, digits, “-”, “.” or “_”, in the form of its list".to_owned(),
        Expected::UniqueCode => "a code that no other row of the list has".to_owned(),
        Expected::RowOf(list) => format!("the id of a row in “{list}”"),
        Expected::Period => "a period such as 2011, 2011-02, 2011-02/2011-03 or 2006/..".to_owned(),
        Expected::YearOrMonth => "a year or a month, such as 2012 or 2012-03".to_owned(),
        Expected::Sentence => "a sentence such as 2.5.9: section, paragraph, sentence".to_owned(),
        Expected::LedgerSentence => "a sentence that the ledger lists".to_owned(),
        Expected::NewSentence => "a sentence that the ledger does not list twice".to_owned(),
        Expected::TwoCodes => "the codes of two different activities".to_owned(),
        Expected::AtLeastOne => "at least one entry".to_owned(),
        Expected::NotRepeated => "no entry twice".to_owned(),
        Expected::NoCycle => "a row that does not lead back to this one".to_owned(),
        Expected::ReportedMandate => "a mandate that the report answers".to_owned(),
        Expected::Between(least, most) => format!("a whole number from {least} to {most}"),
        Expected::RoleOfPlan => "the role planned or absent, since the activity is only planned".to_owned(),
        Expected::RoleOfStateAction => "the role party in a state's own act, and only there".to_owned(),
        Expected::OutsideCountry => "a country outside the dataset; one of its own is a host".to_owned(),
        Expected::ActivitiesOrReason => "either activities or a reason".to_owned(),
        Expected::CitingActivities(codes) if codes.is_empty() => {
            "no activity, since none cites it".to_owned()
        }
        Expected::CitingActivities(codes) => format!("the activities that cite it: {}", codes.join(", ")),
        Expected::List
        | Expected::Titles
        | Expected::Bytes(_)
        | Expected::Rows(_)
        | Expected::Fields(_)
        | Expected::ClosingQuote
        | Expected::Xml
        | Expected::TitleOrSummary
        | Expected::DateInWords
        | Expected::ClearMonth
        | Expected::LaterEnd
        | Expected::OneMandate
        | Expected::PlaceName
        | Expected::Address
        | Expected::Names(_)
        | Expected::Letters(_)
        | Expected::Levels(_) => expected_of_list(&issue.expected),
        Expected::SentenceOfRow => "a sentence that the activity's own refs hold too".to_owned(),
    }
}

/// What a list of one's own should hold.
fn expected_of_list(expected: &Expected) -> String {
    match expected {
        Expected::Bytes(most) => return format!("at most {} MB", number(most / 1_000_000)),
        Expected::Rows(most) => return format!("at most {} rows", number(most)),
        Expected::Levels(most) => return format!("at most {} levels above each other", number(most)),
        Expected::Names(most) => return format!("at most {} different names", number(most)),
        Expected::Letters(most) => return format!("a text of at most {} characters", number(most)),
        Expected::Fields(count) => {
            return format!("at most {}, as many as there are titles", counted(*count, "field", "fields"));
        }
        Expected::Titles => "a row of titles, such as “Title”, “Countries”, “When”; the template has them all",
        Expected::ClosingQuote => "a quote that closes the field",
        Expected::Xml => "XML that is well formed",
        Expected::TitleOrSummary => "a title or a description",
        Expected::DateInWords => {
            "a date such as 2011, 2011-02, 02/2011, Feb 2011, Oct-Nov 2011, 14/02/2011, 2009-2012 or since 2006"
        }
        Expected::ClearMonth => "a date that leaves no doubt which number is the month; the year was kept",
        Expected::OneMandate => "one mandate in a row; the first was taken",
        Expected::LaterEnd => "an end that does not come before the beginning",
        Expected::Address => "an address that begins with http:// or https://, or words that say where",
        Expected::PlaceName => "a place with the name of a country, such as “Miami, United States”",
        _ => "a list as CSV (saved as “CSV UTF-8”), CSV with HXL tags, IATI activities or the JSON of this page",
    }
    .to_owned()
}

pub(super) fn not_fetched(file: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => {
            format!("The file {file} could not be loaded: the server answered with status {status}.")
        }
        None => format!("The file {file} could not be loaded: the connection failed."),
    }
}

pub(super) fn not_readable(file: &str) -> String {
    format!("The file {file} was loaded but cannot be read. This is what is wrong:")
}

pub(super) fn unknown_key(key: &str) -> String {
    format!("This link contains “{key}”, which this page does not know. It was left out.")
}

pub(super) fn unknown_value(key: &str, value: &str) -> String {
    format!("This link asks for “{key}={value}”, which is not known here. It was left out.")
}

pub(super) fn other_version(link: &str, shown: &str) -> String {
    format!("This link was made for version {link} of the data; you see version {shown}.")
}
