//! The words of faults in files and links.

use mandate_atlas::model::{Expected, Found, Issue, Place};

use super::{COUNTS, Said};

const FILE: &str = "ag-res-2619.json";

fn expectations() -> Vec<Expected> {
    use Expected as E;
    let codes = || vec!["one".to_owned(), "two".to_owned()];
    let named = vec![
        E::Field("title".to_owned()),
        E::Kind(vec!["string"]),
        E::Kind(vec!["string", "integer"]),
        // Spanish has another "or" before the sound of an o.
        E::Kind(vec!["string", "integer", "object"]),
        E::OneOf(codes()),
        E::Format("mandate-atlas/1"),
        E::RowOf("countries"),
        E::Between(3, 71),
        E::CitingActivities(vec![]),
        E::CitingActivities(codes()),
    ];
    let counted = COUNTS.iter().skip(1).map(|&count| usize::from(count)).flat_map(|count| {
        [
            E::Bytes(count * 1_000_000),
            E::Rows(count),
            E::Fields(count),
            E::Names(count),
            E::Letters(count),
            E::Levels(count),
        ]
    });
    let plain = [
        E::Json,
        E::SomeText,
        E::Code,
        E::UniqueCode,
        E::Period,
        E::YearOrMonth,
        E::Sentence,
        E::LedgerSentence,
        E::NewSentence,
        E::TwoCodes,
        E::AtLeastOne,
        E::NotRepeated,
        E::NoCycle,
        E::ReportedMandate,
        E::RoleOfPlan,
        E::RoleOfStateAction,
        E::OutsideCountry,
        E::ActivitiesOrReason,
        E::SentenceOfRow,
        E::List,
        E::Titles,
        E::ClosingQuote,
        E::Xml,
        E::TitleOrSummary,
        E::DateInWords,
        E::ClearMonth,
        E::LaterEnd,
        E::OneMandate,
        E::PlaceName,
        E::Address,
    ];
    named.into_iter().chain(counted).chain(plain).collect()
}

fn findings() -> Vec<Found> {
    let value = |json: &str| Found::Value(json.to_owned());
    vec![
        Found::End,
        Found::NotJson,
        Found::Nothing,
        value(""),
        value("\"Barbada\""),
        Found::Field("colour".to_owned()),
        Found::SetAside("act-9".to_owned()),
        Found::Workbook,
        Found::Unreadable,
        Found::Count(2),
        Found::Count(12_345),
    ]
}

pub(super) fn say(said: &mut Said) {
    let words = said.words;
    for expected in expectations() {
        let sentence = (words.expected)(&Issue::at("", Found::Nothing, expected.clone()));
        said.add("expected", &[&expected], sentence);
    }
    for found in findings() {
        let sentence = (words.found)(&Issue::at("", found.clone(), Expected::Json));
        said.add("found", &[&found], sentence);
    }
    each!(said: COUNTS => words.set_aside);
    say! { said:
        words.place =>
            (&Place::Position(7, 19)),
            (&Place::Pointer(String::new())), (&Place::Pointer("/activities/12".to_owned())),
            (&Place::Cell(8, String::new())), (&Place::Cell(8, "When".to_owned()));
        words.not_fetched => (FILE, Some(503)), (FILE, None::<u16>);
        words.not_readable => (FILE);
        words.unknown_key => ("colour");
        words.unknown_value => ("country", "XYZ");
        words.other_version => ("2012-03-01", "2026-11-26");
    }
}
