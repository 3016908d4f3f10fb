//! Lines as SVG path text: few bytes, and read back they are where they were.

use mandate_atlas::geo::{
    Fit, LonLat, PagePoint, PageRect, distance_to, line_path, outlines_path, placed, thinned,
};
use proptest::prelude::*;

use super::{VIEW, shapes};

fn fit() -> Fit {
    Fit::new(VIEW, PageRect { x_px: 0.0, y_px: 0.0, width_px: 320.0, height_px: 236.0 })
}

/// The numbers of a path: a sign, a space, a letter or a second point begins the next.
fn numbers(path: &str) -> Vec<f64> {
    let mut texts = vec![String::new()];
    for letter in path.chars() {
        let text = texts.last_mut().expect("there is one");
        match letter {
            '0'..='9' => text.push(letter),
            '.' if !text.contains('.') => text.push(letter),
            '-' | '.' => texts.push(letter.to_string()),
            _ => texts.push(String::new()),
        }
    }
    let texts = texts.iter().filter(|text| !text.is_empty());
    texts.map(|text| text.parse().expect("a number")).collect()
}

/// The lines of a path of `M`, `l` and `z`, each as its points on the page.
pub(crate) fn lines(path: &str) -> Vec<Vec<PagePoint>> {
    let line = |text: &str| {
        let (mut x_px, mut y_px) = (0.0, 0.0);
        let steps = numbers(text);
        assert_eq!(steps.len() % 2, 0, "{text}");
        let step = |step: &[f64]| {
            (x_px, y_px) = (x_px + step[0], y_px + step[1]);
            PagePoint { x_px, y_px }
        };
        steps.chunks(2).map(step).collect()
    };
    path.split('M').skip(1).map(line).collect()
}

fn on_page(points: &[LonLat]) -> Vec<PagePoint> {
    points.iter().map(|&point| fit().page_from_lonlat(point)).collect()
}

/// Rounded to tenths, and without a point that is the one before.
fn rounded(points: &[PagePoint]) -> Vec<PagePoint> {
    let tenth = |px: f64| (px * 10.0).round() / 10.0;
    let mut rounded: Vec<PagePoint> =
        points.iter().map(|at| PagePoint { x_px: tenth(at.x_px), y_px: tenth(at.y_px) }).collect();
    rounded.dedup();
    rounded
}

fn somewhere() -> impl Strategy<Value = LonLat> {
    (-91.0..-50.0, 0.0..28.0).prop_map(|(lon_deg, lat_deg)| LonLat { lon_deg, lat_deg })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(line in prop::collection::vec(somewhere(), 1..40)) {
        let expected = rounded(&thinned(&on_page(&line)));
        let read = lines(&line_path([placed(&fit(), &line)]));
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].len(), expected.len());
        for (read, expected) in read[0].iter().zip(&expected) {
            prop_assert!(read.distance_to(*expected) < 1e-6, "{:?} and {:?}", read, expected);
        }
    }
}

/// The ends stay, nothing is moved, and what goes is not seen beside what stays.
#[test]
fn only_what_is_not_seen_is_left_out() {
    let mut counts = (0, 0);
    for country in shapes().countries {
        for ring in country.polygons.iter().flat_map(|polygon| &polygon.rings) {
            let all = on_page(ring);
            let kept = thinned(&all);
            assert!(kept.iter().all(|point| all.contains(point)));
            assert_eq!((kept.first(), kept.last()), (all.first(), all.last()));
            for &point in &all {
                let away_px =
                    kept.windows(2).map(|edge| distance_to(edge, point)).fold(f64::INFINITY, f64::min);
                assert!(away_px < 0.75, "{}: {away_px} px", country.code);
            }
            counts = (counts.0 + all.len(), counts.1 + kept.len());
        }
    }
    assert!(counts.1 * 2 < counts.0, "most is not seen on a phone: {counts:?}");
}

/// A coast is the edge of its land, which begins elsewhere: both lose the same points, but for the ends.
#[test]
fn a_line_that_begins_elsewhere_loses_the_same_points() {
    let shapes = shapes();
    let rings = shapes.countries.iter().flat_map(|country| &country.polygons).flat_map(|one| &one.rings);
    let long = rings.max_by_key(|ring| ring.len()).expect("a ring");
    let all = on_page(long);
    let whole = thinned(&all);
    let part = thinned(&all[all.len() / 3..all.len() * 2 / 3]);
    let common = part.iter().filter(|point| whole.contains(point)).count();
    assert!(common * 10 >= part.len() * 9, "{common} of {}", part.len());
}

#[test]
fn no_island_is_lost_on_a_narrow_screen() {
    for country in shapes().countries {
        for polygon in &country.polygons {
            let path =
                outlines_path(&polygon.rings.iter().map(|ring| placed(&fit(), ring)).collect::<Vec<_>>());
            for line in lines(&path) {
                assert!(line.len() >= 3, "{}: {path}", country.code);
            }
        }
    }
}
