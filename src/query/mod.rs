//! Which activities: bit sets per facet option, and how many activities each option would leave under all other facets.

mod activity_set;
mod columns;
mod filter;
mod gate;
mod index;
mod options;
mod row_options;
mod searched;
mod text;

pub use activity_set::ActivitySet;
pub use columns::Columns;
pub use filter::{Facet, Filter, TimeSpan};
pub use index::{Index, Selection};
pub use options::{COUNTRY_ROLES, find_option, option_code, option_count};
pub use searched::Searched;
pub use text::{Folded, TextIndex, fold};
