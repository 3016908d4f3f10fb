use super::*;
use mandate_atlas::{
    i18n::messages,
    io::list::{Choices, Column, Encoding, Format, aside_csv, issues_csv, merge, template},
    model::{Activity, CountryRole, Expected, Found, Kind, Lang, Place, Status, Vocabulary},
};
use proptest::prelude::*;

/// The activities that a list becomes, each in a line: title, mandate, kind, status, period, countries, bodies, topics,
/// audiences.
fn told(name: &str) -> Vec<String> {
    let (data, draft) = (report(), read(name));
    let merged = merge(&data, &draft, &Choices::default()).dataset;
    let own = merged.activities.iter().skip(data.activities.len());
    own.map(|(_, activity)| line(&merged, activity)).collect()
}

pub(super) fn line(data: &Dataset, activity: &Activity) -> String {
    let countries = activity.countries.iter();
    let countries =
        countries.map(|part| format!("{} {}", data.countries[part.country].code, part.role.code()));
    let bodies = activity.organisations.iter();
    let bodies =
        bodies.map(|part| format!("{} {}", data.organisations[part.organisation].code, part.role.code()));
    let topics = activity.topics.iter().map(|&id| data.topics[id].code.to_string());
    let audiences = activity.audiences.iter().map(|&id| data.audiences[id].code.to_string());
    let all = |names: &mut dyn Iterator<Item = String>| names.collect::<Vec<_>>().join(", ");
    [
        activity.title.en.clone(),
        data.mandates[activity.mandate].code.to_string(),
        activity.kind.code().to_owned(),
        activity.status.code().to_owned(),
        activity.period.map_or_else(String::new, |period| period.to_string()),
        all(&mut countries.into_iter()),
        all(&mut bodies.into_iter()),
        all(&mut topics.chain(audiences)),
    ]
    .join(" | ")
}

#[test]
fn a_spreadsheet_with_commas() {
    assert_eq!(read("plain.csv").encoding, Encoding::Utf8);
    assert_eq!(
        told("plain.csv"),
        [
            "Course on container control | 4.b | training | completed | 2011-10/2011-11 | BRB host, JAM participant, TTO \
             participant | impacs lead, cicte partner, unodc partner | maritime-security, customs",
            "Cyber week | x1 | seminar | planned | 2012 | ATG planned, VCT planned | impacs lead | cyber-crime, \
             forensics, police",
            "Symposium of our own | 4.b | seminar | completed | 2011-02 | MTQ participant | ministry-of-justice-jamaica lead, \
             oas partner | ",
            "Regional meeting | x0 | other | unknown | 2009/.. |  | impacs lead | ",
        ]
    );
    let draft = read("plain.csv");
    assert_eq!(
        draft.rows.iter().map(|row| row.line).collect::<Vec<_>>(),
        [2, 3, 4, 6],
        "a field may have two lines"
    );
    assert_eq!(draft.unread, ["Budget"], "what is not read is told");
    assert_eq!(draft.rows[0].link.as_deref(), Some("https://example.org/1"));
    assert!(draft.issues.is_empty());
}

#[test]
fn a_spreadsheet_in_spanish_with_semicolons_in_windows_1252() {
    let draft = read("spanish-1252.csv");
    assert_eq!((draft.encoding, draft.format), (Encoding::Windows1252, Format::Sheet));
    assert_eq!(
        told("spanish-1252.csv"),
        [
            "Taller sobre puertos | 4.b | workshop | completed | 2011-02 | DOM participant, HTI participant | impacs lead | \
             seguridad-maritima",
            "Reunión de policía | 4.a | meeting | ongoing | 2010/.. | KNA participant | impacs lead | ",
        ]
    );
}

#[test]
fn a_spreadsheet_with_tabs_and_a_line_above_its_titles() {
    assert_eq!(
        told("tabs.txt"),
        [
            "Seminar on borders | x0 | other | unknown | 2011-02 | GRD participant |  | ",
            "Workshop | x0 | other | unknown | 2011/2012 | XAA participant |  | ",
        ]
    );
}

