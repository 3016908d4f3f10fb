//! Which activities: bit sets per facet option, and how many activities each option would leave under all other facets.

mod activity_set;
mod filter;
mod index;
mod options;

pub use activity_set::ActivitySet;
pub use filter::{Facet, Filter, TimeSpan};
pub use index::{Index, Selection};
pub use options::{find_option, option_code, option_count};
