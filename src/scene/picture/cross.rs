//! Numbers in a grid as a part of a picture: the more, the darker.

use super::{
    canvas::{Anchor, Canvas, Type},
    partners::group_mark,
    real,
};
use crate::{
    geo::PageRect,
    scene::{
        PartnerGroup, Shade,
        lettering::{BOLD, COMMON, FONT_PX, balanced, sized_width_px, text_width_px},
    },
};

/// Numbers of something against codes.
pub(super) struct Cross<'a> {
    /// What the rows are.
    pub(super) title: &'a str,
    /// What the columns are: as short as can be, and in full.
    pub(super) columns: Vec<(String, String)>,
    /// The rows, group by group; a group need not have a title.
    pub(super) groups: Vec<CrossGroup<'a>>,
    /// What the last column is.
    pub(super) all: &'a str,
}

/// A column by its code and its name, which may begin with the code.
pub(super) fn in_full(code: &str, name: &str) -> (String, String) {
    let rest = name.strip_prefix(code).map_or(name, str::trim_start);
    (code.to_owned(), rest.to_owned())
}

/// Rows that stand together.
pub(super) struct CrossGroup<'a> {
    pub(super) title: Option<(PartnerGroup, &'a str)>,
    pub(super) rows: Vec<CrossRow>,
}

/// A row.
pub(super) struct CrossRow {
    pub(super) name: String,
    /// How many others it is inside of.
    pub(super) depth: usize,
    /// A number, nothing for none, and how strong it is shaded: 0 to 4.
    pub(super) cells: Vec<(String, u8)>,
    pub(super) total: String,
    pub(super) is_chosen: bool,
}

/// Height of a row whose name takes one line, in pixels.
const ROW_PX: f64 = 24.0;
/// Distance of the lines of a name, in pixels.
const LINE_PX: f64 = 14.0;
/// Size of the letters of the titles of columns, in pixels.
const HEAD_FONT_PX: f64 = 11.0;
/// Height of the title of a group, in pixels.
const GROUP_PX: f64 = 30.0;
/// Height of the titles of the columns, in pixels.
const HEAD_PX: f64 = 24.0;
/// A cell is no wider, in pixels: our choice, a number in a wider one stands alone.
const MOST_CELL_PX: f64 = 66.0;
/// Room before the text of a row for each body that it is inside of, in pixels.
const INDENT_PX: f64 = 12.0;

