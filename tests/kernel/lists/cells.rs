//! What single cells and titles of a spreadsheet mean.

use super::{
    reading::{line, sheet_of},
    *,
};
use mandate_atlas::{
    io::list::{Choices, merge, unknowns},
    model::{Activity, Expected, Vocabulary},
};

/// The rows of a list beside the report, with the dataset that both make.
fn beside(draft: &Draft) -> (Dataset, Vec<Activity>) {
    let before = report();
    let data = merge(&before, draft, &Choices::default()).dataset;
    let own = data.activities.iter().skip(before.activities.len()).map(|(_, row)| row.clone()).collect();
    (data, own)
}

fn periods(draft: &Draft) -> Vec<String> {
    let periods = draft.rows.iter().map(|row| row.period);
    periods.map(|period| period.map_or_else(String::new, |period| period.to_string())).collect()
}

#[test]
fn two_numbers_are_day_and_month_as_the_rest_of_their_column_shows() {
    for (dates, expected, doubts) in [
        ("03/04/2011 14/02/2011", "2011-04 2011-02", 0),
        ("03/04/2011 02/14/2011", "2011-03 2011-02", 0),
        // A twelve may be either.
        ("03/04/2011 12/04/2011", "2011 2011", 2),
        ("03/04/2011 04/12/2011", "2011 2011", 2),
        ("03/04/2011 14/02/2011 02/14/2011", "2011 2011-02 2011-02", 1),
    ] {
        let rows: String = dates.split(' ').map(|date| format!("A,{date}\n")).collect();
        let draft = sheet_of(&format!("Title,When\n{rows}"));
        assert_eq!(periods(&draft).join(" "), expected, "{dates}");
        assert_eq!(draft.issues.len(), doubts, "{dates}");
    }
}

#[test]
fn only_what_goes_on_has_no_end_where_none_is_given() {
    let draft = sheet_of(
        "Title,Start,Status\nA,2006,completed\nB,2006,under way\nC,2006,\nD,2006,planned\nE,2006,nearly\n",
    );
    assert_eq!(periods(&draft), ["2006", "2006/..", "2006", "2006", "2006"]);
}

#[test]
fn a_cell_holds_one_mandate_unless_it_names_several_that_are_known() {
    for (cell, code, title, faults) in [
        ("Paragraph 4 (b): borders", "4.b", None, 0),
        ("4.b, frontiers", "4.b", None, 0),
        ("4.c and 4.b", "4.c", None, 1),
        ("Nets; boats", "x1", Some("Nets; boats"), 0),
        ("Nets and boats", "x1", Some("Nets and boats"), 0),
    ] {
        let draft = sheet_of(&format!("Title,Mandate\nA,\"{cell}\"\n"));
        let (data, own) = beside(&draft);
        let mandate = &data.mandates[own[0].mandate];
        assert_eq!(mandate.code.as_str(), code, "{cell}");
        if let Some(title) = title {
            assert_eq!(mandate.title.as_ref().map(|own| own.en.as_str()), Some(title));
        }
        let told: Vec<_> = draft.issues.iter().map(|issue| issue.expected.clone()).collect();
        assert_eq!(told, vec![Expected::OneMandate; faults], "{cell}");
    }
}

#[test]
fn brackets_hold_a_role_or_an_acronym_or_are_a_part_of_a_name() {
    let draft = sheet_of(
        "Title,Lead,Countries\n\
         A,Coast guard (Jamaica); CICTE (partner); Office against crime (UNODC); UNODC (donor),\n\
         B,,Barbados (host); Bahamas (Le Commonwealth des); (Host)\n",
    );
    let (data, own) = beside(&draft);
    let parts: Vec<_> = own.iter().map(|row| line(&data, row)).collect();
    let field = |row: usize, at| parts[row].split(" | ").nth(at).unwrap_or_default();
    assert_eq!(field(0, 6), "coast-guard-jamaica lead, cicte partner, unodc lead, unodc funder");
    assert_eq!(field(1, 5), "BRB host, BHS participant, XAA participant");
    let (asked, _) = unknowns(&report(), &draft, &Choices::default());
    let mut asked: Vec<_> = asked.iter().map(|one| (one.vocabulary, one.text.as_str())).collect();
    asked.retain(|(_, text)| !text.is_empty());
    assert_eq!(
        asked,
        [(Vocabulary::Country, "(Host)"), (Vocabulary::Organisation, "Coast guard (Jamaica)")],
        "no role is asked about"
    );
}

