use super::code::{coded_enum, coded_set};

coded_enum! {
    /// How two activities stand to each other: the rungs of the ladder of `data/README.md`, the strongest first, then what
    /// is no overlap and yet worth knowing.
    Rung {
        /// Same country, shared topic and shared audience, periods within the window, different lead bodies.
        PossibleDuplication => "possible-duplication",
        /// Same country, shared topic or audience, periods within the window, different lead bodies.
        Overlap => "overlap",
        /// Same country and mandate, different lead bodies.
        SharedField => "shared-field",
        /// One piece of work told twice: under two mandates, or in two lists.
        DoubleReport => "double-report",
        /// Same lead body and topic, other country or date: no overlap.
        Series => "series",
        /// One is a part of the other: no overlap.
        FollowUp => "follow-up",
    }
}

impl Rung {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
}

coded_set! {
    /// Some of the rungs.
    Rungs of Rung
}

impl Rungs {
    /// What is shown unless the reader wishes otherwise: possible duplications, overlaps, and double reports.
    pub const DEFAULT: Self =
        Self::NONE.toggled(Rung::PossibleDuplication).toggled(Rung::Overlap).toggled(Rung::DoubleReport);

    /// All of them.
    pub const EVERY: Self = Self((1 << Rung::COUNT) - 1);
}

/// Which of two activities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// The first.
    A,
    /// The other one.
    B,
    /// Both.
    Both,
}

impl Sides {
    /// The sides of which something holds; nothing if of none.
    #[must_use]
    pub const fn of(a: bool, b: bool) -> Option<Self> {
        match (a, b) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::A),
            (false, true) => Some(Self::B),
            (false, false) => None,
        }
    }
}
