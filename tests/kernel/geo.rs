//! Geography: the projection and its inverse, hulls, targets, paths and the reader; the shipped shapes are in `shipped`.

pub(crate) mod paths;
mod shipped;

use mandate_atlas::geo::{
    Direction, Fit, LEAST_PX, LonLat, LonLatBox, PagePoint, PageRect, Seams, Shapes, Side, contains,
    convex_hull, distance, distance_to, line_path, lonlat_from_plane, neighbour, outlines_path, placed,
    plane_from_lonlat, targets, thinned,
};
use proptest::prelude::*;

pub(crate) const SHAPES: &str = include_str!("../../data/caribbean.geojson");

pub(crate) fn shapes() -> Shapes {
    Shapes::read(SHAPES).expect("the shipped shapes can be read")
}

const VIEW: LonLatBox = LonLatBox { west_deg: -91.0, south_deg: 0.5, east_deg: -53.0, north_deg: 28.5 };

fn fit() -> Fit {
    Fit::new(VIEW, PageRect { x_px: 10.0, y_px: 20.0, width_px: 1000.0, height_px: 900.0 })
}

fn page(x_px: f64, y_px: f64) -> PagePoint {
    PagePoint { x_px, y_px }
}

fn any_page_point() -> impl Strategy<Value = PagePoint> {
    (0..100, 0..100).prop_map(|(x, y)| page(f64::from(x), f64::from(y)))
}

fn turn(a: PagePoint, b: PagePoint, c: PagePoint) -> f64 {
    (b.x_px - a.x_px) * (c.y_px - a.y_px) - (b.y_px - a.y_px) * (c.x_px - a.x_px)
}

/// By trying all pairs: an edge leads from one point to another if all points lie on its left, or on it between the two.
fn naive_corners(points: &[PagePoint]) -> Vec<PagePoint> {
    let lies_left = |from: PagePoint, to: PagePoint, point: PagePoint| {
        let between = from.distance_to(point) + point.distance_to(to) <= from.distance_to(to) + 1e-9;
        turn(from, to, point) > 0.0 || (turn(from, to, point) == 0.0 && between)
    };
    let is_edge = |from, to| from != to && points.iter().all(|&point| lies_left(from, to, point));
    let is_corner = |&from: &PagePoint| {
        points.iter().all(|&point| point == from) || points.iter().any(|&to| is_edge(from, to))
    };
    points.iter().copied().filter(is_corner).collect()
}

proptest! {
    #[test]
    fn mercator_and_its_inverse(lon_deg in -180.0..180.0, lat_deg in -85.0..85.0) {
        let back = lonlat_from_plane(plane_from_lonlat(LonLat { lon_deg, lat_deg }));
        prop_assert!((back.lon_deg - lon_deg).abs() < 1e-9 && (back.lat_deg - lat_deg).abs() < 1e-9);
    }

    #[test]
    fn a_fit_and_its_inverse(lon_deg in -91.0..-53.0, lat_deg in 0.5..28.5) {
        let fit = fit();
        let placed = fit.page_from_lonlat(LonLat { lon_deg, lat_deg });
        let back = fit.lonlat_from_page(placed);
        prop_assert!((back.lon_deg - lon_deg).abs() < 1e-9 && (back.lat_deg - lat_deg).abs() < 1e-9);
        prop_assert!(fit.page().grown(1e-6).holds(PageRect::around([placed])));
    }

    #[test]
    fn a_hull_has_the_corners_of_its_naive_twin(points in proptest::collection::vec(any_page_point(), 1..30)) {
        let hull = convex_hull(&points);
        let key = |point: &PagePoint| (point.x_px as i64, point.y_px as i64);
        let mut corners: Vec<(i64, i64)> = hull.iter().map(key).collect();
        corners.sort_unstable();
        let mut naive: Vec<(i64, i64)> = naive_corners(&points).iter().map(key).collect();
        naive.sort_unstable();
        naive.dedup();
        prop_assert_eq!(corners, naive);
        let bends = (0..hull.len()).map(|at| turn(hull[at], hull[(at + 1) % hull.len()], hull[(at + 2) % hull.len()]));
        prop_assert!(hull.len() < 3 || bends.into_iter().all(|bend| bend > 0.0));
    }

    /// Against a walk over all points of a grid.
    #[test]
    fn boxes_meet_where_they_share_a_point(corners in proptest::array::uniform8(0..6_i32)) {
        let boxed = |[west, east, south, north]: [i32; 4]| LonLatBox {
            west_deg: f64::from(west.min(east)),
            east_deg: f64::from(west.max(east)),
            south_deg: f64::from(south.min(north)),
            north_deg: f64::from(south.max(north)),
        };
        let [a, b, c, d, e, f, g, h] = corners;
        let (one, other) = (boxed([a, b, c, d]), boxed([e, f, g, h]));
        let grid = (0..36).map(|at| LonLat { lon_deg: f64::from(at / 6), lat_deg: f64::from(at % 6) });
        let point = |at: LonLat| LonLatBox::around([at]).expect("a point");
        let shared = grid.map(point).any(|point| one.holds(point) && other.holds(point));
        prop_assert_eq!(one.meets(other), shared);
    }

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,120}") {
        let _ = Shapes::read(&text);
    }
}

