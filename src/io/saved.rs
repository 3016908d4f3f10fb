//! What a person adds to the data and keeps in a file of their own: judgements, and whatever later pages add.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    check_format,
    fault::{escaped, quoted},
    list::Choices,
    parse,
};
use crate::model::{Code, Expected, Found, Issue, Judgement, Judgements, Pair, Verdict};

/// The format of saved files and its major version.
pub const SAVED_FORMAT: &str = "mandate-atlas-saved/1";

/// The content of a saved file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// The datasets that it is about: id and version of each, sorted.
    pub datasets: BTreeSet<(Code, Code)>,
    /// What was judged.
    pub judgements: Judgements,
    /// What names of other people's lists are.
    pub choices: Choices,
    /// What another page wrote and this one does not know: kept, and written again.
    other: Map<String, Value>,
}

impl Saved {
    /// The names of what is kept without being known.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.other.keys().map(String::as_str)
    }

    /// Adds the content of another file, whose judgements count where both judge a pair; gives how many were replaced.
    pub fn add(&mut self, opened: Self) -> usize {
        self.datasets.extend(opened.datasets);
        self.other.extend(opened.other);
        self.choices.extend(opened.choices);
        self.judgements.add(opened.judgements)
    }
}

/// What became of a saved file.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedReading {
    /// All that is sound.
    pub saved: Saved,
    /// Every fault, in the order of the file.
    pub issues: Vec<Issue>,
    /// How many entries were set aside because of them.
    pub set_aside: usize,
}

/// Reads a saved file.
///
/// # Errors
/// What is wrong, where nothing can be read: the text is not JSON, or not of this format.
pub fn read_saved(text: &str) -> Result<SavedReading, Vec<Issue>> {
    let value = parse(text).map_err(|issue| vec![issue])?;
    check_format(&value, SAVED_FORMAT).map_err(|issue| vec![issue])?;
    let Value::Object(mut fields) = value else { return Ok(Reader::default().done(Map::new())) };
    fields.remove("format");
    let mut reader = Reader::default();
    let datasets = fields.remove("datasets");
    reader.entries("/datasets", datasets, |reader, at, entry| {
        let dataset = (reader.code_of(at, entry, "id")?, reader.code_of(at, entry, "version")?);
        reader.saved.datasets.insert(dataset);
        Some(())
    });
    if let Some(choices) = fields.remove("choices") {
        let (choices, issues) = Choices::from_json(&choices, "/choices");
        reader.set_aside += issues.len();
        reader.issues.extend(issues);
        reader.saved.choices = choices;
    }
    let judgements = fields.remove("judgements");
    reader.entries("/judgements", judgements, Reader::judgement);
    Ok(reader.done(fields))
}

/// The text of a saved file: indented, in a stated order. [`read_saved`] gives the content back.
#[must_use]
pub fn write_saved(saved: &Saved) -> String {
    let dataset = |(id, version): &(Code, Code)| json!({"id": id.as_str(), "version": version.as_str()});
    let judgement = |(pair, judgement): (&Pair, &Judgement)| {
        let codes = pair.codes().each_ref().map(Code::as_str);
        json!({"activities": codes, "verdict": judgement.verdict.code(), "note": judgement.note})
    };
    let mut fields = saved.other.clone();
    fields.insert("format".to_owned(), SAVED_FORMAT.into());
    fields.insert("datasets".to_owned(), saved.datasets.iter().map(dataset).collect());
    fields.insert("judgements".to_owned(), saved.judgements.iter().map(judgement).collect());
    if !saved.choices.is_empty() {
        fields.insert("choices".to_owned(), saved.choices.to_json());
    }
    format!("{:#}\n", Value::Object(fields))
}

/// The fields of a judgement.
const FIELDS: [&str; 3] = ["activities", "verdict", "note"];

/// Reads entry by entry; an entry with a fault is set aside.
#[derive(Default)]
struct Reader {
    saved: Saved,
    issues: Vec<Issue>,
    set_aside: usize,
}

