//! Small things that several views show.

mod card;
mod choice;
mod disclosure;
mod link;
mod precedents;
mod swatch;

pub(super) use card::{Card, CardList};
pub(super) use choice::{Choice, OptionGroup};
pub(super) use disclosure::Disclosure;
pub(super) use link::StateLink;
pub(super) use precedents::Precedents;
pub(super) use swatch::{Patterns, Swatch, glyph};
