use super::{Context, SourceMark, source::source_text};
use crate::{
    analysis::people_of,
    i18n::PeopleSummary,
    model::{
        Activity, Code, Country, CountryRole, Headcount, Id, Lang, Mandate, OrgRole, Participation,
        SentenceRef, Status, Table, Term,
    },
    order,
    query::Facet,
};

/// An activity as it is read: its title and what the report says of it, each fact with its label.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ActivityCard {
    /// Which activity.
    pub code: Code,
    /// Its title.
    pub title: String,
    /// How far it had come.
    pub status: Status,
    /// The same in a word.
    pub status_word: &'static str,
    /// What sort of work it is.
    pub kind: &'static str,
    /// When, where, who, how many.
    pub facts: Vec<Fact>,
    /// What was done.
    pub summary: String,
    /// Whose list it stands in, where there are several.
    pub list: Option<SourceMark>,
    /// The sentences of the report, or the line of the list.
    pub source: String,
    /// The first sentence of the report, where they are numbered.
    pub sentence: Option<SentenceRef>,
    /// Where one can read more, as the data say.
    pub link: Option<String>,
    /// The language of title or summary, where that is known to be another than the reader's.
    pub other_lang: Option<Lang>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// What it is about.
    pub label: &'static str,
    /// What it is.
    pub text: String,
}

impl ActivityCard {
    /// The card of the activity with this code, told from no country's side.
    #[must_use]
    pub fn find(context: &Context, code: &Code) -> Option<Self> {
        context.data.activities.find(code).map(|id| Self::of(context, id, None))
    }

    /// The card of `id`; with `country`, told from that country's side.
    #[must_use]
    pub fn of(context: &Context, id: Id<Activity>, country: Option<Id<Country>>) -> Self {
        let activity = &context.data.activities[id];
        Self {
            code: activity.code.clone(),
            title: context.text(&activity.title).to_owned(),
            status: activity.status,
            status_word: (context.words.status)(activity.status),
            kind: (context.words.kind)(activity.kind),
            facts: facts(context, id, country),
            summary: summary(context, activity).to_owned(),
            list: SourceMark::of(context, id),
            sentence: activity.refs.first().copied().filter(|_| activity.origin.is_none()),
            source: source_text(context, id),
            link: activity.link.as_deref().map(str::to_owned),
            other_lang: other_lang(activity, context.lang()),
        }
    }
}

/// Activities one below the other, as many as a panel can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    /// The first of them.
    pub shown: Vec<ActivityCard>,
    /// How many more there are.
    pub more: usize,
}

impl Cards {
    /// How many activities there are, shown or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.shown.len() + self.more
    }
}

/// So many cards a panel shows: our choice, more than any mandate of the report has; the list has all.
const MOST_CARDS: usize = 50;

/// Cards in the order of time, undated ones last; equals in the order of the report.
pub(crate) fn cards(
    context: &Context,
    ids: impl IntoIterator<Item = Id<Activity>>,
    country: Option<Id<Country>>,
) -> Cards {
    let mut count = 0;
    let ids = ids.into_iter().inspect(|_| count += 1);
    let least = order::least_by_key(ids, MOST_CARDS, |&id| context.time_key(id));
    let more = count - least.len();
    let shown = least.into_iter().map(|id| ActivityCard::of(context, id, country));
    Cards { shown: shown.collect(), more }
}

fn other_lang(activity: &Activity, lang: Lang) -> Option<Lang> {
    let langs = [&activity.title, &activity.summary].map(|text| text.lang_of(lang));
    langs.into_iter().flatten().find(|&found| found != lang)
}

/// What was done; nothing where a list gives only a title.
fn summary<'a>(context: &Context<'a>, activity: &'a Activity) -> &'a str {
    if activity.summary == activity.title { "" } else { context.text(&activity.summary) }
}

fn facts(context: &Context, id: Id<Activity>, country: Option<Id<Country>>) -> Vec<Fact> {
    let words = context.words;
    let activity = &context.data.activities[id];
    let part = country.map(|country| part_of_country(context, activity, country));
    let members = || member_states(context, activity);
    let facts = [
        (words.when, Some((words.period)(activity.period))),
        (words.venue, venue(context, activity)),
        (words.role, part),
        (words.member_states, if country.is_none() { members() } else { None }),
        (words.lead, leads(context, activity)),
        (words.with, others(context, activity)),
        (words.people, people(context, id)),
        (words.filters.mandate, found_mandate(context, activity.mandate)),
        (words.filters.topic, found(context, Facet::Topic, &activity.topics, &context.data.topics)),
        (
            words.filters.audience,
            found(context, Facet::Audience, &activity.audiences, &context.data.audiences),
        ),
    ];
    facts.into_iter().filter_map(|(label, text)| Some(Fact { label, text: text? })).collect()
}

