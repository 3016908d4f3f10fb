//! Our own format: what is written can be read, and is the same.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::Coverage,
    io::export::{Format, export},
    model::{Activity, Coded, Dataset, Id},
};
use proptest::prelude::*;

use super::{random, read, same_as_fixture, small, some, text};

/// A selection as its own dataset.
fn part(data: &Dataset, activities: &[Id<Activity>]) -> Dataset {
    let text = export(Format::Json, &some(data, &Coverage::of(data), activities)).text;
    read(&text)
}

#[test]
fn the_small_report_is_written_as_people_read_it() {
    same_as_fixture("small.json", &text(&small(), Format::Json));
}

#[test]
fn the_shipped_report_comes_back_as_it_was() {
    let data = crate::data::report().dataset;
    assert!(read(&text(&data, Format::Json)) == data);
}

#[test]
fn clones_for_tests_of_scale_are_written_with_a_ledger_of_their_own() {
    let data = mandate_atlas::io::scaled(crate::data::report().dataset, 300);
    assert_eq!(read(&text(&data, Format::Json)).activities.len(), 300);
}

#[test]
fn a_selection_holds_what_it_needs_and_nothing_that_points_outside() {
    let data = small();
    let code = |text: &str| mandate_atlas::model::Code::new(text).expect("a code");
    let seminar = data.activities.find(&code("seminar")).expect("it is there");
    let alone = part(&data, &[seminar]);
    let activity = &alone.activities[Id::new(0)];
    assert_eq!(activity.part_of, None, "its programme is not in the file");
    assert!(alone.headcounts.is_empty(), "the figure is for both");
    assert_eq!(alone.organisations.len(), 2, "the unit and the house that it is a part of");
    let sentences: Vec<String> = alone.ledger.iter().map(|entry| entry.sentence.to_string()).collect();
    assert_eq!(sentences, ["1.1.1", "1.1.2"], "the mandate's and its own");
    assert_eq!((alone.mandates.len(), alone.countries.len()), (2, 2), "shares keep their denominators");
    assert!(part(&data, &[]).activities.is_empty());
}

#[test]
fn any_selection_of_the_report_is_a_sound_file_with_its_activities() {
    let data = crate::data::report().dataset;
    for (mandate, _) in data.mandates.iter() {
        let chosen: Vec<_> =
            data.activities.iter().filter(|(_, one)| one.mandate == mandate).map(|(id, _)| id).collect();
        let codes = |data: &Dataset, ids: &[Id<Activity>]| -> Vec<String> {
            ids.iter().map(|&id| data.activities[id].code().to_string()).collect()
        };
        let found = part(&data, &chosen);
        assert_eq!(codes(&found, &found.activities.ids().collect::<Vec<_>>()), codes(&data, &chosen));
        let topics: BTreeSet<_> = found.activities.iter().flat_map(|(_, one)| one.topics.clone()).collect();
        assert_eq!(topics.len(), found.topics.len(), "no topic that none of them has");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_as_the_same(json in random::file()) {
        let data = read(&json.to_string());
        let again = read(&text(&data, Format::Json));
        prop_assert!(again == data);
    }

    #[test]
    fn any_selection_is_a_sound_file((json, keep) in (random::file(), proptest::collection::vec(any::<bool>(), 12))) {
        let data = read(&json.to_string());
        let chosen: Vec<_> = data.activities.ids().filter(|id| keep[id.index() % keep.len()]).collect();
        let found = part(&data, &chosen);
        let same = |(found, id): (&Activity, &Id<Activity>)| {
            let original = &data.activities[*id];
            found.code == original.code && found.title == original.title && found.refs == original.refs
        };
        prop_assert_eq!(found.activities.len(), chosen.len());
        prop_assert!(found.activities.iter().map(|(_, row)| row).zip(&chosen).all(same));
    }
}
