use super::wire::File;

/// The JSON Schema (2020-12) of the format, as text that ends with a newline: the content of `data/schema.json`.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(File);
    let text = serde_json::to_string_pretty(schema.as_value()).expect("a JSON value can be written");
    text + "\n"
}
