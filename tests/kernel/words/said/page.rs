//! The words that every view has: names of levels and roles, numbers, dates, sources.

use mandate_atlas::model::{
    CountryRole, Date, Derived, Kind, Lang, Level, Month, OrgRole, Period, SentenceRef, Status,
};

use super::{COUNTS, Names, SHARES, Said};

/// Numbers that are written in full or in groups.
const NUMBERS: [u16; 5] = [0, 999, 1000, 9999, 12_345];

/// Spans within a year and across years, and what has no end.
const SPANS: [&str; 7] =
    ["2011", "2011-10/2011-11", "2010-04/2011-11", "2009/2012", "2009/2012-03", "2006/..", "2006-08/.."];

/// Sentences alone, in a run, and in several paragraphs.
const SOURCES: [&[&str]; 3] = [&["2.5.9"], &["2.5.9", "2.5.10"], &["2.5.1", "2.5.3", "2.5.4", "3.1.1"]];

/// Each month, the spans, and no date.
pub(super) fn periods() -> Vec<Option<Period>> {
    let months = (1..=12).filter_map(|month| Month::new(2011, month)).map(Date::Month).map(Period::At);
    let spans = SPANS.map(|text| text.parse().expect("a period"));
    months.chain(spans).map(Some).chain([None]).collect()
}

pub(super) fn date(text: &str) -> Date {
    text.parse().expect("a year or a month")
}

pub(super) fn sentence(text: &str) -> SentenceRef {
    text.parse().expect("a sentence")
}

pub(super) fn say(said: &mut Said, names: &Names) {
    let words = said.words;
    each!(said: Lang::ALL => words.in_language);
    each!(said: Level::ALL => words.level);
    each!(said: Status::ALL => words.status);
    each!(said: Kind::ALL => words.kind);
    each!(said: CountryRole::ALL => words.country_role);
    each!(said: Derived::ALL => words.derived);
    each!(said: OrgRole::ALL => words.org_role);
    each!(said: ["BRB", "USA", "XYZ"] => words.place_name);
    each!(said: NUMBERS => words.number);
    each!(said: COUNTS => words.activities, words.regional_note, words.naming_none, words.made_up);
    each!(said: COUNTS => words.unnamed_countries);
    each!(said: SHARES => words.share, words.tally_words, words.country_share_words);
    each!(said: [date("2012"), date("2012-03")] => words.date, words.as_of);
    each!(said: periods() => words.period);
    say! { said:
        words.absence_note => (names.titles[0]);
        words.go_on => ("2026-11-26");
        words.label => (words.source, "2.5.9");
        words.list =>
            (&["A"]), (&["A", "B"]), (&["A", "B", "C"]),
            // Spanish has another "and" before the sound of an i.
            (&["A", "Ibiza"]), (&["A", "Hidalgo"]), (&["A", "hielo"]), (&["A", "Ypacaraí"]), (&["A", "Yemen"]);
        words.tally_class => (3, 3), (1, 5);
    }
    for refs in SOURCES {
        let refs: Vec<SentenceRef> = refs.iter().map(|text| sentence(text)).collect();
        say! { said: words.sources => (&refs); }
    }
}
