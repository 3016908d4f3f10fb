use super::{
    filters::FILTERS,
    names::with_articles,
    words::{activities, counted, level, list, list_of, number, of_mandates, of_states, share},
};
use crate::{
    i18n::{
        CellSummary, CountrySummary, MandateSummary, OverviewSummary, PeopleSummary, Share, forms::named,
    },
    model::Level,
};

pub(super) fn country(of: &CountrySummary) -> String {
    if of.filtered {
        return named(of.name, &format!("actividad en {}", of_mandates(of.active)), label);
    }
    let mut parts = vec![tally_words(of.active)];
    if !of.none.is_empty() {
        parts.push(format!("ninguna informada en {}", list(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("solo prevista en {}", list(&of.planned)));
    }
    named(of.name, &parts.join("; "), label)
}

pub(super) fn mandate(of: &MandateSummary) -> String {
    if !of.reported {
        return named(of.name, level(Level::Unreported), label);
    }
    if of.filtered {
        return named(of.name, &format!("actividad para {}", of_states(of.active)), label);
    }
    let mut parts = vec![active_states(of)];
    if (1..=MOST_NAMES).contains(&of.none.len()) {
        parts.push(format!("ninguna informada para {}", told(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("solo prevista para {}", told(&of.planned)));
    }
    if of.regional > 0 {
        parts.push(format!("{} sin países nombrados", activities(of.regional)));
    }
    named(of.name, &parts.join("; "), label)
}

/// A sentence names at most so many countries: our choice, more are read faster in the list.
const MOST_NAMES: usize = 4;

/// Names of countries behind "para".
fn told(names: &[&str]) -> String {
    list_of(&with_articles(names))
}

fn active_states(of: &MandateSummary) -> String {
    match (of.active_names.len(), of.active.whole) {
        (0, 1) => "sin actividad informada que nombre al Estado Miembro".to_owned(),
        (0, whole) => {
            format!("sin actividad informada que nombre a alguno de los {} Estados Miembros", number(whole))
        }
        (1..=MOST_NAMES, _) => {
            format!("actividad informada para {} ({})", of_states(of.active), told(&of.active_names))
        }
        _ => format!("actividad informada para {}", of_states(of.active)),
    }
}

pub(super) fn counted_summary(count: Share, filters: &[String], sentence: &str) -> String {
    let noun = if count.whole == 1 { "actividad" } else { "actividades" };
    let filters = if filters.is_empty() { String::new() } else { format!(" ({})", filters.join("; ")) };
    format!("{} {noun}{filters}. {sentence}", share(count))
}

pub(super) fn cell(of: &CellSummary) -> String {
    let mut parts = vec![cell_level(of)];
    if of.level.is_activity() && of.planned > 0 {
        let planned = counted(of.planned, "de ellas solo prevista", "de ellas solo previstas");
        parts.push(format!("{planned} para este Estado Miembro"));
    }
    if of.absences > 0 {
        parts.push(format!("figura como ausente en {}", activities(of.absences)));
    }
    if of.state_actions > 0 {
        parts.push(counted(
            of.state_actions,
            "acto propio, que no se cuenta",
            "actos propios, que no se cuentan",
        ));
    }
    let may_include = !of.filtered && matches!(of.level, Level::None | Level::Planned) && of.regional > 0;
    let more = if may_include { format!(" {}", regional_note(of.regional)) } else { String::new() };
    format!("{}, {}: {}.{more}", of.country, of.mandate, parts.join("; "))
}

fn cell_level(of: &CellSummary) -> String {
    match of.level {
        Level::Delivered | Level::TookPart => {
            let count = counted(of.activities, "actividad informada", "actividades informadas");
            format!("{}, {count}", level(of.level))
        }
        Level::Planned => format!("solo previsto, {}", activities(of.activities)),
        Level::None if of.filtered => FILTERS.none_here.to_owned(),
        Level::None | Level::Unreported => level(of.level).to_owned(),
    }
}

pub(super) fn overview(of: &OverviewSummary) -> String {
    let cells = of.cells;
    format!(
        "{} para {} en {}. De {} de Estado Miembro y mandato: {} con actividad, {} solo con actividad prevista y {} \
         sin actividad informada ni prevista.",
        counted(of.activities, "actividad informada", "actividades informadas"),
        counted(of.countries, "Estado Miembro", "Estados Miembros"),
        of_mandates(of.mandates),
        counted(cells.active.whole, "par", "pares"),
        number(cells.active.part),
        number(cells.planned),
        number(cells.none)
    )
}

pub(super) fn people(of: &PeopleSummary) -> String {
    let about = if of.approximate { "alrededor de " } else { "" };
    let own = format!("{about}{} {}", number(of.count), of.what);
    if of.shared_with.is_empty() {
        return own;
    }
    let others: Vec<String> = of.shared_with.iter().map(|title| format!("“{title}”")).collect();
    format!("{own}, cifra única compartida con {}", list_of(&others))
}

pub(super) fn regional_note(count: usize) -> String {
    let (one, many) = (
        "actividad regional que no nombra países puede incluir",
        "actividades regionales que no nombran países pueden incluir",
    );
    format!("{} a este Estado Miembro.", counted(count, one, many))
}

pub(super) fn absence_note(title: &str) -> String {
    format!("El informe nombra a este Estado Miembro como ausente: {title}.")
}

pub(super) fn unnamed_countries(count: u32) -> String {
    match count {
        1 => "1 país no nombrado".to_owned(),
        count => format!("{} países no nombrados", number(count)),
    }
}

pub(super) fn label(name: &str, shown: &str) -> String {
    format!("{name}: {shown}")
}

pub(super) fn tally_words(of: Share) -> String {
    format!("actividad informada en {}", of_mandates(of))
}

pub(super) fn naming_none(count: usize) -> String {
    counted(count, "actividad no nombra ninguno", "actividades no nombran ninguno")
}

pub(super) fn country_share_words(of: Share) -> String {
    of_states(of)
}
