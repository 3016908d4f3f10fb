//! An order of countries in which those with like levels stand next to each other, so that patterns show.

use super::Coverage;
use crate::model::{Country, Dataset, Id, Level};

/// The countries as a path on which the levels change as little as possible from row to row (seriation as a shortest
/// Hamiltonian path: Hahsler, Hornik and Buchta 2008, "Getting things in order", section 3.2).
///
/// Starts at the fullest row, always goes on to the nearest one, then turns stretches round for as long as that shortens
/// the path (2-opt: Croes 1958). The fuller end stands first. Ties by the order of the file.
#[must_use]
pub fn by_similarity(data: &Dataset, coverage: &Coverage) -> Vec<Id<Country>> {
    let unlike = |a: Id<Country>, b: Id<Country>| unlikeness(data, coverage, a, b);
    let fullness = |id: &Id<Country>| coverage.country_tally(*id).active();
    let mut path = nearest_next(data.countries.ids().collect(), fullness, unlike);
    while let Some((start, end)) = shorter_turn(&path, unlike) {
        path[start..=end].reverse();
    }
    if path.first().map(fullness) < path.last().map(fullness) {
        path.reverse();
    }
    path
}

/// How unlike two countries are: steps of level between them, added up over the mandates. 0 for equal rows.
#[must_use]
pub fn unlikeness(data: &Dataset, coverage: &Coverage, a: Id<Country>, b: Id<Country>) -> u32 {
    let height = |country, mandate| match coverage.cell(country, mandate).level {
        Level::Unreported | Level::None => 0_u32,
        Level::Planned => 1,
        Level::TookPart => 2,
        Level::Delivered => 3,
    };
    data.mandates.ids().map(|mandate| height(a, mandate).abs_diff(height(b, mandate))).sum()
}

fn nearest_next<T: Copy + PartialEq>(
    mut left: Vec<T>,
    fullness: impl Fn(&T) -> usize,
    unlike: impl Fn(T, T) -> u32,
) -> Vec<T> {
    // Of equals, `max_by_key` gives the last and `min_by_key` the first.
    let start = left.iter().rev().max_by_key(|item| fullness(item)).copied();
    let mut path: Vec<T> = start.into_iter().collect();
    left.retain(|item| !path.contains(item));
    while let Some(&last) = path.last()
        && let Some(index) = (0..left.len()).min_by_key(|&index| unlike(last, left[index]))
    {
        path.push(left.remove(index));
    }
    path
}

/// The first stretch of which turning round makes the path shorter. Lengths are whole numbers, so turning ends.
fn shorter_turn<T: Copy>(path: &[T], unlike: impl Fn(T, T) -> u32) -> Option<(usize, usize)> {
    let step = |from: Option<&T>, to: Option<&T>| match (from, to) {
        (Some(&from), Some(&to)) => unlike(from, to),
        _ => 0,
    };
    let stretches = (0..path.len()).flat_map(|start| (start + 1..path.len()).map(move |end| (start, end)));
    stretches.into_iter().find(|&(start, end)| {
        let before = start.checked_sub(1).and_then(|at| path.get(at));
        let after = path.get(end + 1);
        let now = step(before, path.get(start)) + step(path.get(end), after);
        step(before, path.get(end)) + step(path.get(start), after) < now
    })
}
