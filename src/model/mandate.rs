use super::{Code, Coded, SentenceRef, Text};

/// A paragraph of the resolution that asks for something.
#[derive(Clone, Debug, PartialEq)]
pub struct Mandate {
    /// The paragraph: `4.a`.
    pub code: Code,
    /// Whether the report answers it. Where it does not, there is no title and nothing may be concluded.
    pub reported: bool,
    /// Whether it is about all the others (coordination) rather than a field of its own.
    pub cross_cutting: bool,
    /// Short name of the field.
    pub title: Option<Text>,
    /// What it asks for.
    pub summary: Option<Text>,
    /// The sentences that quote it.
    pub refs: Vec<SentenceRef>,
}

impl Coded for Mandate {
    fn code(&self) -> &Code {
        &self.code
    }
}
