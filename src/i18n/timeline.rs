use super::Share;
use crate::model::{Date, Period};

/// Words of the timeline and of the strip of months.
pub struct TimelineWords {
    /// A number of activities, of which so many lie outside of the years shown.
    pub with_outside: fn(&str, usize) -> String,
    /// Columns of the strip: what is completed or under way.
    pub active: &'static str,
    /// Columns of the strip: what is planned, or to go on after the report.
    pub planned: &'static str,
    /// Name of the timeline, for screen readers.
    pub name: &'static str,
    /// How to use it by keyboard, for screen readers.
    pub keys: &'static str,
    /// Label of the choice of groups.
    pub group: &'static str,
    /// Label of the choice of years.
    pub years: &'static str,
    /// The years that matter.
    pub main_years: &'static str,
    /// All years.
    pub all_years: &'static str,
    /// How many dated activities lie outside of the months shown.
    pub outside: fn(usize) -> String,
    /// Title of the list of those without a date, with their number.
    pub undated: fn(usize) -> String,
    /// How many of those are not listed.
    pub more: fn(usize) -> String,
    /// Nothing passes the filters.
    pub empty: &'static str,
    /// The report's own date.
    pub as_of: fn(Date) -> String,
    /// An activity as it is read out: title, time, status, mandate.
    pub mark: fn(&str, &str, &str, &str) -> String,
    /// A group as columns: number of activities, and the most in a month.
    pub density: fn(usize, usize) -> String,
    /// Title of the legend.
    pub legend: &'static str,
    /// A dot.
    pub dot: &'static str,
    /// A soft end.
    pub soft: &'static str,
    /// An arrow.
    pub arrow: &'static str,
    /// Title of the strip of months.
    pub strip: &'static str,
    /// How to use the strip.
    pub strip_keys: &'static str,
    /// Name of the first end of the span.
    pub from: &'static str,
    /// Name of the other end.
    pub to: &'static str,
}

/// Words of the list and of the search.
pub struct ListWords {
    /// Name of the table.
    pub name: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// What one may search, in the empty field.
    pub search_hint: &'static str,
    /// How many activities are found, out of all: read out while one types.
    pub found: fn(Share) -> String,
    /// Label of the choice of order, where there are no column titles.
    pub order: &'static str,
    /// Label of the choice of groups.
    pub group: &'static str,
    /// No groups.
    pub ungrouped: &'static str,
    /// By mandate.
    pub by_mandate: &'static str,
    /// By country.
    pub by_country: &'static str,
    /// By lead body.
    pub by_lead: &'static str,
    /// Title of the one group where there are none.
    pub everything: &'static str,
    /// Title of the group without a lead body.
    pub no_lead: &'static str,
    /// Title of a group with its number of activities.
    pub head: fn(&str, usize) -> String,
    /// Names joined, so many as a row has room for; or that there is none.
    pub names: fn(&[&str]) -> String,
    /// When, briefly.
    pub when: fn(Option<Period>) -> String,
    /// Column: when.
    pub column_when: &'static str,
    /// Column: title.
    pub column_title: &'static str,
    /// Column: number of countries, or their names.
    pub column_countries: &'static str,
    /// Column: who led.
    pub column_lead: &'static str,
    /// Nothing passes the filters.
    pub empty: &'static str,
    /// Cards that are not shown in a panel; the list has them.
    pub more_cards: fn(usize) -> String,
    /// Title: the programme that an activity is a part of.
    pub part_of: &'static str,
    /// Title: the parts of a programme.
    pub parts: &'static str,
}
