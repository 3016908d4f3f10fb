use super::{PagePoint, PageRect, convex_hull, distance, distance_to, meet};

/// What a finger should have, in pixels: WCAG 2.2, 2.5.5 Target Size (Enhanced).
pub const WANTED_PX: f64 = 44.0;
/// What a finger must have, in pixels: WCAG 2.2, 2.5.8 Target Size (Minimum).
pub const LEAST_PX: f64 = 24.0;

/// Where a country is hit with a finger: an outline, dilated by `halo_px`, and a disc of [`LEAST_PX`] around its middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The hull of all its islands, or its own largest outline where the hull would meet a neighbour.
    pub outline: Vec<PagePoint>,
    /// How far the target reaches beyond the outline.
    pub halo_px: f64,
    /// The middle of the outline's bounds, where a finger aims.
    pub middle: PagePoint,
}

/// The targets of countries that are placed on one drawing; each has its outlines, at least one.
///
/// One shape for a whole country: clicking between two of its islands chooses it. The halo makes up what is missing to
/// [`WANTED_PX`] in both directions, but takes at most half of the gap to the next target. Countries are drawn in their
/// order.
#[must_use]
pub fn targets(countries: &[Vec<Vec<PagePoint>>]) -> Vec<Target> {
    let outlines: Vec<Vec<PagePoint>> = (0..countries.len()).map(|index| outline(countries, index)).collect();
    (0..outlines.len()).map(|index| dilated(&outlines, index)).collect()
}

fn outline(countries: &[Vec<Vec<PagePoint>>], index: usize) -> Vec<PagePoint> {
    let points: Vec<PagePoint> = countries[index].iter().flatten().copied().collect();
    let hull = convex_hull(&points);
    let others = countries.iter().enumerate().filter(|&(other, _)| other != index);
    let bounds = PageRect::around(hull.iter().copied());
    // The bounds first: most are far apart and need no closer look.
    let meets =
        |ring: &Vec<PagePoint>| bounds.meets(PageRect::around(ring.iter().copied())) && meet(&hull, ring);
    let clashes = others.flat_map(|(_, rings)| rings).any(meets);
    if clashes { largest(&countries[index]) } else { hull }
}

fn largest(rings: &[Vec<PagePoint>]) -> Vec<PagePoint> {
    let size = |ring: &Vec<PagePoint>| {
        let bounds = PageRect::around(ring.iter().copied());
        bounds.width_px * bounds.height_px
    };
    rings.iter().max_by(|a, b| size(a).total_cmp(&size(b))).cloned().unwrap_or_default()
}

fn dilated(outlines: &[Vec<PagePoint>], index: usize) -> Target {
    let outline = outlines[index].clone();
    let bounds = PageRect::around(outline.iter().copied());
    let wanted_px = ((WANTED_PX - bounds.width_px.min(bounds.height_px)) / 2.0).max(0.0);
    // What is so far away that the halo ends before the middle of the gap needs no closer look.
    let reach = bounds.grown(2.0 * wanted_px);
    let is_near = |ring: &[PagePoint]| reach.meets(PageRect::around(ring.iter().copied()));
    let others = outlines.iter().enumerate().filter(|&(other, ring)| other != index && is_near(ring));
    let room_px = others.map(|(other, ring)| room_px(distance(&outline, ring), other > index));
    let halo_px = room_px.fold(wanted_px, f64::min);
    Target { outline, halo_px, middle: bounds.centre() }
}

/// How far a halo may reach towards another target. Of two that touch, the one that is drawn later covers the halo of the
/// earlier with its own land, so the earlier may have one, and the later may not.
fn room_px(gap_px: f64, is_drawn_later: bool) -> f64 {
    if gap_px == 0.0 && is_drawn_later { f64::INFINITY } else { gap_px / 2.0 }
}

impl Target {
    /// The rectangle that a finger can hit.
    #[must_use]
    pub fn bounds(&self) -> PageRect {
        let disc = PageRect::around([self.middle]).grown(LEAST_PX / 2.0);
        PageRect::around(self.outline.iter().copied()).grown(self.halo_px).union(disc)
    }

    /// Whether a finger at `point` hits it.
    #[must_use]
    pub fn is_hit(&self, point: PagePoint) -> bool {
        let in_disc = self.middle.distance_to(point) <= LEAST_PX / 2.0;
        in_disc || distance_to(&self.outline, point) <= self.halo_px
    }
}
