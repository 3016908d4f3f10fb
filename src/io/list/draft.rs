//! A list as it was read: what its rows say, with names instead of ids.

use std::collections::{BTreeSet, HashMap};

use super::{Encoding, key};
use crate::model::{
    Country, CountryRole, Derived, Issue, Lang, Mandate, OrgRole, Organisation, Period, SentenceRef, Source,
    Term, Text, Vocabulary, coded_enum,
};

coded_enum! {
    /// What sort of file a list is.
    Format {
        /// The JSON of this page.
        Atlas => "json",
        /// A spreadsheet as CSV.
        Sheet => "csv",
        /// The same with HXL tags.
        Hxl => "hxl",
        /// IATI activities.
        Iati => "iati",
    }
}

/// A list as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What sort of file it is.
    pub format: Format,
    /// How its letters are written.
    pub encoding: Encoding,
    /// Whose list it is. Where the file does not say: its name.
    pub source: Source,
    /// The language of its names, where that is known.
    pub lang: Option<Lang>,
    /// The names that rows refer to.
    pub names: Names,
    /// Which bodies are a part of which, where the file says so.
    pub(super) parents: BTreeSet<(NameId, NameId)>,
    /// The rows that are kept, in the order of the file.
    pub rows: Vec<DraftRow>,
    /// Numbers of people.
    pub people: Vec<DraftPeople>,
    /// Everything that could not be read, in the order of the file.
    pub issues: Vec<Issue>,
    /// The rows that are not kept.
    pub aside: Aside,
    /// Titles of columns that are not read.
    pub unread: Vec<String>,
}

/// Rows that are not kept, as they stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// The titles.
    pub titles: Vec<String>,
    /// The rows, in the order of the file.
    pub rows: Vec<AsideRow>,
}

impl Draft {
    /// How many values were not read in rows that are kept.
    #[must_use]
    pub fn values_not_read(&self) -> usize {
        self.issues.len().saturating_sub(self.aside.problems())
    }
}

impl Aside {
    /// How many problems the rows have, each of which stands among those of the list, too.
    #[must_use]
    pub fn problems(&self) -> usize {
        self.rows.iter().map(|row| row.issues.len()).sum()
    }
}

/// A row that is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsideRow {
    /// Line of the file, from 1.
    pub line: usize,
    /// Its fields.
    pub fields: Vec<String>,
    /// Why.
    pub issues: Vec<Issue>,
}

/// The place of a name in [`Names`] of its vocabulary.
pub(super) type NameId = usize;

/// A row that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftRow {
    /// Line of the file, from 1; of our JSON the place among the activities.
    pub line: usize,
    /// Its own name, as it is written.
    pub id: Option<String>,
    /// What it is called.
    pub title: Text,
    /// What was done.
    pub summary: Text,
    /// When.
    pub period: Option<Period>,
    /// How many countries are not named.
    pub unnamed: Option<u32>,
    /// Town and code of a country.
    pub venue: Option<(Option<String>, String)>,
    /// Name of the programme that it is a part of.
    pub part_of: Option<String>,
    /// Where it is described.
    pub link: Option<String>,
    /// Sentences of its own report.
    pub refs: Vec<SentenceRef>,
    pub(super) mandate: NameId,
    pub(super) kind: NameId,
    pub(super) status: NameId,
    pub(super) countries: Vec<DraftCountry>,
    pub(super) bodies: Vec<DraftBody>,
    pub(super) topics: Vec<NameId>,
    pub(super) audiences: Vec<NameId>,
}

/// A country in a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DraftCountry {
    pub(super) country: NameId,
    /// What its column says, or the weakest that the format means.
    pub(super) role: CountryRole,
    /// What is said of it besides.
    pub(super) said: Option<NameId>,
    pub(super) derived: Option<Derived>,
    pub(super) refs: Vec<SentenceRef>,
}

/// A body in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DraftBody {
    pub(super) body: NameId,
    pub(super) role: OrgRole,
    pub(super) said: Option<NameId>,
}

/// A number of people.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftPeople {
    pub(super) count: u32,
    pub(super) approximate: bool,
    pub(super) what: Option<Text>,
    /// Places in [`Draft::rows`].
    pub(super) rows: Vec<usize>,
    pub(super) refs: Vec<SentenceRef>,
}

/// A row of the list's own file that a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Whole {
    Mandate(Mandate),
    Country(Country),
    Organisation(Organisation),
    Term(Term),
}

/// A name in a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    /// As it is first written; empty where rows give none.
    pub(super) text: String,
    /// How many rows have it.
    pub(super) rows: usize,
    /// The last row that was counted, so that one row counts once.
    last: usize,
    /// Its code in the list's own file, where that has codes.
    pub(super) code: Option<String>,
    /// All that its own file says of it.
    pub(super) whole: Option<Whole>,
}

impl Name {
    /// A row that has it.
    pub(super) const fn line(&self) -> usize {
        self.last
    }
}

/// The names in a list, each once, in the order in which they first stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    lists: [Vec<Name>; Vocabulary::COUNT],
    by_key: [HashMap<String, NameId>; Vocabulary::COUNT],
}

impl Names {
    /// The name with this text, which row `line` has. Spellings that are compared as equal are one name; what has no words, as a
    /// dash in an empty cell, is the name "".
    pub(super) fn add(&mut self, vocabulary: Vocabulary, text: &str, line: usize) -> NameId {
        let key = key(text);
        let list = &mut self.lists[vocabulary as usize];
        let text = if key.is_empty() { "" } else { text.trim() };
        let id = *self.by_key[vocabulary as usize].entry(key).or_insert(list.len());
        if id == list.len() {
            list.push(Name { text: text.to_owned(), rows: 0, last: usize::MAX, code: None, whole: None });
        }
        let name = &mut list[id];
        if name.last != line {
            name.rows += 1;
            name.last = line;
        }
        id
    }

    /// The name that is compared as equal to this text.
    pub(super) fn find(&self, vocabulary: Vocabulary, text: &str) -> Option<&Name> {
        let id = self.by_key[vocabulary as usize].get(&key(text))?;
        self.lists[vocabulary as usize].get(*id)
    }

    /// The same for a name that its own file tells more of.
    pub(super) fn describe(&mut self, vocabulary: Vocabulary, id: NameId, code: &str, whole: Option<Whole>) {
        let name = &mut self.lists[vocabulary as usize][id];
        name.code.get_or_insert_with(|| code.to_owned());
        name.whole = name.whole.take().or(whole);
    }

    /// The names of a vocabulary.
    pub(super) fn of(&self, vocabulary: Vocabulary) -> &[Name] {
        &self.lists[vocabulary as usize]
    }
}
