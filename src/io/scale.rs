//! More activities than the report has, for tests of scale: the same for the same number, on every machine.

use std::cmp::Reverse;

use crate::{
    model::{
        Activity, Code, Coded, Dataset, Date, Id, Involvement, Month, Organisation, Participation, Period,
    },
    order,
};

/// Seed of the draws: the month of the report.
const SEED: u32 = 20_120_301;

/// The months that clones lie in, as year and month.
const FIRST: (i32, i32) = (2009, 1);
const LAST: (i32, i32) = (2013, 12);

/// The dataset with so many activities: its own first, then clones with some mandates, countries, bodies and months drawn
/// anew. As it is, if it has as many already.
#[must_use]
pub fn scaled(data: Dataset, count: usize) -> Dataset {
    let base = data.activities.len();
    if base == 0 || count <= base {
        return data;
    }
    let bodies = bodies_by_use(&data);
    let mut draws = Mulberry32(SEED);
    let mut activities = data.activities.clone();
    for at in base..count {
        let source = &data.activities[Id::new(at % base)];
        let clone = cloned(source, at, &data, &bodies, &mut draws);
        // A code that is taken already is not added: the report has no such code.
        drop(activities.push(clone));
    }
    data.with_activities(activities)
}

fn cloned(
    source: &Activity,
    at: usize,
    data: &Dataset,
    bodies: &[Id<Organisation>],
    draws: &mut Mulberry32,
) -> Activity {
    let mut clone = source.clone();
    clone.code = Code::new(&format!("clone-{at}")).unwrap_or_else(|_| source.code().clone());
    if !draws.hits(0.7) {
        clone.mandate = Id::new(draws.below(data.mandates.len()));
    }
    let mut countries: Vec<Participation> = Vec::new();
    for mut part in clone.countries {
        if !draws.hits(0.5) {
            part.country = Id::new(draws.below(data.countries.len()));
        }
        if !countries.iter().any(|other| (other.country, other.role) == (part.country, part.role)) {
            countries.push(part);
        }
    }
    clone.countries = countries;
    let mut organisations: Vec<Involvement> = Vec::new();
    for mut part in clone.organisations {
        if !draws.hits(0.5) {
            part.organisation = bodies[draws.below(bodies.len())];
        }
        if !organisations.contains(&part) {
            organisations.push(part);
        }
    }
    clone.organisations = organisations;
    clone.period = clone.period.map(|period| shifted(period, draws));
    clone
}

/// Both ends moved by the same number of months, -24 to 24, and kept within the months of clones.
fn shifted(period: Period, draws: &mut Mulberry32) -> Period {
    let by = i32::try_from(draws.below(49)).unwrap_or(0) - 24;
    let ends = [FIRST, LAST].map(|(year, month)| Month::new(year, month));
    let moved = |month: Month| match ends {
        [Some(first), Some(last)] => month.plus(by).clamp(first, last),
        _ => month,
    };
    let first = Date::Month(moved(period.first_month()));
    match period.last_month().map(|last| Date::Month(moved(last))) {
        None => Period::Since(first),
        Some(last) if last == first => Period::At(first),
        Some(last) => Period::Span(first, last),
    }
}

/// The bodies, those in most activities first; equals by name.
fn bodies_by_use(data: &Dataset) -> Vec<Id<Organisation>> {
    let uses = |id: Id<Organisation>| {
        let is_used = |activity: &Activity| activity.organisations.iter().any(|part| part.organisation == id);
        data.activities.iter().filter(|(_, activity)| is_used(activity)).count()
    };
    let mut bodies: Vec<_> = data.organisations.ids().collect();
    order::by_key(&mut bodies, |&id| (Reverse(uses(id)), data.organisations[id].name.en.clone()));
    bodies
}

/// Random numbers that are the same in every language (Tommy Ettinger 2017, "mulberry32").
struct Mulberry32(u32);

impl Mulberry32 {
    /// The next number, from 0 to less than 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x6D2B_79F5);
        let mut mixed = (self.0 ^ (self.0 >> 15)).wrapping_mul(self.0 | 1);
        mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 61));
        f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
    }

    fn hits(&mut self, chance: f64) -> bool {
        self.next() < chance
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small number")]
    fn below(&mut self, count: usize) -> usize {
        let whole = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        (self.next() * whole) as usize
    }
}
