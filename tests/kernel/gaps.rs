//! Gaps and likeness: against naive twins on random data, and on the report.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::{Coverage, by_similarity, figures, gap_reason, gaps, precedents, unlikeness},
    geo::{LonLat, great_circle_km},
    model::{Code, Country, CountryRole, Dataset, GapReason, Id, Level, Mandate},
};
use proptest::prelude::*;

use crate::coverage::{any_activity, dataset, naive_level};

/// The reasons as `data/README.md` tells them, from the activities alone.
fn naive_reason(data: &Dataset, country: Id<Country>, mandate: Id<Mandate>) -> Option<GapReason> {
    let under = || data.activities.iter().map(|(_, activity)| activity).filter(|one| one.mandate == mandate);
    let absent =
        under().any(|one| one.counts() && one.roles_of(country).any(|role| role == CountryRole::Absent));
    let regional = under().any(|one| one.counts() && one.countries.is_empty());
    match naive_level(data, country, mandate) {
        Level::Planned => Some(GapReason::Planned),
        Level::None if absent => Some(GapReason::Absent),
        Level::None if regional => Some(GapReason::Regional),
        Level::None => Some(GapReason::Silent),
        _ => None,
    }
}

fn active(data: &Dataset, country: Id<Country>) -> usize {
    data.mandates.ids().filter(|&mandate| naive_level(data, country, mandate).is_activity()).count()
}

fn served(data: &Dataset, mandate: Id<Mandate>) -> usize {
    data.countries.ids().filter(|&country| naive_level(data, country, mandate).is_activity()).count()
}

fn assert_gaps(data: &Dataset) {
    let coverage = Coverage::of(data);
    let list = gaps(data, &coverage);
    let mut expected = BTreeSet::new();
    for country in data.countries.ids() {
        for mandate in data.mandates.ids() {
            let reason = naive_reason(data, country, mandate);
            assert_eq!(gap_reason(&coverage, country, mandate), reason);
            expected.extend(reason.map(|_| (country, mandate)));
        }
    }
    let found: BTreeSet<_> = list.iter().map(|gap| (gap.country, gap.mandate)).collect();
    assert_eq!((found.len(), found), (list.len(), expected), "every gap once");
    for pair in list.windows(2) {
        let [first, second] = pair else { unreachable!() };
        let rank = GapReason::ALL.iter().position(|&reason| reason == first.reason);
        let next = GapReason::ALL.iter().position(|&reason| reason == second.reason);
        assert!(rank <= next, "reasons in their order");
        if rank == next {
            let (here, there) = (served(data, first.mandate), served(data, second.mandate));
            assert!(here >= there, "most served mandates first");
            let in_order = active(data, first.country) <= active(data, second.country);
            assert!(here != there || in_order, "least served countries first");
        }
    }
}

fn assert_precedents(data: &Dataset) {
    let coverage = Coverage::of(data);
    let place = |id: Id<Country>| {
        let capital = data.countries[id].capital.expect("every country of the report has one");
        LonLat { lon_deg: capital.lon_deg, lat_deg: capital.lat_deg }
    };
    for country in data.countries.ids() {
        for mandate in data.mandates.ids() {
            let list = precedents(data, &coverage, country, mandate);
            let found: BTreeSet<_> = list.iter().map(|precedent| precedent.country).collect();
            let others = data.countries.ids().filter(|&other| other != country);
            let expected = others.filter(|&other| naive_level(data, other, mandate).is_activity());
            assert_eq!((list.len(), found.clone()), (found.len(), expected.collect()));
            assert!(list.windows(2).all(|pair| pair[0].distance_km <= pair[1].distance_km), "nearest first");
            for precedent in &list {
                let distance_km = great_circle_km(place(country), place(precedent.country));
                assert!((precedent.distance_km.expect("known") - distance_km).abs() < 1e-9);
            }
        }
    }
}

/// Steps of level between two countries, added up.
fn naive_unlikeness(data: &Dataset, a: Id<Country>, b: Id<Country>) -> u32 {
    let steps = [Level::None, Level::Planned, Level::TookPart, Level::Delivered];
    let height = |country, mandate| {
        let level = naive_level(data, country, mandate);
        steps.iter().position(|step| *step == level).unwrap_or(0)
    };
    let step = |mandate| height(a, mandate).abs_diff(height(b, mandate));
    u32::try_from(data.mandates.ids().map(step).sum::<usize>()).expect("few steps")
}