#[test]
fn numbers_and_marks_behind_a_title_do_not_matter_within_reason() {
    let draft = sheet_of("Title,Country 1,Country 2,2011\nA,Barbados,Jamaica,x\n");
    let (data, own) = beside(&draft);
    let codes: Vec<_> =
        own[0].countries.iter().map(|part| data.countries[part.country].code.as_str()).collect();
    assert_eq!((codes, draft.unread), (vec!["BRB", "JAM"], vec!["2011".to_owned()]));
    let unread =
        |length: usize| sheet_of(&format!("Title,When,{:.<length$}\nA,2011,4.b\n", "Mandate")).unread.len();
    assert_eq!([200, 201, 202].map(unread), [0, 1, 1]);
}

#[test]
fn names_are_divided_outside_of_brackets_and_only_where_they_are_several() {
    let named = |column: &str, text: &str| -> Vec<String> {
        let draft = sheet_of(&format!("Title,{column}\nA,\"{text}\"\n"));
        let (data, own) = beside(&draft);
        match column {
            "Topics" => own[0].topics.iter().map(|&id| data.topics[id].name.en.clone()).collect(),
            "Lead" => own[0]
                .organisations
                .iter()
                .map(|part| data.organisations[part.organisation].name.en.clone())
                .collect(),
            _ => own[0].countries.iter().map(|part| data.countries[part.country].name.en.clone()).collect(),
        }
    };
    for (column, text, expected) in [
        (
            "Countries",
            "Atlantis (north, south & west and east / up), Jamaica",
            "Atlantis (north, south & west and east / up)|Jamaica",
        ),
        ("Countries", "Atlantis,, Lemuria & Avalon / Thule", "Atlantis|Lemuria|Avalon|Thule"),
        (
            "Topics",
            "Nets and boats, Maritime security and hooks, Bait",
            "Nets and boats|Maritime and port security|hooks|Bait",
        ),
        ("Topics", "Nets, Maritime security", "Nets|Maritime and port security"),
        ("Lead", "Coast guard (with Barbados, CICTE)", "Coast guard (with Barbados, CICTE)"),
        ("Lead", "Office of law, order and peace", "Office of law, order and peace"),
    ] {
        assert_eq!(named(column, text).join("|"), expected, "{text}");
    }
}

#[test]
fn people_are_counted_as_they_are_written() {
    for (text, expected) in [
        ("24", Some((24, false))),
        ("1234", Some((1234, false))),
        ("1,200 officers", Some((1200, false))),
        ("12.345.678", Some((12_345_678, false))),
        ("about 24", Some((24, true))),
        ("~24", Some((24, true))),
        ("24+", Some((24, true))),
        ("1,20", None),
        ("1200,500", None),
        ("12,3456", None),
    ] {
        let draft = sheet_of(&format!("Title,People\nA,\"{text}\"\n"));
        let (before, (data, _)) = (report().headcounts.len(), beside(&draft));
        let counts = data.headcounts.get(before).map(|people| (people.count, people.approximate));
        assert_eq!(counts, expected, "{text}");
    }
}

#[test]
fn a_role_in_a_column_of_its_own_is_of_countries_without_one() {
    let draft = sheet_of(
        "Title,Countries,Country role,Participating countries\nA,Barbados; Jamaica (participant),host,Guyana\n",
    );
    let (data, own) = beside(&draft);
    let countries = line(&data, &own[0]);
    assert_eq!(countries.split(" | ").nth(5), Some("BRB host, JAM participant, GUY participant"));
}

#[test]
fn an_apostrophe_is_dropped_where_it_guards_a_sign() {
    let draft = sheet_of("Title,When\n'=A,2011\n'-B,2011\n'Tis,2011\n");
    assert_eq!(draft.rows.iter().map(|row| row.title.en.as_str()).collect::<Vec<_>>(), ["=A", "-B", "'Tis"]);
}

#[test]
fn a_dash_in_a_cell_of_names_is_no_name() {
    let text =
        "Title,Mandate,Countries,Host,Lead,Topics,Audiences,Kind,Status\nA,-,-,?,-,–,...,-,-\nB,,,,,,,,\n";
    let (data, rows) = beside(&sheet_of(text));
    let empty = "x0 | other | unknown |  |  |  | ";
    assert_eq!(line(&data, &rows[0]), format!("A | {empty}"));
    assert_eq!(line(&data, &rows[1]), format!("B | {empty}"));
    let before = report();
    assert_eq!(data.countries.len(), before.countries.len());
    assert_eq!(data.organisations.len(), before.organisations.len());
    assert_eq!((data.topics.len(), data.audiences.len()), (before.topics.len(), before.audiences.len()));
    assert_eq!(data.mandates.len(), before.mandates.len() + 1, "one for what is under none");
}
