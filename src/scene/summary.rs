//! One generator for the sentence of any selection: all, a country, a mandate, or both.

use super::{Chosen, Context, filters::narrowing_texts, shade::share_of};
use crate::{
    i18n::{CellCounts, CellSummary, CountrySummary, MandateSummary, OverviewSummary, Share},
    model::{Country, Id, Level, Mandate},
    query::Facet,
    state::View,
};

/// The sentence that says what is shown, with the number of activities out of all.
#[must_use]
pub fn summary(context: &Context) -> String {
    let Chosen { country, mandate, .. } = context.chosen;
    let is_filtered = context.is_filtered() || context.has_several();
    let sentence = match (country, mandate) {
        (None, None) if is_filtered => filtered_overview(context),
        (None, None) => return overview_summary(context),
        (Some(country), None) => country_summary(context, country, true),
        (None, Some(mandate)) => mandate_summary(context, mandate, true),
        (Some(country), Some(mandate)) => cell_summary(context, country, mandate),
    };
    let whole = context.index.counting().count();
    let count = Share { part: context.selection.passing.count(), whole };
    (context.words.counted_summary)(count, &narrowing_texts(context), &sentence)
}

/// How many countries and mandates the activities name that pass the filters.
fn filtered_overview(context: &Context) -> String {
    let (data, coverage) = (context.data, context.coverage);
    let named = |tally: crate::analysis::Tally| tally.active() + tally.planned > 0;
    let picked = &context.filter.chosen[Facet::Country as usize];
    let countries =
        data.asked_countries().filter(|country| picked.is_empty() || picked.contains(&country.index()));
    let countries = countries.filter(|&country| named(coverage.country_tally(country))).count();
    let passing = &context.selection.passing;
    let is_left = |mandate: &Id<Mandate>| {
        passing.count_common(context.index.having(Facet::Mandate, mandate.index())) > 0
    };
    let mandates = data.asked_mandates().filter(is_left).count();
    let sentence = (context.words.filters.overview)(
        passing.count(),
        Share { part: countries, whole: data.asked().countries },
        Share { part: mandates, whole: data.asked().mandates },
    );
    with_lists(context, sentence)
}

/// The title of the browser's window: the choice, the picture if it is not the map, then the page.
#[must_use]
pub fn page_title(context: &Context, view: View) -> String {
    let country = context.chosen.country.map(|id| context.country_name(id));
    let mandate = context.chosen.mandate.map(|id| context.mandate_code(id));
    let view = match view {
        View::Map => None,
        View::Matrix => Some(context.words.matrix_view),
        View::Timeline => Some(context.words.timeline_view),
        View::Partners => Some(context.words.partners.view),
        View::Overlaps => Some(context.words.overlaps.view),
        View::List => Some(context.words.list_view),
        View::Brief => Some(context.words.brief.view),
        View::Compare => Some(context.words.brief.compare),
        View::OwnList => Some(context.words.own_list.view),
        View::About => Some(context.words.about_view),
    };
    let parts: Vec<&str> =
        country.into_iter().chain(mandate).chain(view).chain([context.words.app_name]).collect();
    parts.join(" · ")
}

fn overview_summary(context: &Context) -> String {
    let data = context.data;
    let reported = context.answered_mandates();
    let sentence = (context.words.overview_summary)(&OverviewSummary {
        activities: context.index.counting().count(),
        countries: data.asked().countries,
        mandates: Share { part: reported, whole: data.asked().mandates },
        cells: cell_counts(context),
    });
    with_lists(context, sentence)
}

/// The sentence, and how much of what is told comes from lists beside the report, with the countries that only they name.
fn with_lists(context: &Context, sentence: String) -> String {
    let data = context.data;
    let added = data.countries.ids().skip(data.asked().countries);
    let is_named = |country: &Id<Country>| {
        let mandates = || data.mandates.ids();
        mandates().any(|mandate| !context.coverage.cell(*country, mandate).activities.is_empty())
    };
    let passing = &context.selection.passing;
    match passing.count() - passing.count_common(context.index.having(Facet::Source, 0)) {
        0 => sentence,
        count => {
            let more = (context.words.own_list.beside)(count, added.filter(is_named).count());
            format!("{sentence} {more}")
        }
    }
}

