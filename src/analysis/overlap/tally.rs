use super::{Finding, bits::Sparse, groups::Groups};
use crate::model::{Country, Dataset, Id, Mandate, Rung};

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
    countries: Vec<u64>,
    cells: Vec<u64>,
}

impl Findings {
    /// Nothing, as long as nothing is known.
    #[must_use]
    pub fn none(data: &Dataset) -> Self {
        Tally::new(data).findings(Vec::new(), 0, 0)
    }

    /// How many findings are on a rung.
    #[must_use]
    pub fn on(&self, rung: Rung) -> u64 {
        self.counts[rung as usize]
    }

    /// How many findings that are shown share a country.
    #[must_use]
    pub fn in_country(&self, country: Id<Country>) -> u64 {
        self.countries[country.index()]
    }

    /// How many findings that are shown share a country and have an activity under the mandate, or both.
    #[must_use]
    pub fn in_cell(&self, country: Id<Country>, mandate: Id<Mandate>) -> u64 {
        let mandates = self.cells.len() / self.countries.len();
        self.cells[country.index() * mandates + mandate.index()]
    }
}

/// Sums of a search. A finding comes from both of its sides, so that it is in every sum twice; but where its sides are
/// under different mandates, once in the cell of each.
pub(super) struct Tally {
    counts: [u64; Rung::COUNT],
    across: u64,
    countries: Vec<u64>,
    cells: Vec<u64>,
    /// Those whose sides are both under the mandate of the cell.
    same: Vec<u64>,
    mandates: usize,
}

impl Tally {
    pub(super) fn new(data: &Dataset) -> Self {
        let cells = || vec![0; data.countries.len() * data.mandates.len()];
        Self {
            counts: [0; Rung::COUNT],
            across: 0,
            countries: vec![0; data.countries.len()],
            cells: cells(),
            same: cells(),
            mandates: data.mandates.len(),
        }
    }

    /// Adds findings of a row to a rung.
    #[inline]
    pub(super) fn add(&mut self, rung: Rung, count: u64) {
        self.counts[rung as usize] += count;
    }

    /// Adds findings of a row that are shown to where they are.
    pub(super) fn place(&mut self, groups: &Groups, row: usize, found: &Sparse) {
        if found.is_empty() {
            return;
        }
        let [source, mandate] = [groups.sources.options(row)[0], groups.mandates.options(row)[0]];
        let own = groups.sources.sets().get(source);
        self.across += found.count() - found.common(own, own)[0];
        for &country in groups.countries.options(row) {
            let sets = (groups.countries.sets().get(country), groups.mandates.sets().get(mandate));
            let [here, under] = found.common(sets.0, sets.1);
            let cell = country * self.mandates + mandate;
            self.countries[country] += here;
            self.cells[cell] += here;
            self.same[cell] += under;
        }
    }

    /// The findings, of which the first are known, among so many activities, of which some have a lead.
    pub(super) fn findings(self, listed: Vec<Finding>, compared: u64, with_lead: u64) -> Findings {
        let cells = self.cells.iter().zip(&self.same);
        Findings {
            counts: self.counts.map(|count| count / 2),
            across: self.across / 2,
            listed,
            compared: usize::try_from(compared).unwrap_or(usize::MAX),
            without_lead: usize::try_from(compared - with_lead).unwrap_or(usize::MAX),
            countries: self.countries.iter().map(|count| count / 2).collect(),
            cells: cells.map(|(all, same)| all - same / 2).collect(),
        }
    }
}
