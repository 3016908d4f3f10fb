use super::{
    ActivitySet,
    gate::{BLOCK_WORDS, Block},
};

/// The options of each activity in turn: the sets of a facet, the other way round. Counting goes by these where few
/// activities are left, and by the sets where many are.
pub(super) struct RowOptions {
    /// Where each row's options begin; one more at the end.
    starts: Vec<u32>,
    options: Vec<u16>,
}

impl RowOptions {
    pub(super) fn of(sets: &[ActivitySet], rows: usize) -> Self {
        let mut starts = vec![0_u32; rows + 1];
        for row in sets.iter().flat_map(ActivitySet::iter) {
            starts[row.index() + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut options = vec![0; starts[rows] as usize];
        for (option, set) in (0_u16..).zip(sets) {
            for row in set.iter() {
                let place = &mut next[row.index()];
                options[*place as usize] = option;
                *place += 1;
            }
        }
        Self { starts, options }
    }

    /// Whether so few activities of a block are left that counting by rows is faster than by so many sets: a row costs
    /// about as much as four words of a set, measured.
    pub(super) fn is_faster(left: &Block, sets: usize) -> bool {
        let rows: u32 = left.iter().map(|word| word.count_ones()).sum();
        (rows as usize) * 4 < sets * BLOCK_WORDS
    }

    /// Adds the options of the activities of a block to their counts.
    pub(super) fn count(&self, left: &Block, start: usize, counts: &mut [usize]) {
        for (at, &word) in left.iter().enumerate().filter(|(_, word)| **word != 0) {
            let mut rest = word;
            while rest != 0 {
                let row = (start + at) * 64 + rest.trailing_zeros() as usize;
                for &option in &self.options[self.starts[row] as usize..self.starts[row + 1] as usize] {
                    counts[usize::from(option)] += 1;
                }
                rest &= rest - 1;
            }
        }
    }
}
