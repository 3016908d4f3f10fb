//! The words of faults in files and links.

use mandate_atlas::model::{Expected, Found, Issue, Place};

use super::{COUNTS, Said};
use crate::words::faults;

const FILE: &str = "ag-res-2619.json";

/// One of each, and more where the number or how many there are changes the sentence.
fn expectations() -> impl Iterator<Item = Expected> {
    use Expected as E;
    let kinds = [vec!["string"], vec!["string", "integer", "object"]].map(E::Kind);
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
    faults::expectations().into_iter().map(|(expected, _)| expected).chain(kinds).chain(counted)
}

fn findings() -> impl Iterator<Item = Found> {
    let more = [Found::Value(String::new()), Found::Count(2), Found::Count(12_345)];
    faults::findings().into_iter().map(|(found, _)| found).chain(more)
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
