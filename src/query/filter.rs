use crate::model::{Month, coded_enum};

coded_enum! {
    /// Something that activities can be told apart by.
    Facet {
        /// The mandate under which the report files it.
        Mandate => "mandate",
        /// A country that hosts it, benefits, takes part, joins or is to; not one that is named as absent.
        Country => "country",
        /// A body that leads it or works on it, or of which such a body is a part.
        Partner => "partner",
        /// How far it had come.
        Status => "status",
        /// What sort of work it is.
        Kind => "kind",
        /// What it was about.
        Topic => "topic",
        /// Whom it was for.
        Audience => "audience",
    }
}

impl Facet {
    /// How many facets there are.
    pub const COUNT: usize = Self::ALL.len();
}

/// Months from the first to the last, both included; an end may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSpan {
    /// The first month, or from ever.
    pub from: Option<Month>,
    /// The last month, or for ever.
    pub to: Option<Month>,
}

/// What activities have to be: of every facet one of the options that are chosen, where any is; active at any time in
/// the span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The options chosen of each facet, by their place in its list.
    pub chosen: [Vec<usize>; Facet::COUNT],
    /// When.
    pub time: TimeSpan,
    /// Whether activities without a date are kept while a span is set.
    pub undated: bool,
}

impl Default for Filter {
    fn default() -> Self {
        Self { chosen: Default::default(), time: TimeSpan::default(), undated: true }
    }
}
