//! Mandates with their levels: of one country as a strip, of several as a table.

use super::{
    LevelBox, Table, TableGroup, Words,
    activities::{Side, is_planned},
    scope,
};
use crate::{
    model::{Activity, Country, Id, Level, Mandate},
    scene::{Context, Shade, summary::mandate_name},
    state::Change,
};

/// The mandates of a country, in the order of the resolution; what the report is not about where there are activities.
pub(super) fn strip(context: &Context, country: Id<Country>) -> Vec<LevelBox> {
    let shown = context.shown_mandates().filter(|&id| scope::is_told(context, country, id));
    shown.map(|mandate| level_box(context, country, mandate)).collect()
}

fn level_box(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> LevelBox {
    let level = context.coverage.cell(country, mandate).level;
    let title = context.data.mandates[mandate].title.as_ref();
    let is_asked = context.data.is_asked_mandate(mandate);
    let [count, planned] = counts(context, country, mandate);
    LevelBox {
        code: context.mandate_code(mandate).to_owned(),
        title: title.filter(|_| is_asked).map_or_else(String::new, |title| context.text(title).to_owned()),
        shade: Shade::Level(level),
        level: context.level(level).to_owned(),
        count,
        planned,
    }
}

/// How many activities make the level of a cell so, and how many more are only planned, the latter in words.
fn counts(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> [Option<String>; 2] {
    let cell = context.coverage.cell(country, mandate);
    let is_planned = |id: &&Id<Activity>| is_planned(context, **id, Side::Country(country));
    let number = |count: usize| (context.words.number)(count);
    if cell.level == Level::Planned {
        return [Some(number(cell.activities.len())), None];
    }
    let planned = cell.activities.iter().filter(is_planned).count();
    let active = cell.activities.len() - planned;
    let more = format!("+{} {}", number(planned), (context.words.level)(Level::Planned));
    [(active > 0).then(|| number(active)), (planned > 0).then_some(more)]
}

/// Countries in columns under each mandate, with their levels in words.
pub(super) fn by_mandate(context: &Context, countries: &[Id<Country>]) -> Table {
    let row = |mandate: Id<Mandate>| {
        let name = Words::of(mandate_name(context, mandate));
        let cells = countries.iter().map(|&country| cell(context, country, mandate));
        std::iter::once(name).chain(cells).collect()
    };
    let names = countries.iter().map(|&country| context.country_name(country).to_owned());
    let asked = scope::mandates(context);
    let totals = countries.iter().map(|&country| Words::of(scope::share(context, &[country], &asked)));
    let total = std::iter::once(Words::of(context.words.matrix.country_totals)).chain(totals).collect();
    // A total of all mandates says nothing below some of them.
    let is_whole = context.shown_mandates().count() == context.data.mandates.len();
    let is_told = |&mandate: &Id<Mandate>| countries.iter().any(|&id| scope::is_told(context, id, mandate));
    let rows = context.shown_mandates().filter(is_told).map(row).chain(is_whole.then_some(total)).collect();
    Table {
        class: "levels-by-mandate",
        head: std::iter::once(context.words.filters.mandate.to_owned()).chain(names).collect(),
        groups: vec![TableGroup::of(rows)],
        ..Table::default()
    }
}

/// A level in words with the number of activities.
fn cell(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Words {
    let level = scope::level(context, country, mandate);
    let counts = counts(context, country, mandate).into_iter().flatten().collect::<Vec<_>>();
    let change = Change::Cell(
        context.data.countries[country].code.clone(),
        context.data.mandates[mandate].code.clone(),
    );
    let aside = (!counts.is_empty()).then(|| counts.join(" "));
    Words::signed(Shade::Level(level), context.level(level)).with(aside).to(change)
}

/// The matrix: a row for each country, a column for each mandate, signs and numbers in the cells. What is not chosen is not in
/// it, and in none of its sums.
pub(super) fn matrix(context: &Context) -> Table {
    let shown: Vec<Id<Mandate>> = context.shown_mandates().collect();
    let (countries, mandates) = (scope::countries(context), scope::mandates(context));
    let sign = |country, mandate: Id<Mandate>| {
        let count = context.coverage.cell(country, mandate).activities.len();
        let level = scope::level(context, country, mandate);
        let text = if count > 0 { (context.words.number)(count) } else { String::new() };
        Words { said: Some(context.level(level)), ..Words::signed(Shade::Level(level), text) }
    };
    let row = |country: Id<Country>| {
        let cells = shown.iter().map(|&mandate| sign(country, mandate));
        let total = Words::of(scope::share(context, &[country], &mandates));
        std::iter::once(Words::of(scope::name(context, country))).chain(cells).chain([total]).collect()
    };
    let share = |mandate: Id<Mandate>| Words::of(scope::share(context, &countries, &[mandate]));
    let regional = |mandate: Id<Mandate>| match context.coverage.regional(mandate).len() {
        0 => Words::default(),
        count => Words::of((context.words.number)(count)),
    };
    let foot = |title: &str, cells: &dyn Fn(Id<Mandate>) -> Words, last: String| {
        let cells = shown.iter().copied().map(cells);
        std::iter::once(Words::of(title)).chain(cells).chain([Words::of(last)]).collect::<Vec<_>>()
    };
    let words = &context.words.matrix;
    let total = scope::share(context, &countries, &mandates);
    let feet = vec![
        foot(context.words.regional, &regional, String::new()),
        foot(words.mandate_totals, &share, total),
    ];
    let codes = shown.iter().map(|&mandate| context.mandate_code(mandate).to_owned());
    let head = std::iter::once(context.words.countries.to_owned()).chain(codes);
    Table {
        class: "levels-matrix",
        head: head.chain([words.country_totals.to_owned()]).collect(),
        groups: vec![TableGroup::of(context.shown_countries().map(row).collect()), TableGroup::of(feet)],
        name: context.words.matrix.name,
        is_wide: true,
        ..Table::default()
    }
}

/// What the signs mean, each with its level in words.
pub(super) fn legend(context: &Context) -> Vec<Words> {
    let entry = |level: Level| Words::signed(Shade::Level(level), context.level(level));
    Level::ALL.into_iter().map(entry).collect()
}
