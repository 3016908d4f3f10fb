use super::COUNTRY_ROLES;
use crate::model::{CountryRole, Month, coded_enum};

coded_enum! {
    /// Something that activities can be told apart by.
    Facet {
        /// The mandate under which the report files it.
        Mandate => "mandate",
        /// A country that hosts it, benefits, takes part, joins or is to; not one that is named as absent.
        Country => "country",
        /// What such a country has to do with it; with a country chosen, that country's role.
        CountryRole => "role",
        /// A body that leads it or works on it, or of which such a body is a part.
        Partner => "partner",
        /// What such a body has to do with it; with a body chosen, that body's role.
        PartnerRole => "partner-role",
        /// What sort of body such a body is.
        PartnerType => "partner-type",
        /// How far it had come.
        Status => "status",
        /// What sort of work it is.
        Kind => "kind",
        /// What it was about.
        Topic => "topic",
        /// Whom it was for.
        Audience => "audience",
        /// Whose list it stands in.
        Source => "source",
    }
}

impl Facet {
    /// How many facets there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The facet whose choice this one qualifies, or itself: "Barbados" and "host" together mean that Barbados hosts.
    #[must_use]
    pub const fn owner(self) -> Self {
        match self {
            Self::CountryRole => Self::Country,
            Self::PartnerRole => Self::Partner,
            other => other,
        }
    }

    /// The facet that makes one choice together with this one, if there is one: the role for the country, and the other
    /// way round.
    #[must_use]
    pub const fn twin(self) -> Option<Self> {
        match self {
            Self::Country => Some(Self::CountryRole),
            Self::CountryRole => Some(Self::Country),
            Self::Partner => Some(Self::PartnerRole),
            Self::PartnerRole => Some(Self::Partner),
            _ => None,
        }
    }
}

/// Months from the first to the last, both included; an end may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeSpan {
    /// The first month, or from ever.
    pub from: Option<Month>,
    /// The last month, or for ever.
    pub to: Option<Month>,
}

impl TimeSpan {
    /// The span with another first month; a last month before it moves along.
    #[must_use]
    pub fn starting(self, from: Option<Month>) -> Self {
        let to = self.to.map(|to| from.map_or(to, |from| to.max(from)));
        Self { from, to }
    }

    /// The span with another last month; a first month behind it moves along.
    #[must_use]
    pub fn ending(self, to: Option<Month>) -> Self {
        let from = self.from.map(|from| to.map_or(from, |to| from.min(to)));
        Self { from, to }
    }
}

/// What only one activity of a pair has to be.
const ONE_SIDED: [Facet; 3] = [Facet::Partner, Facet::PartnerRole, Facet::PartnerType];

/// What activities have to be: of every facet one of the options that are chosen, where any is; found by the words;
/// active at any time in the span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// The options chosen of each facet, by their place in its list.
    pub chosen: [Vec<usize>; Facet::COUNT],
    /// Words that all have to be found; empty for no search.
    pub text: String,
    /// When.
    pub time: TimeSpan,
    /// Whether activities without a date are kept while a span is set.
    pub undated: bool,
}

impl Filter {
    /// Whether anything but countries and mandates restricts it; a country's role does.
    #[must_use]
    pub fn is_narrowing(&self) -> bool {
        let crossing = [Facet::Mandate as usize, Facet::Country as usize];
        let picked = self.chosen.iter().enumerate();
        let is_picked =
            picked.filter(|(facet, _)| !crossing.contains(facet)).any(|(_, options)| !options.is_empty());
        is_picked || !self.text.is_empty() || !self.undated || self.time != TimeSpan::default()
    }

    /// Whether one activity of a pair is enough to pass some of it: bodies and words name what a reader looks for, and what
    /// that overlaps with is of others.
    #[must_use]
    pub fn is_one_sided(&self) -> bool {
        !self.text.is_empty() || ONE_SIDED.iter().any(|&facet| !self.chosen[facet as usize].is_empty())
    }

    /// What both activities of a pair have to pass.
    #[must_use]
    pub fn of_both_sides(&self) -> Self {
        let both = Self { text: String::new(), ..self.clone() };
        ONE_SIDED.iter().fold(both, |filter, &facet| filter.without(facet))
    }

    /// The same with nothing chosen of a facet.
    #[must_use]
    pub fn without(mut self, facet: Facet) -> Self {
        self.chosen[facet as usize].clear();
        self
    }

    /// The roles in which a country has to be named; empty for any.
    #[must_use]
    pub fn country_roles(&self) -> Vec<CountryRole> {
        self.chosen[Facet::CountryRole as usize]
            .iter()
            .filter_map(|&role| COUNTRY_ROLES.get(role).copied())
            .collect()
    }

    /// Whether the other filter is the same apart from the choice of this facet itself.
    pub(super) fn is_same_but(&self, other: &Self, facet: Facet) -> bool {
        let mut others = Facet::ALL.iter().filter(|one| **one != facet);
        let is_same = |&one: &Facet| self.chosen[one as usize] == other.chosen[one as usize];
        others.all(is_same) && self.is_same_time(other) && self.text == other.text
    }

    pub(super) fn is_same_time(&self, other: &Self) -> bool {
        (self.time, self.undated) == (other.time, other.undated)
    }

    pub(super) fn is_always(&self) -> bool {
        self.undated && self.time == TimeSpan::default()
    }
}

impl Default for Filter {
    fn default() -> Self {
        Self { chosen: Default::default(), text: String::new(), time: TimeSpan::default(), undated: true }
    }
}
