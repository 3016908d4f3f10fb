//! The published format, written by the types that read it: what is written here can be read without an issue.

use super::{Extract, kept::Kept, layout};
use crate::{
    io::{FORMAT, row::Row, wire},
    model::{
        Activity, Code, Coded, Country, Dataset, Headcount, Id, Lang, LedgerEntry, Mandate, Organisation,
        SentenceRef, Source, Term, Text,
    },
};

/// The activities with everything that they refer to. Of the whole it gives the dataset back; a part keeps all mandates
/// and countries, but no link to a programme and no figure that would point outside.
pub(super) fn write(extract: &Extract) -> String {
    layout::text(&file(extract.data, &Kept::of(extract), extract.source()))
}

fn file(data: &Dataset, kept: &Kept, source: &Source) -> wire::File {
    wire::File {
        format: FORMAT.to_owned(),
        id: source.code.to_string(),
        version: source.version.to_string(),
        title: text(&source.title),
        issuer: text(&source.issuer),
        as_of: source.as_of.to_string(),
        citation: text(&source.citation),
        mandates: rows(kept.mandates().map(|(id, row)| mandate(row, kept.answers(id)))),
        countries: rows(kept.countries().map(|row| country(data, row))),
        activities: rows(kept.activities().map(|row| activity(data, kept, row))),
        subregions: rows(kept.subregions().map(term)),
        organisations: rows(kept.organisations().map(|row| organisation(data, row))),
        topics: rows(kept.topics().map(term)),
        audiences: rows(kept.audiences().map(term)),
        headcounts: rows(kept.headcounts().map(|(row, refs)| headcount(data, row, &refs))),
        ledger: rows(kept.ledger().into_iter().map(|(row, citing)| entry(data, row, citing))),
    }
}

fn rows<T>(rows: impl Iterator<Item = T>) -> Vec<Row<T>> {
    rows.map(Row::from).collect()
}

fn text(text: &Text) -> wire::Text {
    let [en, es, fr, pt] =
        [Lang::En, Lang::Es, Lang::Fr, Lang::Pt].map(|lang| text.exact(lang).map(str::to_owned));
    wire::Text { en, es, fr, pt, und: text.in_unknown().map(str::to_owned) }
}

/// A paragraph; one that the report does not answer is answered by a list that has activities under it.
fn mandate(row: &Mandate, is_answered: bool) -> wire::Mandate {
    wire::Mandate {
        id: row.code.to_string(),
        reported: row.reported || is_answered,
        cross_cutting: row.cross_cutting,
        title: row.title.as_ref().map(text),
        summary: row.summary.as_ref().map(text),
        refs: refs(&row.refs),
    }
}

fn country(data: &Dataset, row: &Country) -> wire::Country {
    wire::Country {
        id: row.code.to_string(),
        numeric: row.numeric.clone(),
        name: text(&row.name),
        capital: row.capital.map(|capital| wire::Position { lon: capital.lon_deg, lat: capital.lat_deg }),
        sort_name: row.sort_name.as_ref().map(text),
        subregion: row.subregion.map(|id| data.subregions[id].code.to_string()),
        aliases: row.aliases.clone(),
    }
}

fn organisation(data: &Dataset, row: &Organisation) -> wire::Organisation {
    wire::Organisation {
        id: row.code.to_string(),
        name: text(&row.name),
        org_type: row.org_type.code().to_owned(),
        acronym: row.acronym.as_ref().map(text),
        country: row.country.as_ref().map(Code::to_string),
        parent: row.parent.map(|id| data.organisations[id].code.to_string()),
        aliases: row.aliases.clone(),
    }
}

fn term(row: &Term) -> wire::Term {
    wire::Term { id: row.code.to_string(), name: text(&row.name) }
}

fn activity(data: &Dataset, kept: &Kept, row: &Activity) -> wire::Activity {
    let part = |part: &crate::model::Participation| wire::Participation {
        country: data.countries[part.country].code.to_string(),
        role: part.role.code().to_owned(),
        refs: refs(&part.refs),
        derived: part.derived.map(|derived| derived.code().to_owned()),
    };
    let involvement = |part: &crate::model::Involvement| wire::Involvement {
        org: data.organisations[part.organisation].code.to_string(),
        role: part.role.code().to_owned(),
    };
    let venue = |venue: &crate::model::Venue| wire::Venue {
        country: venue.country.to_string(),
        place: venue.place.clone(),
    };
    wire::Activity {
        id: row.code.to_string(),
        mandate: data.mandates[row.mandate].code.to_string(),
        kind: row.kind.code().to_owned(),
        status: row.status.code().to_owned(),
        title: text(&row.title),
        summary: text(&row.summary),
        period: row.period.map(|period| period.to_string()),
        countries: row.countries.iter().map(part).collect(),
        unnamed_countries: row.unnamed_countries.map(i64::from),
        venue: row.venue.as_ref().map(venue),
        organisations: row.organisations.iter().map(involvement).collect(),
        topics: row.topics.iter().map(|&id| data.topics[id].code.to_string()).collect(),
        audiences: row.audiences.iter().map(|&id| data.audiences[id].code.to_string()).collect(),
        part_of: kept.programme(row).map(|programme| programme.code.to_string()),
        refs: refs(&row.refs),
        link: row.link.as_deref().map(str::to_owned),
    }
}

fn headcount(data: &Dataset, row: &Headcount, sentences: &[SentenceRef]) -> wire::Headcount {
    wire::Headcount {
        count: i64::from(row.count),
        what: text(&row.what),
        activities: codes(data, &row.activities),
        approximate: row.approximate,
        refs: refs(sentences),
    }
}

fn entry(data: &Dataset, row: &LedgerEntry, citing: &[Id<Activity>]) -> wire::LedgerEntry {
    wire::LedgerEntry {
        sentence: row.sentence.to_string(),
        activities: codes(data, citing),
        reason: row.reason.map(|reason| reason.code().to_owned()),
    }
}

fn codes(data: &Dataset, ids: &[Id<Activity>]) -> Vec<String> {
    ids.iter().map(|&id| data.activities[id].code().to_string()).collect()
}

fn refs(refs: &[SentenceRef]) -> Vec<String> {
    refs.iter().map(SentenceRef::to_string).collect()
}
