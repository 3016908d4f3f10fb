//! What activities stand together by, on the timeline and in the list.

use std::cmp::Reverse;

use super::{Context, summary::mandate_name};
use crate::{
    model::{Activity, Id, OrgRole},
    order,
    query::{COUNTRY_ROLES, Facet},
    state::Group,
};

/// Titles with their activities: mandates in the order of the resolution, countries by name, leads by how much they led;
/// last what has none.
pub(crate) fn members(
    context: &Context,
    by: Group,
    ids: impl Iterator<Item = Id<Activity>>,
) -> Vec<(String, Vec<Id<Activity>>)> {
    let data = context.data;
    match by {
        Group::None => vec![(context.words.list_words.everything.to_owned(), ids.collect())],
        Group::Mandate => {
            let sorted = sort_into(context, data.mandates.len(), ids, |activity, places| {
                places.push(activity.mandate.index());
            });
            let titles = data.mandates.ids().map(|id| mandate_name(context, id));
            titles.zip(sorted).collect()
        }
        Group::Country => {
            let mut sorted = sort_into(context, data.countries.len(), ids, |activity, places| {
                put_countries(context, activity, places);
            });
            let rest = sorted.pop().unwrap_or_default();
            let countries = context.sorted_countries().into_iter();
            let named = countries
                .map(|id| (context.country_name(id).to_owned(), std::mem::take(&mut sorted[id.index()])));
            named.chain([(context.words.regional.to_owned(), rest)]).collect()
        }
        Group::Lead => {
            let mut sorted = sort_into(context, data.organisations.len(), ids, |activity, places| {
                places.extend(activity.organisations_as(OrgRole::Lead).map(Id::index));
            });
            let rest = sorted.pop().unwrap_or_default();
            let names = data.organisations.ids().map(|id| context.full_name(id));
            let mut named: Vec<_> = names.zip(sorted).collect();
            order::by_key(&mut named, |(_, ids)| Reverse(ids.len()));
            named.push((context.words.list_words.no_lead.to_owned(), rest));
            named
        }
    }
}

/// Puts the countries that take part; where some are chosen, only those.
fn put_countries(context: &Context, activity: &Activity, countries: &mut Vec<usize>) {
    let chosen = &context.filter.chosen[Facet::Country as usize];
    let takes_part = activity.countries.iter().filter(|part| COUNTRY_ROLES.contains(&part.role));
    countries.extend(takes_part.map(|part| part.country.index()));
    countries.retain(|country| chosen.is_empty() || chosen.contains(country));
    order::by(countries, Ord::cmp);
    countries.dedup();
}

/// Activities by their places; last those without any.
fn sort_into(
    context: &Context,
    places: usize,
    ids: impl Iterator<Item = Id<Activity>>,
    put_places: impl Fn(&Activity, &mut Vec<usize>),
) -> Vec<Vec<Id<Activity>>> {
    let (mut sorted, mut own) = (vec![Vec::new(); places + 1], Vec::new());
    for id in ids {
        put_places(&context.data.activities[id], &mut own);
        if own.is_empty() {
            sorted[places].push(id);
        }
        own.drain(..).for_each(|place| sorted[place].push(id));
    }
    sorted
}
