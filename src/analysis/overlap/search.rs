use super::{
    Apart, Finding,
    bits::{Bits, Sparse, ones, row},
    groups::Groups,
    nearest::Nearest,
    row::{Room, Row},
    tally::{Findings, Tally},
};
use crate::{
    model::{Dataset, Rung, Rungs},
    query::ActivitySet,
};

/// Up to so many activities are compared at once: our choice, a few milliseconds in a browser, measured.
const AT_ONCE: usize = 1000;

/// Which pairs are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Both activities of a pair are of these.
    pub among: ActivitySet,
    /// One of them is also of these.
    pub touching: ActivitySet,
}

impl From<&ActivitySet> for Scope {
    /// Both activities of a pair are of the set.
    fn from(set: &ActivitySet) -> Self {
        Self { among: set.clone(), touching: set.clone() }
    }
}

impl From<&Self> for Scope {
    fn from(scope: &Self) -> Self {
        scope.clone()
    }
}

/// The same as [`findings`]; nothing where there are more activities than can be compared at once.
#[must_use]
pub fn findings_at_once(
    data: &Dataset,
    scope: impl Into<Scope>,
    window_months: u16,
    shown: Rungs,
) -> Option<Findings> {
    let scope = scope.into();
    (scope.among.count() <= AT_ONCE).then(|| findings(data, scope, window_months, shown))
}

/// All findings in a scope, at once.
#[must_use]
pub fn findings(data: &Dataset, scope: impl Into<Scope>, window_months: u16, shown: Rungs) -> Findings {
    let mut search = Search::new(data, &scope.into(), window_months, shown);
    while !search.step(data, usize::MAX) {}
    search.finish()
}

/// A search under way; see the module.
pub struct Search {
    groups: Groups,
    /// The rows of which one is in each pair.
    wanted: Bits,
    window_months: i32,
    shown: Rungs,
    has_sources: bool,
    nearest: Nearest,
    tally: Tally,
    room: Room,
    found: Sparse,
    /// The row that comes next.
    next: usize,
}

impl Search {
    /// A search in a scope, before its first step. States' own acts are left out.
    #[must_use]
    pub fn new(data: &Dataset, scope: &Scope, window_months: u16, shown: Rungs) -> Self {
        let groups = Groups::of(data, &scope.among);
        let mut wanted = Bits::none(groups.ids.len());
        let touching = groups.ids.iter().enumerate().filter(|(_, id)| scope.touching.contains(**id));
        touching.for_each(|(at, _)| wanted.insert(row(at)));
        Self {
            wanted,
            window_months: window_months.into(),
            shown,
            has_sources: data.sources.len() > 1,
            nearest: Nearest::new(),
            tally: Tally::new(data),
            room: Room::of(groups.ids.len()),
            found: Sparse::default(),
            next: 0,
            groups,
        }
    }

    /// How many activities have been looked at, and how many there are.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.groups.ids.len())
    }

    /// Looks at so many more activities of the same data; whether all are done.
    pub fn step(&mut self, data: &Dataset, count: usize) -> bool {
        let end = self.next.saturating_add(count).min(self.groups.ids.len());
        for at in self.next..end {
            self.follow_ups(data, at);
            if !self.groups.same_lead.options(at).is_empty() {
                self.others(data, at);
            }
        }
        self.next = end;
        end == self.groups.ids.len()
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> Findings {
        let wanted = &self.wanted.0;
        let with_lead =
            self.groups.with_lead.0.iter().zip(wanted).map(|(word, wanted)| ones(word & wanted)).sum();
        let compared = wanted.iter().map(|&word| ones(word)).sum();
        self.tally.findings(self.nearest.sorted(), compared, with_lead)
    }

    /// Counts and lists what a row is a part of and what is a part of it.
    fn follow_ups(&mut self, data: &Dataset, at: usize) {
        let Self { groups, wanted, nearest, tally, found, .. } = self;
        let of_pair = |other: &&u32| wanted.has(row(at)) || wanted.has(**other);
        let line: Vec<u32> = groups.line[at].iter().filter(of_pair).copied().collect();
        tally.add(Rung::FollowUp, line.len() as u64);
        if line.is_empty() || !self.shown.has(Rung::FollowUp) {
            return;
        }
        let mut bits = Bits::none(groups.ids.len());
        line.iter().for_each(|&other| bits.insert(other));
        found.clear();
        bits.0.iter().enumerate().for_each(|(at, &word)| found.push(at, word));
        for &other in line.iter().filter(|other| **other > row(at)) {
            let [one, other] = [at, other as usize].map(|at| groups.ids[at]);
            nearest.offer(Finding::of(data, Rung::FollowUp, one, other));
        }
        tally.place(groups, at, found);
    }

    /// Counts and lists everything else.
    fn others(&mut self, data: &Dataset, at: usize) {
        let Self { groups, wanted, tally, room, found, shown, .. } = self;
        let other_side = (!wanted.has(row(at))).then_some(&*wanted);
        let of_row = Row::of(groups, data, (at, self.window_months), room);
        found.clear();
        for word in 0..of_row.words() {
            let mut all = 0;
            let mask = other_side.map_or(!0, |wanted| wanted.0[word]);
            for (&rung, bits) in Rung::ALL.iter().zip(of_row.rungs(word)) {
                let bits = bits & mask;
                if bits != 0 {
                    tally.add(rung, ones(bits));
                    all |= if shown.has(rung) { bits } else { 0 };
                }
            }
            found.push(word, all);
        }
        tally.place(groups, at, found);
        let sides: &[bool] = if self.has_sources { &[false, true] } else { &[true] };
        for &is_within_source in sides {
            for rung in shown.iter() {
                if let Some(limit) = self.nearest.limit(is_within_source, rung) {
                    let close = close(groups, data, at, limit);
                    let sort = (is_within_source, rung);
                    list(&of_row, sort, [close.as_ref(), other_side], (at, found));
                    for other in found.rows(row(at) + 1) {
                        let [one, other] = [at, other as usize].map(|at| groups.ids[at]);
                        self.nearest.offer(Finding::of(data, rung, one, other));
                    }
                }
            }
        }
    }
}

/// The rows that are no further apart than the limit, if it is one.
fn close(groups: &Groups, data: &Dataset, at: usize, limit: Apart) -> Option<Bits> {
    let Apart::Months(months) = limit else { return None };
    let [mut close, mut spare] = [(); 2].map(|()| Bits::none(groups.ids.len()));
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    groups.within(&data.activities[groups.ids[at]], months, [&mut close, &mut spare]);
    Some(close)
}

/// Makes `found` the rows of one sort that stand behind a row.
fn list(
    of_row: &Row,
    (is_within_source, rung): (bool, Rung),
    within: [Option<&Bits>; 2],
    (at, found): (usize, &mut Sparse),
) {
    found.clear();
    for word in at / 64..of_row.words() {
        let bits = of_row.rungs(word)[rung as usize] & of_row.source(word, is_within_source);
        let within = within.iter().flatten().fold(!0, |all, set| all & set.0[word]);
        found.push(word, bits & within);
    }
}
