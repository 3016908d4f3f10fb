use super::words::{activities, colon, number, of_date, quoted, states_out_of};
use crate::{
    i18n::{FilterWords, Share},
    model::OrgType,
};

pub(super) const FILTERS: FilterWords = FilterWords {
    none_found: "Rien de ce nom.",
    with_undated,
    title: "Filtres",
    open,
    mandate: "Mandat",
    country: "État membre",
    country_role: "Rôle de l'État membre",
    partner_role: "Rôle du partenaire",
    partner_type: "Type de partenaire",
    org_type,
    partner: "Partenaire",
    status: "État d'avancement",
    kind: "Type d'activité",
    topic: "Thème",
    audience: "Public visé",
    source: "Source",
    time: "Période",
    find: "Chercher dans cette liste",
    time_hint: "Activités dont les dates tombent, même en partie, entre ces deux mois inclus.",
    from: "De",
    to: "À",
    any_month: "sans limite",
    undated,
    option_label,
    chip,
    remove,
    searched,
    span,
    without_undated: "hors activités sans date",
    ways: "Suggestions",
    filter_by: |chip| format!("Filtrer par {chip}"),
    without: |chip, count| colon(&format!("Sans {chip}"), &activities(count)),
    active: "Filtres actifs",
    none_here: "aucune activité dans cette sélection",
    none_here_short: "aucune ici",
    panel_note: "Des filtres sont actifs\u{a0}: seul ce qu'ils laissent passer est affiché ici.",
    gaps_note: "Les filtres ne changent pas cette liste\u{a0}: une lacune vaut pour l'ensemble du rapport.",
    overview,
};

fn open(count: usize) -> String {
    if count == 0 { "Filtres".to_owned() } else { format!("Filtres ({})", number(count)) }
}

fn undated(count: usize) -> String {
    format!("Avec les activités sans date ({})", number(count))
}

fn option_label(name: &str, count: usize) -> String {
    colon(name, &activities(count))
}

fn chip(facet: &str, option: &str) -> String {
    colon(facet, option)
}

fn remove(chip: &str) -> String {
    format!("Retirer le filtre {chip}")
}

fn searched(text: &str) -> String {
    quoted(text)
}

fn org_type(org_type: OrgType) -> &'static str {
    match org_type {
        OrgType::Government => "gouvernement ou organisme d'État",
        OrgType::OtherPublicSector => "autre organisme public",
        OrgType::Multilateral => "organisation intergouvernementale",
        OrgType::PrivateSector => "entreprise",
        OrgType::Academic => "université",
        OrgType::Other => "non indiqué ou autre",
    }
}

fn span(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{} à {to}", of_date(from)),
        (Some(from), None) => format!("à partir {}", of_date(from)),
        (None, Some(to)) => format!("jusqu'en {to}"),
        (None, None) => "sans limite".to_owned(),
    }
}

fn overview(count: usize, countries: Share, mandates: Share) -> String {
    let states = number(countries.whole);
    if count == 0 {
        return "Aucune activité ne correspond à ces filtres.".to_owned();
    }
    let (they, name, fall) =
        if count == 1 { ("Elle", "nomme", "relève") } else { ("Elles", "nomment", "relèvent") };
    let named = match countries.part {
        0 => format!("ne {name} aucun État membre sur {states}"),
        _ => format!("{name} {}", states_out_of(countries)),
    };
    let noun = if mandates.part < 2 { "mandat" } else { "mandats" };
    format!("{they} {named} et {fall} de {} {noun} sur {}.", number(mandates.part), number(mandates.whole))
}

fn with_undated(span: &str, count: usize) -> String {
    format!("{span}, dont {} sans date", number(count))
}
