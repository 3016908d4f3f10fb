//! What the elements of an IATI activity mean, one by one.

use super::{reading::line, *};
use mandate_atlas::{
    io::list::{Choices, merge},
    model::{Id, Lang},
};

/// A list with one activity that is called A and holds these elements.
fn activity(elements: &str) -> Draft {
    let title = "<title><narrative>A</narrative></title>";
    let text = format!("<iati-activities><iati-activity>{title}{elements}</iati-activity></iati-activities>");
    read_by("list.xml", text.into_bytes(), 1 << 20).expect("it can be read")
}

/// What an activity of these elements says: countries, bodies, and topics with audiences.
fn said(elements: &str) -> [String; 3] {
    let (data, draft) = (report(), activity(elements));
    assert_eq!(draft.issues, Vec::new(), "{elements}");
    let merged = merge(&data, &draft, &Choices::default()).dataset;
    let line = line(&merged, &merged.activities[Id::new(data.activities.len())]);
    let columns: Vec<&str> = line.split(" | ").skip(5).collect();
    [0, 1, 2].map(|at| columns[at].to_owned())
}

/// How many people an activity of these elements speaks of, and of whom.
fn people(elements: &str) -> Vec<(u32, String)> {
    let data = report();
    let merged = merge(&data, &activity(elements), &Choices::default()).dataset;
    let own = merged.headcounts.iter().skip(data.headcounts.len());
    own.map(|row| (row.count, row.what.en.clone())).collect()
}

fn narrative(name: &str, attributes: &str, text: &str) -> String {
    format!("<{name} {attributes}><narrative>{text}</narrative></{name}>")
}

/// A result with its title and that of its indicator, either of which may be missing.
fn result(about: &str, who: &str, count: u32) -> String {
    let title = |text: &str| if text.is_empty() { String::new() } else { narrative("title", "", text) };
    format!(
        "<result>{}<indicator>{}<period><actual value=\"{count}\"/></period></indicator></result>",
        title(about),
        title(who)
    )
}

#[test]
fn numbers_are_of_people_if_the_result_or_its_indicator_says_so() {
    for (about, who, expected) in [
        ("People trained", "customs service", Some("customs service")),
        ("Courses", "officers of the coast guard", Some("officers of the coast guard")),
        ("", "officers", Some("officers")),
        ("Patrol boats", "boats", None),
        ("", "boats", None),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|who| (12, who.to_owned())).collect();
        assert_eq!(people(&result(about, who, 12)), expected, "{about} / {who}");
    }
}

#[test]
fn a_result_says_nothing_of_the_next_one() {
    let untold = "<result><title><narrative>People trained</narrative></title></result>";
    assert_eq!(people(&format!("{untold}{}", result("", "boats", 3))), []);
    let counted = result("Courses", "officers", 20);
    assert_eq!(
        people(&format!("{untold}{}{counted}", result("", "boats", 3))),
        [(20, "officers".to_owned())]
    );
}

#[test]
fn where_it_took_place_is_told_by_codes_of_countries_alone() {
    let location = |reach: &str, id: &str| format!("<location>{reach}{id}</location>");
    let reach = |code: u8| format!("<location-reach code=\"{code}\"/>");
    let country = |code: &str| format!("<location-id vocabulary=\"A4\" code=\"{code}\"/>");
    let town = "<location-id vocabulary=\"G1\" code=\"3374036\"/>";
    let district = "<administrative vocabulary=\"G1\" level=\"1\" code=\"3373551\"/>";
    for (elements, expected) in [
        (location(&reach(1), &country("BB")), "BRB host"),
        (location(&reach(2), &country("BB")), "BRB beneficiary"),
        (location("", "<administrative vocabulary=\"A4\" level=\"0\" code=\"BB\"/>"), "BRB beneficiary"),
        (location(&reach(1), &format!("{town}{district}")), ""),
        (location(&reach(1), &format!("{}{town}", country("BB"))), "BRB host"),
        (
            [location(&reach(1), &country("BB")), location(&reach(2), &country("JM"))].concat(),
            "JAM beneficiary, BRB host",
        ),
        // Of several countries outside of the report one is the venue.
        ([location(&reach(1), &country("PE")), location(&reach(1), &country("CL"))].concat(), "CHL host"),
        (
            [location(&reach(1), &country("BB")), location("", &country("JM"))].concat(),
            "JAM beneficiary, BRB host",
        ),
    ] {
        assert_eq!(said(&elements)[0], expected, "{elements}");
    }
}

