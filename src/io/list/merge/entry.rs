//! Names of a list as entries of the dataset: those that it has, countries of the world, and entries of their own.

use super::{Entries, Merging, Numbers, free};
use crate::{
    io::{
        fault::quoted,
        levels::Levels,
        list::{
            Choice,
            draft::{Name, Whole},
            reader::slug,
            unknown::matched,
        },
    },
    model::{
        Code, Coded, Country, Expected, Found, Id, Issue, Lang, Mandate, OrgType, Organisation, Place, Table,
        Term, Text, Vocabulary, WorldCountry,
    },
};

/// So many names of a list may be entries of their own: our choice. Mandates are columns, and each country has a level under
/// each; every body has a row of its own among the partners.
const fn most_own(vocabulary: Vocabulary) -> usize {
    match vocabulary {
        Vocabulary::Mandate => 200,
        Vocabulary::Country => 500,
        Vocabulary::Organisation => 5000,
        _ => 1000,
    }
}

/// What a name is.
enum Meant {
    Known(Code),
    Own,
    Nothing,
}

impl Merging<'_> {
    /// All names of the list as entries. Of each vocabulary so many are entries of their own; the others are left out.
    pub(super) fn entries(&mut self) -> Entries {
        let entries = Entries {
            mandates: self.each(Vocabulary::Mandate, Self::mandate),
            countries: self.each(Vocabulary::Country, Self::country),
            bodies: self.each(Vocabulary::Organisation, Self::organisation),
            topics: self.each(Vocabulary::Topic, |merging, name, meant| {
                let numbers = (Some(Vocabulary::Topic), &mut merging.numbers);
                term(&mut merging.parts.topics, name, meant, (&merging.prefix, merging.draft.lang), numbers)
            }),
            audiences: self.each(Vocabulary::Audience, |merging, name, meant| {
                let numbers = (Some(Vocabulary::Audience), &mut merging.numbers);
                term(
                    &mut merging.parts.audiences,
                    name,
                    meant,
                    (&merging.prefix, merging.draft.lang),
                    numbers,
                )
            }),
        };
        self.put_parents(&entries.bodies);
        entries
    }

    fn each<T>(
        &mut self,
        vocabulary: Vocabulary,
        enter: fn(&mut Self, &Name, Meant) -> Option<Id<T>>,
    ) -> Vec<Option<Id<T>>> {
        let mut own = 0;
        let names = self.draft.names.of(vocabulary).iter();
        names
            .map(|name| {
                let meant = self.meant(vocabulary, name);
                let is_own = matches!(meant, Meant::Own) && !name.text.is_empty();
                own += usize::from(is_own);
                let most = most_own(vocabulary);
                if is_own && own > most {
                    let place = Place::Cell(name.line(), vocabulary.code().to_owned());
                    let found = Found::value(&quoted(&name.text));
                    self.issues.push(Issue { place, found, expected: Expected::Names(most) });
                    return enter(self, name, Meant::Nothing);
                }
                enter(self, name, meant)
            })
            .collect()
    }

    fn meant(&self, vocabulary: Vocabulary, name: &Name) -> Meant {
        match self.choices.get(vocabulary, &name.text) {
            Some(Choice::Known(code)) => Meant::Known(code.clone()),
            Some(Choice::Nothing) => Meant::Nothing,
            Some(Choice::AsItIs) => Meant::Own,
            None => matched(&self.known, vocabulary, name).map_or(Meant::Own, Meant::Known),
        }
    }

    /// The word of a closed list that a name means.
    pub(super) fn word<T>(
        &self,
        vocabulary: Vocabulary,
        at: usize,
        read: fn(&str) -> Option<T>,
    ) -> Option<T> {
        match self.meant(vocabulary, &self.draft.names.of(vocabulary)[at]) {
            Meant::Known(code) => read(code.as_str()),
            Meant::Own | Meant::Nothing => None,
        }
    }

    /// A mandate of its own stands beside the paragraphs of the resolution. An activity has one, so a name that is left
    /// out is one that is not given.
    fn mandate(&mut self, name: &Name, meant: Meant) -> Option<Id<Mandate>> {
        let (table, lang) = (&mut self.parts.mandates, self.draft.lang);
        let (wanted, title) = match meant {
            Meant::Known(code) => match table.find(&code) {
                Some(id) => return Some(id),
                None => (code, Some(Text::plain(&name.text, lang))),
            },
            Meant::Own if !name.text.is_empty() => match &name.whole {
                Some(Whole::Mandate(row)) => (row.code.clone(), row.title.clone()),
                _ => (unnumbered(table, &mut self.numbers), Some(Text::plain(&name.text, lang))),
            },
            Meant::Own | Meant::Nothing => {
                let code = slug(NOT_GIVEN, NOT_GIVEN);
                if let Some(id) = table.find(&code) {
                    return Some(id);
                }
                (
                    code,
                    Some(Text::four([
                        "Mandate not given",
                        "Mandato no indicado",
                        "Mandat non indiqué",
                        "Mandato não indicado",
                    ])),
                )
            }
        };
        let summary = match &name.whole {
            Some(Whole::Mandate(row)) => row.summary.clone(),
            _ => None,
        };
        let numbers = (Some(Vocabulary::Mandate), &mut self.numbers);
        let code = free(wanted.as_str(), Some(&self.prefix), numbers, |code| table.find(code).is_some());
        table
            .push(Mandate { code, reported: true, cross_cutting: false, title, summary, refs: Vec::new() })
            .ok()
    }

    /// A country that is not on the map: of the world, or with a code that ISO 3166-1 leaves to its users.
    fn country(&mut self, name: &Name, meant: Meant) -> Option<Id<Country>> {
        let table = &mut self.parts.countries;
        let row = match meant {
            Meant::Nothing => return None,
            Meant::Known(code) => match table.find(&code) {
                Some(id) => return Some(id),
                None => {
                    let own = own_country(name).filter(|row| row.code == code);
                    own.or_else(|| WorldCountry::find(code.as_str())?.row())
                }
            },
            Meant::Own => own_country(name),
        };
        let row = row.filter(|row| table.find(&row.code).is_none());
        row.or_else(|| unheard_of(table, name, self.draft.lang)).and_then(|row| table.push(row).ok())
    }

    fn organisation(&mut self, name: &Name, meant: Meant) -> Option<Id<Organisation>> {
        let (table, lang) = (&mut self.parts.organisations, self.draft.lang);
        match meant {
            Meant::Nothing => return None,
            Meant::Known(code) if table.find(&code).is_some() => return table.find(&code),
            Meant::Known(_) | Meant::Own => {}
        }
        let row = match &name.whole {
            Some(Whole::Organisation(row)) => row.clone(),
            _ => Organisation {
                code: slug(&name.text, "body"),
                name: Text::plain(&name.text, lang),
                acronym: None,
                org_type: OrgType::Other,
                country: None,
                parent: None,
                aliases: Vec::new(),
            },
        };
        let numbers = (Some(Vocabulary::Organisation), &mut self.numbers);
        let code = free(row.code.as_str(), Some(&self.prefix), numbers, |code| table.find(code).is_some());
        table.push(Organisation { code, parent: None, ..row }).ok()
    }

    /// What the list says of its own bodies; those that the dataset has stay as they are.
    fn put_parents(&mut self, bodies: &[Option<Id<Organisation>>]) {
        let table = &mut self.parts.organisations;
        let there = table.iter().filter_map(|(id, row)| Some((id.index(), row.parent?.index())));
        let mut levels = Levels::with(table.len(), there);
        for &(part, whole) in &self.draft.parents {
            let (Some(part), Some(whole)) = (bodies[part], bodies[whole]) else { continue };
            let is_free = part.index() >= self.bodies_before && table[part].parent.is_none();
            if is_free && levels.put(part.index(), whole.index()).is_ok() {
                table.row_mut(part).parent = Some(whole);
            }
        }
    }
}

