//! Geography: the projection and its inverse, the shipped shapes, targets and arrow keys.

use mandate_atlas::geo::{
    Direction, Fit, LEAST_PX, LonLat, LonLatBox, PagePoint, PageRect, Seams, Shapes, contains, convex_hull,
    distance, line_path, lonlat_from_plane, neighbour, plane_from_lonlat, ring_path, targets,
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

    /// The naive twin: a point is a corner of the hull if some line through it leaves all others on one side.
    #[test]
    fn a_hull_holds_all_points_and_bends_one_way(points in proptest::collection::vec(any_page_point(), 3..30)) {
        let hull = convex_hull(&points);
        prop_assert!(hull.iter().all(|corner| points.contains(corner)));
        if hull.len() >= 3 {
            let turn = |a: PagePoint, b: PagePoint, c: PagePoint| {
                (b.x_px - a.x_px) * (c.y_px - a.y_px) - (b.y_px - a.y_px) * (c.x_px - a.x_px)
            };
            for index in 0..hull.len() {
                let (from, to) = (hull[index], hull[(index + 1) % hull.len()]);
                prop_assert!(points.iter().all(|&point| turn(from, to, point) >= 0.0));
                prop_assert!(turn(from, to, hull[(index + 2) % hull.len()]) > 0.0);
            }
        }
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
fn every_country_has_its_islands() {
    let shapes = shapes();
    assert_eq!(shapes.faults, []);
    let islands: Vec<(&str, usize)> =
        shapes.countries.iter().map(|country| (country.code.as_str(), country.polygons.len())).collect();
    // Polygons of the source; one cay of the Bahamas has no area in it.
    let expected = [
        ("ATG", 2),
        ("BHS", 41),
        ("BRB", 1),
        ("BLZ", 10),
        ("DMA", 1),
        ("GRD", 2),
        ("GUY", 2),
        ("HTI", 5),
        ("JAM", 1),
        ("KNA", 2),
        ("LCA", 1),
        ("VCT", 5),
        ("SUR", 1),
        ("TTO", 2),
    ];
    assert_eq!(islands, expected);
}

#[test]
fn the_small_states_are_not_simplified() {
    let shapes = shapes();
    let vertices = |code: &str| {
        shapes
            .countries
            .iter()
            .find(|country| country.code == code)
            .map_or(0, |country| country.points().count())
    };
    // Vertices of the source less the closing one of each ring; two of Antigua and Barbuda fall together on the grid.
    let small: usize = ["ATG", "BRB", "DMA", "GRD", "KNA", "LCA", "VCT"].into_iter().map(vertices).sum();
    assert!((425..=444).contains(&small), "{small}");
}

#[test]
fn every_anchor_lies_on_its_own_land() {
    let fit = fit();
    for country in shapes().countries {
        let anchor = fit.page_from_lonlat(country.anchor);
        let near = country.polygons.iter().any(|polygon| {
            let ring: Vec<PagePoint> =
                polygon.rings[0].iter().map(|&point| fit.page_from_lonlat(point)).collect();
            distance(&[anchor], &ring) < 2.0
        });
        assert!(near, "{}", country.code);
    }
}

#[test]
fn land_borders_are_no_coasts_and_come_once() {
    let shapes = shapes();
    let seams = Seams::of(&shapes);
    let index =
        |code: &str| shapes.countries.iter().position(|country| country.code == code).expect("it is there");
    let key = |point: &LonLat| format!("{:.4} {:.4}", point.lon_deg, point.lat_deg);
    let segments = |lines: &[Vec<LonLat>]| -> Vec<(String, String)> {
        let pairs = lines.iter().flat_map(|line| line.windows(2));
        let mut named: Vec<(String, String)> = pairs.map(|pair| (key(&pair[0]), key(&pair[1]))).collect();
        named.iter_mut().for_each(|(from, to)| {
            if from > to {
                std::mem::swap(from, to)
            }
        });
        named
    };
    let borders = segments(&seams.borders);
    let mut once = borders.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), borders.len(), "each border comes once");
    for code in ["GUY", "SUR", "BLZ", "HTI"] {
        let coasts = segments(&seams.coasts[index(code)]);
        assert!(!coasts.is_empty());
        assert!(coasts.iter().all(|segment| !borders.contains(segment)), "{code}");
    }
    let of_guyana: Vec<String> = shapes.countries[index("GUY")].points().map(|point| key(&point)).collect();
    let of_suriname: Vec<String> = shapes.countries[index("SUR")].points().map(|point| key(&point)).collect();
    let shared = borders.iter().filter(|(from, to)| {
        [from, to].iter().all(|end| of_guyana.contains(end) && of_suriname.contains(end))
    });
    assert!(shared.count() > 10, "Guyana and Suriname have a border");
}

