use super::filters::FILTERS;
use super::names::for_countries;
use super::words::{
    activities, activities_out_of, colon, counted, grouped, level, list, number, quoted, states_out_of,
    states_share, under, under_share,
};
use crate::{
    i18n::{
        CellSummary, CountrySummary, MandateSummary, OverviewSummary, PeopleSummary, Share, forms::named,
    },
    model::Level,
};

pub(super) fn country(of: &CountrySummary) -> String {
    if of.filtered {
        return named(of.name, &format!("activité {}", under_share(of.active)), label);
    }
    let mut parts = vec![tally_words(of.active)];
    if !of.none.is_empty() {
        parts.push(format!("aucune signalée {}", under(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("seulement prévue {}", under(&of.planned)));
    }
    named(of.name, &parts.join("\u{202f}; "), label)
}

pub(super) fn mandate(of: &MandateSummary) -> String {
    if !of.reported {
        return named(of.name, level(Level::Unreported), label);
    }
    if of.filtered {
        return named(of.name, &format!("activité pour {}", states_share(of.active)), label);
    }
    let mut parts = vec![active_states(of)];
    if (1..=MOST_NAMES).contains(&of.none.len()) {
        parts.push(format!("aucune signalée {}", for_countries(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("seulement prévue {}", for_countries(&of.planned)));
    }
    if of.regional > 0 {
        parts.push(format!("{} sans pays nommé", activities(of.regional)));
    }
    named(of.name, &parts.join("\u{202f}; "), label)
}

/// A sentence names at most so many countries: our choice, more are read faster in the list.
const MOST_NAMES: usize = 4;

fn active_states(of: &MandateSummary) -> String {
    match (of.active_names.len(), of.active.whole) {
        (0, 0..=1) => "aucune activité signalée qui nomme l'État membre".to_owned(),
        (0, whole) => format!("aucune activité signalée qui nomme l'un des {} États membres", number(whole)),
        (1..=MOST_NAMES, _) => {
            format!("activité signalée pour {} ({})", states_out_of(of.active), list(&of.active_names))
        }
        _ => format!("activité signalée pour {}", states_out_of(of.active)),
    }
}

pub(super) fn counted_summary(count: Share, filters: &[String], sentence: &str) -> String {
    let filters =
        if filters.is_empty() { String::new() } else { format!(" ({})", filters.join("\u{202f}; ")) };
    format!("{}{filters}. {sentence}", activities_out_of(count))
}

pub(super) fn cell(of: &CellSummary) -> String {
    let mut first = cell_level(of);
    if of.level.is_activity() && of.planned > 0 {
        first +=
            &format!(", dont {} pour ce pays", counted(of.planned, "seulement prévue", "seulement prévues"));
    }
    let mut parts = vec![first];
    if of.absences > 0 {
        parts.push(format!("pays nommé comme absent dans {}", activities(of.absences)));
    }
    if of.state_actions > 0 {
        let (one, many) = ("acte propre, non compté", "actes propres, non comptés");
        parts.push(counted(of.state_actions, one, many));
    }
    let may_include = !of.filtered && matches!(of.level, Level::None | Level::Planned) && of.regional > 0;
    let more = if may_include { format!(" {}", regional_note(of.regional)) } else { String::new() };
    let place = format!("{}, {}", of.country, of.mandate);
    format!("{}.{more}", colon(&place, &parts.join("\u{202f}; ")))
}

fn cell_level(of: &CellSummary) -> String {
    let reported = || counted(of.activities, "activité signalée", "activités signalées");
    match of.level {
        Level::Delivered | Level::TookPart => format!("{}, {}", level(of.level), reported()),
        Level::Planned => format!("seulement prévu, {}", activities(of.activities)),
        Level::None if of.filtered => FILTERS.none_here.to_owned(),
        Level::None | Level::Unreported => level(of.level).to_owned(),
    }
}

pub(super) fn overview(of: &OverviewSummary) -> String {
    let cells = of.cells;
    let (one, many) =
        ("combinaison d'un État membre et d'un mandat", "combinaisons d'un État membre et d'un mandat");
    format!(
        "{} pour {} {}. Sur {}, on en compte {} avec activité, {} avec activité seulement prévue et {} sans l'une ni l'autre.",
        counted(of.activities, "activité signalée", "activités signalées"),
        counted(of.countries, "État membre", "États membres"),
        under_share(of.mandates),
        counted(cells.active.whole, one, many),
        number(cells.active.part),
        number(cells.planned),
        number(cells.none)
    )
}

pub(super) fn people(of: &PeopleSummary) -> String {
    let about = if of.approximate { "environ " } else { "" };
    let own = format!("{about}{} {}", grouped(of.count), of.what);
    if of.shared_with.is_empty() {
        return own;
    }
    let others: Vec<String> = of.shared_with.iter().map(|title| quoted(title)).collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    format!("{own}, chiffre unique, partagé avec {}", list(&others))
}

pub(super) fn regional_note(count: usize) -> String {
    let (one, many) = (
        "activité régionale sans pays nommé peut inclure ce pays",
        "activités régionales sans pays nommé peuvent inclure ce pays",
    );
    format!("{}.", counted(count, one, many))
}

pub(super) fn absence_note(title: &str) -> String {
    format!("Le rapport nomme ce pays comme absent\u{a0}: {title}.")
}

pub(super) fn unnamed_countries(count: u32) -> String {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    counted(count, "pays non nommé", "pays non nommés")
}

pub(super) fn label(name: &str, shown: &str) -> String {
    colon(name, shown)
}

pub(super) fn tally_words(of: Share) -> String {
    format!("activité signalée {}", under_share(of))
}

pub(super) fn naming_none(count: usize) -> String {
    counted(count, "activité n'en nomme aucun", "activités n'en nomment aucun")
}

pub(super) fn country_share_words(of: Share) -> String {
    states_out_of(of)
}
