//! The matrix as a part of a picture.

use super::{
    canvas::{Anchor, Canvas, Type},
    real,
};
use crate::{
    geo::PageRect,
    i18n::Messages,
    model::Level,
    scene::{
        MatrixCell, MatrixColumn, MatrixRow, MatrixScene, Shade, glyph,
        lettering::{BOLD, sized_width_px, text_width_px, wrapped},
        source_path,
    },
};

/// Height of a row, in pixels.
const ROW_PX: f64 = 30.0;
/// Height of the title of a part of the region, in pixels.
const GROUP_PX: f64 = 28.0;
/// Distance of the base lines of a column's title, in pixels.
const LINE_PX: f64 = 13.0;
/// Letters of a column's title are no larger and no smaller, in pixels.
const TITLE_PX: [f64; 2] = [11.0, 9.0];

/// Names take so much of the width: our choice, the longest stand in two lines.
const NAMES_SHARE: f64 = 0.18;

/// Where the columns stand.
struct Grid {
    names_px: f64,
    cell_px: f64,
    totals_px: f64,
    width_px: f64,
}

impl Grid {
    fn of(matrix: &MatrixScene, width_px: f64) -> Self {
        let totals = matrix.rows.iter().map(|row| &row.total).chain([&matrix.total]);
        let widest_px = totals.map(|total| text_width_px(total)).fold(0.0, f64::max);
        let totals_px = (widest_px * BOLD + 8.0).max(64.0);
        let names_px = width_px * NAMES_SHARE;
        let cell_px = (width_px - names_px - totals_px) / real(matrix.columns.len().max(1));
        Self { names_px, cell_px, totals_px, width_px }
    }

    fn cell_x_px(&self, column: usize) -> f64 {
        self.names_px + real(column) * self.cell_px
    }

    fn totals_middle_px(&self) -> f64 {
        self.width_px - self.totals_px / 2.0
    }
}

/// Draws the matrix; gives its height, in pixels.
pub(super) fn draw(out: &mut Canvas, matrix: &MatrixScene, words: &Messages, width_px: f64) -> f64 {
    let palette = out.palette;
    let grid = Grid::of(matrix, width_px);
    let mut y_px = head(out, &grid, &matrix.columns, words);
    out.at(0.0, y_px, |out| out.rule(0.0, width_px, palette.strong_line));
    for row in &matrix.rows {
        if let Some(group) = &row.group {
            let look = Type::plain(palette.quiet_text).bold();
            out.text(0.0, y_px + GROUP_PX - 9.0, look, group);
            y_px += GROUP_PX;
        }
        out.at(0.0, y_px, |out| self::row(out, &grid, row, &matrix.columns));
        y_px += ROW_PX;
    }
    out.at(0.0, y_px, |out| out.rule(0.0, width_px, palette.strong_line));
    let none = || "–".to_owned();
    let regional = |column: &MatrixColumn| column.regional.map_or_else(none, |count| count.to_string());
    let total = |column: &MatrixColumn| column.total.clone().unwrap_or_else(none);
    let cells: Vec<String> = matrix.columns.iter().map(regional).collect();
    y_px += out.at(0.0, y_px, |out| foot(out, &grid, [words.regional, ""], &cells));
    let cells: Vec<String> = matrix.columns.iter().map(total).collect();
    let ends = [words.matrix.mandate_totals, &matrix.total];
    y_px += out.at(0.0, y_px, |out| foot(out, &grid, ends, &cells));
    y_px += 8.0;
    for line in matrix.unanswered.iter().flat_map(|note| wrapped(note, width_px, 11.0)) {
        y_px += 15.0;
        out.text(0.0, y_px, Type::plain(palette.quiet_text).size(11.0), &line);
    }
    y_px + 4.0
}

/// The mandates, and what the first and the last column are; gives its height, in pixels.
fn head(out: &mut Canvas, grid: &Grid, columns: &[MatrixColumn], words: &Messages) -> f64 {
    let palette = out.palette;
    let parts = columns.iter().flat_map(|column| column.title.split_inclusive([' ', '-']));
    let longest_em = parts.map(|part| sized_width_px(part.trim_end(), 1.0)).fold(1.0, f64::max);
    let room_px = grid.cell_px - 2.0;
    let size_px = (room_px / longest_em).clamp(TITLE_PX[1], TITLE_PX[0]);
    let room_px = room_px.max(longest_em * size_px);
    let titles: Vec<Vec<String>> =
        columns.iter().map(|column| wrapped(&column.title, room_px, size_px)).collect();
    let lines = titles.iter().map(Vec::len).max().unwrap_or(0);
    let height_px = 22.0 + real(lines) * LINE_PX + 6.0;
    for (at, (column, lines)) in columns.iter().zip(&titles).enumerate() {
        let middle_px = grid.cell_x_px(at) + grid.cell_px / 2.0;
        let look = Type::plain(palette.text).anchored(Anchor::Middle);
        if column.is_chosen {
            let rect = PageRect { x_px: grid.cell_x_px(at), y_px: 0.0, width_px: grid.cell_px, height_px };
            out.rect(rect, &[("fill", palette.accent_ground)]);
        }
        out.text(middle_px, 15.0, look.bold(), &column.paragraph);
        for (line, text) in lines.iter().enumerate() {
            let look = Type { fill: palette.quiet_text, ..look };
            out.text(middle_px, 31.0 + real(line) * LINE_PX, look.size(size_px), text);
        }
    }
    let look = Type::plain(palette.quiet_text).size(11.0);
    out.text(0.0, height_px - 10.0, look, words.matrix.countries);
    let ends = wrapped(words.matrix.country_totals, grid.totals_px, 11.0);
    for (at, text) in ends.iter().rev().enumerate() {
        let y_px = height_px - 10.0 - real(at) * LINE_PX;
        out.text(grid.totals_middle_px(), y_px, look.anchored(Anchor::Middle), text);
    }
    height_px
}