#[test]
fn whoever_carries_it_out_leads_only_where_nobody_is_accountable() {
    let body = |role: u8, name: &str| narrative("participating-org", &format!("role=\"{role}\""), name);
    for (elements, expected) in [
        (body(4, "CICTE"), "cicte lead"),
        ([body(4, "CICTE"), body(4, "UNODC")].concat(), "cicte lead, unodc lead"),
        ([body(4, "CICTE"), body(2, "IMPACS")].concat(), "impacs lead, cicte partner"),
        ([body(2, "IMPACS"), body(4, "IMPACS")].concat(), "impacs lead"),
        (
            [body(1, "UNODC"), body(3, "IMPACS"), body(4, "CICTE")].concat(),
            "cicte lead, impacs partner, unodc funder",
        ),
    ] {
        assert_eq!(said(&elements)[1], expected, "{elements}");
    }
}

#[test]
fn tags_of_our_vocabularies_are_known_by_their_codes_and_all_others_by_what_they_say() {
    let tag = |uri: &str, code: &str, text: &str| {
        narrative("tag", &format!("vocabulary=\"99\" vocabulary-uri=\"{uri}\" code=\"{code}\""), text)
    };
    for (elements, expected) in [
        (tag("https://example.org/atlas#topics", "customs-control", "X"), "customs-control"),
        (tag("https://example.org/topic", "customs-control", ""), "customs-control"),
        (tag("https://example.org/audiences", "customs", ""), "customs"),
        (tag("https://example.org/atlas#audience", "border-police", "X"), "border-police"),
        (tag("https://example.org/goals", "16", "Fishing nets"), "fishing-nets"),
        (tag("", "16", "Fishing nets"), "fishing-nets"),
        (tag("https://example.org/goals", "16", ""), ""),
        (narrative("sector", "code=\"16063\"", "Fishing nets"), "fishing-nets"),
    ] {
        assert_eq!(said(&elements)[2], expected, "{elements}");
    }
}

#[test]
fn what_is_not_read_is_told() {
    assert_eq!(
        activity("<sector code=\"16063\"/><budget/><default-aid-type code=\"D02\"/><conditions/>").unread,
        ["budget", "conditions", "sector (code without a narrative)"]
    );
    assert!(activity(&narrative("sector", "code=\"16063\"", "Nets")).unread.is_empty());
}

#[test]
fn what_was_done_is_the_general_description() {
    let described = |kind: &str, text: &str| narrative("description", kind, text);
    for (elements, expected) in [
        (described("", "Plain"), "Plain"),
        (described("type=\"1\"", "General"), "General"),
        ([described("type=\"2\"", "Aims"), described("type=\"1\"", "General")].concat(), "General"),
        ([described("type=\"1\"", "General"), described("", "Plain")].concat(), "General"),
        ([described("", ""), described("type=\"1\"", "General")].concat(), "General"),
        (described("type=\"4\"", "Other"), "A"),
    ] {
        assert_eq!(activity(&elements).rows[0].summary.en, expected, "{elements}");
    }
    let both = "<description xml:lang=\"en\"><narrative xml:lang=\"es\">Uno</narrative>\
                <narrative xml:lang=\"fr\">Un</narrative><narrative xml:lang=\"es\">Dos</narrative></description>";
    let summary = &activity(both).rows[0].summary;
    assert_eq!([Lang::Es, Lang::Fr].map(|lang| summary.exact(lang)), [Some("Uno"), Some("Un")]);
}

#[test]
fn an_activity_is_a_part_of_its_parent() {
    let related = |kind: u8, code: &str| format!("<related-activity type=\"{kind}\" ref=\"{code}\"/>");
    let draft = activity(&[related(2, "child"), related(3, "sibling"), related(1, "parent")].concat());
    assert_eq!((draft.rows[0].part_of.as_deref(), &*draft.unread), (Some("parent"), &[][..]));
    assert_eq!(activity(&related(2, "child")).rows[0].part_of, None);
}
