use super::{
    At, List, Log, Names,
    graph::{self, Link},
    leaf,
    ledger::Sentences,
    list, wire,
};
use crate::{
    io::{MOST_NAMES, fault::quoted, row::Row},
    model::{
        Activity, CountryRole, Derived, Expected, Found, Id, Involvement, Kind, Mandate, OrgRole,
        Participation, SentenceRef, Status, Venue, closed,
    },
};

/// Reads the activities. A programme may stand before or after its parts.
pub(super) fn read(
    log: &mut Log,
    rows: Vec<Row<wire::Activity>>,
    names: &Names,
    sentences: &Sentences,
) -> List<Activity> {
    let mut links = Vec::new();
    let mut list = list(log, "activities", rows, |log, at, mut wire, table| {
        let programme = wire.part_of.take();
        let found = activity(log, at, wire, &Context { names, sentences })?;
        links.extend(Link::new(at, &found, table, programme));
        Some(found)
    });
    for (part, programme) in graph::resolve(log, &list, "part_of", links) {
        list.table.row_mut(part).part_of = Some(programme);
    }
    list
}

struct Context<'a> {
    names: &'a Names,
    sentences: &'a Sentences,
}

fn activity(log: &mut Log, at: At, wire: wire::Activity, context: &Context) -> Option<Activity> {
    let names = context.names;
    let code = leaf::code(log, at.push_key("id"), &wire.id);
    let mandate = mandate(log, at.push_key("mandate"), &wire.mandate, names);
    let kind = leaf::word(log, at.push_key("kind"), &wire.kind, Kind::from_code, Kind::CODES);
    let status = leaf::word(log, at.push_key("status"), &wire.status, Status::from_code, Status::CODES);
    let period =
        leaf::maybe(wire.period, |text| leaf::parsed(log, at.push_key("period"), &text, Expected::Period));
    let refs = context.sentences.cited(log, at.push_key("refs"), &wire.refs);
    let countries = countries(log, at.push_key("countries"), &wire.countries, names, refs.as_deref());
    let unnamed = leaf::maybe(wire.unnamed_countries, |count| {
        leaf::number(log, at.push_key("unnamed_countries"), count, 1, 1000)
    });
    let venue = leaf::maybe(wire.venue, |wire| venue(log, at.push_key("venue"), wire, names));
    let organisations = organisations(log, at.push_key("organisations"), &wire.organisations, names);
    let at_topics = at.push_key("topics");
    let topics = enough_room(log, at_topics, wire.topics.len()).and_then(|()| {
        leaf::distinct(log, at_topics, &wire.topics, |log, at, text| names.topics.find(log, at, text))
    });
    let at_audiences = at.push_key("audiences");
    let audiences = enough_room(log, at_audiences, wire.audiences.len()).and_then(|()| {
        leaf::distinct(log, at_audiences, &wire.audiences, |log, at, text| {
            names.audiences.find(log, at, text)
        })
    });
    let title = leaf::text(log, at.push_key("title"), wire.title);
    let summary = leaf::text(log, at.push_key("summary"), wire.summary);
    let link = leaf::maybe(wire.link, |text| leaf::link(log, at.push_key("link"), text));
    let (kind, status, countries) = (kind?, status?, countries?);
    check_roles(log, at.push_key("countries"), kind, status, &countries)?;
    Some(Activity {
        code: code?,
        source: Id::new(0),
        origin: None,
        mandate: mandate?,
        kind,
        status,
        period: period?,
        countries,
        unnamed_countries: unnamed?.and_then(|count| u32::try_from(count).ok()),
        venue: venue?,
        organisations: organisations?,
        topics: topics?,
        audiences: audiences?,
        part_of: None,
        title: title?.into(),
        summary: summary?.into(),
        refs: refs?.into(),
        link: link?.map(Into::into),
    })
}

/// An activity under a mandate that "the report does not answer" would make one of the two statements untrue.
fn mandate(log: &mut Log, at: At, text: &str, names: &Names) -> Option<Id<Mandate>> {
    let id = names.mandates.find(log, at, text)?;
    if names.mandates.table[id].reported {
        Some(id)
    } else {
        log.report(at, Found::value(&quoted(text)), Expected::ReportedMandate)
    }
}

/// Not more names than an activity has room for.
fn enough_room(log: &mut Log, at: At, names: usize) -> Option<()> {
    if names <= MOST_NAMES {
        Some(())
    } else {
        log.report(at, Found::Count(names), Expected::Names(MOST_NAMES))
    }
}

