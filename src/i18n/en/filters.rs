use super::words::{activities, number, share};
use crate::{
    i18n::{FilterWords, Share},
    model::OrgType,
};

pub(super) const FILTERS: FilterWords = FilterWords {
    none_found: "Nothing of that name.",
    with_undated,
    title: "Filters",
    open,
    mandate: "Mandate",
    country: "Member state",
    country_role: "Role of the member state",
    partner_role: "Role of the partner",
    partner_type: "Type of partner",
    org_type,
    partner: "Partner",
    status: "Status",
    kind: "Kind of work",
    topic: "Topic",
    audience: "For whom",
    source: "Source",
    time: "Time",
    find: "Find in this list",
    time_hint: "Active at any time between these months, both included.",
    from: "From",
    to: "To",
    any_month: "any time",
    undated,
    option_label,
    chip,
    remove,
    searched,
    span,
    without_undated: "without those that have no date",
    ways: "Suggestions",
    filter_by: |chip| format!("Filter by {chip}"),
    without: |chip, count| format!("Without {chip}: {}", activities(count)),
    active: "Filters that are on",
    none_here: "no activity in this selection",
    none_here_short: "none here",
    panel_note: "Filters are on: only what passes them is shown here.",
    gaps_note: "Filters do not change this list: a gap is one in the whole report.",
    overview,
};

fn open(count: usize) -> String {
    if count == 0 { "Filters".to_owned() } else { format!("Filters ({})", number(count)) }
}

fn undated(count: usize) -> String {
    format!("With activities that have no date ({})", number(count))
}

fn option_label(name: &str, count: usize) -> String {
    format!("{name}: {}", activities(count))
}

fn chip(facet: &str, option: &str) -> String {
    format!("{facet}: {option}")
}

fn remove(chip: &str) -> String {
    format!("Remove filter {chip}")
}

fn searched(text: &str) -> String {
    format!("“{text}”")
}

fn org_type(org_type: OrgType) -> &'static str {
    match org_type {
        OrgType::Government => "government or agency",
        OrgType::OtherPublicSector => "other public body",
        OrgType::Multilateral => "body of several states",
        OrgType::PrivateSector => "company",
        OrgType::Academic => "university",
        OrgType::Other => "not given, or another sort",
    }
}

fn span(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("until {to}"),
        (None, None) => "any time".to_owned(),
    }
}

fn overview(count: usize, countries: Share, mandates: Share) -> String {
    if count == 0 {
        return "No activity passes these filters.".to_owned();
    }
    let verb = if count == 1 { "names" } else { "name" };
    format!(
        "{} {verb} {} member states under {} mandates.",
        if count == 1 { "It" } else { "They" },
        share(countries),
        share(mandates)
    )
}

fn with_undated(span: &str, count: usize) -> String {
    format!("{span}, {} of them without a date", number(count))
}
