//! Where no activity is reported: why it is listed, and who has a precedent.

use super::{Table, TableGroup, Words};
use crate::{
    analysis::gap_reason,
    scene::{Context, GapList, GapRow},
    state::{Axis, Change, GapFilter},
};

/// The gaps of a country: a row for each mandate.
pub(super) fn of_country(context: &Context) -> Table {
    let words = context.words;
    let name = |row: &GapRow| row.mandate_name.clone();
    table(context, Axis::Country, [words.filters.mandate, words.brief.why, words.brief.nearest], name)
}

/// The gaps of a mandate: a row for each country; none where no country has a precedent, and every row would say the same.
pub(super) fn of_mandate(context: &Context) -> Table {
    let words = context.words;
    let name = |row: &GapRow| row.country_name.clone();
    let has_precedent =
        context.chosen.mandate.is_some_and(|mandate| context.whole.mandate_tally(mandate).active() > 0);
    if !has_precedent {
        return Table::default();
    }
    table(context, Axis::Mandate, [words.filters.country, words.brief.why, words.brief.nearest], name)
}

fn table(context: &Context, by: Axis, head: [&str; 3], name: impl Fn(&GapRow) -> String) -> Table {
    let list = GapList::of(context, GapFilter::All, Some(by));
    let place = |row: &GapRow| {
        let mandate = context.shown_mandates().position(|id| context.data.mandates[id].code == row.mandate);
        let country = context.shown_countries().position(|id| context.data.countries[id].code == row.country);
        Some((mandate?, country?))
    };
    // On paper they stand as everything else does: by mandate, then by name.
    let mut shown: Vec<_> = list.rows.iter().filter_map(|row| Some((place(row)?, row))).collect();
    shown.sort_by_key(|(place, _)| *place);
    let row = |row: &GapRow| {
        let change = Change::Cell(row.country.clone(), row.mandate.clone());
        let nearest = row.precedents.first().map_or_else(
            || Words::of(context.words.cell.no_precedent),
            |precedent| Words::of(format!("{}, {}", precedent.name, precedent.text)),
        );
        vec![Words::signed(row.shade, name(row)).to(change), Words::of(why(context, row)), nearest]
    };
    let rows = shown.into_iter().map(|(_, gap)| row(gap)).collect();
    Table {
        class: "gap-rows",
        head: head.map(str::to_owned).to_vec(),
        groups: vec![TableGroup { title: None, rows }],
        name: "",
        is_wide: false,
        left_out: None,
    }
}

/// Why it is a gap, in few words: regional work that may include the country stands in a part of its own.
fn why(context: &Context, row: &GapRow) -> &'static str {
    let country = context.data.countries.find(&row.country);
    let cell = country.zip(context.data.mandates.find(&row.mandate));
    let reason = cell.and_then(|(country, mandate)| gap_reason(context.whole, country, mandate));
    reason.map_or("", |reason| (context.words.gaps.reason)(reason))
}
