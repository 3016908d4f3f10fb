use super::{
    Activity, Code, Country, Date, Headcount, LedgerEntry, Mandate, Organisation, Table, Term, Text,
};

/// What the report is.
#[derive(Clone, Debug, PartialEq)]
pub struct DatasetInfo {
    /// Stable name of the dataset.
    pub code: Code,
    /// Version of the data, usually a date.
    pub version: Code,
    /// Title of the report.
    pub title: Text,
    /// Who wrote it.
    pub issuer: Text,
    /// The state of affairs that it describes.
    pub as_of: Date,
    /// How to cite it.
    pub citation: Text,
}

/// The lists of a dataset, all references resolved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DatasetParts {
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
/// every reference to a sentence stands in the ledger; headcounts and mandates without an answer are as
/// `data/README.md` says. There is at least one mandate and one country. Made only by [`crate::io`].
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What the report is.
    pub info: DatasetInfo,
    parts: DatasetParts,
}

impl Dataset {
    pub(crate) fn new(info: DatasetInfo, parts: DatasetParts) -> Self {
        Self { info, parts }
    }

    /// The same report with other activities, of the same lists.
    pub(crate) fn with_activities(self, activities: Table<Activity>) -> Self {
        Self { parts: DatasetParts { activities, ..self.parts }, ..self }
    }
}

impl std::ops::Deref for Dataset {
    type Target = DatasetParts;
    fn deref(&self) -> &DatasetParts {
        &self.parts
    }
}
