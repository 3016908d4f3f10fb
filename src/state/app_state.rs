use crate::model::{Code, Lang, coded_enum};

coded_enum! {
    /// Which picture fills the page.
    View {
        /// The map.
        Map => "map",
    }
}

coded_enum! {
    /// Which colours the page uses.
    Theme {
        /// Those that the reader's system asks for.
        Auto => "auto",
        /// Dark on light.
        Light => "light",
        /// Light on dark.
        Dark => "dark",
    }
}

/// All that a link says. Codes, not ids: it exists before the data are there and outlives a change of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppState {
    /// The picture.
    pub view: View,
    /// The chosen country.
    pub country: Option<Code>,
    /// The chosen mandate.
    pub mandate: Option<Code>,
    /// The language; nothing means the reader's own, as far as the page speaks it.
    pub lang: Option<Lang>,
    /// The colours.
    pub theme: Theme,
    /// The version of the data for which the link was made.
    pub version: Option<Code>,
}

impl Default for AppState {
    fn default() -> Self {
        Self { view: View::Map, country: None, mandate: None, lang: None, theme: Theme::Auto, version: None }
    }
}
