//! Where no activity is reported: why it is listed, and who has a precedent. Always of the whole report: a filter makes no gap.

use super::{Table, TableGroup, Words};
use crate::{
    analysis::gap_reason,
    model::{Country, Id, Mandate},
    scene::{Context, Shade, precedent, summary::mandate_name},
    state::Change,
};

/// The gaps of a country: a row for each mandate.
pub(super) fn of_country(context: &Context, country: Id<Country>) -> Table {
    let rows = context
        .shown_mandates()
        .filter_map(|mandate| row(context, country, mandate, || mandate_name(context, mandate)));
    table(context, context.words.filters.mandate, rows.collect())
}

/// The gaps of a mandate: a row for each country; none where no country has a precedent, and every row would say the same.
pub(super) fn of_mandate(context: &Context, mandate: Id<Mandate>) -> Table {
    if context.whole.mandate_tally(mandate).active() == 0 {
        return Table::default();
    }
    let rows = context
        .shown_countries()
        .filter_map(|country| row(context, country, mandate, || context.country_name(country).to_owned()));
    table(context, context.words.filters.country, rows.collect())
}

fn table(context: &Context, first: &str, rows: Vec<Vec<Words>>) -> Table {
    let words = &context.words.brief;
    Table {
        class: "gap-rows",
        head: [first, words.nearest].map(str::to_owned).to_vec(),
        groups: vec![TableGroup::of(rows)],
        ..Table::default()
    }
}

/// A cell, if it is a gap: its name and level, why it is one, and the nearest precedent. Regional work that may include the
/// country stands in a part of its own.
fn row(
    context: &Context,
    country: Id<Country>,
    mandate: Id<Mandate>,
    name: impl FnOnce() -> String,
) -> Option<Vec<Words>> {
    let data = context.data;
    let is_asked = context.data.is_asked_country(country) && context.data.is_asked_mandate(mandate);
    let reason = gap_reason(context.whole, country, mandate).filter(|_| is_asked)?;
    let change = Change::Cell(data.countries[country].code.clone(), data.mandates[mandate].code.clone());
    let whole = Context { coverage: context.whole, ..*context };
    let nearest = precedent::rows(&whole, country, mandate).into_iter().next();
    let nearest = nearest.map_or_else(
        || context.words.cell.no_precedent.to_owned(),
        |precedent| format!("{}, {}", precedent.name, precedent.text),
    );
    let level = context.whole.cell(country, mandate).level;
    Some(vec![
        Words::signed(Shade::Level(level), name())
            .with(Some((context.words.gaps.reason)(reason).to_owned()))
            .to(change),
        Words::of(nearest),
    ])
}