/// The length of a path, and whether turning any stretch round makes it shorter.
fn assert_similarity(data: &Dataset) {
    let coverage = Coverage::of(data);
    for (a, b) in data.countries.ids().flat_map(|a| data.countries.ids().map(move |b| (a, b))) {
        assert_eq!(unlikeness(data, &coverage, a, b), naive_unlikeness(data, a, b), "{a:?} and {b:?}");
    }
    let length = |path: &[Id<Country>]| -> u32 {
        path.windows(2).map(|pair| unlikeness(data, &coverage, pair[0], pair[1])).sum()
    };
    let path = by_similarity(data, &coverage);
    let all: BTreeSet<_> = path.iter().copied().collect();
    assert_eq!((all.len(), path.len()), (data.countries.len(), data.countries.len()), "each country once");
    for start in 0..path.len() {
        for end in start..path.len() {
            let mut turned = path.clone();
            turned[start..=end].reverse();
            assert!(length(&turned) >= length(&path), "turning {start} to {end} round is no shorter");
        }
    }
    let fullness = |id: Option<&Id<Country>>| id.map(|&id| active(data, id));
    assert!(fullness(path.first()) >= fullness(path.last()), "the fuller end stands first");
}

proptest! {
    #[test]
    fn any_data_give_the_naive_gaps(activities in proptest::collection::vec(any_activity(), 0..20)) {
        let data = dataset(activities);
        assert_gaps(&data);
        assert_precedents(&data);
        assert_similarity(&data);
    }

    /// Against the spherical law of cosines, which is exact enough away from equal points.
    #[test]
    fn the_way_along_the_globe(from in (-180.0..180.0, -80.0..80.0), to in (-180.0..180.0, -80.0..80.0)) {
        let point = |(lon_deg, lat_deg): (f64, f64)| LonLat { lon_deg, lat_deg };
        let (a, b) = (point(from), point(to));
        let (lat_a, lat_b) = (a.lat_deg.to_radians(), b.lat_deg.to_radians());
        let turn = (b.lon_deg - a.lon_deg).to_radians();
        let cosine = lat_a.sin() * lat_b.sin() + lat_a.cos() * lat_b.cos() * turn.cos();
        let expected_km = 6371.0088 * cosine.clamp(-1.0, 1.0).acos();
        prop_assert!((great_circle_km(a, b) - expected_km).abs() < 1.0);
        prop_assert!((great_circle_km(a, b) - great_circle_km(b, a)).abs() < 1e-6);
    }
}

#[test]
fn the_report_has_the_naive_gaps() {
    let data = crate::data::report().dataset;
    assert_gaps(&data);
    assert_precedents(&data);
    assert_similarity(&data);
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

#[test]
fn countries_that_are_all_alike_stand_in_the_order_of_the_file() {
    let data = dataset(Vec::new());
    assert_eq!(by_similarity(&data, &Coverage::of(&data)), data.countries.ids().collect::<Vec<_>>());
}

#[test]
fn who_was_named_as_absent_comes_first_and_the_nearest_neighbour_is_told() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let list = gaps(&data, &coverage);
    let first = list.first().expect("there are gaps");
    let name = |id: Id<Country>| data.countries[id].code.as_str();
    assert_eq!((name(first.country), first.reason), ("VCT", GapReason::Absent));
    assert_eq!(data.mandates[first.mandate].code, code("4.b"));
    let nearest: Vec<&str> = precedents(&data, &coverage, first.country, first.mandate)
        .iter()
        .take(3)
        .map(|precedent| name(precedent.country))
        .collect();
    assert_eq!(nearest, ["LCA", "GRD", "DMA"]);
    let unanswered = data.mandates.find(&code("4.g")).expect("it is there");
    assert!(list.iter().all(|gap| gap.mandate != unanswered), "what the report does not answer is no gap");
}

#[test]
fn activities_with_and_without_a_figure_are_all_of_them() {
    let data = crate::data::report().dataset;
    let counts = figures(&data);
    let counting = data.activities.iter().filter(|(_, activity)| activity.counts()).count();
    assert_eq!((counts.given, counts.covered + counts.without), (data.headcounts.len(), counting));
    assert!(counts.covered > counts.given, "some figures are shared");
    assert_eq!(counts.unsourced, 0);
}
