//! What a list may have at most, and what is told of one that cannot be read.

use super::{reading::sheet_of, *};
use mandate_atlas::{
    io::list::{Choices, unknowns},
    model::{Expected, Found, Place},
};

#[test]
fn a_list_without_titles_is_refused_at_the_line_that_is_quoted() {
    for (text, line) in [("One thing\nmore\n", 1), ("sep=;\nOne thing\nmore\n", 2)] {
        let issues = read_by("list.csv", text.as_bytes().to_vec(), 1 << 20).expect_err("no titles");
        let expected = Issue {
            place: Place::Cell(line, String::new()),
            found: Found::value("One thing"),
            expected: Expected::Titles,
        };
        assert_eq!(issues, [expected]);
    }
}

#[test]
fn of_two_ways_to_part_the_titles_the_comma_is_taken() {
    let draft = sheet_of("Title,When\nSummary;Mandate\n");
    assert_eq!(draft.aside.titles, ["Title", "When"]);
    assert_eq!(draft.rows[0].title.en, "Summary;Mandate");
}

/// Each quote that nothing closes costs its line and a look at the rest; after the fiftieth rows are taken as they come.
#[test]
fn fifty_quotes_that_nothing_closes_cost_a_line_each() {
    let lines: String = (1..=60).map(|nth| format!("\"A{nth},2011,x\n")).collect();
    let draft = sheet_of(&format!("Title,When\n{lines}"));
    let aside: Vec<(usize, usize)> =
        draft.aside.rows.iter().map(|row| (row.line, row.fields.len())).collect();
    let alone = (2..52).map(|line| (line, 1));
    // Two lines each, since the quote of the second closes that of the first.
    let in_pairs = (52..62).step_by(2).map(|line| (line, 3));
    assert_eq!(aside, alone.chain(in_pairs).collect::<Vec<_>>());
    assert!(draft.aside.rows.iter().all(|row| row.issues[0].expected == Expected::ClosingQuote));
}

#[test]
fn an_activity_has_at_most_so_many_hosts() {
    let host = |nth: usize| {
        format!(
            "<location><location-reach code=\"1\"/><location-id vocabulary=\"A4\" code=\"Land {nth}\"/></location>"
        )
    };
    let with = |count: usize| {
        let hosts: String = (1..=count).map(host).collect();
        let title = "<title><narrative>A</narrative></title>";
        let text =
            format!("<iati-activities><iati-activity>{title}{hosts}</iati-activity></iati-activities>");
        let draft = read_by("list.xml", text.into_bytes(), 1 << 20).expect("it can be read");
        let expected: Vec<_> = draft.issues.iter().map(|issue| issue.expected.clone()).collect();
        let (asked, more) = unknowns(&report(), &draft, &Choices::default());
        (asked.len() + more, expected)
    };
    let (asked, issues) = with(250);
    assert_eq!(issues, []);
    assert_eq!(with(252), (asked, vec![Expected::Names(250); 2]));
    assert_eq!(with(249), (asked - 1, vec![]));
}