fn row(out: &mut Canvas, grid: &Grid, row: &MatrixRow, columns: &[MatrixColumn]) {
    let palette = out.palette;
    let whole = PageRect { x_px: 0.0, y_px: 0.0, width_px: grid.width_px, height_px: ROW_PX };
    if row.is_chosen {
        out.rect(whole, &[("fill", palette.accent_ground)]);
    }
    out.rule(ROW_PX, grid.width_px, palette.line);
    let look = Type::plain(palette.text);
    let (name, wide) = if row.is_chosen { (look.bold(), BOLD) } else { (look, 1.0) };
    let inset_px = if row.is_chosen { 4.0 } else { 0.0 };
    let room_px = grid.names_px - 6.0 - inset_px;
    let is_long = text_width_px(&row.name) * wide > room_px;
    let name = if is_long { name.size(11.0) } else { name };
    let lines = wrapped(&row.name, room_px / wide, name.size_px);
    for (at, line) in lines.iter().take(2).enumerate() {
        let y_px = if lines.len() > 1 { 13.0 + real(at) * 12.0 } else { 19.0 };
        out.text(inset_px, y_px, name, line);
    }
    for (at, (cell, _)) in row.cells.iter().zip(columns).enumerate() {
        let rect = PageRect {
            x_px: grid.cell_x_px(at) + 2.0,
            y_px: 3.0,
            width_px: grid.cell_px - 4.0,
            height_px: ROW_PX - 6.0,
        };
        self::cell(out, rect, cell);
    }
    out.text(grid.totals_middle_px(), 19.0, look.anchored(Anchor::Middle), &row.total);
}

/// The fill of the level, and on it a plate with its glyph, the number and the lists.
fn cell(out: &mut Canvas, rect: PageRect, cell: &MatrixCell) {
    let palette = out.palette;
    let fill = out.fill(cell.shade);
    let is_none = cell.shade == Shade::Level(Level::None);
    let edge = [("stroke", palette.line), ("stroke-dasharray", "3 2")];
    let paint = [&[("rx", "4"), ("fill", fill.as_str())][..], if is_none { &edge } else { &[] }].concat();
    out.rect(rect, &paint);
    if cell.is_chosen {
        let ring = [("rx", "4"), ("fill", "none"), ("stroke", palette.accent), ("stroke-width", "2")];
        out.rect(rect.grown(-1.0), &ring);
    }
    plate(out, rect, cell.shade, cell.count, &cell.lists.iter().map(|mark| mark.place).collect::<Vec<_>>());
}

fn plate(out: &mut Canvas, rect: PageRect, shade: Shade, count: Option<usize>, lists: &[usize]) {
    if glyph(shade).is_empty() {
        return;
    }
    let palette = out.palette;
    let number = count.map(|count| count.to_string()).unwrap_or_default();
    let number_px = text_width_px(&number) * BOLD;
    let between_px = if number.is_empty() { 0.0 } else { 3.0 };
    let width_px = 12.0 + between_px + number_px + real(lists.len()) * 11.0 + 8.0;
    let centre = rect.centre();
    let left_px = centre.x_px - width_px / 2.0;
    let ground = PageRect { x_px: left_px, y_px: centre.y_px - 8.0, width_px, height_px: 16.0 };
    out.rect(ground, &[("rx", "8"), ("fill", palette.paper)]);
    out.at(left_px + 1.0, centre.y_px - 9.0, |out| {
        out.path(glyph(shade), &[("fill", palette.text), ("fill-rule", "evenodd")]);
    });
    if !number.is_empty() {
        let x_px = left_px + 4.0 + 12.0 + between_px;
        out.text(x_px, centre.y_px + 4.0, Type::plain(palette.text).bold(), &number);
    }
    for (at, place) in lists.iter().enumerate() {
        let x_px = left_px + 4.0 + 12.0 + between_px + number_px + 7.0 + real(at) * 11.0;
        out.at(x_px, centre.y_px, |out| {
            out.path(source_path(*place), &[("transform", "scale(0.55)"), ("fill", palette.list)]);
        });
    }
}

/// A row of figures below the countries; gives its height, in pixels.
fn foot(out: &mut Canvas, grid: &Grid, [title, end]: [&str; 2], cells: &[String]) -> f64 {
    let palette = out.palette;
    let look = Type::plain(palette.quiet_text).size(11.0);
    let lines = wrapped(title, grid.names_px - 8.0, 11.0);
    let height_px = (real(lines.len()) * LINE_PX + 12.0).max(26.0);
    let middle_px = height_px / 2.0 + 4.0;
    let first_px = middle_px - (real(lines.len()) - 1.0) * LINE_PX / 2.0;
    for (at, line) in lines.iter().enumerate() {
        out.text(0.0, first_px + real(at) * LINE_PX, look, line);
    }
    let look = Type::plain(palette.text).anchored(Anchor::Middle);
    for (at, text) in cells.iter().enumerate() {
        out.text(grid.cell_x_px(at) + grid.cell_px / 2.0, middle_px, look.size(11.0), text);
    }
    out.text(grid.totals_middle_px(), middle_px, look.bold(), end);
    out.rule(height_px, grid.width_px, palette.line);
    height_px
}
