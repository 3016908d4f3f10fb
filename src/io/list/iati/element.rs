//! The elements of an activity and the columns that they mean: the mapping of `data/README.md`, section "Lists".

use std::collections::BTreeSet;

use quick_xml::{XmlVersion, events::BytesStart};

use super::super::{
    Column, key,
    row::{SUMMARIES, TITLES},
};
use super::MOST_DEEP;
use crate::model::Lang;

/// An element that is open, with what stands in it so far.
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) text: String,
    /// The narratives inside, each with its language.
    narratives: Vec<(String, String)>,
}

impl Element {
    pub(super) fn of(tag: &BytesStart) -> Result<Self, String> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            if attributes.len() >= MOST_DEEP {
                return Err(format!("<{}>", tag.local_name().as_ref()));
            }
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value =
                attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|error| error.to_string())?;
            attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
        }
        let name = tag.local_name().as_ref().to_owned();
        Ok(Self { name, attributes, text: String::new(), narratives: Vec::new() })
    }

    fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// The first narrative, or the text of the element itself.
    fn said(&self) -> &str {
        self.narratives.first().map_or(self.text.trim(), |(_, text)| text)
    }
}

/// What an activity says, by column.
#[derive(Default)]
pub(super) struct Cells {
    pub(super) cells: Vec<(Column, String, String)>,
    /// Elements that are not read.
    pub(super) unread: BTreeSet<String>,
    /// Planned and actual beginning and end.
    dates: [Option<String>; 4],
    /// Implementing bodies: they lead where nobody is accountable.
    implementing: Vec<String>,
    /// What the result that is open is about, or that the location that is open is where it took place.
    inside: String,
}

/// Elements without a column of their own that are read inside of others, or say nothing about what was done.
const PASSED_OVER: [&str; 14] = [
    "reporting-org",
    "other-identifier",
    "contact-info",
    "activity-scope",
    "recipient-region",
    "collaboration-type",
    "default-flow-type",
    "default-finance-type",
    "default-aid-type",
    "default-tied-status",
    "result",
    "location",
    "last-updated-datetime",
    "hierarchy",
];

impl Cells {
    /// Hears that an element begins; `open` are those around it, the activity first.
    pub(super) fn begin(&mut self, open: &[Element]) {
        if open.len() == 1 {
            self.inside.clear();
        }
    }

    /// Takes what an element says once it is closed. `open` are those around it, the activity first.
    pub(super) fn end(&mut self, open: &[Element], element: Element) {
        let around: Vec<&str> = open.iter().skip(1).map(|element| element.name.as_str()).collect();
        match (&around[..], element.name.as_str()) {
            _ if open.is_empty() => {}
            ([], name) => self.direct(open, name, &element),
            (["result"], "title") => self.inside = element.said().to_owned(),
            (["result", "indicator"], "title") => {
                self.inside = format!("{}\n{}", self.inside, element.said())
            }
            (["result", "indicator", "period"], "actual") => self.people(&element),
            (["location"], "location-id" | "administrative") if element.get("vocabulary") == "A4" => {
                let column = if self.inside == "host" { Column::Place } else { Column::Beneficiary };
                self.put(column, "location", element.get("code"));
            }
            (["location"], "location-reach") => {
                self.inside = if element.get("code") == "1" { "host".to_owned() } else { String::new() };
            }
            _ => {}
        }
    }

