//! The fourteen countries of the report with their articles. Other names, such as a list beside the report may bring
//! along, stand in constructions that need none.

use super::words::list;

/// Names that have an article, with it. The others of the fourteen have none: "Haïti", "Sainte-Lucie".
const WITH_ARTICLE: [(&str, &str); 9] = [
    ("Bahamas", "les Bahamas"),
    ("Barbade", "la Barbade"),
    ("Belize", "le Belize"),
    ("Dominique", "la Dominique"),
    ("Grenade", "la Grenade"),
    ("Guyana", "le Guyana"),
    ("Jamaïque", "la Jamaïque"),
    ("Suriname", "le Suriname"),
    ("Trinité-et-Tobago", "la Trinité-et-Tobago"),
];

const WITHOUT_ARTICLE: [&str; 5] = [
    "Antigua-et-Barbuda",
    "Haïti",
    "Saint-Christophe-et-Niévès",
    "Saint-Vincent-et-les Grenadines",
    "Sainte-Lucie",
];

/// "la Barbade", "Haïti"; nothing for a name that is not known here.
fn with_article(name: &str) -> Option<&str> {
    let known = WITH_ARTICLE.iter().find(|(plain, _)| *plain == name).map(|(_, full)| *full);
    known.or_else(|| WITHOUT_ARTICLE.contains(&name).then_some(name))
}

/// "pour la Barbade et Haïti"; with a name that is not known here "pour 2 pays (Barbade et Cuba)".
pub(super) fn for_countries(names: &[&str]) -> String {
    let known: Option<Vec<&str>> = names.iter().map(|name| with_article(name)).collect();
    known.map_or_else(
        || format!("pour {} pays ({})", names.len(), list(names)),
        |known| format!("pour {}", list(&known)),
    )
}

/// "Tous les mandats pour la Barbade"; "Tous les mandats : Cuba".
pub(super) fn all_mandates_for(name: &str) -> String {
    with_article(name).map_or_else(
        || format!("Tous les mandats\u{a0}: {name}"),
        |known| format!("Tous les mandats pour {known}"),
    )
}