impl Cross<'_> {
    /// Draws it; gives its height, in pixels.
    pub(super) fn draw(&self, out: &mut Canvas, width_px: f64) -> f64 {
        let palette = out.palette;
        let totals_px = (sized_width_px(self.all, HEAD_FONT_PX) * BOLD + 10.0).max(44.0);
        let rows = || self.groups.iter().flat_map(|group| &group.rows);
        let widest_px =
            rows().map(|row| text_width_px(&row.name) + real(row.depth) * INDENT_PX).fold(0.0, f64::max);
        let names_px = (widest_px + 16.0).clamp(width_px * 0.2, width_px * 0.34);
        let cell_px = ((width_px - names_px - totals_px) / real(self.columns.len().max(1))).min(MOST_CELL_PX);
        let names_px = width_px - totals_px - cell_px * real(self.columns.len());
        let look = Type::plain(palette.quiet_text).bold().size(HEAD_FONT_PX);
        out.text(0.0, HEAD_PX - 8.0, look, self.title);
        for (at, (column, _)) in self.columns.iter().enumerate() {
            let x_px = names_px + (real(at) + 0.5) * cell_px;
            out.text(x_px, HEAD_PX - 8.0, look.anchored(Anchor::Middle), column);
        }
        out.text(width_px, HEAD_PX - 8.0, look.anchored(Anchor::End), self.all);
        out.at(0.0, HEAD_PX, |out| out.rule(0.0, width_px, palette.strong_line));
        let mut y_px = HEAD_PX;
        for CrossGroup { title, rows } in &self.groups {
            if let Some((group, title)) = title {
                group_mark(out, *group, [7.0, y_px + 17.0], 7.0);
                out.text(20.0, y_px + 21.0, Type::plain(palette.text).bold(), title);
                y_px += GROUP_PX;
                out.at(0.0, y_px, |out| out.rule(0.0, width_px, palette.line));
            }
            for row in rows {
                y_px += out.at(0.0, y_px, |out| row.draw(out, [names_px, cell_px, width_px]));
            }
        }
        y_px += 8.0;
        y_px + out.at(0.0, y_px, |out| self.spelt_out(out, width_px)) + 4.0
    }

    /// What the columns with a name are in full, side by side; gives the height, in pixels.
    fn spelt_out(&self, out: &mut Canvas, width_px: f64) -> f64 {
        let named: Vec<_> = self.columns.iter().filter(|(_, name)| !name.is_empty()).collect();
        let short_px = |short: &str| sized_width_px(short, HEAD_FONT_PX) * BOLD + 5.0;
        let name_px = named.iter().map(|(short, _)| short_px(short)).fold(0.0, f64::max);
        let names = named.iter().map(|(_, name)| sized_width_px(name, HEAD_FONT_PX));
        let widest_px = name_px + names.fold(0.0, f64::max) * COMMON + 16.0;
        let most = (1..=named.len()).rev().find(|count| real(*count) * widest_px <= width_px + 16.0);
        let lines = named.len().div_ceil(most.unwrap_or(1)).max(1);
        let step_px = width_px / real(named.len().div_ceil(lines).max(1));
        let look = Type::plain(out.palette.quiet_text).size(HEAD_FONT_PX);
        for (at, (short, name)) in named.iter().enumerate() {
            let (x_px, y_px) = (real(at / lines) * step_px, 12.0 + real(at % lines) * 16.0);
            out.text(x_px, y_px, look.bold(), short);
            out.text(x_px + name_px, y_px, look, name);
        }
        real(lines) * 16.0
    }
}

impl CrossRow {
    /// Gives its height, in pixels.
    fn draw(&self, out: &mut Canvas, [names_px, cell_px, width_px]: [f64; 3]) -> f64 {
        let palette = out.palette;
        let indent_px = real(self.depth) * INDENT_PX;
        let lines = balanced(&self.name, names_px - indent_px - 8.0, FONT_PX);
        let more_px = real(lines.len().saturating_sub(1)) * LINE_PX;
        let height_px = ROW_PX + more_px;
        if self.is_chosen {
            let rect = PageRect { x_px: -6.0, y_px: 0.0, width_px: width_px + 12.0, height_px };
            out.rect(rect, &[("fill", palette.accent_ground)]);
        }
        out.rule(height_px, width_px, palette.line);
        let is_empty = self.cells.iter().all(|(text, _)| text.is_empty());
        let look = Type::plain(if is_empty { palette.quiet_text } else { palette.text });
        for (at, line) in lines.iter().enumerate() {
            out.text(indent_px, 16.0 + real(at) * LINE_PX, look, line);
        }
        let base_px = 16.0 + more_px / 2.0;
        for (at, (text, strength)) in self.cells.iter().enumerate().filter(|(_, (text, _))| !text.is_empty())
        {
            let fill = out.fill(Shade::Quarter(*strength));
            let rect = PageRect {
                x_px: names_px + real(at) * cell_px + 1.0,
                y_px: 2.0,
                width_px: cell_px - 2.0,
                height_px: height_px - 4.0,
            };
            out.rect(rect, &[("rx", "3"), ("fill", &fill)]);
            let half_px = text_width_px(text) / 2.0 + 5.0;
            let centre = rect.centre();
            let plate = PageRect {
                x_px: centre.x_px - half_px,
                y_px: centre.y_px - 7.0,
                width_px: half_px * 2.0,
                height_px: 14.0,
            };
            out.rect(plate, &[("rx", "7"), ("fill", palette.paper)]);
            out.text(centre.x_px, base_px, Type::plain(palette.text).anchored(Anchor::Middle), text);
        }
        out.text(width_px, base_px, look.anchored(Anchor::End), &self.total);
        height_px
    }
}
