//! The picture as values: what stands where and in which words, ready to be drawn. No browser, no reactivity.

mod card;
mod context;
mod country_panel;
mod legend;
mod mandate_panel;
mod map;
mod overview;
mod rows;
mod shade;
mod summary;

pub use card::{ActivityCard, Fact};
pub use context::{Chosen, Context};
pub use country_panel::{CountryPanel, MandateSection};
pub use legend::{Legend, LegendEntry};
pub use mandate_panel::{LevelGroup, MandatePanel};
pub use map::{MapCountry, MapFrame, MapLabel, MapLayout, MapScene, MapState, Neighbours, map_states};
pub use overview::{OverviewPanel, Panel, panel};
pub use rows::{CountryRow, MandateRow, country_rows, mandate_rows};
pub use shade::Shade;
pub use summary::{page_title, summary};
