//! Small things that several views show.

mod card;
mod choice;
mod dialog;
mod disclosure;
mod found;
mod link;
mod pieces;
mod precedents;
mod source_sign;
mod spread;
mod swatch;
mod width;

pub(super) use card::{Card, CardList, write_card, write_cards};
pub(super) use choice::{Choice, OptionGroup};
pub(super) use dialog::Dialog;
pub(super) use disclosure::Disclosure;
pub(super) use found::{Found, found_spans};
pub(super) use link::{StateLink, jump};
pub(super) use pieces::{Following, Pieces, write_more};
pub(super) use precedents::{Precedents, write_precedents};
pub(super) use source_sign::SourceSign;
pub(super) use spread::{follow, follow_memo, renew, spread};
pub(super) use swatch::{Patterns, Swatch, swatch_html};
pub(super) use width::width_of;
