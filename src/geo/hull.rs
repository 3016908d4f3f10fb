use super::PagePoint;
use crate::order;

/// The convex hull, without points that lie on its edges. Andrew's monotone chain: A. M. Andrew, Another efficient
/// algorithm for convex hulls in two dimensions, Information Processing Letters 9 (1979).
#[must_use]
pub fn convex_hull(points: &[PagePoint]) -> Vec<PagePoint> {
    let mut sorted = points.to_vec();
    order::by(&mut sorted, |a, b| a.x_px.total_cmp(&b.x_px).then(a.y_px.total_cmp(&b.y_px)));
    sorted.dedup();
    if sorted.len() < 3 {
        return sorted;
    }
    let mut hull = half(sorted.iter());
    hull.extend(half(sorted.iter().rev()));
    hull
}

/// One side of the hull, without its last point, which is the first of the other side.
fn half<'a>(points: impl Iterator<Item = &'a PagePoint>) -> Vec<PagePoint> {
    let mut side: Vec<PagePoint> = Vec::new();
    for &point in points {
        while let [.., before, last] = side[..]
            && turn(before, last, point) <= 0.0
        {
            side.pop();
        }
        side.push(point);
    }
    side.pop();
    side
}

/// Twice the signed area of the triangle: its sign tells to which side the way bends.
fn turn(a: PagePoint, b: PagePoint, c: PagePoint) -> f64 {
    (b.x_px - a.x_px) * (c.y_px - a.y_px) - (b.y_px - a.y_px) * (c.x_px - a.x_px)
}

/// Whether `point` lies inside the closed ring, by the even-odd rule.
#[must_use]
pub fn contains(ring: &[PagePoint], point: PagePoint) -> bool {
    let Some(mut from) = ring.last() else { return false };
    let mut is_inside = false;
    for to in ring {
        if (from.y_px > point.y_px) != (to.y_px > point.y_px) {
            let along = (point.y_px - from.y_px) / (to.y_px - from.y_px);
            is_inside ^= point.x_px < (to.x_px - from.x_px) * along + from.x_px;
        }
        from = to;
    }
    is_inside
}

/// The least distance between two closed rings, in pixels; 0 if they touch or one lies in the other.
#[must_use]
pub fn distance(one: &[PagePoint], other: &[PagePoint]) -> f64 {
    if meet(one, other) { 0.0 } else { least_to_edges(one, other).min(least_to_edges(other, one)) }
}

/// Whether two closed rings touch, or one lies in the other.
#[must_use]
pub fn meet(one: &[PagePoint], other: &[PagePoint]) -> bool {
    let inside =
        |ring: &[PagePoint], of: &[PagePoint]| ring.first().is_some_and(|&point| contains(of, point));
    inside(one, other) || inside(other, one) || cross(one, other)
}

/// The distance of a point to a closed ring, in pixels; 0 inside of it.
#[must_use]
pub fn distance_to(ring: &[PagePoint], point: PagePoint) -> f64 {
    if contains(ring, point) { 0.0 } else { least_to_edges(&[point], ring) }
}

fn edges(ring: &[PagePoint]) -> impl Iterator<Item = (PagePoint, PagePoint)> + '_ {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(&from, &to)| (from, to))
}

fn cross(one: &[PagePoint], other: &[PagePoint]) -> bool {
    let apart = |a, b, c, d| (turn(a, b, c) > 0.0) != (turn(a, b, d) > 0.0);
    edges(one).any(|(a, b)| edges(other).any(|(c, d)| apart(a, b, c, d) && apart(c, d, a, b)))
}

fn least_to_edges(points: &[PagePoint], ring: &[PagePoint]) -> f64 {
    let to_ring = |&point: &PagePoint| {
        edges(ring).map(|(from, to)| squared_to_segment(point, from, to)).fold(f64::INFINITY, f64::min)
    };
    points.iter().map(to_ring).fold(f64::INFINITY, f64::min).sqrt()
}

/// The square of the distance of a point to the straight line between two others.
pub(super) fn squared_to_segment(point: PagePoint, from: PagePoint, to: PagePoint) -> f64 {
    let (dx, dy) = (to.x_px - from.x_px, to.y_px - from.y_px);
    let squared = dx * dx + dy * dy;
    let along = if squared > 0.0 {
        (((point.x_px - from.x_px) * dx + (point.y_px - from.y_px) * dy) / squared).clamp(0.0, 1.0)
    } else {
        0.0
    };
    point.squared_to(PagePoint { x_px: from.x_px + along * dx, y_px: from.y_px + along * dy })
}
