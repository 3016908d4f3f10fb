//! Activities as rows: when, what, how many, who, and where it stands.

use super::{Block, Document, MOST_ROWS, Table, TableGroup, Words, joined, scope, sentence_numbers};
use crate::{
    analysis::{level_in, people_of},
    i18n::lowered,
    model::{Activity, Country, Id, Level, Mandate, OrgRole, Status},
    scene::{Context, Shade, SourceMark, card::figure_text, source::source_text, summary::mandate_name},
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

/// Whether it is only planned: for a country, or as a whole.
pub(super) fn is_planned(context: &Context, id: Id<Activity>, side: Side) -> bool {
    let activity = &context.data.activities[id];
    match side {
        Side::Country(country) => level_in(activity, country) == Some(Level::Planned),
        Side::All => activity.status == Status::Planned,
    }
}

/// Fills a table group by group, each in the order of time. What is too much for a document is counted, and a group of which no
/// row is left has no title either.
pub(super) fn fill(
    context: &Context,
    table: &mut Table,
    groups: impl IntoIterator<Item = (TableGroup, Vec<Id<Activity>>)>,
    row: impl Fn(Id<Activity>) -> Vec<Words>,
) {
    let (mut room, mut left_out) = (MOST_ROWS, 0);
    for (group, mut ids) in groups {
        by_time(context, &mut ids);
        let taken = ids.len().min(room);
        (room, left_out) = (room - taken, left_out + ids.len() - taken);
        if taken > 0 {
            let rows = ids.iter().take(taken).map(|&id| row(id)).collect();
            table.groups.push(TableGroup { rows, ..group });
        }
    }
    table.left_out = (left_out > 0).then(|| (context.words.brief.left_out)(left_out));
}

/// Activities under a mandate as a paragraph, in the order of time; what is too much for a document is counted. From `side` it
/// is said what is only planned, where no title says it.
pub(super) fn add_run(
    context: &Context,
    page: &mut Document,
    mandate: Id<Mandate>,
    mut ids: Vec<Id<Activity>>,
    side: Option<Side>,
) {
    if ids.is_empty() {
        return;
    }
    by_time(context, &mut ids);
    let item =
        |&id: &Id<Activity>| in_passing(context, id, side.is_some_and(|side| is_planned(context, id, side)));
    let items = ids.iter().take(MOST_ROWS).map(item).collect();
    page.blocks.push(Block::Run(mandate_name(context, mandate), items));
    let more = ids.len().saturating_sub(MOST_ROWS);
    if more > 0 {
        page.note((context.words.brief.left_out)(more));
    }
}

/// An activity: when, what, who, and what says so.
pub(super) fn row(context: &Context, id: Id<Activity>, side: Side) -> Vec<Words> {
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
    let list = list.map(|mark| lowered(&(context.words.own_list.from)(&mark.name)));
    let aside: Vec<String> = people(context, id).chain(list).collect();
    Words {
        sign: level.map(Shade::Level),
        said: level.map(|level| (context.words.level)(level)),
        ..Words::of(context.text(&activity.title))
            .with((!aside.is_empty()).then(|| aside.join(context.words.brief.between)))
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
        let asked = ids.iter().filter(|&&id| context.data.is_asked_country(id)).count();
        if asked == ids.len() && asked == context.data.asked().countries {
            return words.brief.all_countries.to_owned();
        }
        joined(context, &ids.iter().map(|&id| scope::name(context, id)).collect::<Vec<_>>())
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
        (_, true) => joined(context, &leads),
        (true, false) => format!("{}{more}", joined(context, &others)),
        (false, false) => format!("{} + {}{more}", joined(context, &leads), joined(context, &others)),
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

/// An activity in a running text, with when, who and where it stands behind it; before them that it is only planned, if it is.
fn in_passing(context: &Context, id: Id<Activity>, is_planned: bool) -> Words {
    let activity = &context.data.activities[id];
    let when = activity.period.map(|period| (context.words.list_words.when)(Some(period)));
    let planned = is_planned.then(|| (context.words.level)(Level::Planned).to_owned());
    let facts = planned.into_iter().chain(when).chain([who(context, activity), source(context, id)]);
    let facts: Vec<String> = facts.filter(|fact| !fact.is_empty()).collect();
    let title = Words::of(context.text(&activity.title))
        .with(Some(format!("({})", facts.join(context.words.brief.between))));
    title.to(Change::Activity(Some(activity.code.clone())))
}