#[test]
fn hxl_tags_in_any_row_and_any_order() {
    assert_eq!(read("hxl.csv").format, Format::Hxl);
    assert_eq!(
        told("hxl.csv"),
        [
            "Course on ports | 4.b | other | unknown | 2011-02/2011-03 | BRB host, JAM host, GUY participant | impacs lead | ",
            "Workshop | 4.a | other | unknown | 2010 | SUR participant, GRD participant | cicte lead | ",
        ]
    );
    assert_eq!(told("hxl-late.csv"), ["Course | x0 | other | unknown |  | BRB participant | impacs lead | "]);
}

#[test]
fn iati_activities() {
    let draft = read("iati.xml");
    assert_eq!((draft.format, &*draft.unread), (Format::Iati, &["budget".to_owned()][..]));
    assert!(draft.issues.is_empty(), "{:?}", draft.issues);
    assert_eq!(
        told("iati.xml"),
        [
            "Course on & around ports | 4.b | training | completed | 2011-02/2011-03 | BRB beneficiary, DOM beneficiary | \
             impacs lead, cicte partner, unodc funder | customs",
            "Un año | x0 | other | unknown | 2010 |  |  | ",
        ]
    );
    let title = &draft.rows[0].title;
    assert_eq!(title.exact(Lang::Es), Some("Curso sobre puertos"));
    assert_eq!(draft.rows[0].link.as_deref(), Some("https://example.org/course"));
    let merged = merge(&report(), &draft, &Choices::default()).dataset;
    let people = merged.headcounts.last().expect("a number of people");
    assert_eq!((people.count, &*people.what.en), (24, "officers"));
}

#[test]
fn our_own_format_with_everything_in_it() {
    let draft = read("list.json");
    assert_eq!(draft.format, Format::Atlas);
    assert_eq!(
        told("list.json"),
        [
            "Symposium | 4.b | seminar | completed | 2011-02 | BRB host, DOM participant | unit lead | ports",
            "Fish | impacs-4.c | programme | ongoing | 2006/.. |  |  | ",
        ]
    );
    assert_eq!(draft.aside.rows.len(), 1);
    let merged = merge(&report(), &draft, &Choices::default()).dataset;
    let people = merged.headcounts.last().expect("a number of people");
    assert_eq!((people.count, people.activities.len()), (30, 2), "one figure for two activities");
    let unit =
        merged.organisations.iter().find(|(_, row)| row.name.en == "Training unit").expect("it is added").1;
    let whole = unit.parent.expect("it is part of IMPACS");
    assert_eq!(merged.organisations[whole].code.as_str(), "impacs");
    assert!(
        merged.organisations.iter().all(|(_, row)| row.name.en != "CARICOM IMPACS"),
        "the one that is known is kept"
    );
}

fn issue(line: usize, column: &str, found: Found, expected: Expected) -> Issue {
    Issue { place: Place::Cell(line, column.to_owned()), found, expected }
}

#[test]
fn a_quote_that_nothing_closes_costs_one_line() {
    let draft = read("unclosed-quote.csv");
    let titles: Vec<&str> = draft.rows.iter().map(|row| &*row.title.en).collect();
    assert_eq!(titles, ["Sound", "Closed, at once"]);
    let found = Found::value("\"Open for ever,Barbados,2011");
    assert_eq!(draft.issues, [issue(2, "", found, Expected::ClosingQuote)]);
    assert_eq!(
        (draft.aside.rows[0].line, &*draft.aside.rows[0].fields[0]),
        (2, "\"Open for ever,Barbados,2011")
    );
}

#[test]
fn a_row_with_too_many_fields_is_set_aside() {
    let draft = read("too-many-fields.csv");
    let titles: Vec<&str> = draft.rows.iter().map(|row| &*row.title.en).collect();
    assert_eq!(titles, ["Sound", "Blank ends"]);
    assert_eq!(draft.issues, [issue(2, "", Found::Count(4), Expected::Fields(3))]);
    assert_eq!(draft.aside.rows[0].fields, ["A course", " on ports", "Barbados", "2011"]);
}

