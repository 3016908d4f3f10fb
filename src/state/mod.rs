//! What the reader is looking at, as one value; how a request changes it; how it stands in a link.

mod app_state;
mod change;
mod embed;
mod notice;
mod picks;
mod press;
mod url;

pub use app_state::{
    AppState, Axis, Column, GapFilter, Group, ListOrder, MOST_COMPARED, MOST_SEARCHED, MOST_WINDOW_MONTHS,
    PartnerTable, Sort, Theme, View, WINDOW_MONTHS,
};
pub use change::{Change, History};
pub use embed::{ASKABLE, asked};
pub use notice::{MOST_NOTICES, Notice, settle};
pub use picks::Picks;
pub use press::CHANGE;
pub use url::{MAX_ROWS, parse, query};
