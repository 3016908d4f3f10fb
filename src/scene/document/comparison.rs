//! Countries side by side: their levels, what one had and the others had not, every activity with the part of each, and the
//! partners that they share.

use super::{
    Document, Paper, Table, TableGroup, Words,
    activities::{Side, by_time, fill, shares_figures, what},
    is_by_time, joined, levels, partners, scope,
};
use crate::{
    analysis::level_in,
    model::{Activity, Country, CountryRole, Date, Id, Level, Mandate},
    query::ActivitySet,
    scene::{Context, Shade, summary::mandate_name},
};

/// The comparison of the countries of the state, in their order; with fewer than two it says how to choose.
pub(super) fn document(context: &Context, paper: &Paper) -> Document {
    let words = context.words;
    let compared = &paper.state.compared;
    let countries: Vec<Id<Country>> =
        compared.iter().filter_map(|code| context.data.countries.find(code)).collect();
    let names: Vec<&str> = countries.iter().map(|&country| context.country_name(country)).collect();
    let title = if names.is_empty() { words.brief.compare.to_owned() } else { (words.list)(&names) };
    let codes: Vec<&str> = countries.iter().map(|&id| context.data.countries[id].code.as_str()).collect();
    let mut page =
        Document::new(context, paper, title, words.brief.comparison, &[&["compare"][..], &codes].concat());
    if countries.len() < 2 {
        page.note(words.brief.choose_two);
        return page;
    }
    let named = named(context, &countries);
    page.text(sentence(context, &countries, &named));
    page.titled_table(2, words.brief.levels, levels::by_mandate(context, &countries));
    page.titled_table(2, words.brief.differences, differences(context, &countries));
    let rows = if is_by_time(paper.state) {
        by_year(context, &countries, &named)
    } else {
        by_mandate(context, &countries, &named)
    };
    page.titled_table(2, words.brief.side_by_side, rows);
    page.note(words.brief.side_by_side_note);
    if shares_figures(context, named.iter()) {
        page.note(words.brief.shared_figure);
    }
    let shared = partners::shared(context, &countries, &named);
    let has_shared = shared.has_rows();
    page.titled_table(2, words.brief.shared_partners, shared);
    if has_shared {
        page.note(words.partners.note);
    }
    page
}

/// How many activities each has, and how many name more than one of them.
fn sentence(context: &Context, countries: &[Id<Country>], named: &ActivitySet) -> String {
    let in_country = |id: Id<Activity>, country| takes_part(context, id, country);
    let count = |country| named.iter().filter(|&id| in_country(id, country)).count();
    let each: Vec<String> = countries
        .iter()
        .map(|&country| {
            (context.words.label)(context.country_name(country), &(context.words.activities)(count(country)))
        })
        .collect();
    let several =
        |id: &Id<Activity>| countries.iter().filter(|&&country| in_country(*id, country)).count() > 1;
    let shared = named.iter().filter(several).count();
    (context.words.brief.compared)(&each.iter().map(String::as_str).collect::<Vec<_>>(), shared)
}

fn takes_part(context: &Context, id: Id<Activity>, country: Id<Country>) -> bool {
    let activity = &context.data.activities[id];
    activity.counts() && activity.roles_of(country).any(|role| role != CountryRole::Absent)
}

/// The activities that name one of the countries, under the mandates shown.
fn named(context: &Context, countries: &[Id<Country>]) -> ActivitySet {
    let crossing = &context.selection.crossing;
    ActivitySet::of(context.data.activities.len(), |id| {
        crossing.contains(id)
            && context.shows_mandate(context.data.activities[id].mandate)
            && countries.iter().any(|&country| takes_part(context, id, country))
    })
}

/// The mandates under which some have reported activity and some have not.
fn differences(context: &Context, countries: &[Id<Country>]) -> Table {
    let words = context.words;
    let row = |mandate: Id<Mandate>| {
        if !context.data.mandates[mandate].reported {
            return None;
        }
        let level = |country: Id<Country>| scope::level(context, country, mandate);
        let told = countries.iter().copied().filter(|&country| level(country) != Level::Unreported);
        let (with, without): (Vec<Id<Country>>, Vec<_>) =
            told.partition(|&country| level(country).is_activity());
        let names = |ids: &[Id<Country>]| {
            let names: Vec<String> = ids
                .iter()
                .map(|&id| match level(id) {
                    Level::Planned => {
                        format!("{} ({})", context.country_name(id), context.level(Level::Planned))
                    }
                    _ => context.country_name(id).to_owned(),
                })
                .collect();
            Words::of(joined(context, &names))
        };
        let differ = !with.is_empty() && !without.is_empty();
        differ.then(|| vec![Words::of(mandate_name(context, mandate)), names(&with), names(&without)])
    };
    Table {
        class: "differences",
        head: [words.filters.mandate, words.brief.reported_for, words.brief.not_reported_for]
            .map(str::to_owned)
            .to_vec(),
        groups: vec![TableGroup::of(context.shown_mandates().filter_map(row).collect())],
        ..Table::default()
    }
}

/// Every activity of the countries by mandate, in the order of time.
fn by_mandate(context: &Context, countries: &[Id<Country>], named: &ActivitySet) -> Table {
    let group = |mandate: Id<Mandate>| {
        let of_mandate = named.iter().filter(|&id| context.data.activities[id].mandate == mandate);
        (Words::of(mandate_name(context, mandate)), of_mandate.collect::<Vec<_>>())
    };
    aligned(context, countries, context.shown_mandates().map(group))
}

/// The same by the year in which they begin; undated ones last.
fn by_year(context: &Context, countries: &[Id<Country>], named: &ActivitySet) -> Table {
    let mut ids: Vec<_> = named.iter().collect();
    by_time(context, &mut ids);
    let year =
        |id: &Id<Activity>| context.data.activities[*id].period.map(|period| period.first_month().year());
    let groups = ids.chunk_by(|a, b| year(a) == year(b)).map(|ids| {
        let year = ids.first().and_then(year);
        let title =
            year.map_or_else(|| (context.words.period)(None), |year| (context.words.date)(Date::Year(year)));
        (Words::of(title), ids.to_vec())
    });
    aligned(context, countries, groups)
}

fn aligned(
    context: &Context,
    countries: &[Id<Country>],
    groups: impl Iterator<Item = (Words, Vec<Id<Activity>>)>,
) -> Table {
    let words = context.words;
    let names = countries.iter().map(|&country| context.country_name(country).to_owned());
    let head = [words.when, words.brief.what].map(str::to_owned);
    let mut table =
        Table { class: "aligned", head: head.into_iter().chain(names).collect(), ..Table::default() };
    let groups = groups.map(|(title, ids)| (TableGroup { title: Some(title), ..TableGroup::default() }, ids));
    fill(context, &mut table, groups, |id| aligned_row(context, id, countries));
    table
}

/// An activity: when, what, and the part of each country with its level; a dash where the country is not named.
fn aligned_row(context: &Context, id: Id<Activity>, countries: &[Id<Country>]) -> Vec<Words> {
    let activity = &context.data.activities[id];
    let part = |&country: &Id<Country>| {
        let roles: Vec<&str> = activity.roles_of(country).map(context.words.country_role).collect();
        match level_in(activity, country) {
            _ if roles.is_empty() => Words::of("–"),
            Some(level) => Words::signed(Shade::Level(level), (context.words.list)(&roles)),
            None => Words::of((context.words.list)(&roles)),
        }
    };
    let when = Words::of((context.words.list_words.when)(activity.period));
    [when, what(context, id, Side::All)].into_iter().chain(countries.iter().map(part)).collect()
}
