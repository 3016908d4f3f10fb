//! Work on the words of sets, a block at a time.

use std::sync::Arc;

use super::{ActivitySet, Facet};

/// So many words are worked on at a time: 2 KiB for each set, so that the masks of all gates stay in the fastest cache.
pub(super) const BLOCK_WORDS: usize = 256;

/// The words of a block.
pub(super) type Block = [u64; BLOCK_WORDS];

/// What a gate is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// A facet, with its roles.
    Facet(Facet),
    /// The words searched for.
    Text,
    /// The span of months.
    Time,
}

/// What one part of a filter lets through: everything that is in any of the sets.
pub(super) struct Gate<'a> {
    pub(super) about: About,
    pub(super) sets: Vec<&'a ActivitySet>,
}

impl<'a> Gate<'a> {
    /// A gate of one set, if there is one.
    pub(super) fn of(about: About, set: Option<&'a Arc<ActivitySet>>) -> Option<Self> {
        set.map(|set| Self { about, sets: vec![set] })
    }

    /// The words that it lets through, from word `start`.
    pub(super) fn mask(&self, start: usize) -> Block {
        let mut mask = [0; BLOCK_WORDS];
        for set in &self.sets {
            mask.iter_mut().zip(&set.words()[start..]).for_each(|(mask, word)| *mask |= word);
        }
        mask
    }
}

/// The words of a set from word `start`; zeros behind its end.
pub(super) fn block(set: &ActivitySet, start: usize) -> Block {
    let mut block = [0; BLOCK_WORDS];
    block.iter_mut().zip(&set.words()[start..]).for_each(|(block, word)| *block = *word);
    block
}

/// Puts a block into a set at word `start`.
pub(super) fn write(set: &mut ActivitySet, start: usize, block: &Block) {
    set.words_mut()[start..].iter_mut().zip(block).for_each(|(word, block)| *word = *block);
}

/// How many activities of the block are in the set, too.
pub(super) fn common(set: &ActivitySet, start: usize, block: &Block) -> usize {
    set.words()[start..].iter().zip(block).map(|(word, block)| (word & block).count_ones() as usize).sum()
}
