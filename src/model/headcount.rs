use super::{Activity, Id, SentenceRef, Text};

/// A number of people that the source gives for one activity or for several together.
///
/// A figure for several is never divided and never repeated.
#[derive(Clone, Debug, PartialEq)]
pub struct Headcount {
    /// How many people, at least one.
    pub count: u32,
    /// Whether the source says "some" or "about".
    pub approximate: bool,
    /// Who they were.
    pub what: Text,
    /// The activities that the figure covers together, at least one, each once.
    pub activities: Vec<Id<Activity>>,
    /// The sentences that give it.
    pub refs: Vec<SentenceRef>,
}

impl Headcount {
    /// Whether several activities share it.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.activities.len() > 1
    }
}
