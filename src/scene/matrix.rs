//! Country x mandate: rows in the chosen order, then regional work, then totals; and the way of the arrow keys.

use std::cmp::Reverse;

use super::{
    Context, Shade, SourceMark,
    shade::share_of,
    source::{list_shares, with_shares},
    summary::{cell_facts, mandate_name},
};
use crate::{
    analysis::by_similarity,
    i18n::Share,
    model::{Code, Country, Id, Level, Mandate},
    order,
    state::Sort,
};

/// The matrix. Its grid has a row of column titles, a row for each country, one for regional work and one of totals; and
/// a column of names, one for each mandate and one of totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixScene {
    /// The mandates, in the order of the resolution.
    pub columns: Vec<MatrixColumn>,
    /// The countries, in the chosen order.
    pub rows: Vec<MatrixRow>,
    /// Cells with activity, out of those of mandates that the report answers: "62 of 112".
    pub total: String,
    /// The paragraphs that the report does not answer, with the reason for the hatching.
    pub unanswered: Vec<String>,
}

/// A mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixColumn {
    /// Which mandate.
    pub code: Code,
    /// The paragraph; nothing where only a list beside the report names it.
    pub paragraph: String,
    /// Its short name, or that it is not in the report.
    pub title: String,
    /// Countries with activity out of all: "11 of 14"; nothing where the report does not answer.
    pub total: Option<String>,
    /// Regional work without named countries: how much; nothing where there is none.
    pub regional: Option<usize>,
    /// The same as it is read out.
    pub regional_label: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Which country.
    pub code: Code,
    /// Its name.
    pub name: String,
    /// Title of the part of the region that begins with this row, if the order is by subregion.
    pub group: Option<String>,
    /// One for each mandate.
    pub cells: Vec<MatrixCell>,
    /// Mandates with activity out of those reported: "6 of 8".
    pub total: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A country under a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in a word or two.
    pub level: &'static str,
    /// Number of activities that name the country, planned ones among them; nothing where there is none.
    pub count: Option<usize>,
    /// Country, mandate, level and number, as it is read out; with how many are from which list.
    pub label: String,
    /// The lists beside the report that some of the activities are from.
    pub lists: Vec<SourceMark>,
    /// Whether it is chosen: the country and the mandate.
    pub is_chosen: bool,
}

impl MatrixScene {
    /// The matrix in an order.
    #[must_use]
    pub fn of(context: &Context, sort: Sort) -> Self {
        let countries = sorted(context, sort);
        let columns = context.data.mandates.ids().map(|mandate| column(context, mandate));
        let mut rows: Vec<MatrixRow> = countries.iter().map(|&country| row(context, country)).collect();
        if sort == Sort::Subregion {
            let group = |country: Id<Country>| context.data.countries[country].subregion;
            for (index, &country) in countries.iter().enumerate() {
                let is_first = index == 0 || group(countries[index - 1]) != group(country);
                rows[index].group = is_first.then(|| group_title(context, country));
            }
        }
        let unanswered = context.data.mandates.iter().filter(|(_, mandate)| !mandate.reported);
        Self {
            columns: columns.collect(),
            rows,
            total: (context.words.share)(share_of(context.coverage.tally())),
            unanswered: unanswered
                .map(|(_, mandate)| (context.words.matrix.unanswered)(mandate.code.as_str()))
                .collect(),
        }
    }
}

fn group_title(context: &Context, country: Id<Country>) -> String {
    let subregion = context.data.countries[country].subregion;
    subregion.map_or_else(
        || context.words.matrix.no_subregion.to_owned(),
        |id| context.text(&context.data.subregions[id].name).to_owned(),
    )
}

