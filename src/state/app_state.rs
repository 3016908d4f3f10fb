use super::Picks;
use crate::{
    model::{Code, EmbedParts, GapReason, Lang, Pair, Rungs, SentenceRef, coded_enum},
    query::TimeSpan,
};

coded_enum! {
    /// Which picture fills the page.
    View {
        /// The map.
        Map => "map",
        /// Country x mandate.
        Matrix => "matrix",
        /// Activities over the months.
        Timeline => "timeline",
        /// Who works where, and with whom.
        Partners => "partners",
        /// Where two bodies do the same.
        Overlaps => "overlaps",
        /// Activities as a table.
        List => "list",
        /// A page to take along: of a country, of a mandate, or of all.
        Brief => "brief",
        /// Countries side by side.
        Compare => "compare",
        /// Where a list of one's own is read.
        OwnList => "own-list",
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
    /// What activities stand together by, on the timeline and in the list.
    Group {
        /// Nothing.
        None => "none",
        /// The mandate.
        Mandate => "mandate",
        /// The country; an activity stands under each of its own.
        Country => "country",
        /// The lead body; an activity stands under each of its own.
        Lead => "lead",
    }
}

coded_enum! {
    /// What the partners are shown as.
    PartnerTable {
        /// A list of bodies in their hierarchy.
        Bodies => "bodies",
        /// Bodies x mandates.
        Mandates => "mandates",
        /// Bodies x countries.
        Countries => "countries",
        /// Who works with whom.
        Together => "together",
    }
}

coded_enum! {
    /// A column of the list.
    Column {
        /// The first month.
        When => "when",
        /// The title.
        Title => "title",
        /// The mandate.
        Mandate => "mandate",
        /// The number of countries.
        Countries => "countries",
        /// The lead body.
        Lead => "lead",
        /// How far it had come.
        Status => "status",
        /// What sort of work it is.
        Kind => "kind",
    }
}

impl View {
    /// The view of a link that names none: the map, or the comparison where the link compares.
    #[must_use]
    pub fn unnamed(compared: &[Code]) -> Self {
        if compared.is_empty() { Self::Map } else { Self::Compare }
    }

    /// Whether a map is a part of it.
    #[must_use]
    pub const fn has_map(self) -> bool {
        matches!(self, Self::Map | Self::Overlaps)
    }

    /// Whether it is a page to take along.
    #[must_use]
    pub const fn is_document(self) -> bool {
        matches!(self, Self::Brief | Self::Compare)
    }

    /// Whether it shows the data, and can be embedded.
    #[must_use]
    pub const fn is_picture(self) -> bool {
        !matches!(self, Self::OwnList | Self::About)
    }
}

/// In which order the list stands; equals in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListOrder {
    /// By which column.
    pub column: Column,
    /// Whether the largest stand first.
    pub descending: bool,
}

impl ListOrder {
    /// The earliest first.
    pub const DEFAULT: Self = Self { column: Column::When, descending: false };

    /// The value in links: `when`, `-when`.
    #[must_use]
    pub fn code(self) -> String {
        format!("{}{}", if self.descending { "-" } else { "" }, self.column.code())
    }

    /// The order with this value in links.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (descending, column) = code.strip_prefix('-').map_or((false, code), |column| (true, column));
        Some(Self { column: Column::from_code(column)?, descending })
    }

    /// The order after its column's title was pressed: by that column, or the other way round if it was so already.
    #[must_use]
    pub fn pressed(self, column: Column) -> Self {
        Self { column, descending: self.column == column && !self.descending }
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

/// The window that overlaps begin with: a year, our choice, since most plans and reports go by years.
pub const WINDOW_MONTHS: u16 = 12;

/// The widest window: ten years, our choice, longer than any report of this kind.
pub const MOST_WINDOW_MONTHS: u16 = 120;

/// So many countries are compared at once: our choice, as many columns as a sheet of paper has room for.
pub const MOST_COMPARED: usize = 4;

/// The longest search, in characters: our choice, longer than any title. Each word is looked for in every text.
pub const MOST_SEARCHED: usize = 300;

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
    /// The activity that is read.
    pub activity: Option<Code>,
    /// The countries that are compared, in the order of their columns, each once: at most [`MOST_COMPARED`].
    pub compared: Vec<Code>,
    /// What is picked of the other facets.
    pub picks: Picks,
    /// Words that are searched, as they were typed; never blank at either end, at most [`MOST_SEARCHED`] characters.
    pub text: String,
    /// Activities are active at any time in it.
    pub time: TimeSpan,
    /// Whether activities without a date are shown.
    pub undated: bool,
    /// The order of the matrix.
    pub sort: Sort,
    /// Which gaps stand in place of the matrix, if any.
    pub gaps: Option<GapFilter>,
    /// What activities stand together by; nothing means as each picture does by itself.
    pub group: Option<Group>,
    /// What the partners are shown as.
    pub table: PartnerTable,
    /// The order of the list.
    pub order: ListOrder,
    /// Periods count as close if no more months lie between them: at most [`MOST_WINDOW_MONTHS`].
    pub window_months: u16,
    /// Which rungs the overlaps show.
    pub rungs: Rungs,
    /// The pair of activities that the overlaps show alone, if any.
    pub pair: Option<Pair>,
    /// Whether the timeline shows every year, and not only those that matter.
    pub all_years: bool,
    /// For tests of scale: so many activities, made out of those of the report.
    pub rows: Option<u32>,
    /// The sentence of the report that the ledger points at.
    pub sentence: Option<SentenceRef>,
    /// The language; nothing means the reader's own, as far as the page speaks it.
    pub lang: Option<Lang>,
    /// The colours.
    pub theme: Theme,
    /// Whether the page stands in another one.
    pub embed: bool,
    /// The parts that an embedded page leaves out.
    pub hidden: EmbedParts,
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
            activity: None,
            compared: Vec::new(),
            picks: Picks::default(),
            text: String::new(),
            time: TimeSpan::default(),
            undated: true,
            sort: Sort::Name,
            gaps: None,
            group: None,
            table: PartnerTable::Bodies,
            order: ListOrder::DEFAULT,
            window_months: WINDOW_MONTHS,
            rungs: Rungs::DEFAULT,
            pair: None,
            all_years: false,
            rows: None,
            sentence: None,
            lang: None,
            theme: Theme::Auto,
            embed: false,
            hidden: EmbedParts::NONE,
            version: None,
        }
    }
}
