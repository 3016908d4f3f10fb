use super::Ring;

/// A box: west, south, east, north.
type Bounds = [f64; 4];

/// Whether the box holds the point.
pub(super) fn holds(bounds: Bounds, point: [f64; 2]) -> bool {
    let [west, south, east, north] = bounds;
    (west..=east).contains(&point[0]) && (south..=north).contains(&point[1])
}

/// A ring cut off at the edges of a box: I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, Communications of
/// the ACM 17 (1974). A ring that falls apart stays one, joined along the edge, which lies outside of the picture.
pub(super) fn ring(ring: &Ring, bounds: Bounds) -> Ring {
    let [west, south, east, north] = bounds;
    let ring = half(ring, 0, west, 1.0);
    let ring = half(&ring, 0, east, -1.0);
    let ring = half(&ring, 1, south, 1.0);
    half(&ring, 1, north, -1.0)
}

/// The part of the ring on one side of a line: `axis` 0 is longitude, `sign` 1 keeps what is greater.
fn half(ring: &Ring, axis: usize, at: f64, sign: f64) -> Ring {
    let inside = |point: &[f64; 2]| (point[axis] - at) * sign >= 0.0;
    let mut kept = Vec::with_capacity(ring.len());
    for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        if inside(from) {
            kept.push(*from);
        }
        if inside(from) != inside(to) {
            kept.push(crossing(*from, *to, axis, at));
        }
    }
    kept
}

fn crossing(from: [f64; 2], to: [f64; 2], axis: usize, at: f64) -> [f64; 2] {
    let share = (at - from[axis]) / (to[axis] - from[axis]);
    let mut point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    point[axis] = at;
    point
}

#[cfg(test)]
mod tests {
    use super::ring;

    #[test]
    fn what_sticks_out_is_cut_off() {
        let square = vec![[-1.0, -1.0], [3.0, -1.0], [3.0, 3.0], [-1.0, 3.0]];
        let cut = ring(&square, [0.0, 0.0, 2.0, 2.0]);
        let area = super::super::merge::area(&cut);
        assert!((area - 4.0).abs() < 1e-12, "{cut:?}");
        assert!(ring(&square, [5.0, 5.0, 6.0, 6.0]).is_empty());
    }
}
