//! Two lists side by side as one dataset.

use std::collections::HashMap;

use crate::model::{
    Activity, Code, Coded, Country, Dataset, DatasetParts, Headcount, Id, Involvement, Mandate, Organisation,
    Participation, Source, Table, Term,
};

/// The first dataset with the activities of the second behind its own. Whatever has the same code is the same: countries,
/// mandates, bodies, topics, audiences. What only the second names is added, and is nothing that the first was asked about. An activity whose code is taken gets that of
/// its list before its own. The ledger stays that of the first; the second's sentences, which are of another report, are
/// left out.
#[must_use]
pub fn beside(first: &Dataset, second: &Dataset) -> Dataset {
    let mut parts = DatasetParts::clone(first);
    let maps = Maps::into(&mut parts, second);
    let (start, mut numbers) = (parts.activities.len(), HashMap::new());
    let moved = |id: Id<Activity>| Id::new(start + id.index());
    for (_, activity) in second.activities.iter() {
        let mut row = maps.activity(activity);
        row.part_of = activity.part_of.map(moved);
        row.code = free_code(&parts.activities, second.info().code(), row.code, &mut numbers);
        drop(parts.activities.push(row));
    }
    parts.headcounts.extend(second.headcounts.iter().map(|headcount| Headcount {
        activities: headcount.activities.iter().map(|&id| moved(id)).collect(),
        refs: Vec::new(),
        ..headcount.clone()
    }));
    first.with_more(parts)
}

/// Where the rows of the second dataset stand in the first.
struct Maps {
    sources: Vec<Id<Source>>,
    mandates: Vec<Id<Mandate>>,
    countries: Vec<Id<Country>>,
    organisations: Vec<Id<Organisation>>,
    topics: Vec<Id<Term>>,
    audiences: Vec<Id<Term>>,
}

impl Maps {
    /// Adds what only the second dataset names.
    fn into(parts: &mut DatasetParts, second: &Dataset) -> Self {
        let subregions = merged(&mut parts.subregions, &second.subregions);
        let (known, bodies) = (parts.countries.len(), parts.organisations.len());
        let countries = merged(&mut parts.countries, &second.countries);
        for id in parts.countries.ids().skip(known) {
            let country = parts.countries.row_mut(id);
            country.subregion = country.subregion.map(|id| subregions[id.index()]);
        }
        let organisations = merged(&mut parts.organisations, &second.organisations);
        for id in parts.organisations.ids().skip(bodies) {
            let body = parts.organisations.row_mut(id);
            body.parent = body.parent.map(|id| organisations[id.index()]);
        }
        Self {
            sources: merged(&mut parts.sources, &second.sources),
            mandates: merged(&mut parts.mandates, &second.mandates),
            topics: merged(&mut parts.topics, &second.topics),
            audiences: merged(&mut parts.audiences, &second.audiences),
            countries,
            organisations,
        }
    }

    /// The activity as a row of the first dataset, but for what it is a part of.
    fn activity(&self, activity: &Activity) -> Activity {
        let country = |part: &Participation| Participation {
            country: self.countries[part.country.index()],
            refs: Vec::new(),
            ..*part
        };
        let body = |part: &Involvement| Involvement {
            organisation: self.organisations[part.organisation.index()],
            role: part.role,
        };
        Activity {
            source: self.sources[activity.source.index()],
            mandate: self.mandates[activity.mandate.index()],
            countries: activity.countries.iter().map(country).collect(),
            organisations: activity.organisations.iter().map(body).collect(),
            topics: activity.topics.iter().map(|id| self.topics[id.index()]).collect(),
            audiences: activity.audiences.iter().map(|id| self.audiences[id.index()]).collect(),
            refs: [].into(),
            ..activity.clone()
        }
    }
}

/// Adds the rows of `more` that `table` lacks; gives the place of each.
fn merged<T: Coded + Clone>(table: &mut Table<T>, more: &Table<T>) -> Vec<Id<T>> {
    let place = |(_, row): (Id<T>, &T)| {
        table.find(row.code()).or_else(|| table.push(row.clone()).ok()).unwrap_or_else(|| Id::new(0))
    };
    more.iter().map(place).collect()
}

/// The code itself if no row has it, else that of the list before it, else the first number behind it that is free: one above
/// the last for this beginning, so that long codes are numbered in one pass.
fn free_code(table: &Table<Activity>, list: &Code, code: Code, numbers: &mut HashMap<String, usize>) -> Code {
    let is_free = |code: &Code| table.find(code).is_none();
    if is_free(&code) {
        return code;
    }
    if let Some(code) = Code::new(&format!("{list}.{code}")).ok().filter(is_free) {
        return code;
    }
    let stem = code.as_str()[..code.as_str().len().min(60)].to_owned();
    let last = numbers.entry(stem.clone()).or_insert(1);
    let mut numbered = std::iter::from_fn(|| {
        *last += 1;
        Some(format!("{stem}-{last}"))
    });
    numbered.find_map(|text| Code::new(&text).ok().filter(is_free)).unwrap_or(code)
}
