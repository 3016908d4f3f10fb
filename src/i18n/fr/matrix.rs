use super::filters::FILTERS;
use super::names::all_mandates_for;
use super::words::{activities, colon, counted, level, list, number, quoted, under};
use crate::{
    i18n::{CellSummary, CellWords, GapCounts, GapWords, MatrixWords},
    model::{GapReason, Level},
};

pub(super) const MATRIX: MatrixWords = MatrixWords {
    name: "Matrice des États membres et des mandats",
    keys: "Les touches fléchées vont de cellule en cellule, Début et Fin mènent aux extrémités d'une ligne et, avec \
           Ctrl, à la première et à la dernière cellule. Entrée ouvre une cellule\u{202f}; sur un nom, elle choisit l'État \
           membre, sur un paragraphe, le mandat.",
    countries: "État membre",
    country_totals: "Mandats avec activité",
    mandate_totals: "États membres avec activité",
    order: "Ordre",
    by_name: "Par nom",
    by_coverage: "Le plus de mandats d'abord",
    by_subregion: "Par sous-région",
    by_similarity: "Semblables côte à côte",
    no_subregion: "Sous-région non indiquée",
    show: "Afficher",
    grid: "Matrice",
    gaps: "Lacunes",
    pick: "Afficher",
    pick_all: "Tous les États membres",
    level: short_level,
    cell_label,
    regional_label,
    unanswered,
};

pub(super) const CELL: CellWords = CellWords {
    rule,
    filtered: |level, count| {
        format!(
            "Ici ne compte que ce qui répond aux filtres. Sans eux\u{a0}: {level}, {}.",
            activities(count)
        )
    },
    evidence,
    activities: "Terminées ou en cours",
    planned: "Prévues",
    absences: "Activités où ce pays est nommé comme absent",
    regional: "Activités régionales qui peuvent inclure ce pays",
    precedents: "Autres États membres avec activité ici, du plus proche au plus éloigné",
    no_precedent: "Aucun autre État membre n'a d'activité signalée ici.",
    no_precedent_here: "Aucun autre État membre n'a ici d'activité avec ces filtres.",
    precedent,
    more_precedents,
    details: "Règle et voisins",
    all_of_country: all_mandates_for,
    all_of_mandate,
};

pub(super) const GAPS: GapWords = GapWords {
    title: "Là où aucune activité n'a été signalée",
    summary: gap_summary,
    rank: "Viennent d'abord les États membres que le rapport nomme comme absents, puis ceux dont il ne dit rien, \
           puis ceux que peuvent inclure des activités régionales sans pays nommé, enfin ceux pour lesquels des \
           activités sont prévues. Pour un même motif, les paragraphes avec activité dans le plus grand nombre \
           d'autres États membres viennent en premier, puis les États membres avec activité au titre du plus petit \
           nombre de mandats. Un paragraphe auquel le rapport ne répond pas n'est pas une lacune et ne figure pas \
           dans la liste.",
    rank_title: "Comment la liste est classée",
    filter: "Motif",
    all: "Tous les motifs",
    reason: gap_reason,
    listed,
    empty: "Il ne reste aucune lacune pour ce choix.",
    nearest,
};

fn short_level(of: Level) -> &'static str {
    match of {
        Level::None => "aucune signalée",
        Level::Unreported => "hors rapport",
        other => level(other),
    }
}

fn cell_label(of: &CellSummary) -> String {
    let count = if of.activities > 0 { format!(", {}", activities(of.activities)) } else { String::new() };
    let is_of_selection = of.filtered && of.level == Level::None;
    // The words of the cell itself, so that voice control finds it by what is seen.
    let level = if is_of_selection { FILTERS.none_here_short } else { short_level(of.level) };
    colon(&format!("{}, {}", of.country, of.mandate), &format!("{level}{count}"))
}

fn regional_label(mandate: &str, count: usize) -> String {
    colon(&format!("Régional, pays non nommés, {mandate}"), &activities(count))
}

fn unanswered(mandate: &str) -> String {
    format!(
        "{mandate} est hachuré\u{a0}: le rapport ne répond pas à ce paragraphe, et nous ne disposons pas de son \
         texte. On ne peut rien conclure de ce silence."
    )
}

pub(super) fn rule(of: Level) -> &'static str {
    match of {
        Level::Delivered => {
            "Une activité terminée ou en cours s'est tenue dans l'État membre ou a été menée pour lui."
        }
        Level::TookPart => {
            "L'État membre a participé à une activité menée ailleurs, ou y a adhéré\u{202f}; cette activité est \
             terminée ou en cours."
        }
        Level::Planned => "Le rapport ne nomme l'État membre que pour des activités à venir.",
        Level::None => "Le rapport ne signale ici aucune activité pour l'État membre.",
        Level::Unreported => "Le rapport ne répond pas à ce paragraphe.",
    }
}

fn evidence(titles: &[&str]) -> String {
    match titles {
        [one] => format!("Ce niveau résulte de {}.", quoted(one)),
        [one, two] => format!("Ce niveau résulte de {} et de {}.", quoted(one), quoted(two)),
        more => format!("Ce niveau résulte de {} des activités ci-dessous.", number(more.len())),
    }
}

fn precedent(distance_km: Option<u32>, shown: &str) -> String {
    let Some(km) = distance_km else { return shown.to_owned() };
    let km = number(usize::try_from(km).unwrap_or(usize::MAX));
    colon(&format!("à environ {km}\u{a0}km"), shown)
}

fn more_precedents(count: usize) -> String {
    counted(count, "autre, plus éloigné", "autres, plus éloignés")
}

fn all_of_mandate(mandate: &str) -> String {
    format!("Tous les États membres {}", under(&[mandate]))
}

fn gap_summary(of: &GapCounts) -> String {
    let parts: Vec<String> = GapReason::ALL
        .iter()
        .zip(of.by_reason)
        .filter(|(_, count)| *count > 0)
        .map(|(&reason, count)| format!("{} ({})", gap_reason(reason), number(count)))
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let whole = number(of.all.whole);
    if parts.is_empty() {
        return format!(
            "Aucune combinaison d'un État membre et d'un mandat, sur {whole}, n'est sans activité."
        );
    }
    let (one, many) =
        ("combinaison d'un État membre et d'un mandat", "combinaisons d'un État membre et d'un mandat");
    let verb = if of.all.part < 2 { "est" } else { "sont" };
    let without = format!("{} sur {whole} {verb} sans activité signalée", counted(of.all.part, one, many));
    format!("{}.", colon(&without, &list(&parts)))
}

fn gap_reason(of: GapReason) -> &'static str {
    match of {
        GapReason::Absent => "pays nommé comme absent",
        GapReason::Silent => "rien de signalé",
        GapReason::Regional => "seulement des activités régionales qui peuvent inclure le pays",
        GapReason::Planned => "seulement prévu",
    }
}

fn nearest(name: &str, text: &str) -> String {
    colon("État le plus proche avec activité", &format!("{name}, {text}"))
}

fn listed(count: usize) -> String {
    counted(count, "lacune", "lacunes")
}
