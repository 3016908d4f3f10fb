use super::words::{activities, counted, list, number, of_states};
use crate::{
    i18n::{PartnerFacts, PartnerWords},
    model::OrgRole,
};

pub(super) const PARTNERS: PartnerWords = PartnerWords {
    view: "Parceiros",
    show: "Mostrar",
    bodies: "Organizações",
    mandates: "Por mandato",
    countries: "Por Estado membro",
    together: "Quem trabalha com quem",
    group,
    facts,
    activities,
    none: "nenhuma atividade nesta seleção",
    note: "Uma organização inclui suas partes. Os números são de atividades com todos os filtros, exceto a escolha de \
           parceiros.",
    body: "Organização",
    all: "Todas",
    cell: |body, column, count| format!("{body}, {column}: {}", activities(count)),
    node: |name, count| {
        format!("{name}: trabalha com {}", counted(count, "outra organização", "outras organizações"))
    },
    keys: "As setas levam de uma organização a outra; Enter escolhe uma ou desfaz a escolha.",
    picture: "Organizações citadas nas mesmas atividades: quanto mais larga a linha, mais atividades em comum; quanto \
              maior a marca, mais atividades no total.",
    pair: ["Organização", "Trabalha com", "Atividades", "Mandatos"],
    no_ties: "Nenhuma atividade desta seleção cita duas organizações.",
};

fn group(code: &str) -> &'static str {
    match code {
        "own" => "OEA e suas unidades",
        "multilateral" => "Outros organismos de vários Estados",
        "government" => "Governos",
        "agency" => "Órgãos de governo",
        "academic" => "Universidades",
        "private" => "Empresas",
        _ => "Outras",
    }
}

fn facts(of: &PartnerFacts) -> String {
    let role = |&(role, count): &(OrgRole, usize)| {
        let word = match role {
            OrgRole::Lead => "lidera",
            OrgRole::Partner => "colabora em",
            OrgRole::Funder => "financia",
            OrgRole::Trainer => "capacita em",
            OrgRole::Host => "sedia",
        };
        format!("{word} {}", number(count))
    };
    let roles: Vec<String> = of.roles.iter().map(role).collect();
    format!("{}; {}; {}", roles.join(", "), of_states(of.countries), list(of.mandates))
}
