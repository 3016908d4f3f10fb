use std::collections::{BTreeMap, BTreeSet};

use super::{Extract, Format};
use crate::model::{
    Activity, Country, Dataset, Headcount, Id, Involvement, LedgerEntry, Mandate, Organisation, SentenceRef,
    Table, Term,
};

/// What a file of some activities has to hold, so that nothing in it points outside.
///
/// Mandates, countries and subregions of the report are always all there: a share of eight mandates stays one of eight. What
/// only lists have is there as far as the activities need it, so that the file of a list, or of the report, is the same
/// whatever stands beside it.
pub(super) struct Kept<'a> {
    data: &'a Dataset,
    is_whole: bool,
    ledger: &'a [LedgerEntry],
    activities: BTreeSet<Id<Activity>>,
    mandates: BTreeSet<Id<Mandate>>,
    countries: BTreeSet<Id<Country>>,
    organisations: BTreeSet<Id<Organisation>>,
    topics: BTreeSet<Id<Term>>,
    audiences: BTreeSet<Id<Term>>,
    citing: BTreeMap<SentenceRef, Vec<Id<Activity>>>,
}

impl<'a> Kept<'a> {
    pub(super) fn of(extract: &Extract<'a>) -> Self {
        let (data, is_report) = (extract.data, extract.source_id().index() == 0);
        let mut kept = Self {
            data,
            is_whole: extract.is_whole && is_report,
            // The sentences are those of the report.
            ledger: if is_report { &data.ledger } else { &[] },
            activities: extract.kept(Format::Json).map(|(id, _)| id).collect(),
            mandates: BTreeSet::new(),
            countries: BTreeSet::new(),
            organisations: BTreeSet::new(),
            topics: BTreeSet::new(),
            audiences: BTreeSet::new(),
            citing: BTreeMap::new(),
        };
        for id in kept.activities.clone() {
            kept.add(id, &data.activities[id]);
        }
        kept
    }

    fn add(&mut self, id: Id<Activity>, activity: &Activity) {
        self.mandates.insert(activity.mandate);
        self.countries.extend(activity.countries.iter().map(|part| part.country));
        self.topics.extend(&activity.topics);
        self.audiences.extend(&activity.audiences);
        for &Involvement { organisation, .. } in &activity.organisations {
            let parent = |id: &Id<Organisation>| self.data.organisations[*id].parent;
            self.organisations.extend(std::iter::successors(Some(organisation), parent));
        }
        for &sentence in activity.refs.iter() {
            self.citing.entry(sentence).or_default().push(id);
        }
    }

    pub(super) fn activities(&self) -> impl Iterator<Item = &'a Activity> + '_ {
        self.activities.iter().map(|&id| &self.data.activities[id])
    }

    /// The mandates, each with its place.
    pub(super) fn mandates(&self) -> impl Iterator<Item = (Id<Mandate>, &'a Mandate)> + '_ {
        let is_kept =
            |&(id, _): &(Id<Mandate>, _)| self.data.is_asked_mandate(id) || self.mandates.contains(&id);
        self.data.mandates.iter().filter(is_kept)
    }

    pub(super) fn countries(&self) -> impl Iterator<Item = &'a Country> + '_ {
        let is_kept =
            |&(id, _): &(Id<Country>, _)| self.data.is_asked_country(id) || self.countries.contains(&id);
        self.data.countries.iter().filter(is_kept).map(|(_, row)| row)
    }

    /// Those of the report, and those of the countries that are in the file.
    pub(super) fn subregions(&self) -> impl Iterator<Item = &'a Term> + '_ {
        let (asked, rows) = (self.data.asked().subregions, self.data.subregions.iter());
        let needed: BTreeSet<_> = self.countries().filter_map(|country| country.subregion).collect();
        rows.filter(move |(id, _)| id.index() < asked || needed.contains(id)).map(|(_, row)| row)
    }

    pub(super) fn organisations(&self) -> impl Iterator<Item = &'a Organisation> + '_ {
        self.used(&self.data.organisations, self.data.asked().organisations, &self.organisations)
    }

    pub(super) fn topics(&self) -> impl Iterator<Item = &'a Term> + '_ {
        self.used(&self.data.topics, self.data.asked().topics, &self.topics)
    }

    pub(super) fn audiences(&self) -> impl Iterator<Item = &'a Term> + '_ {
        self.used(&self.data.audiences, self.data.asked().audiences, &self.audiences)
    }

    /// The rows that activities of the file use; of the whole report all that are its own.
    fn used<'b, T>(
        &self,
        table: &'a Table<T>,
        asked: usize,
        used: &'b BTreeSet<Id<T>>,
    ) -> impl Iterator<Item = &'a T> + use<'a, 'b, T> {
        let own = if self.is_whole { asked } else { 0 };
        table.iter().filter(move |(id, _)| id.index() < own || used.contains(id)).map(|(_, row)| row)
    }

    /// Whether an activity of the file is under a mandate.
    pub(super) fn answers(&self, mandate: Id<Mandate>) -> bool {
        self.mandates.contains(&mandate)
    }

    /// The programme of an activity, if it is in the file.
    pub(super) fn programme(&self, activity: &Activity) -> Option<&'a Activity> {
        let programme = activity.part_of.filter(|id| self.activities.contains(id))?;
        Some(&self.data.activities[programme])
    }

    /// The figures of which all activities are in the file: what is left of another would claim it for fewer. Each with
    /// those of its sentences that are in the file.
    pub(super) fn headcounts(&self) -> impl Iterator<Item = (&'a Headcount, Vec<SentenceRef>)> + '_ {
        let is_kept =
            |headcount: &&Headcount| headcount.activities.iter().all(|id| self.activities.contains(id));
        let listed = self.listed();
        self.data.headcounts.iter().filter(is_kept).filter_map(move |headcount| {
            let has_ledger = !self.ledger.is_empty();
            let refs = headcount.refs.iter().filter(|one| !has_ledger || listed.contains(one));
            let refs: Vec<SentenceRef> = refs.copied().collect();
            (!has_ledger || !refs.is_empty()).then_some((headcount, refs))
        })
    }

    /// The ledger of the file: sentences that its activities cite, and those that yield none, as far as they are needed.
    pub(super) fn ledger(&self) -> Vec<(&'a LedgerEntry, &[Id<Activity>])> {
        let mut needed: BTreeSet<SentenceRef> = self.citing.keys().copied().collect();
        needed.extend(self.headcounts().flat_map(|(_, refs)| refs));
        needed.extend(self.data.mandates.iter().flat_map(|(_, mandate)| mandate.refs.iter().copied()));
        let listed = self.listed();
        let entries = self.ledger.iter().filter(|entry| listed.contains(&entry.sentence));
        let entries = entries.filter(|entry| self.is_whole || needed.contains(&entry.sentence));
        entries
            .map(|entry| (entry, self.citing.get(&entry.sentence).map_or(&[][..], Vec::as_slice)))
            .collect()
    }

    /// The sentences that the file may cite: one that only other activities cite has nothing to say in it.
    fn listed(&self) -> BTreeSet<SentenceRef> {
        let has_say =
            |entry: &&LedgerEntry| entry.reason.is_some() || self.citing.contains_key(&entry.sentence);
        self.ledger.iter().filter(has_say).map(|entry| entry.sentence).collect()
    }
}
