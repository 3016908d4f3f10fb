use super::{PagePoint, hull::squared_to_segment};

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
        if is_end || kept.last().is_none_or(|&last| points[last].squared_to(point) >= STEP_PX * STEP_PX) {
            kept.push(index);
        }
    }
    straighten(points, &mut kept);
    if kept.len() < 4 { points.to_vec() } else { kept.into_iter().map(|index| points[index]).collect() }
}

/// Takes away, again and again, the flattest bend of each neighbourhood, by the area of its triangle (Visvalingam and Whyatt 1993,
/// "Line generalisation by repeated elimination of points"), until all bends are seen. What goes is decided from next to the
/// point alone, so that a coast and the land behind it, which begin elsewhere, lose the same points.
fn straighten(points: &[PagePoint], kept: &mut Vec<usize>) {
    let mut must_stay = vec![false; points.len()];
    loop {
        let bends: Vec<f64> = (0..kept.len()).map(|at| bend_px2(points, kept, &must_stay, at)).collect();
        let is_flattest =
            |at: usize| bends[at] < BEND_PX2 && bends[at] < bends[at - 1] && bends[at] <= bends[at + 1];
        let flattest: Vec<usize> = (0..kept.len()).filter(|&at| is_flattest(at)).collect();
        if flattest.is_empty() {
            return;
        }
        let mut goes = vec![false; kept.len()];
        for at in flattest {
            let (from, to) = (kept[at - 1], kept[at + 1]);
            let is_near =
                |&point: &PagePoint| squared_to_segment(point, points[from], points[to]) <= AWAY_PX * AWAY_PX;
            goes[at] = points[from + 1..to].iter().all(is_near);
            must_stay[kept[at]] = !goes[at];
        }
        let mut goes = goes.into_iter();
        kept.retain(|_| !goes.next().unwrap_or(false));
    }
}

/// The area of a bend's triangle, in square pixels; no bend that stays is flat, nor is an end.
fn bend_px2(points: &[PagePoint], kept: &[usize], must_stay: &[bool], at: usize) -> f64 {
    let around = at.checked_sub(1).and_then(|before| Some((kept.get(before)?, kept.get(at + 1)?)));
    let Some((&from, &to)) = around.filter(|_| !must_stay[kept[at]]) else { return f64::INFINITY };
    let (a, b, c) = (points[from], points[kept[at]], points[to]);
    ((b.x_px - a.x_px) * (c.y_px - a.y_px) - (c.x_px - a.x_px) * (b.y_px - a.y_px)).abs() / 2.0
}
