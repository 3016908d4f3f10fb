//! Finding words whatever their accents and capitals.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, OnceLock},
};

use super::{ActivitySet, Columns, Facet};
use crate::model::{Activity, Code, Country, Dataset, Id, Mandate, Organisation, Term, Text};

/// A text as it is compared: words in small letters without accents, each with a space before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Folded(String);

impl Folded {
    /// Whether a word of it begins with `word`, which is folded itself.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.0.match_indices(word).any(|(at, _)| self.0[..at].ends_with(' '))
    }

    /// The words, in their order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split_whitespace()
    }

    /// Adds the words of a text, and those joined by hyphens.
    fn add_both(&mut self, text: &str) {
        self.add(text);
        if text.contains('-') {
            self.add_joined(text);
        }
    }

    fn add(&mut self, text: &str) {
        for range in words(text) {
            self.0.push(' ');
            text[range].chars().for_each(|letter| fold_letter(letter, &mut self.0));
        }
    }

    /// Adds what hyphens join as one word, too: "cyber-security" is found as "cybersecurity".
    fn add_joined(&mut self, text: &str) {
        let mut before = None;
        for range in words(text) {
            let is_joined = before.is_some_and(|end| &text[end..range.start] == "-");
            if !is_joined {
                self.0.push(' ');
            }
            text[range.clone()].chars().for_each(|letter| fold_letter(letter, &mut self.0));
            before = Some(range.end);
        }
    }
}

/// The text as it is compared.
#[must_use]
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    folded.add(text);
    folded
}

/// Where the words of a text stand: runs of letters and digits. A point behind a digit joins, so that "4.b" is a word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, mut last) = rest.find(|(_, letter)| letter.is_alphanumeric())?;
        let mut end = start + last.len_utf8();
        while let Some(&(at, letter)) = rest.peek() {
            let joins = letter == '.' && last.is_ascii_digit() && goes_on(&text[at + 1..]);
            if !(letter.is_alphanumeric() || is_accent(letter) || joins) {
                break;
            }
            (end, last) = (at + letter.len_utf8(), letter);
            rest.next();
        }
        Some(start..end)
    })
}

fn goes_on(rest: &str) -> bool {
    rest.chars().next().is_some_and(char::is_alphanumeric)
}

/// An accent that is a letter of its own (Unicode, "Combining Diacritical Marks").
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// A letter in small and without its accent: the letters of Latin-1 and Latin Extended-A, which are those of the
/// languages of the Americas; others only in small.
pub(super) fn fold_letter(letter: char, out: &mut String) {
    for small in letter.to_lowercase().filter(|&small| !is_accent(small)) {
        let plain = match small {
            'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
            'æ' => "ae",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ð' | 'ď' | 'đ' => "d",
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
            'ĥ' | 'ħ' => "h",
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
            'ĵ' => "j",
            'ķ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' => "n",
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
            'œ' => "oe",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' => "s",
            'ß' => "ss",
            'ţ' | 'ť' | 'ŧ' => "t",
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            other => {
                out.push(other);
                continue;
            }
        };
        out.push_str(plain);
    }
}

/// What can be searched: the texts of activities, and the names of whatever they can be filtered by.
#[derive(Default)]
pub struct TextIndex {
    /// Made when they are searched first: a page that is opened need not wait for them.
    texts: OnceLock<Texts>,
    /// What they are made from, where that was given.
    data: Option<Arc<Dataset>>,
    /// The names of each option of each facet that has any but a word on screen, in the order of its options.
    pub(super) names: [Vec<Folded>; Facet::COUNT],
}

/// Each text once, with the activities that have it, in the order of the texts.
type Texts = Vec<(Folded, Vec<Id<Activity>>)>;

impl TextIndex {
    /// Titles and summaries; names, aliases and acronyms of mandates, countries, bodies, topics and audiences, in every
    /// language.
    #[must_use]
    pub fn of(data: Arc<Dataset>) -> Self {
        Self { texts: OnceLock::new(), names: names(&data), data: Some(data) }
    }

    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| self.data.as_deref().map(texts).unwrap_or_default())
    }

    /// The activities in which every word of the search begins a word, be it of their own texts or of the names of what
    /// they can be filtered by.
    #[must_use]
    pub(super) fn find(&self, searched: &str, columns: &Columns) -> ActivitySet {
        let rows = columns.counting.rows();
        let mut found = ActivitySet::of(rows, |_| true);
        for word in fold(searched).words() {
            let mut with_word = ActivitySet::none(rows);
            let texts = self.texts().iter().filter(|(text, _)| text.has(word));
            texts.flat_map(|(_, ids)| ids).for_each(|&id| with_word.insert(id));
            for (names, sets) in self.names.iter().zip(&columns.options) {
                let named = names.iter().zip(sets).filter(|(name, _)| name.has(word));
                named.for_each(|(_, set)| with_word.unite(set));
            }
            found.intersect(&with_word);
        }
        found
    }
}

fn texts(data: &Dataset) -> Texts {
    let mut texts: BTreeMap<Folded, Vec<Id<Activity>>> = BTreeMap::new();
    for (id, activity) in data.activities.iter() {
        texts.entry(folded([&activity.title, &activity.summary], &[])).or_default().push(id);
    }
    texts.into_iter().collect()
}

/// The texts in all their languages, with more words.
fn folded<const N: usize>(texts: [&Text; N], more: &[&str]) -> Folded {
    let mut folded = Folded::default();
    for text in texts {
        text.all().for_each(|text| folded.add_both(text));
    }
    more.iter().for_each(|text| folded.add_both(text));
    folded
}

fn names(data: &Dataset) -> [Vec<Folded>; Facet::COUNT] {
    let code = Code::as_str;
    let mut names: [Vec<Folded>; Facet::COUNT] = Default::default();
    let mandate = |row: &Mandate| {
        let of_title = |title| folded([title], &[code(&row.code)]);
        row.title.as_ref().map_or_else(|| fold(code(&row.code)), of_title)
    };
    let body = |row: &Organisation| {
        let short = row.acronym.as_ref().unwrap_or(&row.name);
        folded([&row.name, short], &with_code(&row.aliases, &row.code))
    };
    let country = |row: &Country| folded([&row.name], &with_code(&row.aliases, &row.code));
    let term = |row: &Term| folded([&row.name], &[]);
    names[Facet::Mandate as usize] = data.mandates.iter().map(|(_, row)| mandate(row)).collect();
    names[Facet::Country as usize] = data.countries.iter().map(|(_, row)| country(row)).collect();
    names[Facet::Partner as usize] = data.organisations.iter().map(|(_, row)| body(row)).collect();
    names[Facet::Topic as usize] = data.topics.iter().map(|(_, row)| term(row)).collect();
    names[Facet::Audience as usize] = data.audiences.iter().map(|(_, row)| term(row)).collect();
    names
}

fn with_code<'a>(aliases: &'a [String], code: &'a Code) -> Vec<&'a str> {
    aliases.iter().map(String::as_str).chain([code.as_str()]).collect()
}
