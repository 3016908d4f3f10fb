//! The map as a part of a picture.

use super::canvas::{Anchor, Canvas, Ground, Type};
use crate::{
    geo::{PagePoint, PageRect},
    scene::{MapBorder, MapCountry, MapFrame, MapScene, MapState, SourceMark, glyph, source_path},
};

/// Draws the map, each country in its state; gives its height, in pixels.
pub(super) fn draw(out: &mut Canvas, map: &MapScene, states: &[MapState]) -> f64 {
    for (index, frame) in map.frames.iter().enumerate() {
        let locator = (index == 0).then_some(map.locator.as_str());
        out.clipped(&format!("frame-{index}"), frame.rect, |out| {
            self::frame(out, frame, states, locator);
            let here = || map.countries.iter().filter(|country| country.frame == index);
            for country in here() {
                self::country(out, country, &states[country.row]);
            }
            frame.borders.iter().for_each(|border| self::border(out, border, states));
            for country in here() {
                label(out, country, &states[country.row]);
            }
        });
        let edge = if index == 0 { out.palette.line } else { out.palette.strong_line };
        out.rect(half_in(frame.rect), &[("fill", "none"), ("stroke", edge)]);
        if let Some(title) = frame.title {
            let look = Type::plain(out.palette.quiet_text).bold();
            out.text(frame.rect.x_px + 10.0, frame.rect.y_px + 18.0, look, title);
        }
    }
    map.height_px
}

/// A neutral dash; where both sides are pale, in a colour that is seen there.
fn border(out: &mut Canvas, border: &MapBorder, states: &[MapState]) {
    let is_pale = border.rows.iter().all(|row| row.is_some_and(|row| states[row].shade.is_pale()));
    let stroke = if is_pale { out.palette.coast } else { out.palette.border };
    let dash = [("stroke-width", "1.2"), ("stroke-dasharray", "2.5 2.5")];
    out.path(&border.path, &[&[("fill", "none"), ("stroke", stroke)][..], &dash].concat());
}

/// A line of one pixel along the inner edge.
fn half_in(rect: PageRect) -> PageRect {
    rect.grown(-0.5)
}

/// Sea, land that cannot be chosen here, and what the inset enlarges.
fn frame(out: &mut Canvas, frame: &MapFrame, states: &[MapState], locator: Option<&str>) {
    let palette = out.palette;
    out.rect(frame.rect, &[("fill", palette.sea)]);
    out.path(&frame.land, &[("fill", palette.land)]);
    coast(out, &frame.land_coast);
    for (row, land, line) in &frame.elsewhere {
        let fill = out.fill(states[*row].shade);
        out.path(land, &[("fill", &fill)]);
        coast(out, line);
    }
    if let Some(edges) = locator {
        let dash = ("stroke-dasharray", "3 3");
        out.path(edges, &[("fill", "none"), ("stroke", palette.strong_line), dash]);
    }
}

pub(super) fn coast(out: &mut Canvas, line: &str) {
    let stroke = ("stroke", out.palette.coast);
    out.path(line, &[("fill", "none"), stroke, ("stroke-width", "0.8"), ("stroke-linejoin", "round")]);
}

fn country(out: &mut Canvas, country: &MapCountry, state: &MapState) {
    let fill = out.fill(state.shade);
    if state.is_chosen {
        let edge = [("stroke", out.palette.text), ("stroke-width", "2"), ("stroke-linejoin", "round")];
        out.path(&country.land, &[&[("fill", fill.as_str())][..], &edge].concat());
    } else {
        out.path(&country.land, &[("fill", &fill)]);
    }
    coast(out, &country.coast);
}

/// The name, and before it the number of mandates with activity or the glyph of the level.
fn label(out: &mut Canvas, country: &MapCountry, state: &MapState) {
    let palette = out.palette;
    let label = &country.label;
    if let Some(leader) = label.leader {
        out.line(leader, &[("stroke", palette.strong_line), ("stroke-width", "0.8")]);
    }
    let look = Type {
        is_underlined: state.is_chosen,
        ..Type::plain(if state.is_chosen { palette.accent } else { palette.text })
    };
    for (at, text) in &label.lines {
        out.text_on(at.x_px, at.y_px, look, Ground::of(palette.sea), text);
    }
    let ground = [("fill", palette.paper), ("stroke", palette.coast), ("stroke-width", "0.8")];
    out.circle(label.badge, 9.0, &ground);
    out.at(label.badge.x_px - 9.0, label.badge.y_px - 9.0, |out| {
        out.path(glyph(state.shade), &[("fill", palette.text), ("fill-rule", "evenodd")]);
        if let Some(number) = &state.number {
            let look = Type::plain(palette.text).bold().size(11.0).anchored(Anchor::Middle);
            out.text(9.0, 13.0, look, number);
        }
    });
    list_signs(out, &state.lists, label.badge);
}

/// The forms of the lists beside the report, below the badge.
fn list_signs(out: &mut Canvas, lists: &[SourceMark], badge: PagePoint) {
    let mut x_px = badge.x_px - 5.0 * super::real(lists.len().saturating_sub(1));
    for mark in lists {
        out.at(x_px, badge.y_px + 12.0, |out| {
            let paint = [
                ("transform", "scale(0.6)"),
                ("fill", out.palette.list),
                ("stroke", out.palette.paper),
                ("stroke-width", "1.5"),
            ];
            out.path(source_path(mark.place), &paint);
        });
        x_px += 10.0;
    }
}
