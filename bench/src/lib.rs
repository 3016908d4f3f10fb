//! The query engine on made-up rows: five dimensions, one value each, and a walk through filters. Every contestant gets the
//! same rows and the same walk, and has to give the same counts.

// `#[wasm_bindgen]` makes public items of private ones.
#![allow(missing_docs, reason = "generated glue has no docs")]

use mandate_atlas::{
    analysis::findings,
    io,
    model::{Dataset, Id, Rung, Rungs},
    query::{ActivitySet, Columns, Facet, Filter, Index, Selection, TextIndex},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The dimensions as facets, with their numbers of options: mandate, country, partner, status, and months in place of
/// topics, so that they are counted like any other.
pub const DIMENSIONS: [(Facet, usize); 5] =
    [(Facet::Mandate, 9), (Facet::Country, 14), (Facet::Partner, 37), (Facet::Status, 3), (Facet::Topic, 60)];

/// Seed of the rows.
const SEED: u32 = 20_120_301;

/// Steps of the walk.
pub const STEPS: usize = 40;

/// Random numbers that are the same everywhere (Tommy Ettinger 2017, "mulberry32"), from 0 to less than 1.
fn random(state: &mut u32) -> f64 {
    *state = state.wrapping_add(0x6D2B_79F5);
    let mut mixed = (*state ^ (*state >> 15)).wrapping_mul(*state | 1);
    mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 61));
    f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
}

/// The rows, column by column: each value is an option of its dimension. Low options are more frequent, as in reports.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "options are fewer than 256")]
pub fn rows(count: usize) -> [Vec<u8>; 5] {
    let mut state = SEED;
    let mut columns = DIMENSIONS.map(|_| Vec::with_capacity(count));
    for _ in 0..count {
        for (column, (_, options)) in columns.iter_mut().zip(DIMENSIONS) {
            let share = random(&mut state);
            column.push((share * share.sqrt() * options as f64) as u8);
        }
    }
    columns
}

/// What is chosen of each dimension after each step of a walk: one filter changes at a time, and two of five steps take one
/// away again. A narrow walk chooses one option at a time, or a year, as readers do; a broad one half of the options, so that
/// most rows pass and most of them come or go with each step.
#[must_use]
pub fn walk(is_broad: bool) -> Vec<[Vec<usize>; 5]> {
    let mut chosen: [Vec<usize>; 5] = Default::default();
    let step = |at: usize| {
        let dimension = (at * 2 + at / 5) % 5;
        let (_, options) = DIMENSIONS[dimension];
        let first = (at * 7) % options;
        chosen[dimension] = match at % 5 {
            1 | 4 => Vec::new(),
            _ if is_broad => (first % options.div_ceil(2)..options).take(options.div_ceil(2)).collect(),
            _ if dimension == 4 => (first..(first + 12).min(options)).collect(),
            _ => vec![first / 2],
        };
        chosen.clone()
    };
    (0..STEPS).map(step).collect()
}

/// The engine with its rows, walking.
#[wasm_bindgen]
pub struct Engine {
    index: Index,
    walk: Vec<Filter>,
    now: Selection,
}

#[wasm_bindgen]
impl Engine {
    /// The engine over so many rows, nothing chosen, at the beginning of a walk.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(count: usize, is_broad: bool) -> Self {
        let mut sizes = [0; Facet::COUNT];
        DIMENSIONS.iter().for_each(|&(facet, options)| sizes[facet as usize] = options);
        let mut columns = Columns::blank(count, sizes);
        (0..count).for_each(|row| columns.count(Id::new(row)));
        for (values, (facet, _)) in rows(count).iter().zip(DIMENSIONS) {
            let options = values.iter().enumerate();
            options.for_each(|(row, &option)| columns.put(Id::new(row), facet, usize::from(option)));
        }
        let index = Index::new(columns, TextIndex::default());
        let now = index.select(&Filter::default());
        Self { index, walk: walk(is_broad).iter().map(filter).collect(), now }
    }

    /// Takes a step of the walk: one filter changes, all facets are counted anew.
    pub fn step(&mut self, at: usize) {
        self.now = self.index.select_after(Some(&self.now), &self.walk[at]);
    }

    /// The counts, dimension after dimension.
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let counts = DIMENSIONS.iter().flat_map(|&(facet, _)| &self.now.counts[facet as usize]);
        counts.map(|&count| u32::try_from(count).unwrap_or(u32::MAX)).collect()
    }

    /// How many rows pass.
    #[must_use]
    pub fn passing(&self) -> usize {
        self.now.passing.count()
    }
}