    fn put(&mut self, column: Column, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.cells.push((column, name.to_owned(), text.trim().to_owned()));
        }
    }

    /// A direct child of the activity.
    fn direct(&mut self, open: &[Element], name: &str, element: &Element) {
        let lang = open.first().map_or("", |activity| activity.get("lang"));
        match name {
            "iati-identifier" => self.put(Column::Id, name, &element.text),
            "title" => self.texts(TITLES, lang, element),
            "description" if element.get("type") == "3" => self.put(Column::Audiences, name, element.said()),
            "description" if matches!(element.get("type"), "" | "1") => self.texts(SUMMARIES, lang, element),
            "description" => {}
            "activity-status" => self.put(Column::Status, name, status(element.get("code"))),
            "activity-date" => self.date(element),
            "recipient-country" => {
                let text = if element.get("code").is_empty() { element.said() } else { element.get("code") };
                self.put(Column::Beneficiary, name, text);
            }
            "participating-org" => self.body(element),
            "tag" => self.tag(element),
            "sector" => self.sector(element),
            "document-link" => self.put(Column::Link, name, element.get("url")),
            "related-activity" if element.get("type") == "1" => {
                self.put(Column::PartOf, name, element.get("ref"))
            }
            "related-activity" => {}
            other if PASSED_OVER.contains(&other) => {}
            other => drop(self.unread.insert(other.to_owned())),
        }
    }

    /// A title or a description in each language; of two in one the first cell of the column counts.
    fn texts(&mut self, columns: [Column; 5], lang: &str, element: &Element) {
        for (own, text) in &element.narratives {
            let own = if own.is_empty() { lang } else { own };
            let at = Lang::CODES.iter().position(|known| own.starts_with(known));
            let column = columns[at.map_or(0, |at| at + 1)];
            self.put(column, &element.name, text);
        }
    }

    fn date(&mut self, element: &Element) {
        let at = element.get("type").parse().ok().and_then(|kind: usize| kind.checked_sub(1));
        if let Some(date) = at.and_then(|at| self.dates.get_mut(at)) {
            *date = Some(element.get("iso-date").to_owned());
        }
    }

    fn body(&mut self, element: &Element) {
        let name = if element.said().is_empty() { element.get("ref") } else { element.said() };
        let column = match element.get("role") {
            "1" => Column::Funder,
            "2" => Column::Lead,
            "4" => return self.implementing.push(name.to_owned()),
            _ => Column::Partner,
        };
        self.put(column, &element.name, name);
    }

    /// A tag of a vocabulary of the reporter's own is ours if its address ends as ours does; any other is a topic.
    fn tag(&mut self, element: &Element) {
        let (_, list) = element.get("vocabulary-uri").rsplit_once(['#', '/']).unwrap_or_default();
        let (column, text) = match list {
            "mandates" | "mandate" => (Column::Mandate, element.get("code")),
            "kinds" | "kind" => (Column::Kind, element.get("code")),
            "topics" | "topic" => (Column::Topics, element.get("code")),
            "audiences" | "audience" => (Column::Audiences, element.get("code")),
            _ => (Column::Topics, element.said()),
        };
        self.put(column, &element.name, text);
    }

    /// A sector is a topic by its name; without one its code would be a topic that nobody can read.
    fn sector(&mut self, element: &Element) {
        if element.said().is_empty() {
            self.unread.insert("sector (code without a narrative)".to_owned());
        } else {
            self.put(Column::Topics, &element.name, element.said());
        }
    }

    /// A number of people: of an indicator that is about people.
    fn people(&mut self, element: &Element) {
        const PEOPLE: [&str; 14] = [
            "people",
            "persons",
            "participants",
            "officials",
            "officers",
            "trained",
            "trainees",
            "personas",
            "participantes",
            "capacitados",
            "personnes",
            "formes",
            "pessoas",
            "agents",
        ];
        let about = key(&self.inside);
        if about.split(' ').any(|word| PEOPLE.contains(&word)) {
            let who = self.inside.rsplit('\n').next().unwrap_or_default();
            let text = format!("{} {who}", element.get("value"));
            self.put(Column::People, &element.name, &text);
        }
    }

    /// All cells, once the activity is closed. A whole calendar year is a year: the standard knows only days.
    pub(super) fn finished(mut self) -> Self {
        let [planned_start, start, planned_end, end] = std::mem::take(&mut self.dates);
        let (start, end) =
            (start.or(planned_start).unwrap_or_default(), end.or(planned_end).unwrap_or_default());
        let is_year = start.ends_with("-01-01") && end.ends_with("-12-31");
        let cut = |date: &str| date.get(..if is_year { 4 } else { 10 }).unwrap_or(date).to_owned();
        self.put(Column::Start, "activity-date", &cut(&start));
        self.put(Column::End, "activity-date", &cut(&end));
        let leads = self.cells.iter().filter(|(column, ..)| *column == Column::Lead);
        let leads: BTreeSet<String> = leads.map(|(.., text)| text.clone()).collect();
        let column = if leads.is_empty() { Column::Lead } else { Column::Partner };
        for name in std::mem::take(&mut self.implementing) {
            if !leads.contains(&name) {
                self.put(column, "participating-org", &name);
            }
        }
        self
    }
}

/// `ActivityStatus`: what we have a word for, and what the reader is asked about.
fn status(code: &str) -> &str {
    match code {
        "1" => "planned",
        "2" => "ongoing",
        "3" | "4" => "completed",
        "5" => "cancelled",
        "6" => "suspended",
        other => other,
    }
}

/// Gives a closed narrative to the element around it.
pub(super) fn narrate(open: &mut [Element], narrative: &Element) {
    if let Some(element) = open.last_mut() {
        let text = narrative.text.split_whitespace().collect::<Vec<_>>().join(" ");
        element.narratives.push((narrative.get("lang").to_owned(), text));
    }
}