#[test]
fn a_row_without_a_name_is_set_aside() {
    let draft = read("no-title.csv");
    assert_eq!((draft.rows.len(), draft.aside.rows.len()), (1, 1));
    assert_eq!(draft.issues, [issue(2, "", Found::Nothing, Expected::TitleOrSummary)]);
}

#[test]
fn a_value_that_cannot_be_read_leaves_its_row_and_is_told() {
    let draft = read("bad-values.csv");
    let value = |text: &str| Found::value(&format!("\"{text}\""));
    let people = || Expected::Between(1, 20_000_000);
    let expected = [
        issue(2, "End", value("2011-02"), Expected::LaterEnd),
        issue(2, "Mandate", value("4.a; 4.b"), Expected::OneMandate),
        issue(2, "Venue", value("Nowhere"), Expected::PlaceName),
        issue(2, "People", value("many"), people()),
        issue(3, "Start", value("someday"), Expected::DateInWords),
        issue(3, "People", value("20-25"), people()),
    ];
    assert_eq!(draft.issues, expected);
    assert_eq!(draft.rows.len(), 2);
    assert_eq!(draft.rows[1].venue, Some((Some("Miami".to_owned()), "USA".to_owned())));
}

#[test]
fn day_and_month_are_told_apart_by_the_rest_of_the_column_or_not_at_all() {
    let periods = |name| -> Vec<String> {
        read(name)
            .rows
            .iter()
            .map(|row| row.period.map_or_else(String::new, |period| period.to_string()))
            .collect()
    };
    assert_eq!(periods("day-first.csv"), ["2011-04/2011-06", "2011-02"]);
    assert!(read("day-first.csv").issues.is_empty());
    assert_eq!(periods("day-or-month.csv"), ["2011", "2011-05"], "the year is kept");
    let found = Found::value("\"03/04/2011\"");
    assert_eq!(read("day-or-month.csv").issues, [issue(2, "When", found, Expected::ClearMonth)]);
}

#[test]
fn an_activity_that_is_not_well_formed_is_set_aside_and_the_next_is_read() {
    let draft = read("broken.xml");
    assert_eq!(draft.rows.iter().map(|row| &*row.title.en).collect::<Vec<_>>(), ["Sound"]);
    let places: Vec<_> =
        draft.issues.iter().map(|issue| (issue.place.to_string(), issue.expected.clone())).collect();
    let at = |line: usize| (format!("{line}:iati-activity"), Expected::Xml);
    assert_eq!(places, [at(2), at(6)]);
    assert_eq!(draft.aside.rows.len(), 2);
}

#[test]
fn what_is_no_list_is_refused() {
    let cases = [
        ("workbook.xlsx", Found::Workbook, Expected::List),
        ("other.xml", Found::Unreadable, Expected::List),
        ("empty.csv", Found::End, Expected::List),
        ("broken.json", Found::NotJson, Expected::Json),
        ("no-titles.csv", Found::value("a,b,c"), Expected::Titles),
    ];
    for (name, found, expected) in cases {
        let issue = refused(name);
        assert_eq!((issue.found, issue.expected), (found, expected), "{name}");
    }
}

#[test]
fn more_than_fifty_megabytes_or_a_hundred_thousand_rows_are_refused() {
    let large = read_by("large.csv", vec![b'a'; 50_000_001], 1 << 20).expect_err("too large");
    assert_eq!(
        (&large[0].found, &large[0].expected),
        (&Found::Count(50_000_001), &Expected::Bytes(50_000_000))
    );
    let rows = |count: usize| ["Title,When\n".to_owned(), "A,2011\n".repeat(count)].concat().into_bytes();
    assert_eq!(read_by("full.csv", rows(100_000), 1 << 16).map(|draft| draft.rows.len()), Ok(100_000));
    let long = read_by("long.csv", rows(100_007), 1 << 16).expect_err("too long");
    assert_eq!((&long[0].found, &long[0].expected), (&Found::Count(100_007), &Expected::Rows(100_000)));
    let windows = ["Title,When\r\n".to_owned(), "A,2011\r\n".repeat(100_007)].concat().into_bytes();
    assert_eq!(read_by("long.csv", windows, 1 << 16).expect_err("too long"), long);
}

