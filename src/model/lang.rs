use super::code::coded_enum;

coded_enum! {
    /// A language of the data and of the page: the four official languages of the OAS. Codes are ISO 639-1.
    Lang {
        /// English, which every text has.
        En => "en",
        /// Spanish.
        Es => "es",
        /// French.
        Fr => "fr",
        /// Portuguese.
        Pt => "pt",
    }
}
