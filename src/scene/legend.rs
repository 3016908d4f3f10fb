use super::{Context, Shade};
use crate::{i18n::Share, model::Level};

/// What the fills of the map mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// What is shown.
    pub title: &'static str,
    /// Every fill that there can be, whether it occurs or not.
    pub entries: Vec<LegendEntry>,
}

/// One fill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendEntry {
    /// The fill.
    pub shade: Shade,
    /// Its meaning.
    pub text: String,
}

impl Legend {
    /// The legend of the map as it is now.
    #[must_use]
    pub fn of(context: &Context) -> Self {
        if context.chosen.mandate.is_some() { Self::levels(context) } else { Self::quarters(context) }
    }

    /// The legend of the matrix: every level.
    #[must_use]
    pub fn levels(context: &Context) -> Self {
        let entry = |level| LegendEntry { shade: Shade::Level(level), text: context.level(level).to_owned() };
        Self { title: context.words.legend_level, entries: Level::ALL.map(entry).to_vec() }
    }

    /// Each quarter of the largest number with the numbers that fall into it (see [`Shade::quarter_of`]); with small numbers
    /// a quarter may hold none. Nothing where there are no numbers.
    pub(crate) fn of_numbers(context: &Context, title: &'static str, most: u64) -> Option<Self> {
        let entry = |quarter_begun: u8| {
            let end = |quarter: u8| most * u64::from(quarter) / 4;
            let (least, last) = match quarter_begun {
                0 => (0, 0),
                quarter => (end(quarter - 1) + 1, end(quarter)),
            };
            let text = (context.words.overlaps.class)(least, last);
            (least <= last).then_some(LegendEntry { shade: Shade::Quarter(quarter_begun), text })
        };
        (most > 0).then(|| Self { title, entries: (0..=4).rev().filter_map(entry).collect() })
    }

    /// Each quarter with the numbers of mandates that fall into it; with few mandates a quarter may hold none.
    fn quarters(context: &Context) -> Self {
        let whole = context.answered_mandates();
        let entry = |shade| {
            let mut parts = (0..=whole).filter(|&part| Shade::of_share(Share { part, whole }) == shade);
            let least = parts.next()?;
            let text = (context.words.tally_class)(least, parts.next_back().unwrap_or(least));
            Some(LegendEntry { shade, text })
        };
        let entries = Shade::QUARTERS.into_iter().rev().filter_map(entry).collect();
        Self { title: context.words.legend_tally, entries }
    }
}
