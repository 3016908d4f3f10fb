//! What all languages do alike, given their own signs and words.

use crate::model::{SentenceRef, Sides};

/// How a language cites sentences of the report.
pub(super) struct Citing {
    /// "report ".
    pub(super) report: &'static str,
    /// "sentence".
    pub(super) one: &'static str,
    /// "sentences".
    pub(super) many: &'static str,
    /// Between two paragraphs.
    pub(super) between: &'static str,
    /// Between the ends of a run.
    pub(super) dash: &'static str,
    /// "a, b and c".
    pub(super) list: fn(&[&str]) -> String,
}

impl Citing {
    /// "§2 ¶5, sentences 6-7 and 9; §3 ¶1, sentence 1": paragraphs in their order, runs of sentences joined. Two neighbours
    /// are joined like more: "9-10" reads faster than "9 and 10".
    pub(super) fn sources(&self, refs: &[SentenceRef]) -> String {
        let paragraphs = refs.chunk_by(|a, b| (a.section, a.paragraph) == (b.section, b.paragraph));
        let texts: Vec<String> = paragraphs.map(|refs| self.paragraph(refs)).collect();
        format!("{}{}", self.report, texts.join(self.between))
    }

    fn paragraph(&self, refs: &[SentenceRef]) -> String {
        let place = refs.first().map_or_else(String::new, |at| format!("§{} ¶{}", at.section, at.paragraph));
        let ends =
            refs.chunk_by(|a, b| a.sentence + 1 == b.sentence).filter_map(|run| run.first().zip(run.last()));
        let number = |sentence: usize| sentence.to_string();
        let run = |(first, last): (&SentenceRef, &SentenceRef)| {
            range([first, last].map(|one| one.sentence.into()), self.dash, number)
        };
        let runs: Vec<String> = ends.map(run).collect();
        let runs: Vec<&str> = runs.iter().map(String::as_str).collect();
        let noun = if refs.len() == 1 { self.one } else { self.many };
        format!("{place}, {noun} {}", (self.list)(&runs))
    }
}

/// A number, or the ends of a range.
pub(super) fn range(ends: [usize; 2], dash: &str, number: fn(usize) -> String) -> String {
    let [least, most] = ends.map(number);
    if least == most { least } else { format!("{least}{dash}{most}") }
}

/// "Name: sentence.", joined by `label`, or "Sentence." where the name stands above it.
pub(super) fn named(name: Option<&str>, sentence: &str, label: fn(&str, &str) -> String) -> String {
    let mut letters = sentence.chars();
    match (name, letters.next()) {
        (None, Some(first)) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        (name, _) => format!("{}.", label(name.unwrap_or_default(), sentence)),
    }
}

/// A name inside of a sentence, or words in brackets; an acronym keeps its letters.
pub(crate) fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    let is_acronym = letters.clone().next().is_none_or(char::is_uppercase);
    if is_acronym { name.to_owned() } else { first.to_lowercase().chain(letters).collect() }
}

/// What is said of the first side, the second, or both.
pub(super) fn sided(sides: Sides, [first, second, both]: [&'static str; 3]) -> &'static str {
    match sides {
        Sides::A => first,
        Sides::B => second,
        Sides::Both => both,
    }
}

/// A number with a sign between thousands.
pub(super) fn grouped(count: impl ToString, between: &str) -> String {
    let digits = count.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok());
    groups.collect::<Vec<_>>().join(between)
}

/// A number in three characters at most, or four.
pub(super) fn short(count: u64) -> String {
    match count {
        0..1000 => count.to_string(),
        1000..1_000_000 => format!("{}k", count / 1000),
        _ => format!("{}M", count / 1_000_000),
    }
}
