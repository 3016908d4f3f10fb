use super::{Code, Coded, Text};

/// A word of a controlled vocabulary: a topic, an audience or a subregion.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Stable name.
    pub code: Code,
    /// What it is called.
    pub name: Text,
}

impl Coded for Term {
    fn code(&self) -> &Code {
        &self.code
    }
}
