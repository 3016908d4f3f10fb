//! Intervals side by side, so that none covers another.

/// The lane of each interval (its start and its end), from 0, and how many lanes there are. Two intervals of one lane do not
/// meet, though one may end where the other starts.
///
/// Each interval, in the order given, goes to the first lane where it meets no other. Given by their starts, they take as
/// few lanes as there are intervals at the fullest place (interval partitioning: Kleinberg and Tardos 2005, "Algorithm
/// Design", section 4.1); in another order perhaps more.
#[must_use]
pub fn lanes(intervals: &[(f64, f64)]) -> (Vec<usize>, usize) {
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut lane_of = |&(start, end): &(f64, f64)| {
        let is_free = |lane: &Vec<(f64, f64)>| lane.iter().all(|other| end <= other.0 || other.1 <= start);
        let lane = taken.iter().position(is_free).unwrap_or(taken.len());
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push((start, end));
        lane
    };
    let lanes: Vec<usize> = intervals.iter().map(&mut lane_of).collect();
    (lanes, taken.len())
}
