//! Sorting, compiled once: the standard sort is compiled anew for each type and each comparison, and was a twentieth of the
//! program that the first view waits for. Here places are sorted, by whatever comparison, and what is sorted follows them. For
//! lists that somebody reads; where rows are sorted by the hundred thousand the standard sort is faster.

use std::{cmp::Ordering, collections::BTreeSet};

/// Sorts by a comparison; what is equal stays as it stood.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let places = places(items.len(), &|one, other| compare(&items[one], &items[other]));
    follow(items, places);
}

/// Sorts by a key, which is made once for each item; what is equal stays as it stood.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    follow(items, places(keys.len(), &|one, other| keys[one].cmp(&keys[other])));
}

/// A set of items, put in one by one: collected, they would be sorted first, by a sort of their own.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The `count` items with the least keys, sorted by them, in one pass; what is equal comes in the order in which it was given.
pub fn least_by_key<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    count: usize,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut least: Vec<(K, T)> = Vec::new();
    for item in items {
        let key = key(&item);
        if least.len() == count && least.last().is_none_or(|(most, _)| key >= *most) {
            continue;
        }
        least.truncate(count - 1);
        let at = least.partition_point(|(other, _)| *other <= key);
        least.insert(at, (key, item));
    }
    least.into_iter().map(|(_, item)| item).collect()
}

/// Which item belongs to each place.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&one, &other| compare(one, other));
    places
}

/// Brings to each place the item that belongs there, round by round.
fn follow<T>(items: &mut [T], mut places: Vec<usize>) {
    for start in 0..places.len() {
        let mut at = start;
        while places[at] != start {
            let from = places[at];
            items.swap(at, from);
            places[at] = at;
            at = from;
        }
        places[at] = at;
    }
}