fn own_country(name: &Name) -> Option<Country> {
    match &name.whole {
        Some(Whole::Country(row)) => Some(Country { subregion: None, ..row.clone() }),
        _ => None,
    }
}

/// The mandate of rows that give none. Codes of mandates stand where there is little room.
const NOT_GIVEN: &str = "x0";

/// The first free of the codes x1, x2, …: for a field of work that no paragraph is about.
fn unnumbered(table: &Table<Mandate>, numbers: &mut Numbers) -> Code {
    let last = numbers.entry((Some(Vocabulary::Mandate), "x".to_owned())).or_insert(0);
    loop {
        *last += 1;
        let code = slug(&format!("x{last}"), NOT_GIVEN);
        if table.find(&code).is_none() {
            return code;
        }
    }
}

/// A country of no list: with the first free of the codes XAA to XZZ and 900 to 999, which ISO 3166-1 leaves to its users.
fn unheard_of(table: &Table<Country>, name: &Name, lang: Option<Lang>) -> Option<Country> {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|second| letters().map(move |third| format!("X{second}{third}")));
    let mut codes = codes.filter_map(|text| Code::new(&text).ok());
    let code = codes.find(|code| table.find(code).is_none())?;
    let is_used = |number: &u16| table.iter().any(|(_, row)| row.numeric == number.to_string());
    let numeric = (900..=999).find(|number| !is_used(number)).unwrap_or(999).to_string();
    Some(Country {
        code,
        numeric,
        name: Text::plain(&name.text, lang),
        sort_name: None,
        aliases: Vec::new(),
        capital: None,
        subregion: None,
    })
}

/// A word of a vocabulary; one of its own in the language of the list, with its prefix where a code is taken.
fn term(
    table: &mut Table<Term>,
    name: &Name,
    meant: Meant,
    (prefix, lang): (&Code, Option<Lang>),
    numbers: (Option<Vocabulary>, &mut Numbers),
) -> Option<Id<Term>> {
    match meant {
        Meant::Nothing => return None,
        Meant::Known(code) if table.find(&code).is_some() => return table.find(&code),
        Meant::Known(_) | Meant::Own => {}
    }
    let row = match &name.whole {
        Some(Whole::Term(row)) => row.clone(),
        _ => Term { code: slug(&name.text, "term"), name: Text::plain(&name.text, lang) },
    };
    let code = free(row.code().as_str(), Some(prefix), numbers, |code| table.find(code).is_some());
    table.push(Term { code, ..row }).ok()
}
