//! Codes to ids, and the invariants that a shape cannot express.

mod activity;
mod graph;
mod ledger;
mod names;

use super::{
    Reading, leaf,
    log::{At, List, Log, list},
    wire,
};
use crate::model::{
    Activity, Country, Dataset, DatasetParts, Expected, Found, Issue, Mandate, Organisation, Source, Table,
    Term,
};

/// The lists that an activity refers to.
struct Names {
    subregions: List<Term>,
    mandates: List<Mandate>,
    countries: List<Country>,
    organisations: List<Organisation>,
    topics: List<Term>,
    audiences: List<Term>,
    /// Whether the file has a ledger, so that sentences must be cited and must be in it.
    has_ledger: bool,
}

/// Reads all lists of a file in the order in which they refer to each other.
pub(super) fn resolve(mut file: wire::File) -> Result<Reading, Vec<Issue>> {
    let mut log = Log::default();
    let names = names::read(&mut log, &mut file);
    let rows = std::mem::take(&mut file.activities);
    let headcounts = std::mem::take(&mut file.headcounts);
    let ledger = std::mem::take(&mut file.ledger);
    let sentences = ledger::Sentences::of(&ledger);
    let activities = activity::read(&mut log, rows, &names, &sentences);
    let headcounts = ledger::headcounts(&mut log, headcounts, &activities, &sentences);
    let ledger = ledger::read(&mut log, ledger, &activities);
    let source = source(&mut log, file);
    let parts = parts(names, activities, headcounts, ledger);
    match source {
        Some(source) if enough(&mut log, &parts) => Ok(reading(source, parts, log)),
        _ => Err(log.issues),
    }
}

fn reading(source: Source, mut parts: DatasetParts, log: Log) -> Reading {
    drop(parts.sources.push(source));
    Reading { dataset: Dataset::new(parts), issues: log.issues, set_aside: log.set_aside }
}

fn parts(
    names: Names,
    activities: List<Activity>,
    headcounts: Vec<crate::model::Headcount>,
    ledger: Vec<crate::model::LedgerEntry>,
) -> DatasetParts {
    DatasetParts {
        sources: Table::default(),
        mandates: names.mandates.table,
        subregions: names.subregions.table,
        countries: names.countries.table,
        organisations: names.organisations.table,
        topics: names.topics.table,
        audiences: names.audiences.table,
        activities: activities.table,
        headcounts,
        ledger,
    }
}

/// Without a country or a mandate there is nothing to show.
fn enough(log: &mut Log, parts: &DatasetParts) -> bool {
    let origin = At::Origin;
    for (name, empty) in [("mandates", parts.mandates.is_empty()), ("countries", parts.countries.is_empty())]
    {
        if empty {
            log.report::<()>(origin.push_key(name), Found::Nothing, Expected::AtLeastOne);
        }
    }
    !parts.mandates.is_empty() && !parts.countries.is_empty()
}

fn source(log: &mut Log, file: wire::File) -> Option<Source> {
    let at = At::Origin;
    let code = leaf::code(log, at.push_key("id"), &file.id);
    let title = leaf::text(log, at.push_key("title"), file.title);
    let issuer = leaf::text(log, at.push_key("issuer"), file.issuer);
    let as_of = leaf::parsed(log, at.push_key("as_of"), &file.as_of, Expected::YearOrMonth);
    let citation = leaf::text(log, at.push_key("citation"), file.citation);
    let version = leaf::code(log, at.push_key("version"), &file.version);
    Some(Source {
        code: code?,
        version: version?,
        title: title?,
        issuer: issuer?,
        as_of: as_of?,
        citation: citation?,
    })
}
