//! A country on one sheet of paper, two at most for the report: what was done, what is planned, what is not reported, with
//! whom, and what regional work may include it.

use super::{
    Block, Document, Paper, Table, TableGroup, Words,
    activities::{Side, add_run, fill, is_planned, row, shares_figures, table},
    gaps, levels, partners, scope,
};
use crate::{
    i18n::CellSummary,
    model::{Activity, Country, Id, Level, Mandate},
    scene::{
        Context, Shade, locator,
        summary::{cell_facts, mandate_name},
    },
};

/// Width of the map that says where the country lies, in pixels: our choice, a third of a sheet.
const MAP_WIDTH_PX: f64 = 240.0;

/// The brief of a country.
pub(super) fn document(context: &Context, paper: &Paper, country: Id<Country>) -> Document {
    let words = context.words;
    let codes = ["brief", context.data.countries[country].code.as_str()];
    let mut page =
        Document::new(context, paper, context.country_name(country).to_owned(), words.brief.country, &codes);
    page.map = paper
        .shapes
        .map(|(shapes, seams)| locator(context, shapes, seams, country, MAP_WIDTH_PX, paper.palette));
    page.lead = match context.chosen.mandate {
        None => scope::country_sentence(context, country, true),
        Some(mandate) => Some(cell_sentence(context, country, mandate)),
    };
    page.levels(context, levels::strip(context, country));

    let [done, planned] = split(context, country);
    page.heading(2, words.brief.activities);
    if done.iter().all(|(_, ids)| ids.is_empty()) {
        page.note(context.level(Level::None));
    } else {
        let side = Side::Country(country);
        let mut rows = table(context, side);
        let groups = done.into_iter().map(|(mandate, ids)| {
            let title = Some(group_title(context, country, mandate, ids.len()));
            // The levels above tell its name.
            let code = Some(context.mandate_code(mandate).to_owned());
            (TableGroup { title, code, ..TableGroup::default() }, ids)
        });
        fill(context, &mut rows, groups, |id| row(context, id, side));
        page.blocks.push(Block::Table(Table { name: words.brief.activities, ..rows }));
    }
    if shares_figures(context, named(context, country)) {
        page.note(words.brief.shared_figure);
    }
    let absences = context.shown_mandates().flat_map(|id| &context.coverage.cell(country, id).absences);
    for &id in absences {
        page.note((words.absence_note)(context.text(&context.data.activities[id].title)));
    }
    let above = page.blocks.len();
    add_runs(context, &mut page, words.brief.planned, None, planned);
    add_gaps(context, &mut page, country);
    // As in the panel: where activity names the country, regional work tells nothing more of it.
    let may_matter = |id: &Id<Mandate>| !context.coverage.cell(country, *id).level.is_activity();
    let regional = context.shown_mandates().filter(may_matter);
    let regional = regional.map(|id| (id, context.coverage.regional(id).to_vec()));
    add_runs(context, &mut page, words.brief.regional, Some(Side::All), regional);
    let bodies = partners::in_activities(context, named(context, country));
    if !bodies.is_empty() {
        page.heading(2, words.partners.view);
        page.blocks.push(Block::Run(String::new(), bodies));
    }
    let own =
        context.shown_mandates().map(|id| (id, context.coverage.cell(country, id).state_actions.clone()));
    add_runs(context, &mut page, words.state_actions, Some(Side::All), own);
    let below = page.blocks.split_off(above);
    page.blocks.extend((!below.is_empty()).then_some(Block::Columns(below)));
    page
}

/// Activities in running text, a paragraph for each mandate that has some, under a title; nothing where none has.
fn add_runs(
    context: &Context,
    page: &mut Document,
    title: &str,
    side: Option<Side>,
    groups: impl IntoIterator<Item = UnderMandate>,
) {
    let mut title = Some(title);
    for (mandate, ids) in groups.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        if let Some(title) = title.take() {
            page.heading(2, title);
        }
        add_run(context, page, mandate, ids, side);
    }
}

/// The country under the one chosen mandate in a sentence.
fn cell_sentence(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> String {
    let name = mandate_name(context, mandate);
    let facts = cell_facts(context, country, mandate, &name);
    (context.words.cell_summary)(&CellSummary { level: scope::level(context, country, mandate), ..facts })
}

/// The activities that name the country, by mandate.
fn named<'a>(context: &'a Context, country: Id<Country>) -> impl Iterator<Item = Id<Activity>> + 'a {
    let mandates = context.shown_mandates();
    mandates.flat_map(move |mandate| context.coverage.cell(country, mandate).activities.iter().copied())
}

/// A mandate with activities.
type UnderMandate = (Id<Mandate>, Vec<Id<Activity>>);

/// What was done or is under way for the country, and what is only planned for it, each by mandate.
fn split(context: &Context, country: Id<Country>) -> [Vec<UnderMandate>; 2] {
    let is_planned = |id: &Id<Activity>| is_planned(context, *id, Side::Country(country));
    let both = |mandate| {
        let ids = context.coverage.cell(country, mandate).activities.iter().copied();
        let (planned, done): (Vec<_>, Vec<_>) = ids.partition(is_planned);
        ((mandate, done), (mandate, planned))
    };
    let (done, planned) = context.shown_mandates().map(both).unzip();
    [done, planned]
}

fn group_title(context: &Context, country: Id<Country>, mandate: Id<Mandate>, count: usize) -> Words {
    let level = context.coverage.cell(country, mandate).level;
    Words::signed(Shade::Level(level), mandate_name(context, mandate))
        .with(Some((context.words.activities)(count)))
}

/// Where no activity is reported, or that there is no such mandate. It is that of the whole report: a filter makes no gap.
fn add_gaps(context: &Context, page: &mut Document, country: Id<Country>) {
    let words = context.words;
    let gaps = gaps::of_country(context, country);
    if !gaps.has_rows() {
        // Of some mandates nothing is said of all, and of a country that only a list names the report says nothing.
        let is_asked = context.data.is_asked_country(country);
        if is_asked && context.chosen.mandate.is_none() && !context.has_several() {
            page.heading(2, words.brief.gaps);
            page.text(words.brief.no_gaps);
        }
        return;
    }
    page.titled_table(2, words.brief.gaps, gaps);
    if context.is_filtered() {
        page.note(words.filters.gaps_note);
    }
}