fn cell_counts(context: &Context) -> CellCounts {
    let tally = context.coverage.tally();
    CellCounts { active: share_of(tally), planned: tally.planned, none: tally.none }
}

/// A country in one sentence, with or without its name. Of one that only a list beside the report names there is nothing to say but
/// that.
pub(crate) fn country_summary(context: &Context, country: Id<Country>, named: bool) -> String {
    if !context.data.is_asked_country(country) {
        let unreported = (context.words.level)(Level::Unreported);
        return format!("{}.", (context.words.label)(context.country_name(country), unreported));
    }
    country_summary_under(context, country, &context.data.asked_mandates().collect::<Vec<_>>(), named)
}

/// The same of some of the mandates that the report is about.
pub(crate) fn country_summary_under(
    context: &Context,
    country: Id<Country>,
    mandates: &[Id<Mandate>],
    named: bool,
) -> String {
    let at_level = |level| {
        let cells = mandates.iter().copied();
        let cells = cells.filter(|&mandate| context.coverage.cell(country, mandate).level == level);
        cells.map(|mandate| context.mandate_code(mandate)).collect()
    };
    let cells = mandates.iter().map(|&mandate| (country, mandate));
    (context.words.country_summary)(&CountrySummary {
        name: named.then(|| context.country_name(country)),
        filtered: context.is_filtered(),
        active: share_of(context.coverage.tally_of(cells)),
        none: at_level(Level::None),
        planned: at_level(Level::Planned),
    })
}

/// A mandate in one sentence, with or without its name.
pub(crate) fn mandate_summary(context: &Context, mandate: Id<Mandate>, named: bool) -> String {
    mandate_summary_for(context, mandate, context.order, named)
}

/// The same of some countries.
pub(crate) fn mandate_summary_for(
    context: &Context,
    mandate: Id<Mandate>,
    countries: &[Id<Country>],
    named: bool,
) -> String {
    let row = &context.data.mandates[mandate];
    let name = mandate_name(context, mandate);
    let names_where = |keep: &dyn Fn(Level) -> bool| {
        let ids = countries.iter().copied();
        let ids = ids.filter(|&country| keep(context.coverage.cell(country, mandate).level));
        ids.map(|country| context.country_name(country)).collect::<Vec<_>>()
    };
    let mut none = names_where(&|level| level == Level::None);
    if none.len() == countries.len() {
        // That it is none of them is said already.
        none.clear();
    }
    let asked = countries.iter().filter(|&&country| context.data.is_asked_country(country));
    let cells = asked.map(|&country| (country, mandate));
    (context.words.mandate_summary)(&MandateSummary {
        name: named.then_some(name.as_str()),
        reported: row.reported,
        filtered: context.is_filtered(),
        active: share_of(context.coverage.tally_of(cells)),
        active_names: names_where(&Level::is_activity),
        none,
        planned: names_where(&|level| level == Level::Planned),
        regional: context.coverage.regional(mandate).len(),
    })
}

/// The paragraph and its short name.
pub(crate) fn mandate_name(context: &Context, mandate: Id<Mandate>) -> String {
    let row = &context.data.mandates[mandate];
    match &row.title {
        Some(title) if context.data.is_asked_mandate(mandate) => {
            format!("{} {}", row.code, context.text(title))
        }
        _ => context.mandate_code(mandate).to_owned(),
    }
}

/// A country under a mandate in one sentence.
pub(crate) fn cell_summary(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> String {
    let name = mandate_name(context, mandate);
    (context.words.cell_summary)(&cell_facts(context, country, mandate, &name))
}

/// What there is to say of a cell, under `mandate_name`.
pub(crate) fn cell_facts<'a>(
    context: &Context<'a>,
    country: Id<Country>,
    mandate: Id<Mandate>,
    mandate_name: &'a str,
) -> CellSummary<'a> {
    let cell = context.coverage.cell(country, mandate);
    CellSummary {
        country: context.country_name(country),
        mandate: mandate_name,
        level: cell.level,
        filtered: context.is_filtered(),
        activities: cell.activities.len(),
        planned: cell.planned(),
        absences: cell.absences.len(),
        state_actions: cell.state_actions.len(),
        regional: context.coverage.regional(mandate).len(),
    }
}
