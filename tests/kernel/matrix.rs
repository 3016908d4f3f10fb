//! The matrix, the cell, the gaps and the ledger as pictures: they say what the map says, in the order that was asked for.

use std::collections::BTreeSet;

use mandate_atlas::{
    model::Level,
    scene::{
        self, AboutScene, CellPanel, Context, CountryPanel, GapList, GridKey, MatrixScene, Panel, Shade, Spot,
    },
    state::{Axis, GapFilter, Sort},
};
use proptest::prelude::*;

use crate::scene::with_report;

fn matrix(sort: Sort) -> MatrixScene {
    with_report("", |context, _| MatrixScene::of(context, sort))
}

#[test]
fn the_map_the_matrix_and_the_panels_cannot_disagree() {
    for mandate in ["4.a", "4.b", "4.c", "4.d", "4.e", "4.f", "4.g", "4.h", "4.i"] {
        with_report(&format!("?mandate={mandate}"), |context, _| {
            let matrix = MatrixScene::of(context, Sort::Similarity);
            let map = scene::map_states(context);
            let chosen = context.chosen.mandate.expect("it is chosen");
            for row in &matrix.rows {
                let country = context.data.countries.find(&row.code).expect("it is there");
                let cell = &row.cells[chosen.index()];
                let panel = CellPanel::of(context, country, chosen);
                let section = &CountryPanel::of(context, country).sections[chosen.index()];
                assert_eq!(cell.shade, map[country.index()].shade, "map, {} {mandate}", row.code);
                assert_eq!(cell.shade, panel.shade, "cell, {} {mandate}", row.code);
                assert_eq!(cell.shade, section.shade, "country, {} {mandate}", row.code);
                assert_eq!(cell.count.unwrap_or(0), panel.active.count() + panel.planned.count());
                assert_eq!(cell.count.unwrap_or(0), section.cards.count());
            }
        });
    }
}

#[test]
fn totals_are_the_sums_of_their_cells() {
    let matrix = matrix(Sort::Name);
    let is_active = |shade: Shade| matches!(shade, Shade::Level(Level::Delivered | Level::TookPart));
    for row in &matrix.rows {
        let active = row.cells.iter().filter(|cell| is_active(cell.shade)).count();
        assert_eq!(row.total, format!("{active} of 8"), "{}", row.code);
    }
    for (index, column) in matrix.columns.iter().enumerate() {
        let active = matrix.rows.iter().filter(|row| is_active(row.cells[index].shade)).count();
        let expected = (column.code.as_str() != "4.g").then(|| format!("{active} of 14"));
        assert_eq!(column.total, expected, "{}", column.code);
    }
    assert!(matrix.total.ends_with(" of 112"), "{}", matrix.total);
    assert_eq!(matrix.unanswered.len(), 1);
}

fn codes(sort: Sort) -> Vec<String> {
    matrix(sort).rows.iter().map(|row| row.code.to_string()).collect()
}

#[test]
fn rows_stand_in_the_order_that_was_asked_for() {
    let by_name = codes(Sort::Name);
    assert_eq!(&by_name[..3], ["ATG", "BHS", "BRB"], "The Bahamas under B");
    let all: BTreeSet<&String> = by_name.iter().collect();
    for &sort in Sort::ALL {
        let rows = codes(sort);
        assert_eq!(rows.iter().collect::<BTreeSet<_>>(), all, "{sort:?}");
        assert_eq!(rows.len(), 14);
    }
    let totals: Vec<u32> = matrix(Sort::Coverage)
        .rows
        .iter()
        .map(|row| row.total.split(' ').next().and_then(|count| count.parse().ok()).expect("a number"))
        .collect();
    assert!(totals.windows(2).all(|pair| pair[0] >= pair[1]), "{totals:?}");
}

#[test]
fn subregions_stand_under_their_titles() {
    let groups: Vec<(usize, String)> = matrix(Sort::Subregion)
        .rows
        .iter()
        .enumerate()
        .filter_map(|(index, row)| Some((index, row.group.clone()?)))
        .collect();
    let expected = [(0, "Greater Antilles and The Bahamas"), (3, "Eastern Caribbean"), (11, "Mainland")];
    assert_eq!(groups, expected.map(|(index, title)| (index, title.to_owned())));
    assert!(matrix(Sort::Name).rows.iter().all(|row| row.group.is_none()));
}

#[test]
fn a_cell_is_read_out_whole() {
    let matrix = matrix(Sort::Name);
    let cell = |country: &str, mandate: usize| {
        let row = matrix.rows.iter().find(|row| row.code.as_str() == country).expect("it is there");
        row.cells[mandate].label.clone()
    };
    assert_eq!(cell("BRB", 1), "Barbados, 4.b Border security: planned, 1 activity");
    assert_eq!(cell("HTI", 2), "Haiti, 4.c Money laundering and drug trafficking: none reported");
    assert_eq!(cell("HTI", 6), "Haiti, 4.g: not in report");
    assert_eq!(
        matrix.columns[2].regional_label,
        "Regional, countries not named, 4.c Money laundering and drug trafficking: 1 activity"
    );
}

fn cell(query: &str) -> CellPanel {
    with_report(query, |context, _| match scene::panel(context) {
        Panel::Cell(panel) => panel,
        other => panic!("another panel: {other:?}"),
    })
}

