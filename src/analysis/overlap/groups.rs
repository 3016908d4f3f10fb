//! What the search knows of its rows before it begins: sets by option, rows by their ends, and who is a part of whom.

use std::collections::BTreeMap;

use super::{
    bits::{Bits, Ranked, Sets, row},
    countries_of,
    finding::ends,
    unions::Unions,
};
use crate::{
    analysis::with_wholes,
    model::{Activity, Dataset, Id, OrgRole, Organisation},
    query::ActivitySet,
};

/// The activities that are compared, as rows, with the sets that they are compared by.
pub(super) struct Groups {
    /// The activity of each row, in the order of the file.
    pub(super) ids: Vec<Id<Activity>>,
    pub(super) countries: Unions,
    pub(super) mandates: Unions,
    pub(super) sources: Unions,
    pub(super) topics: Unions,
    pub(super) audiences: Unions,
    /// The rows with a lead in common.
    pub(super) same_lead: Unions,
    /// The rows with a lead that is, is a part of, or includes, a lead of the row.
    pub(super) in_line: Unions,
    pub(super) with_lead: Bits,
    /// The rows with exactly the same countries, venue and period.
    pub(super) alike: Unions,
    by_first: Ranked,
    by_last: Ranked,
    /// For each row, those that it is a part of and those that are parts of it, in order.
    pub(super) line: Vec<Vec<u32>>,
}

impl Groups {
    /// The groups of those of `set` that count.
    pub(super) fn of(data: &Dataset, set: &ActivitySet) -> Self {
        let ids: Vec<_> = set.iter().filter(|&id| data.activities[id].counts()).collect();
        let rows = ids.len();
        let at = |row: usize| &data.activities[ids[row]];
        let own =
            |options, of: &dyn Fn(&Activity) -> Vec<usize>| Unions::of_own(rows, options, |row| of(at(row)));
        let mut with_lead = Bits::none(rows);
        let led = (0..rows).filter(|&row| leads_of(at(row)).next().is_some());
        led.for_each(|at| with_lead.insert(row(at)));
        let (numbers, kinds) = alike(data, &ids);
        let ranked = |end: fn((i32, i32)) -> i32| {
            let dated = (0..rows).filter_map(|place| Some((end(ends(at(place).period?)), row(place))));
            Ranked::of(dated.collect(), rows)
        };
        Self {
            countries: own(data.countries.len(), &|activity| indices(countries_of(activity))),
            mandates: own(data.mandates.len(), &|activity| vec![activity.mandate.index()]),
            sources: own(data.sources.len(), &|activity| vec![activity.source.index()]),
            topics: own(data.topics.len(), &|activity| sorted(indices(activity.topics.iter().copied()))),
            audiences: own(data.audiences.len(), &|activity| {
                sorted(indices(activity.audiences.iter().copied()))
            }),
            same_lead: own(data.organisations.len(), &|activity| sorted(indices(leads_of(activity)))),
            in_line: in_line(data, rows, at),
            with_lead,
            alike: Unions::of_own(rows, kinds, |row| vec![numbers[row]]),
            by_first: ranked(|(first, _)| first),
            // Backwards: "at least" is "at most" of the negative.
            by_last: ranked(|(_, last)| -last),
            line: line(data, &ids),
            ids,
        }
    }

    /// Makes `bits` the rows within so many months of `activity`; `spare` is overwritten.
    pub(super) fn within(&self, activity: &Activity, months: i32, [bits, spare]: [&mut Bits; 2]) {
        let Some((first, last)) = activity.period.map(ends) else { return bits.clear() };
        self.by_first.up_to(last.saturating_add(months), bits);
        self.by_last.up_to(-first.saturating_sub(months), spare);
        bits.0.iter_mut().zip(&spare.0).for_each(|(word, spare)| *word &= spare);
    }
}

/// The lead bodies of an activity.
pub(super) fn leads_of(activity: &Activity) -> impl Iterator<Item = Id<Organisation>> + '_ {
    activity.organisations_as(OrgRole::Lead)
}

fn indices<T>(ids: impl IntoIterator<Item = Id<T>>) -> Vec<usize> {
    ids.into_iter().map(Id::index).collect()
}

fn sorted(mut options: Vec<usize>) -> Vec<usize> {
    options.sort_unstable();
    options
}

/// Two options for each body: the rows that it or a part of it leads, and those that it leads itself. A row asks for the
/// first of its leads, and for the second of whatever those are parts of.
fn in_line<'a>(data: &Dataset, rows: usize, at: impl Fn(usize) -> &'a Activity) -> Unions {
    let bodies = data.organisations.len();
    let itself = |body: Id<Organisation>| bodies + body.index();
    let sets = Sets::of(rows, bodies * 2, |row| {
        let wholes = leads_of(at(row)).flat_map(|lead| with_wholes(data, lead)).map(Id::index);
        wholes.chain(leads_of(at(row)).map(itself)).collect::<Vec<_>>()
    });
    let asked = |row| {
        let wholes = leads_of(at(row)).flat_map(|lead| with_wholes(data, lead).skip(1)).map(itself);
        sorted(leads_of(at(row)).map(Id::index).chain(wholes).collect())
    };
    Unions::of(sets, rows, asked)
}

/// For each row a number that it shares with the rows of exactly the same countries, venue and period; and how many such
/// numbers there are.
fn alike(data: &Dataset, ids: &[Id<Activity>]) -> (Vec<usize>, usize) {
    let mut known = BTreeMap::new();
    let number = |&id: &Id<Activity>| {
        let activity = &data.activities[id];
        let venue = activity.venue.as_ref().map(|venue| (&venue.country, &venue.place));
        let key = (countries_of(activity), venue, activity.period.map(ends));
        let next = known.len();
        *known.entry(key).or_insert(next)
    };
    let numbers = ids.iter().map(number).collect();
    (numbers, known.len())
}

/// For each row, the rows that it is a part of and those that are parts of it, through programmes that are no rows, too.
fn line(data: &Dataset, ids: &[Id<Activity>]) -> Vec<Vec<u32>> {
    let mut line = vec![Vec::new(); ids.len()];
    for (at, &id) in ids.iter().enumerate() {
        let wholes = std::iter::successors(data.activities[id].part_of, |&id| data.activities[id].part_of);
        for whole in wholes.filter_map(|whole| ids.binary_search(&whole).ok()) {
            line[at].push(row(whole));
            line[whole].push(row(at));
        }
    }
    line.iter_mut().for_each(|rows| rows.sort_unstable());
    line
}
