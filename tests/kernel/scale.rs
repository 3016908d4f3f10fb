//! Clones for tests of scale, against a naive twin: the draws are stated, so that another page can make the same rows.

use std::cell::Cell;

use mandate_atlas::{
    io,
    model::{Activity, Code, Dataset, Date, Id, Month, Organisation, Period},
};
use serde_json::{Value, json};

/// Numbers from 0 to less than 1: mulberry32 as its author wrote it.
fn numbers() -> impl Fn() -> f64 {
    let state = Cell::new(20_120_301_u32);
    move || {
        let a = state.get().wrapping_add(0x6D2B_79F5);
        state.set(a);
        let mut t = (a ^ a >> 15).wrapping_mul(1 | a);
        t = t.wrapping_add((t ^ t >> 7).wrapping_mul(61 | t)) ^ t;
        f64::from(t ^ t >> 14) / 4_294_967_296.0
    }
}

/// The bodies, those that most activities name first, then by name.
fn bodies(data: &Dataset) -> Vec<Id<Organisation>> {
    let mut bodies: Vec<_> = data.organisations.iter().collect();
    bodies.sort_by(|(one, row), (other, other_row)| {
        let [uses, other_uses] = [one, other].map(|body| {
            let named = |row: &Activity| row.organisations.iter().any(|part| part.organisation == *body);
            data.activities.iter().filter(|(_, row)| named(row)).count()
        });
        other_uses.cmp(&uses).then_with(|| row.name.en.cmp(&other_row.name.en))
    });
    bodies.into_iter().map(|(id, _)| id).collect()
}

/// Both ends moved by so many months and kept in 2009 to 2013.
fn moved(period: Period, by: i32) -> Period {
    let [earliest, latest] =
        [(2009, 1), (2013, 12)].map(|(year, month)| Month::new(year, month).expect("a month"));
    let month = |month: Month| month.plus(by).max(earliest).min(latest);
    let first = month(period.first_month());
    match period.last_month().map(month) {
        None => Period::Since(Date::Month(first)),
        Some(last) if first == last => Period::At(Date::Month(first)),
        Some(last) => Period::Span(Date::Month(first), Date::Month(last)),
    }
}

#[test]
fn clones_are_drawn_in_the_stated_order() {
    let own = crate::data::report().dataset;
    let (base, bodies, draw) = (own.activities.len(), bodies(&own), numbers());
    let below = |count: usize| (draw() * count as f64) as usize;
    // So many that also the last bits of a number are seen.
    let count = 3000;
    let data = io::scaled(own.clone(), count);
    assert_eq!(data.activities.len(), count);
    for at in base..count {
        let source = &own.activities[Id::new(at % base)];
        let mut clone = source.clone();
        clone.code = Code::new(&format!("clone-{at}")).expect("a code");
        if draw() >= 0.7 {
            clone.mandate = Id::new(below(own.mandates.len()));
        }
        clone.countries.clear();
        for part in &source.countries {
            let mut part = part.clone();
            if draw() >= 0.5 {
                part.country = Id::new(below(own.countries.len()));
            }
            if clone.roles_of(part.country).all(|role| role != part.role) {
                clone.countries.push(part);
            }
        }
        clone.organisations.clear();
        for part in &source.organisations {
            let mut part = *part;
            if draw() >= 0.5 {
                part.organisation = bodies[below(bodies.len())];
            }
            if clone.organisations_as(part.role).all(|body| body != part.organisation) {
                clone.organisations.push(part);
            }
        }
        clone.period = source.period.map(|period| moved(period, below(49) as i32 - 24));
        assert_eq!(data.activities[Id::new(at)], clone);
    }
}

#[test]
fn a_report_without_activities_has_no_clones() {
    let mut file: Value = serde_json::from_str(include_str!("../fixtures/small.json")).expect("JSON");
    for list in ["activities", "headcounts", "ledger"] {
        file[list] = json!([]);
    }
    let data = crate::export::read(&file.to_string());
    assert_eq!(io::scaled(data.clone(), 9), data);
}