#[test]
fn mercator_of_known_points() {
    let at = |lon_deg, lat_deg| plane_from_lonlat(LonLat { lon_deg, lat_deg });
    assert_eq!((at(0.0, 0.0).x, at(180.0, 0.0).x), (0.0, std::f64::consts::PI));
    // Snyder 1987, page 266: longitude 75 W of the meridian 180 W, latitude 35 N, on a sphere of radius 1.
    assert!((at(105.0, 35.0).x - 1.832_595_7).abs() < 1e-7);
    assert!((at(105.0, 35.0).y - 0.652_836_6).abs() < 1e-7);
}

#[test]
fn neighbours_share_a_gap_and_the_small_are_enlarged() {
    let square = |x: f64| vec![vec![page(x, 0.0), page(x + 10.0, 0.0), page(x + 10.0, 10.0), page(x, 10.0)]];
    let apart = targets(&[square(0.0), square(200.0)]);
    assert_eq!(apart[0].bounds().width_px, 44.0);
    let close = targets(&[square(0.0), square(30.0)]);
    assert_eq!((close[0].halo_px, close[1].halo_px), (10.0, 10.0));
    let closer = targets(&[square(0.0), square(12.0)]);
    assert_eq!(closer[0].bounds().width_px, LEAST_PX);
}

/// A hull between two islands must not lie over a neighbour, even one that has no corner in it.
#[test]
fn a_hull_that_meets_a_neighbour_is_not_taken() {
    let square = |x: f64| vec![page(x, 0.0), page(x + 10.0, 0.0), page(x + 10.0, 10.0), page(x, 10.0)];
    let between = vec![page(40.0, -90.0), page(42.0, -90.0), page(42.0, 90.0), page(40.0, 90.0)];
    let apart = targets(&[vec![square(0.0), square(80.0)], vec![square(200.0)]]);
    assert_eq!(PageRect::around(apart[0].outline.iter().copied()).width_px, 90.0);
    let crossed = targets(&[vec![square(0.0), square(80.0)], vec![between]]);
    assert_eq!(PageRect::around(crossed[0].outline.iter().copied()).width_px, 10.0);
}

/// What lies in a corner of the bounds alone does not part the islands.
#[test]
fn a_hull_that_passes_a_neighbour_is_taken() {
    let square =
        |x: f64, y: f64| vec![page(x, y), page(x + 10.0, y), page(x + 10.0, y + 10.0), page(x, y + 10.0)];
    let aside = targets(&[vec![square(0.0, 0.0), square(80.0, 80.0)], vec![square(75.0, 0.0)]]);
    assert_eq!(PageRect::around(aside[0].outline.iter().copied()).width_px, 90.0);
}

#[test]
fn the_largest_island_stands_for_a_country_that_is_parted() {
    let rect = |x: f64, width: f64, height: f64| {
        vec![page(x, 0.0), page(x + width, 0.0), page(x + width, height), page(x, height)]
    };
    let parted = targets(&[vec![rect(0.0, 40.0, 1.0), rect(80.0, 10.0, 10.0)], vec![rect(60.0, 2.0, 90.0)]]);
    assert_eq!(PageRect::around(parted[0].outline.iter().copied()).height_px, 10.0);
}

/// Of two bends that are as flat as each other one goes, and then the other is seen.
#[test]
fn of_equal_bends_one_stays() {
    let bent =
        [(0.0, 5.0), (0.0, 0.0), (1.0, 0.2), (2.0, 0.2), (3.0, 0.0), (3.0, 5.0)].map(|(x, y)| page(x, y));
    let [first, second, _, flat, fifth, last] = bent;
    assert_eq!(thinned(&bent), [first, second, flat, fifth, last]);
}

#[test]
fn a_place_in_the_same_place_lies_in_no_direction() {
    let at = |lon_deg, lat_deg| LonLat { lon_deg, lat_deg };
    let twice = [at(0.0, 0.0), at(0.0, 0.0)];
    for direction in [Direction::Up, Direction::Down, Direction::Left, Direction::Right] {
        assert_eq!(neighbour(&twice, 0, direction), None);
    }
}

