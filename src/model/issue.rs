use std::fmt;

/// Where in a file something is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Line and column, from 1: the text is not even JSON there.
    Position(usize, usize),
    /// A JSON pointer (RFC 6901): `/activities/12/period`.
    Pointer(String),
    /// A line of a list, from 1, with the title of the column or the name of the element; empty for the whole row.
    Cell(usize, String),
}

/// What stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The text ends.
    End,
    /// Something that JSON does not allow.
    NotJson,
    /// Nothing: the field is missing.
    Nothing,
    /// A value, shortened, as JSON.
    Value(String),
    /// A field that the format does not know.
    Field(String),
    /// The code of a row that was itself set aside.
    SetAside(String),
    /// A workbook of a spreadsheet program.
    Workbook,
    /// Something that is neither text nor a format that we know.
    Unreadable,
    /// So many of what is counted.
    Count(usize),
}

/// What should stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// JSON text.
    Json,
    /// A field with this name.
    Field(String),
    /// One of these kinds of JSON value: `string`, `integer`, …
    Kind(Vec<&'static str>),
    /// One of these words.
    OneOf(Vec<String>),
    /// A format that we read: this one.
    Format(&'static str),
    /// A text that is not empty.
    SomeText,
    /// A code: letters, digits, `-`, `.`, `_`.
    Code,
    /// A code that no other row of the list has.
    UniqueCode,
    /// The code of a row in this list.
    RowOf(&'static str),
    /// A period in EDTF.
    Period,
    /// A year or a month.
    YearOrMonth,
    /// A sentence: section, paragraph, sentence.
    Sentence,
    /// A sentence that the ledger lists.
    LedgerSentence,
    /// A sentence that the ledger does not list yet.
    NewSentence,
    /// The codes of two different rows.
    TwoCodes,
    /// At least one entry.
    AtLeastOne,
    /// An entry that the list does not hold yet.
    NotRepeated,
    /// A parent that does not lead back to the row itself.
    NoCycle,
    /// A mandate that the report answers.
    ReportedMandate,
    /// A whole number from the first to the second, both included.
    Between(i64, i64),
    /// The role `planned` or `absent`, since the activity is only planned.
    RoleOfPlan,
    /// The role `party`, and only there.
    RoleOfStateAction,
    /// A country that is not one of the dataset's: those are hosts.
    OutsideCountry,
    /// Either activities or a reason, not both and not neither.
    ActivitiesOrReason,
    /// Exactly the activities that cite the sentence: these codes.
    CitingActivities(Vec<String>),
    /// That the row's own `refs` hold the sentence too.
    SentenceOfRow,
    /// A list in one of the formats that are read.
    List,
    /// A row of titles, of which at least two are known.
    Titles,
    /// At most so many bytes.
    Bytes(usize),
    /// At most so many rows.
    Rows(usize),
    /// As many fields as there are titles.
    Fields(usize),
    /// The quote that ends a field.
    ClosingQuote,
    /// XML that is well formed.
    Xml,
    /// A title or a description.
    TitleOrSummary,
    /// A date as people write it, or as EDTF.
    DateInWords,
    /// A date that leaves no doubt which number is the month.
    ClearMonth,
    /// An end that does not come before the beginning.
    LaterEnd,
    /// One paragraph only.
    OneMandate,
    /// The name of a town or a country.
    PlaceName,
    /// An address of the web, or words.
    Address,
    /// At most so many names.
    Names(usize),
    /// At most so many letters.
    Letters(usize),
    /// At most so many levels of what is a part of what.
    Levels(usize),
}

/// One fault in a file: where, what was found, what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where.
    pub place: Place,
    /// What stands there.
    pub found: Found,
    /// What should.
    pub expected: Expected,
}

impl Issue {
    /// An issue at a JSON pointer.
    #[must_use]
    pub fn at(pointer: impl Into<String>, found: Found, expected: Expected) -> Self {
        Self { place: Place::Pointer(pointer.into()), found, expected }
    }
}

impl Expected {
    /// One of these words.
    #[must_use]
    pub fn one_of(words: &[&str]) -> Self {
        Self::OneOf(words.iter().map(|&word| word.to_owned()).collect())
    }
}

impl Found {
    /// Longest value that is repeated to the reader, in characters: our choice, a line on a phone.
    const MAX_CHARS: usize = 60;

    /// A value as JSON, shortened at the end.
    #[must_use]
    pub fn value(json: &str) -> Self {
        let short: String = json.chars().take(Self::MAX_CHARS).collect();
        let mark = if json.chars().nth(Self::MAX_CHARS).is_some() { "…" } else { "" };
        Self::Value(short + mark)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Position(line, column) => write!(out, "{line}:{column}"),
            Self::Pointer(pointer) if pointer.is_empty() => out.write_str("/"),
            Self::Pointer(pointer) => out.write_str(pointer),
            Self::Cell(line, column) if column.is_empty() => write!(out, "{line}"),
            Self::Cell(line, column) => write!(out, "{line}:{column}"),
        }
    }
}
