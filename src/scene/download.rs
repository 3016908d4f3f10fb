//! What can be saved: which activities, in which words, under which name.

use super::Context;
use crate::{
    model::{Activity, Country, Dataset, Date, Id, Mandate},
    query::{Facet, Filter, option_code},
};

/// Activities that can be saved together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// Whether they are all, whatever the filters are.
    pub is_whole: bool,
    /// What they are, with their number.
    pub text: String,
    /// Name of the file up to its version: the dataset, then what is chosen.
    pub name: String,
    /// Which activities, in the order of the file.
    pub activities: Vec<Id<Activity>>,
    /// The countries chosen, or all.
    pub countries: Vec<Id<Country>>,
    /// The mandates chosen, or all.
    pub mandates: Vec<Id<Mandate>>,
}

/// What can be saved: what the filters leave, where any is on, then everything.
#[must_use]
pub fn portions(context: &Context) -> Vec<Portion> {
    let is_on = *context.filter != Filter::default();
    is_on.then(|| selection(context)).into_iter().chain([whole(context)]).collect()
}

fn selection(context: &Context) -> Portion {
    let (data, filter) = (context.data, context.filter);
    let activities: Vec<_> = context.selection.passing.iter().collect();
    Portion {
        is_whole: false,
        text: (context.words.download.selection)(activities.len()),
        name: [data.info().code.as_str().to_owned()]
            .into_iter()
            .chain(parts(data, filter))
            .collect::<Vec<_>>()
            .join("_"),
        activities,
        countries: chosen(filter, Facet::Country, data.countries.ids()),
        mandates: chosen(filter, Facet::Mandate, data.mandates.ids()),
    }
}

fn whole(context: &Context) -> Portion {
    let data = context.data;
    let counting = context.index.counting().count();
    Portion {
        is_whole: true,
        text: (context.words.download.whole)(counting, data.activities.len() - counting),
        name: data.info().code.to_string(),
        activities: data.activities.ids().collect(),
        countries: data.countries.ids().collect(),
        mandates: data.mandates.ids().collect(),
    }
}

fn chosen<T>(filter: &Filter, facet: Facet, all: impl Iterator<Item = Id<T>>) -> Vec<Id<T>> {
    let options = &filter.chosen[facet as usize];
    all.filter(|id| options.is_empty() || options.contains(&id.index())).collect()
}

/// Longest name of a choice in the name of a file, in characters: our choice, so that the whole name is read at a glance.
const MOST_CHARS: usize = 60;

/// What is chosen, each as it stands in links: country, mandate, the other facets, months, words. Where that gets too
/// long, the rest is said to be more.
fn parts(data: &Dataset, filter: &Filter) -> Vec<String> {
    let first = [Facet::Country, Facet::Mandate];
    let facets = first.into_iter().chain(Facet::ALL.iter().copied().filter(|facet| !first.contains(facet)));
    let options =
        facets.flat_map(|facet| filter.chosen[facet as usize].iter().map(move |&option| (facet, option)));
    let codes = options.map(|(facet, option)| option_code(data, facet, option).to_owned());
    let all = codes.chain(months(filter)).chain(words(&filter.text));
    let (mut parts, mut chars) = (Vec::new(), 0);
    for part in all {
        chars += part.len() + 1;
        if chars > MOST_CHARS {
            parts.push("more".to_owned());
            break;
        }
        parts.push(part);
    }
    parts
}

fn months(filter: &Filter) -> Vec<String> {
    let date = |month| Date::Month(month).to_string();
    let span = match (filter.time.from.map(date), filter.time.to.map(date)) {
        (None, None) => None,
        (from, to) => Some(format!("{}--{}", from.unwrap_or_default(), to.unwrap_or_default())),
    };
    let dated = (!filter.undated).then(|| "dated".to_owned());
    span.into_iter().chain(dated).collect()
}

/// The words searched, as any file system takes them.
fn words(text: &str) -> Option<String> {
    let plain: String =
        text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("-"))
}
