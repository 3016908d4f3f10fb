use super::words::{activities, counted, list, number, share};
use crate::{
    i18n::{PartnerFacts, PartnerWords},
    model::OrgRole,
};

pub(super) const PARTNERS: PartnerWords = PartnerWords {
    view: "Partners",
    show: "Show",
    bodies: "Organisations",
    mandates: "By mandate",
    countries: "By member state",
    together: "Who works with whom",
    group,
    facts,
    activities,
    none: "no activity in this selection",
    note: "An organisation includes its parts. Numbers are activities under all filters but the choice of partners.",
    body: "Organisation",
    all: "All",
    cell: |body, column, count| format!("{body}, {column}: {}", activities(count)),
    node: |name, count| format!("{name}: works with {}", counted(count, "other", "others")),
    keys: "Arrow keys move between organisations, Enter picks one or puts it back.",
    picture: "Organisations named in the same activities: the wider the line, the more of them; the larger the mark, the more \
              activities in all.",
    pair: ["Organisation", "Works with", "Activities", "Mandates"],
    no_ties: "No activity in this selection names two organisations.",
};

fn group(code: &str) -> &'static str {
    match code {
        "own" => "OAS and its units",
        "multilateral" => "Other bodies of several states",
        "government" => "Governments",
        "agency" => "Agencies",
        "academic" => "Universities",
        "private" => "Companies",
        _ => "Others",
    }
}

fn facts(of: &PartnerFacts) -> String {
    let role = |&(role, count): &(OrgRole, usize)| {
        let word = match role {
            OrgRole::Lead => "leads",
            OrgRole::Partner => "partner in",
            OrgRole::Funder => "funds",
            OrgRole::Trainer => "teaches in",
            OrgRole::Host => "hosts",
        };
        format!("{word} {}", number(count))
    };
    let roles: Vec<String> = of.roles.iter().map(role).collect();
    format!("{}; {} member states; {}", roles.join(", "), share(of.countries), list(of.mandates))
}
