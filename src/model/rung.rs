use super::code::coded_enum;

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

/// Some of the rungs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rungs(u8);

impl Rungs {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// What is shown unless the reader wishes otherwise: possible duplications, overlaps, and double reports.
    pub const DEFAULT: Self =
        Self(1 << Rung::PossibleDuplication as u8 | 1 << Rung::Overlap as u8 | 1 << Rung::DoubleReport as u8);

    /// All of them.
    pub const EVERY: Self = Self((1 << Rung::COUNT) - 1);

    /// Whether it is among them.
    #[must_use]
    pub const fn has(self, rung: Rung) -> bool {
        self.0 >> rung as u8 & 1 == 1
    }

    /// The same with this one added, or taken away if it was there.
    #[must_use]
    pub const fn toggled(self, rung: Rung) -> Self {
        Self(self.0 ^ 1 << rung as u8)
    }

    /// Each of them, the strongest first.
    pub fn iter(self) -> impl Iterator<Item = Rung> {
        Rung::ALL.iter().copied().filter(move |&rung| self.has(rung))
    }

    /// The value in links: `overlap,series`; `none`.
    #[must_use]
    pub fn code(self) -> String {
        let codes: Vec<&str> = self.iter().map(Rung::code).collect();
        if codes.is_empty() { "none".to_owned() } else { codes.join(",") }
    }

    /// The rungs with this value in links; nothing if one of them is not known.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "none" {
            return Some(Self::NONE);
        }
        let add = |Self(held), code| Some(Self(held | 1 << Rung::from_code(code)? as u8));
        code.split(',').try_fold(Self::NONE, add)
    }
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
