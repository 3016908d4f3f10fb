//! What must hold for whatever a stranger hands to a reader: no panic, an end, a place for every issue, and what is written
//! is read back as it was. Held by random files in every run of the tests, and by the targets of `fuzz/`.

use std::sync::{Arc, LazyLock};

use mandate_atlas::{
    analysis::{Coverage, Years},
    geo::{Seams, Shapes},
    i18n::messages,
    io::{
        self,
        export::{Extract, Format, export},
        list::{
            Choices, DayOrder, Draft, Format as ListFormat, Known, Merged, Progress, Reader, merge,
            period_in_words, unknowns,
        },
    },
    model::{Activity, Dataset, Id, Issue, Lang, Period, Place},
    query::Index,
    state::{AppState, Change, MOST_NOTICES, asked, parse, query, settle},
};
use serde_json::Value;

/// A report with a bit of everything.
static REPORT: LazyLock<Dataset> = LazyLock::new(|| {
    io::read(include_str!("../../fixtures/small.json")).expect("the fixture can be read").dataset
});
static KNOWN: LazyLock<Arc<Known>> = LazyLock::new(|| Arc::new(Known::of(&REPORT)));

/// A file of the published format.
pub fn dataset(text: &str) {
    let reading = match io::read(text) {
        Ok(reading) => reading,
        Err(issues) => {
            assert!(!issues.is_empty(), "a refusal has a reason");
            return assert_placed(&issues, text);
        }
    };
    assert_placed(&reading.issues, text);
    let file = json(text);
    let rows = |key: &str| file[key].as_array().map_or(0, Vec::len);
    let data = reading.dataset;
    let tables = [data.mandates.len(), data.subregions.len(), data.countries.len(), data.organisations.len()];
    let more = [data.topics.len(), data.audiences.len(), data.activities.len()];
    let plain = [data.headcounts.len(), data.ledger.len()];
    let kept: usize = tables.iter().chain(&more).chain(&plain).sum();
    let all: usize = LISTS.iter().map(|key| rows(key)).sum();
    assert_eq!(kept + reading.set_aside, all, "every row is kept or set aside");
    assert!(reading.set_aside == 0 || !reading.issues.is_empty(), "what is set aside has a reason");
    walk(&data);
    if reading.issues.is_empty() {
        let written = written(&data, &data.activities.ids().collect::<Vec<_>>(), true);
        let again = io::read(&written).unwrap_or_else(|issues| panic!("{issues:?}\n{written}"));
        assert!(again.issues.is_empty() && again.dataset == data, "what is written is read as the same");
    }
}

/// The lists of the format.
const LISTS: [&str; 9] = [
    "mandates",
    "subregions",
    "countries",
    "organisations",
    "topics",
    "audiences",
    "activities",
    "headcounts",
    "ledger",
];

/// Somebody's list of any format.
pub fn list(bytes: &[u8]) {
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    match read_list(bytes) {
        Err(issues) => {
            assert!(!issues.is_empty(), "a refusal has a reason");
            let text = String::from_utf8_lossy(bytes);
            assert_placed(&issues, &text);
        }
        Ok(draft) => {
            if draft.format == ListFormat::Atlas {
                assert_placed(&draft.issues, &String::from_utf8_lossy(bytes));
            }
            for issue in draft.issues.iter().filter(|_| draft.format != ListFormat::Atlas) {
                let Place::Cell(line, _) = issue.place else { panic!("{issue:?} has no line") };
                assert!((1..=lines).contains(&line), "{issue:?} of {lines}");
            }
            assert!(draft.aside.rows.iter().all(|row| !row.issues.is_empty()), "set aside without a reason");
            assert!(draft.issues.len() >= draft.aside.problems(), "a problem is not told");
            if draft.format == ListFormat::Atlas {
                let all = json(&String::from_utf8_lossy(bytes))["activities"].as_array().map_or(0, Vec::len);
                assert_eq!(draft.rows.len() + draft.aside.rows.len(), all, "every row is kept or set aside");
            }
            // What follows takes a hundred times longer, so that few files go on.
            let sum = bytes.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
            if sum.is_multiple_of(32) {
                drop(merged(&draft));
            }
        }
    }
}

/// Reads a list in small steps to its end, which comes.
pub fn read_list(bytes: &[u8]) -> Result<Draft, Vec<Issue>> {
    let mut reader = Reader::new("list.txt", bytes.to_vec(), Arc::clone(&KNOWN));
    for _ in 0..bytes.len() + 100 {
        match reader.step(256) {
            Progress::Working(read, all) => assert!(read <= all, "{read} of {all} bytes"),
            Progress::Done(draft) => return Ok(*draft),
            Progress::Refused(issues) => return Err(issues),
        }
    }
    panic!("a step reads at least one row");
}

