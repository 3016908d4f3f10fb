use super::{CellSummary, GapCounts};
use crate::model::{GapReason, Level};

/// Words of the matrix and of the list that stands in its place on a phone.
pub struct MatrixWords {
    /// Name of the grid.
    pub name: &'static str,
    /// How to use it by keyboard, for screen readers.
    pub keys: &'static str,
    /// Title of the column of names.
    pub countries: &'static str,
    /// Title of the last column.
    pub country_totals: &'static str,
    /// Title of the last row.
    pub mandate_totals: &'static str,
    /// Label of the choice of order.
    pub order: &'static str,
    /// By name.
    pub by_name: &'static str,
    /// Most mandates with activity first.
    pub by_coverage: &'static str,
    /// By part of the region.
    pub by_subregion: &'static str,
    /// Like rows next to each other.
    pub by_similarity: &'static str,
    /// Countries that belong to no part of the region.
    pub no_subregion: &'static str,
    /// Label of the choice between grid and gaps.
    pub show: &'static str,
    /// The grid.
    pub grid: &'static str,
    /// The list of gaps.
    pub gaps: &'static str,
    /// Label of the choice of what the list shows.
    pub pick: &'static str,
    /// Everything, in that choice.
    pub pick_all: &'static str,
    /// Name of a level, short enough for a cell.
    pub level: fn(Level) -> &'static str,
    /// A cell as it is read out: country, mandate, level, number of activities.
    pub cell_label: fn(&CellSummary) -> String,
    /// A cell of the row without countries: mandate and number of activities.
    pub regional_label: fn(&str, usize) -> String,
    /// Why a column is hatched: the paragraph that the report does not answer.
    pub unanswered: fn(&str) -> String,
}

/// Words of the panel of one country under one mandate.
pub struct CellWords {
    /// The rule that gives a level.
    pub rule: fn(Level) -> &'static str,
    /// Filters leave another level than the one of the whole report, with so many activities.
    pub filtered: fn(&str, usize) -> String,
    /// The activities that make it so, by title; at least one.
    pub evidence: fn(&[&str]) -> String,
    /// Title: activities that are completed or under way.
    pub activities: &'static str,
    /// Title: activities that are only planned for the country.
    pub planned: &'static str,
    /// Title: activities in which it is named as absent.
    pub absences: &'static str,
    /// Title: work that names no countries.
    pub regional: &'static str,
    /// Title: other countries with activity.
    pub precedents: &'static str,
    /// No other country has any.
    pub no_precedent: &'static str,
    /// No other country has any that passes the filters.
    pub no_precedent_here: &'static str,
    /// How far away, in whole kilometres, and what is reported there.
    pub precedent: fn(Option<u32>, &str) -> String,
    /// Shows the countries further away.
    pub more_precedents: fn(usize) -> String,
    /// Leads from a mandate in the country's panel to the cell.
    pub details: &'static str,
    /// Shows everything on the country of this name.
    pub all_of_country: fn(&str) -> String,
    /// Shows everything under this paragraph.
    pub all_of_mandate: fn(&str) -> String,
}

/// Words of the list of gaps.
pub struct GapWords {
    /// Title.
    pub title: &'static str,
    /// How many there are, and why.
    pub summary: fn(&GapCounts) -> String,
    /// How they are ranked.
    pub rank: &'static str,
    /// How the list is ranked and what is not in it: opens the text.
    pub rank_title: &'static str,
    /// Label of the choice of reasons.
    pub filter: &'static str,
    /// Every reason.
    pub all: &'static str,
    /// Why a cell has no activity.
    pub reason: fn(GapReason) -> &'static str,
    /// How many are listed.
    pub listed: fn(usize) -> String,
    /// None is left.
    pub empty: &'static str,
    /// The nearest country with activity: its name, and how far away it is with what is reported there.
    pub nearest: fn(&str, &str) -> String,
}
