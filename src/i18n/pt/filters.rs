use super::words::{activities, number, of_mandates, share};
use crate::{
    i18n::{FilterWords, Share},
    model::OrgType,
};

pub(super) const FILTERS: FilterWords = FilterWords {
    none_found: "Nada com esse nome.",
    with_undated,
    title: "Filtros",
    open,
    mandate: "Mandato",
    country: "Estado membro",
    country_role: "Papel do Estado membro",
    partner_role: "Papel do parceiro",
    partner_type: "Tipo de parceiro",
    org_type,
    partner: "Parceiro",
    status: "Situação",
    kind: "Tipo de trabalho",
    topic: "Tema",
    audience: "Público-alvo",
    source: "Fonte",
    time: "Período",
    find: "Buscar nesta lista",
    time_hint: "Ativas em algum momento entre estes meses, ambos incluídos.",
    from: "De",
    to: "Até",
    any_month: "qualquer data",
    undated,
    option_label,
    chip,
    remove,
    searched,
    span,
    without_undated: "exceto atividades sem data",
    ways: "Sugestões",
    filter_by: |chip| format!("Filtrar por {chip}"),
    without: |chip, count| format!("Sem {chip}: {}", activities(count)),
    active: "Filtros ativos",
    none_here: "nenhuma atividade nesta seleção",
    none_here_short: "nenhuma aqui",
    panel_note: "Há filtros ativos: aqui é mostrado apenas o que passa por eles.",
    gaps_note: "Os filtros não mudam esta lista: uma lacuna sempre se refere ao relatório inteiro.",
    overview,
};

fn open(count: usize) -> String {
    if count == 0 { "Filtros".to_owned() } else { format!("Filtros ({})", number(count)) }
}

fn undated(count: usize) -> String {
    format!("Incluir atividades sem data ({})", number(count))
}

fn option_label(name: &str, count: usize) -> String {
    format!("{name}: {}", activities(count))
}

fn chip(facet: &str, option: &str) -> String {
    format!("{facet}: {option}")
}

fn remove(chip: &str) -> String {
    format!("Remover o filtro {chip}")
}

fn searched(text: &str) -> String {
    format!("“{text}”")
}

fn org_type(org_type: OrgType) -> &'static str {
    match org_type {
        OrgType::Government => "governo ou órgão de governo",
        OrgType::OtherPublicSector => "outro órgão público",
        OrgType::Multilateral => "organismo de vários Estados",
        OrgType::PrivateSector => "empresa",
        OrgType::Academic => "universidade",
        OrgType::Other => "não informado, ou outro",
    }
}

fn span(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_owned(),
        (Some(from), Some(to)) => format!("{from} a {to}"),
        (Some(from), None) => format!("a partir de {from}"),
        (None, Some(to)) => format!("até {to}"),
        (None, None) => "qualquer data".to_owned(),
    }
}

/// No verb, since no activity, one and many would need different ones.
fn overview(count: usize, countries: Share, mandates: Share) -> String {
    if count == 0 {
        return "Nenhuma atividade corresponde a estes filtros.".to_owned();
    }
    format!("Estados membros citados: {}, em {}.", share(countries), of_mandates(mandates))
}

fn with_undated(span: &str, count: usize) -> String {
    format!("{span}, {} delas sem data", number(count))
}
