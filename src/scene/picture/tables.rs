//! The list, the gaps and the overlaps as parts of pictures.

use super::{
    canvas::{Canvas, Type},
    cross::{Cross, CrossGroup, CrossRow, in_full},
    legend::Key,
    map,
    table::{Cell, Column, MOST_ROWS, Row, Table},
};
use crate::{
    analysis::{Finding, Findings, findings_at_once},
    geo::{Seams, Shapes},
    model::Pair,
    scene::{
        Context, FindingCard, GapList, GapRow, ListEntry, ListLine, ListRow, MapScene, OverlapHead, PlaceRow,
        PlaceScene, Window, lettering::balanced, list_entries, list_rows, ordered, overlap_states,
    },
    state::{AppState, GapFilter, Group},
};

/// Draws the list in its order and its groups; gives its height, in pixels.
pub(super) fn list(out: &mut Canvas, context: &Context, state: &AppState, width_px: f64) -> f64 {
    let words = context.words;
    let entries = list_entries(context, &ordered(context, state.order), state.group.unwrap_or(Group::None));
    if entries.is_empty() {
        return note(out, words.list_words.empty, width_px);
    }
    let (first, rest) = entries.split_at(entries.len().min(MOST_ROWS));
    let window = Window::of(first.len(), 1.0, 0.0, 0.0);
    let line = |(_, line)| match line {
        ListLine::Head(title) => Row::Head(None, title),
        ListLine::Row(row) => list_row(*row),
    };
    let rows: Vec<Row> = list_rows(context, first, window).into_iter().map(line).collect();
    let more = rest.iter().filter(|entry| matches!(entry, ListEntry::Row(..))).count();
    let columns = [
        Column::text(words.list_words.column_when, 0.14),
        Column::text(words.list_words.column_title, 0.32),
        Column::text(words.filters.mandate, 0.09),
        Column::text(words.list_words.column_countries, 0.18),
        Column::text(words.list_words.column_lead, 0.12),
        Column::text(words.filters.status, 0.15),
    ];
    Table { columns: columns.into(), rows, more }.draw(out, words, width_px)
}

fn list_row(row: ListRow) -> Row {
    let quiet = |text: String| Cell { is_quiet: true, ..text.into() };
    let title = match row.list {
        None => row.title,
        Some(list) => format!("{} ({})", row.title, list.name),
    };
    let cells = vec![
        quiet(row.when),
        title.into(),
        quiet(row.mandate),
        row.countries.into(),
        row.lead.into(),
        quiet(row.status_word.to_owned()),
    ];
    Row::Cells(cells, row.is_chosen)
}

/// Draws the cells without reported activity; gives the height, in pixels.
pub(super) fn gaps(
    out: &mut Canvas,
    context: &Context,
    filter: GapFilter,
    state: &AppState,
    width_px: f64,
) -> f64 {
    let words = context.words;
    let list = GapList::of(context, filter, state.by);
    let y_px = note(out, &list.sentence, width_px);
    if list.rows.is_empty() {
        return y_px + out.at(0.0, y_px, |out| note(out, words.gaps.empty, width_px));
    }
    let columns = [
        Column::text(words.filters.country, 0.2),
        Column::text(words.filters.mandate, 0.26),
        Column::text(words.gaps.filter, 0.22),
        Column::text(words.cell.precedents, 0.32),
    ];
    let row = |row: GapRow| {
        let name = Cell { is_bold: true, ..row.country_name.into() };
        let nearest = Cell { is_quiet: true, ..row.nearest.into() };
        Row::Cells(vec![name, row.mandate_name.into(), row.reason.into(), nearest], row.is_chosen)
    };
    let rows: Vec<Row> = list.rows.into_iter().map(row).collect();
    let table = Table { columns: columns.into(), rows, more: 0 };
    y_px + out.at(0.0, y_px, |out| table.draw(out, words, width_px))
}

