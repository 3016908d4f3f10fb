use super::{
    Apart, Finding,
    bits::{Bits, Rows, ones, row},
    countries_of,
    groups::{Groups, leads_of},
    nearest::Nearest,
};
use crate::{
    model::{Activity, Country, Dataset, Id, Mandate, Rung, Rungs},
    query::ActivitySet,
};

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// How many findings are on each rung, in the order of [`Rung::ALL`], shown or not.
    pub counts: [u64; Rung::COUNT],
    /// How many of those that are shown are across sources.
    pub across: u64,
    /// The first of those that are shown, in their order: [`super::MOST_LISTED`] at most.
    pub listed: Vec<Finding>,
    /// How many activities were compared.
    pub compared: usize,
    /// How many of them name no lead body, so that no lead can be known to differ.
    pub without_lead: usize,
    /// By country: how many of the findings that are shown share it.
    countries: Vec<u64>,
    /// By country and mandate: how many of them share the country and have an activity under the mandate.
    cells: Vec<u64>,
    mandates: usize,
}

impl Findings {
    /// How many findings that are shown share a country.
    #[must_use]
    pub fn in_country(&self, country: Id<Country>) -> u64 {
        self.countries[country.index()]
    }

    /// How many findings that are shown share a country and have an activity under the mandate, or both.
    #[must_use]
    pub fn in_cell(&self, country: Id<Country>, mandate: Id<Mandate>) -> u64 {
        self.cells[country.index() * self.mandates + mandate.index()]
    }

    /// How many findings are on a rung.
    #[must_use]
    pub fn on(&self, rung: Rung) -> u64 {
        self.counts[rung as usize]
    }
}

/// Everything that the activities of a set have in common: all at once.
#[must_use]
pub fn findings(data: &Dataset, set: &ActivitySet, window_months: u16, shown: Rungs) -> Findings {
    let mut search = Search::new(data, set, window_months, shown);
    while !search.step(data, usize::MAX) {}
    search.finish(data)
}

/// A search under way; see the module.
pub struct Search {
    groups: Groups,
    window_months: i32,
    shown: Rungs,
    has_sources: bool,
    nearest: Nearest,
    tally: Tally,
    now: Now,
    /// The row that comes next.
    next: usize,
}

/// Sums so far. A finding is counted from both of its sides, so that each number is twice what it should be; but in
/// `same`, which has the findings of a cell whose sides are both under its mandate, and in `cells`, which has those twice
/// and the others once.
struct Tally {
    counts: [u64; Rung::COUNT],
    across: u64,
    countries: Vec<u64>,
    cells: Vec<u64>,
    same: Vec<u64>,
}

/// Sets for the row that is looked at.
struct Now {
    here: Bits,
    within: Bits,
    topics: Bits,
    audiences: Bits,
    mandate: Bits,
    source: Bits,
    /// Rows whose lead bodies differ, and which are no part and no whole of the row.
    other_lead: Bits,
    /// The same for rows with a lead in common.
    same_lead: Bits,
    alike: Bits,
    /// Whether rows that are alike can be a double report.
    is_placed: bool,
    found: Bits,
    spare: Bits,
}

impl Search {
    /// A search among the activities of `set`, before its first step. States' own acts are left out.
    #[must_use]
    pub fn new(data: &Dataset, set: &ActivitySet, window_months: u16, shown: Rungs) -> Self {
        let groups = Groups::of(data, set);
        let cells = || vec![0; data.countries.len() * data.mandates.len()];
        Self {
            window_months: window_months.into(),
            shown,
            has_sources: data.sources.len() > 1,
            nearest: Nearest::new(),
            tally: Tally {
                counts: [0; Rung::COUNT],
                across: 0,
                countries: vec![0; data.countries.len()],
                cells: cells(),
                same: cells(),
            },
            now: Now::none(groups.ids.len()),
            next: 0,
            groups,
        }
    }

