use serde::{Serialize, Serializer};
use serde_json::Value;

use super::{
    fault::{At, Faults},
    shape::Shape,
};
use crate::model::Issue;

/// A row of a list: its content, or what is wrong with its shape. One bad row never spoils its list.
pub(super) struct Row<T> {
    /// The text of its `id`, as far as there is one, so that what refers to it can be told why it is missing.
    pub(super) id: Option<String>,
    /// The content, or every fault of shape.
    pub(super) content: Result<T, Vec<Issue>>,
}

impl<T: Shape> Shape for Row<T> {
    fn read(value: Value, at: At, _: &mut Faults) -> Option<Self> {
        let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
        let mut faults = Faults::default();
        let content = T::read(value, at, &mut faults);
        Some(Self { id, content: faults.settle(content) })
    }
}

impl<T> From<T> for Row<T> {
    /// A row to be written.
    fn from(content: T) -> Self {
        Self { id: None, content: Ok(content) }
    }
}

impl<T: Serialize> Serialize for Row<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Nobody writes a row that could not be read.
        self.content.as_ref().ok().serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Row<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
