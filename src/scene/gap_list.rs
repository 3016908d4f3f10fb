use super::{Context, Shade, precedent::PrecedentRow, summary::mandate_name};
use crate::{
    analysis::{Gap, gaps},
    i18n::{GapCounts, Share},
    model::{Code, GapReason},
    state::{Axis, GapFilter},
};

/// The cells without reported activity, ranked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapList {
    /// How many there are and why, over all countries and mandates or those that are chosen.
    pub sentence: String,
    /// Those that the filter shows.
    pub rows: Vec<GapRow>,
    /// How many that is.
    pub listed: String,
    /// Whether the report does not answer the chosen mandate, so that nothing is a gap.
    pub is_unanswered: bool,
    /// That filters do not change the list, while they are on.
    pub note: Option<&'static str>,
    /// Each filter with its words and how many gaps it shows.
    pub filters: Vec<(GapFilter, &'static str, usize)>,
}

/// A cell without reported activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// The country.
    pub country: Code,
    /// Its name.
    pub country_name: String,
    /// The mandate.
    pub mandate: Code,
    /// The paragraph and its short name.
    pub mandate_name: String,
    /// The level, as on the map.
    pub shade: Shade,
    /// Why it is a gap.
    pub reason: String,
    /// Regional work that may include the country, where there is any and it is not itself the reason.
    pub regional: Option<String>,
    /// The nearest precedent in a sentence, or that there is none.
    pub nearest: String,
    /// The other countries with activity under the mandate, nearest first.
    pub precedents: Vec<PrecedentRow>,
    /// Whether it is the chosen cell.
    pub is_chosen: bool,
}

impl GapList {
    /// The list for what is chosen: all gaps, those of the chosen country, or those under the chosen mandate. Of a chosen
    /// cell the first choice counts; if there was none, all gaps are listed and the cell is marked.
    #[must_use]
    pub fn of(context: &Context, filter: GapFilter, by: Option<Axis>) -> Self {
        let here = here(context, by);
        let count = |filter: GapFilter| here.iter().filter(|gap| filter.shows(gap.reason)).count();
        let rows: Vec<GapRow> =
            here.iter().filter(|gap| filter.shows(gap.reason)).map(|gap| row(context, gap)).collect();
        let words = &context.words.gaps;
        let (_, by_mandate) = narrowing(context, by);
        let is_unanswered = by_mandate
            && context.chosen.mandate.is_some_and(|mandate| !context.data.mandates[mandate].reported);
        let name = |filter| match filter {
            GapFilter::All => words.all,
            GapFilter::Only(reason) => (words.reason)(reason),
        };
        Self {
            is_unanswered,
            sentence: if is_unanswered {
                context.words.unanswered.to_owned()
            } else {
                sentence(context, by, &here)
            },
            listed: (words.listed)(rows.len()),
            rows,
            note: context.is_filtered().then_some(context.words.filters.gaps_note),
            filters: GapFilter::EACH
                .map(|other| (other, name(other), count(other)))
                .into_iter()
                .filter(|(other, _, count)| *count > 0 || [GapFilter::All, filter].contains(other))
                .collect(),
        }
    }
}

/// Whether a choice narrows the list, for country and mandate.
fn narrowing(context: &Context, by: Option<Axis>) -> (bool, bool) {
    match (context.chosen.country.is_some(), context.chosen.mandate.is_some()) {
        (true, true) => (by == Some(Axis::Country), by == Some(Axis::Mandate)),
        one => one,
    }
}

fn here(context: &Context, by: Option<Axis>) -> Vec<Gap> {
    let (by_country, by_mandate) = narrowing(context, by);
    let chosen = context.chosen;
    let is_here = |gap: &Gap| {
        (!by_country || chosen.country == Some(gap.country))
            && (!by_mandate || chosen.mandate == Some(gap.mandate))
    };
    gaps(context.data, context.whole).into_iter().filter(is_here).collect()
}

fn sentence(context: &Context, by: Option<Axis>, here: &[Gap]) -> String {
    let coverage = context.whole;
    let chosen = context.chosen;
    let tally = match (narrowing(context, by), chosen.country, chosen.mandate) {
        ((true, _), Some(country), _) => coverage.country_tally(country),
        ((_, true), _, Some(mandate)) => coverage.mandate_tally(mandate),
        _ => coverage.tally(),
    };
    let count = |reason: &GapReason| here.iter().filter(|gap| gap.reason == *reason).count();
    let mut by_reason = [0; 4];
    for (place, reason) in by_reason.iter_mut().zip(GapReason::ALL) {
        *place = count(reason);
    }
    let all = Share { part: here.len(), whole: tally.reported() };
    (context.words.gaps.summary)(&GapCounts { all, by_reason })
}

fn row(context: &Context, gap: &Gap) -> GapRow {
    let Gap { country, mandate, reason } = *gap;
    let data = context.data;
    let words = context.words;
    // A gap is one in the whole report, and so are its precedents.
    let unfiltered = Context { coverage: context.whole, ..*context };
    let count = context.whole.regional(mandate).len();
    let regional = || (count > 0).then(|| (words.regional_note)(count));
    let own_reason = || (words.gaps.reason)(reason).to_owned();
    let (reason, regional) = match reason {
        GapReason::Regional => (regional().unwrap_or_else(own_reason), None),
        _ => (own_reason(), regional()),
    };
    let precedents = super::precedent::rows(&unfiltered, country, mandate);
    let nearest = precedents.first().map(|row| (words.gaps.nearest)(&row.name, &row.text));
    GapRow {
        country: data.countries[country].code.clone(),
        country_name: context.country_name(country).to_owned(),
        mandate: data.mandates[mandate].code.clone(),
        mandate_name: mandate_name(context, mandate),
        shade: Shade::Level(context.whole.cell(country, mandate).level),
        reason,
        regional,
        nearest: nearest.unwrap_or_else(|| words.cell.no_precedent.to_owned()),
        precedents,
        is_chosen: (context.chosen.country, context.chosen.mandate) == (Some(country), Some(mandate)),
    }
}
