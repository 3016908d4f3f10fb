//! A list beside the sources of a dataset: one dataset out of two. What the dataset has stays as it is.

mod activity;
mod entry;

use std::collections::HashMap;

use super::{Choices, Draft, Known};
use crate::model::{
    Code, Country, Dataset, DatasetParts, Headcount, Id, Issue, Mandate, Organisation, Source, Term, Text,
    Vocabulary,
};

/// A dataset with a list beside its sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Both.
    pub dataset: Dataset,
    /// The list among its sources.
    pub source: Id<Source>,
    /// Rows that have another code than their list wants, since it was taken or cannot stand in a link.
    pub renamed: Vec<Renamed>,
    /// What the list says and the dataset cannot hold; the rows themselves are there.
    pub issues: Vec<Issue>,
}

/// A row that has another code than its list wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// Line of the list, from 1.
    pub line: usize,
    /// What the list calls it.
    pub wanted: String,
    /// What it is called.
    pub code: Code,
}

/// A dataset while a list is put beside it.
struct Merging<'a> {
    parts: DatasetParts,
    draft: &'a Draft,
    choices: &'a Choices,
    known: Known,
    source: Id<Source>,
    /// Stands before codes that are taken.
    prefix: Code,
    /// How many bodies the dataset has without the list.
    bodies_before: usize,
    numbers: Numbers,
    renamed: Vec<Renamed>,
    issues: Vec<Issue>,
}

/// The last number behind each beginning of a code, by vocabulary and by code of a row, so that a thousand rows of one title
/// are numbered in one pass.
type Numbers = HashMap<(Option<Vocabulary>, String), usize>;

/// What the names of a list are in the dataset, by their place; nothing where they are to be left out.
struct Entries {
    mandates: Vec<Option<Id<Mandate>>>,
    countries: Vec<Option<Id<Country>>>,
    bodies: Vec<Option<Id<Organisation>>>,
    topics: Vec<Option<Id<Term>>>,
    audiences: Vec<Option<Id<Term>>>,
}

/// Puts a list beside the sources of a dataset. Names about which nothing is decided become entries of their own.
#[must_use]
pub fn merge(data: &Dataset, draft: &Draft, choices: &Choices) -> Merged {
    let mut parts = DatasetParts::clone(data);
    let code = free(draft.source.code.as_str(), None, (None, &mut Numbers::new()), |code| {
        parts.sources.find(code).is_some()
    });
    let source = Source { code: code.clone(), ..draft.source.clone() };
    let source = parts.sources.push(source).unwrap_or_else(|_| Id::new(0));
    let mut merging = Merging {
        bodies_before: parts.organisations.len(),
        numbers: Numbers::new(),
        parts,
        draft,
        choices,
        known: Known::of(data),
        source,
        prefix: code,
        renamed: Vec::new(),
        issues: Vec::new(),
    };
    let entries = merging.entries();
    let activities = merging.activities(&entries);
    merging.headcounts(&activities);
    let Merging { parts, renamed, issues, .. } = merging;
    Merged { dataset: data.with_more(parts), source, renamed, issues }
}

impl Merging<'_> {
    /// The numbers of people. None covers a row that is not there: every row of a draft is.
    fn headcounts(&mut self, activities: &[Id<crate::model::Activity>]) {
        let people = self.draft.people.iter().map(|people| Headcount {
            count: people.count,
            approximate: people.approximate,
            what: people.what.clone().unwrap_or_else(nobody_named),
            activities: people.rows.iter().filter_map(|&row| activities.get(row).copied()).collect(),
            refs: people.refs.clone(),
        });
        self.parts.headcounts.extend(people.filter(|people| !people.activities.is_empty()));
    }
}

/// People of whom a list says no more.
fn nobody_named() -> Text {
    Text::four(["people", "personas", "personnes", "pessoas"])
}

/// The code that is wanted if it is free, else with the prefix, else with a number behind it: one above the last, which is
/// kept.
fn free(
    wanted: &str,
    prefix: Option<&Code>,
    (of, numbers): (Option<Vocabulary>, &mut Numbers),
    is_taken: impl Fn(&Code) -> bool,
) -> Code {
    let room = |text: &str, more: usize| text.chars().take(Code::MAX_LEN - more).collect::<String>();
    let prefixed = prefix.map(|prefix| room(&format!("{}-{wanted}", room(prefix.as_str(), 30)), 0));
    let is_free = |text: &String| Code::new(text).ok().filter(|code| !is_taken(code));
    let longest = prefixed.clone().unwrap_or_else(|| wanted.to_owned());
    let plain = std::iter::once(wanted.to_owned()).chain(prefixed).find_map(|text| is_free(&text));
    plain.unwrap_or_else(|| {
        let stem = room(&longest, 8);
        let last = numbers.entry((of, stem.clone())).or_insert(1);
        loop {
            *last += 1;
            if let Some(code) = is_free(&format!("{stem}-{last}")) {
                return code;
            }
        }
    })
}
