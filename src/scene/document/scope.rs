//! What a document is about: what is chosen of the report. What only a list beside it names is told where it has activity, is no
//! gap, and is in no share.

use crate::{
    model::{Country, Id, Level, Mandate},
    scene::{
        Context,
        shade::share_of,
        summary::{country_summary, country_summary_under, mandate_summary_for},
    },
};

/// Whether there is something to say of a cell: the report is about it, or a list has activity in it.
pub(super) fn is_told(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> bool {
    context.data.is_asked_country(country) && context.data.is_asked_mandate(mandate)
        || !context.coverage.cell(country, mandate).activities.is_empty()
}

/// The level of a cell. That nothing is reported is said only of what the report is about.
pub(super) fn level(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Level {
    let level = context.coverage.cell(country, mandate).level;
    if is_told(context, country, mandate) { level } else { Level::Unreported }
}

/// The countries of the report that are chosen, or all of them.
pub(super) fn countries(context: &Context) -> Vec<Id<Country>> {
    context.shown_countries().filter(|&id| context.data.is_asked_country(id)).collect()
}

/// The mandates of the report that are chosen, or all of them.
pub(super) fn mandates(context: &Context) -> Vec<Id<Mandate>> {
    context.shown_mandates().filter(|&id| context.data.is_asked_mandate(id)).collect()
}

/// The name of a country below those of the report.
pub(super) fn name(context: &Context, country: Id<Country>) -> String {
    let name = context.country_name(country);
    if context.data.is_asked_country(country) {
        return name.to_owned();
    }
    format!("{name} ({})", (context.words.level)(Level::Unreported))
}

/// In how many of these cells there is activity, out of those of mandates that the report answers; nothing where it answers none.
pub(super) fn share(context: &Context, countries: &[Id<Country>], mandates: &[Id<Mandate>]) -> String {
    let cells = countries.iter().flat_map(|&country| mandates.iter().map(move |&mandate| (country, mandate)));
    let share = share_of(context.coverage.tally_of(cells));
    if share.whole == 0 { String::new() } else { (context.words.share)(share) }
}

/// A country in a sentence about the chosen mandates; nothing where the report is about none of them.
pub(super) fn country_sentence(context: &Context, country: Id<Country>, named: bool) -> Option<String> {
    if !context.data.is_asked_country(country) {
        return Some(country_summary(context, country, named));
    }
    let mandates = mandates(context);
    (!mandates.is_empty()).then(|| country_summary_under(context, country, &mandates, named))
}

/// A mandate in a sentence about the chosen countries; nothing where the report is about none of them.
pub(super) fn mandate_sentence(context: &Context, mandate: Id<Mandate>) -> Option<String> {
    let countries = countries(context);
    (!countries.is_empty()).then(|| mandate_summary_for(context, mandate, &countries, false))
}
