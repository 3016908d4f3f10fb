use super::coded_enum;

coded_enum! {
    /// A list of names that activities refer to. Those that a dataset may add to come first, closed ones last.
    Vocabulary {
        /// Paragraphs of the resolution.
        Mandate => "mandates",
        /// Countries.
        Country => "countries",
        /// Bodies.
        Organisation => "organisations",
        /// What activities are about.
        Topic => "topics",
        /// Whom they are for.
        Audience => "audiences",
        /// What sort of work it is.
        Kind => "kinds",
        /// How far it had come.
        Status => "statuses",
        /// What a country has to do with it.
        CountryRole => "country-roles",
        /// What a body has to do with it.
        OrgRole => "organisation-roles",
    }
}

impl Vocabulary {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Whether names may be added to it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Mandate | Self::Country | Self::Organisation | Self::Topic | Self::Audience)
    }
}
