use super::Picks;
use crate::{
    model::{Code, GapReason, Lang, SentenceRef, coded_enum},
    query::TimeSpan,
};

coded_enum! {
    /// Which picture fills the page.
    View {
        /// The map.
        Map => "map",
        /// Country x mandate.
        Matrix => "matrix",
        /// What the data are and are not.
        About => "about",
    }
}

coded_enum! {
    /// In which order the matrix lists the countries.
    Sort {
        /// By name.
        Name => "name",
        /// Most mandates with activity first.
        Coverage => "coverage",
        /// By part of the region.
        Subregion => "subregion",
        /// Like rows next to each other.
        Similarity => "similarity",
    }
}

coded_enum! {
    /// Which of the two choices was made first: taking a cell back returns to it.
    Axis {
        /// The country.
        Country => "country",
        /// The mandate.
        Mandate => "mandate",
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

/// Which gaps the list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapFilter {
    /// All.
    All,
    /// Those with one reason.
    Only(GapReason),
}

impl GapFilter {
    /// Every filter, as they are offered.
    pub const EACH: [Self; 5] = [
        Self::All,
        Self::Only(GapReason::Absent),
        Self::Only(GapReason::Silent),
        Self::Only(GapReason::Regional),
        Self::Only(GapReason::Planned),
    ];

    /// The value in links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Only(reason) => reason.code(),
        }
    }

    /// The filter with this value in links.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::EACH.into_iter().find(|filter| filter.code() == code)
    }

    /// Whether it shows gaps of this reason.
    #[must_use]
    pub fn shows(self, reason: GapReason) -> bool {
        self == Self::All || self == Self::Only(reason)
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
    /// Which of the two was chosen first; nothing unless both are chosen, or if they were chosen at once.
    pub by: Option<Axis>,
    /// What is picked of the other facets.
    pub picks: Picks,
    /// Activities are active at any time in it.
    pub time: TimeSpan,
    /// Whether activities without a date are shown.
    pub undated: bool,
    /// The order of the matrix.
    pub sort: Sort,
    /// Which gaps stand in place of the matrix, if any.
    pub gaps: Option<GapFilter>,
    /// The sentence of the report that the ledger points at.
    pub sentence: Option<SentenceRef>,
    /// The language; nothing means the reader's own, as far as the page speaks it.
    pub lang: Option<Lang>,
    /// The colours.
    pub theme: Theme,
    /// The version of the data for which the link was made.
    pub version: Option<Code>,
}

impl Default for AppState {
    fn default() -> Self {
        Self {
            view: View::Map,
            country: None,
            mandate: None,
            by: None,
            picks: Picks::default(),
            time: TimeSpan::default(),
            undated: true,
            sort: Sort::Name,
            gaps: None,
            sentence: None,
            lang: None,
            theme: Theme::Auto,
            version: None,
        }
    }
}
