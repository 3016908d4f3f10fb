use super::code::{coded_enum, coded_set};

coded_enum! {
    /// A part of an embedded picture that the host may leave out. The picture itself and its source always stand there.
    EmbedPart {
        /// The sentence that says what is shown.
        Sentence => "sentence",
        /// What the colours and marks mean.
        Legend => "legend",
        /// The list of countries below the map.
        Countries => "countries",
        /// The strip of months.
        Strip => "strip",
        /// What is told of what is chosen.
        Panel => "panel",
    }
}

coded_set! {
    /// Some of the parts.
    EmbedParts of EmbedPart
}
