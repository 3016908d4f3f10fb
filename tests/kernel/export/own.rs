//! Our own format: what is written can be read, and is the same.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::Coverage,
    io::{
        self,
        export::{Format, export},
    },
    model::{Activity, Coded, Dataset, Id},
};
use proptest::prelude::*;
use serde_json::{Value, json};

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

/// The small fixture, to be changed.
fn small_json() -> Value {
    serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON")
}

#[test]
fn a_figure_goes_with_the_last_sentence_that_says_so() {
    let mut json = small_json();
    json["headcounts"] = json!([
        {"count": 30, "what": {"en": "officials"}, "activities": ["seminar"], "refs": ["1.1.3"]},
        {"count": 12, "what": {"en": "judges"}, "activities": ["seminar"], "refs": ["1.1.2", "1.1.3"]},
    ]);
    let data = read(&json.to_string());
    let seminar = part(&data, &[Id::new(0)]);
    let said: Vec<_> = seminar.headcounts.iter().map(|one| (one.count, one.refs.len())).collect();
    assert_eq!(said, [(12, 1)], "1.1.3 is only of activities that are not in the file");
}

#[test]
fn a_list_beside_the_report_and_the_report_have_files_of_their_own() {
    let mut report = small_json();
    report["subregions"] =
        json!([{"id": "north", "name": {"en": "North"}}, {"id": "sea", "name": {"en": "Sea"}}]);
    report["countries"][0]["subregion"] = json!("north");
    let text = small_json().to_string().replace("\"BRB\"", "\"CUB\"").replace("\"JAM\"", "\"HTI\"");
    let mut list: Value = serde_json::from_str(&text).expect("JSON");
    list["id"] = json!("list");
    list["subregions"] =
        json!([{"id": "south", "name": {"en": "South"}}, {"id": "west", "name": {"en": "West"}}]);
    list["countries"][0]["subregion"] = json!("south");
    list["countries"][1]["subregion"] = json!("west");
    list["activities"] = json!([list["activities"][2]]);
    list["headcounts"] = json!([{"count": 7, "what": {"en": "officials"}, "activities": ["course"]}]);
    list["ledger"] = json!([]);
    let (report, list) = (read(&report.to_string()), read(&list.to_string()));
    let both = io::beside(&report, &list);
    let subregions = |data: &Dataset| -> Vec<String> {
        data.subregions.iter().map(|(_, row)| row.code.to_string()).collect()
    };
    let ids: Vec<_> = both.activities.ids().collect();
    let (of_report, of_list) = ids.split_at(report.activities.len());
    assert!(part(&both, of_report) == part(&report, of_report), "as without the list");
    assert_eq!(subregions(&part(&both, of_report)), ["north", "sea"]);
    let of_list = part(&both, of_list);
    assert_eq!(subregions(&of_list), ["north", "sea", "south"], "no country of its file is in the west");
    assert_eq!(of_list.headcounts.iter().map(|one| one.count).collect::<Vec<_>>(), [7]);
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
