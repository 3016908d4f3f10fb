//! What sentences are made from: the facts, without words.

#[cfg(doc)]
use crate::model::GapReason;
use crate::model::Level;

/// A number of cells out of those that could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub part: usize,
    /// Out of how many.
    pub whole: usize,
}

/// What a country's sentence tells. Lists are in the order of the resolution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountrySummary<'a> {
    /// Its name; left out where it stands above the sentence.
    pub name: Option<&'a str>,
    /// Whether filters are on, so that nothing can be said of what is not there.
    pub filtered: bool,
    /// Mandates with activity, out of those that the report answers.
    pub active: Share,
    /// Mandates without any.
    pub none: Vec<&'a str>,
    /// Mandates with plans only.
    pub planned: Vec<&'a str>,
}

/// What a mandate's sentence tells. Lists are sorted by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateSummary<'a> {
    /// The paragraph and its short name; left out where they stand above the sentence.
    pub name: Option<&'a str>,
    /// Whether the report answers it.
    pub reported: bool,
    /// Whether filters are on, so that nothing can be said of what is not there.
    pub filtered: bool,
    /// Countries with activity, out of all.
    pub active: Share,
    /// The countries with activity.
    pub active_names: Vec<&'a str>,
    /// Countries without any.
    pub none: Vec<&'a str>,
    /// Countries with plans only.
    pub planned: Vec<&'a str>,
    /// Activities that name no country.
    pub regional: usize,
}

/// What the sentence of one country under one mandate tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellSummary<'a> {
    /// The country.
    pub country: &'a str,
    /// The paragraph and its short name.
    pub mandate: &'a str,
    /// The level.
    pub level: Level,
    /// Whether filters are on, so that nothing can be said of what is not there.
    pub filtered: bool,
    /// Activities that name the country, planned ones among them.
    pub activities: usize,
    /// Those of them that are only planned for it.
    pub planned: usize,
    /// Activities that name it as not having taken part.
    pub absences: usize,
    /// Its own acts.
    pub state_actions: usize,
    /// Activities that name no country.
    pub regional: usize,
}

/// Cells of the matrix, by what is reported in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellCounts {
    /// Cells with activity, out of those of mandates that the report answers.
    pub active: Share,
    /// Cells with plans only.
    pub planned: usize,
    /// Cells without activity or plan.
    pub none: usize,
}

/// Cells without reported activity, by the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GapCounts {
    /// All of them, out of the cells of mandates that the report answers.
    pub all: Share,
    /// How many there are of each reason, in the order of [`GapReason::ALL`].
    pub by_reason: [usize; 4],
}

/// What the sentence over everything tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverviewSummary {
    /// Activities that count.
    pub activities: usize,
    /// Countries of the dataset.
    pub countries: usize,
    /// Mandates that the report answers, out of all.
    pub mandates: Share,
    /// The cells of country x mandate.
    pub cells: CellCounts,
}

/// A number of people as it is told at one of the activities that it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleSummary<'a> {
    /// How many.
    pub count: u32,
    /// Whether the source says "some".
    pub approximate: bool,
    /// Who they were.
    pub what: &'a str,
    /// Titles of the other activities that share the figure.
    pub shared_with: Vec<&'a str>,
}
