use super::{AppState, Theme};
use crate::model::Code;

/// A request to look at something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Choose this country, or none.
    Country(Option<Code>),
    /// Choose this mandate, or none.
    Mandate(Option<Code>),
    /// Use these colours.
    Theme(Theme),
    /// Choose nothing.
    Clear,
    /// Look at what a link says: the reader went back or forward.
    Visit(AppState),
}

/// What a change does to the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// A step that Back undoes.
    Push,
    /// The same step, seen differently.
    Replace,
    /// The browser moved by itself.
    Keep,
}

impl Change {
    /// The state after it.
    #[must_use]
    pub fn apply(&self, state: &AppState) -> AppState {
        let mut next = state.clone();
        match self {
            Self::Country(country) => next.country.clone_from(country),
            Self::Mandate(mandate) => next.mandate.clone_from(mandate),
            Self::Theme(theme) => next.theme = *theme,
            Self::Clear => (next.country, next.mandate) = (None, None),
            Self::Visit(visited) => next.clone_from(visited),
        }
        next
    }

    /// Whether Back should undo it.
    #[must_use]
    pub const fn history(&self) -> History {
        match self {
            Self::Country(_) | Self::Mandate(_) | Self::Clear => History::Push,
            Self::Theme(_) => History::Replace,
            Self::Visit(_) => History::Keep,
        }
    }
}
