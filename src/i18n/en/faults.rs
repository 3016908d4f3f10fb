use super::words::counted;
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
        Found::SetAside(code) => format!("“{code}”, which was itself set aside"),
    }
}

pub(super) fn expected(issue: &Issue) -> String {
    match &issue.expected {
        Expected::Json => "JSON text".to_owned(),
        Expected::Field(name) => format!("a field “{name}”"),
        Expected::Kind(kinds) => kinds.join(" or "),
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
        Expected::SentenceOfRow => "a sentence that the activity's own refs hold too".to_owned(),
    }
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
