//! Where a reader can go on: a name that was typed as a filter, and what to take away where nothing is left.

use super::{
    Context,
    filters::{chips, option_chip},
};
use crate::{
    query::{Facet, fold, option_count},
    scene::filter_of,
    state::{AppState, Change},
};

/// A way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// What it is.
    pub text: String,
    /// What it does.
    pub change: Change,
}

/// So many names are offered at most: our choice, one row of them.
const MOST_NAMES: usize = 3;
/// A name is offered from so many letters on: our choice, fewer are found in every second name.
const LEAST_LETTERS: usize = 3;

/// The member states, partners and topics whose names the searched words are, then the filters without which something is left
/// where nothing is, each with how many activities that is.
#[must_use]
pub fn ways(context: &Context, state: &AppState) -> Vec<Way> {
    let is_empty = context.selection.passing.count() == 0;
    let without = is_empty.then(|| without(context, state)).into_iter().flatten();
    named(context).chain(without).collect()
}

fn named<'a>(context: &'a Context) -> impl Iterator<Item = Way> + 'a {
    let searched = fold(&context.filter.text);
    let letters: usize = searched.words().map(|word| word.chars().count()).sum();
    // Most changes search for nothing: then no name is looked at.
    let facets: &[Facet] =
        if letters < LEAST_LETTERS { &[] } else { &[Facet::Country, Facet::Partner, Facet::Topic] };
    let is_meant = move |facet: Facet, option: usize| {
        let is_picked = context.filter.chosen[facet as usize].contains(&option);
        let names = context.index.names_of(facet, option).filter(|_| !is_picked);
        names.is_some_and(|names| searched.words().all(|word| names.has(word)))
    };
    let options = facets
        .iter()
        .flat_map(|&facet| (0..option_count(context.data, facet)).map(move |option| (facet, option)));
    let way = |(facet, option): (Facet, usize)| {
        let (text, code) = option_chip(context, facet, option)?;
        Some(Way { text: (context.words.filters.filter_by)(&text), change: Change::Meant(facet, code) })
    };
    options.filter(move |&(facet, option)| is_meant(facet, option)).filter_map(way).take(MOST_NAMES)
}

fn without<'a>(context: &'a Context, state: &'a AppState) -> impl Iterator<Item = Way> + 'a {
    chips(context).into_iter().filter_map(|chip| {
        let filter = filter_of(&chip.change.apply(state), context.data);
        let count = context.index.select(&filter).passing.count();
        let text = (context.words.filters.without)(&chip.text, count);
        (count > 0).then_some(Way { text, change: chip.change })
    })
}
