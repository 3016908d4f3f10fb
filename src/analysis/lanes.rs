//! Intervals side by side, so that none covers another.

/// The lane of each interval (its start and its end), from 0, and how many lanes there are. Two intervals of one lane do not
/// meet, though one may end where the other starts.
///
/// Intervals are taken by their start, equals in the order given, and each goes to the first lane that is free: as few
/// lanes as there are intervals at the fullest place (interval partitioning: Kleinberg and Tardos 2005, "Algorithm
/// Design", section 4.1).
#[must_use]
pub fn lanes(intervals: &[(f64, f64)]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..intervals.len()).collect();
    order.sort_by(|&a, &b| intervals[a].0.total_cmp(&intervals[b].0));
    let mut ends: Vec<f64> = Vec::new();
    let mut lanes = vec![0; intervals.len()];
    for index in order {
        let (start, end) = intervals[index];
        let free = ends.iter().position(|&taken| taken <= start);
        lanes[index] = free.unwrap_or(ends.len());
        match free {
            Some(lane) => ends[lane] = end,
            None => ends.push(end),
        }
    }
    (lanes, ends.len())
}
