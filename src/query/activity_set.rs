use crate::model::{Activity, Id};

/// A set of activities of one dataset: one bit for each, 64 to a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivitySet {
    words: Vec<u64>,
    rows: usize,
}

impl ActivitySet {
    /// No activity out of `rows`.
    #[must_use]
    pub fn none(rows: usize) -> Self {
        Self { words: vec![0; rows.div_ceil(64)], rows }
    }

    /// Those of `rows` activities for which `keep` holds.
    #[must_use]
    pub fn of(rows: usize, mut keep: impl FnMut(Id<Activity>) -> bool) -> Self {
        let mut set = Self::none(rows);
        for id in (0..rows).map(Id::new) {
            if keep(id) {
                set.insert(id);
            }
        }
        set
    }

    /// Adds an activity.
    pub fn insert(&mut self, id: Id<Activity>) {
        self.words[id.index() / 64] |= 1 << (id.index() % 64);
    }

    /// Whether it is in the set.
    #[must_use]
    pub fn contains(&self, id: Id<Activity>) -> bool {
        self.words[id.index() / 64] >> (id.index() % 64) & 1 == 1
    }

    /// How many are in the set.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Every activity in the set, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = Id<Activity>> + '_ {
        let mut words = self.words.iter().enumerate();
        let (mut start, mut rest) = (0, 0_u64);
        std::iter::from_fn(move || {
            while rest == 0 {
                let (index, &word) = words.next()?;
                (start, rest) = (index * 64, word);
            }
            let id = Id::new(start + rest.trailing_zeros() as usize);
            rest &= rest - 1;
            Some(id)
        })
    }

    /// Those that are in both.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        let mut common = self.clone();
        common.intersect(other);
        common
    }

    /// Those that are not in the set.
    #[must_use]
    pub fn others(&self) -> Self {
        let mut others = Self { words: self.words.iter().map(|word| !word).collect(), rows: self.rows };
        let used = self.rows % 64;
        if let Some(last) = others.words.last_mut().filter(|_| used != 0) {
            *last &= (1 << used) - 1;
        }
        others
    }

    /// Adds every activity of the other set, which is over the same activities.
    pub(super) fn unite(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Keeps only what the other set has, too.
    pub(super) fn intersect(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// How many activities are in both.
    #[must_use]
    pub fn count_common(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// How many activities it is over.
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    pub(super) fn words_mut(&mut self) -> &mut [u64] {
        &mut self.words
    }
}
