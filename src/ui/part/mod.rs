//! Small things that several views show.

mod card;
mod swatch;

pub(super) use card::CardList;
pub(super) use swatch::{Patterns, Swatch, glyph};
