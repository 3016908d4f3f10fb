use super::{
    At, List, Log, Names,
    graph::{self, Link},
    leaf, list, wire,
};
use crate::io::row::Row;
use crate::model::{Country, Mandate, OrgType, Organisation, Position, Table, Term};

/// Reads everything that activities refer to.
pub(super) fn read(log: &mut Log, file: &mut wire::File) -> Names {
    let has_ledger = !file.ledger.is_empty();
    let subregions = list(log, "subregions", std::mem::take(&mut file.subregions), term);
    let countries = list(log, "countries", std::mem::take(&mut file.countries), |log, at, wire, _| {
        country(log, at, wire, &subregions)
    });
    Names {
        subregions,
        mandates: list(log, "mandates", std::mem::take(&mut file.mandates), mandate),
        countries,
        organisations: organisations(log, std::mem::take(&mut file.organisations)),
        topics: list(log, "topics", std::mem::take(&mut file.topics), term),
        audiences: list(log, "audiences", std::mem::take(&mut file.audiences), term),
        has_ledger,
    }
}

fn mandate(log: &mut Log, at: At, wire: wire::Mandate, _: &Table<Mandate>) -> Option<Mandate> {
    let code = leaf::code(log, at.push_key("id"), &wire.id);
    let title = leaf::maybe_text(log, at.push_key("title"), wire.title);
    let summary = leaf::maybe_text(log, at.push_key("summary"), wire.summary);
    let refs = leaf::refs(log, at.push_key("refs"), &wire.refs);
    let (reported, cross_cutting) = (wire.reported, wire.cross_cutting);
    Some(Mandate { code: code?, reported, cross_cutting, title: title?, summary: summary?, refs: refs? })
}

fn country(log: &mut Log, at: At, wire: wire::Country, subregions: &List<Term>) -> Option<Country> {
    let code = leaf::country_code(log, at.push_key("id"), &wire.id);
    let numeric = leaf::digits(log, at.push_key("numeric"), wire.numeric, 3);
    let name = leaf::text(log, at.push_key("name"), wire.name);
    let sort_name = leaf::maybe_text(log, at.push_key("sort_name"), wire.sort_name);
    let capital = leaf::maybe(wire.capital, |wire| position(log, at.push_key("capital"), &wire));
    let subregion = leaf::maybe(wire.subregion, |text| subregions.find(log, at.push_key("subregion"), &text));
    Some(Country {
        code: code?,
        numeric: numeric?,
        name: name?,
        sort_name: sort_name?,
        aliases: wire.aliases,
        capital: capital?,
        subregion: subregion?,
    })
}

fn position(log: &mut Log, at: At, wire: &wire::Position) -> Option<Position> {
    let lon_deg = leaf::degrees(log, at.push_key("lon"), wire.lon, 180);
    let lat_deg = leaf::degrees(log, at.push_key("lat"), wire.lat, 90);
    Some(Position { lon_deg: lon_deg?, lat_deg: lat_deg? })
}

fn term(log: &mut Log, at: At, wire: wire::Term, _: &Table<Term>) -> Option<Term> {
    let code = leaf::code(log, at.push_key("id"), &wire.id);
    let name = leaf::text(log, at.push_key("name"), wire.name);
    Some(Term { code: code?, name: name? })
}

/// A parent may stand before or after its part, so parents are resolved once all rows are in.
fn organisations(log: &mut Log, rows: Vec<Row<wire::Organisation>>) -> List<Organisation> {
    let mut links = Vec::new();
    let mut list = list(log, "organisations", rows, |log, at, mut wire, table| {
        let parent = wire.parent.take();
        let found = organisation(log, at, wire)?;
        links.extend(Link::new(at, &found, table, parent));
        Some(found)
    });
    for (child, parent) in graph::resolve(log, &list, "parent", links) {
        list.table.row_mut(child).parent = Some(parent);
    }
    list
}

fn organisation(log: &mut Log, at: At, wire: wire::Organisation) -> Option<Organisation> {
    let code = leaf::code(log, at.push_key("id"), &wire.id);
    let name = leaf::text(log, at.push_key("name"), wire.name);
    let acronym = leaf::maybe_text(log, at.push_key("acronym"), wire.acronym);
    let org_type = leaf::word(log, at.push_key("type"), &wire.org_type, OrgType::from_code, OrgType::CODES);
    let country = leaf::maybe(wire.country, |text| leaf::country_code(log, at.push_key("country"), &text));
    Some(Organisation {
        code: code?,
        name: name?,
        acronym: acronym?,
        org_type: org_type?,
        country: country?,
        parent: None,
        aliases: wire.aliases,
    })
}
