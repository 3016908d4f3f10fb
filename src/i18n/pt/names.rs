//! Names of countries inside of a sentence: those that Portuguese gives an article there.

use super::words::list_of;

/// "para o Haiti, as Bahamas e Barbados". Where a name is not known here, a wording that is right without an article:
/// "para os seguintes países: Haiti e Peru".
pub(super) fn to(names: &[&str]) -> String {
    let told: Option<Vec<String>> = names.iter().copied().map(with_article).collect();
    match (told, names) {
        (Some(told), _) => format!("para {}", list_of(&told)),
        (None, [one]) => format!("para o seguinte país: {one}"),
        (None, more) => {
            let plain: Vec<String> = more.iter().map(|&name| name.to_owned()).collect();
            format!("para os seguintes países: {}", list_of(&plain))
        }
    }
}

/// The name as it stands behind "para"; nothing where it is not one of the fourteen member states.
pub(super) fn with_article(name: &str) -> Option<String> {
    let article = match name {
        "Haiti" | "Suriname" => "o ",
        "Dominica" | "Guiana" | "Jamaica" => "a ",
        "Bahamas" => "as ",
        "Antígua e Barbuda"
        | "Barbados"
        | "Belize"
        | "Granada"
        | "Santa Lúcia"
        | "São Cristóvão e Névis"
        | "São Vicente e Granadinas"
        | "Trinidad e Tobago" => "",
        _ => return None,
    };
    Some(format!("{article}{name}"))
}
