//! Findings with verdicts, word for word.

use mandate_atlas::{
    analysis::Coverage,
    io::export::{FindingFormat, FindingLine, export_findings},
    model::Id,
};

use super::{same_as_fixture, small, whole};

fn lines() -> Vec<FindingLine> {
    let line = FindingLine {
        rung: "overlap",
        sides: [Id::new(0), Id::new(1)],
        grounds: vec!["Both are in Barbados".to_owned(), "both are about ports".to_owned()],
        doubts: vec![],
        verdict: None,
        note: String::new(),
    };
    let judged = FindingLine {
        rung: "series",
        sides: [Id::new(0), Id::new(2)],
        doubts: vec!["One is only planned".to_owned()],
        verdict: Some("to-check"),
        note: "=ask \"IMPACS\", first".to_owned(),
        ..line.clone()
    };
    vec![line, judged]
}

#[test]
fn a_spreadsheet_has_both_sides_the_reasons_and_the_verdict() {
    let data = small();
    let export = export_findings(FindingFormat::Csv, &whole(&data, &Coverage::of(&data)), &lines());
    assert_eq!(export.name, "small_findings_2012-03-01.csv");
    same_as_fixture("findings.csv", &export.text);
    assert!(export.text.contains("\"'=ask \"\"IMPACS\"\", first\""), "no formula");
}

#[test]
fn json_has_codes_and_leaves_out_what_nobody_said() {
    let data = small();
    let export = export_findings(FindingFormat::Json, &whole(&data, &Coverage::of(&data)), &lines());
    assert_eq!((export.name.as_str(), export.mime), ("small_findings_2012-03-01.json", "application/json"));
    same_as_fixture("findings.json", &export.text);
}

#[test]
fn without_findings_there_are_titles_only() {
    let data = small();
    let export = export_findings(FindingFormat::Csv, &whole(&data, &Coverage::of(&data)), &[]);
    assert_eq!(export.text.lines().count(), 1);
}
