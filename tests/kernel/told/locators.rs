//! The small map on which one country is marked and named, wherever it lies.

use mandate_atlas::{
    geo::{CountryShape, LonLat, PageRect, Seams, Shapes},
    scene::{Context, MapLayout, Palette, locator},
};
use serde_json::json;

use super::{
    code,
    names::polygon,
    seen::{Seen, seen},
    small,
};
use crate::scene::with_data;

/// On a phone the main frame of the map is as this small map.
const WIDTH_PX: f64 = 360.0;

fn height_px() -> f64 {
    MapLayout::of(WIDTH_PX).frames[0].height_px
}

/// What is seen where Barbados is this land.
fn drawn(context: &Context, land: PageRect) -> Vec<Seen> {
    let country = CountryShape {
        code: "BRB".to_owned(),
        anchor: LonLat { lon_deg: 0.0, lat_deg: 0.0 },
        label: None,
        polygons: vec![polygon(WIDTH_PX, 0, land)],
    };
    let shapes = Shapes { countries: vec![country], ..Shapes::default() };
    let id = context.data.countries.find(&code("BRB")).expect("it is there");
    seen(&locator(context, &shapes, &Seams::of(&shapes), id, WIDTH_PX, &Palette::LIGHT))
}

fn around(x_px: f64, y_px: f64, width_px: f64, height_px: f64) -> PageRect {
    PageRect { x_px: x_px - width_px / 2.0, y_px: y_px - height_px / 2.0, width_px, height_px }
}

fn rings(all: &[Seen]) -> impl Iterator<Item = &Seen> {
    all.iter().filter(|one| one.name == "circle")
}

/// The name: its place on the base line, and whether that is its end.
fn name(all: &[Seen]) -> ([f64; 2], bool) {
    let name = all.iter().rfind(|one| one.name == "text").expect("a name");
    (name.place_px(), name.has("text-anchor", "end"))
}

fn with_name(name: &str, then: impl FnOnce(&Context)) {
    with_data(small(&[("/countries/0/name/en", json!(name))]), "", |context, _| then(context));
}

#[test]
fn a_small_country_has_a_ring_around_all_of_it_and_a_large_one_has_none() {
    with_name("Barbados", |context| {
        for size_px in [2.0, 8.0, 12.0, 15.0, 18.0, 21.0, 23.0, 40.0] {
            for land in [around(150.0, 120.0, size_px, size_px), around(150.0, 120.0, size_px / 2.0, size_px)]
            {
                let all = drawn(context, land);
                assert_eq!(rings(&all).count(), if size_px < 22.0 { 2 } else { 0 }, "{size_px}");
                for ring in rings(&all) {
                    assert_eq!(ring.place_px(), [150.0, 120.0]);
                    let corner_px = land.width_px.hypot(land.height_px) / 2.0;
                    assert!(ring.radius_px() >= 10.9 && ring.radius_px() < size_px + 12.0, "{size_px}");
                    assert!(ring.radius_px() >= corner_px + 4.8, "{size_px}: {} px", ring.radius_px());
                }
            }
        }
    });
}

/// The edges of what is marked: of the ring, or of the country.
fn marked(all: &[Seen], land: PageRect) -> PageRect {
    let ring = rings(all).next();
    ring.map_or(land, |ring| {
        around(ring.place_px()[0], ring.place_px()[1], 2.0 * ring.radius_px(), 2.0 * ring.radius_px())
    })
}

#[test]
fn the_name_stands_to_the_right_or_where_there_is_no_room_to_the_left() {
    with_name("Barbados", |context| {
        for size_px in [10.0, 40.0] {
            let mut ends = 0;
            for x_px in (30..340).map(f64::from) {
                let land = around(x_px, 120.0, size_px, size_px);
                let all = drawn(context, land);
                let (marked, ([text_px, base_px], is_end)) = (marked(&all, land), name(&all));
                assert!((base_px - 124.0).abs() < 0.1, "in the middle: {base_px}");
                let gap_px = if is_end { marked.x_px - text_px } else { text_px - marked.right_px() };
                assert!((gap_px - 5.0).abs() < 0.2, "{x_px}: {gap_px}");
                // Its eight letters take about 55 px in bold, and 70 at most.
                let is_right = marked.right_px() + 5.0 + 55.0 < WIDTH_PX;
                let has_room = marked.right_px() + 5.0 + 75.0 < WIDTH_PX;
                assert!(if is_end { !has_room } else { is_right }, "{x_px}");
                ends += i32::from(is_end);
            }
            assert!(ends > 20, "{ends}");
        }
    });
}

/// How far from the right edge and from the left edge a name still stands on that side, in pixels, where the other is as far.
fn least_px(context: &Context, size_px: f64) -> [f64; 2] {
    let side = |x_px: f64| {
        let land = around(x_px, 120.0, size_px, size_px);
        let all = drawn(context, land);
        let ([text_px, base_px], is_end) = name(&all);
        let is_beside = (base_px - 124.0).abs() < 0.1 && (is_end || text_px > x_px);
        is_beside.then_some(is_end)
    };
    let places = || (0..360).map(f64::from);
    let right = places().rfind(|&x_px| side(x_px) == Some(false)).expect("it stands there");
    let left = places().find(|&x_px| side(x_px) == Some(true)).expect("it stands there");
    [WIDTH_PX - right, left]
}

#[test]
fn a_name_with_no_room_at_either_side_stands_below_or_above_inside_of_the_frame() {
    // Too long for one half of the map.
    with_name("The Commonwealth of the Isle of Barbados", |context| {
        let [right_px, left_px] = least_px(context, 40.0);
        assert!((right_px - left_px).abs() <= 1.0, "{right_px} and {left_px}: both edges are alike");
        // What is left of that beside half of the land and its gap, and the gap at the edge.
        let name_px = right_px - 20.0 - 5.0 - 5.0;
        for size_px in [10.0, 40.0] {
            let (mut below, mut above) = (0, 0);
            for y_px in (30..240).map(f64::from) {
                let land = around(180.0, y_px, size_px, size_px);
                let all = drawn(context, land);
                let (marked, ([text_px, base_px], is_end)) = (marked(&all, land), name(&all));
                assert!(!is_end && text_px >= 0.0 && text_px + name_px <= WIDTH_PX - 3.0, "{text_px}");
                assert!((text_px + name_px / 2.0 - 180.0).abs() < 1.5, "in the middle: {text_px}");
                // Letters reach nine pixels above the base line, and three below it.
                if base_px > y_px {
                    below += 1;
                    assert!((3.0..12.0).contains(&(base_px - 9.0 - marked.bottom_px())), "{y_px}: {base_px}");
                    assert!(base_px + 3.0 <= height_px(), "{y_px}: {base_px}");
                } else {
                    above += 1;
                    assert!((3.0..12.0).contains(&(marked.y_px - base_px - 3.0)), "{y_px}: {base_px}");
                    assert!(
                        marked.bottom_px() + 8.0 + 12.0 > height_px() - 8.0,
                        "{y_px}: there is room below"
                    );
                }
            }
            assert!(below > 50 && above > 5, "{below} below, {above} above");
            // Close to the right edge it ends there.
            let all = drawn(context, around(WIDTH_PX - 60.0, 120.0, size_px, size_px));
            let ([text_px, _], is_end) = name(&all);
            assert!(is_end || text_px + name_px <= WIDTH_PX - 3.0, "{text_px}");
        }
    });
}