/// A step aside costs one and a half: the way straight on is 10, the other 4 and 1.5 times 5.
#[test]
fn straight_on_is_nearer_than_aside() {
    let at = |lon_deg, lat_deg| LonLat { lon_deg, lat_deg };
    assert_eq!(neighbour(&[at(0.0, 0.0), at(4.0, 5.0), at(10.0, 0.0)], 0, Direction::Right), Some(2));
    assert_eq!(neighbour(&[at(0.0, 0.0), at(4.0, 3.0), at(10.0, 0.0)], 0, Direction::Right), Some(1));
}

/// A feature with a ring of these points.
fn feature(id: &str, more: &str, ring: &str) -> String {
    format!(
        "{{\"type\":\"Feature\",\"id\":\"{id}\",\"properties\":{{\"layer\":\"country\",\"anchor\":[0,0]{more}}},\
         \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}}}"
    )
}

fn collection(features: &[String]) -> Shapes {
    let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(","));
    Shapes::read(&text).expect("a collection")
}

/// Their coasts run beside each other, in one latitude, a tenth of a degree apart.
#[test]
fn countries_that_lie_apart_have_no_border() {
    let square = |west: f64, east: f64| format!("[[{west},0],[{east},0],[{east},1],[{west},1],[{west},0]]");
    let borders = |west: f64| {
        let shapes =
            collection(&[feature("AAA", "", &square(0.0, 0.3)), feature("BBB", "", &square(west, 0.7))]);
        Seams::of(&shapes).borders.len()
    };
    assert_eq!((borders(0.3), borders(0.4)), (1, 0));
}

#[test]
fn the_maker_of_a_map_says_where_names_stand() {
    let ring = "[[0,0],[1,0],[1,1],[0,0]]";
    let sides = [
        ("inside", Some(Side::Inside)),
        ("right", Some(Side::Right)),
        ("left", Some(Side::Left)),
        ("below", Some(Side::Below)),
        ("above", Some(Side::Above)),
        ("beyond", None),
    ];
    for (word, side) in sides {
        let shapes = collection(&[feature("AAA", &format!(",\"label\":\"{word}\""), ring)]);
        assert_eq!(shapes.countries[0].label, side, "{word}");
    }
}

#[test]
fn paths_are_short_and_lose_no_island() {
    let fit = Fit::new(VIEW, PageRect { x_px: 0.0, y_px: 0.0, width_px: 38.0, height_px: 38.0 });
    let at = |lon_deg, lat_deg| LonLat { lon_deg, lat_deg };
    let islet = vec![at(-70.0, 10.0), at(-69.9, 10.0), at(-69.9, 10.1)];
    assert_eq!(outlines_path([&placed(&fit, &islet)]), "M20.8 23.8l0 .5 .5 0 0-.5z");
    let line = vec![at(-91.0, 14.0), at(-90.0, 14.0), at(-88.0, 14.0), at(-85.0, 14.0)];
    assert_eq!(line_path([placed(&fit, &line)]), "M0 20l1 0 2 0 3 0");
}

#[test]
fn unsound_features_are_set_aside_with_their_place() {
    let shapes = |features: &str| {
        Shapes::read(&format!("{{\"type\":\"FeatureCollection\",\"features\":[{features}]}}"))
            .expect("a collection")
    };
    let feature = |id: &str, properties: &str, coordinates: &str| {
        format!(
            "{{\"type\":\"Feature\",{id}\"properties\":{properties},\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{coordinates}}}}}"
        )
    };
    let square = "[[[0,0],[1,0],[1,1],[0,0]]]";
    let country = "{\"layer\":\"country\",\"anchor\":[0.5,0.5]}";
    let sound = shapes(&feature("\"id\":\"AAA\",", country, square));
    assert_eq!((sound.countries.len(), sound.faults.len()), (1, 0));
    let cases = [
        (feature("", country, square), "/features/0/id"),
        (feature("\"id\":7,", country, square), "/features/0/id"),
        (feature("\"id\":\"\",", country, square), "/features/0/id"),
        (feature("\"id\":\"AAA\",", "{\"layer\":\"country\"}", square), "/features/0/properties/anchor"),
        (feature("\"id\":\"AAA\",", "{\"layer\":\"lake\"}", square), "/features/0/properties/layer"),
        (feature("\"id\":\"AAA\",", country, "[[[0,0],[1,0],[1,1]]]"), "/features/0/geometry"),
        (feature("\"id\":\"AAA\",", country, "[[[0,0],[1,0],[1,1],[2,2]]]"), "/features/0/geometry"),
        (feature("\"id\":\"AAA\",", country, "[[[0,0],[1,0],[1,95],[0,0]]]"), "/features/0/geometry"),
        (feature("\"id\":\"AAA\",", country, "[]"), "/features/0/geometry"),
        ("{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}".to_owned(), "/features/0/geometry"),
    ];
    for (text, place) in cases {
        let read = shapes(&text);
        let fault = read.faults.first().expect("a fault");
        assert_eq!(fault.place, place, "{text}");
        assert_eq!(fault.to_string(), format!("{place}: found {}, expected {}", fault.found, fault.expected));
        assert!(read.countries.is_empty());
    }
}

