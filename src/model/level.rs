use super::coded_enum;

/// What the report says of one country under one mandate; a higher one hides the lower ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The report does not answer the mandate.
    Unreported,
    /// No activity names the country.
    None,
    /// Only planned: a role to come, or an activity to come.
    Planned,
    /// It took part elsewhere, or joined, in work that is completed or under way.
    TookPart,
    /// Work that is completed or under way took place there or was done for it.
    Delivered,
}

impl Level {
    /// From the highest to the lowest, as legends list them.
    pub const ALL: [Self; 5] = [Self::Delivered, Self::TookPart, Self::Planned, Self::None, Self::Unreported];

    /// The name in attributes and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::TookPart => "took-part",
            Self::Planned => "planned",
            Self::None => "none",
            Self::Unreported => "unreported",
        }
    }

    /// Whether activity is reported: planned work is not yet activity.
    #[must_use]
    pub const fn is_activity(self) -> bool {
        matches!(self, Self::Delivered | Self::TookPart)
    }
}

coded_enum! {
    /// Why a cell has no reported activity, although the report answers the mandate. The first that applies.
    GapReason {
        /// The report names the country as not having taken part: stronger than silence.
        Absent => "absent",
        /// The report says nothing of it, and all work under the mandate names its countries.
        Silent => "silent",
        /// The report says nothing of it, but has work under the mandate that names no countries and may include it.
        Regional => "regional",
        /// Only plans are reported.
        Planned => "planned",
    }
}
