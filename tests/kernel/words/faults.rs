//! Faults in words: each in its own, in every language, with what it names.

use std::collections::BTreeMap;

use mandate_atlas::{
    i18n::{Messages, messages},
    model::{Expected, Found, Issue, Lang, Place},
};

/// One of each, and what has to stand in its sentence.
pub(super) fn expectations() -> Vec<(Expected, &'static [&'static str])> {
    use Expected as E;
    let codes = || vec!["one".to_owned(), "two".to_owned()];
    vec![
        (E::Json, &["JSON"]),
        (E::Field("title".to_owned()), &["title"]),
        (E::Kind(vec!["string", "integer"]), &["string", "integer"]),
        (E::OneOf(codes()), &["one", "two"]),
        (E::Format("mandate-atlas/1"), &["mandate-atlas/1"]),
        (E::SomeText, &[]),
        (E::Code, &[]),
        (E::UniqueCode, &[]),
        (E::RowOf("countries"), &["countries"]),
        (E::Period, &["2011-02"]),
        (E::YearOrMonth, &["2012-03"]),
        (E::Sentence, &["2.5.9"]),
        (E::LedgerSentence, &[]),
        (E::NewSentence, &[]),
        (E::TwoCodes, &[]),
        (E::AtLeastOne, &[]),
        (E::NotRepeated, &[]),
        (E::NoCycle, &[]),
        (E::ReportedMandate, &[]),
        (E::Between(3, 71), &["3", "71"]),
        (E::RoleOfPlan, &["planned", "absent"]),
        (E::RoleOfStateAction, &["party"]),
        (E::OutsideCountry, &[]),
        (E::ActivitiesOrReason, &[]),
        (E::CitingActivities(Vec::new()), &[]),
        (E::CitingActivities(codes()), &["one", "two"]),
        (E::SentenceOfRow, &["refs"]),
        (E::List, &["CSV", "HXL", "IATI", "JSON"]),
        (E::Titles, &[]),
        (E::Bytes(50_000_000), &["50"]),
        (E::Rows(71_000), &["71"]),
        (E::Fields(14), &["14"]),
        (E::ClosingQuote, &[]),
        (E::Xml, &["XML"]),
        (E::TitleOrSummary, &[]),
        (E::DateInWords, &["2011-02"]),
        (E::ClearMonth, &[]),
        (E::LaterEnd, &[]),
        (E::OneMandate, &[]),
        (E::PlaceName, &[]),
        (E::Address, &["https://"]),
        (E::Names(15), &["15"]),
        (E::Letters(16), &["16"]),
        (E::Levels(17), &["17"]),
    ]
}

pub(super) fn findings() -> Vec<(Found, &'static [&'static str])> {
    vec![
        (Found::End, &[]),
        (Found::NotJson, &["JSON"]),
        (Found::Nothing, &[]),
        (Found::Value("\"Barbada\"".to_owned()), &["\"Barbada\""]),
        (Found::Field("colour".to_owned()), &["colour"]),
        (Found::SetAside("act-9".to_owned()), &["act-9"]),
        (Found::Workbook, &[]),
        (Found::Unreadable, &[]),
        (Found::Count(18), &["18"]),
    ]
}

/// No two of the sentences are alike, and each names what it has to.
fn assert_told(lang: Lang, told: &[(String, &[&str])]) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, (sentence, parts)) in told.iter().enumerate() {
        assert!(!sentence.trim().is_empty(), "{at} in {lang:?}");
        for part in *parts {
            assert!(sentence.contains(part), "{part} in {lang:?}: {sentence}");
        }
        assert_eq!(seen.insert(sentence, at), None, "{at} in {lang:?} is told as another: {sentence}");
    }
}

#[test]
fn every_fault_is_told_in_its_own_words() {
    for &lang in Lang::ALL {
        let words: &Messages = messages(lang);
        let expected = expectations().into_iter().map(|(expected, parts)| {
            ((words.expected)(&Issue::at("/rows/1", Found::Nothing, expected)), parts)
        });
        assert_told(lang, &expected.collect::<Vec<_>>());
        let found = findings()
            .into_iter()
            .map(|(found, parts)| ((words.found)(&Issue::at("/rows/1", found, Expected::Json)), parts));
        assert_told(lang, &found.collect::<Vec<_>>());
        let places: [(Place, &'static [&'static str]); 5] = [
            (Place::Position(7, 19), &["7", "19"]),
            (Place::Pointer(String::new()), &[]),
            (Place::Pointer("/activities/12".to_owned()), &["/activities/12"]),
            (Place::Cell(8, String::new()), &["8"]),
            (Place::Cell(8, "When".to_owned()), &["8", "When"]),
        ];
        let places = places.into_iter().map(|(place, parts)| ((words.place)(&place), parts));
        assert_told(lang, &places.collect::<Vec<_>>());
        let told: [(String, &'static [&'static str]); 8] = [
            ((words.set_aside)(1), &[]),
            ((words.set_aside)(12), &["12"]),
            ((words.not_fetched)("data.json", Some(503)), &["data.json", "503"]),
            ((words.not_fetched)("data.json", None), &["data.json"]),
            ((words.not_readable)("data.json"), &["data.json"]),
            ((words.unknown_key)("colour"), &["colour"]),
            ((words.unknown_value)("country", "XYZ"), &["country", "XYZ"]),
            ((words.found)(&Issue::at("", Found::Value(String::new()), Expected::Json)), &[]),
        ];
        assert_told(lang, &told);
    }
}

/// English stands in no other language.
#[test]
fn faults_are_translated() {
    let told = |lang: Lang| -> Vec<String> {
        let say = messages(lang).expected;
        expectations().into_iter().map(|(one, _)| say(&Issue::at("", Found::Nothing, one))).collect()
    };
    let english = told(Lang::En);
    for &lang in Lang::ALL.iter().filter(|&&lang| lang != Lang::En) {
        let same: Vec<String> = told(lang)
            .into_iter()
            .zip(&english)
            .filter(|(one, other)| one == *other)
            .map(|(one, _)| one)
            .collect();
        assert_eq!(same, Vec::<String>::new(), "{lang:?}");
    }
}
