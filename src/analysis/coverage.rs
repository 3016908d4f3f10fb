//! Which mandate was carried out for which country: the rules of `data/README.md`, section "Levels".

use crate::{
    model::{Activity, Asked, Country, CountryRole, Dataset, Id, Level, Mandate, Status},
    query::{ActivitySet, Filter, Selection},
};

/// The level that one role in one activity gives; nothing for roles that leave the level as it is.
#[must_use]
pub const fn level_of(role: CountryRole, status: Status) -> Option<Level> {
    match (role, status) {
        (CountryRole::Absent | CountryRole::Party, _) => None,
        (CountryRole::Planned, _) | (_, Status::Planned) => Some(Level::Planned),
        (CountryRole::Host | CountryRole::Beneficiary, _) => Some(Level::Delivered),
        (CountryRole::Participant | CountryRole::Member, _) => Some(Level::TookPart),
    }
}

/// The highest level that an activity gives a country; nothing where it names it not at all, or only as absent, or where
/// it is a state's own act.
#[must_use]
pub fn level_in(activity: &Activity, country: Id<Country>) -> Option<Level> {
    let levels = activity.roles_of(country).filter_map(|role| level_of(role, activity.status));
    levels.max().filter(|_| activity.counts())
}

/// What the report says of one country under one mandate, with the activities that make it so. Lists are in the order
/// of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The highest level that applies.
    pub level: Level,
    /// Activities that name the country as taking part, hosting, benefitting, joining or planned.
    pub activities: Vec<Id<Activity>>,
    /// Activities that name it as not having taken part.
    pub absences: Vec<Id<Activity>>,
    /// Its own acts, which are no activity of the issuer.
    pub state_actions: Vec<Id<Activity>>,
    /// The level that each of the activities gives, so that a part of them is judged without reading them again.
    gained: Vec<Level>,
    /// The level without any activity.
    ground: Level,
}

impl Cell {
    fn empty(mandate: &Mandate) -> Self {
        let ground = if mandate.reported { Level::None } else { Level::Unreported };
        Self {
            level: ground,
            activities: Vec::new(),
            absences: Vec::new(),
            state_actions: Vec::new(),
            gained: Vec::new(),
            ground,
        }
    }

    fn add(&mut self, id: Id<Activity>, activity: &Activity, role: CountryRole) {
        let list = match role {
            _ if !activity.counts() => &mut self.state_actions,
            CountryRole::Absent => &mut self.absences,
            _ => return self.add_activity(id, level_of(role, activity.status)),
        };
        if list.last() != Some(&id) {
            list.push(id);
        }
    }

    fn add_activity(&mut self, id: Id<Activity>, level: Option<Level>) {
        let level = level.unwrap_or(self.ground);
        if self.activities.last() == Some(&id) {
            self.gained.last_mut().into_iter().for_each(|gained| *gained = level.max(*gained));
        } else {
            self.activities.push(id);
            self.gained.push(level);
        }
        self.level = self.level.max(level);
    }

    /// How many of its activities are only planned for the country.
    #[must_use]
    pub fn planned(&self) -> usize {
        self.gained.iter().filter(|&&level| level == Level::Planned).count()
    }

    fn within(&self, kept: &ActivitySet) -> Self {
        let keep = |ids: &[Id<Activity>]| ids.iter().copied().filter(|&id| kept.contains(id)).collect();
        let mut activities = Vec::with_capacity(self.activities.len());
        let mut gained = Vec::with_capacity(self.gained.len());
        let mut level = self.ground;
        for (&id, &of_id) in self.activities.iter().zip(&self.gained) {
            if kept.contains(id) {
                activities.push(id);
                gained.push(of_id);
                level = level.max(of_id);
            }
        }
        Self {
            level,
            activities,
            absences: keep(&self.absences),
            state_actions: keep(&self.state_actions),
            gained,
            ground: self.ground,
        }
    }
}

/// How many cells of a row or column have which level. A share is always said with its denominator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Cells at level delivered.
    pub delivered: usize,
    /// Cells at level took part.
    pub took_part: usize,
    /// Cells at level planned.
    pub planned: usize,
    /// Cells at level none.
    pub none: usize,
}

