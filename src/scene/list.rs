//! Activities as a table: which rows in which order, and each row as it is read. Rows are made only when they are seen.

use super::{
    Context, SourceMark,
    card::{found, found_mandate},
    groups::members,
    summary::mandate_name,
};
use crate::{
    model::{Activity, Code, CountryRole, Id, OrgRole, Period, Status},
    order,
    query::Facet,
    state::{Column, Group, ListOrder},
};

/// A place in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ListEntry {
    /// The title of a group, with its number of activities.
    Head(String),
    /// An activity, and how often it stands in the list before this place: once for each of its groups.
    Row(Id<Activity>, usize),
}

/// A place in the list as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListLine {
    /// The title of a group.
    Head(String),
    /// An activity.
    Row(Box<ListRow>),
}

/// An activity as it stands in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Which activity.
    pub code: Code,
    /// Whose list it stands in, where there are several.
    pub list: Option<Box<SourceMark>>,
    /// When.
    pub when: String,
    /// Its title.
    pub title: String,
    /// What else it is found by, where the search does not stand in what the row shows.
    pub found_in: Vec<String>,
    /// As [`ListEntry::Row`] says.
    pub nth: usize,
    /// The mandate.
    pub mandate: String,
    /// The same with its short name.
    pub mandate_name: String,
    /// The countries, or that none is named.
    pub countries: String,
    /// Who led.
    pub lead: String,
    /// How far it had come.
    pub status: Status,
    /// The same in a word.
    pub status_word: &'static str,
    /// What sort of work it is.
    pub kind: &'static str,
    /// Whether it is the one that is read.
    pub is_chosen: bool,
}

/// Every activity in an order; equals in the order of the report, whichever way round. What has no date, or no lead,
/// stands last, whichever way round.
#[must_use]
pub fn ordered(context: &Context, order: ListOrder) -> Vec<Id<Activity>> {
    let mut ids: Vec<Id<Activity>> = context.data.activities.ids().collect();
    match order.column {
        Column::When => sort(&mut ids, order, |id| when(context, id)),
        Column::Title => sort(&mut ids, order, |id| {
            let title = context.text(&context.data.activities[id].title);
            Some(context.sort_key(title))
        }),
        Column::Mandate => sort(&mut ids, order, |id| Some(context.data.activities[id].mandate)),
        Column::Countries => sort(&mut ids, order, |id| Some(country_count(&context.data.activities[id]))),
        Column::Lead => sort(&mut ids, order, |id| {
            let lead = context.data.activities[id].organisations_as(OrgRole::Lead).next();
            lead.map(|lead| context.sort_key(context.short_name(lead)))
        }),
        Column::Status => sort(&mut ids, order, |id| Some(context.data.activities[id].status)),
        Column::Kind => sort(&mut ids, order, |id| {
            let kind = context.data.activities[id].kind;
            Some(context.sort_key((context.words.kind)(kind)))
        }),
    }
    ids
}

fn sort<K: Ord>(ids: &mut [Id<Activity>], order: ListOrder, key: impl Fn(Id<Activity>) -> Option<K>) {
    ids.sort_by_cached_key(|&id| Key { key: key(id), descending: order.descending });
}

/// A key that may be missing, and then stands last.
#[derive(PartialEq, Eq)]
struct Key<K> {
    key: Option<K>,
    descending: bool,
}

impl<K: Ord> Ord for Key<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        match (&self.key, &other.key) {
            (Some(a), Some(b)) if self.descending => b.cmp(a),
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        }
    }
}

impl<K: Ord> PartialOrd for Key<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

fn when(context: &Context, id: Id<Activity>) -> Option<(crate::model::Month, Option<crate::model::Month>)> {
    let period = context.data.activities[id].period;
    period.map(|period| (period.first_month(), period.last_month()))
}

fn country_count(activity: &Activity) -> usize {
    let mut countries: Vec<_> = activity
        .countries
        .iter()
        .filter(|part| part.role != CountryRole::Absent)
        .map(|part| part.country)
        .collect();
    order::by(&mut countries, Ord::cmp);
    countries.dedup();
    countries.len()
}

/// What passes the filters, in the order given; in groups, each with its title, if wanted.
#[must_use]
pub fn list_entries(context: &Context, ordered: &[Id<Activity>], group: Group) -> Vec<ListEntry> {
    let passing = ordered.iter().copied().filter(|&id| context.selection.passing.contains(id));
    if group == Group::None {
        return passing.map(|id| ListEntry::Row(id, 0)).collect();
    }
    let groups = members(context, group, passing).into_iter().filter(|(_, ids)| !ids.is_empty());
    let entries = groups.flat_map(|(title, ids)| {
        let head = (context.words.list_words.head)(&title, ids.len());
        std::iter::once(ListEntry::Head(head)).chain(ids.into_iter().map(|id| ListEntry::Row(id, 0)))
    });
    let mut counts = vec![0; context.data.activities.len()];
    let counted = |mut entry| {
        if let ListEntry::Row(id, nth) = &mut entry {
            let count = &mut counts[id.index()];
            *nth = *count;
            *count += 1;
        }
        entry
    };
    entries.map(counted).collect()
}