/// Draws where the overlaps are, and the first of them; gives the height, in pixels.
pub(super) fn overlaps(
    out: &mut Canvas,
    context: &Context,
    state: &AppState,
    shapes: Option<(&Shapes, &Seams)>,
    width_px: f64,
) -> f64 {
    let words = &context.words.overlaps;
    let search =
        |anywhere| findings_at_once(context.data, context.pairs(anywhere), state.window_months, state.rungs);
    // Where they are does not depend on the choice of country and mandate.
    let Some(placed) = &search(true) else {
        return note(out, context.words.brief.too_many_to_compare, width_px);
    };
    let is_chosen = context.selection.crossing != context.selection.passing;
    let chosen = is_chosen.then(|| search(false)).flatten();
    let found = chosen.as_ref().unwrap_or(placed);
    let head = OverlapHead::of(context, found, state.rungs);
    let place = PlaceScene::of(context, placed);
    let mut y_px = note(out, &head.sentence, width_px);
    y_px += out.at(0.0, y_px, |out| note(out, words.hint, width_px)) + 4.0;
    if let Some((shapes, seams)) = shapes {
        let scene = MapScene::of(context, shapes, seams, width_px);
        let states = overlap_states(context, placed);
        y_px += out.at(0.0, y_px, |out| map::draw(out, &scene, &states)) + 6.0;
    }
    if let Some(legend) = place.legend.clone() {
        y_px += out.at(0.0, y_px, |out| Key::of(legend).draw(out, width_px)) + 8.0;
    }
    y_px += out.at(0.0, y_px, |out| cross(context, &place).draw(out, width_px)) + 12.0;
    let title = Type::plain(out.palette.text).bold().size(13.0);
    out.text(0.0, y_px + 16.0, title, &(words.list)(head.shown));
    y_px += 24.0;
    if state.pair.is_some() {
        y_px += out.at(0.0, y_px, |out| note(out, words.pair.alone, width_px));
    }
    if found.listed.is_empty() {
        return y_px + out.at(0.0, y_px, |out| note(out, words.nothing, width_px));
    }
    y_px + out.at(0.0, y_px, |out| pairs(out, context, state, found, width_px))
}

fn cross<'a>(context: &Context<'a>, place: &PlaceScene) -> Cross<'a> {
    let words = &context.words.overlaps;
    let cell = |(count, short, strength, _): &(u64, String, u8, String)| {
        (if *count > 0 { short.clone() } else { String::new() }, *strength)
    };
    let row = |row: &PlaceRow| CrossRow {
        name: row.name.clone(),
        depth: 0,
        cells: row.cells.iter().map(cell).collect(),
        total: row.short.clone(),
        is_chosen: row.is_chosen,
    };
    Cross {
        title: words.country,
        columns: place.columns.iter().map(|(code, name)| in_full(code.as_str(), name)).collect(),
        groups: vec![CrossGroup { title: None, rows: place.rows.iter().map(row).collect() }],
        all: words.all,
    }
}

/// The pairs: what each is, both sides, the reasons and what speaks against it.
fn pairs(out: &mut Canvas, context: &Context, state: &AppState, found: &Findings, width_px: f64) -> f64 {
    let words = &context.words.overlaps;
    let columns = [
        Column::text("", 0.15),
        Column::text(context.words.list_words.name, 0.3),
        Column::text(words.grounds, 0.26),
        Column::text(words.doubts, 0.29),
    ];
    let row = |finding: &Finding| {
        let card = FindingCard::of(context, *finding, state.window_months);
        let titles = card.sides.map(|side| side.title).join(" / ");
        let doubts = if card.doubts.is_empty() { words.no_doubt.to_owned() } else { card.doubts.join("; ") };
        let cells = vec![
            Cell { is_bold: true, ..card.title.to_owned().into() },
            titles.into(),
            card.grounds.join("; ").into(),
            Cell { is_quiet: true, ..doubts.into() },
        ];
        Row::Cells(cells, false)
    };
    let code = |id| context.data.activities[id].code.clone();
    let is_asked = |finding: &&Finding| {
        state.pair.as_ref().is_none_or(|pair| *pair == Pair::of(code(finding.a), code(finding.b)))
    };
    let rows: Vec<Row> = found.listed.iter().filter(is_asked).take(MOST_PAIRS).map(row).collect();
    let shown: u64 = state.rungs.iter().map(|rung| found.on(rung)).sum();
    let more = match state.pair {
        // The others are not asked for.
        Some(_) => 0,
        None => usize::try_from(shown).unwrap_or(usize::MAX).saturating_sub(rows.len()),
    };
    Table { columns: columns.into(), rows, more }.draw(out, context.words, width_px)
}

/// So many pairs are drawn at most: our choice, about a page.
const MOST_PAIRS: usize = 12;

/// A sentence over the whole width; gives its height, in pixels.
pub(super) fn note(out: &mut Canvas, text: &str, width_px: f64) -> f64 {
    let lines = balanced(text, width_px, 12.0);
    for (at, line) in lines.iter().enumerate() {
        out.text(0.0, 16.0 + 16.0 * super::real(at), Type::plain(out.palette.text), line);
    }
    16.0 * super::real(lines.len()) + 10.0
}