/// The countries in an order; equals by name.
fn sorted(context: &Context, sort: Sort) -> Vec<Id<Country>> {
    let mut countries = context.sorted_countries();
    match sort {
        Sort::Name => {}
        Sort::Coverage => order::by_key(&mut countries, |&country| {
            let tally = context.coverage.country_tally(country);
            Reverse((tally.active(), tally.delivered, tally.planned))
        }),
        Sort::Subregion => order::by_key(&mut countries, |&country| {
            let subregion = context.data.countries[country].subregion;
            (subregion.is_none(), subregion)
        }),
        Sort::Similarity => countries = by_similarity(context.data, context.coverage),
    }
    countries
}

fn column(context: &Context, mandate: Id<Mandate>) -> MatrixColumn {
    let row = &context.data.mandates[mandate];
    let words = context.words;
    let regional = context.coverage.regional(mandate).len();
    let share = share_of(context.coverage.mandate_tally(mandate));
    let no_title = || (words.level)(Level::Unreported);
    MatrixColumn {
        code: row.code.clone(),
        paragraph: if context.data.is_asked_mandate(mandate) { row.code.to_string() } else { String::new() },
        title: row.title.as_ref().map_or_else(no_title, |title| context.text(title)).to_owned(),
        total: row.reported.then(|| (words.share)(share)),
        regional: (regional > 0).then_some(regional),
        regional_label: (words.matrix.regional_label)(&mandate_name(context, mandate), regional),
        is_chosen: context.has_mandate(mandate),
    }
}

fn row(context: &Context, country: Id<Country>) -> MatrixRow {
    let share: Share = share_of(context.coverage.country_tally(country));
    MatrixRow {
        code: context.data.countries[country].code.clone(),
        name: context.country_name(country).to_owned(),
        group: None,
        cells: context.data.mandates.ids().map(|mandate| cell(context, country, mandate)).collect(),
        total: (context.words.share)(share),
        is_chosen: context.has_country(country),
    }
}

fn cell(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> MatrixCell {
    let words = context.words;
    let name = mandate_name(context, mandate);
    let facts = cell_facts(context, country, mandate, &name);
    let shares = list_shares(context, &context.coverage.cell(country, mandate).activities);
    MatrixCell {
        shade: Shade::Level(facts.level),
        level: if facts.filtered && facts.level == Level::None {
            words.filters.none_here_short
        } else {
            (words.matrix.level)(facts.level)
        },
        count: (facts.activities > 0).then_some(facts.activities),
        label: with_shares(context, (words.matrix.cell_label)(&facts), &shares),
        lists: shares.into_iter().map(|(mark, _)| mark).collect(),
        is_chosen: context.has_country(country) && context.has_mandate(mandate),
    }
}

/// A place in a grid, from the upper left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From 0, downwards.
    pub row: usize,
    /// From 0, to the right.
    pub column: usize,
}

/// A key that moves in a grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridKey {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One cell to the left.
    Left,
    /// One cell to the right.
    Right,
    /// To the first cell of the row.
    Home,
    /// To the last cell of the row.
    End,
    /// To the first cell of the grid.
    First,
    /// To the last cell of the grid.
    Last,
}

impl Spot {
    /// Where a key leads in a grid of so many rows and columns: not over its edge, as the ARIA Authoring Practices Guide,
    /// "Grid (Interactive Tabular Data and Layout Containers)", has it.
    #[must_use]
    pub fn step(self, key: GridKey, rows: usize, columns: usize) -> Self {
        let Self { row, column } = self;
        let (last_row, last_column) = (rows.saturating_sub(1), columns.saturating_sub(1));
        match key {
            GridKey::Up => Self { row: row.saturating_sub(1), column },
            GridKey::Down => Self { row: (row + 1).min(last_row), column },
            GridKey::Left => Self { row, column: column.saturating_sub(1) },
            GridKey::Right => Self { row, column: (column + 1).min(last_column) },
            GridKey::Home => Self { row, column: 0 },
            GridKey::End => Self { row, column: last_column },
            GridKey::First => Self { row: 0, column: 0 },
            GridKey::Last => Self { row: last_row, column: last_column },
        }
    }
}
