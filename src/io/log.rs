use std::collections::BTreeSet;

use super::row::Row;
use crate::model::{Code, Coded, Expected, Found, Id, Issue, Table};

pub(super) use super::fault::At;

/// Collects what is wrong and counts what is set aside.
#[derive(Default)]
pub(super) struct Log {
    pub(super) issues: Vec<Issue>,
    pub(super) set_aside: usize,
}

impl Log {
    /// Notes a fault. Returns `None`, so that a check can end with it.
    pub(super) fn report<T>(&mut self, at: At, found: Found, expected: Expected) -> Option<T> {
        self.issues.push(Issue::at(at.pointer(), found, expected));
        None
    }

    /// Runs `check` over all of `items`, so that every fault is found; gives the results only if all are sound.
    pub(super) fn each<T, U>(
        &mut self,
        at: At,
        items: &[T],
        mut check: impl FnMut(&mut Self, At, &T) -> Option<U>,
    ) -> Option<Vec<U>> {
        let mut sound = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            sound.extend(check(self, at.push_index(index), item));
        }
        (sound.len() == items.len()).then_some(sound)
    }
}

/// The sound rows of one list, and the ids of those set aside.
pub(super) struct List<T> {
    pub(super) name: &'static str,
    pub(super) table: Table<T>,
    lost: BTreeSet<String>,
}

impl<T> List<T> {
    /// The row that `text` names; a fault if there is none, which says whether it was set aside.
    pub(super) fn find(&self, log: &mut Log, at: At, text: &str) -> Option<Id<T>> {
        let found = Code::new(text).ok().and_then(|code| self.table.find(&code));
        found.or_else(|| log.report(at, self.absence(text), Expected::RowOf(self.name)))
    }

    /// Whether a row of this name was in the file and had a fault.
    pub(super) fn has_lost(&self, text: &str) -> bool {
        self.lost.contains(text)
    }

    fn absence(&self, text: &str) -> Found {
        if self.has_lost(text) {
            Found::SetAside(text.to_owned())
        } else {
            Found::value(&super::fault::quoted(text))
        }
    }
}

/// Reads a list: each row through `check`; rows with a fault and rows whose code is taken are set aside.
pub(super) fn list<W, T: Coded>(
    log: &mut Log,
    name: &'static str,
    rows: Vec<Row<W>>,
    mut check: impl FnMut(&mut Log, At, W, &Table<T>) -> Option<T>,
) -> List<T> {
    let mut list = List { name, table: Table::default(), lost: BTreeSet::new() };
    let at = At::Origin;
    let at = at.push_key(name);
    for (index, row) in rows.into_iter().enumerate() {
        let at = at.push_index(index);
        let id = row.id.clone();
        let sound = shaped(log, row).and_then(|wire| check(log, at, wire, &list.table));
        let kept = sound.and_then(|row| keep(log, at, &mut list.table, row));
        if kept.is_none() {
            log.set_aside += 1;
            list.lost.extend(id);
        }
    }
    list
}

/// Like [`list`], for rows without a code.
pub(super) fn rows<W, T>(
    log: &mut Log,
    name: &'static str,
    rows: Vec<Row<W>>,
    mut check: impl FnMut(&mut Log, At, W) -> Option<T>,
) -> Vec<T> {
    let at = At::Origin;
    let at = at.push_key(name);
    let count = rows.len();
    let mut sound = Vec::with_capacity(count);
    for (index, row) in rows.into_iter().enumerate() {
        sound.extend(shaped(log, row).and_then(|wire| check(log, at.push_index(index), wire)));
    }
    log.set_aside += count - sound.len();
    sound
}

fn shaped<W>(log: &mut Log, row: Row<W>) -> Option<W> {
    row.content.map_err(|issues| log.issues.extend(issues)).ok()
}

fn keep<T: Coded>(log: &mut Log, at: At, table: &mut Table<T>, row: T) -> Option<Id<T>> {
    table.push(row).map_err(|row| taken(log, at, row.code())).ok()
}

fn taken(log: &mut Log, at: At, code: &Code) {
    let found = Found::value(&super::fault::quoted(code.as_str()));
    log.report::<()>(at.push_key("id"), found, Expected::UniqueCode);
}
