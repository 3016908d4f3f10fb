//! What is a part of what: no circle, and no deeper than can be shown.

use crate::model::Expected;

/// So many levels may lie above each other: our choice. Institutions have five; whatever asks for all wholes of all parts
/// would grow with the square of a longer chain.
pub(super) const MOST_LEVELS: usize = 20;

/// Rows of one list, each with the row that it is a part of.
pub(super) struct Levels {
    wholes: Vec<Option<usize>>,
    /// How many levels lie below each row.
    below: Vec<usize>,
}

impl Levels {
    /// So many rows, none of which is a part of another.
    pub(super) fn of(rows: usize) -> Self {
        Self { wholes: vec![None; rows], below: vec![0; rows] }
    }

    /// So many rows with what is known to be sound: row and whole.
    pub(super) fn with(rows: usize, parts: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut levels = Self::of(rows);
        for (part, whole) in parts {
            // What was sound when it was read still is.
            drop(levels.put(part, whole));
        }
        levels
    }

    /// Makes a row, which was a part of none, a part of another. No walk is longer than a chain may be.
    ///
    /// # Errors
    /// What was expected instead: no circle, or fewer levels.
    pub(super) fn put(&mut self, part: usize, whole: usize) -> Result<(), Expected> {
        let above: Vec<usize> = std::iter::successors(Some(whole), |&row| self.wholes[row]).collect();
        if above.contains(&part) {
            return Err(Expected::NoCycle);
        }
        if above.len() + self.below[part] >= MOST_LEVELS {
            return Err(Expected::Levels(MOST_LEVELS));
        }
        self.wholes[part] = Some(whole);
        for (&row, levels) in above.iter().zip(self.below[part] + 1..) {
            self.below[row] = self.below[row].max(levels);
        }
        Ok(())
    }
}