#[test]
fn the_size_of_the_slices_changes_nothing() {
    for name in ["plain.csv", "spanish-1252.csv", "hxl.csv", "iati.xml", "unclosed-quote.csv", "broken.xml"] {
        let whole = read(name);
        assert_eq!(read_by(name, fixture(name), 1).expect("it can be read"), whole, "{name}");
    }
}

#[test]
fn a_list_that_says_sep_keeps_its_lines() {
    let text = "sep=;\r\nTitle;When\r\n\r\nOne;2011\r\n;2012\r\n";
    let draft = read_by("sep.csv", text.as_bytes().to_vec(), 1 << 20).expect("it can be read");
    assert_eq!((draft.rows[0].line, draft.aside.rows[0].line), (4, 5));
}

#[test]
fn the_template_is_read_as_it_is_and_with_rows_below_it() {
    for &lang in Lang::ALL {
        let template = template(lang);
        assert!(template.starts_with('\u{feff}') && template.contains("\r\n"));
        let empty = read_by("template.csv", template.clone().into_bytes(), 1 << 20).expect("it can be read");
        assert!(
            empty.rows.is_empty() && empty.issues.is_empty() && empty.unread.is_empty(),
            "{:?}",
            empty.unread
        );
        let row = template.lines().last().expect("an example").trim_start_matches("# ").to_owned();
        let filled = read_by("filled.csv", format!("{template}{row}\r\n").into_bytes(), 1 << 20)
            .expect("it can be read");
        assert_eq!((filled.rows.len(), filled.issues.len()), (1, 0));
        let title = [
            "Course on container control",
            "Curso sobre control de contenedores",
            "Cours sur le contrôle des conteneurs",
            "Curso sobre controle de contêineres",
        ];
        assert_eq!(filled.rows[0].title.en, title[lang as usize]);
        let merged = merge(&report(), &filled, &Choices::default()).dataset;
        let activity = merged.activities.iter().last().expect("the example").1;
        assert_eq!((activity.status, activity.kind), (Status::Completed, Kind::Training));
        let roles =
            activity.countries.iter().map(|part| (merged.countries[part.country].code.as_str(), part.role));
        let expected = [
            ("BRB", CountryRole::Host),
            ("JAM", CountryRole::Participant),
            ("TTO", CountryRole::Participant),
        ];
        assert_eq!(roles.collect::<Vec<_>>(), expected);
        assert_eq!(
            filled.rows[0].period.map(|period| period.to_string()).as_deref(),
            Some("2011-10/2011-11")
        );
    }
}

#[test]
fn rows_set_aside_can_be_mended_and_read_again() {
    let draft = read("too-many-fields.csv");
    let file = aside_csv(&draft, ["line", "reason"], |_| "too many".to_owned());
    let rows: Vec<&str> = file.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows, ["Title,Countries,When,,line,reason", "A course, on ports,Barbados,2011,2,too many"]);
    let mended = file.replace("A course, on ports,Barbados,2011,", "\"A course, on ports\",Barbados,2011,,");
    let again = read_by("mended.csv", mended.into_bytes(), 1 << 20).expect("it can be read");
    assert_eq!((&*again.rows[0].title.en, again.issues.len()), ("A course, on ports", 0));
    let faults = issues_csv(&draft.issues, ["line", "column", "found", "expected"], |_| {
        ["4".to_owned(), "3".to_owned()]
    });
    assert_eq!(faults.lines().nth(1), Some("2,,4,3"));
}

/// A text that a spreadsheet may hold: quotes, delimiters, line ends, accents.
fn text() -> impl Strategy<Value = String> {
    "[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 ,;\"'\t\n=+@|-]{0,20}[a-z]"
}