    /// How many rows have been looked at, and how many there are.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.groups.ids.len())
    }

    /// Looks at so many more rows of the same data; whether all are done.
    pub fn step(&mut self, data: &Dataset, rows: usize) -> bool {
        let end = self.next.saturating_add(rows).min(self.groups.ids.len());
        for at in self.next..end {
            self.look_at(data, at);
        }
        self.next = end;
        end == self.groups.ids.len()
    }

    /// What was found.
    #[must_use]
    pub fn finish(self, data: &Dataset) -> Findings {
        let Self { groups, nearest, tally, .. } = self;
        let half = |numbers: Vec<u64>| numbers.into_iter().map(|number| number / 2).collect();
        let cells = tally.cells.iter().zip(&tally.same);
        Findings {
            counts: tally.counts.map(|count| count / 2),
            across: tally.across / 2,
            listed: nearest.sorted(),
            compared: groups.ids.len(),
            without_lead: groups.ids.len()
                - groups.with_lead.0.iter().map(|&word| ones(word)).sum::<u64>() as usize,
            countries: half(tally.countries),
            cells: cells.map(|(all, same)| all - same / 2).collect(),
            mandates: data.mandates.len(),
        }
    }

    fn look_at(&mut self, data: &Dataset, at: usize) {
        let activity = &data.activities[self.groups.ids[at]];
        self.follow_ups(data, at, activity);
        if leads_of(activity).next().is_some() {
            self.now.prepare(&self.groups, data, at, self.window_months);
            self.count(activity);
            self.list(data, at, activity);
        }
    }

    /// Counts and lists what the row is a part of and what is a part of it.
    fn follow_ups(&mut self, data: &Dataset, at: usize, activity: &Activity) {
        if self.groups.line[at].is_empty() {
            return;
        }
        self.tally.counts[Rung::FollowUp as usize] += self.groups.line[at].len() as u64;
        if !self.shown.has(Rung::FollowUp) {
            return;
        }
        let Self { groups, now, nearest, tally, .. } = self;
        now.found.clear();
        for &other in &groups.line[at] {
            now.found.insert(other);
            if other as usize > at {
                let (one, other) = (groups.ids[at], groups.ids[other as usize]);
                nearest.offer(Finding::of(data, Rung::FollowUp, one, other));
            }
        }
        tally.place(groups, &now.found, activity);
    }

    fn count(&mut self, activity: &Activity) {
        let Self { groups, now, tally, shown, .. } = self;
        let mut found = std::mem::take(&mut now.found);
        for (at, word) in found.0.iter_mut().enumerate() {
            let rungs = now.rungs(at);
            *word = 0;
            for (&rung, bits) in Rung::ALL.iter().zip(rungs) {
                tally.counts[rung as usize] += ones(bits);
                *word |= if shown.has(rung) { bits } else { 0 };
            }
        }
        tally.place(groups, &found, activity);
        now.found = found;
    }

    /// Lists what belongs among the first.
    fn list(&mut self, data: &Dataset, at: usize, activity: &Activity) {
        let sides: &[bool] = if self.has_sources { &[false, true] } else { &[true] };
        for &is_within_source in sides {
            for rung in self.shown.iter().filter(|&rung| rung != Rung::FollowUp) {
                if let Some(limit) = self.nearest.limit(is_within_source, rung) {
                    self.list_rung(data, at, activity, (is_within_source, rung, limit));
                }
            }
        }
    }

    fn list_rung(
        &mut self,
        data: &Dataset,
        at: usize,
        activity: &Activity,
        (is_within_source, rung, limit): (bool, Rung, Apart),
    ) {
        let Self { groups, now, nearest, .. } = self;
        let mut found = std::mem::take(&mut now.found);
        let mut close = Bits::default();
        if let Apart::Months(months) = limit {
            close = Bits::none(groups.ids.len());
            let months = i32::try_from(months).unwrap_or(i32::MAX);
            groups.within(activity, months, [&mut close, &mut now.spare]);
        }
        let first = at / 64;
        for place in first..found.0.len() {
            let source = if is_within_source { now.source.0[place] } else { !now.source.0[place] };
            let bits = now.rungs(place)[rung as usize] & source;
            found.0[place] = bits & close.0.get(place).copied().unwrap_or(!0);
        }
        for other in found.behind(row(at)) {
            nearest.offer(Finding::of(data, rung, groups.ids[at], groups.ids[other as usize]));
        }
        now.found = found;
    }
}

