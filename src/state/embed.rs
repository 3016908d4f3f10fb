//! The page inside of another page: the snippet that puts it there, and what the other page may ask of it.

use super::{AppState, Change, Theme, View, query};
use crate::model::{Code, EmbedParts, Lang};

/// Keys that pym.js, which many news sites use, adds to every address that it embeds. They are its own.
pub(super) const HOST_KEYS: [&str; 4] = ["initialWidth", "childId", "parentTitle", "parentUrl"];

/// The keys that a host may set, see `docs/embedding.md`.
pub const ASKABLE: [&str; 5] = ["view", "country", "mandate", "lang", "theme"];

/// What a host asks for: each key with its value, or with nothing to take a choice back. Whatever is not documented asks for
/// nothing.
#[must_use]
pub fn asked<'a>(pairs: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) -> Vec<Change> {
    let change = |(key, value): (&str, Option<&str>)| {
        let code = value.map(Code::new).transpose().ok();
        Some(match (key, value) {
            ("view", Some(value)) => Change::View(View::from_code(value).filter(|view| view.is_picture())?),
            ("country", _) => Change::Country(code?),
            ("mandate", _) => Change::Mandate(code?),
            ("lang", Some(value)) => Change::Lang(Lang::from_code(value)?),
            ("theme", Some(value)) => Change::Theme(Theme::from_code(value)?),
            _ => return None,
        })
    };
    pairs.into_iter().filter_map(change).collect()
}

/// How a page is embedded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The address of the atlas, without query, with a slash or a file name at its end.
    pub address: String,
    /// What is shown.
    pub state: AppState,
    /// What screen readers call it.
    pub title: String,
    /// The height where nothing adjusts it, in pixels.
    pub height_px: u32,
}

/// An element that adjusts its height, of `embed.js`; its attributes are keys of links.
const ELEMENT_KEYS: [&str; 7] = ["view", "country", "mandate", "lang", "theme", "hide", "v"];

impl Snippet {
    /// The address of the embedded page.
    #[must_use]
    pub fn source(&self) -> String {
        format!("{}{}", self.address, query(&AppState { embed: true, ..self.state.clone() }))
    }

    /// The address of the same in the atlas.
    #[must_use]
    pub fn link(&self) -> String {
        let hidden = EmbedParts::default();
        format!("{}{}", self.address, query(&AppState { embed: false, hidden, ..self.state.clone() }))
    }

    /// For hosts that allow no script: the height is fixed, and what is longer scrolls.
    #[must_use]
    pub fn frame(&self) -> String {
        let Self { title, height_px, .. } = self;
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height_px}\" loading=\"lazy\" \
             allow=\"clipboard-write\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>",
            escaped(&self.source()),
            escaped(title),
        )
    }

    /// For hosts that allow a script: the height follows what is shown.
    #[must_use]
    pub fn element(&self) -> String {
        let folder = self.address.rsplit_once('/').map_or("", |(folder, _)| folder);
        let query = query(&AppState { embed: false, ..self.state.clone() });
        let pairs: Vec<(&str, &str)> =
            query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).collect();
        let (own, filters): (Vec<_>, Vec<_>) = pairs.iter().partition(|(key, _)| ELEMENT_KEYS.contains(key));
        let mut attributes: Vec<String> =
            own.iter().map(|(key, value)| format!("{key}=\"{}\"", escaped(value))).collect();
        if !filters.is_empty() {
            let filters: Vec<String> = filters.iter().map(|(key, value)| format!("{key}={value}")).collect();
            attributes.push(format!("filters=\"{}\"", escaped(&filters.join("&"))));
        }
        attributes.push(format!("label=\"{}\"", escaped(&self.title)));
        format!(
            "<script src=\"{}/embed.js\" async></script>\n<mandate-atlas {}></mandate-atlas>",
            escaped(folder),
            attributes.join(" ")
        )
    }
}

/// A text between double quotes (WHATWG HTML, "Escaping a string").
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
