//! The engine natively: median and 95th percentile of a filter change, in milliseconds.

use std::{hint::black_box, time::Instant};

use mandate_atlas_bench::{Engine, STEPS};

/// The walk is taken so many times.
const ROUNDS: usize = 5;

fn main() {
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
