//! Where something is wrong in a file, and what is wrong with the shape of a value.

use serde_json::Value;

use crate::model::{Expected, Found, Issue};

/// A place in a file while it is read; turned into text only where something is wrong.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// The whole file.
    Origin,
    /// A field of what stands at another place.
    Key(&'a str, &'a Self),
    /// An entry of a list that stands at another place.
    Index(usize, &'a Self),
}

impl<'a> At<'a> {
    /// The field of this name.
    pub(super) fn push_key(&'a self, key: &'a str) -> Self {
        Self::Key(key, self)
    }

    /// The entry at this index.
    pub(super) fn push_index(&'a self, index: usize) -> Self {
        Self::Index(index, self)
    }

    /// The place as a JSON pointer (RFC 6901).
    pub(super) fn pointer(self) -> String {
        match self {
            Self::Origin => String::new(),
            Self::Key(key, within) => within.pointer() + "/" + &escaped(key),
            Self::Index(index, within) => format!("{}/{index}", within.pointer()),
        }
    }
}

/// So many faults of one row are told: our choice, enough to see what is wrong with it. A list of millions of wrong values would
/// fill the memory with what is said of them.
const MOST_FAULTS: usize = 20;

/// What is wrong with the shape of a row; collected, not only the first.
#[derive(Default)]
pub(super) struct Faults(Vec<Issue>);

impl Faults {
    /// Notes a fault. Returns `None`, so that a reader can end with it.
    pub(super) fn add<T>(&mut self, at: At, found: Found, expected: Expected) -> Option<T> {
        if self.0.len() < MOST_FAULTS {
            self.0.push(Issue::at(at.pointer(), found, expected));
        }
        None
    }

    /// Notes that a value is of another kind than the one that JSON calls by this name.
    pub(super) fn add_kind<T>(&mut self, at: At, found: &Value, kind: &'static str) -> Option<T> {
        self.add(at, Found::value(&json(found)), Expected::Kind(vec![kind]))
    }

    /// What was read, if nothing was wrong with any of it.
    pub(super) fn settle<T>(self, read: Option<T>) -> Result<T, Vec<Issue>> {
        read.filter(|_| self.0.is_empty()).ok_or(self.0)
    }
}

/// A value as JSON; of a list or an object only that it is one, since the place tells which.
fn json(value: &Value) -> String {
    match value {
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        other => other.to_string(),
    }
}

/// A key as a part of a JSON pointer (RFC 6901).
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
