//! Where no activity is reported: why it is listed, and who has a precedent.

use super::{Table, TableGroup, Words};
use crate::{
    scene::{Context, GapList, GapRow},
    state::{Axis, Change, GapFilter},
};

/// The gaps of a country: a row for each mandate.
pub(super) fn of_country(context: &Context) -> Table {
    let words = context.words;
    let name = |row: &GapRow| row.mandate_name.clone();
    table(context, Axis::Country, [words.mandates, words.brief.why, words.brief.nearest], name)
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
    table(context, Axis::Mandate, [words.countries, words.brief.why, words.brief.nearest], name)
}

fn table(context: &Context, by: Axis, head: [&str; 3], name: impl Fn(&GapRow) -> String) -> Table {
    let list = GapList::of(context, GapFilter::All, Some(by));
    let is_shown =
        |row: &&GapRow| context.shown_mandates().any(|id| context.data.mandates[id].code == row.mandate);
    let row = |row: &GapRow| {
        let change = Change::Cell(row.country.clone(), row.mandate.clone());
        let nearest = row.precedents.first().map_or_else(
            || Words::of(context.words.cell.no_precedent),
            |precedent| Words::of(format!("{}, {}", precedent.name, precedent.text)),
        );
        vec![
            Words::signed(row.shade, name(row)).to(change),
            Words::of(row.reason.clone()).with(row.regional.clone()),
            nearest,
        ]
    };
    let rows = list.rows.iter().filter(is_shown).map(row).collect();
    Table {
        class: "gap-rows",
        head: head.map(str::to_owned).to_vec(),
        groups: vec![TableGroup { title: None, rows }],
        wide: None,
        left_out: None,
    }
}
