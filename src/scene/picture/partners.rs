//! The partners as parts of pictures: a list of bodies, numbers against mandates or countries, and arcs.

use super::{
    canvas::{Anchor, Canvas, Ground, Type},
    cross::{Cross, CrossGroup, CrossRow, in_full},
    legend::Key,
    real,
    table::{Cell, Column, GUTTER_PX, MOST_ROWS, Row, Table},
    tables::note,
};
use crate::{
    geo::PagePoint,
    scene::{
        Context, PartnerGroup, PartnerPicture, PartnerRow, PartnerScene, PartnerSection, TieRow,
        lettering::{BOLD, FONT_PX, sized_width_px, wrapped},
    },
    state::PartnerTable,
};

/// Draws the partners as they are shown; gives the height, in pixels.
pub(super) fn draw(out: &mut Canvas, context: &Context, table: PartnerTable, width_px: f64) -> f64 {
    let scene = PartnerScene::of(context, table);
    match table {
        PartnerTable::Bodies => bodies(out, context, &scene, width_px),
        PartnerTable::Mandates | PartnerTable::Countries => {
            let y_px = cross(context, &scene).draw(out, width_px) + 8.0;
            let key = scene.legend.clone().map(Key::of);
            y_px + key.map_or(0.0, |key| out.at(0.0, y_px, |out| key.draw(out, width_px)))
        }
        PartnerTable::Together => together(out, context, &scene, width_px),
    }
}

fn bodies(out: &mut Canvas, context: &Context, scene: &PartnerScene, width_px: f64) -> f64 {
    let words = &context.words.partners;
    let columns = [
        Column::text(words.body, 0.4),
        Column::number(context.words.list_words.everything, 0.13),
        Column::text("", 0.47),
    ];
    let row = |row: &PartnerRow| {
        let facts = if row.count > 0 { row.facts.clone() } else { words.none.to_owned() };
        let name = Cell { indent_px: real(row.depth) * 14.0, ..row.name.clone().into() };
        let count = (context.words.number)(row.count).into();
        Row::Cells(vec![name, count, Cell { is_quiet: true, ..facts.into() }], row.is_chosen)
    };
    let section = |section: &PartnerSection| {
        let head = Row::Head(Some(section.group), section.title.to_owned());
        std::iter::once(head).chain(section.rows.iter().map(row)).collect::<Vec<_>>()
    };
    let rows: Vec<Row> = scene.sections.iter().flat_map(section).collect();
    Table { columns: columns.into(), rows, more: 0 }.draw(out, context.words, width_px)
}

fn cross<'a>(context: &Context<'a>, scene: &PartnerScene) -> Cross<'a> {
    let words = context.words;
    let cell = |&(count, strength): &(usize, u8)| {
        (if count > 0 { (words.number)(count) } else { String::new() }, strength)
    };
    let row = |row: &PartnerRow| CrossRow {
        name: row.short.clone(),
        depth: row.depth,
        cells: row.cells.iter().map(cell).collect(),
        total: (words.number)(row.count),
        is_chosen: row.is_chosen,
    };
    let section = |section: &PartnerSection| CrossGroup {
        title: Some((section.group, section.title)),
        rows: section.rows.iter().map(row).collect(),
    };
    Cross {
        title: words.partners.body,
        columns: scene.columns.iter().map(|(_, short, name)| in_full(short, name)).collect(),
        groups: scene.sections.iter().map(section).collect(),
        all: words.partners.all,
    }
}

/// Room between the two halves of the pairs, in pixels.
const BETWEEN_PX: f64 = 28.0;

