use super::{INSET, VIEW};
use crate::geo::{Fit, LonLatBox, PageRect};

/// How the two frames share the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapLayout {
    /// Width of the drawing, in pixels.
    pub width_px: f64,
    /// Height of the drawing, in pixels.
    pub height_px: f64,
    /// The main frame, then the inset.
    pub frames: [PageRect; 2],
    fits: [Fit; 2],
}

/// The narrowest drawing, in pixels: what is left of 320 (WCAG 2.2, 1.4.10 Reflow) within the page's margins.
const LEAST_WIDTH_PX: f64 = 280.0;
/// From here on the inset stands beside the main frame, in pixels: our choice, so that neither is narrower than on a phone.
const SIDE_BY_SIDE_PX: f64 = 620.0;
/// Room for the title of the inset, in pixels.
const TITLE_PX: f64 = 26.0;
/// Free room around what a frame shows, in pixels.
const MARGIN_PX: f64 = 6.0;

impl MapLayout {
    /// The layout of a drawing of this width. Widths below 280 px are drawn as 280 px.
    #[must_use]
    pub fn of(width_px: f64) -> Self {
        let width_px = width_px.max(LEAST_WIDTH_PX).round();
        let frames = if width_px >= SIDE_BY_SIDE_PX { side_by_side(width_px) } else { stacked(width_px) };
        let height_px = frames[0].bottom_px().max(frames[1].bottom_px());
        let inset = PageRect {
            y_px: frames[1].y_px + TITLE_PX,
            height_px: frames[1].height_px - TITLE_PX,
            ..frames[1]
        };
        let fits = [Fit::new(VIEW, frames[0]), Fit::new(INSET, inset.grown(-MARGIN_PX))];
        Self { width_px, height_px, frames, fits }
    }

    /// Where labels may stand in a frame: not on its title.
    #[must_use]
    pub const fn label_rect(&self, frame: usize) -> PageRect {
        let rect = self.frames[frame];
        let title_px = if frame == 0 { 0.0 } else { TITLE_PX };
        PageRect { y_px: rect.y_px + title_px, height_px: rect.height_px - title_px, ..rect }
    }

    /// How a frame shows the globe.
    #[must_use]
    pub const fn fit(&self, frame: usize) -> &Fit {
        &self.fits[frame]
    }

    /// The frame in which a country with these bounds can be chosen: the inset if it holds all of it.
    #[must_use]
    pub fn frame_of(bounds: LonLatBox) -> usize {
        usize::from(INSET.holds(bounds))
    }

    /// The part of the main frame that the inset enlarges.
    #[must_use]
    pub fn locator(&self) -> PageRect {
        let corner =
            |lon_deg, lat_deg| self.fits[0].page_from_lonlat(crate::geo::LonLat { lon_deg, lat_deg });
        PageRect::around([corner(INSET.west_deg, INSET.north_deg), corner(INSET.east_deg, INSET.south_deg)])
    }

    /// Its four edges, as rectangles without thickness.
    pub(super) fn locator_edges(&self) -> [PageRect; 4] {
        let rect = self.locator();
        let flat = PageRect { height_px: 0.0, ..rect };
        let upright = PageRect { width_px: 0.0, ..rect };
        let (bottom_px, right_px) = (rect.bottom_px(), rect.right_px());
        [flat, PageRect { y_px: bottom_px, ..flat }, upright, PageRect { x_px: right_px, ..upright }]
    }
}

fn side_by_side(width_px: f64) -> [PageRect; 2] {
    let inset_px = (width_px * 0.34).clamp(262.0, 340.0).round();
    let main_px = width_px - inset_px;
    let height_px = (main_px * Fit::aspect(VIEW)).round();
    let frame = |x_px, width_px| PageRect { x_px, y_px: 0.0, width_px, height_px };
    [frame(0.0, main_px), frame(main_px, inset_px)]
}

fn stacked(width_px: f64) -> [PageRect; 2] {
    let main_px = (width_px * Fit::aspect(VIEW)).round();
    let inset_px = (width_px * 1.25).clamp(420.0, 480.0).round();
    let frame = |y_px, height_px| PageRect { x_px: 0.0, y_px, width_px, height_px };
    [frame(0.0, main_px), frame(main_px, inset_px)]
}
