//! Names on the map, and what they keep off.

use mandate_atlas::{
    geo::{PagePoint, PageRect, distance_to},
    model::Lang,
    scene::{MapCountry, MapLayout, MapScene},
};

use crate::{
    geo::paths::lines,
    scene::{MAPS, maps},
};

#[test]
fn labels_stay_in_their_frame_and_off_each_other() {
    for (width_px, map) in MAPS.iter() {
        for (index, country) in map.countries.iter().enumerate() {
            let frame = map.frames[country.frame].rect;
            assert!(frame.holds(country.label.rect), "{} leaves its frame at {width_px} px", country.code);
            for other in &map.countries[index + 1..] {
                let clash = other.label.rect.meets(country.label.rect);
                assert!(!clash, "{} and {} at {width_px} px", country.code, other.code);
            }
        }
    }
}

/// The segments of a path, each from a point to the next, as rectangles without thickness.
fn segments(path: &str) -> Vec<PageRect> {
    let segment = |line: Vec<PagePoint>| {
        let [from, to] = line[..] else { panic!("a line from a point to another: {line:?}") };
        let PagePoint { x_px, y_px } = from;
        PageRect { x_px, y_px, width_px: to.x_px - x_px, height_px: to.y_px - y_px }
    };
    lines(path).into_iter().map(segment).collect()
}

#[test]
fn what_is_enlarged_is_framed_except_where_a_name_stands() {
    for (width_px, map) in MAPS.iter() {
        let edges = segments(&map.locator);
        for edge in &edges {
            let names = map.countries.iter().filter(|country| country.frame == 0);
            let covered = names.map(|country| &country.label.rect).find(|name| name.meets(edge.grown(0.5)));
            assert_eq!(covered, None, "{edge:?} at {width_px} px");
        }
        let drawn: f64 = edges.iter().map(|edge| edge.width_px + edge.height_px).sum();
        let layout = MapLayout::of(*width_px);
        let around = 2.0 * (layout.locator().width_px + layout.locator().height_px);
        assert!(drawn > around * 0.6, "most of the frame is seen at {width_px} px: {drawn} of {around}");
    }
}

/// How much nearer the middle of a badge stands to another country of its frame than to its own, in pixels; below 0 where
/// its own is nearest.
fn strays_px(map: &MapScene, country: &MapCountry) -> f64 {
    let to = |other: &MapCountry| distance_to(&other.hit.outline, country.label.badge);
    let others =
        map.countries.iter().filter(|other| other.frame == country.frame && other.row != country.row);
    to(country) - others.map(to).fold(f64::INFINITY, f64::min)
}

#[test]
fn a_badge_stands_nearest_to_its_own_country_in_every_language() {
    let mut astray = Vec::new();
    for &lang in Lang::ALL {
        for (width_px, map) in maps(lang) {
            for country in &map.countries {
                let by_px = strays_px(&map, country);
                if by_px > 0.0 {
                    astray.push(format!("{} by {by_px:.0} at {width_px} px in {lang:?}", country.code));
                }
            }
        }
    }
    assert!(astray.is_empty(), "{astray:#?}");
}

/// The small islands of a path that lie in a frame, of those that are more than specks.
fn small_islands(path: &str, frame: PageRect) -> Vec<PageRect> {
    let bounds = lines(path).into_iter().map(PageRect::around);
    let is_small = |island: &PageRect| {
        (6.0..20.0).contains(&island.width_px.max(island.height_px)) && frame.holds(*island)
    };
    bounds.filter(is_small).collect()
}

#[test]
fn no_name_hides_a_small_island_of_another_country() {
    let mut hidden = Vec::new();
    for &lang in Lang::ALL {
        // On the narrowest phones one name has no other place than an island at the mouth of the Orinoco.
        for (width_px, map) in maps(lang).into_iter().filter(|(width_px, _)| *width_px >= 320.0) {
            for country in &map.countries {
                let frame = &map.frames[country.frame];
                let others = map
                    .countries
                    .iter()
                    .filter(|other| other.row != country.row && other.frame == country.frame);
                let lands = others.map(|other| &other.land).chain([&frame.land]);
                let mut islands = lands.flat_map(|land| small_islands(land, frame.rect));
                if let Some(island) = islands.find(|island| island.meets(country.label.rect)) {
                    hidden.push(format!("{} at {width_px} px in {lang:?}: {island:?}", country.code));
                }
            }
        }
    }
    assert!(hidden.is_empty(), "{hidden:#?}");
}
