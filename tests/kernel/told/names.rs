//! Where names stand beside countries that are made up: rectangles of land in the sea, in pixels of the page.

use mandate_atlas::{
    geo::{CountryShape, LonLat, PagePoint, PageRect, Polygon, Seams, Shapes, Side},
    scene::{Context, MapCountry, MapLayout, MapScene},
};

use super::small;
use crate::scene::with_data;

const MAIN: usize = 0;
const INSET: usize = 1;

/// A country on the page: its code, where its name is wished, and its land.
type Made = (&'static str, Option<Side>, PageRect);

fn land(x_px: f64, y_px: f64, width_px: f64, height_px: f64) -> PageRect {
    PageRect { x_px, y_px, width_px, height_px }
}

/// A rectangle in a frame, on the globe.
pub(super) fn polygon(width_px: f64, frame: usize, rect: PageRect) -> Polygon {
    let layout = MapLayout::of(width_px);
    let corner = |point: PagePoint| layout.fit(frame).lonlat_from_page(point);
    Polygon { rings: vec![rect.corners().map(corner).to_vec()] }
}

/// Whether what stands there in the inset is chosen there.
fn is_of_inset(width_px: f64, rect: PageRect) -> bool {
    let bounds = polygon(width_px, INSET, rect).bounds().expect("it has corners");
    MapLayout::frame_of(bounds) == INSET
}

/// Draws maps of the report that has Barbados and Jamaica.
fn on_small(then: impl FnOnce(&Context)) {
    with_data(small(&[]), "", |context, _| then(context));
}

/// The map of these countries, put down in one frame.
fn map(context: &Context, width_px: f64, frame: usize, made: &[Made]) -> MapScene {
    let shape = |&(code, label, rect): &Made| CountryShape {
        code: code.to_owned(),
        anchor: LonLat { lon_deg: 0.0, lat_deg: 0.0 },
        label,
        polygons: vec![polygon(width_px, frame, rect)],
    };
    let shapes = Shapes { countries: made.iter().map(shape).collect(), ..Shapes::default() };
    MapScene::of(context, &shapes, &Seams::of(&shapes), width_px)
}

fn barbados(map: &MapScene) -> &MapCountry {
    map.countries.iter().find(|country| country.code.as_str() == "BRB").expect("it has a shape")
}

/// The place of the name of Barbados, alone on the map with this land.
fn alone(context: &Context, width_px: f64, frame: usize, wished: Option<Side>, rect: PageRect) -> PageRect {
    let map = map(context, width_px, frame, &[("BRB", wished, rect)]);
    assert_eq!(barbados(&map).frame, frame);
    barbados(&map).label.rect
}

#[test]
fn a_name_stands_on_the_side_where_it_is_wished() {
    on_small(|context| {
        let on = |side| alone(context, 1200.0, MAIN, Some(side), land(300.0, 300.0, 40.0, 40.0));
        let (right, left) = (on(Side::Right), on(Side::Left));
        assert!(right.x_px > 340.0 && left.right_px() < 300.0, "{right:?}, {left:?}");
        let (below, above) = (on(Side::Below), on(Side::Above));
        assert!(below.y_px > 340.0 && above.bottom_px() < 300.0, "{below:?}, {above:?}");
    });
}

#[test]
fn a_name_stays_in_its_frame_and_off_its_title_wherever_it_is_wished() {
    on_small(|context| {
        // A phone's inset is filled from edge to edge.
        for (width_px, frame, title_px) in [(1200.0, MAIN, 0.0), (360.0, INSET, 18.0)] {
            let whole = MapLayout::of(width_px).frames[frame];
            for side in [Side::Right, Side::Below, Side::Above] {
                let mut placed = 0;
                for gap_px in (0..100).map(f64::from) {
                    let (x_px, y_px) = match side {
                        Side::Right => (whole.right_px() - gap_px - 40.0, whole.centre().y_px + 150.0),
                        Side::Below => (whole.centre().x_px, whole.bottom_px() - gap_px - 40.0),
                        _ => (whole.centre().x_px, whole.y_px + gap_px),
                    };
                    let island = land(x_px, y_px, 40.0, 40.0);
                    if frame == MAIN || is_of_inset(width_px, island) {
                        placed += 1;
                        let name = alone(context, width_px, frame, Some(side), island);
                        let is_free = whole.holds(name) && name.y_px >= whole.y_px + title_px;
                        assert!(is_free, "{side:?}, {gap_px} px from the edge of {whole:?}: {name:?}");
                    }
                }
                assert!(placed > 50, "{side:?} in frame {frame}: {placed}");
            }
        }
    });
}

#[test]
fn a_name_stands_in_its_country_with_room_around_it_or_wholly_beside() {
    on_small(|context| {
        let mut inside = 0;
        for width_px in (10..150).step_by(10).map(f64::from) {
            for height_px in (10..130).step_by(5).map(f64::from) {
                let country = land(250.0, 250.0, width_px, height_px);
                let name = alone(context, 1200.0, MAIN, None, country);
                if country.holds(name) {
                    inside += 1;
                    assert!(name.height_px <= height_px * 0.7, "{name:?} fills {country:?}");
                } else {
                    assert!(
                        !name.meets(country.grown(-0.01)),
                        "{name:?} lies across the coast of {country:?}"
                    );
                }
            }
        }
        assert!(inside > 10, "large ones hold their name: {inside}");
    });
}

#[test]
fn no_name_hides_a_speck_that_is_chosen_in_the_other_frame() {
    on_small(|context| {
        let enlarged = MapLayout::of(1200.0).locator();
        // On the western edge of what the inset enlarges, Barbados can be chosen in the main frame alone. Jamaica is the speck.
        let y_px = enlarged.y_px + 50.0;
        let island = land(enlarged.x_px - 20.0, y_px, 40.0, 40.0);
        for across in (2..60).step_by(4) {
            for down in (-30..70).step_by(4) {
                let speck = land(enlarged.x_px + f64::from(across), y_px + f64::from(down), 3.0, 3.0);
                if speck.meets(island.grown(1.0)) {
                    continue;
                }
                let map = map(context, 1200.0, MAIN, &[("BRB", None, island), ("JAM", None, speck)]);
                let frames: Vec<usize> = map.countries.iter().map(|country| country.frame).collect();
                assert_eq!(frames, [MAIN, INSET]);
                let name = barbados(&map).label.rect;
                assert!(!name.grown(-0.01).meets(speck), "{name:?} hides {speck:?}");
            }
        }
    });
}
