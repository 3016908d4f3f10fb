//! Spreadsheets: rows that any reader of CSV gets back, and nothing in them that a spreadsheet would run.

use mandate_atlas::{
    analysis::Coverage,
    io::export::{Format, export},
    model::{Coded, ListColumn},
};
use proptest::prelude::*;

use super::{random, read, same_as_fixture, small, text, whole};

/// The rows of a CSV text, by the crate's own reader.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// The cells of a column, without its title.
fn column(rows: &[Vec<String>], title: &str) -> Vec<String> {
    let at =
        rows[0].iter().position(|cell| cell == title).unwrap_or_else(|| panic!("{title}: {:?}", rows[0]));
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn the_small_report_as_a_spreadsheet() {
    same_as_fixture("small.csv", &text(&small(), Format::Csv));
}

#[test]
fn the_small_report_with_tags() {
    same_as_fixture("small.hxl.csv", &text(&small(), Format::Hxl));
}

#[test]
fn a_figure_for_several_is_not_in_the_column_that_one_adds_up() {
    let rows = rows(&text(&small(), Format::Csv));
    assert_eq!(column(&rows, "People"), ["", "", "", ""]);
    assert_eq!(
        column(&rows, "People, in words"),
        [
            "30 officials, one figure shared with “Programme”",
            "30 officials, one figure shared with “Seminar”",
            "",
            ""
        ]
    );
    let data = crate::data::report().dataset;
    let rows = self::rows(&text(&data, Format::Csv));
    let sum: u32 = column(&rows, "People").iter().filter_map(|cell| cell.parse::<u32>().ok()).sum();
    let own = data.headcounts.iter().filter(|headcount| !headcount.is_shared());
    assert_eq!(sum, own.map(|headcount| headcount.count).sum::<u32>());
}

#[test]
fn several_figures_for_one_activity_are_added_up() {
    let mut json: serde_json::Value =
        serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON");
    json["headcounts"] = [30, 12, 5]
        .map(|count| {
            let with = if count == 5 { vec!["seminar", "course"] } else { vec!["seminar"] };
            serde_json::json!({"count": count, "what": {"en": "officials"}, "activities": with, "refs": ["1.1.2"]})
        })
        .to_vec()
        .into();
    let rows = rows(&text(&read(&json.to_string()), Format::Csv));
    assert_eq!(column(&rows, "People"), ["42", "", "", ""]);
}

#[test]
fn what_could_be_a_formula_gets_an_apostrophe() {
    for (title, cell) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("1=1", "1=1"),
        ("a, \"b\"", "a, \"b\""),
    ] {
        let mut json: serde_json::Value =
            serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON");
        json["activities"][0]["title"]["en"] = title.into();
        let data = read(&json.to_string());
        for format in [Format::Csv, Format::Hxl] {
            assert!(
                rows(&text(&data, format)).iter().flatten().any(|found| found == cell),
                "{format:?} {title:?}"
            );
        }
    }
}

#[test]
fn tags_are_those_of_the_standard_and_in_every_column() {
    let rows = rows(&text(&crate::data::report().dataset, Format::Hxl));
    let is_tag = |tag: &String| {
        let mut parts = tag.split('+');
        let hashtag = parts.next().and_then(|part| part.strip_prefix('#')).unwrap_or_default();
        let known = [
            "meta",
            "activity",
            "description",
            "sector",
            "subsector",
            "status",
            "date",
            "country",
            "output",
            "loc",
            "org",
            "beneficiary",
            "reached",
        ];
        let is_plain = |part: &str| {
            part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        };
        known.contains(&hashtag) && parts.all(is_plain)
    };
    assert!(rows[1].iter().all(is_tag), "{:?}", rows[1]);
    let mut tags = rows[1].clone();
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), rows[1].len(), "no tag twice");
    assert!(rows[1].contains(&"#country+code+host+v_iso3+list".to_owned()));
    assert!(rows[1].contains(&"#sector+mandate+code+v_agres2619".to_owned()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_row_comes_back_with_every_cell(json in random::file()) {
        let data = read(&json.to_string());
        let coverage = Coverage::of(&data);
        let text = export(Format::Csv, &whole(&data, &coverage)).text;
        let without_quoted: String = text.split('"').step_by(2).collect();
        prop_assert!(!without_quoted.replace("\r\n", "").contains(['\n', '\r']), "every line ends with CRLF");
        let rows = rows(&text);
        prop_assert_eq!(rows.len(), data.activities.len() + 1);
        prop_assert!(rows.iter().all(|row| row.len() == ListColumn::ALL.len()));
        let ids: Vec<String> = data.activities.iter().map(|(_, activity)| activity.code().to_string()).collect();
        prop_assert_eq!(column(&rows, "ID"), ids);
        let is_safe = |cell: &String| !cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        prop_assert!(rows.iter().flatten().all(is_safe));
        let titles = data.activities.iter().map(|(_, activity)| activity.title.en.clone());
        let unguarded = |cell: String| match cell.strip_prefix('\'') {
            Some(rest) if !is_safe(&rest.to_owned()) => rest.to_owned(),
            _ => cell,
        };
        let found: Vec<String> = column(&rows, "Title").into_iter().map(unguarded).collect();
        prop_assert_eq!(found, titles.collect::<Vec<_>>());
    }
}
