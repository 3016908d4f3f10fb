use std::collections::{BTreeMap, BTreeSet};

use super::{Ring, topology::Arcs};

/// The points of an arc in the direction of the reference.
fn points(arcs: &Arcs, arc: i64) -> Vec<[f64; 2]> {
    let mut points = arcs[super::topology::index(arc)].clone();
    if arc < 0 {
        points.reverse();
    }
    points
}

/// The closed line of arcs that follow each other; the last point of each is the first of the next.
pub(super) fn ring(arcs: &Arcs, ring: &[i64]) -> Ring {
    let mut joined = Vec::new();
    for &arc in ring {
        let mut next = points(arcs, arc);
        next.pop();
        joined.extend(next);
    }
    joined
}

/// The outlines of all rings together: an arc that is walked both ways lies between two of them and is left out, what
/// remains is joined again.
pub(super) fn outlines(arcs: &Arcs, rings: &[&Vec<i64>]) -> Vec<Ring> {
    let walked: BTreeSet<i64> = rings.iter().flat_map(|ring| ring.iter().copied()).collect();
    let outer: Vec<i64> = walked.iter().copied().filter(|&arc| !walked.contains(&!arc)).collect();
    let mut from: BTreeMap<Key, Vec<i64>> = BTreeMap::new();
    for &arc in &outer {
        from.entry(key(points(arcs, arc)[0])).or_default().push(arc);
    }
    let mut used = BTreeSet::new();
    outer
        .iter()
        .filter_map(|&start| walk(arcs, start, &mut from, &mut used))
        .map(|way| ring(arcs, &way))
        .collect()
}

/// A position that can be looked up: both ends of neighbouring arcs are the same number, bit by bit.
type Key = [u64; 2];

fn key(point: [f64; 2]) -> Key {
    point.map(f64::to_bits)
}

/// The arcs from `start` round to where it began.
fn walk(
    arcs: &Arcs,
    start: i64,
    from: &mut BTreeMap<Key, Vec<i64>>,
    used: &mut BTreeSet<i64>,
) -> Option<Vec<i64>> {
    let home = key(points(arcs, start)[0]);
    let mut way = Vec::new();
    let mut next = (!used.contains(&start)).then_some(start);
    while let Some(arc) = next {
        used.insert(arc);
        way.push(arc);
        let end = key(*points(arcs, arc).last()?);
        next = match from.get_mut(&end) {
            Some(_) if end == home => None,
            Some(candidates) => candidates.iter().copied().find(|arc| !used.contains(arc)),
            None => None,
        };
    }
    (!way.is_empty()).then_some(way)
}

/// Signed area in square degrees; positive if the ring runs counter-clockwise.
pub(super) fn area(ring: &[[f64; 2]]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::{area, outlines};

    /// Two squares side by side: arc 0 is the edge between them, 1 and 2 go round the outside.
    #[test]
    fn a_border_between_two_goes_and_the_outline_stays() {
        let arcs = vec![
            vec![[1.0, 0.0], [1.0, 1.0]],
            vec![[1.0, 1.0], [0.0, 1.0], [0.0, 0.0], [1.0, 0.0]],
            vec![[1.0, 0.0], [2.0, 0.0], [2.0, 1.0], [1.0, 1.0]],
        ];
        let merged = outlines(&arcs, &[&vec![0, 1], &vec![2, -1]]);
        assert_eq!(merged.len(), 1);
        assert!((area(&merged[0]) - 2.0).abs() < 1e-12);
        assert_eq!(merged[0].len(), 6);
    }
}
