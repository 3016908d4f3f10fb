use super::filters::FILTERS;
use super::words::{activities, counted, level, list, number, share};
use crate::{
    i18n::{CellSummary, CellWords, GapCounts, GapWords, MatrixWords},
    model::{GapReason, Level},
};

pub(super) const MATRIX: MatrixWords = MatrixWords {
    name: "Matrix of member states and mandates",
    keys: "Arrow keys move from cell to cell, Home and End along a row, with Control to the first and the last cell. \
           Enter opens a cell; on a name it chooses the member state, on a paragraph the mandate.",
    countries: "Member state",
    country_totals: "Mandates with activity",
    mandate_totals: "Member states with activity",
    order: "Order",
    by_name: "By name",
    by_coverage: "Most mandates first",
    by_subregion: "By subregion",
    by_similarity: "Similar next to each other",
    no_subregion: "No subregion given",
    show: "Show",
    grid: "Matrix",
    gaps: "Gaps",
    pick: "Show",
    pick_all: "All member states",
    level: short_level,
    cell_label,
    regional_label,
    unanswered,
};

pub(super) const CELL: CellWords = CellWords {
    rule,
    filtered: |level, count| {
        format!("Only what passes the filters counts here. Without them: {level}, {}.", activities(count))
    },
    evidence,
    activities: "Completed or under way",
    planned: "Planned",
    absences: "Named as not having taken part",
    regional: "Regional activities that may include it",
    precedents: "Other member states with activity here, nearest first",
    no_precedent: "No other member state has activity reported here.",
    no_precedent_here: "No other member state has activity here under these filters.",
    precedent,
    more_precedents,
    details: "Rule and neighbours",
    all_of_country,
    all_of_mandate,
};

pub(super) const GAPS: GapWords = GapWords {
    title: "Where no activity was reported",
    summary: gap_summary,
    rank: "First come member states that the report names as not having taken part, then those of which it says nothing, \
           then those that regional work without named countries may include, last those with plans. Within a reason, \
           paragraphs with activity in the most other member states come first, then member states with activity under \
           the fewest mandates. A paragraph that the report does not answer is no gap and is not listed.",
    rank_title: "How the list is ranked",
    filter: "Reason",
    all: "All reasons",
    reason: gap_reason,
    listed,
    empty: "No gap is left for this choice.",
    nearest,
};

fn short_level(of: Level) -> &'static str {
    match of {
        Level::None => "none reported",
        Level::Unreported => "not in report",
        other => level(other),
    }
}

fn cell_label(of: &CellSummary) -> String {
    let count = if of.activities > 0 { format!(", {}", activities(of.activities)) } else { String::new() };
    let is_of_selection = of.filtered && of.level == Level::None;
    // The words of the cell itself, so that voice control finds it by what is seen.
    let level = if is_of_selection { FILTERS.none_here_short } else { short_level(of.level) };
    format!("{}, {}: {level}{count}", of.country, of.mandate)
}

fn regional_label(mandate: &str, count: usize) -> String {
    format!("Regional, countries not named, {mandate}: {}", activities(count))
}

fn unanswered(mandate: &str) -> String {
    format!(
        "{mandate} is hatched: the report does not answer this paragraph, and its text is not in our hands. Nothing can be \
         concluded from the silence."
    )
}

pub(super) fn rule(of: Level) -> &'static str {
    match of {
        Level::Delivered => {
            "Work that is completed or under way took place in the member state or was done for it."
        }
        Level::TookPart => {
            "The member state took part in work elsewhere, or joined it; the work is completed or under way."
        }
        Level::Planned => "The report names the member state only for work to come.",
        Level::None => "The report names no activity for the member state here.",
        Level::Unreported => "The report does not answer the paragraph.",
    }
}

fn evidence(titles: &[&str]) -> String {
    match titles {
        [one] => format!("This level comes from “{one}”."),
        [one, two] => format!("This level comes from “{one}” and “{two}”."),
        more => format!("This level comes from {} of the activities below.", number(more.len())),
    }
}

fn precedent(distance_km: Option<u32>, shown: &str) -> String {
    let distance = distance_km.map_or_else(String::new, |km| format!("about {} km away: ", number(km)));
    format!("{distance}{shown}")
}

fn more_precedents(count: usize) -> String {
    format!("{} more, further away", number(count))
}

fn all_of_country(name: &str) -> String {
    format!("All mandates for {name}")
}

fn all_of_mandate(mandate: &str) -> String {
    format!("All member states under {mandate}")
}

fn gap_summary(of: &GapCounts) -> String {
    let parts: Vec<String> = GapReason::ALL
        .iter()
        .zip(of.by_reason)
        .filter(|(_, count)| *count > 0)
        .map(|(&reason, count)| format!("{} {}", number(count), gap_reason(reason)))
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    if parts.is_empty() {
        let whole = number(of.all.whole);
        return format!("None of {whole} pairs of member state and mandate is without activity.");
    }
    let verb = if of.all.part == 1 { "is" } else { "are" };
    format!(
        "{} pairs of member state and mandate {verb} without reported activity: {}.",
        share(of.all),
        list(&parts)
    )
}

fn gap_reason(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "named as not having taken part",
        GapReason::Silent => "nothing reported",
        GapReason::Regional => "only regional work that may include it",
        GapReason::Planned => "only planned",
    }
}

fn nearest(name: &str, text: &str) -> String {
    format!("Nearest with activity: {name}, {text}")
}

fn listed(count: usize) -> String {
    counted(count, "gap", "gaps")
}
