//! Activities as rows: when, what, how many, who, and where it stands.

use super::{MOST_ROWS, Table, TableGroup, Words, sentence_numbers};
use crate::{
    analysis::{level_in, people_of},
    model::{Activity, Country, Id, Level, OrgRole, Status},
    scene::{Context, Shade, SourceMark, card::figure_text, source::source_text},
    state::Change,
};

/// What rows are told of: one country, or all that an activity names.
#[derive(Clone, Copy)]
pub(super) enum Side {
    /// From the side of one country.
    Country(Id<Country>),
    /// From no side: the countries have a column.
    All,
}

/// A table of activities without rows.
pub(super) fn table(context: &Context, side: Side) -> Table {
    let words = context.words;
    let mut head = vec![words.when, words.brief.what];
    if let Side::All = side {
        head.push(words.member_states);
    }
    head.extend([words.brief.who, words.brief.sentences]);
    let class = if let Side::All = side { "activities of-all" } else { "activities" };
    Table { class, head: head.into_iter().map(str::to_owned).collect(), ..Table::default() }
}

/// The order of rows: by the first month, undated ones last; equals in the order of the report.
pub(super) fn by_time(context: &Context, ids: &mut [Id<Activity>]) {
    ids.sort_unstable_by_key(|&id| context.time_key(id));
}

/// Adds these activities to a table under the title of `group`; nothing where there is none. What is too much for a document is counted.
pub(super) fn add_group(
    context: &Context,
    table: &mut Table,
    side: Side,
    group: TableGroup,
    mut ids: Vec<Id<Activity>>,
) {
    if ids.is_empty() {
        return;
    }
    by_time(context, &mut ids);
    let taken: usize = table.groups.iter().map(|group| group.rows.len()).sum();
    let room = MOST_ROWS.saturating_sub(taken);
    let rows = ids.iter().take(room).map(|&id| row(context, id, side)).collect();
    table.groups.push(TableGroup { rows, ..group });
    let more = ids.len().saturating_sub(room);
    table.left_out = (more > 0).then(|| (context.words.brief.left_out)(more)).or(table.left_out.take());
}

fn row(context: &Context, id: Id<Activity>, side: Side) -> Vec<Words> {
    let activity = &context.data.activities[id];
    let mut row = vec![Words::of((context.words.list_words.when)(activity.period)), what(context, id, side)];
    if let Side::All = side {
        row.push(Words::of(countries(context, activity)));
    }
    row.extend([
        Words::of(who(context, activity)),
        Words { is_numbers: true, ..Words::of(source(context, id)) },
    ]);
    row
}

/// The title, with the sign of how far it came, how many people there were, and whose list it is from.
pub(super) fn what(context: &Context, id: Id<Activity>, side: Side) -> Words {
    let activity = &context.data.activities[id];
    let level = match side {
        Side::Country(country) => level_in(activity, country),
        Side::All => None,
    };
    let list = SourceMark::of(context, id).filter(|mark| mark.place > 0);
    let list = list.map(|mark| (context.words.own_list.from)(&mark.name));
    let aside: Vec<String> = people(context, id).chain(list).collect();
    Words {
        sign: level.filter(|level| *level != Level::None).map(Shade::Level),
        said: level.map(|level| (context.words.level)(level)),
        ..Words::of(context.text(&activity.title)).with((!aside.is_empty()).then(|| aside.join("; ")))
    }
    .to(Change::Activity(Some(activity.code.clone())))
}

/// The countries for which it was done or is under way, then those for which it is only planned; all of them in a word.
fn countries(context: &Context, activity: &Activity) -> String {
    let words = context.words;
    let at = |keep: fn(Level) -> bool| {
        let is_here = |&country: &Id<Country>| level_in(activity, country).is_some_and(keep);
        context.order.iter().copied().filter(is_here).collect::<Vec<_>>()
    };
    let names = |ids: &[Id<Country>]| {
        if ids.len() == context.data.asked().countries {
            return words.brief.all_countries.to_owned();
        }
        ids.iter().map(|&id| context.country_name(id)).collect::<Vec<_>>().join(", ")
    };
    let (active, planned) = (at(Level::is_activity), at(|level| level == Level::Planned));
    // What is planned as a whole stands under a title that says so.
    let is_said = activity.status == Status::Planned;
    let planned = (!planned.is_empty()).then(|| {
        if is_said { names(&planned) } else { (words.label)((words.level)(Level::Planned), &names(&planned)) }
    });
    let active = (!active.is_empty()).then(|| names(&active));
    let unnamed = activity.unnamed_countries.map(words.unnamed_countries);
    let regional = (activity.is_regional() && unnamed.is_none()).then(|| words.regional.to_owned());
    let parts = active.into_iter().chain(planned).chain(unnamed).chain(regional);
    parts.collect::<Vec<_>>().join(words.brief.between)
}

/// So many bodies beside the lead are named in a row: our choice, two lines; all of them stand among the partners.
const MOST_OTHERS: usize = 2;

/// Who led, then the others.
pub(super) fn who(context: &Context, activity: &Activity) -> String {
    let leads = activity.organisations_as(OrgRole::Lead).map(|id| context.short_name(id));
    let others = activity.organisations.iter().filter(|part| part.role != OrgRole::Lead);
    let mut others: Vec<&str> = others.map(|part| context.short_name(part.organisation)).collect();
    others.dedup();
    let more = match others.len().saturating_sub(MOST_OTHERS) {
        0 => String::new(),
        more => format!(" (+{more})"),
    };
    others.truncate(MOST_OTHERS);
    let leads: Vec<&str> = leads.collect();
    match (leads.is_empty(), others.is_empty()) {
        (_, true) => leads.join(", "),
        (true, false) => format!("{}{more}", others.join(", ")),
        (false, false) => format!("{} + {}{more}", leads.join(", "), others.join(", ")),
    }
}

/// How many people; a figure that others share is said to be.
fn people(context: &Context, id: Id<Activity>) -> impl Iterator<Item = String> {
    let text = |headcount: &crate::model::Headcount| {
        let own = figure_text(context, headcount, Vec::new());
        if headcount.activities.len() > 1 { format!("{own}*") } else { own }
    };
    people_of(context.data, id).map(text)
}

/// Whether one of these has a figure that it shares: then the star is explained.
pub(super) fn shares_figures(context: &Context, ids: impl IntoIterator<Item = Id<Activity>>) -> bool {
    ids.into_iter().any(|id| people_of(context.data, id).any(|headcount| headcount.activities.len() > 1))
}

/// The sentences of the report by their numbers, or the line of a list.
pub(super) fn source(context: &Context, id: Id<Activity>) -> String {
    let activity = &context.data.activities[id];
    match &activity.origin {
        None => sentence_numbers(&activity.refs),
        Some(_) => source_text(context, id),
    }
}

/// An activity in a running text, with when, who and where it stands behind it.
pub(super) fn in_passing(context: &Context, id: Id<Activity>) -> Words {
    let activity = &context.data.activities[id];
    let when = activity.period.map(|period| (context.words.list_words.when)(Some(period)));
    let facts = when.into_iter().chain([who(context, activity), source(context, id)]);
    let facts: Vec<String> = facts.filter(|fact| !fact.is_empty()).collect();
    let title = Words::of(context.text(&activity.title))
        .with(Some(format!("({})", facts.join(context.words.brief.between))));
    title.to(Change::Activity(Some(activity.code.clone())))
}
