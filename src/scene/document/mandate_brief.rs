//! A mandate on paper: what it asks for, where it was carried out, by whom, what is planned, and where nothing is reported.

use super::{
    Block, Document, Paper, TableGroup, Words,
    activities::{Side, fill, is_planned, row, shares_figures, table},
    gaps, joined, partners, scope,
};
use crate::{
    model::{Activity, Country, Id, Mandate},
    scene::{Context, mandate_panel::levels_of, summary::mandate_name},
};

/// The brief of a mandate.
pub(super) fn document(context: &Context, paper: &Paper, mandate: Id<Mandate>) -> Document {
    let words = context.words;
    let code = &context.data.mandates[mandate].code;
    let mut page = Document::new(
        context,
        paper,
        mandate_name(context, mandate),
        words.brief.mandate,
        &["brief", code.as_str()],
    );
    scope::mandate_sentence(context, mandate).into_iter().for_each(|sentence| page.text(sentence));
    if context.data.mandates[mandate].reported {
        page.add_map(context, paper);
    }
    add_body(context, &mut page, mandate, 2);
    page
}

/// What there is to say of a mandate, under titles of a rank.
pub(super) fn add_body(context: &Context, page: &mut Document, mandate: Id<Mandate>, rank: u8) {
    let words = context.words;
    let asked = &context.data.mandates[mandate];
    if let Some(summary) = &asked.summary {
        page.heading(rank, words.asks);
        page.text(context.text(summary));
    }
    if !asked.reported {
        return page.note(words.unanswered);
    }
    let is_told = |&country: &Id<Country>| scope::is_told(context, country, mandate);
    let levels = levels_of(context, mandate, context.shown_countries().filter(is_told));
    let items = levels.into_iter().map(|group| {
        let ids = group.countries.iter().filter_map(|(code, _)| context.data.countries.find(code));
        let names: Vec<String> = ids.map(|id| scope::name(context, id)).collect();
        Words::signed(group.shade, group.level).with(Some(joined(context, &names)))
    });
    let items: Vec<Words> = items.collect();
    // Under a mandate that only a list names there may be regional work alone.
    if !items.is_empty() {
        page.heading(rank, words.countries);
        page.blocks.push(Block::Items(items));
    }

    let ids = under(context, mandate);
    let is_planned = |id: &Id<Activity>| is_planned(context, *id, Side::All);
    let (planned, done): (Vec<_>, Vec<_>) = ids.iter().copied().partition(is_planned);
    for (title, ids) in [(words.brief.reported, done), (words.brief.planned, planned)] {
        let mut rows = table(context, Side::All);
        fill(context, &mut rows, [(TableGroup::default(), ids)], |id| row(context, id, Side::All));
        page.titled_table(rank, title, rows);
    }
    if shares_figures(context, ids.iter().copied()) {
        page.note(words.brief.shared_figure);
    }
    let bodies = partners::in_activities(context, ids);
    if !bodies.is_empty() {
        page.heading(rank, words.partners.view);
        page.blocks.push(Block::Run(String::new(), bodies));
    }
    page.titled_table(rank, words.brief.gaps, gaps::of_mandate(context, mandate));
    if context.is_filtered() {
        page.note(words.filters.gaps_note);
    }
}

/// The activities under a mandate that pass the filters.
fn under(context: &Context, mandate: Id<Mandate>) -> Vec<Id<Activity>> {
    let is_under = |id: &Id<Activity>| context.data.activities[*id].mandate == mandate;
    context.selection.passing.iter().filter(is_under).collect()
}
