//! An activity as a row of texts, for people who read it in a spreadsheet.

use std::collections::BTreeMap;

use super::Extract;
use crate::{
    i18n::PeopleSummary,
    model::{Activity, Dataset, Headcount, Id, ListColumn, OrgRole, Participation, Text},
};

/// The figures of people by activity.
pub(super) struct People<'a>(BTreeMap<Id<Activity>, Vec<&'a Headcount>>);

impl<'a> People<'a> {
    pub(super) fn of(data: &'a Dataset) -> Self {
        let mut people: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for headcount in &data.headcounts {
            for &id in &headcount.activities {
                people.entry(id).or_default().push(headcount);
            }
        }
        Self(people)
    }

    /// Every figure that covers an activity, alone or with others, in the order of the file.
    pub(super) fn all(&self, id: Id<Activity>) -> &[&'a Headcount] {
        self.0.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The sum of the figures for it alone, if there are any: a shared one is neither divided nor added twice.
    pub(super) fn own(&self, id: Id<Activity>) -> Option<u64> {
        let own = self.all(id).iter().filter(|headcount| !headcount.is_shared());
        own.map(|headcount| u64::from(headcount.count)).reduce(|sum, count| sum + count)
    }
}

/// Activities as texts of cells, by column.
pub(super) struct Cells<'a> {
    pub(super) extract: &'a Extract<'a>,
    /// Whether kinds, statuses and roles stand there as people read them, or as their codes.
    is_in_words: bool,
    pub(super) people: People<'a>,
}

/// What stands between several values of a cell.
const BETWEEN: &str = "; ";

impl<'a> Cells<'a> {
    pub(super) fn of(extract: &'a Extract<'a>) -> Self {
        Self { extract, is_in_words: false, people: People::of(extract.data) }
    }

    /// The same for people: kinds, statuses and roles in the words of the language, which the reader of lists knows.
    pub(super) fn in_words(extract: &'a Extract<'a>) -> Self {
        Self { is_in_words: true, ..Self::of(extract) }
    }

    /// The text of a cell; empty where there is nothing to say.
    pub(super) fn cell(&self, column: ListColumn, id: Id<Activity>) -> String {
        let data = self.extract.data;
        let activity = &data.activities[id];
        match column {
            ListColumn::Id => activity.code.to_string(),
            ListColumn::List => data.sources[activity.source].code.to_string(),
            ListColumn::Mandate => data.mandates[activity.mandate].code.to_string(),
            ListColumn::Kind => {
                self.word(activity.kind.code(), (self.extract.words.kind)(activity.kind)).to_owned()
            }
            ListColumn::Status => {
                self.word(activity.status.code(), (self.extract.words.status)(activity.status)).to_owned()
            }
            ListColumn::When => activity.period.map_or_else(String::new, |period| period.to_string()),
            ListColumn::Title => self.text(&activity.title).to_owned(),
            ListColumn::Summary => self.text(&activity.summary).to_owned(),
            ListColumn::Countries => joined(activity.countries.iter().map(|part| self.country(part))),
            ListColumn::UnnamedCountries => {
                activity.unnamed_countries.map_or_else(String::new, |count| count.to_string())
            }
            ListColumn::Venue => self.venue(activity),
            ListColumn::Lead => joined(self.bodies(activity, OrgRole::Lead)),
            ListColumn::Partners => joined(self.bodies(activity, OrgRole::Partner)),
            ListColumn::Funders => joined(self.bodies(activity, OrgRole::Funder)),
            ListColumn::Trainers => joined(self.bodies(activity, OrgRole::Trainer)),
            ListColumn::HostOrganisations => joined(self.bodies(activity, OrgRole::Host)),
            ListColumn::Topics => {
                joined(activity.topics.iter().map(|&topic| self.text(&data.topics[topic].name)))
            }
            ListColumn::Audiences => {
                joined(activity.audiences.iter().map(|&audience| self.text(&data.audiences[audience].name)))
            }
            ListColumn::People => self.people.own(id).map_or_else(String::new, |count| count.to_string()),
            ListColumn::PeopleNote => joined(self.people_notes(id)),
            ListColumn::PartOf => {
                activity.part_of.map_or_else(String::new, |part| data.activities[part].code.to_string())
            }
            ListColumn::Link => activity.link.as_deref().unwrap_or_default().to_owned(),
            ListColumn::Sentences => joined(activity.refs.iter().map(ToString::to_string)),
        }
    }

    pub(super) fn text(&self, text: &'a Text) -> &'a str {
        text.get(self.extract.words.lang)
    }

    const fn word<'b>(&self, code: &'b str, word: &'b str) -> &'b str {
        if self.is_in_words { word } else { code }
    }

    fn country(&self, part: &Participation) -> String {
        let name = self.text(&self.extract.data.countries[part.country].name);
        // What explains the role stands behind a comma, which would divide the cell.
        let role = (self.extract.words.country_role)(part.role);
        let role = role.split(',').next().unwrap_or(role);
        format!("{name} ({})", self.word(part.role.code(), role))
    }

    /// Town and country, as they are read.
    pub(super) fn venue(&self, activity: &Activity) -> String {
        let Some(venue) = &activity.venue else { return String::new() };
        let country = (self.extract.words.place_name)(venue.country.as_str());
        match &venue.place {
            None => country,
            Some(place) => format!("{place}, {country}"),
        }
    }

    /// Every figure in words, with the titles of the other activities that share it.
    pub(super) fn people_notes(&self, id: Id<Activity>) -> impl Iterator<Item = String> + '_ {
        let activities = &self.extract.data.activities;
        self.people.all(id).iter().map(move |headcount| {
            let others = headcount.activities.iter().filter(|&&other| other != id);
            (self.extract.words.people_summary)(&PeopleSummary {
                count: headcount.count,
                approximate: headcount.approximate,
                what: self.text(&headcount.what),
                shared_with: others.map(|&other| self.text(&activities[other].title)).collect(),
            })
        })
    }

    /// The names of the bodies in a role, in the order of the file.
    pub(super) fn bodies<'b>(
        &'b self,
        activity: &'b Activity,
        role: OrgRole,
    ) -> impl Iterator<Item = &'a str> + 'b {
        let bodies = activity.organisations_as(role);
        bodies.map(|body| self.text(&self.extract.data.organisations[body].name))
    }
}

fn joined<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    let mut joined = String::new();
    for text in texts {
        if !joined.is_empty() {
            joined += BETWEEN;
        }
        joined += text.as_ref();
    }
    joined
}