proptest! {
    #[test]
    fn what_is_written_by_titles_is_read_by_them(
        rows in prop::collection::vec((text(), text(), text()), 1..6), delimiter in prop::sample::select(vec![b',', b';', b'\t']),
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        let columns = [Column::Summary, Column::Title, Column::Link];
        writer.write_record(columns.map(Column::code)).expect("a record");
        for (title, summary, link) in &rows {
            writer.write_record([summary, title, link]).expect("a record");
        }
        let draft = read_by("list.csv", writer.into_inner().expect("bytes"), 64).expect("it can be read");
        prop_assert!(draft.issues.is_empty());
        let found: Vec<_> =
            draft.rows.iter().map(|row| (row.title.en.clone(), row.summary.en.clone(), row.link.clone().unwrap_or_default())).collect();
        prop_assert_eq!(found, rows);
    }

    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[<{\\[a-z,;\"\n/>&!-]{0,120}") {
        let _ = read_by("any", bytes, 16);
        let _ = read_by("any", format!("Title,When\n{text}").into_bytes(), 16);
        let _ = read_by("any", format!("<iati-activities><iati-activity>{text}</iati-activity>").into_bytes(), 16);
    }
}

#[test]
fn only_remarks_of_the_template_and_those_above_all_rows_are_passed_over() {
    let draft = sheet_of(
        "ID,Title,Mandate\n# Our list,,\n# 13,Numbered,4.b\n# 14,Numbered too,4.b\nplain,Plain,4.b\n# late,,\n",
    );
    let titles: Vec<&str> = draft.rows.iter().map(|row| row.title.en.as_str()).collect();
    assert_eq!(titles, ["Numbered", "Numbered too", "Plain"]);
    let aside: Vec<usize> = draft.aside.rows.iter().map(|row| row.line).collect();
    assert_eq!(aside, [6], "told, not lost");
}

#[test]
fn rows_of_the_template_are_passed_over_wherever_they_stand() {
    for &lang in Lang::ALL {
        let text = template(lang);
        let [titles, explanations, examples] = text.lines().collect::<Vec<_>>()[..] else { panic!("{text}") };
        let row = "a,A row,,4.b";
        let draft = sheet_of(&format!("{titles}\r\n{row}\r\n{examples}\r\n{explanations}\r\n{row}\r\n"));
        assert_eq!((draft.rows.len(), draft.aside.rows.len()), (2, 0), "{lang:?}");
        let edited = draft_with_edited_example(titles, examples);
        assert_eq!(edited.rows.len(), 1, "an example that somebody has written over is a row");
    }
}

pub(super) fn sheet_of(text: &str) -> Draft {
    read_by("list.csv", text.as_bytes().to_vec(), 1 << 20).expect("it can be read")
}

fn draft_with_edited_example(titles: &str, examples: &str) -> Draft {
    let (id, rest) = examples.split_once(',').expect("several columns");
    let (_, rest) = rest.split_once(',').expect("several columns");
    sheet_of(&format!("{titles}\r\n{id},Our own course,{rest}\r\n"))
}

#[test]
fn what_is_no_number_of_people_is_told() {
    for text in ["-3", "− 3", "50%", "50 %", "50 per cent of the officers", "US$ 500", "1/2"] {
        let draft = sheet_of(&format!("Title,People\nA,{text}\n"));
        assert_eq!((draft.people.len(), draft.issues.len()), (0, 1), "{text}");
    }
    for text in ["24", "about 24 officers", "~24", "unos 24", "24+"] {
        let draft = sheet_of(&format!("Title,People\nA,{text}\n"));
        assert_eq!((draft.people.len(), draft.issues.len()), (1, 0), "{text}");
    }
}

#[test]
fn three_digits_are_the_code_of_a_country_and_others_a_number_of_countries() {
    let draft = sheet_of("Title,Countries\nA,052\nB,388; 192\nC,12\nD,052 countries\nE,999\n");
    let merged = merge(&report(), &draft, &Choices::default());
    assert_eq!(merged.dataset.countries.len(), report().countries.len() + 1, "192 is Cuba");
    let unnamed: Vec<_> = draft.rows.iter().map(|row| row.unnamed).collect();
    assert_eq!(unnamed, [None, None, Some(12), Some(52), Some(999)]);
    let own = merged.dataset.activities.iter().skip(report().activities.len());
    let countries: Vec<String> = own
        .map(|(_, row)| line(&merged.dataset, row).split(" | ").nth(5).unwrap_or_default().to_owned())
        .collect();
    assert_eq!(countries[..2], ["BRB participant", "JAM participant, CUB participant"]);
}

#[test]
fn values_that_are_not_read_and_problems_of_rows_set_aside_are_counted_apart() {
    let counted = |name: &str| {
        let draft = read(name);
        assert_eq!(draft.values_not_read() + draft.aside.problems(), draft.issues.len(), "{name}");
        (draft.values_not_read(), draft.aside.problems())
    };
    assert_eq!(counted("list.json"), (0, 1));
    assert_eq!(counted("no-title.csv").0, 0);
    assert_eq!(counted("broken.xml").0, 0);
    assert_eq!(counted("bad-values.csv").1, 0);
}

#[test]
fn both_counts_of_values_that_were_not_read_are_one_number() {
    let words = |lang| &mandate_atlas::i18n::messages(lang).own_list;
    assert_eq!((words(Lang::En).problems)(2, 1), "2 values not read, 1 problem in rows set aside");
    assert_eq!((words(Lang::En).problems)(0, 2), "2 problems in rows set aside");
    for &lang in Lang::ALL {
        let (above, below) = ((words(lang).counts)(4, 1, 2), (words(lang).problems)(2, 0));
        assert!(above.ends_with(&format!("{below}.")), "{lang:?}: {above} / {below}");
    }
}

#[test]
fn countries_are_known_by_what_people_call_them_for_short() {
    let named = |text: &str| {
        let draft = sheet_of(&format!("Title,Countries\nA,\"{text}\"\n"));
        let merged = merge(&report(), &draft, &Choices::default());
        let (_, row) = merged.dataset.activities.iter().last().expect("a row");
        line(&merged.dataset, row).split(" | ").nth(5).unwrap_or_default().replace(" participant", "")
    };
    for (text, expected) in [
        ("T&T", "TTO"),
        ("T & T; Jamaica", "TTO, JAM"),
        ("Barbados & T&T", "BRB, TTO"),
        ("Barbados&Jamaica", "BRB, JAM"),
        ("Bahamas, The", "BHS"),
        ("Bahamas, The, Jamaica", "BHS, JAM"),
        ("Bahamas (The)", "BHS"),
        ("the Dominican Republic", "DOM"),
        ("UK", "GBR"),
        ("U.K. and US", "GBR, USA"),
        ("Virtual", ""),
        ("Online; Jamaica", "JAM"),
        ("En línea", ""),
        ("Atlantis and Lemuria", "XAA, XAB"),
    ] {
        assert_eq!(named(text), expected, "{text}");
    }
}

#[test]
fn the_words_of_the_page_are_known_in_every_language() {
    let known = known();
    let find = |vocabulary, word: &str| known.find(vocabulary, word).map(|code| code.to_string());
    let mut lost = Vec::new();
    let mut hold = |vocabulary, word: &str, code: &str| {
        if find(vocabulary, word).as_deref() != Some(code) {
            lost.push(format!("{word} is {:?} in place of {code}", find(vocabulary, word)));
        }
    };
    for words in Lang::ALL.iter().map(|&lang| messages(lang)) {
        for &kind in Kind::ALL {
            hold(Vocabulary::Kind, (words.kind)(kind), kind.code());
        }
        for &status in Status::ALL {
            hold(Vocabulary::Status, (words.status)(status), status.code());
        }
        for &role in CountryRole::ALL {
            let word = (words.country_role)(role).split(',').next().expect("a word");
            hold(Vocabulary::CountryRole, word, role.code());
        }
    }
    assert_eq!(lost, [""; 0]);
}
