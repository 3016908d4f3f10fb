//! Lists of the reader's own: read here, matched by the reader, and put beside the report.

mod banner;
mod drop;
mod held;
mod lists;
mod matching;
mod names;
mod outcome;
mod page;
mod reading;

pub(super) use banner::Banner;
pub(super) use drop::DropZone;
pub(super) use lists::{Held, Lists};
pub(super) use page::OwnList;
pub(super) use reading::read;
