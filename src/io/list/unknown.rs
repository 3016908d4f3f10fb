//! Names of a list that a dataset does not know, with what they could be.

use super::{
    Choice, Choices, Draft, Known,
    draft::Name,
    similarity::{LEAST, Pairs},
    synonyms,
};
use crate::{
    model::{Code, Coded, Dataset, Text, Vocabulary, world},
    order,
};

/// A name that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Of which list it is.
    pub vocabulary: Vocabulary,
    /// As the list writes it; empty where rows give none.
    pub text: String,
    /// How many rows have it.
    pub rows: usize,
    /// What it could be, the likeliest first.
    pub suggestions: Vec<Code>,
    /// What is decided.
    pub choice: Option<Choice>,
}

/// So many names of a vocabulary are asked about, those in most rows first: our choice; nobody decides about more. The
/// others are left as they are.
const MOST_ASKED: usize = 200;
/// So many suggestions are made.
const MOST_SUGGESTED: usize = 5;

/// The names of a list that are not known, and those about which something is decided: by vocabulary, those in most rows
/// first, then by text. With how many more there are that nobody is asked about.
#[must_use]
pub fn unknowns(data: &Dataset, draft: &Draft, choices: &Choices) -> (Vec<Unknown>, usize) {
    let known = Known::of(data);
    let (mut all, mut more) = (Vec::new(), 0);
    for &vocabulary in Vocabulary::ALL {
        let names = draft.names.of(vocabulary).iter();
        let mut open: Vec<&Name> = names.filter(|name| is_asked(&known, vocabulary, name)).collect();
        order::by(&mut open, |a, b| b.rows.cmp(&a.rows).then_with(|| a.text.cmp(&b.text)));
        more += open.len().saturating_sub(MOST_ASKED);
        open.truncate(MOST_ASKED);
        let candidates = if open.is_empty() { Vec::new() } else { candidates(data, vocabulary) };
        all.extend(open.into_iter().map(|name| Unknown {
            vocabulary,
            text: name.text.clone(),
            rows: name.rows,
            suggestions: suggestions(&candidates, name),
            choice: choices.get(vocabulary, &name.text).cloned(),
        }));
    }
    (all, more)
}

/// A name is asked about if it is not known. Of those that rows leave out only mandate and status are: an activity has
/// both, and a kind that is not given is just that.
fn is_asked(known: &Known, vocabulary: Vocabulary, name: &Name) -> bool {
    let may_be_missing = matches!(vocabulary, Vocabulary::Mandate | Vocabulary::Status);
    let is_given = !name.text.is_empty() || may_be_missing;
    is_given && name.rows > 0 && matched(known, vocabulary, name).is_none()
}

/// The entry that a name means without being asked: by its text; by its code, where codes mean the same everywhere.
pub(super) fn matched(known: &Known, vocabulary: Vocabulary, name: &Name) -> Option<Code> {
    let by_code = || {
        let code = name.code.as_deref().filter(|_| vocabulary == Vocabulary::Country)?;
        known.find(vocabulary, code)
    };
    known.find(vocabulary, &name.text).or_else(by_code).cloned()
}

/// What a name could be, with the letter pairs of each of its own names.
type Candidate = (Code, Vec<Pairs>);

fn candidates(data: &Dataset, vocabulary: Vocabulary) -> Vec<Candidate> {
    match vocabulary {
        Vocabulary::Mandate => rows(&data.mandates, |row| row.title.iter().flat_map(Text::all).collect()),
        Vocabulary::Country => countries(data),
        Vocabulary::Organisation => rows(&data.organisations, |row| {
            let short = row.acronym.iter().flat_map(Text::all);
            row.name.all().chain(short).chain(row.aliases.iter().map(String::as_str)).collect()
        }),
        Vocabulary::Topic => rows(&data.topics, |row| row.name.all().collect()),
        Vocabulary::Audience => rows(&data.audiences, |row| row.name.all().collect()),
        closed => {
            let words = synonyms::of(closed).iter();
            words
                .filter_map(|(code, names)| {
                    Some((Code::new(code).ok()?, pairs(names.split('|').chain([*code]))))
                })
                .collect()
        }
    }
}

/// Those of the dataset, then those of the world.
fn countries(data: &Dataset) -> Vec<Candidate> {
    let own =
        rows(&data.countries, |row| row.name.all().chain(row.aliases.iter().map(String::as_str)).collect());
    let others = world().iter().filter_map(|country| {
        let code = Code::new(country.alpha3).ok().filter(|code| data.countries.find(code).is_none())?;
        Some((code, pairs(country.names.into_iter().chain(country.other_name))))
    });
    own.into_iter().chain(others).collect()
}

fn rows<T: Coded>(table: &crate::model::Table<T>, names: impl Fn(&T) -> Vec<&str>) -> Vec<Candidate> {
    table.iter().map(|(_, row)| (row.code().clone(), pairs(names(row).into_iter()))).collect()
}

fn pairs<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Pairs> {
    names.map(Pairs::of).collect()
}

fn suggestions(candidates: &[Candidate], name: &Name) -> Vec<Code> {
    let own = Pairs::of(&name.text);
    let likeness = |(_, names): &Candidate| names.iter().map(|pairs| own.likeness(pairs)).fold(0.0, f64::max);
    let mut alike: Vec<(f64, &Code)> = candidates.iter().map(|one| (likeness(one), &one.0)).collect();
    alike.retain(|(likeness, _)| *likeness >= LEAST);
    // Equals stay in the order of the dataset.
    order::by(&mut alike, |a, b| b.0.total_cmp(&a.0));
    alike.into_iter().take(MOST_SUGGESTED).map(|(_, code)| code.clone()).collect()
}
