use super::{
    filters::FILTERS,
    names::with_article,
    words::{activities, counted, level, list_of, number, share},
};
use crate::{
    i18n::{CellSummary, CellWords, GapCounts, GapWords, MatrixWords},
    model::{GapReason, Level},
};

pub(super) const MATRIX: MatrixWords = MatrixWords {
    name: "Matriz de Estados Miembros y mandatos",
    keys: "Las teclas de flecha van de celda en celda; Inicio y Fin, a los extremos de la fila; con Control, a la \
           primera y a la última celda. Enter abre una celda; sobre un nombre elige el Estado Miembro y sobre un \
           párrafo, el mandato.",
    countries: "Estado Miembro",
    country_totals: "Mandatos con actividad",
    mandate_totals: "Estados Miembros con actividad",
    order: "Orden",
    by_name: "Por nombre",
    by_coverage: "Más mandatos primero",
    by_subregion: "Por subregión",
    by_similarity: "Similares juntos",
    no_subregion: "Subregión no indicada",
    show: "Mostrar",
    grid: "Matriz",
    gaps: "Vacíos",
    pick: "Mostrar",
    pick_all: "Todos los Estados Miembros",
    level: short_level,
    cell_label,
    regional_label,
    unanswered,
};

pub(super) const CELL: CellWords = CellWords {
    rule,
    filtered: |level, count| {
        format!("Aquí solo cuenta lo que cumple los filtros. Sin ellos: {level}, {}.", activities(count))
    },
    evidence,
    activities: "Concluidas o en curso",
    planned: "Previstas",
    absences: "Nombrado como ausente",
    regional: "Actividades regionales que pueden incluir a este Estado Miembro",
    precedents: "Otros Estados Miembros con actividad aquí, primero los más cercanos",
    no_precedent: "Ningún otro Estado Miembro tiene actividad informada aquí.",
    no_precedent_here: "Ningún otro Estado Miembro tiene aquí actividad con estos filtros.",
    precedent,
    more_precedents,
    details: "Regla y vecinos",
    all_of_country,
    all_of_mandate,
};

pub(super) const GAPS: GapWords = GapWords {
    title: "Dónde no se informó actividad",
    summary: gap_summary,
    rank: "Primero vienen los Estados Miembros que el informe nombra como ausentes; luego, aquellos de los que no \
           dice nada; luego, los que pueden estar incluidos en trabajo regional que no nombra países, y por último, \
           los que solo tienen actividad prevista. Dentro de cada motivo, van primero los párrafos con actividad en \
           el mayor número de otros Estados Miembros y, después, los Estados Miembros con actividad en menos \
           mandatos. Un párrafo al que el informe no responde no es un vacío de cobertura y no figura en la lista.",
    rank_title: "Cómo se ordena la lista",
    filter: "Motivo",
    all: "Todos los motivos",
    reason: gap_reason,
    listed,
    empty: "No queda ningún vacío de cobertura con esta selección.",
    nearest,
};

fn short_level(of: Level) -> &'static str {
    match of {
        Level::None => "nada informado",
        Level::Unreported => "fuera del informe",
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
    format!("Regional, países no nombrados, {mandate}: {}", activities(count))
}

fn unanswered(mandate: &str) -> String {
    format!(
        "{mandate} aparece con rayas: el informe no responde a este párrafo y no disponemos de su texto. De ese \
         silencio no se puede concluir nada."
    )
}

pub(super) fn rule(of: Level) -> &'static str {
    match of {
        Level::Delivered => {
            "Hubo trabajo concluido o en curso que tuvo lugar en el Estado Miembro o se hizo para él."
        }
        Level::TookPart => {
            "El Estado Miembro participó en trabajo realizado en otro lugar, o se sumó a él; ese trabajo está \
             concluido o en curso."
        }
        Level::Planned => "El informe nombra al Estado Miembro solo para trabajo futuro.",
        Level::None => "El informe no nombra aquí ninguna actividad para el Estado Miembro.",
        Level::Unreported => "El informe no responde a este párrafo.",
    }
}

fn evidence(titles: &[&str]) -> String {
    match titles {
        [] | [_] | [_, _] => {
            let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
            format!("Este nivel se basa en {}.", list_of(&titles))
        }
        more => format!("Este nivel se basa en {} de las actividades que siguen.", number(more.len())),
    }
}

fn precedent(distance_km: Option<u32>, shown: &str) -> String {
    let distance = distance_km.map_or_else(String::new, |km| format!("a unos {} km: ", number(km)));
    format!("{distance}{shown}")
}

fn more_precedents(count: usize) -> String {
    format!("{} más, a mayor distancia", number(count))
}

fn all_of_country(name: &str) -> String {
    format!("Todos los mandatos para {}", with_article(name))
}

fn all_of_mandate(mandate: &str) -> String {
    format!("Todos los Estados Miembros en {mandate}")
}

fn gap_summary(of: &GapCounts) -> String {
    let parts: Vec<String> = GapReason::ALL
        .iter()
        .zip(of.by_reason)
        .filter(|(_, count)| *count > 0)
        .map(|(&reason, count)| format!("{} {}", number(count), counted_reason(reason)))
        .collect();
    if parts.is_empty() {
        let pairs = counted(of.all.whole, "par", "pares");
        return format!("De {pairs} de Estado Miembro y mandato, ninguno carece de actividad informada.");
    }
    let noun = if of.all.whole == 1 { "par" } else { "pares" };
    let verb = if of.all.part == 1 { "no tiene" } else { "no tienen" };
    format!(
        "{} {noun} de Estado Miembro y mandato {verb} actividad informada: {}.",
        share(of.all),
        list_of(&parts)
    )
}

/// Alone, of a member state.
fn gap_reason(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "nombrado como ausente",
        GapReason::Silent => "nada informado",
        GapReason::Regional => "solo trabajo regional que puede incluir al Estado Miembro",
        GapReason::Planned => "solo actividad prevista",
    }
}

/// Behind a number of pairs.
fn counted_reason(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "con el Estado Miembro nombrado como ausente",
        GapReason::Silent => "sin nada informado",
        GapReason::Regional => "solo con trabajo regional que puede incluir al Estado Miembro",
        GapReason::Planned => "solo con actividad prevista",
    }
}

fn nearest(name: &str, text: &str) -> String {
    format!("El más cercano con actividad: {name}, {text}")
}

fn listed(count: usize) -> String {
    counted(count, "vacío de cobertura", "vacíos de cobertura")
}
