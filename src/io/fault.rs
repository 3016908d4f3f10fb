use std::ops::ControlFlow;

use deserr::{DeserializeError, ErrorKind, IntoValue, MergeWithError, Value, ValueKind, ValuePointerRef};

use crate::model::{Expected, Found, Issue};

/// What is wrong with the shape of a value; collected, not only the first.
pub(super) struct Faults(pub(super) Vec<Issue>);

/// So many faults of one row are told: our choice, enough to see what is wrong with it. A list of millions of wrong values would
/// fill the memory with what is said of them.
const MOST_FAULTS: usize = 20;

impl MergeWithError<Faults> for Faults {
    fn merge(held: Option<Self>, other: Self, _: ValuePointerRef) -> ControlFlow<Self, Self> {
        let mut all = held.map_or_else(Vec::new, |faults| faults.0);
        all.extend(other.0);
        all.truncate(MOST_FAULTS);
        if all.len() < MOST_FAULTS { ControlFlow::Continue(Self(all)) } else { ControlFlow::Break(Self(all)) }
    }
}

impl DeserializeError for Faults {
    fn error<V: IntoValue>(
        held: Option<Self>,
        error: ErrorKind<V>,
        location: ValuePointerRef,
    ) -> ControlFlow<Self, Self> {
        Self::merge(held, Self(vec![issue(error, location)]), location)
    }
}

fn issue<V: IntoValue>(error: ErrorKind<V>, at: ValuePointerRef) -> Issue {
    match error {
        ErrorKind::IncorrectValueKind { actual, accepted } => {
            let expected = Expected::Kind(accepted.iter().copied().map(kind_name).collect());
            Issue::at(pointer(at), Found::value(&json(actual)), expected)
        }
        ErrorKind::MissingField { field } => {
            Issue::at(pointer(at), Found::Nothing, Expected::Field(field.to_owned()))
        }
        ErrorKind::UnknownKey { key, accepted } => {
            Issue::at(pointer(at.push_key(key)), Found::Field(key.to_owned()), one_of(accepted))
        }
        ErrorKind::UnknownValue { value, accepted } => {
            Issue::at(pointer(at), Found::value(&quoted(value)), one_of(accepted))
        }
        // Our wire types hold neither tuples nor numbers that can overflow; should one ever, it is the number.
        ErrorKind::BadSequenceLen { .. } | ErrorKind::Unexpected { .. } => {
            Issue::at(pointer(at), Found::Value("…".to_owned()), Expected::Between(0, i64::MAX))
        }
    }
}

fn one_of(words: &[&str]) -> Expected {
    Expected::OneOf(words.iter().map(|&word| word.to_owned()).collect())
}

fn kind_name(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Null => "null",
        ValueKind::Boolean => "boolean",
        ValueKind::Integer | ValueKind::NegativeInteger => "integer",
        ValueKind::Float => "number",
        ValueKind::String => "string",
        ValueKind::Sequence => "array",
        ValueKind::Map => "object",
    }
}

/// A value as JSON; of a list or an object only that it is one, since the place tells which.
fn json<V: IntoValue>(value: Value<V>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::NegativeInteger(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::String(value) => quoted(&value),
        Value::Sequence(_) => "[…]".to_owned(),
        Value::Map(_) => "{…}".to_owned(),
    }
}

/// A text as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A location as a JSON pointer (RFC 6901).
pub(super) fn pointer(at: ValuePointerRef) -> String {
    match at {
        ValuePointerRef::Origin => String::new(),
        ValuePointerRef::Key { key, prev } => {
            pointer(*prev) + "/" + &key.replace('~', "~0").replace('/', "~1")
        }
        ValuePointerRef::Index { index, prev } => format!("{}/{index}", pointer(*prev)),
    }
}
