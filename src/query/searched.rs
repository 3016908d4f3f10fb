//! What a search marks in the texts on the page.

use std::{collections::BTreeSet, ops::Range};

use super::{
    Facet, Folded, Index, fold,
    text::{fold_letter, words},
};
use crate::model::{Dataset, Id, Lang, Text};

/// A search as the page shows it: its words, and the names that stand on the page for what was found by another name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    words: Folded,
    /// Names found by an alias, an acronym or a name in another language: "Trinidad and Tobago" for "trinite".
    names: Vec<Folded>,
    /// What has a name with one of the words in it.
    options: BTreeSet<(Facet, usize)>,
}

/// A shorter word marks and finds names only as a whole word, or as the whole search: our choice, so that "St Lucia" does
/// not mark the beginning of "Strengthening".
const LEAST_LETTERS: usize = 3;

impl Searched {
    /// What a search for `text` marks, in a language.
    #[must_use]
    pub fn of(index: &Index, data: &Dataset, lang: Lang, text: &str) -> Self {
        let mut searched = Self { words: fold(text), ..Self::default() };
        if searched.is_blank() {
            return searched;
        }
        for (facet, option, name) in index.names() {
            if !searched.is_named(name) {
                continue;
            }
            searched.options.insert((facet, option));
            for shown in shown_names(data, facet, option) {
                let shown = fold(shown.get(lang));
                if !searched.is_named(&shown) {
                    searched.names.push(shown);
                }
            }
        }
        searched
    }

    /// Whether this option has a name with what was searched in it.
    #[must_use]
    pub fn has(&self, facet: Facet, option: usize) -> bool {
        self.options.contains(&(facet, option))
    }

    /// Where in `text` stands what was searched, in bytes, in order: the searched part of a word, or a whole name.
    #[must_use]
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_blank() {
            return Vec::new();
        }
        let words: Vec<Word> = words(text).map(|range| Word::of(text, range)).collect();
        let mut marks = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let (mark, taken) =
                match self.name_at(&words[at..]).or_else(|| self.joined_at(text, &words[at..])) {
                    Some(taken) => (Some(words[at].range.start..words[at + taken - 1].range.end), taken),
                    None => (self.mark(&words[at]), 1),
                };
            marks.extend(mark);
            at += taken;
        }
        marks
    }

    /// The text in parts, and whether each is what was searched.
    #[must_use]
    pub fn parts<'a>(&self, text: &'a str) -> Vec<(&'a str, bool)> {
        let mut parts = Vec::new();
        let mut end = 0;
        for range in self.marks(text) {
            parts.push((&text[end..range.start], false));
            end = range.end;
            parts.push((&text[range], true));
        }
        parts.push((&text[end..], false));
        parts.retain(|(part, _)| !part.is_empty());
        parts
    }

    /// Whether there is no word in it: signs alone find everything and mark nothing.
    fn is_blank(&self) -> bool {
        self.words == Folded::default()
    }

    /// Whether a word of the search that is long enough begins a word of the name, or all of its words do.
    fn is_named(&self, name: &Folded) -> bool {
        let mut words = self.words.words();
        words.any(|word| word.chars().count() >= LEAST_LETTERS && name.has(word))
            || self.words.words().all(|word| name.has(word))
    }

    /// How many words the longest of the names takes up with which these begin.
    fn name_at(&self, words: &[Word]) -> Option<usize> {
        let length = |name: &Folded| {
            let count = name.words().count();
            let is_here = count > 0
                && count <= words.len()
                && name.words().zip(words).all(|(name, word)| name == word.folded);
            is_here.then_some(count)
        };
        self.names.iter().filter_map(length).max()
    }

    /// Two words, where a hyphen joins them to one that was searched: "cyber-security" for "cybersecurity".
    fn joined_at(&self, text: &str, words: &[Word]) -> Option<usize> {
        let [first, second, ..] = words else { return None };
        let is_joined = &text[first.range.end..second.range.start] == "-";
        let joined = format!("{}{}", first.folded, second.folded);
        let is_searched = |word: &str| word.len() > first.folded.len() && joined.starts_with(word);
        (is_joined && self.words.words().any(is_searched)).then_some(2)
    }

    /// The part of a word that the longest fitting word of the search covers.
    fn mark(&self, word: &Word) -> Option<Range<usize>> {
        let is_alone = self.words.words().count() == 1;
        let fits = |searched: &&str| {
            word.folded.starts_with(searched)
                && (is_alone || word.folded == **searched || searched.chars().count() >= LEAST_LETTERS)
        };
        let longest = self.words.words().filter(fits).map(str::len).max()?;
        let (_, end) = word.ends.iter().find(|(length, _)| *length >= longest)?;
        Some(word.range.start..*end)
    }
}

/// A word of a text: where it stands, how it is compared, and where each of its letters ends in both.
struct Word {
    range: Range<usize>,
    folded: String,
    ends: Vec<(usize, usize)>,
}

impl Word {
    fn of(text: &str, range: Range<usize>) -> Self {
        let (mut folded, mut ends) = (String::new(), Vec::new());
        for (at, letter) in text[range.clone()].char_indices() {
            fold_letter(letter, &mut folded);
            ends.push((folded.len(), range.start + at + letter.len_utf8()));
        }
        Self { range, folded, ends }
    }
}

/// The names by which the page calls what can be filtered by.
fn shown_names(data: &Dataset, facet: Facet, option: usize) -> Vec<&Text> {
    match facet {
        Facet::Mandate => data.mandates[Id::new(option)].title.iter().collect(),
        Facet::Country => vec![&data.countries[Id::new(option)].name],
        Facet::Partner => {
            let body = &data.organisations[Id::new(option)];
            std::iter::once(&body.name).chain(&body.acronym).collect()
        }
        Facet::Topic => vec![&data.topics[Id::new(option)].name],
        Facet::Audience => vec![&data.audiences[Id::new(option)].name],
        _ => Vec::new(),
    }
}