impl Now {
    fn none(rows: usize) -> Self {
        let none = || Bits::none(rows);
        Self {
            here: none(),
            within: none(),
            topics: none(),
            audiences: none(),
            mandate: none(),
            source: none(),
            other_lead: none(),
            same_lead: none(),
            alike: none(),
            is_placed: false,
            found: none(),
            spare: none(),
        }
    }

    /// Makes the sets those of the row at `at`.
    fn prepare(&mut self, groups: &Groups, data: &Dataset, at: usize, window_months: i32) {
        let activity = &data.activities[groups.ids[at]];
        let countries = countries_of(activity);
        self.is_placed = activity.period.is_some() && !(countries.is_empty() && activity.venue.is_none());
        groups.countries.any(countries.into_iter().map(Id::index), &mut self.here);
        groups.topics.any(activity.topics.iter().map(|id| id.index()), &mut self.topics);
        groups.audiences.any(activity.audiences.iter().map(|id| id.index()), &mut self.audiences);
        groups.mandates.any([activity.mandate.index()], &mut self.mandate);
        groups.sources.any([activity.source.index()], &mut self.source);
        groups.alike.any([groups.alike_of[at]], &mut self.alike);
        groups.within(activity, window_months, [&mut self.within, &mut self.spare]);
        groups.same_lead(activity, &mut self.same_lead);
        groups.in_line(data, activity, &mut self.other_lead);
        let words = self.other_lead.0.iter_mut().zip(&groups.with_lead.0);
        words.for_each(|(in_line, with_lead)| *in_line = with_lead & !*in_line);
        for &other in groups.line[at].iter().chain([&row(at)]) {
            self.other_lead.remove(other);
            self.same_lead.remove(other);
        }
    }

    /// The rows of a word that stand on each rung with the row, in the order of [`Rung::ALL`]; follow-ups are known
    /// otherwise.
    #[inline]
    fn rungs(&self, word: usize) -> [u64; Rung::COUNT] {
        let at = |bits: &Bits| bits.0[word];
        let here = at(&self.here) & at(&self.other_lead);
        let near = here & at(&self.within);
        let (topics, audiences, mandate) = (at(&self.topics), at(&self.audiences), at(&self.mandate));
        let duplication = near & topics & audiences;
        let overlap = near & (topics | audiences);
        let about = at(&self.same_lead) & topics;
        let alike = about & at(&self.alike);
        let double = if self.is_placed { alike & !(mandate & at(&self.source)) } else { 0 };
        [duplication, overlap & !duplication, here & mandate & !overlap, double, about & !alike, 0]
    }
}

impl Tally {
    /// Adds findings of an activity to the countries and cells where they are.
    fn place(&mut self, groups: &Groups, found: &Bits, activity: &Activity) {
        if found.0.iter().all(|word| *word == 0) {
            return;
        }
        let total = |rows: &Rows| rows.count_in(found);
        let all: u64 = found.0.iter().map(|&word| ones(word)).sum();
        self.across += all - total(groups.sources.get(activity.source.index()));
        let mandate = groups.mandates.get(activity.mandate.index());
        for country in countries_of(activity) {
            let cell = country.index() * groups.mandates.len() + activity.mandate.index();
            let here = total(groups.countries.get(country.index()));
            self.countries[country.index()] += here;
            self.cells[cell] += here;
            self.same[cell] += common(groups.countries.get(country.index()), mandate, found);
        }
    }
}

/// How many rows are in all three.
fn common(a: &Rows, b: &Rows, found: &Bits) -> u64 {
    let has = |bits: &Bits, row: u32| bits.0[row as usize / 64] >> (row % 64) & 1;
    match (a, b) {
        (Rows::Many(a), Rows::Many(b)) => {
            a.0.iter().zip(&b.0).zip(&found.0).map(|((a, b), found)| ones(a & b & found)).sum()
        }
        (Rows::Few(list), Rows::Many(other)) | (Rows::Many(other), Rows::Few(list)) => {
            list.iter().map(|&row| has(other, row) & has(found, row)).sum()
        }
        (Rows::Few(a), Rows::Few(b)) => {
            a.iter().filter(|row| b.binary_search(row).is_ok()).map(|&row| has(found, row)).sum()
        }
    }
}
