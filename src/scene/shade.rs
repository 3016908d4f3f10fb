use crate::{analysis::Tally, i18n::Share, model::Level};

/// How a country or a cell is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// By its level under one mandate.
    Level(Level),
    /// By the share of mandates with activity: 0 for none, 1 to 4 for each quarter begun.
    Quarter(u8),
}

impl Shade {
    /// Every shade of a share, from none to all.
    pub const QUARTERS: [Self; 5] =
        [Self::Quarter(0), Self::Quarter(1), Self::Quarter(2), Self::Quarter(3), Self::Quarter(4)];

    /// The shade of a share. Classes are fixed quarters, our choice: quantiles would make two maps of the same data
    /// look different, and few distinct values break them.
    #[must_use]
    pub fn of_share(share: Share) -> Self {
        let quarter = (share.part * 4).div_ceil(share.whole.max(1)).min(4);
        Self::Quarter(u8::try_from(quarter).unwrap_or(4))
    }

    /// The quarter of the largest number that a number lies in, each begun one counts: 0 for none, 1 to 4.
    #[must_use]
    pub fn quarter_of(count: u64, most: u64) -> u8 {
        u8::try_from(count.saturating_mul(4).div_ceil(most.max(1))).unwrap_or(4).min(4)
    }

    /// Whether a border in its own colour is hardly seen on it.
    #[must_use]
    pub const fn is_pale(self) -> bool {
        matches!(self, Self::Quarter(0 | 1) | Self::Level(Level::None | Level::Unreported | Level::Planned))
    }

    /// The name in attributes and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Level(level) => level.code(),
            Self::Quarter(0) => "quarter-0",
            Self::Quarter(1) => "quarter-1",
            Self::Quarter(2) => "quarter-2",
            Self::Quarter(3) => "quarter-3",
            Self::Quarter(_) => "quarter-4",
        }
    }
}

/// The share of cells with activity.
pub(crate) fn share_of(tally: Tally) -> Share {
    Share { part: tally.active(), whole: tally.reported() }
}
