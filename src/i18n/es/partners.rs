use super::words::{activities, counted, list, number, of_states};
use crate::{
    i18n::{PartnerFacts, PartnerWords},
    model::OrgRole,
};

pub(super) const PARTNERS: PartnerWords = PartnerWords {
    view: "Socios",
    show: "Mostrar",
    bodies: "Organizaciones",
    mandates: "Por mandato",
    countries: "Por Estado Miembro",
    together: "Quién trabaja con quién",
    group,
    facts,
    activities,
    none: "sin actividad en esta selección",
    note: "Una organización incluye sus partes. Los números son actividades con todos los filtros aplicados, salvo \
           la elección de socios.",
    body: "Organización",
    all: "Todas",
    cell: |body, column, count| format!("{body}, {column}: {}", activities(count)),
    node: |name, count| {
        format!("{name}: trabaja con {}", counted(count, "organización más", "organizaciones más"))
    },
    keys: "Las teclas de flecha van de una organización a otra; Enter elige una o anula la elección.",
    picture: "Organizaciones nombradas en las mismas actividades: cuanto más gruesa la línea, más actividades \
              comunes; cuanto mayor la marca, más actividades en total.",
    pair: ["Organización", "Trabaja con", "Actividades", "Mandatos"],
    no_ties: "Ninguna actividad de esta selección nombra dos organizaciones.",
};

fn group(code: &str) -> &'static str {
    match code {
        "own" => "OEA y sus dependencias",
        "multilateral" => "Otros organismos de varios Estados",
        "government" => "Gobiernos",
        "agency" => "Organismos públicos",
        "academic" => "Universidades",
        "private" => "Empresas",
        _ => "Otros",
    }
}

fn facts(of: &PartnerFacts) -> String {
    let role = |&(role, count): &(OrgRole, usize)| {
        let word = match role {
            OrgRole::Lead => "responsable de",
            OrgRole::Partner => "colabora en",
            OrgRole::Funder => "financia",
            OrgRole::Trainer => "capacita en",
            OrgRole::Host => "acoge",
        };
        format!("{word} {}", number(count))
    };
    let roles: Vec<String> = of.roles.iter().map(role).collect();
    format!("{}; {}; {}", roles.join(", "), of_states(of.countries), list(of.mandates))
}
