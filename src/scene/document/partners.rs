//! Bodies with what they took part in.

use std::cmp::Reverse;

use super::{Table, TableGroup, Words};
use crate::{
    analysis::{PartnerTally, partner_tallies},
    model::{Activity, Country, Id, Organisation},
    order,
    query::ActivitySet,
    scene::Context,
    state::Change,
};

/// The bodies that take part by themselves in these activities, with their numbers, most first; equals in the order of the
/// file. Each with its number behind it.
pub(super) fn in_activities(context: &Context, ids: impl IntoIterator<Item = Id<Activity>>) -> Vec<Words> {
    let mut counts = vec![0_usize; context.data.organisations.len()];
    for id in ids {
        let mut bodies: Vec<_> =
            context.data.activities[id].organisations.iter().map(|part| part.organisation).collect();
        order::by(&mut bodies, Ord::cmp);
        bodies.dedup();
        bodies.into_iter().for_each(|body| counts[body.index()] += 1);
    }
    let mut bodies: Vec<Id<Organisation>> =
        context.data.organisations.ids().filter(|body| counts[body.index()] > 0).collect();
    order::by_key(&mut bodies, |body| Reverse(counts[body.index()]));
    let text = |body: Id<Organisation>| {
        let count = (context.words.number)(counts[body.index()]);
        Words::of(context.full_name(body)).with(Some(format!("({count})")))
    };
    bodies.into_iter().map(text).collect()
}

/// Bodies that work with at least two of these countries in the activities `named`, with the number of activities of each;
/// those with most countries first, then most activities; equals in the order of the file.
pub(super) fn shared(context: &Context, countries: &[Id<Country>], named: &ActivitySet) -> Table {
    let tallies = partner_tallies(context.index, named);
    let with = |tally: &PartnerTally| {
        countries.iter().filter(|country| tally.by_country[country.index()] > 0).count()
    };
    let mut bodies: Vec<Id<Organisation>> =
        context.data.organisations.ids().filter(|body| with(&tallies[body.index()]) > 1).collect();
    order::by_key(&mut bodies, |body| {
        let tally = &tallies[body.index()];
        Reverse((with(tally), tally.activities))
    });
    let row = |body: Id<Organisation>| {
        let code = context.data.organisations[body].code.clone();
        let cells = countries.iter().map(|&country| {
            let count = tallies[body.index()].by_country[country.index()];
            if count == 0 {
                return Words::of("–");
            }
            let country = context.data.countries[country].code.clone();
            let change = Change::PartnerAnd(code.clone(), crate::query::Facet::Country, country);
            Words::of((context.words.number)(count)).to(change)
        });
        std::iter::once(Words::of(context.full_name(body))).chain(cells).collect()
    };
    let names = countries.iter().map(|&country| context.country_name(country).to_owned());
    Table {
        class: "shared-partners",
        head: std::iter::once(context.words.partners.body.to_owned()).chain(names).collect(),
        groups: vec![TableGroup::of(bodies.into_iter().map(row).collect())],
        ..Table::default()
    }
}
