//! Links inside one list (`parent`, `part_of`): to rows before or after, never back to the row itself.

use super::{At, List, Log};
use crate::{
    io::{fault::quoted, levels::Levels},
    model::{Code, Coded, Expected, Found, Id, Table},
};

/// A link as the file has it.
pub(super) struct Link {
    child: Code,
    row: usize,
    target: String,
}

impl Link {
    /// The link from `child`, the row at `at`, unless it has none or will be refused because its code is taken.
    pub(super) fn new<T: Coded>(at: At, child: &T, table: &Table<T>, target: Option<String>) -> Option<Self> {
        let free = table.find(child.code()).is_none();
        let row = row_index(at);
        target.filter(|_| free).map(|target| Self { child: child.code().clone(), row, target })
    }
}

fn row_index(at: At) -> usize {
    match at {
        At::Index(index, _) => index,
        At::Origin | At::Key { .. } => 0,
    }
}

/// Child and parent of every sound link. A link to nowhere, in a circle or too deep is noted and left out; its row stays.
pub(super) fn resolve<T>(
    log: &mut Log,
    list: &List<T>,
    field: &str,
    links: Vec<Link>,
) -> Vec<(Id<T>, Id<T>)> {
    let mut parents = vec![None; list.table.len()];
    let mut sources = Vec::with_capacity(links.len());
    for link in links {
        let parent = at_field(list.name, link.row, field, |at| list.find(log, at, &link.target));
        if let (Some(child), Some(parent)) = (list.table.find(&link.child), parent) {
            parents[child.index()] = Some(parent);
            sources.push((child, parent, link));
        }
    }
    let circular = on_cycle(&parents);
    sources.retain(|(child, _, link)| {
        !circular[child.index()] || refuse(log, list.name, field, link, Expected::NoCycle).is_some()
    });
    let mut levels = Levels::of(list.table.len());
    sources.retain(|(child, parent, link)| match levels.put(child.index(), parent.index()) {
        Ok(()) => true,
        Err(expected) => refuse(log, list.name, field, link, expected).is_some(),
    });
    sources.into_iter().map(|(child, parent, _)| (child, parent)).collect()
}

fn refuse(log: &mut Log, list: &str, field: &str, link: &Link, expected: Expected) -> Option<()> {
    at_field(list, link.row, field, |at| log.report(at, Found::value(&quoted(&link.target)), expected))
}

fn at_field<R>(list: &str, row: usize, field: &str, then: impl FnOnce(At) -> R) -> R {
    let origin = At::Origin;
    let list = origin.push_key(list);
    let row = list.push_index(row);
    then(row.push_key(field))
}

/// Which rows lie on a cycle. Each row is walked over once: rows met on this walk close a cycle, rows of an earlier
/// walk cannot.
fn on_cycle<T>(parents: &[Option<Id<T>>]) -> Vec<bool> {
    let mut walk_of = vec![usize::MAX; parents.len()];
    let mut circular = vec![false; parents.len()];
    for start in 0..parents.len() {
        let mut next = Some(start);
        while let Some(row) = next.filter(|&row| walk_of[row] == usize::MAX) {
            walk_of[row] = start;
            next = parents[row].map(Id::index);
        }
        if let Some(met) = next.filter(|&row| walk_of[row] == start) {
            mark_cycle(parents, met, &mut circular);
        }
    }
    circular
}

fn mark_cycle<T>(parents: &[Option<Id<T>>], met: usize, circular: &mut [bool]) {
    let mut row = met;
    while !circular[row] {
        circular[row] = true;
        row = parents[row].map_or(met, Id::index);
    }
}
