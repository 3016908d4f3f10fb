//! Where findings are: countries against mandates, and the shades of the map.

use super::super::{Context, Legend, MapState, Shade, summary::mandate_name};
use crate::{
    analysis::Findings,
    model::{Code, Country, Id},
};

/// Countries by name, against mandates in the order of the resolution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceScene {
    /// The mandates: code and full name.
    pub columns: Vec<(Code, String)>,
    /// The countries.
    pub rows: Vec<PlaceRow>,
    /// What the shades of the map mean; nothing where there are no findings.
    pub legend: Option<Legend>,
}

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceRow {
    /// Which country.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// Under each mandate: how many findings, in short, how strong the cell is shaded (0 to 4), and how it is read out.
    pub cells: Vec<(u64, String, u8, String)>,
    /// All of its findings, which is less than the sum of its cells where sides are under two mandates.
    pub count: u64,
    /// The same in short.
    pub short: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl PlaceScene {
    /// Where `found` is.
    #[must_use]
    pub fn of(context: &Context, found: &Findings) -> Self {
        let data = context.data;
        let words = &context.words.overlaps;
        let mandates = || data.mandates.ids();
        // One scale with the map, so that one legend tells both.
        let most = most_in_country(context, found);
        let row = |country: Id<Country>| {
            let name = context.country_name(country);
            let cell = |mandate| {
                let count = found.in_cell(country, mandate);
                let label = (words.cell)(name, &mandate_name(context, mandate), count);
                (count, (words.short)(count), Shade::quarter_of(count, most), label)
            };
            let count = found.in_country(country);
            PlaceRow {
                code: data.countries[country].code.clone(),
                name: name.to_owned(),
                cells: mandates().map(cell).collect(),
                count,
                short: (words.short)(count),
                is_chosen: context.has_country(country),
            }
        };
        Self {
            columns: mandates()
                .map(|id| (data.mandates[id].code.clone(), mandate_name(context, id)))
                .collect(),
            rows: context.sorted_countries().into_iter().map(row).collect(),
            legend: Legend::of_numbers(context, words.place, most),
        }
    }
}

/// The look of every country on the map, by its number of findings, in the order of the dataset.
#[must_use]
pub fn overlap_states(context: &Context, found: &Findings) -> Vec<MapState> {
    let most = most_in_country(context, found);
    let words = &context.words.overlaps;
    let state = |country: Id<Country>| {
        let count = found.in_country(country);
        MapState {
            shade: Shade::Quarter(Shade::quarter_of(count, most)),
            number: Some((words.short)(count)),
            label: (context.words.label)(context.country_name(country), &(words.count)(count)),
            lists: Vec::new(),
            is_chosen: context.has_country(country),
        }
    };
    context.data.countries.ids().map(state).collect()
}

fn most_in_country(context: &Context, found: &Findings) -> u64 {
    context.data.countries.ids().map(|country| found.in_country(country)).max().unwrap_or(0)
}