/// The lines of a window, each with its place in the list from 0.
#[must_use]
pub fn list_rows(context: &Context, entries: &[ListEntry], window: Window) -> Vec<(usize, ListLine)> {
    let line = |entry: &ListEntry| match entry {
        ListEntry::Head(title) => ListLine::Head(title.clone()),
        ListEntry::Row(id, nth) => {
            ListLine::Row(Box::new(ListRow { nth: *nth, ..ListRow::of(context, *id) }))
        }
    };
    let shown = entries.iter().enumerate().skip(window.first).take(window.count);
    shown.map(|(at, entry)| (at, line(entry))).collect()
}

impl ListRow {
    /// The row of an activity.
    #[must_use]
    pub fn of(context: &Context, id: Id<Activity>) -> Self {
        let (activity, words) = (&context.data.activities[id], context.words);
        let takes_part = |country| activity.roles_of(country).any(|role| role != CountryRole::Absent);
        let countries = context.names_where(takes_part);
        let leads: Vec<&str> =
            activity.organisations_as(OrgRole::Lead).map(|id| context.short_name(id)).collect();
        Self {
            code: activity.code.clone(),
            list: SourceMark::of(context, id).map(Box::new),
            when: short_period(context, activity.period),
            title: context.text(&activity.title).to_owned(),
            found_in: found_in(context, activity),
            nth: 0,
            mandate: context.mandate_code(activity.mandate).to_owned(),
            mandate_name: mandate_name(context, activity.mandate),
            countries: (words.list_words.names)(&countries),
            lead: (words.list_words.names)(&leads),
            status: activity.status,
            status_word: (words.status)(activity.status),
            kind: (words.kind)(activity.kind),
            is_chosen: context.chosen.activity == Some(id),
        }
    }
}

/// The mandate, topics and audiences by which a search finds it, and the place of its summary, in a few words.
fn found_in(context: &Context, activity: &Activity) -> Vec<String> {
    let facts = [
        found_mandate(context, activity.mandate),
        found(context, Facet::Topic, &activity.topics, &context.data.topics),
        found(context, Facet::Audience, &activity.audiences, &context.data.audiences),
        excerpt(context, context.text(&activity.summary)),
    ];
    facts.into_iter().flatten().collect()
}

/// So many letters stand around what was found: our choice, a line of the list.
const AROUND: usize = 36;

/// What stands around the first word that is found in a text.
fn excerpt(context: &Context, text: &str) -> Option<String> {
    let found = context.searched.marks(text).into_iter().next()?;
    let start = text[..found.start].char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let end = text[found.end..].char_indices().nth(AROUND + 1).map_or(text.len(), |(at, _)| found.end + at);
    let start = text[start..found.start].find(' ').filter(|_| start > 0).map_or(start, |at| start + at + 1);
    let end = text[found.end..end].rfind(' ').filter(|_| end < text.len()).map_or(end, |at| found.end + at);
    let dots = |is_cut: bool| if is_cut { "…" } else { "" };
    Some(format!("{}{}{}", dots(start > 0), &text[start..end], dots(end < text.len())))
}

fn short_period(context: &Context, period: Option<Period>) -> String {
    (context.words.list_words.when)(period)
}

/// Which rows of a long list are there, and how much room the others take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// The first.
    pub first: usize,
    /// How many.
    pub count: usize,
    /// Room above them, in pixels.
    pub above_px: f64,
    /// Room below them, in pixels.
    pub below_px: f64,
    /// Whether some are not there.
    pub is_partial: bool,
}

/// Up to so many rows are all there: our choice, so that the browser finds words in them.
const MOST_ROWS: usize = 300;
/// Rows come and go in steps of so many, so that a small scroll changes nothing.
const STEP: usize = 16;

impl Window {
    /// The rows in view out of `count`, each `row_px` high, where `above_px` of the list lie above a window of
    /// `height_px`; with a screen more on either side.
    #[must_use]
    pub fn of(count: usize, row_px: f64, above_px: f64, height_px: f64) -> Self {
        if count <= MOST_ROWS {
            return Self { first: 0, count, above_px: 0.0, below_px: 0.0, is_partial: false };
        }
        let row_px = row_px.max(1.0);
        let first = rows_in(above_px - height_px, row_px).saturating_sub(1) / STEP * STEP;
        let first = first.min(count - 1);
        let shown = (rows_in(height_px * 3.0, row_px) + 2 * STEP).min(count - first);
        let px = |rows: usize| f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) * row_px;
        let below_px = px(count - first - shown);
        Self { first, count: shown, above_px: px(first), below_px, is_partial: true }
    }
}

/// How many rows a height touches that begins with one; none of a negative one.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a height on the page by that of a row"
)]
fn rows_in(height_px: f64, row_px: f64) -> usize {
    (height_px / row_px).max(0.0).ceil() as usize
}
