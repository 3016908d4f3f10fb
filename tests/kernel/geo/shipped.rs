//! The shipped shapes: what the map shows, where its lines run, where fingers and arrow keys lead.

use std::collections::BTreeMap;

use mandate_atlas::geo::{
    CountryShape, Direction, Fit, LEAST_PX, LonLat, LonLatBox, PagePoint, PageRect, Polygon, Seams, contains,
    distance, neighbour, targets,
};

use super::{VIEW, fit, page, shapes};

/// What the inset shows.
const INSET: LonLatBox = LonLatBox { west_deg: -63.3, south_deg: 11.8, east_deg: -59.2, north_deg: 17.9 };
/// The states that are chosen in the inset.
const SMALL: [&str; 7] = ["ATG", "BRB", "DMA", "GRD", "KNA", "LCA", "VCT"];

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
    let small: usize = SMALL.into_iter().map(vertices).sum();
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
    let borders = segments(seams.borders.iter().flat_map(|border| &border.lines));
    let mut once = borders.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), borders.len(), "each border comes once");
    let place = |code: &str| shapes.countries.iter().position(|country| country.code == code);
    let both = [place("GUY"), place("SUR")];
    assert!(seams.borders.iter().any(|border| border.sides.map(Some) == both), "neighbours know each other");
    for (country, coasts) in shapes.countries.iter().zip(&seams.coasts) {
        let coasts = segments(coasts);
        assert!(!coasts.is_empty());
        assert!(coasts.iter().all(|segment| once.binary_search(segment).is_err()), "{}", country.code);
    }
    assert!(segments(&seams.context_coasts).iter().all(|segment| once.binary_search(segment).is_err()));
}

/// The ends of every segment, smaller first, in ten-thousandths of a degree.
fn segments<'a>(lines: impl IntoIterator<Item = &'a Vec<LonLat>>) -> Vec<[(i64, i64); 2]> {
    let key = |point: &LonLat| ((point.lon_deg * 1e4).round() as i64, (point.lat_deg * 1e4).round() as i64);
    let mut named: Vec<[(i64, i64); 2]> = lines
        .into_iter()
        .flat_map(|line| line.windows(2))
        .map(|pair| [key(&pair[0]), key(&pair[1])])
        .collect();
    named.iter_mut().for_each(|segment| segment.sort());
    named
}

/// All segments of polygons, the closing one of each ring included.
fn ring_segments(polygons: &[Polygon]) -> Vec<[(i64, i64); 2]> {
    let closed = |ring: &Vec<LonLat>| ring.iter().chain(ring.first()).copied().collect();
    segments(&polygons.iter().flat_map(|polygon| &polygon.rings).map(closed).collect::<Vec<_>>())
}

#[test]
fn land_borders_lie_where_countries_meet() {
    let shapes = shapes();
    let borders = segments(Seams::of(&shapes).borders.iter().flat_map(|border| &border.lines));
    let sides: Vec<(&str, Vec<_>)> = shapes
        .countries
        .iter()
        .map(|country| (country.code.as_str(), ring_segments(&country.polygons)))
        .chain([("other land", ring_segments(&shapes.context))])
        .collect();
    let mut met: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    for border in &borders {
        let who = sides.iter().filter(|(_, own)| own.contains(border)).map(|(name, _)| *name);
        *met.entry(who.collect()).or_default() += 1;
    }
    let pairs: Vec<&[&str]> = met.keys().map(Vec::as_slice).collect();
    let expected: [&[&str]; 5] = [
        &["BLZ", "other land"],
        &["GUY", "SUR"],
        &["GUY", "other land"],
        &["HTI", "other land"],
        &["SUR", "other land"],
    ];
    assert_eq!(pairs, expected);
    assert!(met.values().all(|&count| count > 20), "{met:?}");
}

