//! Saved files: what is written is read back, strange parts are kept, and every fault is told with its place.

use mandate_atlas::{
    io::{self, Saved, SavedReading, list::Choice},
    model::{Code, Expected, Found, Issue, Judgement, Pair, Verdict, Vocabulary},
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn any_saved() -> impl Strategy<Value = Saved> {
    let any_code = || "[A-Za-z0-9._-]{1,80}".prop_map(|text| code(&text));
    let judgement = (any_code(), any_code(), proptest::sample::select(Verdict::ALL), any::<String>());
    let datasets = proptest::collection::btree_set((any_code(), any_code()), 0..3);
    (datasets, proptest::collection::vec(judgement, 0..8)).prop_map(|(datasets, judgements)| {
        let mut saved = Saved::default();
        saved.datasets = datasets;
        for (one, other, verdict, note) in judgements.into_iter().filter(|(one, other, ..)| one != other) {
            saved.judgements.judge(Pair::of(one, other), Judgement { verdict, note });
        }
        saved
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(saved in any_saved()) {
        let text = io::write_saved(&saved);
        prop_assert_eq!(io::read_saved(&text), Ok(SavedReading { saved, issues: vec![], set_aside: 0 }));
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".{0,200}") {
        drop(io::read_saved(&text));
    }
}

fn file(more: Value) -> String {
    let mut file = json!({"format": io::SAVED_FORMAT});
    for (key, value) in more.as_object().expect("an object") {
        file[key] = value.clone();
    }
    file.to_string()
}

#[test]
fn what_another_page_added_is_kept_and_written_again() {
    let text = file(
        json!({"views": {"St Lucia": "LCA"}, "judgements": [{"activities": ["b", "a"], "verdict": "to-check"}]}),
    );
    let reading = io::read_saved(&text).expect("it can be read");
    assert_eq!(reading.saved.unknown().collect::<Vec<_>>(), ["views"]);
    let judged = reading.saved.judgements.of(&Pair::of(code("a"), code("b")));
    assert_eq!(judged.map(|judgement| judgement.verdict), Some(Verdict::ToCheck));
    let written: Value = serde_json::from_str(&io::write_saved(&reading.saved)).expect("JSON");
    assert_eq!(written["views"]["St Lucia"], "LCA");
}

#[test]
fn choices_about_names_are_kept_and_faults_in_them_are_told() {
    let choices = json!({"countries": {"St. Lucie": "LCA", "Atlantis": null}, "mandates": {"Ports": 4}});
    let reading = io::read_saved(&file(json!({ "choices": choices }))).expect("it can be read");
    assert_eq!(
        reading.issues.iter().map(|issue| issue.place.to_string()).collect::<Vec<_>>(),
        ["/choices/mandates/Ports"]
    );
    assert_eq!(reading.set_aside, 1);
    let choice = reading.saved.choices.get(Vocabulary::Country, "st lucie");
    assert_eq!(choice, Some(&Choice::Known(code("LCA"))));
    let written: Value = serde_json::from_str(&io::write_saved(&reading.saved)).expect("JSON");
    assert_eq!(written["choices"], json!({"countries": {"St. Lucie": "LCA", "Atlantis": null}}));
    let none: Value = serde_json::from_str(&io::write_saved(&io::Saved::default())).expect("JSON");
    assert!(none.get("choices").is_none());
}

#[test]
fn another_format_is_refused() {
    let newer = r#"{"format": "mandate-atlas-saved/2"}"#;
    let expected = Expected::Format(io::SAVED_FORMAT);
    let found = Found::value(r#""mandate-atlas-saved/2""#);
    assert_eq!(io::read_saved(newer), Err(vec![Issue::at("/format", found, expected.clone())]));
    let report = json!({"format": io::FORMAT}).to_string();
    let issues = io::read_saved(&report).expect_err("a report is no saved file");
    assert_eq!(issues[0].expected, expected);
    assert!(io::read_saved("{").is_err() && io::read_saved("[]").is_err());
}

#[test]
fn faults_are_told_with_their_place_and_the_rest_goes_on() {
    let sound = json!({"activities": ["a", "b"], "verdict": "confirmed", "note": "same rooms"});
    let text = file(json!({
        "datasets": [{"id": "x"}, {"id": "ag-res-2619", "version": "2026-11-25"}],
        "judgements": [
            sound,
            {"activities": ["b", "a"], "verdict": "different"},
            {"activities": ["a", "c"], "verdict": "maybe"},
            {"activities": ["a", "a"], "verdict": "confirmed"},
            {"activities": ["a b", "c"], "verdict": "confirmed"},
            {"activities": ["a", "d"], "verdict": "confirmed", "note": 3},
            {"activities": ["a", "e"]},
            7,
            {"activities": ["a", "f", "g"], "verdict": "confirmed"},
            {"activities": ["x", "y"], "verdict": "confirmed", "colour/s": "red"},
        ],
    }));
    let SavedReading { saved, issues, set_aside } = io::read_saved(&text).expect("it can be read");
    assert_eq!((saved.judgements.len(), saved.datasets.len(), set_aside), (2, 1, 9));
    let places: Vec<String> = issues.iter().map(|issue| issue.place.to_string()).collect();
    let at = |place: &str| format!("/judgements/{place}");
    let expected = [
        "/datasets/0".to_owned(),
        at("1/activities"),
        at("2/verdict"),
        at("3/activities"),
        at("4/activities/0"),
        at("5/note"),
        at("6"),
        at("7/activities"),
        at("8/activities"),
        at("9/colour~1s"),
    ];
    assert_eq!(places, expected);
    assert_eq!([&issues[3].expected, &issues[8].expected], [&Expected::TwoCodes; 2]);
    assert_eq!(issues[9].found, Found::Field("colour/s".to_owned()), "told, and the judgement counts");
    let no_list = io::read_saved(&file(json!({"judgements": {}}))).expect("it can be read");
    assert_eq!(no_list.issues[0].expected, Expected::Kind(vec!["array"]));
}

#[test]
fn a_file_that_is_opened_counts_where_both_judge_a_pair() {
    let judged = |verdict| {
        let mut saved = Saved::default();
        saved.judgements.judge(Pair::of(code("a"), code("b")), Judgement { verdict, note: String::new() });
        saved
    };
    let mut mine = judged(Verdict::ToCheck);
    assert_eq!(mine.add(judged(Verdict::ToCheck)), 0);
    assert_eq!(mine.add(judged(Verdict::Confirmed)), 1);
    assert_eq!(mine, judged(Verdict::Confirmed));
}
