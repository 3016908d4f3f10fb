//! Rows of a list as activities.

use std::{collections::HashMap, sync::Arc};

use super::{Entries, Merging, Renamed, free};
use crate::{
    io::{
        fault::quoted,
        levels::Levels,
        list::{
            draft::{DraftBody, DraftCountry, DraftRow},
            reader::slug,
        },
    },
    model::{
        Activity, Code, CountryRole, Expected, Found, Id, Involvement, Issue, Kind, OrgRole, Origin,
        Participation, Place, Status, Venue, Vocabulary,
    },
};

impl Merging<'_> {
    /// Adds every row; gives their ids in the order of the rows.
    pub(super) fn activities(&mut self, entries: &Entries) -> Vec<Id<Activity>> {
        let draft = self.draft;
        let ids: Vec<Id<Activity>> = draft.rows.iter().map(|row| self.activity(row, entries)).collect();
        self.put_programmes(&ids);
        ids
    }

    fn activity(&mut self, row: &DraftRow, entries: &Entries) -> Id<Activity> {
        let kind = self.word(Vocabulary::Kind, row.kind, Kind::from_code).unwrap_or(Kind::Other);
        let status = self.word(Vocabulary::Status, row.status, Status::from_code).unwrap_or(Status::Unknown);
        let mut countries = Vec::new();
        for part in &row.countries {
            if let Some(country) = entries.countries[part.country] {
                let role = self.country_role(row, part, kind, status);
                put(
                    &mut countries,
                    role.map(|role| Participation {
                        country,
                        role,
                        refs: part.refs.clone(),
                        derived: part.derived,
                    }),
                );
            }
        }
        let venue = row.venue.as_ref().and_then(|(place, country)| {
            Some(Venue { place: place.clone(), country: Code::new(country).ok()? })
        });
        let host = venue.as_ref().and_then(|venue| self.parts.countries.find(&venue.country));
        let role = fitting(CountryRole::Host, kind, status);
        put(
            &mut countries,
            host.zip(role).map(|(country, role)| Participation {
                country,
                role,
                refs: Vec::new(),
                derived: None,
            }),
        );
        let activity = Activity {
            code: self.code(row),
            source: self.source,
            origin: Some(Arc::new(Origin { line: row.line })),
            mandate: entries.mandates[row.mandate].unwrap_or_else(|| Id::new(0)),
            kind,
            status,
            period: row.period,
            countries,
            unnamed_countries: row.unnamed,
            venue,
            organisations: self.bodies(row, entries),
            topics: distinct(row.topics.iter().filter_map(|&name| entries.topics[name])),
            audiences: distinct(row.audiences.iter().filter_map(|&name| entries.audiences[name])),
            part_of: None,
            title: Arc::new(row.title.clone()),
            summary: Arc::new(row.summary.clone()),
            refs: row.refs.clone().into(),
            link: row.link.as_deref().map(Arc::from),
        };
        self.parts.activities.push(activity).unwrap_or_else(|_| Id::new(0))
    }

    /// A role that fits the kind and the status; a role that does not is told.
    fn country_role(
        &mut self,
        row: &DraftRow,
        part: &DraftCountry,
        kind: Kind,
        status: Status,
    ) -> Option<CountryRole> {
        let said =
            part.said.and_then(|name| self.word(Vocabulary::CountryRole, name, CountryRole::from_code));
        let role = said.unwrap_or(part.role);
        let found = fitting(role, kind, status);
        if found.is_none() || (role == CountryRole::Party && found != Some(role)) {
            let name = &self.draft.names.of(Vocabulary::Country)[part.country].text;
            self.issues.push(Issue {
                place: Place::Cell(row.line, name.clone()),
                found: Found::value(&quoted(role.code())),
                expected: Expected::RoleOfStateAction,
            });
        }
        found
    }

    fn bodies(&self, row: &DraftRow, entries: &Entries) -> Vec<Involvement> {
        let bodies = row.bodies.iter().filter_map(|&DraftBody { body, role, said }| {
            let said = said.and_then(|name| self.word(Vocabulary::OrgRole, name, OrgRole::from_code));
            Some(Involvement { organisation: entries.bodies[body]?, role: said.unwrap_or(role) })
        });
        distinct(bodies)
    }

    /// The row's own name, made fit for a link; else one out of its title. One that is taken is told.
    fn code(&mut self, row: &DraftRow) -> Code {
        let wanted = row.id.as_deref().map_or_else(|| slug(&row.title.en, "row").to_string(), as_code);
        let activities = &self.parts.activities;
        let numbers = (None, &mut self.numbers);
        let code = free(&wanted, Some(&self.prefix), numbers, |code| activities.find(code).is_some());
        if let Some(own) = row.id.as_ref().filter(|own| code.as_str() != **own) {
            self.renamed.push(Renamed { line: row.line, wanted: own.clone(), code: code.clone() });
        }
        code
    }

    /// Links rows to the programmes that they are a part of: of the list itself first, else of the dataset.
    fn put_programmes(&mut self, ids: &[Id<Activity>]) {
        let own: HashMap<&str, Id<Activity>> =
            self.draft.rows.iter().zip(ids).filter_map(|(row, &id)| Some((row.id.as_deref()?, id))).collect();
        let table = &mut self.parts.activities;
        let there = table.iter().filter_map(|(id, row)| Some((id.index(), row.part_of?.index())));
        let mut levels = Levels::with(table.len(), there);
        for (row, &id) in self.draft.rows.iter().zip(ids) {
            let Some(wanted) = &row.part_of else { continue };
            let there = || Code::new(wanted).ok().and_then(|code| table.find(&code));
            let programme = own.get(wanted.as_str()).copied().or_else(there);
            let put = programme.map(|programme| levels.put(id.index(), programme.index()));
            let expected = match put {
                None => Expected::RowOf("activities"),
                Some(Err(expected)) => expected,
                Some(Ok(())) => {
                    table.row_mut(id).part_of = programme;
                    continue;
                }
            };
            let place = Place::Cell(row.line, "part_of".to_owned());
            self.issues.push(Issue { place, found: Found::value(&quoted(wanted)), expected });
        }
    }
}

/// The role that one becomes in work of this kind and status: nobody has taken part in what is only planned, and only a
/// state that acts itself is a party. Nothing where neither can be said.
const fn fitting(role: CountryRole, kind: Kind, status: Status) -> Option<CountryRole> {
    match (kind, status, role) {
        (Kind::StateAction, _, CountryRole::Absent | CountryRole::Planned) => None,
        (Kind::StateAction, ..) => Some(CountryRole::Party),
        (_, _, CountryRole::Absent) => Some(CountryRole::Absent),
        (_, Status::Planned, _) => Some(CountryRole::Planned),
        (_, _, CountryRole::Party) => Some(CountryRole::Member),
        (_, _, role) => Some(role),
    }
}

/// Adds a participation, unless the country has that role already.
fn put(countries: &mut Vec<Participation>, part: Option<Participation>) {
    let Some(part) = part else { return };
    if !countries.iter().any(|held| (held.country, held.role) == (part.country, part.role)) {
        countries.push(part);
    }
}

fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::new();
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
    list
}

/// A name with a hyphen for whatever cannot stand in a link.
fn as_code(own: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.' | '_');
    let text: String = own
        .trim()
        .chars()
        .map(|letter| if plain(letter) { letter } else { '-' })
        .take(Code::MAX_LEN)
        .collect();
    if text.chars().any(|letter| letter.is_ascii_alphanumeric()) { text } else { "row".to_owned() }
}