fn countries(
    log: &mut Log,
    at: At,
    wires: &[wire::Participation],
    names: &Names,
    refs: Option<&[SentenceRef]>,
) -> Option<Vec<Participation>> {
    enough_room(log, at, wires.len())?;
    let parts = log.each(at, wires, |log, at, wire| participation(log, at, wire, names, refs))?;
    let same =
        |one: &Participation, other: &Participation| one.country == other.country && one.role == other.role;
    let repeated =
        (1..parts.len()).find(|&index| parts[..index].iter().any(|part| same(part, &parts[index])));
    match repeated {
        None => Some(parts),
        Some(index) => {
            let found = Found::value(&quoted(&wires[index].country));
            log.report(at.push_index(index), found, Expected::NotRepeated)
        }
    }
}

fn participation(
    log: &mut Log,
    at: At,
    wire: &wire::Participation,
    names: &Names,
    row_refs: Option<&[SentenceRef]>,
) -> Option<Participation> {
    let country = names.countries.find(log, at.push_key("country"), &wire.country);
    let role = leaf::word(log, at.push_key("role"), &wire.role, CountryRole::from_code, CountryRole::CODES);
    let derived = leaf::maybe(wire.derived.as_deref(), |text| {
        leaf::word(log, at.push_key("derived"), text, Derived::from_code, Derived::CODES)
    });
    let refs = leaf::refs(log, at.push_key("refs"), &wire.refs);
    let refs =
        refs.filter(|refs| names.has_ledger.then(|| cited_by_row(log, at, refs, row_refs)) != Some(false));
    Some(Participation { country: country?, role: role?, refs: refs?, derived: derived? })
}

/// What a sentence says of a country, it says of the activity. Where the row's own are unsound, that is said already.
fn cited_by_row(log: &mut Log, at: At, refs: &[SentenceRef], row_refs: Option<&[SentenceRef]>) -> bool {
    let at = at.push_key("refs");
    if refs.is_empty() {
        return log.report(at, Found::value("[]"), Expected::AtLeastOne).unwrap_or(false);
    }
    let missing = row_refs.and_then(|row_refs| refs.iter().find(|one| row_refs.binary_search(one).is_err()));
    missing.is_none_or(|missing| {
        let found = Found::value(&quoted(&missing.to_string()));
        log.report(at, found, Expected::SentenceOfRow).unwrap_or(false)
    })
}

fn venue(log: &mut Log, at: At, wire: wire::Venue, names: &Names) -> Option<Venue> {
    let at_country = at.push_key("country");
    let code = leaf::country_code(log, at_country, &wire.country)?;
    if names.countries.table.find(&code).is_some() {
        return log.report(at_country, Found::value(&quoted(&wire.country)), Expected::OutsideCountry);
    }
    Some(Venue { place: wire.place.map(closed), country: code })
}

fn organisations(
    log: &mut Log,
    at: At,
    wires: &[wire::Involvement],
    names: &Names,
) -> Option<Vec<Involvement>> {
    enough_room(log, at, wires.len())?;
    let parts = log.each(at, wires, |log, at, wire| {
        let organisation = names.organisations.find(log, at.push_key("org"), &wire.org);
        let role = leaf::word(log, at.push_key("role"), &wire.role, OrgRole::from_code, OrgRole::CODES);
        Some(Involvement { organisation: organisation?, role: role? })
    })?;
    let repeated = (1..parts.len()).find(|&index| parts[..index].contains(&parts[index]));
    match repeated {
        None => Some(parts),
        Some(index) => {
            let found = Found::value(&quoted(&wires[index].org));
            log.report(at.push_index(index), found, Expected::NotRepeated)
        }
    }
}

/// Nobody has taken part in what is only planned; and `party` is the role of a state that acts itself.
fn check_roles(log: &mut Log, at: At, kind: Kind, status: Status, parts: &[Participation]) -> Option<()> {
    let is_state_action = kind == Kind::StateAction;
    let wrong = parts.iter().enumerate().find_map(|(index, part)| {
        let expected = expected_role(is_state_action, status, part)?;
        Some((index, part, expected))
    });
    match wrong {
        None => Some(()),
        Some((index, part, expected)) => log.report(
            at.push_index(index).push_key("role"),
            Found::value(&quoted(part.role.code())),
            expected,
        ),
    }
}

fn expected_role(is_state_action: bool, status: Status, part: &Participation) -> Option<Expected> {
    let to_come = matches!(part.role, CountryRole::Planned | CountryRole::Absent);
    if is_state_action != (part.role == CountryRole::Party) {
        Some(Expected::RoleOfStateAction)
    } else if status == Status::Planned && !is_state_action && !to_come {
        Some(Expected::RoleOfPlan)
    } else {
        None
    }
}
