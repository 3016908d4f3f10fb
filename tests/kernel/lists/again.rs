//! A list that was saved from the page and is read again is the same list.

use super::*;
use mandate_atlas::{
    analysis::Coverage,
    io::{
        export::{Export, Format, export},
        list::{Choices, merge},
    },
    model::{Activity, Found, Place},
};

fn sheet(text: &str) -> Draft {
    read_by("list.csv", text.as_bytes().to_vec(), 1 << 20).expect("it can be read")
}

/// The activities of a list beside the report, without their lines, and its file in a format.
fn saved(draft: &Draft, format: Format) -> (Vec<Activity>, Export) {
    let before = report();
    let data = merge(&before, draft, &Choices::default()).dataset;
    let own: Vec<_> = data.activities.ids().skip(before.activities.len()).collect();
    let file = export(format, &crate::export::some(&data, &Coverage::of(&data), &own));
    let row = |id| Activity { origin: None, ..data.activities[id].clone() };
    (own.iter().map(|&id| row(id)).collect(), file)
}

const LINKED: &str = "ID,Title,Mandate,When,Link\n\
                      a,Under a paragraph without an answer,4.g,2011,https://example.org/a?b=1&c=2\n\
                      b,In words,4.b,2011,Annual report of 2011\n\
                      c,Without,4.b,2011,\n";

#[test]
fn a_list_under_a_paragraph_without_an_answer_comes_back() {
    let draft = sheet(LINKED);
    let (own, file) = saved(&draft, Format::Json);
    let again = read_by(&file.name, file.text.into_bytes(), 1 << 20).expect("it can be read");
    assert_eq!((again.issues.clone(), again.aside.rows.len()), (Vec::new(), 0));
    assert_eq!(saved(&again, Format::Json).0, own);
}

#[test]
fn links_stand_in_every_file_of_activities_and_come_back() {
    let draft = sheet(LINKED);
    let links = |draft: &Draft| draft.rows.iter().map(|row| row.link.clone()).collect::<Vec<_>>();
    for format in [Format::Csv, Format::Hxl, Format::Json] {
        let file = saved(&draft, format).1;
        let again = read_by(&file.name, file.text.into_bytes(), 1 << 20).expect("it can be read");
        assert_eq!(links(&again), links(&draft), "{format:?}");
    }
    let file = saved(&draft, Format::Iati).1.text;
    assert!(file.contains("url=\"https://example.org/a?b=1&amp;c=2\""), "{file}");
    assert!(file.contains("<narrative>Annual report of 2011</narrative>"), "{file}");
}

#[test]
fn a_link_that_no_browser_should_open_is_told() {
    let draft = sheet(
        "Title,Link\nA,javascript:alert(1)\nB,ftp://example.org/a\nC,www.oas.org\nD,HTTPS://oas.org\n\
         E,mailto:a@b.org\nF,Note: see the annex\nG,https://\n",
    );
    let kept: Vec<&str> = draft.rows.iter().filter_map(|row| row.link.as_deref()).collect();
    assert_eq!(kept, ["www.oas.org", "HTTPS://oas.org", "Note: see the annex"]);
    let told: Vec<_> = draft.issues.iter().map(|issue| (&issue.place, &issue.found)).collect();
    assert_eq!(told.len(), 4);
    assert_eq!(told[0], (&Place::Cell(2, "Link".to_owned()), &Found::value("\"javascript:alert(1)\"")));
}

/// A list that has something of its own in every table.
const OWN: &str =
    "Title,Mandate,Countries,Lead,Topics,Audiences\nA,Fisheries,Cuba; Barbados,Coast guard,Nets,Fishers\n";

fn file_of(data: &Dataset, source: usize, is_whole: bool) -> String {
    let coverage = Coverage::of(data);
    let ids: Vec<_> = match is_whole {
        true => data.activities.ids().collect(),
        false => {
            data.activities.iter().filter(|(_, row)| row.source.index() == source).map(|(id, _)| id).collect()
        }
    };
    let extract = crate::export::some(data, &coverage, &ids);
    export(Format::Json, &mandate_atlas::io::export::Extract { is_whole, ..extract }).text
}

#[test]
fn the_file_of_the_report_is_the_same_whatever_stands_beside_it() {
    let before = report();
    let after = merge(&before, &sheet(OWN), &Choices::default()).dataset;
    for is_whole in [true, false] {
        assert!(file_of(&after, 0, is_whole) == file_of(&before, 0, is_whole), "{is_whole}");
    }
}

#[test]
fn the_file_of_a_list_holds_nothing_of_another_list() {
    let alone = merge(&report(), &sheet(LINKED), &Choices::default()).dataset;
    let other = merge(&report(), &sheet(OWN), &Choices::default()).dataset;
    let both = merge(&other, &sheet(LINKED), &Choices::default()).dataset;
    let named = |data: &Dataset, source| {
        let file = file_of(data, source, false);
        let file: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        ["mandates", "countries", "organisations", "topics", "audiences"].map(|key| file[key].clone())
    };
    assert_eq!(named(&both, 2), named(&alone, 1));
    let names = named(&both, 1).map(|rows| rows.to_string());
    assert!(
        names
            .iter()
            .zip(["Fisheries", "CUB", "Coast guard", "Nets", "Fishers"])
            .all(|(rows, own)| rows.contains(own))
    );
}
