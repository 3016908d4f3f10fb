use super::{PagePoint, distance_to};

/// Points closer together than this are drawn as one, in pixels: our choice, well below what the eye can tell.
const STEP_PX: f64 = 0.35;
/// A bend that takes away more than this is kept, in square pixels: our choice, for example a third of a pixel between two
/// points that are a pixel apart.
const BEND_PX2: f64 = 0.15;
/// So is one where the line would then be farther than this from a point that it had, in pixels: our choice.
const AWAY_PX: f64 = 0.5;

/// The points without those that lie on the one before, and without bends that are not seen. A shape too small for that
/// keeps all of its points, so that no island is ever lost.
#[must_use]
pub fn thinned(points: &[PagePoint]) -> Vec<PagePoint> {
    let mut kept: Vec<usize> = Vec::with_capacity(points.len());
    for (index, &point) in points.iter().enumerate() {
        let is_end = index + 1 == points.len();
        if is_end || kept.last().is_none_or(|&last| points[last].distance_to(point) >= STEP_PX) {
            kept.push(index);
        }
    }
    while let Some(straighter) = straightened(points, &kept) {
        kept = straighter;
    }
    if kept.len() < 4 { points.to_vec() } else { kept.into_iter().map(|index| points[index]).collect() }
}

/// What is kept without the flattest bend of each neighbourhood, by the area of its triangle (Visvalingam and Whyatt 1993, "Line
/// generalisation by repeated elimination of points"); nothing where all bends are seen. What goes is decided from next to the
/// point alone, so that a coast and the land behind it, which begin elsewhere, lose the same points.
fn straightened(points: &[PagePoint], kept: &[usize]) -> Option<Vec<usize>> {
    let bend_px2 = |at: usize| {
        let around = at.checked_sub(1).and_then(|before| Some((*kept.get(before)?, *kept.get(at + 1)?)));
        let Some((from, to)) = around else { return f64::INFINITY };
        let (a, b, c) = (points[from], points[kept[at]], points[to]);
        let doubled = (b.x_px - a.x_px) * (c.y_px - a.y_px) - (c.x_px - a.x_px) * (b.y_px - a.y_px);
        let is_near = |&point: &PagePoint| distance_to(&[a, c], point) <= AWAY_PX;
        if points[from..to].iter().all(is_near) { doubled.abs() / 2.0 } else { f64::INFINITY }
    };
    let bends: Vec<f64> = (0..kept.len()).map(bend_px2).collect();
    let stays = |at: usize| bends[at] >= BEND_PX2 || bends[at] >= bends[at - 1] || bends[at] > bends[at + 1];
    let straighter: Vec<usize> = (0..kept.len()).filter(|&at| stays(at)).map(|at| kept[at]).collect();
    (straighter.len() < kept.len()).then_some(straighter)
}