impl Reader {
    /// Notes a fault. Returns `None`, so that a check can end with it.
    fn refuse<T>(&mut self, at: String, found: Found, expected: Expected) -> Option<T> {
        self.issues.push(Issue::at(at, found, expected));
        None
    }

    /// Reads a list, which may be missing.
    fn entries(
        &mut self,
        at: &str,
        list: Option<Value>,
        read: impl Fn(&mut Self, &str, &Value) -> Option<()>,
    ) {
        match list {
            None => {}
            Some(Value::Array(entries)) => {
                for (index, entry) in entries.iter().enumerate() {
                    if read(self, &format!("{at}/{index}"), entry).is_none() {
                        self.set_aside += 1;
                    }
                }
            }
            Some(other) => {
                let expected = Expected::Kind(vec!["array"]);
                self.refuse::<()>(at.to_owned(), Found::value(&other.to_string()), expected);
            }
        }
    }

    fn text_of<'a>(&mut self, at: &str, entry: &'a Value, key: &str) -> Option<&'a str> {
        match entry.get(key) {
            Some(Value::String(text)) => Some(text),
            Some(other) => self.refuse(
                format!("{at}/{key}"),
                Found::value(&other.to_string()),
                Expected::Kind(vec!["string"]),
            ),
            None => self.refuse(at.to_owned(), Found::Nothing, Expected::Field(key.to_owned())),
        }
    }

    fn code(&mut self, at: String, text: &str) -> Option<Code> {
        Code::new(text).ok().or_else(|| self.refuse(at, Found::value(&quoted(text)), Expected::Code))
    }

    fn code_of(&mut self, at: &str, entry: &Value, key: &str) -> Option<Code> {
        let text = self.text_of(at, entry, key)?;
        self.code(format!("{at}/{key}"), text)
    }

    fn judgement(&mut self, at: &str, entry: &Value) -> Option<()> {
        self.strange_fields(at, entry);
        let pair = self.pair(at, entry)?;
        let word = self.text_of(at, entry, "verdict")?;
        let words = || Expected::one_of(Verdict::CODES);
        let verdict = Verdict::from_code(word)
            .or_else(|| self.refuse(format!("{at}/verdict"), Found::value(&quoted(word)), words()))?;
        let note = match entry.get("note") {
            None | Some(Value::Null) => "",
            Some(_) => self.text_of(at, entry, "note")?,
        };
        if self.saved.judgements.of(&pair).is_some() {
            let found = Found::value(&entry["activities"].to_string());
            return self.refuse(format!("{at}/activities"), found, Expected::NotRepeated);
        }
        self.saved.judgements.judge(pair, Judgement { verdict, note: note.to_owned() });
        Some(())
    }

    /// Says which fields of a judgement are not known; they are not kept.
    fn strange_fields(&mut self, at: &str, entry: &Value) {
        let keys = entry.as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|key| !FIELDS.contains(&key.as_str())) {
            let expected = Expected::one_of(&FIELDS);
            self.refuse::<()>(format!("{at}/{}", escaped(key)), Found::Field(key.clone()), expected);
        }
    }

    fn pair(&mut self, at: &str, entry: &Value) -> Option<Pair> {
        let at = format!("{at}/activities");
        let texts = entry["activities"].as_array().map_or(&[][..], Vec::as_slice);
        let [Some(one), Some(other)] = [0, 1].map(|side| texts.get(side).and_then(Value::as_str)) else {
            let found =
                entry.get("activities").map_or(Found::Nothing, |value| Found::value(&value.to_string()));
            return self.refuse(at, found, Expected::TwoCodes);
        };
        if texts.len() > 2 || one == other {
            return self.refuse(at, Found::value(&entry["activities"].to_string()), Expected::TwoCodes);
        }
        Some(Pair::of(self.code(format!("{at}/0"), one)?, self.code(format!("{at}/1"), other)?))
    }

    fn done(mut self, other: Map<String, Value>) -> SavedReading {
        self.saved.other = other;
        SavedReading { saved: self.saved, issues: self.issues, set_aside: self.set_aside }
    }
}
