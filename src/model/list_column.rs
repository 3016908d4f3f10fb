use super::coded_enum;

coded_enum! {
    /// A column of a list of activities as a spreadsheet, in its order. The code stands in no file; the title that stands
    /// there is a word of the language.
    ListColumn {
        /// The stable name of the activity.
        Id => "id",
        /// What it is called.
        Title => "title",
        /// What was done.
        Summary => "description",
        /// The code of the mandate.
        Mandate => "mandate",
        /// The code of its kind.
        Kind => "kind",
        /// The code of how far it had come.
        Status => "status",
        /// When, as EDTF.
        When => "when",
        /// Names of countries, each with the code of its role in brackets.
        Countries => "countries",
        /// How many countries took part that are not named.
        UnnamedCountries => "unnamed_countries",
        /// Town and country, where it was held outside the countries of the list.
        Venue => "venue",
        /// Names of the bodies that are responsible.
        Lead => "lead",
        /// Names of those that worked on it.
        Partners => "partners",
        /// Names of those that paid.
        Funders => "funders",
        /// Names of those that taught.
        Trainers => "trainers",
        /// Names of those that received it in their house.
        HostOrganisations => "host_organisations",
        /// Names of topics.
        Topics => "topics",
        /// Names of audiences.
        Audiences => "audiences",
        /// How many people, where the figure is for this activity alone: the column may be added up.
        People => "people",
        /// Every figure in words, also those for several activities.
        PeopleNote => "people_note",
        /// The stable name of the programme that it belongs to.
        PartOf => "part_of",
        /// The sentences that support it.
        Sentences => "sentences",
        /// Where one can read more.
        Link => "link",
        /// The code of the list that it stands in.
        List => "list",
    }
}