#[test]
fn islands_have_closed_coasts() {
    let shapes = shapes();
    let seams = Seams::of(&shapes);
    let barbados = shapes.countries.iter().position(|country| country.code == "BRB").expect("it is there");
    assert_eq!(seams.coasts[barbados].len(), 1);
    assert_eq!(seams.coasts[barbados][0].first(), seams.coasts[barbados][0].last());
}

#[test]
fn arrows_reach_every_country_from_every_other() {
    let places: Vec<LonLat> = shapes().countries.iter().map(|country| country.anchor).collect();
    for start in 0..places.len() {
        let mut reached = vec![start];
        let mut next = 0;
        while next < reached.len() {
            for direction in Direction::ALL {
                let found = neighbour(&places, reached[next], direction);
                reached.extend(found.filter(|found| !reached.contains(found)));
            }
            next += 1;
        }
        assert_eq!(reached.len(), places.len(), "from {start}");
    }
}

#[test]
fn arrows_lead_to_whom_one_expects() {
    let shapes = shapes();
    let places: Vec<LonLat> = shapes.countries.iter().map(|country| country.anchor).collect();
    let index =
        |code: &str| shapes.countries.iter().position(|country| country.code == code).expect("it is there");
    let next = |code: &str, direction| {
        neighbour(&places, index(code), direction).map(|found| shapes.countries[found].code.as_str())
    };
    assert_eq!(next("BLZ", Direction::Right), Some("JAM"));
    assert_eq!(next("JAM", Direction::Right), Some("HTI"));
    assert_eq!(next("HTI", Direction::Left), Some("JAM"));
    assert_eq!(next("GUY", Direction::Right), Some("SUR"));
    assert_eq!(next("SUR", Direction::Left), Some("GUY"));
    assert_eq!(next("LCA", Direction::Down), Some("VCT"));
    assert_eq!(next("VCT", Direction::Right), Some("BRB"));
    assert_eq!(next("DMA", Direction::Down), Some("LCA"));
    assert_eq!(next("BHS", Direction::Up), None);
    assert_eq!(next("BLZ", Direction::Left), None);
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

#[test]
fn paths_are_short_and_lose_no_island() {
    let fit = Fit::new(VIEW, PageRect { x_px: 0.0, y_px: 0.0, width_px: 38.0, height_px: 38.0 });
    let at = |lon_deg, lat_deg| LonLat { lon_deg, lat_deg };
    let islet = vec![at(-70.0, 10.0), at(-69.9, 10.0), at(-69.9, 10.1)];
    assert!(ring_path(&fit, [&islet]).starts_with('M') && ring_path(&fit, [&islet]).ends_with('z'));
    let line = vec![at(-91.0, 14.0), at(-90.0, 14.0), at(-88.0, 14.0), at(-85.0, 14.0)];
    assert_eq!(line_path(&fit, [&line]), "M0 20l1 0l2 0l3 0");
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
        assert_eq!(read.faults.first().map(|fault| fault.place.as_str()), Some(place), "{text}");
        assert!(read.countries.is_empty());
    }
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
}