impl Tally {
    /// Of the cells of mandates that the report answers: what a list beside it reports under others is no part of it.
    fn count<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut tally = Self::default();
        for cell in cells.filter(|cell| cell.ground != Level::Unreported) {
            match cell.level {
                Level::Delivered => tally.delivered += 1,
                Level::TookPart => tally.took_part += 1,
                Level::Planned => tally.planned += 1,
                Level::None => tally.none += 1,
                Level::Unreported => {}
            }
        }
        tally
    }

    /// Cells with reported activity.
    #[must_use]
    pub const fn active(self) -> usize {
        self.delivered + self.took_part
    }

    /// The denominator: cells of mandates that the report answers.
    #[must_use]
    pub const fn reported(self) -> usize {
        self.active() + self.planned + self.none
    }
}

/// Every cell of country x mandate, and the regional work that names no country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    cells: Vec<Cell>,
    regional: Vec<Vec<Id<Activity>>>,
    mandates: usize,
    asked: Asked,
}

impl Coverage {
    /// The coverage of a dataset. Linear in the number of countries named.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let mut coverage = Self::blank(data);
        for (id, activity) in data.activities.iter() {
            for part in &activity.countries {
                let index = coverage.index(part.country, activity.mandate);
                coverage.cells[index].add(id, activity, part.role);
            }
            if activity.is_regional() {
                coverage.regional[activity.mandate.index()].push(id);
            }
        }
        coverage
    }

    /// The coverage of some of the activities: what a filter leaves. Linear in what the cells list.
    #[must_use]
    pub fn within(&self, kept: &ActivitySet) -> Self {
        let keep = |ids: &Vec<Id<Activity>>| ids.iter().copied().filter(|&id| kept.contains(id)).collect();
        Self {
            cells: self.cells.iter().map(|cell| cell.within(kept)).collect(),
            regional: self.regional.iter().map(keep).collect(),
            mandates: self.mandates,
            asked: self.asked,
        }
    }

    /// What a filter leaves of the whole.
    #[must_use]
    pub fn left(data: &Dataset, whole: &Self, filter: &Filter, found: &Selection) -> Self {
        match filter.country_roles()[..] {
            [] => whole.within(&found.crossing),
            ref roles => Self::within_roles(data, &found.crossing, roles),
        }
    }

    /// The same, where a country counts only in some roles: what a filter by roles leaves. Linear in the countries named.
    #[must_use]
    pub fn within_roles(data: &Dataset, kept: &ActivitySet, roles: &[CountryRole]) -> Self {
        let mut coverage = Self::blank(data);
        for id in kept.iter() {
            let activity = &data.activities[id];
            for part in activity.countries.iter().filter(|part| roles.contains(&part.role)) {
                let index = coverage.index(part.country, activity.mandate);
                coverage.cells[index].add(id, activity, part.role);
            }
        }
        coverage
    }

    fn blank(data: &Dataset) -> Self {
        let row = || data.mandates.iter().map(|(_, mandate)| Cell::empty(mandate));
        Self {
            cells: data.countries.ids().flat_map(|_| row()).collect(),
            regional: vec![Vec::new(); data.mandates.len()],
            mandates: data.mandates.len(),
            asked: data.asked(),
        }
    }

    fn index(&self, country: Id<Country>, mandate: Id<Mandate>) -> usize {
        country.index() * self.mandates + mandate.index()
    }

    /// The cell of a country under a mandate.
    #[must_use]
    pub fn cell(&self, country: Id<Country>, mandate: Id<Mandate>) -> &Cell {
        &self.cells[self.index(country, mandate)]
    }

    /// Work under a mandate that names no country, in the order of the file.
    #[must_use]
    pub fn regional(&self, mandate: Id<Mandate>) -> &[Id<Activity>] {
        &self.regional[mandate.index()]
    }

    /// The levels of the cells that the report is about.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let rows = self.cells.chunks(self.mandates.max(1)).take(self.asked.countries);
        Tally::count(rows.flat_map(|row| &row[..self.asked.mandates]))
    }

    /// The levels of some cells.
    #[must_use]
    pub fn tally_of(&self, cells: impl IntoIterator<Item = (Id<Country>, Id<Mandate>)>) -> Tally {
        Tally::count(cells.into_iter().map(|(country, mandate)| self.cell(country, mandate)))
    }

    /// The levels of one country over the mandates that the report is about.
    #[must_use]
    pub fn country_tally(&self, country: Id<Country>) -> Tally {
        let start = country.index() * self.mandates;
        Tally::count(self.cells[start..start + self.asked.mandates].iter())
    }

    /// The levels of one mandate over the countries that the report is about.
    #[must_use]
    pub fn mandate_tally(&self, mandate: Id<Mandate>) -> Tally {
        let column = self.cells.iter().skip(mandate.index()).step_by(self.mandates.max(1));
        Tally::count(column.take(self.asked.countries))
    }
}