/// The arcs, what they mean, and the pairs in numbers, in two halves side by side.
fn together(out: &mut Canvas, context: &Context, scene: &PartnerScene, width_px: f64) -> f64 {
    let words = &context.words.partners;
    let picture = PartnerPicture::of(context, width_px);
    if picture.nodes.is_empty() {
        out.text(0.0, 20.0, Type::plain(out.palette.quiet_text), words.no_ties);
        return 32.0;
    }
    arcs(out, &picture);
    let [a, b, count, mandates] = words.pair;
    let half_px = (width_px - BETWEEN_PX) / 2.0;
    let room_px = half_px - 3.0 * GUTTER_PX;
    // Number and mandates are as wide as their titles, the names share what is left.
    let [count_share, mandates_share] =
        [count, mandates].map(|title| (sized_width_px(title, 11.0) * BOLD + 2.0) / room_px);
    let name_share = (1.0 - count_share - mandates_share) / 2.0;
    let columns = || {
        let [a, b] = [a, b].map(|title| Column::text(title, name_share));
        vec![a, b, Column::number(count, count_share), Column::text(mandates, mandates_share)]
    };
    let row = |row: &TieRow| {
        let [a, b] = row.names.clone();
        let cells = [a, b, (context.words.number)(row.count), row.mandates.clone()];
        Row::Cells(cells.map(Cell::from).to_vec(), false)
    };
    let shown = &scene.ties[..scene.ties.len().min(2 * MOST_ROWS)];
    let lines = |row: &TieRow| {
        row.names.iter().map(|name| wrapped(name, room_px * name_share, FONT_PX).len()).max().unwrap_or(1)
    };
    let height = |ties: &[TieRow]| -> usize { ties.iter().map(|row| lines(row) * 3 + 2).sum() };
    let first = (0..shown.len()).find(|&first| height(&shown[..first]) >= height(&shown[first..]));
    let (left, right) = shown.split_at(first.unwrap_or(shown.len()));
    let mut y_px = picture.height_px + 8.0;
    y_px += out.at(0.0, y_px, |out| note(out, words.picture, width_px)) + 8.0;
    let mut half = |x_px: f64, ties: &[TieRow], more: usize| {
        let table = Table { columns: columns(), rows: ties.iter().map(row).collect(), more };
        out.at(x_px, y_px, |out| table.draw(out, context.words, half_px))
    };
    let left_px = half(0.0, left, scene.ties.len() - shown.len());
    let right_px = if right.is_empty() { 0.0 } else { half(half_px + BETWEEN_PX, right, 0) };
    y_px + left_px.max(right_px)
}

fn arcs(out: &mut Canvas, picture: &PartnerPicture) {
    let palette = out.palette;
    for (y_px, title) in &picture.groups {
        out.text(0.0, *y_px, Type::plain(palette.quiet_text).bold(), title);
    }
    for arc in &picture.arcs {
        let stroke = if arc.is_dim { palette.line } else { palette.accent };
        let width = super::canvas::number(arc.stroke_px);
        let paint =
            [("fill", "none"), ("stroke", stroke), ("stroke-opacity", "0.55"), ("stroke-width", &width)];
        out.path(&arc.path, &paint);
    }
    for node in &picture.nodes {
        let fill = match (node.is_chosen, node.is_dim) {
            (true, _) => palette.accent,
            (_, true) => palette.quiet_text,
            _ => palette.text,
        };
        let look = Type { is_underlined: node.is_chosen, ..Type::plain(fill).anchored(Anchor::End) };
        out.text_on(node.x_px - 14.0, node.y_px + 4.0, look, Ground::of(palette.paper), &node.text);
        group_mark(out, node.group, [node.x_px, node.y_px], node.radius_px);
    }
}

/// The form of a group around a point.
pub(super) fn group_mark(out: &mut Canvas, group: PartnerGroup, [x_px, y_px]: [f64; 2], radius_px: f64) {
    let palette = out.palette;
    let fill = match group {
        PartnerGroup::Own => palette.delivered,
        PartnerGroup::Multilateral => palette.multilateral,
        PartnerGroup::Government => palette.government,
        PartnerGroup::Agency => palette.agency,
        PartnerGroup::Academic => palette.academic,
        PartnerGroup::Private => palette.quiet_text,
        PartnerGroup::Other => palette.text,
    };
    // A scale is finer than a place: a hundredth is seen.
    let scale = format!("scale({:.2})", radius_px / 9.0);
    let centre = PagePoint { x_px, y_px };
    out.at(centre.x_px, centre.y_px, |out| {
        out.path(group.path(), &[("transform", &scale), ("fill", fill), ("stroke", palette.paper)]);
    });
}
