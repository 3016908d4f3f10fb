//! The strip of months and the months of the timeline.

use mandate_atlas::{
    model::Month,
    query::TimeSpan,
    scene::{Grip, StripScene, TimelineScene},
    state::Group,
};
use serde_json::{Value, json};

use super::small;
use crate::scene::{with_data, with_report};

fn month(year: i32, month: i32) -> Month {
    Month::new(year, month).expect("a month")
}

/// The report's strip, ten pixels a month: the years 2006 to 2015.
fn strip(link: &str) -> StripScene {
    with_report(link, |context, _| StripScene::of(context, 1200.0))
}

#[test]
fn a_column_is_as_high_as_the_work_of_its_month_and_plans_stand_on_top() {
    let activity = |code: &str, status: &str, period: &str| -> Value {
        json!({
            "id": code, "mandate": "4.a", "kind": "seminar", "status": status, "period": period,
            "title": {"en": code}, "summary": {"en": "A seminar."}, "refs": ["1.1.2"],
        })
    };
    // One in January, three and a plan in March, two plans in April; a year of 120 px, so ten for a month.
    let activities = json!([
        activity("a", "completed", "2011-01"),
        activity("b", "completed", "2011-03"),
        activity("c", "ongoing", "2011-03"),
        activity("d", "completed", "2011-03"),
        activity("e", "planned", "2011-03/2011-04"),
        activity("f", "planned", "2011-04"),
    ]);
    let ledger = json!([
        {"ref": "1.1.1", "reason": "restates-resolution"},
        {"ref": "1.1.2", "activities": ["a", "b", "c", "d", "e", "f"]},
    ]);
    let data = small(&[
        ("/as_of", json!("2011-12")),
        ("/activities", activities),
        ("/headcounts", json!([])),
        ("/ledger", ledger),
    ]);
    with_data(data, "", |context, _| {
        let strip = StripScene::of(context, 120.0);
        assert_eq!(strip.height_px.to_string(), "44", "of the month with four");
        let done = "M0 44l0-11 9 0 0 11zM20 44l0-33 9 0 0 33z";
        let planned = "M20 11l0-11 9 0 0 11zM30 44l0-22 9 0 0 22z";
        assert_eq!(strip.paths, [done, planned]);
    });
}

#[test]
fn one_end_is_enough_for_a_span() {
    let chosen = |link| {
        let strip = strip(link);
        (strip.is_set, strip.chosen, strip.values)
    };
    let text = |from: &str, to: &str| [from.to_owned(), to.to_owned()];
    let from = (true, (month(2011, 3), month(2015, 12)), text("March 2011", "December 2015"));
    assert_eq!(chosen("?from=2011-03"), from);
    let to = (true, (month(2006, 1), month(2011, 3)), text("January 2006", "March 2011"));
    assert_eq!(chosen("?to=2011-03"), to);
}

#[test]
fn a_span_that_is_moved_keeps_its_length_and_stays_in_the_years() {
    let strip = strip("?from=2010-01&to=2010-12");
    // June 2010 begins 530 px from the left.
    let grip = Grip::Whole(month(2010, 6));
    let moved = |x_px| strip.moved(grip, strip.chosen, x_px);
    let span = |from, to| TimeSpan { from, to };
    assert_eq!(moved(535.0), span(Some(month(2010, 1)), Some(month(2010, 12))), "not moved");
    assert_eq!(moved(565.0), span(Some(month(2010, 4)), Some(month(2011, 3))), "three months on");
    assert_eq!(moved(455.0), span(Some(month(2009, 5)), Some(month(2010, 4))), "eight months back");
    assert_eq!(moved(-100.0), span(None, Some(month(2006, 12))), "the first year");
    assert_eq!(moved(5000.0), span(Some(month(2015, 1)), None), "the last year");
}

#[test]
fn what_is_held_changes_something_once_it_is_in_another_month() {
    let strip = strip("?from=2010-01&to=2010-12");
    // 480 to 490 px is January 2010, 590 to 600 px December; 530 to 540 px is June.
    let has_left = |grip, x_px| strip.has_left(grip, strip.chosen, x_px);
    for (grip, inside, outside) in [
        (Grip::From, 485.0, 475.0),
        (Grip::To, 595.0, 605.0),
        (Grip::Whole(month(2010, 6)), 535.0, 545.0),
        (Grip::New(month(2010, 6)), 535.0, 525.0),
    ] {
        assert!(!has_left(grip, inside) && has_left(grip, outside), "{grip:?}");
    }
    assert_eq!((strip.month_of(Grip::From), strip.month_of(Grip::To)), strip.chosen);
}

#[test]
fn a_span_of_a_few_months_is_shown_with_the_rest_of_its_year() {
    let lines = |link| {
        with_report(link, |context, _| TimelineScene::of(context, Group::Mandate, false, 1200.0).ticks.len())
    };
    assert_eq!(lines("?from=2011-03&to=2011-10"), 12, "a line for each month");
    assert_eq!(lines("?from=2011-03&to=2012-01"), 24, "eleven months in two years");
    assert_eq!(lines("?from=2011-03&to=2012-02"), 12, "a year is enough");
}
