use super::words::{activities, colon, counted, list, number, org_role, states_out_of};
use crate::{
    i18n::{PartnerFacts, PartnerWords},
    model::OrgRole,
};

pub(super) const PARTNERS: PartnerWords = PartnerWords {
    view: "Partenaires",
    show: "Afficher",
    bodies: "Organisations",
    mandates: "Par mandat",
    countries: "Par État membre",
    together: "Qui travaille avec qui",
    group,
    facts,
    activities,
    none: "aucune activité dans cette sélection",
    note: "Une organisation comprend ses composantes. Les nombres sont ceux des activités que laissent passer tous \
           les filtres, sauf le choix des partenaires.",
    body: "Organisation",
    all: "Toutes",
    cell: |body, column, count| colon(&format!("{body}, {column}"), &activities(count)),
    node: |name, count| colon(name, &format!("travaille avec {}", counted(count, "autre", "autres"))),
    keys: "Les touches fléchées vont d'une organisation à l'autre, Entrée en choisit une ou annule le choix.",
    picture: "Organisations nommées dans les mêmes activités\u{a0}: plus le trait est large, plus elles en ont en \
              commun\u{202f}; plus le repère est grand, plus il y a d'activités en tout.",
    pair: ["Organisation", "Travaille avec", "Activités", "Mandats"],
    no_ties: "Aucune activité de cette sélection ne nomme deux organisations.",
};

fn group(code: &str) -> &'static str {
    match code {
        "own" => "OEA et ses unités",
        "multilateral" => "Autres organisations intergouvernementales",
        "government" => "Gouvernements",
        "agency" => "Organismes publics",
        "academic" => "Universités",
        "private" => "Entreprises",
        _ => "Autres",
    }
}

fn facts(of: &PartnerFacts) -> String {
    let role = |&(role, count): &(OrgRole, usize)| format!("{} ({})", org_role(role), number(count));
    let roles: Vec<String> = of.roles.iter().map(role).collect();
    [roles.join(", "), states_out_of(of.countries), list(of.mandates)].join("\u{202f}; ")
}
