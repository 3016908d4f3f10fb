//! Small things that several views show.

mod card;
mod choice;
mod disclosure;
mod link;
mod precedents;
mod spread;
mod swatch;

pub(super) use card::{Card, CardList};
pub(super) use choice::{Choice, OptionGroup};
pub(super) use disclosure::Disclosure;
pub(super) use link::StateLink;
pub(super) use precedents::Precedents;
pub(super) use spread::{renew, spread};
pub(super) use swatch::{Patterns, Swatch, glyph};
