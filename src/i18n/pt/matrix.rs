use super::{
    filters::FILTERS,
    names::with_article,
    words::{activities, counted, level, list_of, number, share_of},
};
use crate::{
    i18n::{CellSummary, CellWords, GapCounts, GapWords, MatrixWords},
    model::{GapReason, Level},
};

pub(super) const MATRIX: MatrixWords = MatrixWords {
    name: "Matriz de Estados membros e mandatos",
    keys: "As setas levam de célula em célula; Home e End, ao início e ao fim da linha; com Ctrl, à primeira e à \
           última célula. Enter abre uma célula; em um nome, escolhe o Estado membro e, em um parágrafo, o mandato.",
    countries: "Estado membro",
    country_totals: "Mandatos com atividade",
    mandate_totals: "Estados membros com atividade",
    order: "Ordem",
    by_name: "Por nome",
    by_coverage: "Mais mandatos primeiro",
    by_subregion: "Por sub-região",
    by_similarity: "Semelhantes lado a lado",
    no_subregion: "Sub-região não informada",
    show: "Mostrar",
    grid: "Matriz",
    gaps: "Lacunas",
    pick: "Mostrar",
    pick_all: "Todos os Estados membros",
    level: short_level,
    cell_label,
    regional_label,
    unanswered,
};

pub(super) const CELL: CellWords = CellWords {
    rule,
    filtered: |level, count| {
        format!("Aqui só conta o que passa pelos filtros. Sem eles: {level}, {}.", activities(count))
    },
    evidence,
    activities: "Concluídas ou em andamento",
    planned: "Previstas",
    absences: "Citado como ausente",
    regional: "Atividades regionais que podem incluir este Estado membro",
    precedents: "Outros Estados membros com atividade aqui, os mais próximos primeiro",
    no_precedent: "Nenhum outro Estado membro tem atividade relatada aqui.",
    no_precedent_here: "Nenhum outro Estado membro tem aqui atividade com estes filtros.",
    precedent,
    more_precedents,
    details: "Regra e vizinhos",
    all_of_country,
    all_of_mandate,
};

pub(super) const GAPS: GapWords = GapWords {
    title: "Onde nenhuma atividade foi relatada",
    summary: gap_summary,
    rank: "Primeiro vêm os Estados membros que o relatório cita como ausentes; depois, aqueles sobre os quais ele não \
           diz nada; depois, os que podem estar incluídos em trabalho regional que não cita países; e, por último, os \
           que têm apenas atividade prevista. Dentro de cada motivo, vêm primeiro os parágrafos com atividade no \
           maior número de outros Estados membros e, em seguida, os Estados membros com atividade no menor número de \
           mandatos. Um parágrafo a que o relatório não responde não é uma lacuna e não consta da lista.",
    rank_title: "Como a lista é ordenada",
    filter: "Motivo",
    all: "Todos os motivos",
    reason: gap_reason,
    listed,
    empty: "Não resta nenhuma lacuna com esta escolha.",
    nearest,
};

fn short_level(of: Level) -> &'static str {
    match of {
        Level::None => "nenhuma relatada",
        Level::Unreported => "fora do relatório",
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
    format!("Regional, países não citados, {mandate}: {}", activities(count))
}

fn unanswered(mandate: &str) -> String {
    format!(
        "{mandate} aparece com hachuras: o relatório não responde a este parágrafo, e não dispomos do seu texto. Nada \
         se pode concluir desse silêncio."
    )
}

pub(super) fn rule(of: Level) -> &'static str {
    match of {
        Level::Delivered => {
            "Um trabalho concluído ou em andamento ocorreu no Estado membro ou foi feito para ele."
        }
        Level::TookPart => {
            "O Estado membro participou de um trabalho em outro lugar, ou aderiu a ele; esse trabalho está concluído \
             ou em andamento."
        }
        Level::Planned => "O relatório cita o Estado membro apenas para trabalho futuro.",
        Level::None => "O relatório não cita aqui nenhuma atividade para o Estado membro.",
        Level::Unreported => "O relatório não responde a este parágrafo.",
    }
}

fn evidence(titles: &[&str]) -> String {
    match titles {
        [] | [_] | [_, _] => {
            let titles: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
            format!("Este nível se baseia em {}.", list_of(&titles))
        }
        more => format!("Este nível se baseia em {} das atividades abaixo.", number(more.len())),
    }
}

fn precedent(distance_km: Option<u32>, shown: &str) -> String {
    let distance = distance_km.map_or_else(String::new, |km| format!("a cerca de {} km: ", number(km)));
    format!("{distance}{shown}")
}

fn more_precedents(count: usize) -> String {
    format!("Mais {}, a uma distância maior", number(count))
}

fn all_of_country(name: &str) -> String {
    with_article(name)
        .map_or_else(|| format!("Todos os mandatos: {name}"), |name| format!("Todos os mandatos para {name}"))
}

fn all_of_mandate(mandate: &str) -> String {
    format!("Todos os Estados membros no mandato {mandate}")
}

fn gap_summary(of: &GapCounts) -> String {
    let parts: Vec<String> = GapReason::ALL
        .iter()
        .zip(of.by_reason)
        .filter(|(_, count)| *count > 0)
        .map(|(&reason, count)| format!("{} {}", number(count), reason_behind_number(reason)))
        .collect();
    if parts.is_empty() {
        let pairs = counted(of.all.whole, "par", "pares");
        return format!("De {pairs} de Estado membro e mandato, nenhum está sem atividade relatada.");
    }
    format!(
        "{} de Estado membro e mandato sem atividade relatada: {}.",
        share_of(of.all, "par", "pares"),
        list_of(&parts)
    )
}

/// Alone, of a member state.
fn gap_reason(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "citado como ausente",
        GapReason::Silent => "nada relatado",
        GapReason::Regional => "apenas trabalho regional que pode incluí-lo",
        GapReason::Planned => "apenas atividade prevista",
    }
}

/// Of so many pairs, in one form for one and for many.
fn reason_behind_number(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "com o Estado membro citado como ausente",
        GapReason::Silent => "sem nada relatado",
        GapReason::Regional => "apenas com trabalho regional que pode incluir o Estado membro",
        GapReason::Planned => "apenas com atividade prevista",
    }
}

fn nearest(name: &str, text: &str) -> String {
    format!("Mais próximo com atividade: {name}, {text}")
}

fn listed(count: usize) -> String {
    counted(count, "lacuna", "lacunas")
}
