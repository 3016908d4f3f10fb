use std::{cmp::Reverse, collections::BinaryHeap};

/// A line without the points that matter least: Visvalingam and Whyatt, Line generalisation by repeated elimination of
/// points, The Cartographic Journal 30 (1993). `tolerance` is the area of a triangle in square degrees. The ends stay, and
/// a closed line keeps at least three different points, so that no island is lost.
pub(super) fn line(points: &[[f64; 2]], tolerance: f64) -> Vec<[f64; 2]> {
    let is_closed = points.len() > 3 && points.first() == points.last();
    let least = if is_closed { 4 } else { 2 };
    let mut line = Linked::new(points);
    let mut heap: BinaryHeap<Reverse<(Area, usize)>> =
        (1..points.len().saturating_sub(1)).map(|at| Reverse((line.area(at), at))).collect();
    let mut left = points.len();
    while let Some(Reverse((area, at))) = heap.pop() {
        if left <= least || area.0 >= tolerance {
            break;
        }
        if line.gone[at] || line.area(at) != area {
            continue;
        }
        line.remove(at);
        left -= 1;
        for beside in [line.before[at], line.after[at]] {
            if beside > 0 && beside + 1 < points.len() {
                heap.push(Reverse((line.area(beside), beside)));
            }
        }
    }
    points.iter().zip(&line.gone).filter(|(_, gone)| !**gone).map(|(&point, _)| point).collect()
}

/// An area that can be sorted.
#[derive(Clone, Copy, PartialEq)]
struct Area(f64);

impl Eq for Area {}
impl PartialOrd for Area {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Area {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// Points that know their neighbours among those that are left.
struct Linked<'a> {
    points: &'a [[f64; 2]],
    before: Vec<usize>,
    after: Vec<usize>,
    gone: Vec<bool>,
}

impl<'a> Linked<'a> {
    fn new(points: &'a [[f64; 2]]) -> Self {
        let before = (0..points.len()).map(|at| at.saturating_sub(1)).collect();
        let after = (0..points.len()).map(|at| at + 1).collect();
        Self { points, before, after, gone: vec![false; points.len()] }
    }

    /// Area of the triangle with the neighbours that are left.
    fn area(&self, at: usize) -> Area {
        let [a, b, c] = [self.before[at], at, self.after[at]].map(|index| self.points[index]);
        Area(((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])).abs() / 2.0)
    }

    fn remove(&mut self, at: usize) {
        self.gone[at] = true;
        let (before, after) = (self.before[at], self.after[at]);
        self.after[before] = after;
        self.before[after] = before;
    }
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn what_matters_least_goes_first_and_ends_stay() {
        let points = [[0.0, 0.0], [1.0, 0.01], [2.0, 0.0], [3.0, 2.0], [4.0, 0.0]];
        assert_eq!(line(&points, 0.1), [[0.0, 0.0], [2.0, 0.0], [3.0, 2.0], [4.0, 0.0]]);
        assert_eq!(line(&points, 0.0), points);
        assert_eq!(line(&points, f64::INFINITY), [[0.0, 0.0], [4.0, 0.0]]);
    }

    #[test]
    fn an_island_never_vanishes() {
        let island = [[0.0, 0.0], [0.01, 0.0], [0.01, 0.01], [0.0, 0.01], [0.0, 0.0]];
        assert_eq!(line(&island, 1.0).len(), 4);
    }
}
