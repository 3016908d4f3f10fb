//! The map as numbers: two frames side by side or one below the other, and in them every country exactly once as
//! something that can be chosen.

mod country;
mod frame;
mod label;
mod land;
mod layout;
mod neighbours;

pub use country::MapCountry;
use frame::Window;
pub use frame::{MapBorder, MapFrame};
pub use label::MapLabel;
pub(super) use land::Land;
pub use layout::MapLayout;
pub use neighbours::Neighbours;

use super::{
    Context, Shade, SourceMark,
    rows::shown,
    source::{list_shares, with_shares},
};
use crate::{
    geo::{LonLatBox, PageRect, Seams, Shapes},
    model::{Code, Country, Id},
};

/// What the main frame shows: all fourteen countries, with a margin.
pub(super) const VIEW: LonLatBox =
    LonLatBox { west_deg: -91.0, south_deg: 0.5, east_deg: -50.5, north_deg: 28.3 };
/// What the inset shows: the Eastern Caribbean, the least box in which seven small countries can be told apart.
const INSET: LonLatBox = LonLatBox { west_deg: -63.3, south_deg: 11.8, east_deg: -59.2, north_deg: 17.9 };

/// Where everything stands; depends on the width, the shapes and the language, not on what is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct MapScene {
    /// Width of the drawing, in pixels.
    pub width_px: f64,
    /// Height of the drawing, in pixels.
    pub height_px: f64,
    /// The main frame, then the inset.
    pub frames: Vec<MapFrame>,
    /// Every country that has a shape, in the order of the dataset.
    pub countries: Vec<MapCountry>,
    /// The edges of the part of the main frame that the inset enlarges, open where a name stands, as SVG path text.
    pub locator: String,
}

impl MapScene {
    /// The map in a drawing of this width.
    #[must_use]
    pub fn of(context: &Context, shapes: &Shapes, seams: &Seams, width_px: f64) -> Self {
        let layout = MapLayout::of(width_px);
        let windows = [0, 1].map(|frame| Window::of(&layout, shapes, frame));
        let frames = frame::frames(&windows, context, shapes, seams);
        let countries = country::countries(&windows, context, shapes, seams);
        let (width_px, height_px) = (layout.width_px, layout.height_px);
        let names: Vec<PageRect> =
            countries.iter().filter(|country| country.frame == 0).map(|country| country.label.rect).collect();
        let locator = layout.locator_edges().map(|edge| frame::open_edge(edge, &names)).concat();
        Self { width_px, height_px, frames, countries, locator }
    }
}

/// How a country on the map looks for what is chosen now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapState {
    /// Its fill.
    pub shade: Shade,
    /// Number of mandates with activity, in the badge; nothing where a glyph stands there.
    pub number: Option<String>,
    /// Its accessible name: what it is called and what is shown of it; with how many activities are from which list.
    pub label: String,
    /// The lists beside the report that some of the activities shown are from.
    pub lists: Vec<SourceMark>,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// The look of every country of the dataset, in its order.
#[must_use]
pub fn map_states(context: &Context) -> Vec<MapState> {
    context.data.countries.ids().map(|id| map_state(context, id)).collect()
}

fn map_state(context: &Context, id: Id<Country>) -> MapState {
    let words = context.words;
    let (shade, shown) = shown(context, id);
    let tally = context.coverage.country_tally(id);
    let (number, said) = match shade {
        Shade::Level(_) => (None, shown),
        Shade::Quarter(_) => {
            (Some(tally.active().to_string()), (words.tally_words)(super::shade::share_of(tally)))
        }
    };
    let label = (words.label)(context.country_name(id), &said);
    let mandates = context.data.mandates.ids();
    let shown = mandates.filter(|id| context.chosen.mandate.is_none_or(|mandate| mandate == *id));
    let activities = shown.flat_map(|mandate| &context.coverage.cell(id, mandate).activities);
    let shares = list_shares(context, activities);
    let label = with_shares(context, label, &shares);
    let lists = shares.into_iter().map(|(mark, _)| mark).collect();
    MapState { shade, number, label, lists, is_chosen: context.has_country(id) }
}

/// The row of the dataset that a shape belongs to.
fn row_of(context: &Context, code: &str) -> Option<Id<Country>> {
    context.data.countries.find(&Code::new(code).ok()?)
}
