//! Lists as whole files: how far they are read, how much of them, by which letters, and under which version.

use super::*;
use mandate_atlas::{
    io::list::{Choices, Column, MAX_BYTES, merge, unknowns},
    model::{Expected, Found},
};
use std::collections::BTreeSet;

fn draft_of(name: &str, text: impl Into<Vec<u8>>) -> Draft {
    read_by(name, text.into(), 1 << 20).expect("it can be read")
}

/// How far a list is read whenever its reader pauses.
fn pauses(name: &str, bytes: usize) -> Vec<usize> {
    let content = fixture(name);
    let length = content.len();
    let mut reader = Reader::new(name, content, known());
    let mut pauses = Vec::new();
    while let Progress::Working(read, all) = reader.step(bytes) {
        assert_eq!(all, length);
        pauses.push(read);
    }
    pauses
}

#[test]
fn a_reader_pauses_after_about_so_many_bytes() {
    for (name, rows) in [("plain.csv", 5), ("iati.xml", 2)] {
        assert_eq!(pauses(name, usize::MAX), [0, 0], "{name}: its letters, its format, and all of it");
        let often = pauses(name, 1);
        assert_eq!(often.len(), 2 + rows, "{name}: {often:?}");
        assert!(often[1..].is_sorted_by(|a, b| a < b), "{name}: {often:?}");
    }
}

#[test]
fn as_many_bytes_as_may_be_are_read() {
    let mut full = Reader::new("full.csv", vec![b'a'; MAX_BYTES], known());
    assert!(matches!(full.step(1), Progress::Working(..)));
}

#[test]
fn another_content_is_another_version() {
    let version = |title: char| {
        draft_of("list.csv", format!("Title,When\nOne,2011\n{title}\n")).source.version.to_string()
    };
    let titles: Vec<char> = ('A'..='Z').chain('a'..='z').collect();
    let versions: BTreeSet<String> = titles.iter().map(|&title| version(title)).collect();
    assert_eq!(versions.len(), titles.len(), "{versions:?}");
    assert!(versions.iter().all(|version| version.len() == 8));
    assert_eq!(version('A'), version('A'));
}

#[test]
fn windows_1252_has_letters_of_its_own() {
    let draft = draft_of("list.csv", b"Title,When\n\x80 \x8a\x93\x9f \xa1\xe9\xff,2011\n");
    assert_eq!(draft.rows[0].title.en, "€ Š“Ÿ ¡éÿ");
}

/// A list of activities in IATI.
fn iati(activities: &str) -> Draft {
    draft_of("list.xml", format!("<iati-activities>\n{activities}</iati-activities>\n"))
}

#[test]
fn what_an_activity_quotes_is_no_activity() {
    let draft = iati(
        "<iati-activity><title><narrative>One</narrative></title>\
         <description><narrative><![CDATA[See <iati-activity> there]]></narrative></description></iati-activity>\n\
         <iati-activity><title><narrative>Two</narrative></title></iati-activity>\n",
    );
    let titles: Vec<_> = draft.rows.iter().map(|row| (row.line, row.title.en.as_str())).collect();
    assert_eq!((titles, draft.issues), (vec![(2, "One"), (3, "Two")], Vec::new()));
}

#[test]
fn activities_with_a_wrong_mark_are_set_aside_one_by_one_however_many_they_are() {
    let wrong = "<iati-activity><!wrong></iati-activity>\n".repeat(60);
    let draft =
        iati(&format!("{wrong}<iati-activity><title><narrative>A</narrative></title></iati-activity>\n"));
    assert_eq!((draft.rows.len(), draft.aside.rows.len()), (1, 60));
    assert!(draft.issues.iter().all(|issue| issue.found != Found::End), "{:?}", draft.issues[0]);
}

#[test]
fn an_activity_without_a_name_is_set_aside_by_columns() {
    let draft = iati(
        "<iati-activity><iati-identifier>A-1</iati-identifier>\
         <recipient-country code=\"BB\"/><recipient-country code=\"JM\"/></iati-activity>\n",
    );
    let (titles, row) = (&draft.aside.titles, &draft.aside.rows[0]);
    assert_eq!(titles.len(), row.fields.len());
    let filled: Vec<_> = titles.iter().zip(&row.fields).filter(|(_, field)| !field.is_empty()).collect();
    let expected = [(Column::Id.code(), "A-1"), (Column::Beneficiary.code(), "BB; JM")];
    assert_eq!(
        filled,
        expected.map(|(title, field)| (title.to_owned(), field.to_owned())).each_ref().map(|(a, b)| (a, b))
    );
    assert_eq!(draft.issues[0].expected, Expected::TitleOrSummary);
}