/// A column of the rows, for the other contestants.
#[must_use]
#[wasm_bindgen]
pub fn column(count: usize, dimension: usize) -> Vec<u8> {
    rows(count)[dimension].clone()
}

/// What is chosen at each step, as JSON, for the other contestants.
#[must_use]
#[wasm_bindgen]
pub fn walk_json(is_broad: bool) -> String {
    format!("{:?}", walk(is_broad))
}

/// The report, with clones up to so many activities.
///
/// # Panics
/// Never: the report that the project ships can be read.
#[must_use]
pub fn dataset(count: usize) -> Dataset {
    let reading = io::read(include_str!("../../data/ag-res-2619.json"));
    io::scaled(reading.expect("the shipped report can be read").dataset, count)
}

/// A search for overlaps among all activities, with the window and the rungs that the page begins with; how many possible
/// duplications and overlaps there are.
#[must_use]
pub fn search_overlaps(data: &Dataset) -> u64 {
    let all = ActivitySet::of(data.activities.len(), |_| true);
    let found = findings(data, &all, 12, Rungs::DEFAULT);
    found.on(Rung::PossibleDuplication) + found.on(Rung::Overlap)
}

fn filter(chosen: &[Vec<usize>; 5]) -> Filter {
    let mut filter = Filter::default();
    for (options, (facet, _)) in chosen.iter().zip(DIMENSIONS) {
        filter.chosen[facet as usize].clone_from(options);
    }
    filter
}

#[cfg(test)]
mod tests {
    use super::{DIMENSIONS, Engine, STEPS, rows, walk};

    #[test]
    fn the_engine_counts_as_a_loop_over_the_rows_does() {
        [false, true].into_iter().for_each(assert_counts);
    }

    fn assert_counts(is_broad: bool) {
        let count = 3000;
        let (columns, mut engine) = (rows(count), Engine::new(count, is_broad));
        for (at, chosen) in walk(is_broad).iter().enumerate() {
            engine.step(at);
            let fits = |row: usize, dimension: usize| {
                chosen[dimension].is_empty()
                    || chosen[dimension].contains(&usize::from(columns[dimension][row]))
            };
            let mut expected = Vec::new();
            for (dimension, (_, options)) in DIMENSIONS.iter().enumerate() {
                let under = |row: &usize| (0..5).all(|other| other == dimension || fits(*row, other));
                let mut counts = vec![0_u32; *options];
                (0..count).filter(under).for_each(|row| counts[usize::from(columns[dimension][row])] += 1);
                expected.extend(counts);
            }
            assert_eq!(engine.counts(), expected, "step {at}");
            let passing = (0..count).filter(|&row| (0..5).all(|dimension| fits(row, dimension))).count();
            assert_eq!(engine.passing(), passing, "step {at}");
        }
    }

    #[test]
    fn each_step_changes_one_filter_at_most() {
        for walk in [false, true].map(walk) {
            assert_eq!(walk.len(), STEPS);
            for pair in walk.windows(2) {
                assert!((0..5).filter(|&at| pair[0][at] != pair[1][at]).count() <= 1);
            }
            let on = |chosen: &[Vec<usize>; 5]| chosen.iter().filter(|options| !options.is_empty()).count();
            assert!(walk.iter().map(on).max() >= Some(3), "several filters are on at once");
        }
    }
}
