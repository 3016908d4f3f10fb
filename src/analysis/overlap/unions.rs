use std::{cell::OnceCell, cmp::Reverse, collections::BTreeMap};

use super::bits::{Bits, Sets};

/// For each row, the rows that have any of some options. Many rows ask for the same options: the sets of the lists that
/// are asked for most are made once, when they are first asked for, so that a search begins at once.
pub(super) struct Unions {
    sets: Sets,
    /// The list of each row, by its number.
    list_of: Vec<usize>,
    lists: Vec<Vec<usize>>,
    /// By list: room for its set, if it is to be kept.
    kept: Vec<Option<OnceCell<Bits>>>,
}

/// So many sets are kept: our choice, more lists than a report has, and 3 MB for 100,000 rows.
const KEPT: usize = 256;

impl Unions {
    /// The unions of `sets`, where each row asks for the options that `options` gives.
    pub(super) fn of(sets: Sets, rows: usize, options: impl Fn(usize) -> Vec<usize>) -> Self {
        let mut numbers: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut uses: Vec<usize> = Vec::new();
        let mut list_of = Vec::with_capacity(rows);
        for row in 0..rows {
            let number = *numbers.entry(options(row)).or_insert(uses.len());
            if number == uses.len() {
                uses.push(0);
            }
            uses[number] += 1;
            list_of.push(number);
        }
        let mut lists = vec![Vec::new(); uses.len()];
        numbers.into_iter().for_each(|(list, number)| lists[number] = list);
        let mut frequent: Vec<usize> = (0..uses.len()).collect();
        frequent.sort_by_key(|&list| Reverse(uses[list]));
        let mut kept = vec![None; uses.len()];
        for list in frequent.into_iter().take(KEPT) {
            kept[list] = Some(OnceCell::new());
        }
        Self { sets, list_of, lists, kept }
    }

    /// Unions of single options: each row asks for all those that it has itself.
    pub(super) fn of_own(rows: usize, options: usize, own: impl Fn(usize) -> Vec<usize>) -> Self {
        Self::of(Sets::of(rows, options, &own), rows, own)
    }

    /// The set of a row: the one that is kept, or one made in `spare`.
    pub(super) fn get<'a>(&'a self, row: usize, spare: &'a mut Bits) -> &'a Bits {
        let list = self.list_of[row];
        let make = |bits: &mut Bits| self.sets.any(&self.lists[list], bits);
        match &self.kept[list] {
            Some(kept) => kept.get_or_init(|| {
                make(spare);
                spare.clone()
            }),
            None => {
                make(spare);
                spare
            }
        }
    }

    /// The sets that are united.
    pub(super) fn sets(&self) -> &Sets {
        &self.sets
    }

    /// The options that a row asks for.
    pub(super) fn options(&self, row: usize) -> &[usize] {
        &self.lists[self.list_of[row]]
    }
}
