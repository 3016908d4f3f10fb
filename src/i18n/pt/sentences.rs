use super::{
    filters::FILTERS,
    names,
    words::{activities, counted, level, list, list_of, number, of_activities, of_mandates, of_states},
};
use crate::{
    i18n::{
        CellSummary, CountrySummary, MandateSummary, OverviewSummary, PeopleSummary, Share, forms::named,
    },
    model::Level,
};

pub(super) fn country(of: &CountrySummary) -> String {
    if of.filtered {
        return named(of.name, &format!("atividade em {}", of_mandates(of.active)), label);
    }
    let mut parts = vec![tally_words(of.active)];
    if !of.none.is_empty() {
        parts.push(format!("nenhuma relatada {}", in_mandates(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("apenas prevista {}", in_mandates(&of.planned)));
    }
    named(of.name, &parts.join("; "), label)
}

fn in_mandates(codes: &[&str]) -> String {
    format!("{} {}", if codes.len() == 1 { "no mandato" } else { "nos mandatos" }, list(codes))
}

pub(super) fn mandate(of: &MandateSummary) -> String {
    if !of.reported {
        return named(of.name, level(Level::Unreported), label);
    }
    if of.filtered {
        return named(of.name, &format!("atividade para {}", of_states(of.active)), label);
    }
    let mut parts = vec![active_states(of)];
    if (1..=MOST_NAMES).contains(&of.none.len()) {
        parts.push(format!("nenhuma relatada {}", names::to(&of.none)));
    }
    if !of.planned.is_empty() {
        parts.push(format!("apenas prevista {}", names::to(&of.planned)));
    }
    if of.regional > 0 {
        parts.push(counted(of.regional, "atividade que não cita países", "atividades que não citam países"));
    }
    named(of.name, &parts.join("; "), label)
}

/// A sentence names at most so many countries: our choice, more are read faster in the list.
const MOST_NAMES: usize = 4;

fn active_states(of: &MandateSummary) -> String {
    match (of.active_names.len(), of.active.whole) {
        (0, 1) => "nenhuma atividade relatada que cite pelo nome o Estado membro".to_owned(),
        (0, whole) => {
            let whole = number(whole);
            format!("nenhuma atividade relatada que cite pelo nome algum dos {whole} Estados membros")
        }
        (1..=MOST_NAMES, _) => {
            format!("atividade relatada para {} ({})", of_states(of.active), list(&of.active_names))
        }
        _ => format!("atividade relatada para {}", of_states(of.active)),
    }
}

pub(super) fn counted_summary(count: Share, filters: &[String], sentence: &str) -> String {
    let filters = if filters.is_empty() { String::new() } else { format!(" ({})", filters.join("; ")) };
    format!("{}{filters}. {sentence}", of_activities(count))
}

pub(super) fn cell(of: &CellSummary) -> String {
    let mut parts = vec![cell_level(of)];
    if of.level.is_activity() && of.planned > 0 {
        let planned = counted(of.planned, "delas apenas prevista", "delas apenas previstas");
        parts.push(format!("{planned} para este Estado membro"));
    }
    if of.absences > 0 {
        parts.push(format!("ausência citada em {}", activities(of.absences)));
    }
    if of.state_actions > 0 {
        parts.push(counted(of.state_actions, "ato próprio, não contado", "atos próprios, não contados"));
    }
    let may_include = !of.filtered && matches!(of.level, Level::None | Level::Planned) && of.regional > 0;
    let more = if may_include { format!(" {}", regional_note(of.regional)) } else { String::new() };
    format!("{}, {}: {}.{more}", of.country, of.mandate, parts.join("; "))
}

fn cell_level(of: &CellSummary) -> String {
    match of.level {
        Level::Delivered | Level::TookPart => {
            let count = counted(of.activities, "atividade relatada", "atividades relatadas");
            format!("{}, {count}", level(of.level))
        }
        Level::Planned => format!("apenas previsto, {}", activities(of.activities)),
        Level::None if of.filtered => FILTERS.none_here.to_owned(),
        Level::None | Level::Unreported => level(of.level).to_owned(),
    }
}

pub(super) fn overview(of: &OverviewSummary) -> String {
    let cells = of.cells;
    format!(
        "{} para {} em {}. De {} de Estado membro e mandato: {} com atividade relatada, {} apenas com atividade \
         prevista e {} sem nenhuma das duas.",
        counted(of.activities, "atividade relatada", "atividades relatadas"),
        counted(of.countries, "Estado membro", "Estados membros"),
        of_mandates(of.mandates),
        counted(cells.active.whole, "par", "pares"),
        number(cells.active.part),
        number(cells.planned),
        number(cells.none)
    )
}

pub(super) fn people(of: &PeopleSummary) -> String {
    let about = if of.approximate { "cerca de " } else { "" };
    let own = format!("{about}{} {}", number(of.count), of.what);
    if of.shared_with.is_empty() {
        return own;
    }
    let others: Vec<String> = of.shared_with.iter().map(|title| format!("“{title}”")).collect();
    format!("{own}, número único compartilhado com {}", list_of(&others))
}

pub(super) fn regional_note(count: usize) -> String {
    let (one, many) = (
        "atividade regional que não cita países pode incluir",
        "atividades regionais que não citam países podem incluir",
    );
    format!("{} este Estado membro.", counted(count, one, many))
}

pub(super) fn absence_note(title: &str) -> String {
    format!("O relatório cita este Estado membro como ausente: {title}.")
}

pub(super) fn unnamed_countries(count: u32) -> String {
    if count <= 1 {
        format!("{count} país não citado pelo nome")
    } else {
        format!("{} países não citados pelo nome", number(count))
    }
}

pub(super) fn label(name: &str, shown: &str) -> String {
    format!("{name}: {shown}")
}

pub(super) fn tally_words(of: Share) -> String {
    format!("atividade relatada em {}", of_mandates(of))
}

pub(super) fn naming_none(count: usize) -> String {
    counted(count, "atividade não nomeia nenhum", "atividades não nomeiam nenhum")
}

pub(super) fn country_share_words(of: Share) -> String {
    of_states(of)
}
