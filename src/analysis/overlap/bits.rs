//! Sets of rows, as a search needs them.

/// Rows as bits, 64 to a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits(pub(super) Vec<u64>);

impl Bits {
    /// None of `rows` rows.
    pub(super) fn none(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(64)])
    }

    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }

    pub(super) fn insert(&mut self, row: u32) {
        self.0[row as usize / 64] |= 1 << (row % 64);
    }

    pub(super) fn remove(&mut self, row: u32) {
        self.0[row as usize / 64] &= !(1 << (row % 64));
    }

    pub(super) fn copy_from(&mut self, other: &Self) {
        self.0.copy_from_slice(&other.0);
    }

    pub(super) fn has(&self, row: u32) -> bool {
        self.0[row as usize / 64] >> (row % 64) & 1 == 1
    }
}

/// A row by its place.
pub(super) fn row(at: usize) -> u32 {
    u32::try_from(at).expect("a dataset has fewer rows than u32::MAX")
}

/// A set of rows: as bits where it has many, as a list where it has few, so that any number of sets takes little room.
#[derive(Clone, Debug)]
pub(super) enum Rows {
    Many(Bits),
    Few(Vec<u32>),
}

impl Rows {
    /// The set of `list`, which is sorted, out of `rows` rows.
    fn of(list: Vec<u32>, rows: usize) -> Self {
        if list.len() * 64 <= rows {
            return Self::Few(list);
        }
        let mut bits = Bits::none(rows);
        list.into_iter().for_each(|row| bits.insert(row));
        Self::Many(bits)
    }

    fn has(&self, row: u32) -> bool {
        match self {
            Self::Many(bits) => bits.has(row),
            Self::Few(list) => list.binary_search(&row).is_ok(),
        }
    }

    fn unite_into(&self, bits: &mut Bits) {
        match self {
            Self::Many(own) => bits.0.iter_mut().zip(&own.0).for_each(|(word, own)| *word |= own),
            Self::Few(list) => list.iter().for_each(|&row| bits.insert(row)),
        }
    }
}

pub(super) fn ones(word: u64) -> u64 {
    u64::from(word.count_ones())
}

/// Sets by option: countries, topics, bodies.
pub(super) struct Sets(Vec<Rows>);

impl Sets {
    /// The sets of `options` options, where each of `rows` rows has those that `of_row` gives, be it twice.
    pub(super) fn of<I: IntoIterator<Item = usize>>(
        rows: usize,
        options: usize,
        mut of_row: impl FnMut(usize) -> I,
    ) -> Self {
        let mut lists: Vec<Vec<u32>> = vec![Vec::new(); options];
        for at in 0..rows {
            for option in of_row(at) {
                if lists[option].last() != Some(&row(at)) {
                    lists[option].push(row(at));
                }
            }
        }
        Self(lists.into_iter().map(|list| Rows::of(list, rows)).collect())
    }

    pub(super) fn get(&self, option: usize) -> &Rows {
        &self.0[option]
    }

    /// Makes `bits` the rows that have any of `options`.
    pub(super) fn any(&self, options: &[usize], bits: &mut Bits) {
        bits.clear();
        options.iter().for_each(|&option| self.0[option].unite_into(bits));
    }
}

/// The words of a set that are not empty, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Sparse(Vec<(usize, u64)>);

impl Sparse {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a word behind all others.
    pub(super) fn push(&mut self, at: usize, word: u64) {
        if word != 0 {
            self.0.push((at, word));
        }
    }

    /// How many rows it has.
    pub(super) fn count(&self) -> u64 {
        self.0.iter().map(|&(_, word)| ones(word)).sum()
    }

    /// How many of its rows are in `rows`, and how many of those in `and`, too.
    pub(super) fn common(&self, rows: &Rows, and: &Rows) -> [u64; 2] {
        let (Rows::Many(rows), Rows::Many(and)) = (rows, and) else {
            return self.common_one_by_one(rows, and);
        };
        self.0.iter().fold([0, 0], |[one, both], &(at, word)| {
            let word = word & rows.0[at];
            [one + ones(word), both + ones(word & and.0[at])]
        })
    }

    fn common_one_by_one(&self, rows: &Rows, and: &Rows) -> [u64; 2] {
        self.rows(0)
            .filter(|&row| rows.has(row))
            .fold([0, 0], |[one, both], row| [one + 1, both + u64::from(and.has(row))])
    }

    /// Its rows from `first` on.
    pub(super) fn rows(&self, first: u32) -> impl Iterator<Item = u32> + '_ {
        let start = self.0.partition_point(|&(at, _)| at < first as usize / 64);
        self.0[start..].iter().flat_map(move |&(at, word)| {
            let before = if at == first as usize / 64 { !(!0 << (first % 64)) } else { 0 };
            let bits = std::iter::successors(Some(word & !before), |rest| Some(rest & rest.wrapping_sub(1)));
            let bits = bits.take_while(|rest| *rest != 0);
            bits.map(move |rest| row(at * 64) + rest.trailing_zeros())
        })
    }
}

/// Rows in the order of a number, so that all up to a limit are found at once.
pub(super) struct Ranked {
    order: Vec<(i32, u32)>,
    /// The rows before every so many places.
    marks: Vec<Bits>,
    step: usize,
}

/// So many marks: our choice, a little memory against few rows to add.
const MARKS: usize = 64;

impl Ranked {
    pub(super) fn of(mut order: Vec<(i32, u32)>, rows: usize) -> Self {
        order.sort_unstable();
        let step = order.len().div_ceil(MARKS).max(1);
        let mut held = Bits::none(rows);
        let mut marks = vec![held.clone()];
        for part in order.chunks(step) {
            part.iter().for_each(|&(_, row)| held.insert(row));
            marks.push(held.clone());
        }
        Self { order, marks, step }
    }

    /// Makes `bits` the rows whose number is at most `limit`.
    pub(super) fn up_to(&self, limit: i32, bits: &mut Bits) {
        let end = self.order.partition_point(|&(number, _)| number <= limit);
        bits.copy_from(&self.marks[end / self.step]);
        let rest = &self.order[end / self.step * self.step..end];
        rest.iter().for_each(|&(_, row)| bits.insert(row));
    }
}
