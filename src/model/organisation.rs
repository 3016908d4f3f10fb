use super::{Code, Coded, Id, Text, code::coded_enum};

coded_enum! {
    /// What sort of body it is: names of the IATI code list `OrganisationType` (2.03), in kebab case.
    OrgType {
        /// A national government or a part of it: IATI 10.
        Government => "government",
        /// Another public body: IATI 15.
        OtherPublicSector => "other-public-sector",
        /// A body of several states: IATI 40.
        Multilateral => "multilateral",
        /// A company: IATI 70.
        PrivateSector => "private-sector",
        /// A university or a research institute: IATI 80.
        Academic => "academic",
        /// Of another sort, or the list does not say: IATI 90. Never in the report.
        Other => "other",
    }
}

/// A body that the report names.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Stable name.
    pub code: Code,
    /// Full name.
    pub name: Text,
    /// What it is usually called, where that is shorter: `CICTE`.
    pub acronym: Option<Text>,
    /// What sort of body it is.
    pub org_type: OrgType,
    /// ISO 3166-1 alpha-3 of its country, also of countries that the dataset is not about.
    pub country: Option<Code>,
    /// The body that it is a part of. Parents form no cycle.
    pub parent: Option<Id<Organisation>>,
    /// Other spellings.
    pub aliases: Vec<String>,
}

impl Organisation {
    /// The acronym where there is one, else the name.
    #[must_use]
    pub fn short(&self) -> &Text {
        self.acronym.as_ref().unwrap_or(&self.name)
    }
}

impl Coded for Organisation {
    fn code(&self) -> &Code {
        &self.code
    }
}
