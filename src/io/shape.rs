//! JSON values to the types of the format. By hand, since what a library derives for each field of each type was a tenth of the
//! program that the first view waits for: here the fields of all types are told apart by one function.

use serde_json::Value;

use super::fault::{At, Faults};
use crate::model::{Expected, Found};

/// What a JSON value can be read as.
pub(super) trait Shape: Sized {
    /// Reads a value, and notes every fault in it. What is given where there are faults is not to be used.
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self>;
}

/// The fields of an object in the order of their type.
pub(super) struct Fields<'a> {
    at: At<'a>,
    fields: std::vec::IntoIter<(&'static str, Option<Value>)>,
}

impl<'a> Fields<'a> {
    /// The fields with these keys; notes those that have another.
    pub(super) fn of(
        value: Value,
        at: At<'a>,
        keys: &'static [&'static str],
        faults: &mut Faults,
    ) -> Option<Self> {
        let Value::Object(map) = value else { return faults.add_kind(at, &value, "object") };
        let mut fields: Vec<(&'static str, Option<Value>)> = keys.iter().map(|&key| (key, None)).collect();
        for (key, value) in map {
            if let Some((_, place)) = fields.iter_mut().find(|(known, _)| *known == key) {
                *place = Some(value);
            } else {
                faults.add::<()>(at.push_key(&key), Found::Field(key.clone()), Expected::one_of(keys));
            }
        }
        Some(Self { at, fields: fields.into_iter() })
    }

    /// The next field, which has to be there.
    pub(super) fn required<T: Shape>(&mut self, faults: &mut Faults) -> Option<T> {
        match self.fields.next()? {
            (key, Some(value)) => T::read(value, self.at.push_key(key), faults),
            (key, None) => faults.add(self.at, Found::Nothing, Expected::Field(key.to_owned())),
        }
    }

    /// The next field, which may be left out.
    pub(super) fn optional<T: Shape + Default>(&mut self, faults: &mut Faults) -> Option<T> {
        match self.fields.next()? {
            (key, Some(value)) => T::read(value, self.at.push_key(key), faults),
            (_, None) => Some(T::default()),
        }
    }
}

impl Shape for String {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        match value {
            Value::String(text) => Some(text),
            other => faults.add_kind(at, &other, "string"),
        }
    }
}

impl Shape for bool {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        value.as_bool().or_else(|| faults.add_kind(at, &value, "boolean"))
    }
}

impl Shape for i64 {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        value.as_i64().or_else(|| {
            if value.is_u64() {
                faults.add(at, Found::value(&value.to_string()), Expected::Between(0, Self::MAX))
            } else {
                faults.add_kind(at, &value, "integer")
            }
        })
    }
}

impl Shape for f64 {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        value.as_f64().or_else(|| faults.add_kind(at, &value, "number"))
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::read(value, at, faults).map(Some) }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(value: Value, at: At, faults: &mut Faults) -> Option<Self> {
        let Value::Array(values) = value else { return faults.add_kind(at, &value, "array") };
        let entries = values.into_iter().enumerate();
        Some(entries.filter_map(|(index, value)| T::read(value, at.push_index(index), faults)).collect())
    }
}
