//! Reasons and doubts in words.

use super::super::{Context, summary::mandate_name};
use crate::{
    analysis::{Doubt, Ground},
    model::{Id, Organisation, Term},
};

/// A reason in words.
pub(super) fn ground(context: &Context, ground: &Ground) -> String {
    let words = &context.words.overlaps.ground;
    match ground {
        Ground::SameCountries(ids) => {
            (words.same_countries)(&context.names_where(|country| ids.contains(&country)))
        }
        Ground::SameMandate(mandate) => (words.same_mandate)(&mandate_name(context, *mandate)),
        Ground::SharedTopics(ids) => (words.shared_topics)(&topics(context, ids)),
        Ground::SharedAudiences(ids) => (words.shared_audiences)(&audiences(context, ids)),
        Ground::SameTime => words.same_time.to_owned(),
        Ground::NearTime(months, window) => (words.near_time)(*months, *window),
        Ground::OtherLeads(a, b) => (words.other_leads)(&bodies(context, a), &bodies(context, b)),
        Ground::SameLeads(ids) => (words.same_leads)(&bodies(context, ids)),
        Ground::OtherSource => words.other_source.to_owned(),
        Ground::OtherMandates(a, b) => {
            (words.other_mandates)(context.mandate_code(*a), context.mandate_code(*b))
        }
        Ground::SamePlaceAndPeriod => words.same_place.to_owned(),
        Ground::PartOf(side) => (words.part_of)(*side).to_owned(),
    }
}

/// What speaks against it, in words.
pub(super) fn doubt(context: &Context, doubt: &Doubt) -> String {
    let words = &context.words.overlaps.doubt;
    match doubt {
        Doubt::MonthsApart(months) => (words.months_apart)(*months),
        Doubt::Undated(sides) => (words.undated)(*sides).to_owned(),
        Doubt::VaguePeriod(sides) => (words.vague)(*sides).to_owned(),
        Doubt::OpenEnd(sides) => (words.open_end)(*sides).to_owned(),
        Doubt::OtherKinds(a, b) => (words.other_kinds)((context.words.kind)(*a), (context.words.kind)(*b)),
        Doubt::OtherTopics => words.other_topics.to_owned(),
        Doubt::OtherAudiences => words.other_audiences.to_owned(),
        Doubt::NoAudience(sides) => (words.no_audience)(*sides).to_owned(),
        Doubt::SharedBodies(ids) => (words.shared_bodies)(&bodies(context, ids)),
        Doubt::CommonWhole(body) => (words.common_whole)(context.short_name(*body)),
        Doubt::SameProgramme(id) => (words.same_programme)(context.text(&context.data.activities[*id].title)),
        Doubt::OnlyPlanned(sides) => (words.planned)(*sides).to_owned(),
        Doubt::CountryPlanned(sides) => (words.country_planned)(*sides).to_owned(),
        Doubt::Regional(sides) => (words.regional)(*sides).to_owned(),
        Doubt::CountryDerived(sides) => (words.derived)(*sides).to_owned(),
    }
}

pub(super) fn topics<'a>(context: &Context<'a>, ids: &[Id<Term>]) -> Vec<&'a str> {
    ids.iter().map(|&id| context.text(&context.data.topics[id].name)).collect()
}

pub(super) fn audiences<'a>(context: &Context<'a>, ids: &[Id<Term>]) -> Vec<&'a str> {
    ids.iter().map(|&id| context.text(&context.data.audiences[id].name)).collect()
}

fn bodies<'a>(context: &Context<'a>, ids: &[Id<Organisation>]) -> Vec<&'a str> {
    ids.iter().map(|&id| context.short_name(id)).collect()
}