/// One feature that is no GeoJSON at all does not take the others with it.
#[test]
fn sound_features_go_on_beside_broken_ones() {
    let sound = |id: &str| {
        format!(
            "{{\"type\":\"Feature\",\"id\":\"{id}\",\"properties\":{{\"layer\":\"country\",\"anchor\":[0,0]}},\
             \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}}}}"
        )
    };
    let broken = [
        ("null", "/features/1"),
        ("7", "/features/1"),
        ("{}", "/features/1"),
        ("{\"type\":\"Feature\",\"id\":true,\"properties\":{},\"geometry\":null}", "/features/1"),
        ("{\"type\":\"Feature\",\"properties\":[],\"geometry\":null}", "/features/1"),
        (
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":\"x\"}}",
            "/features/1",
        ),
        (&sound("AAA"), "/features/1/id"),
    ];
    for (text, place) in broken {
        let (first, last) = (sound("AAA"), sound("BBB"));
        let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{first},{text},{last}]}}");
        let read = Shapes::read(&text).expect("a collection");
        let codes: Vec<&str> = read.countries.iter().map(|country| country.code.as_str()).collect();
        assert_eq!(codes, ["AAA", "BBB"], "{text}");
        let places: Vec<&str> = read.faults.iter().map(|fault| fault.place.as_str()).collect();
        assert_eq!(places, [place], "{text}");
    }
}

#[test]
fn any_beginning_of_the_file_is_refused_without_harm() {
    for end in (0..SHAPES.trim_end().len()).step_by(997) {
        assert!(Shapes::read(&SHAPES[..end]).is_err(), "cut off at {end}");
    }
}

/// The poles have no place in the plane; a file that has them draws nonsense, and the page goes on.
#[test]
fn land_to_the_poles_does_no_harm() {
    let at = |lon_deg, lat_deg| LonLat { lon_deg, lat_deg };
    let ring = vec![at(-180.0, -90.0), at(180.0, -90.0), at(180.0, 90.0), at(-180.0, 90.0)];
    assert!(outlines_path([&placed(&fit(), &ring)]).ends_with('z'));
    let placed: Vec<PagePoint> = ring.iter().map(|&point| fit().page_from_lonlat(point)).collect();
    assert_eq!(targets(&[vec![placed]]).len(), 1);
}

#[test]
fn what_is_no_collection_is_refused() {
    for text in ["", "{", "[]", "{\"type\":\"Point\",\"coordinates\":[0,0]}", &SHAPES[..SHAPES.len() / 2]] {
        assert!(Shapes::read(text).is_err());
    }
}

#[test]
fn even_odd() {
    let square = [page(0.0, 0.0), page(4.0, 0.0), page(4.0, 4.0), page(0.0, 4.0)];
    assert!(contains(&square, page(2.0, 2.0)) && !contains(&square, page(5.0, 2.0)));
    assert_eq!(distance(&square, &[page(7.0, 2.0)]), 3.0);
    assert_eq!(distance(&square, &[page(1.0, 1.0)]), 0.0);
    assert_eq!(distance_to(&[page(0.0, 0.0)], page(3.0, 4.0)), 5.0, "an edge may have no length");
}

#[test]
fn rectangles_that_share_an_edge_alone_do_not_meet() {
    let rect = |x_px, y_px| PageRect { x_px, y_px, width_px: 10.0, height_px: 10.0 };
    let middle = rect(0.0, 0.0);
    for (x_px, y_px) in [(10.0, 0.0), (-10.0, 0.0), (0.0, 10.0), (0.0, -10.0)] {
        assert!(!middle.meets(rect(x_px, y_px)), "{x_px} {y_px}");
        assert!(middle.meets(rect(x_px * 0.9, y_px * 0.9)), "{x_px} {y_px}");
    }
}
