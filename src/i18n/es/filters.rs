use super::words::{activities, number, of_mandates, of_states};
use crate::{
    i18n::{FilterWords, Share},
    model::OrgType,
};

pub(super) const FILTERS: FilterWords = FilterWords {
    none_found: "Nada con ese nombre.",
    with_undated,
    title: "Filtros",
    open,
    mandate: "Mandato",
    country: "Estado Miembro",
    country_role: "Papel del Estado Miembro",
    partner_role: "Papel del socio",
    partner_type: "Tipo de socio",
    org_type,
    partner: "Socio",
    status: "Situación",
    kind: "Tipo de trabajo",
    topic: "Tema",
    audience: "Destinatarios",
    source: "Fuente",
    time: "Período",
    find: "Buscar en esta lista",
    time_hint: "Con actividad en cualquier momento entre estos meses, ambos incluidos.",
    from: "Desde",
    to: "Hasta",
    any_month: "sin límite",
    undated,
    option_label,
    chip,
    remove,
    searched,
    span,
    without_undated: "excluidas las que no tienen fecha",
    ways: "Sugerencias",
    filter_by: |chip| format!("Filtrar por {chip}"),
    without: |chip, count| format!("Sin {chip}: {}", activities(count)),
    active: "Filtros aplicados",
    none_here: "sin actividad en esta selección",
    none_here_short: "ninguna aquí",
    panel_note: "Hay filtros aplicados: aquí se muestra solo lo que cumple con ellos.",
    gaps_note: "Los filtros no cambian esta lista: un vacío de cobertura lo es en todo el informe.",
    overview,
};

fn open(count: usize) -> String {
    if count == 0 { "Filtros".to_owned() } else { format!("Filtros ({})", number(count)) }
}

fn undated(count: usize) -> String {
    format!("Con actividades sin fecha ({})", number(count))
}

fn option_label(name: &str, count: usize) -> String {
    format!("{name}: {}", activities(count))
}

fn chip(facet: &str, option: &str) -> String {
    format!("{facet}: {option}")
}

fn remove(chip: &str) -> String {
    format!("Quitar el filtro {chip}")
}

fn searched(text: &str) -> String {
    format!("“{text}”")
}

fn org_type(org_type: OrgType) -> &'static str {
    match org_type {
        OrgType::Government => "gobierno u organismo gubernamental",
        OrgType::OtherPublicSector => "otro organismo público",
        OrgType::Multilateral => "organismo de varios Estados",
        OrgType::PrivateSector => "empresa",
        OrgType::Academic => "universidad",
        OrgType::Other => "no indicado, u otro",
    }
}

fn span(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} a {to}"),
        (Some(from), None) => format!("desde {from}"),
        (None, Some(to)) => format!("hasta {to}"),
        (None, None) => "en cualquier momento".to_owned(),
    }
}

fn overview(count: usize, countries: Share, mandates: Share) -> String {
    if count == 0 {
        return "Ninguna actividad cumple estos filtros.".to_owned();
    }
    let verb = if count == 1 { "Nombra" } else { "Nombran" };
    format!("{verb} {} en {}.", of_states(countries), of_mandates(mandates))
}

fn with_undated(span: &str, count: usize) -> String {
    format!("{span}, {} de ellas sin fecha", number(count))
}
