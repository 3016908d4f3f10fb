//! A country on one sheet of paper, two at most for the report: what was done, what is planned, what is not reported, with
//! whom, and what regional work may include it.

use super::{
    Block, Document, Paper, Table, Words,
    activities::{Side, add_group, shares_figures, table},
    gaps, levels, partners,
};
use crate::{
    analysis::level_in,
    model::{Activity, Country, Id, Level, Mandate},
    scene::{
        Context, Shade, locator,
        summary::{cell_summary, country_summary, mandate_name},
    },
};

/// Width of the map that says where the country lies, in pixels: our choice, a third of a sheet.
const MAP_WIDTH_PX: f64 = 240.0;

/// The brief of a country.
pub(super) fn document(context: &Context, paper: &Paper, country: Id<Country>) -> Document {
    let (data, words) = (context.data, context.words);
    let row = &data.countries[country];
    let codes = ["brief", row.code.as_str()];
    let mut page =
        Document::new(context, paper, context.country_name(country).to_owned(), words.brief.country, &codes);
    page.map = paper
        .shapes
        .map(|(shapes, seams)| locator(context, shapes, seams, country, MAP_WIDTH_PX, paper.palette));
    page.text(match context.chosen.mandate {
        None => country_summary(context, country, true),
        Some(mandate) => cell_summary(context, country, mandate),
    });
    page.blocks.push(Block::Levels(levels::strip(context, country)));

    let (done, planned) = split(context, country);
    if done.groups.is_empty() {
        page.heading(2, words.brief.activities);
        page.note(context.level(Level::None));
    } else {
        page.titled_table(2, words.brief.activities, done);
    }
    page.titled_table(2, words.brief.planned, planned);
    if named(context, country).any(|id| shares_figures(context, [id])) {
        page.note(words.brief.shared_figure);
    }
    add_gaps(context, &mut page);
    let bodies = partners::in_activities(context, named(context, country));
    if !bodies.is_empty() {
        page.heading(2, words.partners.view);
        page.text(bodies.join(" · "));
    }
    page.titled_table(2, words.brief.regional, regional(context, country));
    let acts =
        context.shown_mandates().flat_map(|mandate| &context.coverage.cell(country, mandate).state_actions);
    let mut own = table(context, Side::Country(country));
    add_group(context, &mut own, Side::Country(country), None, acts.copied().collect());
    page.titled_table(2, words.state_actions, own);
    page
}

/// The activities that name the country, by mandate.
fn named<'a>(context: &'a Context, country: Id<Country>) -> impl Iterator<Item = Id<Activity>> + 'a {
    let mandates = context.shown_mandates();
    mandates.flat_map(move |mandate| context.coverage.cell(country, mandate).activities.iter().copied())
}

/// What was done or is under way for the country, and what is only planned for it, each by mandate.
fn split(context: &Context, country: Id<Country>) -> (Table, Table) {
    let side = Side::Country(country);
    let mut tables = [table(context, side), table(context, side)];
    for mandate in context.shown_mandates() {
        let cell = context.coverage.cell(country, mandate);
        let is_planned =
            |id: &Id<Activity>| level_in(&context.data.activities[*id], country) == Some(Level::Planned);
        let (planned, done): (Vec<_>, Vec<_>) = cell.activities.iter().copied().partition(is_planned);
        for (table, ids) in tables.iter_mut().zip([done, planned]) {
            add_group(context, table, side, Some(group_title(context, country, mandate, ids.len())), ids);
        }
    }
    let [done, planned] = tables;
    (done, planned)
}

fn group_title(context: &Context, country: Id<Country>, mandate: Id<Mandate>, count: usize) -> Words {
    let level = context.coverage.cell(country, mandate).level;
    Words::signed(Shade::Level(level), mandate_name(context, mandate))
        .with(Some((context.words.activities)(count)))
}

/// Where no activity is reported, or that there is no such mandate. It is that of the whole report: a filter makes no gap.
fn add_gaps(context: &Context, page: &mut Document) {
    let words = context.words;
    let gaps = gaps::of_country(context);
    if gaps.groups.iter().all(|group| group.rows.is_empty()) {
        page.heading(2, words.brief.gaps);
        return page.text(words.brief.no_gaps);
    }
    page.titled_table(2, words.brief.gaps, gaps);
    if context.is_filtered() {
        page.note(words.filters.gaps_note);
    }
}

/// Work that names no countries, under the mandates where it may include this one.
fn regional(context: &Context, country: Id<Country>) -> Table {
    let side = Side::Country(country);
    let mut regional = table(context, side);
    for mandate in context.shown_mandates() {
        let ids = context.coverage.regional(mandate).to_vec();
        add_group(context, &mut regional, side, Some(Words::of(mandate_name(context, mandate))), ids);
    }
    regional
}
