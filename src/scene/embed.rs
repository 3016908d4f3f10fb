//! The snippet that puts the page into another one.

use super::Markup;
use crate::{
    model::EmbedParts,
    state::{AppState, query},
};

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
        let hidden = EmbedParts::NONE;
        format!("{}{}", self.address, query(&AppState { embed: false, hidden, ..self.state.clone() }))
    }

    /// For hosts that allow no script: the height is fixed, and what is longer scrolls.
    #[must_use]
    pub fn frame(&self) -> String {
        let (source, height) = (self.source(), self.height_px.to_string());
        let attributes = [
            ("src", source.as_str()),
            ("title", &self.title),
            ("width", "100%"),
            ("height", &height),
            ("loading", "lazy"),
            ("allow", "clipboard-write"),
            ("referrerpolicy", "no-referrer"),
            ("style", "border:0"),
        ];
        let mut out = Markup::default();
        out.element("iframe", &attributes, |_| ());
        out.html().to_owned()
    }

    /// For hosts that allow a script: the height follows what is shown.
    #[must_use]
    pub fn element(&self) -> String {
        let folder = self.address.rsplit_once('/').map_or("", |(folder, _)| folder);
        let query = query(&AppState { embed: false, ..self.state.clone() });
        let pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
        let (mut attributes, filters): (Vec<_>, Vec<_>) =
            pairs.partition(|(key, _)| ELEMENT_KEYS.contains(key));
        let filters: Vec<String> = filters.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let filters = filters.join("&");
        attributes.extend((!filters.is_empty()).then_some(("filters", filters.as_str())));
        attributes.push(("label", &self.title));
        let mut out = Markup::default();
        out.element("script", &[("src", &format!("{folder}/embed.js")), ("async", "")], |_| ());
        out.text("\n");
        out.element("mandate-atlas", &attributes, |_| ());
        out.html().to_owned()
    }
}
