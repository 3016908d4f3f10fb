//! IATI: read back by an XML parser; the published schema holds it in `tests/browser/download.test.mjs`.

use mandate_atlas::{
    analysis::Coverage,
    io::export::{Format, export},
};
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};

use super::{random, read, same_as_fixture, small, text, whole};

/// The names of all elements of an XML text, in their order; panics if it is not well formed.
fn elements(text: &str) -> Vec<String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}\n{text}")) {
            Event::Start(start) | Event::Empty(start) => {
                let attributes = start.attributes().map(|attribute| attribute.expect("an attribute"));
                assert!(attributes.count() < 6);
                names.push(start.name().as_ref().to_owned());
            }
            Event::Eof => return names,
            _ => {}
        }
    }
}

fn count(names: &[String], name: &str) -> usize {
    names.iter().filter(|found| *found == name).count()
}

#[test]
fn the_small_report_as_activities() {
    same_as_fixture("small.iati.xml", &text(&small(), Format::Iati));
}

#[test]
fn the_report_leaves_out_what_has_no_date_and_says_so() {
    let data = crate::data::report().dataset;
    let text = text(&data, Format::Iati);
    let dated = data.activities.iter().filter(|(_, one)| one.counts() && one.period.is_some());
    assert_eq!(count(&elements(&text), "iati-activity"), dated.count());
    let comment = text.lines().nth(1).expect("a comment");
    for (_, activity) in data.activities.iter().filter(|(_, one)| !one.counts() || one.period.is_none()) {
        assert!(comment.contains(activity.code.as_str()), "{}", activity.code);
    }
}

#[test]
fn a_month_becomes_its_first_and_last_day_and_says_that_it_is_a_month() {
    let text = text(&small(), Format::Iati);
    assert!(text.contains("iso-date=\"2011-02-01\" type=\"2\""), "{text}");
    assert!(text.contains("iso-date=\"2011-03-31\" type=\"4\""), "{text}");
    assert!(text.contains("The precision is a month"));
    assert!(text.contains("The precision is a year"), "the programme began in 2006");
    assert!(!text.contains("percentage"), "nothing is shared out");
}

#[test]
fn only_published_codes_stand_for_bodies() {
    let text = text(&crate::data::report().dataset, Format::Iati);
    let refs: std::collections::BTreeSet<&str> = text
        .split(" ref=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|code| code.len() < 14)
        .collect();
    assert!(refs.iter().all(|code| code.starts_with("XM-DAC-4")), "{refs:?}");
    assert!(refs.contains("XM-DAC-47079"), "{refs:?}");
    assert!(text.contains("<iati-identifier>XM-DAC-47079-ag-res-2619-mrtd-symposium</iati-identifier>"));
    assert!(text.contains("<reporting-org ref=\"XM-DAC-47079\" type=\"40\" secondary-reporter=\"true\">"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_texts_hold_it_is_well_formed(json in random::file()) {
        let data = read(&json.to_string());
        let coverage = Coverage::of(&data);
        let names = elements(&export(Format::Iati, &whole(&data, &coverage)).text);
        let dated = data.activities.iter().filter(|(_, one)| one.counts() && one.period.is_some());
        prop_assert_eq!(count(&names, "iati-activity"), dated.count());
        prop_assert!(count(&names, "participating-org") >= count(&names, "iati-activity"));
    }
}
