use super::{Context, Shade, shade::share_of};
use crate::{
    model::{Code, Country, Id, Mandate},
    order,
    query::Facet,
};

/// A country in the list beside the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryRow {
    /// Which country.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// As on the map.
    pub shade: Shade,
    /// What the shade means, in few words.
    pub shown: String,
    /// Whether only a list beside the report names it.
    pub is_added: bool,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A mandate in the bar above the map and in the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateRow {
    /// Which mandate.
    pub code: Code,
    /// The paragraph, or the name of what only a list beside the report names.
    pub paragraph: String,
    /// Its short name, or that it is not in the report; nothing where that is said already.
    pub title: String,
    /// How many activities it has under all other filters.
    pub count: usize,
    /// For how many countries activity is reported; nothing for a mandate that the report does not answer.
    pub share: Option<String>,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// What the map shows of one country: its fill, and the same in words.
pub(crate) fn shown(context: &Context, country: Id<Country>) -> (Shade, String) {
    let words = context.words;
    match context.chosen.mandate {
        Some(mandate) => {
            let level = context.coverage.cell(country, mandate).level;
            (Shade::Level(level), context.level(level).to_owned())
        }
        None => {
            let share = share_of(context.coverage.country_tally(country));
            (Shade::of_share(share), (words.share)(share))
        }
    }
}

/// Every country, sorted by name; those that only lists beside the report name stand last.
#[must_use]
pub fn country_rows(context: &Context) -> Vec<CountryRow> {
    let row = |id| {
        let (shade, shown) = shown(context, id);
        CountryRow {
            code: context.data.countries[id].code.clone(),
            name: context.country_name(id).to_owned(),
            shade,
            shown,
            is_added: !context.data.is_asked_country(id),
            is_chosen: context.has_country(id),
        }
    };
    let mut rows: Vec<CountryRow> = context.sorted_countries().into_iter().map(row).collect();
    order::by_key(&mut rows, |row| row.is_added);
    rows
}

/// For how many countries there is activity; where for none, how much work that names none.
fn share(context: &Context, mandate: Id<Mandate>) -> String {
    let words = context.words;
    let share = share_of(context.coverage.mandate_tally(mandate));
    let text = (words.country_share_words)(share);
    match context.coverage.regional(mandate).len() {
        regional @ 1.. if share.part == 0 => format!("{text} · {}", (words.naming_none)(regional)),
        _ => text,
    }
}

/// Every mandate, in the order of the resolution.
#[must_use]
pub fn mandate_rows(context: &Context) -> Vec<MandateRow> {
    let words = context.words;
    let row = |(id, mandate): (_, &crate::model::Mandate)| MandateRow {
        code: mandate.code.clone(),
        paragraph: context.mandate_code(id).to_owned(),
        title: match &mandate.title {
            _ if !context.data.is_asked_mandate(id) => String::new(),
            None => (words.level)(crate::model::Level::Unreported).to_owned(),
            Some(title) => title.get(words.lang).to_owned(),
        },
        share: mandate.reported.then(|| share(context, id)),
        count: context.selection.counts[Facet::Mandate as usize][id.index()],
        is_chosen: context.has_mandate(id),
    };
    context.data.mandates.iter().map(row).collect()
}
