use std::collections::{BTreeMap, BTreeSet};

use super::{At, List, Log, leaf, wire};
use crate::{
    io::{fault::quoted, log::rows, row::Row},
    model::{Activity, Coded, Expected, Found, Headcount, Id, LedgerEntry, Reason, SentenceRef},
    order,
};

/// The sentences that the ledger lists. Without a ledger any may be cited, or none.
pub(super) struct Sentences(Option<BTreeSet<SentenceRef>>);

impl Sentences {
    pub(super) fn of(ledger: &[Row<wire::LedgerEntry>]) -> Self {
        let listed = ledger.iter().filter_map(|row| row.content.as_ref().ok()?.sentence.parse().ok());
        Self((!ledger.is_empty()).then(|| order::set(listed)))
    }

    /// The sentences that a row cites: at least one, and all of them listed.
    pub(super) fn cited(&self, log: &mut Log, at: At, texts: &[String]) -> Option<Vec<SentenceRef>> {
        let refs = leaf::refs(log, at, texts)?;
        let Some(listed) = &self.0 else { return Some(refs) };
        if refs.is_empty() {
            return log.report(at, Found::value("[]"), Expected::AtLeastOne);
        }
        match refs.iter().find(|sentence| !listed.contains(sentence)) {
            None => Some(refs),
            Some(missing) => {
                log.report(at, Found::value(&quoted(&missing.to_string())), Expected::LedgerSentence)
            }
        }
    }
}

/// Reads the numbers of people. One that covers an activity that was set aside is set aside too: what is left of it
/// would claim the figure for fewer.
pub(super) fn headcounts(
    log: &mut Log,
    wires: Vec<Row<wire::Headcount>>,
    activities: &List<Activity>,
    sentences: &Sentences,
) -> Vec<Headcount> {
    rows(log, "headcounts", wires, |log, at, wire| {
        let count = leaf::number(log, at.push_key("count"), wire.count, 1, i64::from(u32::MAX));
        let what = leaf::text(log, at.push_key("what"), wire.what);
        let at_activities = at.push_key("activities");
        let covered = leaf::distinct(log, at_activities, &wire.activities, |log, at, text| {
            activities.find(log, at, text)
        });
        let covered = covered.and_then(|ids| at_least_one(log, at_activities, ids));
        let refs = sentences.cited(log, at.push_key("refs"), &wire.refs);
        Some(Headcount {
            count: u32::try_from(count?).ok()?,
            approximate: wire.approximate,
            what: what?,
            activities: covered?,
            refs: refs?,
        })
    })
}

fn at_least_one<T>(log: &mut Log, at: At, items: Vec<T>) -> Option<Vec<T>> {
    if items.is_empty() { log.report(at, Found::value("[]"), Expected::AtLeastOne) } else { Some(items) }
}

/// Reads the ledger: every sentence once, and its activities exactly those that cite it.
pub(super) fn read(
    log: &mut Log,
    wires: Vec<Row<wire::LedgerEntry>>,
    activities: &List<Activity>,
) -> Vec<LedgerEntry> {
    let citing = citing(activities);
    let mut seen = BTreeSet::new();
    rows(log, "ledger", wires, |log, at, wire| {
        let sentence = leaf::parsed(log, at.push_key("ref"), &wire.sentence, Expected::Sentence)?;
        if !seen.insert(sentence) {
            let found = Found::value(&quoted(&wire.sentence));
            return log.report(at.push_key("ref"), found, Expected::NewSentence);
        }
        let reason = leaf::maybe(wire.reason.as_deref(), |text| {
            leaf::word(log, at.push_key("reason"), text, Reason::from_code, Reason::CODES)
        })?;
        let cited_by = citing.get(&sentence).map_or(&[][..], Vec::as_slice);
        let at_activities = at.push_key("activities");
        let listed = listed(log, at_activities, &wire.activities, activities)?;
        same_activities(log, at_activities, &listed, cited_by, activities)?;
        if reason.is_some() != wire.activities.is_empty() {
            return log.report(at, Found::value(&quoted(&wire.sentence)), Expected::ActivitiesOrReason);
        }
        Some(LedgerEntry { sentence, activities: listed, reason })
    })
}

/// Which activities cite each sentence, in the order of the file.
fn citing(activities: &List<Activity>) -> BTreeMap<SentenceRef, Vec<Id<Activity>>> {
    let mut citing: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (id, activity) in activities.table.iter() {
        for &sentence in activity.refs.iter() {
            citing.entry(sentence).or_default().push(id);
        }
    }
    citing
}

/// The activities that an entry lists. One that was set aside has been reported once, and that is enough.
fn listed(log: &mut Log, at: At, texts: &[String], activities: &List<Activity>) -> Option<Vec<Id<Activity>>> {
    let present: Vec<&String> = texts.iter().filter(|text| !activities.has_lost(text)).collect();
    let mut ids = leaf::distinct(log, at, &present, |log, at, text| activities.find(log, at, text))?;
    order::by(&mut ids, Ord::cmp);
    Some(ids)
}

fn same_activities(
    log: &mut Log,
    at: At,
    listed: &[Id<Activity>],
    citing: &[Id<Activity>],
    activities: &List<Activity>,
) -> Option<()> {
    if listed == citing {
        return Some(());
    }
    let names = |ids: &[Id<Activity>]| -> Vec<String> {
        ids.iter().map(|&id| activities.table[id].code().to_string()).collect()
    };
    log.report(at, Found::value(&names(listed).join(", ")), Expected::CitingActivities(names(citing)))
}
