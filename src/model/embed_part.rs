use super::code::coded_enum;

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

/// Some of the parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EmbedParts(u8);

impl EmbedParts {
    /// Whether the part is among them.
    #[must_use]
    pub const fn has(self, part: EmbedPart) -> bool {
        self.0 >> part as u8 & 1 == 1
    }

    /// With the part, or without it if it is among them.
    #[must_use]
    pub const fn toggled(self, part: EmbedPart) -> Self {
        Self(self.0 ^ 1 << part as u8)
    }

    /// The value in links, nothing for none: `legend,panel`.
    #[must_use]
    pub fn code(self) -> Option<String> {
        let codes: Vec<&str> =
            EmbedPart::ALL.iter().filter(|&&part| self.has(part)).map(|part| part.code()).collect();
        (!codes.is_empty()).then(|| codes.join(","))
    }

    /// The parts with this value in links.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let add = |Self(held), code| Some(Self(held | 1 << EmbedPart::from_code(code)? as u8));
        code.split(',').try_fold(Self::default(), add)
    }
}