/// The mandate, where a search finds the activity by its name.
pub(super) fn found_mandate(context: &Context, mandate: Id<Mandate>) -> Option<String> {
    let is_found = context.searched.has(Facet::Mandate, mandate.index());
    is_found.then(|| super::summary::mandate_name(context, mandate))
}

/// The topics, or the audiences, by which a search finds the activity: what else it finds it by stands on the card.
pub(super) fn found(
    context: &Context,
    facet: Facet,
    terms: &[Id<Term>],
    table: &Table<Term>,
) -> Option<String> {
    let found = terms.iter().filter(|id| context.searched.has(facet, id.index()));
    let names: Vec<String> = found.map(|&id| context.text(&table[id].name).to_owned()).collect();
    joined(context, &names)
}

fn joined(context: &Context, names: &[String]) -> Option<String> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() { None } else { Some((context.words.list)(&names)) }
}

fn venue(context: &Context, activity: &Activity) -> Option<String> {
    let venue = activity.venue.as_ref()?;
    let own = context.data.countries.find(&venue.country).map(|id| context.country_name(id).to_owned());
    let country = own.unwrap_or_else(|| (context.words.place_name)(venue.country.as_str()));
    Some(venue.place.as_ref().map_or_else(|| country.clone(), |place| format!("{place}, {country}")))
}

/// "host and beneficiary", with how it is known where the sentence does not name the country.
fn part_of_country(context: &Context, activity: &Activity, country: Id<Country>) -> String {
    let parts: Vec<&Participation> =
        activity.countries.iter().filter(|part| part.country == country).collect();
    let roles: Vec<&str> = parts.iter().map(|part| (context.words.country_role)(part.role)).collect();
    let roles = (context.words.list)(&roles);
    match parts.iter().find_map(|part| part.derived) {
        None => roles,
        Some(derived) => format!("{roles} ({})", (context.words.derived)(derived)),
    }
}

/// The countries that take part in any way, sorted by name, and how many more there are.
fn member_states(context: &Context, activity: &Activity) -> Option<String> {
    let takes_part = |country| activity.roles_of(country).any(|role| role != CountryRole::Absent);
    let named = context.names_where(takes_part).into_iter().map(str::to_owned);
    let unnamed = activity.unnamed_countries.map(context.words.unnamed_countries);
    let regional = (activity.is_regional() && unnamed.is_none()).then(|| context.words.regional.to_owned());
    joined(context, &named.chain(unnamed).chain(regional).collect::<Vec<_>>())
}

fn leads(context: &Context, activity: &Activity) -> Option<String> {
    let names: Vec<String> =
        activity.organisations_as(OrgRole::Lead).map(|id| context.short_name(id).to_owned()).collect();
    joined(context, &names)
}

/// Bodies other than the lead; what they did in brackets where it is more than working together.
fn others(context: &Context, activity: &Activity) -> Option<String> {
    let others = activity.organisations.iter().filter(|part| part.role != OrgRole::Lead);
    let names: Vec<String> = others
        .map(|part| match part.role {
            OrgRole::Partner | OrgRole::Lead => context.short_name(part.organisation).to_owned(),
            role => {
                format!("{} ({})", context.short_name(part.organisation), (context.words.org_role)(role))
            }
        })
        .collect();
    joined(context, &names)
}

fn people(context: &Context, id: Id<Activity>) -> Option<String> {
    let texts: Vec<String> =
        people_of(context.data, id).map(|headcount| people_text(context, id, headcount)).collect();
    if texts.is_empty() { None } else { Some(texts.join("; ")) }
}

fn people_text(context: &Context, id: Id<Activity>, headcount: &Headcount) -> String {
    let others = headcount.activities.iter().filter(|&&other| other != id);
    let titles = others.map(|&other| context.text(&context.data.activities[other].title));
    figure_text(context, headcount, titles.collect())
}

/// A number of people, with the titles of the other activities that share it, where they are to be told.
pub(super) fn figure_text(context: &Context, headcount: &Headcount, shared_with: Vec<&str>) -> String {
    (context.words.people_summary)(&PeopleSummary {
        count: headcount.count,
        approximate: headcount.approximate,
        what: context.text(&headcount.what),
        shared_with,
    })
}
