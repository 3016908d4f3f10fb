use super::Context;
use crate::{
    analysis::{Figures, figures},
    i18n::FigureCounts,
    model::{Code, Level, SentenceRef},
    order,
    scene::Shade,
};

/// What the data are and are not. Plain texts come from the words themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AboutScene {
    /// Each level with its rule, highest first.
    pub levels: Vec<LevelRow>,
    /// How many figures there are and how many activities have none.
    pub figures: String,
    /// How many sentences there are and how many yield activities.
    pub ledger_counts: String,
    /// Every sentence, in the order of the report.
    pub ledger: Vec<LedgerRow>,
    /// Versions of the data and of the page.
    pub versions: [String; 2],
}

/// A level with its rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelRow {
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in words.
    pub level: &'static str,
    /// Its rule.
    pub rule: &'static str,
}

/// What became of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// Which sentence.
    pub sentence: SentenceRef,
    /// What it is called.
    pub name: String,
    /// Code and title of the activities that rest on it.
    pub activities: Vec<(Code, String)>,
    /// Why there is none.
    pub reason: Option<&'static str>,
}

impl AboutScene {
    /// The page.
    #[must_use]
    pub fn of(context: &Context) -> Self {
        let (data, words) = (context.data, context.words);
        let about = &words.about;
        let Figures { given, unsourced, covered, without } = figures(data);
        let counts = FigureCounts { given, unsourced, covered, without };
        let used = data.ledger.iter().filter(|entry| !entry.activities.is_empty()).count();
        let as_of = (words.as_of)(data.info().as_of);
        Self {
            levels: Level::ALL.map(|level| level_row(context, level)).to_vec(),
            figures: (about.figure_counts)(&counts),
            ledger_counts: (about.ledger_counts)(data.ledger.len(), used),
            ledger: ledger(context),
            versions: [
                (about.data_version)(data.info().version.as_str(), &as_of),
                (about.page_version)(env!("CARGO_PKG_VERSION")),
            ],
        }
    }
}

fn level_row(context: &Context, level: Level) -> LevelRow {
    LevelRow {
        shade: Shade::Level(level),
        level: (context.words.level)(level),
        rule: (context.words.about.level_rule)(level),
    }
}

fn ledger(context: &Context) -> Vec<LedgerRow> {
    let title = |&id: &_| {
        let activity = &context.data.activities[id];
        (activity.code.clone(), context.text(&activity.title).to_owned())
    };
    let row = |entry: &crate::model::LedgerEntry| LedgerRow {
        sentence: entry.sentence,
        name: (context.words.about.sentence_name)(entry.sentence),
        activities: entry.activities.iter().map(title).collect(),
        reason: entry.reason.map(context.words.about.reason),
    };
    let mut rows: Vec<LedgerRow> = context.data.ledger.iter().map(row).collect();
    order::by_key(&mut rows, |row| row.sentence);
    rows
}
