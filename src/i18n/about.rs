use crate::model::{Level, Reason, SentenceRef};

/// A title and what stands below it.
pub struct Part {
    /// The title.
    pub title: &'static str,
    /// Paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// What there is to say of numbers of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureCounts {
    /// Figures in the report.
    pub given: usize,
    /// Those of them that name no sentence.
    pub unsourced: usize,
    /// Activities that they cover, alone or together.
    pub covered: usize,
    /// Activities without a figure.
    pub without: usize,
}

/// Words of the page about the data.
pub struct AboutWords {
    /// What the atlas is and what it is not.
    pub what: Part,
    /// The levels and their rules.
    pub levels: Part,
    /// Where the report itself ends.
    pub limits: Part,
    /// What becomes of numbers of people.
    pub figures: Part,
    /// How many figures there are, and for how many activities.
    pub figure_counts: fn(&FigureCounts) -> String,
    /// What became of each sentence.
    pub ledger: Part,
    /// How many sentences there are and how many yield activities.
    pub ledger_counts: fn(usize, usize) -> String,
    /// Title of a column: the sentence.
    pub sentence: &'static str,
    /// Title of a column: what became of it.
    pub outcome: &'static str,
    /// Title of a column: the level.
    pub level: &'static str,
    /// Title of a column: its rule.
    pub rule: &'static str,
    /// The rule of a level.
    pub level_rule: fn(Level) -> &'static str,
    /// Why a sentence yields no activity.
    pub reason: fn(Reason) -> &'static str,
    /// A sentence as it is called in the ledger.
    pub sentence_name: fn(SentenceRef) -> String,
    /// Versions.
    pub versions: Part,
    /// Version of the data and the state of affairs that they describe.
    pub data_version: fn(&str, &str) -> String,
    /// Version of the page.
    pub page_version: fn(&str) -> String,
    /// Under which terms all this may be used.
    pub licence: Part,
    /// How to report an error.
    pub errors: Part,
}
