//! The list: its orders, its groups, the rows that are in view; and more rows than the report has.

use mandate_atlas::{
    io,
    model::{Activity, Id, Month},
    scene::{Context, ListEntry, ListRow, Window, list_entries, ordered},
    state::{Column, Group, ListOrder},
};
use proptest::prelude::*;

use crate::scene::with_report;

fn rows(context: &Context, order: ListOrder, group: Group) -> Vec<Id<Activity>> {
    let entries = list_entries(context, &ordered(context, order), group);
    let id = |entry: &ListEntry| match entry {
        ListEntry::Row(id, _) => Some(*id),
        ListEntry::Head(_) => None,
    };
    entries.iter().filter_map(id).collect()
}

#[test]
fn every_order_has_every_activity_that_passes_once() {
    with_report("?partner=cicte", |context, _| {
        let mut expected: Vec<_> = context.selection.passing.iter().collect();
        for &column in Column::ALL {
            for descending in [false, true] {
                let mut found = rows(context, ListOrder { column, descending }, Group::None);
                found.sort_unstable();
                assert_eq!(found, expected, "{column:?}");
            }
        }
        let mut grouped = rows(context, ListOrder::DEFAULT, Group::Country);
        grouped.sort_unstable();
        grouped.dedup();
        expected.sort_unstable();
        assert_eq!(grouped, expected, "in groups, too, nothing is missing");
    });
}

#[test]
fn the_earliest_stand_first_or_last_and_undated_ones_always_last() {
    with_report("", |context, _| {
        let first =
            |id: &Id<Activity>| context.data.activities[*id].period.map(|period| period.first_month());
        for descending in [false, true] {
            let order = ListOrder { column: Column::When, descending };
            let months: Vec<Option<Month>> = rows(context, order, Group::None).iter().map(first).collect();
            let dated = months.iter().take_while(|month| month.is_some()).count();
            assert!(months[dated..].iter().all(Option::is_none));
            let is_sorted = |a: &Option<Month>, b: &Option<Month>| if descending { a >= b } else { a <= b };
            assert!(months[..dated].windows(2).all(|pair| is_sorted(&pair[0], &pair[1])));
        }
    });
}

#[test]
fn a_press_sorts_and_another_turns_round() {
    let pressed = ListOrder::DEFAULT.pressed(Column::Title);
    assert_eq!(pressed, ListOrder { column: Column::Title, descending: false });
    assert_eq!(pressed.pressed(Column::Title).code(), "-title");
    assert_eq!(pressed.pressed(Column::Title).pressed(Column::Title).code(), "title");
}

#[test]
fn a_row_is_told_in_short_with_what_was_searched_marked() {
    with_report("?q=symposium+caribe", |context, _| {
        let code = mandate_atlas::model::Code::new("mrtd-symposium").expect("a code");
        let id = context.data.activities.find(&code).expect("it is there");
        let row = ListRow::of(context, id);
        assert_eq!(row.title, context.data.activities[id].title.en);
        let parts = context.searched.parts(&row.title);
        assert_eq!(parts.iter().map(|(part, _)| *part).collect::<String>(), row.title);
        let found: Vec<_> = parts.iter().filter(|(_, is_found)| *is_found).map(|(part, _)| *part).collect();
        assert_eq!(found, ["Symposium"]);
    });
}

proptest! {
    #[test]
    fn the_rows_in_view_are_there_and_the_others_leave_their_room(
        count in 301..100_000_usize, row_px in 20.0..200.0_f64, above_px in -2000.0..9_000_000.0_f64,
        height_px in 1.0..3000.0_f64,
    ) {
        let window = Window::of(count, row_px, above_px, height_px);
        prop_assert!(window.first + window.count <= count && window.count > 0);
        let px = |rows: usize| f64::from(u32::try_from(rows).expect("few")) * row_px;
        prop_assert!((window.above_px + px(window.count) + window.below_px - px(count)).abs() < 1e-3);
        // Whatever lies in the window of the browser is between the first and the last row.
        let (top, bottom) = (above_px.clamp(0.0, px(count)), (above_px + height_px).clamp(0.0, px(count)));
        let is_in_view = bottom > top;
        prop_assert!(!is_in_view || (window.above_px <= top && bottom <= px(count) - window.below_px + 1e-3));
        prop_assert!(px(window.count) <= height_px * 3.0 + row_px * 40.0, "bounded by pixels");
    }
}

#[test]
fn a_short_list_is_all_there() {
    let window = Window::of(300, 50.0, 9000.0, 800.0);
    assert_eq!((window.first, window.count, window.is_partial), (0, 300, false));
}

#[test]
fn clones_are_the_same_every_time_and_keep_to_the_rules() {
    let report = || crate::data::report().dataset;
    let (data, again) = (io::scaled(report(), 1000), io::scaled(report(), 1000));
    assert_eq!(data, again);
    assert_eq!(data.activities.len(), 1000);
    let own = report();
    for (id, activity) in own.activities.iter() {
        assert_eq!(&data.activities[id], activity, "its own come first, unchanged");
    }
    let (mut kept, mut clones) = (0, 0);
    for (id, clone) in data.activities.iter().skip(own.activities.len()) {
        let source = &own.activities[Id::new(id.index() % own.activities.len())];
        assert_eq!((&clone.title, clone.kind, clone.status), (&source.title, source.kind, source.status));
        assert_eq!(clone.period.is_some(), source.period.is_some());
        if let Some(period) = clone.period {
            let [first, last] =
                [(2009, 1), (2013, 12)].map(|(year, month)| Month::new(year, month).expect("a month"));
            assert!((first..=last).contains(&period.first_month()));
            assert!(period.last_month().is_none_or(|month| (first..=last).contains(&month)));
        }
        clones += 1;
        kept += usize::from(clone.mandate == source.mandate);
    }
    // Kept with p = 0.7, or drawn again by chance: about 0.73 of 914.
    assert!((620..720).contains(&kept), "{kept} of {clones}");
    assert_eq!(io::scaled(report(), 5), own, "fewer than there are change nothing");
    let has_some = |id| data.activities.iter().any(|(_, activity)| activity.mandate == id);
    assert!(
        data.mandates.iter().all(|(id, mandate)| mandate.reported || !has_some(id)),
        "what has some is answered"
    );
}
