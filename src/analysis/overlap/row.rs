use super::{
    bits::{Bits, row},
    groups::Groups,
};
use crate::model::{Dataset, Rung};

/// Room for the sets of one row.
pub(super) struct Room {
    sets: [Bits; 8],
    other_lead: Bits,
    same_lead: Bits,
    within: Bits,
    spare: Bits,
}

impl Room {
    /// Room for sets of `rows` rows.
    pub(super) fn of(rows: usize) -> Self {
        let none = || Bits::none(rows);
        let sets = std::array::from_fn(|_| none());
        Self { sets, other_lead: none(), same_lead: none(), within: none(), spare: none() }
    }
}

/// All rows as they stand to one: sets that are asked together, word by word.
pub(super) struct Row<'a> {
    here: &'a Bits,
    within: &'a Bits,
    topics: &'a Bits,
    audiences: &'a Bits,
    mandate: &'a Bits,
    source: &'a Bits,
    /// Rows whose lead bodies differ, but for its own parts and wholes.
    other_lead: &'a Bits,
    /// Rows with a lead in common, but for itself, its parts and its wholes.
    same_lead: &'a Bits,
    alike: &'a Bits,
    /// Whether it has a date, and a country or a venue, so that one that is alike can be a double report.
    is_placed: bool,
}

impl<'a> Row<'a> {
    /// The row at `at`, with a window of so many months.
    pub(super) fn of(
        groups: &'a Groups,
        data: &Dataset,
        (at, window_months): (usize, i32),
        room: &'a mut Room,
    ) -> Self {
        let activity = &data.activities[groups.ids[at]];
        let Room { sets, other_lead, same_lead, within, spare } = room;
        let [here, topics, audiences, mandate, source, alike, in_line, lead] = sets;
        groups.within(activity, window_months, [within, spare]);
        let in_line = groups.in_line.get(at, in_line);
        let words = other_lead.0.iter_mut().zip(&groups.with_lead.0).zip(&in_line.0);
        words.for_each(|((word, with_lead), in_line)| *word = with_lead & !in_line);
        same_lead.copy_from(groups.same_lead.get(at, lead));
        for &other in groups.line[at].iter().chain([&row(at)]) {
            other_lead.remove(other);
            same_lead.remove(other);
        }
        let has_place = !groups.countries.options(at).is_empty() || activity.venue.is_some();
        Self {
            here: groups.countries.get(at, here),
            topics: groups.topics.get(at, topics),
            audiences: groups.audiences.get(at, audiences),
            mandate: groups.mandates.get(at, mandate),
            source: groups.sources.get(at, source),
            alike: groups.alike.get(at, alike),
            is_placed: activity.period.is_some() && has_place,
            within,
            other_lead,
            same_lead,
        }
    }

    /// The rows of word `at` that stand on each rung with it, in the order of [`Rung::ALL`]; but for follow-ups, which
    /// are known otherwise.
    #[inline]
    pub(super) fn rungs(&self, at: usize) -> [u64; Rung::COUNT] {
        let here = self.here.0[at] & self.other_lead.0[at];
        let about = self.same_lead.0[at] & self.topics.0[at];
        if here | about == 0 {
            return [0; Rung::COUNT];
        }
        let (near, mandate) = (here & self.within.0[at], self.mandate.0[at]);
        let (topics, audiences) = (self.topics.0[at], self.audiences.0[at]);
        let duplication = near & topics & audiences;
        let overlap = near & (topics | audiences);
        let alike = about & self.alike.0[at];
        let double = if self.is_placed { alike & !(mandate & self.source.0[at]) } else { 0 };
        [duplication, overlap & !duplication, here & mandate & !overlap, double, about & !alike, 0]
    }

    /// The rows of word `at` that are of the same source, or of another one.
    pub(super) fn source(&self, at: usize, is_same: bool) -> u64 {
        if is_same { self.source.0[at] } else { !self.source.0[at] }
    }

    /// How many words its sets have.
    pub(super) fn words(&self) -> usize {
        self.here.0.len()
    }
}
