use std::{cmp::Ordering, collections::BTreeMap, fmt, hash, marker::PhantomData, ops};

use super::Code;

/// A row of a [`Table`], by its place in one dataset. Never stored outside it: there, a [`Code`] stands.
pub struct Id<T>(u32, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The id of the row at `index`.
    ///
    /// # Panics
    /// Never in practice: a table of more than `u32::MAX` rows does not fit the address space of a browser.
    #[must_use]
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("a table has fewer rows than u32::MAX"), PhantomData)
    }

    /// Place in the table, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> hash::Hash for Id<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.0)
    }
}

/// A thing with a code.
pub trait Coded {
    /// Its name in files and links.
    fn code(&self) -> &Code;
}

/// Rows in the order of the file, found by [`Id`] or by [`Code`]. No two rows have the same code.
#[derive(Clone, Debug)]
pub struct Table<T> {
    rows: Vec<T>,
    /// Of no type, so that all tables have one way to find a code.
    by_code: BTreeMap<Code, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), by_code: BTreeMap::new() }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<T: Coded> Table<T> {
    /// Adds a row; gives it back if its code is taken.
    ///
    /// # Errors
    /// The row itself, unchanged.
    pub fn push(&mut self, row: T) -> Result<Id<T>, T> {
        if self.by_code.contains_key(row.code()) {
            return Err(row);
        }
        let id = Id::new(self.rows.len());
        self.by_code.insert(row.code().clone(), id.index());
        self.rows.push(row);
        Ok(id)
    }

    /// The row, to complete it while a dataset is read. Its code must stay as it is.
    pub(crate) fn row_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.rows[id.index()]
    }
}

impl<T> Table<T> {
    /// The row with this code.
    #[must_use]
    pub fn find(&self, code: &Code) -> Option<Id<T>> {
        self.by_code.get(code).copied().map(Id::new)
    }

    /// Every row with its id, in the order of the file.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Id<T>, &T)> + DoubleEndedIterator {
        self.rows.iter().enumerate().map(|(index, row)| (Id::new(index), row))
    }

    /// Every id, in the order of the file.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = Id<T>> + DoubleEndedIterator + use<T> {
        (0..self.rows.len()).map(Id::new)
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<T> ops::Index<Id<T>> for Table<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        &self.rows[id.index()]
    }
}
