//! What a person decided about names that nobody knew.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::key;
use crate::io::fault::escaped;
use crate::model::{Code, Expected, Found, Issue, Vocabulary};

/// What a name is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This entry of the dataset, or this country of the world.
    Known(Code),
    /// An entry of its own. In closed lists: that it is not said.
    AsItIs,
    /// No entry: rows are kept without it.
    Nothing,
}

/// Choices by name; names that are compared as equal have the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<(Vocabulary, String), (String, Choice)>);

impl Choices {
    /// What was decided about a name.
    #[must_use]
    pub fn get(&self, vocabulary: Vocabulary, text: &str) -> Option<&Choice> {
        self.0.get(&(vocabulary, key(text))).map(|(_, choice)| choice)
    }

    /// Decides about a name, in place of what was decided before.
    pub fn set(&mut self, vocabulary: Vocabulary, text: &str, choice: Choice) {
        self.0.insert((vocabulary, key(text)), (text.to_owned(), choice));
    }

    /// How many names are decided about.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over what others decided, in place of what was decided before.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// As JSON: for each vocabulary the names with a code, `null` for an entry of its own, `false` for no entry. In the
    /// order of vocabularies and names.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut all = Map::new();
        for ((vocabulary, _), (text, choice)) in &self.0 {
            let value = match choice {
                Choice::Known(code) => Value::from(code.as_str()),
                Choice::AsItIs => Value::Null,
                Choice::Nothing => Value::from(false),
            };
            let names = all.entry(vocabulary.code()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(names) = names {
                names.insert(text.clone(), value);
            }
        }
        Value::Object(all)
    }

    /// Reads what [`Self::to_json`] writes; `pointer` is the place of `value` in its file (RFC 6901). What is not sound is
    /// left out and told.
    #[must_use]
    pub fn from_json(value: &Value, pointer: &str) -> (Self, Vec<Issue>) {
        let (mut choices, mut issues) = (Self::default(), Vec::new());
        let object = |value: &Value, pointer: &str, issues: &mut Vec<Issue>| {
            let object = value.as_object().cloned();
            if object.is_none() {
                let found = Found::value(&value.to_string());
                issues.push(Issue::at(pointer, found, Expected::Kind(vec!["object"])));
            }
            object.unwrap_or_default()
        };
        for (list, names) in object(value, pointer, &mut issues) {
            let pointer = format!("{pointer}/{}", escaped(&list));
            let Some(vocabulary) = Vocabulary::from_code(&list) else {
                issues.push(Issue::at(pointer, Found::Field(list), Expected::one_of(Vocabulary::CODES)));
                continue;
            };
            for (text, value) in object(&names, &pointer, &mut issues) {
                match choice(&value) {
                    Some(choice) => choices.set(vocabulary, &text, choice),
                    None => {
                        let pointer = format!("{pointer}/{}", escaped(&text));
                        issues.push(Issue::at(pointer, Found::value(&value.to_string()), Expected::Code));
                    }
                }
            }
        }
        (choices, issues)
    }
}

fn choice(value: &Value) -> Option<Choice> {
    match value {
        Value::Null => Some(Choice::AsItIs),
        Value::Bool(false) => Some(Choice::Nothing),
        Value::String(code) => Code::new(code).ok().map(Choice::Known),
        _ => None,
    }
}
