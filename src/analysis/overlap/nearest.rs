use std::collections::BinaryHeap;

use super::{Apart, Finding};
use crate::model::Rung;

/// So many findings are listed at most; all are counted. Our choice: more than a person reads, and little to keep.
pub const MOST_LISTED: usize = 500;

/// The first findings in their order, as they come to be known.
pub(super) struct Nearest {
    heap: BinaryHeap<Finding>,
}

impl Nearest {
    pub(super) fn new() -> Self {
        Self { heap: BinaryHeap::new() }
    }

    /// How close in time a finding of this sort has to be in order to be listed, if it comes behind all others in the
    /// order of the file: nothing if none can be, `Apart::Unknown` if any can.
    pub(super) fn limit(&self, is_within_source: bool, rung: Rung) -> Option<Apart> {
        let worst = self.heap.peek().filter(|_| self.heap.len() >= MOST_LISTED);
        let Some(worst) = worst else { return Some(Apart::Unknown) };
        match (is_within_source, rung).cmp(&(worst.is_within_source, worst.rung)) {
            std::cmp::Ordering::Less => Some(Apart::Unknown),
            std::cmp::Ordering::Greater => None,
            // Equally close ones stand behind it already.
            std::cmp::Ordering::Equal => match worst.apart {
                Apart::Months(0) => None,
                Apart::Months(months) => Some(Apart::Months(months - 1)),
                Apart::Unknown => Some(Apart::Months(u32::MAX)),
            },
        }
    }

    pub(super) fn offer(&mut self, finding: Finding) {
        if self.heap.len() < MOST_LISTED {
            self.heap.push(finding);
        } else if self.heap.peek().is_some_and(|worst| finding < *worst) {
            self.heap.pop();
            self.heap.push(finding);
        }
    }

    /// The findings in their order.
    pub(super) fn sorted(self) -> Vec<Finding> {
        self.heap.into_sorted_vec()
    }
}
