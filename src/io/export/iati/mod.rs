//! Activities in the standard of the International Aid Transparency Initiative, 2.03. How our fields map onto its
//! elements and code lists stands in `data/README.md`.
//!
//! Nothing is invented for the sake of the format: no day without a month, no share of money, no code of a body that is
//! not published. Elements stand in the order of the schema.

mod activity;
mod body;
mod codes;
mod dates;
mod place;

use std::collections::BTreeMap;

use super::{Extract, Format, LeftOut, left_out, missing, table::Cells, xml};
use crate::model::{Activity, Id, Text};
use body::Reporter;
use xml::Element;

/// The version of the standard.
const VERSION: &str = "2.03";

pub(super) fn write(extract: &Extract) -> String {
    let mut parts: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (id, activity) in extract.kept(Format::Iati) {
        if let Some(programme) = activity.part_of {
            parts.entry(programme).or_default().push(id);
        }
    }
    let writing = Writing { extract, cells: Cells::of(extract), reporter: Reporter::of(extract), parts };
    let activities = extract.kept(Format::Iati).map(|(id, activity)| writing.activity(id, activity));
    xml::document(&comment(extract), Element::new("iati-activities").with("version", VERSION), activities)
}

/// What all elements are made from.
struct Writing<'a> {
    extract: &'a Extract<'a>,
    cells: Cells<'a>,
    reporter: Reporter,
    /// The activities in the file by their programme.
    parts: BTreeMap<Id<Activity>, Vec<Id<Activity>>>,
}

impl Writing<'_> {
    /// The identifier of an activity in the whole world.
    fn identifier(&self, id: Id<Activity>) -> String {
        format!("{}-{}", self.reporter.prefix, self.extract.data.activities[id].code)
    }

    /// A text in every language that it has. What is in one that nobody knows does not say in which.
    fn narratives(text: &Text) -> impl Iterator<Item = Element> + '_ {
        let langs = crate::model::Lang::ALL.iter();
        let known = langs.filter_map(|&lang| Some(narrative(text.exact(lang)?, lang.code())));
        known.chain(text.in_unknown().map(|text| Element::new("narrative").text(text)))
    }

    /// A sentence in the language of the page.
    fn said(&self, text: &str) -> Element {
        narrative(text, self.extract.words.lang.code())
    }
}

fn narrative(text: &str, lang: &str) -> Element {
    Element::new("narrative").with("xml:lang", lang).text(text)
}

/// Which activities are not in the file, and why.
fn comment(extract: &Extract) -> String {
    let words = &extract.words.download;
    let codes = |why| {
        let is_so = move |id: &&Id<Activity>| left_out(Format::Iati, extract, **id) == Some(why);
        let left_out = extract.activities.iter().filter(is_so);
        let codes: Vec<&str> = left_out.map(|&id| extract.data.activities[id].code.as_str()).collect();
        codes.join(", ")
    };
    let say = |(why, count)| {
        let sentence = match why {
            LeftOut::Undated => (words.undated)(count),
            LeftOut::StateAction => (words.state_actions)(count),
            LeftOut::OtherList => (words.other_list)(count),
        };
        format!("{sentence} ({})", codes(why))
    };
    missing(Format::Iati, extract).into_iter().map(say).collect::<Vec<_>>().join(" ")
}
