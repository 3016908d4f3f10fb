use super::filters::FILTERS;
use super::words::{activities, counted, level, list, number, share};
use crate::{
    i18n::{
        CellSummary, CountrySummary, MandateSummary, OverviewSummary, PeopleSummary, Share, forms::named,
    },
    model::Level,
};

pub(super) fn country(of: &CountrySummary) -> String {
    if of.filtered {
        return named(of.name, &format!("activity under {} mandates", share(of.active)), label);
    }
    let mut parts = vec![format!("activity reported under {} mandates", share(of.active))];
    if !of.none.is_empty() {
        parts.push(format!("none reported under {}", list(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("only planned under {}", list(&of.planned)));
    }
    named(of.name, &parts.join("; "), label)
}

pub(super) fn mandate(of: &MandateSummary) -> String {
    if !of.reported {
        return named(of.name, "not in the report", label);
    }
    if of.filtered {
        return named(of.name, &format!("activity for {} member states", share(of.active)), label);
    }
    let mut parts = vec![active_states(of)];
    if (1..=MOST_NAMES).contains(&of.none.len()) {
        parts.push(format!("none reported for {}", list(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("only planned for {}", list(&of.planned)));
    }
    if of.regional > 0 {
        parts.push(format!("{} without named countries", counted(of.regional, "activity", "activities")));
    }
    named(of.name, &parts.join("; "), label)
}

/// A sentence names at most so many countries: our choice, more are read faster in the list.
const MOST_NAMES: usize = 4;

fn active_states(of: &MandateSummary) -> String {
    match (of.active_names.len(), of.active.whole) {
        (0, 1) => "no activity reported for the member state by name".to_owned(),
        (0, whole) => format!("no activity reported for any of the {} member states by name", number(whole)),
        (1..=MOST_NAMES, _) => {
            format!("activity reported for {} member states, {}", share(of.active), list(&of.active_names))
        }
        _ => format!("activity reported for {} member states", share(of.active)),
    }
}

pub(super) fn counted_summary(count: Share, filters: &[String], sentence: &str) -> String {
    let noun = if count.whole == 1 { "activity" } else { "activities" };
    let filters = if filters.is_empty() { String::new() } else { format!(" ({})", filters.join("; ")) };
    format!("{} {noun}{filters}. {sentence}", share(count))
}

pub(super) fn cell(of: &CellSummary) -> String {
    let mut parts = vec![cell_level(of)];
    if of.level.is_activity() && of.planned > 0 {
        parts.push(format!("{} of them only planned for it", number(of.planned)));
    }
    if of.absences > 0 {
        parts.push(format!("named as not having taken part in {}", activities(of.absences)));
    }
    if of.state_actions > 0 {
        parts.push(format!("{} of its own, not counted", counted(of.state_actions, "act", "acts")));
    }
    let may_include = !of.filtered && matches!(of.level, Level::None | Level::Planned) && of.regional > 0;
    let more = if may_include { format!(" {}", regional_note(of.regional)) } else { String::new() };
    format!("{}, {}: {}.{more}", of.country, of.mandate, parts.join("; "))
}

fn cell_level(of: &CellSummary) -> String {
    let count = activities(of.activities);
    match of.level {
        Level::Delivered | Level::TookPart => format!("{}, {count} reported", level(of.level)),
        Level::Planned => format!("only planned, {count}"),
        Level::None if of.filtered => FILTERS.none_here.to_owned(),
        Level::None | Level::Unreported => level(of.level).to_owned(),
    }
}

pub(super) fn overview(of: &OverviewSummary) -> String {
    let cells = of.cells;
    format!(
        "{} reported for {} under {} mandates. Of {} of member state and mandate, {} activity, {} only plans, {} neither.",
        activities(of.activities),
        counted(of.countries, "member state", "member states"),
        share(of.mandates),
        counted(cells.active.whole, "pair", "pairs"),
        counted(cells.active.part, "has", "have"),
        number(cells.planned),
        number(cells.none)
    )
}

pub(super) fn people(of: &PeopleSummary) -> String {
    let about = if of.approximate { "about " } else { "" };
    let own = format!("{about}{} {}", number(of.count), of.what);
    if of.shared_with.is_empty() {
        return own;
    }
    let others: Vec<String> = of.shared_with.iter().map(|title| format!("“{title}”")).collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    format!("{own}, one figure shared with {}", list(&others))
}

pub(super) fn regional_note(count: usize) -> String {
    let (one, many) = ("regional activity that names", "regional activities that name");
    format!("{} no countries may include it.", counted(count, one, many))
}

pub(super) fn absence_note(title: &str) -> String {
    format!("The report names it as not having taken part: {title}.")
}

pub(super) fn unnamed_countries(count: u32) -> String {
    match count {
        1 => "1 country, not named".to_owned(),
        count => format!("{} countries, not named", number(count)),
    }
}

pub(super) fn label(name: &str, shown: &str) -> String {
    format!("{name}: {shown}")
}

pub(super) fn tally_words(of: Share) -> String {
    format!("activity reported under {} mandates", share(of))
}

pub(super) fn naming_none(count: usize) -> String {
    counted(count, "activity names none", "activities name none")
}

pub(super) fn country_share_words(of: Share) -> String {
    format!("{} member states", share(of))
}
