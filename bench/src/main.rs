//! The engine natively: median and 95th percentile of a filter change, in milliseconds; with `overlaps`, a search for
//! overlaps among the activities of the report and clones of them.

use std::{env, hint::black_box, time::Instant};

use mandate_atlas_bench::{Engine, STEPS, search_overlaps};

/// The walk is taken so many times.
const ROUNDS: usize = 5;

fn main() {
    match env::args().nth(1).as_deref() {
        Some("overlaps") => overlaps(),
        _ => filters(),
    }
}

/// Lines of activities, milliseconds, findings on the ladder's two upper rungs.
fn overlaps() {
    for count in [1000, 10_000, 100_000] {
        let data = mandate_atlas_bench::dataset(count);
        let start = Instant::now();
        let found = search_overlaps(&data);
        println!("{count} {:.1} {found}", start.elapsed().as_secs_f64() * 1000.0);
    }
}

fn filters() {
    for (count, is_broad) in
        [10_000, 100_000, 1_000_000].into_iter().flat_map(|count| [(count, false), (count, true)])
    {
        let mut engine = Engine::new(count, is_broad);
        let mut times_ms = Vec::new();
        for at in (0..ROUNDS).flat_map(|_| 0..STEPS) {
            let start = Instant::now();
            engine.step(at);
            black_box(&engine);
            times_ms.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        times_ms.sort_by(f64::total_cmp);
        let at = |percent: usize| times_ms[(times_ms.len() - 1) * percent / 100];
        println!("{count} {} {:.4} {:.4}", if is_broad { "broad" } else { "narrow" }, at(50), at(95));
    }
}