#[test]
fn a_cell_tells_the_rule_and_what_made_it_so() {
    let planned = cell("?country=BRB&mandate=4.b");
    assert_eq!((planned.level, planned.active.count(), planned.planned.count()), ("planned", 0, 1));
    assert_eq!(planned.rule, "The report names the member state only for work to come.");
    assert_eq!(
        planned.evidence.as_deref(),
        Some("This level comes from “Border control workshop planned in Barbados”.")
    );
    assert_eq!(planned.absences.count(), 1);
    let many = cell("?country=JAM&mandate=4.b");
    assert_eq!(many.level, "delivered");
    let none = cell("?country=SUR&mandate=4.f");
    assert_eq!((none.evidence.clone(), none.active.count(), none.state_actions.count()), (None, 0, 1));
    assert!(none.regional_note.is_some_and(|note| note.ends_with("may include it.")));
    assert_eq!(none.precedents[0].name, "Saint Vincent and the Grenadines");
    assert_eq!(none.precedents[0].text, "about 1,050 km away: delivered, 3 activities");
    let unanswered = cell("?country=SUR&mandate=4.g");
    assert!(unanswered.unanswered.is_some() && unanswered.precedents.is_empty());
}

fn gap_list(query: &str, filter: GapFilter, by: Option<Axis>) -> GapList {
    with_report(query, |context, _| GapList::of(context, filter, by))
}

#[test]
fn one_choice_narrows_the_gaps_and_a_cell_marks_one() {
    let all = gap_list("", GapFilter::All, None);
    let of = |list: &GapList| list.rows.len();
    assert_eq!(of(&gap_list("?country=HTI&mandate=4.c", GapFilter::All, None)), of(&all));
    let haiti = gap_list("?country=HTI", GapFilter::All, None);
    assert!(haiti.rows.iter().all(|row| row.country.as_str() == "HTI"));
    let marked = gap_list("?country=HTI&mandate=4.c", GapFilter::All, Some(Axis::Country));
    assert_eq!(of(&marked), of(&haiti));
    assert_eq!(marked.rows.iter().filter(|row| row.is_chosen).count(), 1);
    let column = gap_list("?country=HTI&mandate=4.c", GapFilter::All, Some(Axis::Mandate));
    assert!(column.rows.iter().all(|row| row.mandate.as_str() == "4.c"));
    let sum: usize = all.filters[1..]
        .iter()
        .map(|(filter, _, count)| {
            assert_eq!(gap_list("", *filter, None).rows.len(), *count);
            *count
        })
        .sum();
    assert_eq!((sum, all.filters[0].2), (of(&all), of(&all)));
}

#[test]
fn gaps_are_told_with_their_denominator() {
    let sentence = |query| gap_list(query, GapFilter::All, None).sentence;
    assert!(sentence("").starts_with(
        "52 of 112 pairs of member state and mandate are without reported activity: 1 named as"
    ));
    assert!(sentence("?country=HTI").starts_with("6 of 8 pairs"), "{}", sentence("?country=HTI"));
    assert_eq!(
        sentence("?mandate=4.b"),
        "2 of 14 pairs of member state and mandate are without reported activity: 1 named as not having taken part and 1 \
         only planned."
    );
    assert_eq!(sentence("?mandate=4.a"), "None of 14 pairs of member state and mandate is without activity.");
}

#[test]
fn every_sentence_leads_to_activities_or_to_a_reason() {
    with_report("", |context: &Context, _| {
        let about = AboutScene::of(context);
        assert_eq!(about.ledger.len(), 118);
        for row in &about.ledger {
            assert_eq!(row.activities.is_empty(), row.reason.is_some(), "{}", row.sentence);
        }
        assert_eq!(about.ledger[0].name, "§0 ¶1, sentence 1");
        assert!(about.ledger.windows(2).all(|pair| pair[0].sentence < pair[1].sentence));
        assert_eq!(about.levels.len(), 5);
    });
}

#[test]
fn the_sentence_of_everything_counts_the_cells() {
    with_report("", |context, _| {
        let tally = context.coverage.tally();
        let cells = format!(
            "Of 112 pairs of member state and mandate, {} have activity, {} only plans, {} neither.",
            tally.active(),
            tally.planned,
            tally.none
        );
        assert!(scene::summary(context).ends_with(&cells), "{}", scene::summary(context));
    });
}

proptest! {
    /// A key never leaves the grid, and moves as far as it says and no further.
    #[test]
    fn keys_stay_in_the_grid(rows in 1..20_usize, columns in 1..15_usize, row in 0..20_usize, column in 0..15_usize) {
        let at = Spot { row: row % rows, column: column % columns };
        let (last_row, last_column) = (rows - 1, columns - 1);
        let step = |key| at.step(key, rows, columns);
        prop_assert_eq!(step(GridKey::First), Spot { row: 0, column: 0 });
        prop_assert_eq!(step(GridKey::Last), Spot { row: last_row, column: last_column });
        prop_assert_eq!(step(GridKey::Home), Spot { column: 0, ..at });
        prop_assert_eq!(step(GridKey::End), Spot { column: last_column, ..at });
        let there_and_back = [(GridKey::Up, GridKey::Down, at.row > 0), (GridKey::Left, GridKey::Right, at.column > 0),
            (GridKey::Down, GridKey::Up, at.row < last_row), (GridKey::Right, GridKey::Left, at.column < last_column)];
        for (there, back, has_room) in there_and_back {
            let next = step(there);
            prop_assert_eq!(next != at, has_room);
            prop_assert_eq!(if has_room { next.step(back, rows, columns) } else { next }, at);
        }
    }
}
