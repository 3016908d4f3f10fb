//! Where a country lies: a small map of the whole region with nothing else on it.

use super::{
    Palette,
    canvas::{Anchor, Canvas, Ground, Type},
    map::coast,
};
use crate::{
    geo::{Fit, PagePoint, PageRect, Seams, Shapes, line_path, placed},
    model::{Country, Id},
    scene::{
        Context,
        lettering::{BOLD, text_width_px},
        map::{Land, VIEW},
    },
};

/// A country that is nowhere wider than this has a ring around it, in pixels: our choice, less is not found at a glance.
const RINGED_BELOW_PX: f64 = 22.0;
/// Radius of the least ring, in pixels.
const LEAST_RING_PX: f64 = 11.0;
/// Room between the country and its ring, and between the ring and the name, in pixels.
const GAP_PX: f64 = 5.0;

/// A map of the Caribbean of this width as the text of an `svg` element, in which one country with all of its islands is
/// marked and named. It says nothing to screen readers: the name stands beside it.
#[must_use]
pub fn locator(
    context: &Context,
    shapes: &Shapes,
    seams: &Seams,
    country: Id<Country>,
    width_px: f64,
    palette: &Palette,
) -> String {
    let height_px = (width_px * Fit::aspect(VIEW)).round();
    let rect = PageRect { x_px: 0.0, y_px: 0.0, width_px, height_px };
    let fit = Fit::new(VIEW, rect);
    let code = &context.data.countries[country].code;
    let prefix = format!("locator-{code}");
    let mut canvas = Canvas::new(palette, &prefix);
    canvas.rect(rect, &[("fill", palette.sea)]);
    let land = Land::of(&fit, shapes);
    let is_own = |at: &usize| shapes.countries[*at].code == code.as_str();
    let others = (0..shapes.countries.len()).filter(|at| !is_own(at));
    canvas.path(&land.context(others), &[("fill", palette.land)]);
    // Coasts of the countries alone: those of the neighbours would double the text and say nothing.
    let coasts = shapes.countries.iter().zip(&seams.coasts);
    canvas.group(&[("opacity", "0.7")], |out| {
        for (_, lines) in coasts.filter(|(shape, _)| shape.code != code.as_str()) {
            coast(out, &line_path(lines.iter().map(|line| placed(&fit, line))));
        }
    });
    let border = [("fill", "none"), ("stroke", palette.border), ("stroke-width", "0.8")];
    canvas.path(
        &line_path(seams.borders.iter().flat_map(|border| &border.lines).map(|line| placed(&fit, line))),
        &border,
    );
    if let Some(own) = (0..shapes.countries.len()).find(is_own) {
        let edge = [("stroke", palette.accent), ("stroke-width", "1"), ("stroke-linejoin", "round")];
        let fill = [("fill", palette.accent)];
        canvas.path(&land.country(own), &[&fill[..], &edge].concat());
        let bounds = PageRect::around(land.islands(own).concat());
        mark(&mut canvas, bounds, rect, context.country_name(country));
    }
    canvas.rect(rect.grown(-0.5), &[("fill", "none"), ("stroke", palette.line)]);
    canvas.finish(width_px, height_px, None)
}

/// The ring around a small country, and the name beside it or it.
fn mark(canvas: &mut Canvas, bounds: PageRect, frame: PageRect, name: &str) {
    let palette = canvas.palette;
    let (centre, size_px) = (bounds.centre(), bounds.width_px.max(bounds.height_px));
    let is_small = size_px < RINGED_BELOW_PX;
    let radius_px = (size_px / 2.0 * std::f64::consts::SQRT_2 + GAP_PX).max(LEAST_RING_PX);
    if is_small {
        let ring = |stroke, width| [("fill", "none"), ("stroke", stroke), ("stroke-width", width)];
        canvas.circle(centre, radius_px, &ring(palette.paper, "4.5"));
        canvas.circle(centre, radius_px, &ring(palette.accent, "2"));
    }
    let half_px = if is_small { radius_px } else { bounds.width_px / 2.0 } + GAP_PX;
    let need_px = text_width_px(name) * BOLD;
    let PagePoint { x_px, y_px } = centre;
    let look = Type::plain(palette.text).bold();
    let y_px = y_px + 4.0;
    // Below what is marked, else above it, where there is no room at either side.
    let below_px = y_px + if is_small { radius_px } else { bounds.height_px / 2.0 } + GAP_PX + 8.0;
    let above_px = 2.0 * y_px - below_px;
    let free_px = if below_px + GAP_PX <= frame.bottom_px() { below_px } else { above_px };
    let (x_px, y_px, anchor) = if x_px + half_px + need_px <= frame.right_px() - GAP_PX {
        (x_px + half_px, y_px, Anchor::Start)
    } else if x_px - half_px - need_px >= GAP_PX {
        (x_px - half_px, y_px, Anchor::End)
    } else {
        let end_px = (x_px + need_px / 2.0).min(frame.right_px() - GAP_PX);
        ((end_px - need_px).max(GAP_PX), free_px, Anchor::Start)
    };
    canvas.text_on(x_px, y_px, look.anchored(anchor), Ground::of(palette.paper), name);
}
