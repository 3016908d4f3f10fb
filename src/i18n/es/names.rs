//! Names of countries inside of a sentence: those that Spanish gives an article there.

/// The name as it stands behind "para" or "en": "las Bahamas", "Barbados". Of names that are not known here, those that
/// begin with a noun get its article; all others are right without one.
pub(super) fn with_article(name: &str) -> String {
    match article(name) {
        None => name.to_owned(),
        Some(article) => format!("{article} {name}"),
    }
}

/// The same for several names.
pub(super) fn with_articles(names: &[&str]) -> Vec<String> {
    names.iter().copied().map(with_article).collect()
}

/// Of the fourteen countries only one has an article; the others here are countries of the world that lists name.
fn article(name: &str) -> Option<&'static str> {
    match name.split(' ').next().unwrap_or_default() {
        "Bahamas" | "Islas" => Some("las"),
        "Isla" | "República" => Some("la"),
        "Reino" => Some("el"),
        "Países" | "Emiratos" | "Territorios" => Some("los"),
        _ => None,
    }
}
