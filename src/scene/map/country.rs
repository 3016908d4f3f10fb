use super::{
    Context, MapLabel, MapLayout,
    frame::Window,
    label::{self, Surroundings},
    row_of,
};
use crate::{
    geo::{CountryShape, PagePoint, PageRect, Seams, Shapes, Side, Target, outlines_path, targets},
    model::{Code, Country, Id},
    order,
};

/// A country as it is drawn and hit. Paths are SVG path text, in pixels of the whole drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct MapCountry {
    /// Which country.
    pub code: Code,
    /// Its row in the dataset.
    pub row: usize,
    /// The frame that it stands in: 0 the main one, 1 the inset.
    pub frame: usize,
    /// All of its islands.
    pub land: String,
    /// Its coast, without land borders.
    pub coast: String,
    /// The outline of its target.
    pub target: String,
    /// The target itself.
    pub hit: Target,
    /// Its name, with room for a badge.
    pub label: MapLabel,
}

/// A country with its shape and where it stands.
struct Placed<'a> {
    id: Id<Country>,
    /// Its place among the shapes.
    at: usize,
    shape: &'a CountryShape,
    coasts: &'a [crate::geo::Line],
    frame: usize,
}

/// Every country of the dataset that has a shape, in the order of the dataset.
pub(super) fn countries(
    windows: &[Window],
    context: &Context,
    shapes: &Shapes,
    seams: &Seams,
) -> Vec<MapCountry> {
    let mut placed: Vec<Placed> = shapes
        .countries
        .iter()
        .zip(&seams.coasts)
        .enumerate()
        .filter_map(|(at, (shape, coasts))| {
            let frame = MapLayout::frame_of(shape.bounds()?);
            Some(Placed { id: row_of(context, &shape.code)?, at, shape, coasts, frame })
        })
        .collect();
    order::by_key(&mut placed, |country| country.id);
    windows.iter().flat_map(|window| in_frame(window, context, &placed)).collect()
}

fn in_frame(window: &Window, context: &Context, placed: &[Placed]) -> Vec<MapCountry> {
    let (frame, land) = (window.frame, &window.land);
    let here: Vec<&Placed> = placed.iter().filter(|country| country.frame == frame).collect();
    let outlines: Vec<Vec<Vec<PagePoint>>> = here.iter().map(|country| land.islands(country.at)).collect();
    let targets = targets(&outlines);
    let coasts: Vec<Vec<PagePoint>> = outlines.iter().map(|islands| seen(islands)).collect();
    let islets = here.iter().map(|country| land.islets_but(country.at)).collect();
    let obstacles = obstacles(window, placed);
    let around = Surroundings { frame: window.layout.label_rect(frame), obstacles, islets, land };
    let wished: Vec<Option<Side>> = here.iter().map(|country| country.shape.label).collect();
    let names: Vec<&str> = here.iter().map(|country| context.country_name(country.id)).collect();
    let labels = label::place(&around, &names, &targets, &wished, &coasts);
    let parts = here.into_iter().zip(targets).zip(labels);
    parts
        .map(|((country, hit), label)| MapCountry {
            code: context.data.countries[country.id].code.clone(),
            row: country.id.index(),
            frame,
            land: land.country(country.at),
            coast: window.lines(country.coasts),
            target: outlines_path([&hit.outline]),
            hit,
            label,
        })
        .collect()
}

/// The coast of the islands that are seen: of those large enough, or of the largest.
fn seen(islands: &[Vec<PagePoint>]) -> Vec<PagePoint> {
    let size_px = |island: &Vec<PagePoint>| {
        let bounds = PageRect::around(island.iter().copied());
        bounds.width_px.max(bounds.height_px)
    };
    let least_px = islands.iter().map(size_px).fold(0.0, f64::max).min(SEEN_PX);
    islands.iter().filter(|island| size_px(island) >= least_px).flatten().copied().collect()
}

/// Islands below this size are specks that no name is looked for at, in pixels: our choice.
pub(super) const SEEN_PX: f64 = 6.0;

/// Countries that stand in the frame without being chosen there: labels keep off them.
fn obstacles(window: &Window, placed: &[Placed]) -> Vec<PageRect> {
    let elsewhere = placed.iter().filter(|country| country.frame != window.frame);
    elsewhere.map(|country| PageRect::around(window.land.islands(country.at).concat())).collect()
}
