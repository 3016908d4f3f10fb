use super::{Code, Coded, Date, Text};

/// Whose list of activities it is: a report, or somebody's own list beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Stable name.
    pub code: Code,
    /// Version of the data, usually a date.
    pub version: Code,
    /// Title of the report.
    pub title: Text,
    /// Who wrote it.
    pub issuer: Text,
    /// The state of affairs that it describes.
    pub as_of: Date,
    /// How to cite it.
    pub citation: Text,
}

impl Coded for Source {
    fn code(&self) -> &Code {
        &self.code
    }
}
