//! English: dates at the precision of the source, lists, sources, plurals.

mod es;
mod faults;
mod fr;
mod pt;
mod said;

use mandate_atlas::{
    i18n::{PeopleSummary, messages},
    model::{Lang, Month, Period, SentenceRef, Text},
};
use proptest::prelude::*;

#[test]
fn dates_are_as_precise_as_the_source() {
    let words = messages(Lang::En);
    let said = |text: &str| (words.period)(Some(text.parse().expect("a period")));
    assert_eq!(said("2011"), "2011");
    assert_eq!(said("2011-02"), "February 2011");
    assert_eq!(said("2011-10/2011-11"), "October–November 2011");
    assert_eq!(said("2009-09/2012-09"), "September 2009 to September 2012");
    assert_eq!(said("2011/2015"), "2011 to 2015");
    assert_eq!(said("2006/.."), "since 2006");
    assert_eq!((words.period)(None), "no date given");
}

#[test]
fn lists_have_commas_and_an_and() {
    let list = messages(Lang::En).list;
    assert_eq!(
        [list(&[]), list(&["a"]), list(&["a", "b"]), list(&["a", "b", "c"])],
        ["", "a", "a and b", "a, b and c"]
    );
}

#[test]
fn sources_join_what_belongs_together() {
    let said = |refs: &[&str]| {
        let refs: Vec<SentenceRef> = refs.iter().map(|text| text.parse().expect("a sentence")).collect();
        (messages(Lang::En).sources)(&refs)
    };
    assert_eq!(said(&["2.5.9", "2.5.10"]), "report §2 ¶5, sentences 9–10");
    assert_eq!(said(&["2.5.1", "2.5.3", "2.5.4"]), "report §2 ¶5, sentences 1 and 3–4");
    assert_eq!(said(&["1.1.1", "1.2.2"]), "report §1 ¶1, sentence 1; §1 ¶2, sentence 2");
}

#[test]
fn sentences_are_counted_from_one_and_spelled_in_one_way() {
    let is_read = |text: &str| text.parse::<SentenceRef>().is_ok_and(|found| found.to_string() == text);
    for text in ["0.1.1", "2.5.10", "65535.1.1"] {
        assert!(is_read(text), "{text}");
    }
    for text in ["1.0.1", "1.1.0", "1.1", "1.1.1.1", "01.1.1", "1.1.+1", "1..1", "65536.1.1", ""] {
        assert!(text.parse::<SentenceRef>().is_err(), "{text}");
    }
}

#[test]
fn marks_that_turn_letters_end_where_their_text_ends() {
    let ended = |text: &str| Text::plain(text, None).en;
    let [embed, pop, isolate, end] = ["\u{202b}", "\u{202c}", "\u{2067}", "\u{2069}"];
    let shut = format!("{isolate}a{end} {embed}b{pop}");
    assert_eq!(ended(&shut), shut, "what has its end gets no other");
    assert_eq!(ended(&format!("{isolate}a{embed}b")), format!("{isolate}a{embed}b{pop}{end}"));
    assert_eq!(
        ended(&format!("{isolate}{embed}a{end}")),
        format!("{isolate}{embed}a{end}"),
        "it ends what is in it, too"
    );
    assert_eq!(
        ended(&format!("a{end}{pop}")),
        format!("a{end}{pop}"),
        "an end without a beginning turns nothing"
    );
    let late = format!("{isolate}a{end}b{end}");
    assert_eq!(ended(&late), late, "nor does one more than there are beginnings");
    assert_eq!(
        ended(&format!("{isolate}a{pop}b")),
        format!("{isolate}a{pop}b{end}"),
        "nor one of another kind"
    );
}

#[test]
fn figures_say_with_whom_they_are_shared() {
    let people = |approximate, shared_with| {
        (messages(Lang::En).people_summary)(&PeopleSummary {
            count: 36,
            approximate,
            what: "participants",
            shared_with,
        })
    };
    assert_eq!(people(false, vec![]), "36 participants");
    assert_eq!(people(true, vec!["A"]), "about 36 participants, one figure shared with “A”");
    assert_eq!(people(false, vec!["A", "B"]), "36 participants, one figure shared with “A” and “B”");
}

proptest! {
    #[test]
    fn months_count_without_gaps(year in 0..9999_i32, month in 1..=12_i32) {
        let at = Month::new(year, month).expect("a month");
        prop_assert_eq!((at.year(), at.month()), (year, month));
        let next = if month == 12 { Month::new(year + 1, 1) } else { Month::new(year, month + 1) };
        prop_assert_eq!(next.map(Month::index), Some(at.index() + 1));
    }

    #[test]
    fn a_period_is_written_as_it_is_read(year in 1900..2100_i32, month in 1..=12_i32, length in 0..40_i32, form in 0..5) {
        let end = Month::new(year + (month + length - 1) / 12, (month + length - 1) % 12 + 1).expect("a month");
        let text = match form {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            2 => format!("{year:04}-{month:02}/{:04}-{:02}", end.year(), end.month()),
            3 => format!("{year:04}/{:04}", end.year()),
            _ => format!("{year:04}-{month:02}/.."),
        };
        let period: Period = text.parse().expect("a period");
        prop_assert_eq!(period.to_string(), text);
        prop_assert!(period.last_month().is_none_or(|last| period.first_month() <= last));
    }

    #[test]
    fn any_text_is_refused_or_written_as_it_was(text in "[0-9./-]{0,16}") {
        if let Ok(period) = text.parse::<Period>() {
            prop_assert_eq!(period.to_string(), text);
        }
    }
}