#[test]
fn other_land_has_no_inner_borders_and_no_line_where_it_is_cut_off() {
    let shapes = shapes();
    let mut own = ring_segments(&shapes.context);
    let frame = shapes.bounds().expect("there is land");
    let key = |value: f64| (value * 1e4).round() as i64;
    let (west, east) = (key(frame.west_deg), key(frame.east_deg));
    let (south, north) = (key(frame.south_deg), key(frame.north_deg));
    let is_cut = |[from, to]: &[(i64, i64); 2]| {
        (from.0 == to.0 && [west, east].contains(&from.0))
            || (from.1 == to.1 && [south, north].contains(&from.1))
    };
    assert!(own.iter().any(is_cut), "there is land at the edge");
    assert!(!segments(&Seams::of(&shapes).context_coasts).iter().any(is_cut));
    own.retain(|segment| !is_cut(segment));
    let all = own.len();
    own.sort();
    own.dedup();
    assert_eq!(own.len(), all);
}

/// The neutral map: what is claimed by several is left out or with the land around it, and no neighbour's island is lost.
#[test]
fn land_lies_where_the_map_should_show_it() {
    let shapes = shapes();
    let holds = |polygons: &[Polygon], lon_deg: f64, lat_deg: f64| {
        let on_page = |point: &LonLat| page(point.lon_deg, point.lat_deg);
        polygons.iter().any(|polygon| {
            contains(&polygon.rings[0].iter().map(on_page).collect::<Vec<_>>(), page(lon_deg, lat_deg))
        })
    };
    let land_at = |lon_deg, lat_deg| {
        let country = shapes.countries.iter().find(|country| holds(&country.polygons, lon_deg, lat_deg));
        let other = holds(&shapes.context, lon_deg, lat_deg).then_some("other land");
        country.map(|country| country.code.as_str()).or(other)
    };
    let sea = [(-75.01, 18.40), (-78.60, 15.85), (-79.85, 15.80), (-71.5, 9.8)];
    assert_eq!(
        sea.map(|(lon, lat)| land_at(lon, lat)),
        [None; 4],
        "Navassa, Bajo Nuevo, Serranilla, Lake Maracaibo"
    );
    let administered = [(-60.0, 6.0), (-57.2, 2.8), (-88.9, 16.2), (-75.1, 19.93), (-61.37, 6.71)];
    let expected = [Some("GUY"), Some("GUY"), Some("BLZ"), Some("other land"), Some("other land")];
    assert_eq!(administered.map(|(lon, lat)| land_at(lon, lat)), expected);
    // Cayman (2), Caicos, Virgin Islands (3), Anguilla, Saint Martin, Montserrat, Guadeloupe (2), Martinique, Aruba,
    // Curaçao, Bonaire.
    let others = [
        (-81.25, 19.33),
        (-79.8, 19.72),
        (-72.25, 21.79),
        (-64.93, 18.345),
        (-64.8, 17.73),
        (-64.61, 18.435),
        (-63.05, 18.22),
        (-63.06, 18.07),
        (-62.19, 16.74),
        (-61.7, 16.15),
        (-61.4, 16.3),
        (-61.0, 14.65),
        (-69.97, 12.5),
        (-68.95, 12.15),
        (-68.27, 12.2),
    ];
    for (lon_deg, lat_deg) in others {
        assert_eq!(land_at(lon_deg, lat_deg), Some("other land"), "{lon_deg} {lat_deg}");
    }
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

/// Up, right, down and left from each country.
const ARROWS: [(&str, [&str; 4]); 14] = [
    ("ATG", ["-", "-", "DMA", "KNA"]),
    ("BHS", ["-", "HTI", "JAM", "BLZ"]),
    ("BRB", ["DMA", "-", "TTO", "VCT"]),
    ("BLZ", ["BHS", "JAM", "-", "-"]),
    ("DMA", ["ATG", "BRB", "LCA", "KNA"]),
    ("GRD", ["VCT", "BRB", "TTO", "HTI"]),
    ("GUY", ["TTO", "SUR", "-", "HTI"]),
    ("HTI", ["BHS", "KNA", "GRD", "JAM"]),
    ("JAM", ["BHS", "HTI", "GUY", "BLZ"]),
    ("KNA", ["-", "ATG", "DMA", "HTI"]),
    ("LCA", ["DMA", "BRB", "VCT", "HTI"]),
    ("VCT", ["LCA", "BRB", "GRD", "HTI"]),
    ("SUR", ["TTO", "-", "-", "GUY"]),
    ("TTO", ["GRD", "BRB", "GUY", "HTI"]),
];

#[test]
fn arrows_lead_to_whom_one_expects() {
    let shapes = shapes();
    let places: Vec<LonLat> = shapes.countries.iter().map(|country| country.anchor).collect();
    let code = |found: Option<usize>| found.map_or("-", |index| shapes.countries[index].code.as_str());
    let next = |from: usize| Direction::ALL.map(|direction| code(neighbour(&places, from, direction)));
    let found: Vec<(&str, [&str; 4])> =
        (0..places.len()).map(|from| (code(Some(from)), next(from))).collect();
    assert_eq!(found, ARROWS);
}

#[test]
fn whoever_went_one_step_is_back_in_three() {
    let next = |from: &str| ARROWS.iter().find(|(code, _)| *code == from).map_or([""; 4], |(_, to)| *to);
    for (home, steps) in ARROWS {
        for first in steps.into_iter().filter(|&step| step != "-") {
            let second: Vec<&str> = next(first).into_iter().collect();
            let third: Vec<&str> = second.iter().flat_map(|&code| next(code)).collect();
            let mut reached = second
                .iter()
                .copied()
                .chain(third.iter().copied())
                .chain(third.iter().flat_map(|&code| next(code)));
            assert!(reached.any(|code| code == home), "from {home} to {first}");
        }
    }
}

/// On a phone: the main map 320 px wide, and the inset of 253 x 411 px. Where two targets lie over each other, the one that
/// is drawn later gets the finger; so each point is one country's, and every country's own land chooses it.
#[test]
fn fingers_on_a_phone_find_every_country() {
    let shapes = shapes();
    let main = PageRect { x_px: 0.0, y_px: 0.0, width_px: 320.0, height_px: 320.0 * Fit::aspect(VIEW) };
    let inset = PageRect { x_px: 0.0, y_px: 0.0, width_px: 253.0, height_px: 411.0 };
    for (view, rect, is_small) in [(VIEW, main, false), (INSET, inset, true)] {
        let fit = Fit::new(view, rect);
        let here: Vec<&CountryShape> = shapes
            .countries
            .iter()
            .filter(|country| SMALL.contains(&country.code.as_str()) == is_small)
            .collect();
        let outlines: Vec<Vec<Vec<PagePoint>>> = here.iter().map(|country| outlines(&fit, country)).collect();
        let targets = targets(&outlines);
        let hit = |point: PagePoint| targets.iter().rposition(|target| target.is_hit(point));
        for (index, country) in here.iter().enumerate() {
            let target = &targets[index];
            let bounds = target.bounds();
            assert_eq!(hit(bounds.centre()), Some(index), "the middle of {}", country.code);
            assert!(bounds.width_px.min(bounds.height_px) >= LEAST_PX, "{} {bounds:?}", country.code);
            let is_mainland = ["GUY", "SUR"].contains(&country.code.as_str());
            let rim = (0..16).map(|step| f64::from(step) * std::f64::consts::FRAC_PI_8).map(|angle| {
                let radius_px = LEAST_PX / 2.0 - 0.1;
                page(
                    bounds.centre().x_px + radius_px * angle.cos(),
                    bounds.centre().y_px + radius_px * angle.sin(),
                )
            });
            assert!(
                is_mainland || rim.into_iter().all(|point| hit(point) == Some(index)),
                "around {}",
                country.code
            );
            // Vertices of a border belong to both sides.
            let corners = outlines[index].iter().flatten();
            let missed = corners.filter(|&&corner| !is_mainland && hit(corner) != Some(index)).count();
            assert_eq!(missed, 0, "land of {}", country.code);
        }
        for (index, one) in targets.iter().enumerate() {
            for (other, another) in targets.iter().enumerate().skip(index + 1) {
                let gap_px = distance(&one.outline, &another.outline);
                let touch = gap_px == 0.0;
                let names = (&here[index].code, &here[other].code);
                assert_eq!(touch, names == (&"GUY".to_owned(), &"SUR".to_owned()), "{names:?}");
                assert!(touch || one.halo_px + another.halo_px <= gap_px + 1e-9, "{names:?}");
            }
        }
    }
}

fn outlines(fit: &Fit, country: &CountryShape) -> Vec<Vec<PagePoint>> {
    let outer = country.polygons.iter().map(|polygon| &polygon.rings[0]);
    outer.map(|ring| ring.iter().map(|&point| fit.page_from_lonlat(point)).collect()).collect()
}
