//! What the search knows of its rows before it begins: sets by option, rows by their ends, and who is a part of whom.

use std::collections::BTreeMap;

use super::{
    bits::{Bits, Ranked, Sets, row},
    countries_of,
    finding::ends,
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
    pub(super) countries: Sets,
    pub(super) mandates: Sets,
    pub(super) sources: Sets,
    pub(super) topics: Sets,
    pub(super) audiences: Sets,
    /// By body: the rows that it leads itself.
    leads: Sets,
    /// By body: the rows that it or a part of it leads.
    led_within: Sets,
    pub(super) with_lead: Bits,
    /// By place and period: the rows that have exactly the same.
    pub(super) alike: Sets,
    pub(super) alike_of: Vec<usize>,
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
        let bodies = data.organisations.len();
        let leads = Sets::of(rows, bodies, |row| leads_of(at(row)).map(Id::index).collect::<Vec<_>>());
        let led_within = Sets::of(rows, bodies, |row| {
            leads_of(at(row)).flat_map(|lead| with_wholes(data, lead)).map(Id::index).collect::<Vec<_>>()
        });
        let mut with_lead = Bits::none(rows);
        (0..rows)
            .filter(|&at_row| leads_of(at(at_row)).next().is_some())
            .for_each(|at| with_lead.insert(row(at)));
        let (alike_of, kinds) = alike(data, &ids);
        let ranked = |end: fn((i32, i32)) -> i32| {
            let dated = (0..rows).filter_map(|at_row| Some((end(ends(at(at_row).period?)), row(at_row))));
            Ranked::of(dated.collect(), rows)
        };
        Self {
            countries: Sets::of(rows, data.countries.len(), |row| {
                countries_of(at(row)).into_iter().map(Id::index)
            }),
            mandates: Sets::of(rows, data.mandates.len(), |row| [at(row).mandate.index()]),
            sources: Sets::of(rows, data.sources.len(), |row| [at(row).source.index()]),
            topics: Sets::of(rows, data.topics.len(), |row| at(row).topics.iter().map(|id| id.index())),
            audiences: Sets::of(rows, data.audiences.len(), |row| {
                at(row).audiences.iter().map(|id| id.index())
            }),
            leads,
            led_within,
            with_lead,
            alike: Sets::of(rows, kinds, |row| [alike_of[row]]),
            alike_of,
            by_first: ranked(|(first, _)| first),
            // Backwards: "at least" is "at most" of the negative.
            by_last: ranked(|(_, last)| -last),
            line: line(data, &ids),
            ids,
        }
    }

    /// Makes `bits` the rows with a lead that is, is a part of, or includes, one of the leads of `activity`.
    pub(super) fn in_line(&self, data: &Dataset, activity: &Activity, bits: &mut Bits) {
        bits.clear();
        for lead in leads_of(activity) {
            self.led_within.get(lead.index()).unite_into(bits);
            with_wholes(data, lead).skip(1).for_each(|whole| self.leads.get(whole.index()).unite_into(bits));
        }
    }

    /// Makes `bits` the rows with exactly one of the leads of `activity`.
    pub(super) fn same_lead(&self, activity: &Activity, bits: &mut Bits) {
        self.leads.any(leads_of(activity).map(Id::index), bits);
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