/// Puts a list beside the report, and asks it what the page asks.
pub fn merged(draft: &Draft) -> Merged {
    drop(unknowns(&REPORT, draft, &Choices::default()));
    let merged = merge(&REPORT, draft, &Choices::default());
    let data = &merged.dataset;
    assert_eq!(data.activities.len(), REPORT.activities.len() + draft.rows.len(), "every row is there");
    walk(data);
    let own: Vec<_> =
        data.activities.iter().filter(|(_, row)| row.source == merged.source).map(|(id, _)| id).collect();
    if !own.is_empty() {
        let written = written(data, &own, false);
        let again = io::read(&written).unwrap_or_else(|issues| panic!("{issues:?}\n{written}"));
        assert_eq!(again.issues, [], "what is written can be read\n{written}");
        assert_eq!(again.dataset.activities.len(), own.len());
    }
    merged
}

fn walk(data: &Dataset) {
    let coverage = Coverage::of(data);
    let years = Years::of(data);
    assert!(years.all.first <= years.all.last && years.main.first <= years.main.last);
    drop(Index::of(&Arc::new(data.clone())));
    for format in [Format::Csv, Format::Hxl, Format::Iati] {
        drop(export(format, &extract(data, &coverage, &data.activities.ids().collect::<Vec<_>>(), true)));
    }
}

fn written(data: &Dataset, activities: &[Id<Activity>], is_whole: bool) -> String {
    export(Format::Json, &extract(data, &Coverage::of(data), activities, is_whole)).text
}

fn extract<'a>(
    data: &'a Dataset,
    coverage: &'a Coverage,
    activities: &[Id<Activity>],
    is_whole: bool,
) -> Extract<'a> {
    Extract {
        data,
        activities: activities.to_vec(),
        is_whole,
        coverage,
        countries: data.countries.ids().collect(),
        mandates: data.mandates.ids().collect(),
        shapes: None,
        words: messages(Lang::En),
        address: "https://atlas.example/",
        name: "any",
    }
}

/// A file of shapes.
pub fn shapes(text: &str) {
    match Shapes::read(text) {
        Err(fault) => assert_pointer(&fault.place, &json(text)),
        Ok(shapes) => {
            let file = json(text);
            shapes.faults.iter().for_each(|fault| assert_pointer(&fault.place, &file));
            drop((shapes.bounds(), Seams::of(&shapes)));
        }
    }
}

/// A saved file of verdicts and choices.
pub fn saved(text: &str) {
    match io::read_saved(text) {
        Err(issues) => {
            assert!(!issues.is_empty(), "a refusal has a reason");
            assert_placed(&issues, text);
        }
        Ok(reading) => {
            assert_placed(&reading.issues, text);
            let again =
                io::read_saved(&io::write_saved(&reading.saved)).expect("what is written can be read");
            assert_eq!((again.saved, again.issues, again.set_aside), (reading.saved, vec![], 0));
        }
    }
}

/// The query of a link.
pub fn link(text: &str) {
    let (state, notices) = parse(text);
    assert!(notices.len() <= MOST_NOTICES);
    assert_eq!(parse(&query(&state)), (state.clone(), vec![]), "a link is read as it was written");
    let (settled, notices) = settle(state, &REPORT);
    assert!(notices.len() <= MOST_NOTICES);
    assert_eq!(settle(settled.clone(), &REPORT), (settled, vec![]), "what is settled is settled");
}

/// Messages of a host: a line each, key and value with a colon between them.
pub fn host(text: &str) {
    let pairs =
        text.lines().map(|line| line.split_once(':').map_or((line, None), |(key, value)| (key, Some(value))));
    for change in asked(pairs) {
        let state = change.apply(&AppState::default());
        assert_eq!(parse(&query(&state)), (state, vec![]));
    }
    if let Some(change) = Change::from_press(text) {
        assert_eq!(change.press().as_deref().and_then(Change::from_press), Some(change));
    }
}

/// A date in words.
pub fn date(text: &str) {
    for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
        if let Ok(Some(period)) = period_in_words(text, order) {
            assert_eq!(period.to_string().parse(), Ok(period), "{text}");
            let last = period.last_month().unwrap_or(period.first_month());
            assert!(period.first_month() <= last, "{text}");
            assert!((1900..=2100).contains(&period.first_month().year()), "{text}");
        }
    }
    if let Ok(period) = text.parse::<Period>() {
        assert_eq!(period.to_string(), text);
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default()
}

#[track_caller]
fn assert_placed(issues: &[Issue], text: &str) {
    let (lines, file) = (text.split('\n').count(), json(text));
    for issue in issues {
        match &issue.place {
            Place::Position(line, _) | Place::Cell(line, _) => {
                assert!((1..=lines).contains(line), "{issue:?} of {lines}");
            }
            Place::Pointer(pointer) => assert_pointer(pointer, &file),
        }
    }
}

/// Asserts that a pointer leads to something, or to a field that is missing in something, or in what is missing there.
#[track_caller]
fn assert_pointer(pointer: &str, file: &Value) {
    let around = pointer.rsplit_once('/').map_or("", |(around, _)| around);
    let beyond = around.rsplit_once('/').map_or("", |(beyond, _)| beyond);
    let mut near = [pointer, around, beyond].into_iter();
    assert!(near.any(|pointer| file.pointer(pointer).is_some()), "{pointer} leads nowhere");
}
