use super::Share;
use crate::model::OrgType;

/// Words of the filters.
pub struct FilterWords {
    /// No option has what is typed in its names.
    pub none_found: &'static str,
    /// A span of months, with so many activities that have no date.
    pub with_undated: fn(&str, usize) -> String,
    /// Name of the bar.
    pub title: &'static str,
    /// The button that opens the filters on a phone; with the number of filters that are on.
    pub open: fn(usize) -> String,
    /// Titles of the facets.
    pub mandate: &'static str,
    /// The country.
    pub country: &'static str,
    /// A country's role.
    pub country_role: &'static str,
    /// A body's role.
    pub partner_role: &'static str,
    /// What sort of body.
    pub partner_type: &'static str,
    /// A sort of body.
    pub org_type: fn(OrgType) -> &'static str,
    /// Bodies.
    pub partner: &'static str,
    /// How far it had come.
    pub status: &'static str,
    /// What sort of work.
    pub kind: &'static str,
    /// What it was about.
    pub topic: &'static str,
    /// Whom it was for.
    pub audience: &'static str,
    /// Title of the facet of whose list an activity stands in.
    pub source: &'static str,
    /// When.
    pub time: &'static str,
    /// Finds an option in a long list.
    pub find: &'static str,
    /// What the two months mean.
    pub time_hint: &'static str,
    /// The first month.
    pub from: &'static str,
    /// The last month.
    pub to: &'static str,
    /// No limit on that side.
    pub any_month: &'static str,
    /// The switch for activities without a date, with their number.
    pub undated: fn(usize) -> String,
    /// An option with its number of activities, as it is read out.
    pub option_label: fn(&str, usize) -> String,
    /// A filter that is on: the facet and what is picked.
    pub chip: fn(&str, &str) -> String,
    /// The same as the name of the button that takes it away.
    pub remove: fn(&str) -> String,
    /// A search that is on.
    pub searched: fn(&str) -> String,
    /// A span of months, either end open.
    pub span: fn(Option<&str>, Option<&str>) -> String,
    /// Activities without a date are left out.
    pub without_undated: &'static str,
    /// Name of the list of ways on: a typed name as a filter, a filter to take away.
    pub ways: &'static str,
    /// Offers to filter by an option.
    pub filter_by: fn(&str) -> String,
    /// So many activities are left without a filter.
    pub without: fn(&str, usize) -> String,
    /// Name of the list of filters that are on.
    pub active: &'static str,
    /// An empty cell while filters are on.
    pub none_here: &'static str,
    /// The same, short enough for a cell of the matrix.
    pub none_here_short: &'static str,
    /// In panels, while filters are on.
    pub panel_note: &'static str,
    /// On the list of gaps, which filters do not change.
    pub gaps_note: &'static str,
    /// The sentence over everything while filters are on: activities, countries, mandates.
    pub overview: fn(usize, Share, Share) -> String,
}
