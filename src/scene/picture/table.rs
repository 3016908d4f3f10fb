//! A table as a part of a picture: texts in columns, as many lines as they take.

use super::{
    canvas::{Anchor, Canvas, Type},
    partners::group_mark,
    real,
};
use crate::{
    geo::PageRect,
    i18n::Messages,
    scene::{
        PartnerGroup,
        lettering::{BOLD, wrapped},
    },
};

/// So many rows are drawn at most: our choice, about two pages of a report.
pub(super) const MOST_ROWS: usize = 60;
/// Distance of base lines, in pixels.
const LINE_PX: f64 = 15.0;
/// Room above and below the lines of a row together, in pixels.
const PADDING_PX: f64 = 10.0;
/// Room between columns, in pixels.
pub(super) const GUTTER_PX: f64 = 14.0;
/// Size of the titles of columns, in pixels.
const HEAD_PX: f64 = 11.0;

/// A column: its title and its share of the width; shares need not add up to one.
pub(super) struct Column<'a> {
    pub(super) title: &'a str,
    pub(super) share: f64,
    /// Whether it holds numbers, which stand at its right.
    pub(super) is_number: bool,
}

/// A text in a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) is_bold: bool,
    pub(super) is_quiet: bool,
    /// From the left of the column, in pixels.
    pub(super) indent_px: f64,
}

/// A row.
pub(super) enum Row {
    /// The title of those that follow.
    Head(Option<PartnerGroup>, String),
    /// One text for each column, and whether the row is chosen.
    Cells(Vec<Cell>, bool),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl<'a> Column<'a> {
    pub(super) const fn text(title: &'a str, share: f64) -> Self {
        Self { title, share, is_number: false }
    }

    pub(super) const fn number(title: &'a str, share: f64) -> Self {
        Self { title, share, is_number: true }
    }
}

/// Texts in columns.
pub(super) struct Table<'a> {
    pub(super) columns: Vec<Column<'a>>,
    pub(super) rows: Vec<Row>,
    /// How many rows there are that are not even here.
    pub(super) more: usize,
}

impl Table<'_> {
    /// Draws the first rows, and below them how many are left out; gives the height, in pixels. Titles count as rows.
    pub(super) fn draw(&self, out: &mut Canvas, words: &Messages, width_px: f64) -> f64 {
        let palette = out.palette;
        let Self { columns, rows, .. } = self;
        let places = places(columns, width_px);
        let mut y_px = head(out, columns, &places);
        out.at(0.0, y_px, |out| out.rule(0.0, width_px, palette.strong_line));
        for row in &rows[..shown(rows)] {
            y_px += out.at(0.0, y_px, |out| match row {
                Row::Head(group, title) => group_head(out, *group, title, width_px),
                Row::Cells(cells, is_chosen) => self::cells(out, columns, &places, (cells, *is_chosen)),
            });
        }
        let is_cells = |row: &&Row| matches!(row, Row::Cells(..));
        let more = rows[shown(rows)..].iter().filter(is_cells).count() + self.more;
        if more > 0 {
            y_px += 20.0;
            out.text(0.0, y_px, Type::plain(palette.quiet_text), &(words.picture.more)(more));
        }
        y_px + 6.0
    }
}

/// How many rows are drawn: the last of them is no title.
fn shown(rows: &[Row]) -> usize {
    let most = &rows[..rows.len().min(MOST_ROWS)];
    most.iter().rposition(|row| matches!(row, Row::Cells(..))).map_or(0, |last| last + 1)
}

/// Left edge and width of the columns, in pixels.
fn places(columns: &[Column], width_px: f64) -> Vec<(f64, f64)> {
    let whole: f64 = columns.iter().map(|column| column.share).sum();
    let room_px = width_px - GUTTER_PX * real(columns.len().saturating_sub(1));
    let mut x_px = 0.0;
    let place = |column: &Column| {
        let column_px = room_px * column.share / whole.max(f64::EPSILON);
        x_px += column_px + GUTTER_PX;
        (x_px - column_px - GUTTER_PX, column_px)
    };
    columns.iter().map(place).collect()
}

fn head(out: &mut Canvas, columns: &[Column], places: &[(f64, f64)]) -> f64 {
    let look = Type::plain(out.palette.quiet_text).bold().size(HEAD_PX);
    let titles: Vec<Vec<String>> = columns
        .iter()
        .zip(places)
        .map(|(column, (_, width_px))| wrapped(column.title, width_px / BOLD, HEAD_PX))
        .collect();
    let lines = titles.iter().map(Vec::len).max().unwrap_or(1);
    for ((column, (x_px, width_px)), title) in columns.iter().zip(places).zip(&titles) {
        let (x_px, anchor) = start(column, *x_px, *width_px);
        for (at, line) in title.iter().enumerate() {
            let line_px = 14.0 + real(lines - title.len() + at) * 14.0;
            out.text(x_px, line_px, look.anchored(anchor), line);
        }
    }
    real(lines) * 14.0 + 8.0
}

fn start(column: &Column, x_px: f64, width_px: f64) -> (f64, Anchor) {
    if column.is_number { (x_px + width_px, Anchor::End) } else { (x_px, Anchor::Start) }
}

fn group_head(out: &mut Canvas, group: Option<PartnerGroup>, title: &str, width_px: f64) -> f64 {
    let palette = out.palette;
    let lines = wrapped(title, (width_px - 20.0) / BOLD, 12.0);
    let x_px = if group.is_some() { 20.0 } else { 0.0 };
    if let Some(group) = group {
        group_mark(out, group, [7.0, 18.0], 7.0);
    }
    for (at, line) in lines.iter().enumerate() {
        out.text(x_px, 22.0 + real(at) * LINE_PX, Type::plain(palette.text).bold(), line);
    }
    let height_px = 15.0 + real(lines.len()) * LINE_PX;
    out.rule(height_px, width_px, palette.strong_line);
    height_px
}

fn cells(
    out: &mut Canvas,
    columns: &[Column],
    places: &[(f64, f64)],
    (cells, is_chosen): (&[Cell], bool),
) -> f64 {
    let palette = out.palette;
    let wide = |cell: &Cell| if cell.is_bold { BOLD } else { 1.0 };
    let texts: Vec<Vec<String>> = cells
        .iter()
        .zip(places)
        .map(|(cell, (_, width_px))| wrapped(&cell.text, (width_px - cell.indent_px) / wide(cell), 12.0))
        .collect();
    let lines = texts.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let height_px = real(lines) * LINE_PX + PADDING_PX;
    let width_px = places.last().map_or(0.0, |(x_px, width_px)| x_px + width_px);
    if is_chosen {
        let rect = PageRect { x_px: -6.0, y_px: 0.0, width_px: width_px + 12.0, height_px };
        out.rect(rect, &[("fill", palette.accent_ground)]);
    }
    for (((cell, lines), column), (x_px, column_px)) in cells.iter().zip(&texts).zip(columns).zip(places) {
        let (x_px, anchor) = start(column, *x_px, *column_px);
        let look = Type::plain(if cell.is_quiet { palette.quiet_text } else { palette.text });
        let look = if cell.is_bold { look.bold() } else { look };
        for (at, line) in lines.iter().enumerate() {
            let y_px = 16.0 + real(at) * LINE_PX;
            out.text(x_px + cell.indent_px, y_px, look.anchored(anchor), line);
        }
    }
    out.rule(height_px, width_px, palette.line);
    height_px
}
