//! The list: where a row was found, what stands around it, its groups, and which of its rows are there.

use std::collections::BTreeSet;

use mandate_atlas::{
    model::{Activity, CountryRole, Id},
    scene::{Context, ListEntry, ListLine, ListRow, Window, list_entries, list_rows, ordered},
    state::{Column, Group, ListOrder},
};
use serde_json::json;

use super::{code, small};
use crate::scene::{with_data, with_report};

/// What the row of the seminar says it is found by, where its summary is this.
fn found_in(query: &str, summary: &str) -> Vec<String> {
    let data = small(&[("/activities/0/summary/en", json!(summary))]);
    with_data(data, query, |context, _| {
        let id = context.data.activities.find(&code("seminar")).expect("it is there");
        ListRow::of(context, id).found_in
    })
}

#[test]
fn a_row_says_in_which_field_it_found_the_word() {
    let found = |query| found_in(query, "It was held.");
    assert_eq!(found("?q=borders"), ["4.a Borders"]);
    assert_eq!(found("?q=ports"), ["Ports"]);
    assert_eq!(found("?q=police"), ["Police"]);
    assert_eq!(found("?q=held"), ["It was held."]);
    assert_eq!(found("?q=police+held+ports+borders"), ["4.a Borders", "Ports", "Police", "It was held."]);
    assert_eq!(found("?q=seminar"), [""; 0], "the row shows it");
    assert_eq!(found(""), [""; 0]);
}

/// Up to thirty-six letters on either side; a word that they cut is left out.
#[test]
fn whole_words_stand_around_what_was_found() {
    let around = |summary: &str| found_in("?q=zebra", summary).concat();
    assert_eq!(around("A zebra came."), "A zebra came.", "a short text is whole");
    assert_eq!(around("Zebra"), "Zebra");
    let long = "The officers of many small harbours learned how a zebra is told from any horse by the stripes on its \
                neck and back.";
    assert_eq!(around(long), "…many small harbours learned how a zebra is told from any horse by the…");
    let exact = "Of a zebra is told from a horse by the stripes on its neck.";
    assert_eq!(
        around(exact),
        "Of a zebra is told from a horse by the stripes…",
        "a word that just ends there stays"
    );
    // Letters count, not bytes.
    let accents = "éé éééé éééé éééé éééé éééé éééé éééé éé zebra éé éééé éééé éééé éééé éééé éééé éééé éé";
    let kept = "…éééé éééé éééé éééé éééé éééé éé zebra éé éééé éééé éééé éééé éééé éééé…";
    assert_eq!(around(accents), kept);
    let whole = format!("{} zebra {}", "a".repeat(35), "b".repeat(35));
    assert_eq!(around(&whole), whole, "as much as there is room for is no cut");
    assert_eq!(around(&format!("x {whole}")), format!("…{whole}"));
}

/// The groups of the list, each with its activities.
fn groups(context: &Context, group: Group) -> Vec<(String, Vec<Id<Activity>>)> {
    let mut groups = Vec::new();
    for entry in list_entries(context, &ordered(context, ListOrder::DEFAULT), group) {
        match entry {
            ListEntry::Head(title) => groups.push((title, Vec::new())),
            ListEntry::Row(id, _) => groups.last_mut().expect("a title comes first").1.push(id),
        }
    }
    groups
}

/// Whether the activity names the country as one that takes part.
fn takes_part(activity: &Activity, country: Id<mandate_atlas::model::Country>) -> bool {
    activity.roles_of(country).any(|role| !matches!(role, CountryRole::Absent | CountryRole::Party))
}

#[test]
fn under_a_country_stands_every_activity_in_which_it_takes_part() {
    for (query, countries) in [("", 14), ("?country=JAM,BRB", 2)] {
        with_report(query, |context, _| {
            let of = |id| &context.data.activities[id];
            let passing: Vec<_> = ordered(context, ListOrder::DEFAULT)
                .into_iter()
                .filter(|&id| context.selection.passing.contains(id))
                .collect();
            let mut found = groups(context, Group::Country);
            if query.is_empty() {
                let (_, rest) = found.pop().expect("the last group");
                let none = |&id: &Id<Activity>| {
                    context.data.countries.ids().all(|country| !takes_part(of(id), country))
                };
                assert_eq!(rest, passing.iter().copied().filter(none).collect::<Vec<_>>());
            }
            assert_eq!(found.len(), countries, "{query}");
            for (title, ids) in found {
                let is_named = |name: &str| title.starts_with(&format!("{name} · {} activit", ids.len()));
                let row = context.data.countries.iter().find(|(_, row)| is_named(&row.name.en));
                let (country, _) = row.unwrap_or_else(|| panic!("{title} is no country"));
                let own = passing.iter().copied().filter(|&id| takes_part(of(id), country));
                assert_eq!(ids, own.collect::<Vec<_>>(), "{title}");
            }
        });
    }
}

#[test]
fn a_row_knows_how_often_its_activity_stood_before() {
    with_report("?mandate=4.a", |context, _| {
        let entries = list_entries(context, &ordered(context, ListOrder::DEFAULT), Group::Country);
        let all = Window { first: 0, count: entries.len(), above_px: 0.0, below_px: 0.0, is_partial: false };
        let mut before: Vec<String> = Vec::new();
        for (_, line) in list_rows(context, &entries, all) {
            let ListLine::Row(row) = line else { continue };
            let row_code = row.code.to_string();
            let times = before.iter().filter(|other| **other == row_code).count();
            assert_eq!(row.nth, times, "{row_code}");
            before.push(row_code);
        }
        let times = before.iter().filter(|other| *other == "mispa-iii").count();
        assert_eq!(times, 11, "one in every country that took part");
    });
}

#[test]
fn the_activities_of_most_countries_stand_first() {
    with_report("", |context, _| {
        let order = ListOrder { column: Column::Countries, descending: true };
        let named = |id: &Id<Activity>| {
            let parts = context.data.activities[*id].countries.iter();
            let here = parts.filter(|part| part.role.code() != "absent");
            here.map(|part| part.country.index()).collect::<BTreeSet<_>>().len()
        };
        let counts: Vec<usize> = ordered(context, order).iter().map(named).collect();
        assert!(counts.is_sorted_by(|one, next| one >= next), "{counts:?}");
        // From one with eleven three more are known to have stayed away.
        assert_eq!(counts[..6], [14, 14, 12, 11, 11, 10]);
    });
}

/// A screen in view and one on either side, and a step of sixteen rows more at both ends.
#[test]
fn of_a_long_list_three_screens_and_a_step_on_either_side_are_there() {
    // Sixteen rows of 50 px are a screen.
    let window = |above_px| {
        let Window { first, count, .. } = Window::of(1000, 50.0, above_px, 800.0);
        (first, count)
    };
    assert_eq!(window(0.0), (0, 80));
    // Row 100 is the first in view, one screen above it is row 84, and 80 begins a step.
    assert_eq!(window(5000.0), (80, 80));
    assert_eq!(window(49_200.0), (960, 40), "at the end no more than there are");
}