#[test]
fn two_bodies_of_one_name_are_two() {
    let text = String::from_utf8(fixture("list.json")).expect("text");
    let unit =
        r#"{"id": "unit", "name": {"en": "Training unit"}, "type": "multilateral", "parent": "impacs"}"#;
    let twin = r#"{"id": "twin", "name": {"en": "Training unit"}, "type": "government"}"#;
    let led = r#"{"org": "unit", "role": "lead"}"#;
    let partner = r#"{"org": "twin", "role": "partner"}"#;
    let text = text.replace(unit, &format!("{unit}, {twin}")).replace(led, &format!("{led}, {partner}"));
    let merged = merge(&report(), &draft_of("list.json", text), &Choices::default()).dataset;
    let bodies = merged.organisations.iter().map(|(_, row)| row).filter(|row| row.name.en == "Training unit");
    let bodies: Vec<_> = bodies.map(|row| (row.code.as_str(), row.parent.is_some())).collect();
    assert_eq!(bodies, [("unit", true), ("twin", false)]);
}

#[test]
fn a_quote_that_nothing_closes_costs_its_line_below_blank_ones_too() {
    let text = "sep=;\nTitle;When\n\n\n\"Open;2011\n\"Two; too; more\";2011\n;2012\n";
    let draft = draft_of("list.csv", text);
    let kept: Vec<_> = draft.rows.iter().map(|row| (row.line, row.title.en.as_str())).collect();
    let aside =
        draft.aside.rows.iter().map(|row| (row.line, row.fields[0].as_str(), &row.issues[0].expected));
    assert_eq!(kept, [(6, "Two; too; more")]);
    assert_eq!(
        aside.collect::<Vec<_>>(),
        [(5, "\"Open;2011", &Expected::ClosingQuote), (7, "", &Expected::TitleOrSummary)]
    );
    let draft = draft_of("list.csv", "Title,When\nA pipe of 5\" for ports,2011\n");
    assert_eq!((draft.rows.len(), draft.aside.rows.len()), (1, 0), "a quote inside of a cell opens nothing");
    let draft = draft_of("list.csv", "Title,When,Description\nOne,2011,\"two\nlines\"");
    assert_eq!((draft.rows[0].summary.en.as_str(), draft.aside.rows.len()), ("two\nlines", 0));
}

/// The end of the file closes the quote, and all that stands behind it would be one cell.
#[test]
fn an_open_quote_in_the_last_column_costs_its_line_alone() {
    for (text, found) in [
        ("Title,When\nOne,\"2011\nTwo,2011\nThree,2012\n", "One,\"2011"),
        ("Title,When,Description\nOne,2011,\"text\nTwo,2011,x\nThree,2012,y\n", "One,2011,\"text"),
        (
            "Title,When,Description\nOne,2011,\"text \"\"so\"\"\nTwo,2011,x\nThree,2012,y\n",
            "One,2011,\"text \"\"so\"\"",
        ),
    ] {
        let draft = draft_of("list.csv", text);
        assert_eq!(
            draft.rows.iter().map(|row| row.title.en.as_str()).collect::<Vec<_>>(),
            ["Two", "Three"],
            "{text}"
        );
        let aside: Vec<_> = draft.aside.rows.iter().map(|row| (row.line, row.fields[0].as_str())).collect();
        assert_eq!((aside, &draft.issues[0].expected), (vec![(2, found)], &Expected::ClosingQuote));
    }
}

#[test]
fn columns_with_tags_are_told_by_their_titles_or_else_by_their_tags() {
    let draft = draft_of("list.csv", "What,Money,,\n#activity,#value,#date,#loc\nA,5,someday,b\n");
    assert_eq!((draft.unread, draft.rows.len()), (vec!["Money".to_owned(), "#loc".to_owned()], 1));
    assert_eq!(draft.issues[0].place.to_string(), "3:#date");
    assert_eq!(draft_of("list.csv", "#activity,#value,#date\nA,5,2011\n").unread, ["#value"]);
}

#[test]
fn codes_out_of_titles_are_short_and_have_single_hyphens() {
    let draft =
        draft_of("list.csv", format!("Title,When\nΩμ alpha β – beta,2011\n{},2011\n", "a".repeat(60)));
    let data = merge(&report(), &draft, &Choices::default()).dataset;
    let own = data.activities.iter().skip(report().activities.len());
    let codes: Vec<_> = own.map(|(_, row)| row.code.to_string()).collect();
    assert_eq!(codes, ["alpha-beta".to_owned(), "a".repeat(48)]);
}

#[test]
fn more_names_than_anybody_is_asked_about_are_counted() {
    let topics: Vec<String> = (0..203).map(|at| format!("Topic {at}")).collect();
    let rows: Vec<String> = topics.iter().map(|topic| format!("A,{topic},Body of {topic}\n")).collect();
    let draft = draft_of("list.csv", format!("Title,Topics,Lead\n{}", rows.concat()));
    assert_eq!(unknowns(&report(), &draft, &Choices::default()).1, 6);
}
