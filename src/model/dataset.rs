use super::{Activity, Country, Headcount, Id, LedgerEntry, Mandate, Organisation, Source, Table, Term};

/// The lists of a dataset, all references resolved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DatasetParts {
    /// Where the activities come from: the report, then lists beside it.
    pub sources: Table<Source>,
    /// Paragraphs of the resolution, in its order.
    pub mandates: Table<Mandate>,
    /// Parts of the region, in the order in which they are shown.
    pub subregions: Table<Term>,
    /// The countries that the dataset is about.
    pub countries: Table<Country>,
    /// Every body named.
    pub organisations: Table<Organisation>,
    /// What activities are about.
    pub topics: Table<Term>,
    /// Whom activities are for.
    pub audiences: Table<Term>,
    /// The activities, in the order of the report.
    pub activities: Table<Activity>,
    /// Numbers of people.
    pub headcounts: Vec<Headcount>,
    /// What became of each sentence, in the order of the report.
    pub ledger: Vec<LedgerEntry>,
}

/// A report, read and checked.
///
/// Every [`super::Id`] in it is a row of it; codes are unique in their list; parents and programmes form no cycle;
/// every reference of the first source to a sentence stands in the ledger; headcounts and mandates without an answer are as
/// `data/README.md` says. There is at least one source, one mandate and one country. Made only by [`crate::io`].
///
/// Activities of further sources may stand under a mandate that the report does not answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    parts: DatasetParts,
    asked: Asked,
}

/// What the report has and is about: its rows stand before those that only lists beside it name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// How many countries.
    pub countries: usize,
    /// How many mandates.
    pub mandates: usize,
    /// How many parts of the region.
    pub subregions: usize,
    /// How many bodies.
    pub organisations: usize,
    /// How many topics.
    pub topics: usize,
    /// How many audiences.
    pub audiences: usize,
}

impl Dataset {
    pub(crate) fn new(parts: DatasetParts) -> Self {
        let asked = Asked {
            countries: parts.countries.len(),
            mandates: parts.mandates.len(),
            subregions: parts.subregions.len(),
            organisations: parts.organisations.len(),
            topics: parts.topics.len(),
            audiences: parts.audiences.len(),
        };
        Self { parts, asked }
    }

    /// The same with more in it, which the report is not about.
    pub(crate) fn with_more(&self, parts: DatasetParts) -> Self {
        Self { parts, asked: self.asked }
    }

    /// How much of the dataset the report is about: what shares are counted out of.
    #[must_use]
    pub const fn asked(&self) -> Asked {
        self.asked
    }

    /// The countries that the report is about.
    pub fn asked_countries(&self) -> impl Iterator<Item = Id<Country>> {
        self.parts.countries.ids().take(self.asked.countries)
    }

    /// The mandates that the report is about.
    pub fn asked_mandates(&self) -> impl Iterator<Item = Id<Mandate>> {
        self.parts.mandates.ids().take(self.asked.mandates)
    }

    /// Whether the report is about this country, and not only a list beside it.
    #[must_use]
    pub fn is_asked_country(&self, country: Id<Country>) -> bool {
        country.index() < self.asked.countries
    }

    /// Whether the report is about this mandate, and not only a list beside it.
    #[must_use]
    pub fn is_asked_mandate(&self, mandate: Id<Mandate>) -> bool {
        mandate.index() < self.asked.mandates
    }

    /// What the report is: the first source.
    #[must_use]
    pub fn info(&self) -> &Source {
        &self.parts.sources[Id::new(0)]
    }

    /// The same report with other activities, of the same lists. A mandate that has some is answered.
    pub(crate) fn with_activities(self, activities: Table<Activity>) -> Self {
        let mut parts = DatasetParts { activities, ..self.parts };
        for (_, activity) in parts.activities.iter() {
            parts.mandates.row_mut(activity.mandate).reported = true;
        }
        Self { parts, asked: self.asked }
    }
}

impl std::ops::Deref for Dataset {
    type Target = DatasetParts;
    fn deref(&self) -> &DatasetParts {
        &self.parts
    }
}
