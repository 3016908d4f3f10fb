//! The timeline and the strip of months: lanes, months, marks, and what dragging gives.

use mandate_atlas::{
    analysis::{Months, active_per_month, lanes, last_shown},
    model::{Month, Status},
    query::{ActivitySet, TimeSpan},
    scene::{Grip, GroupBody, Mark, MarkForm, MonthAxis, StripScene, TimelineGroup, TimelineScene},
    state::Group,
};
use proptest::{collection::vec, prelude::*};

use crate::scene::with_report;

fn month(year: i32, month: i32) -> Month {
    Month::new(year, month).expect("a month")
}

fn months(first: (i32, i32), last: (i32, i32)) -> Months {
    Months { first: month(first.0, first.1), last: month(last.0, last.1) }
}

#[test]
fn months_end_with_the_year_9999_and_begin_with_the_year_0() {
    assert_eq!(month(9999, 11).plus(1), month(9999, 12));
    assert_eq!(month(9999, 12).plus(1), month(9999, 12));
    assert_eq!(month(9999, 12).plus(i32::MAX), month(9999, 12));
    assert_eq!(month(0, 1).plus(-1), month(0, 1));
}

proptest! {
    #[test]
    fn intervals_of_a_lane_never_meet_and_lanes_are_as_few_as_can_be(
        starts in vec((0..100_u32, 1..30_u32), 0..40),
    ) {
        let intervals: Vec<(f64, f64)> =
            starts.iter().map(|&(start, length)| (f64::from(start), f64::from(start + length))).collect();
        let (places, count) = lanes(&intervals);
        for (a, &(a_start, a_end)) in intervals.iter().enumerate() {
            for (b, &(b_start, b_end)) in intervals.iter().enumerate().skip(a + 1) {
                prop_assert!(places[a] != places[b] || a_end <= b_start || b_end <= a_start);
            }
        }
        let depth = |at: f64| intervals.iter().filter(|(start, end)| *start <= at && at < *end).count();
        let deepest = intervals.iter().map(|(start, _)| depth(*start)).max().unwrap_or(0);
        prop_assert!(count >= deepest);
        let mut by_start = intervals.clone();
        by_start.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert_eq!(lanes(&by_start).1, deepest);
    }

    #[test]
    fn months_and_places_are_each_other_s_inverse(width_px in 120.0..2000.0_f64, at in 0..60_i32) {
        let axis = MonthAxis { months: months((2009, 1), (2013, 12)), width_px };
        let month = axis.months.first.plus(at);
        prop_assert_eq!(axis.month_at(f64::midpoint(axis.start_px(month), axis.end_px(month))), month);
        prop_assert!((axis.end_px(axis.months.last) - width_px).abs() < 1e-6);
    }

    #[test]
    fn what_is_dragged_is_a_span_whose_ends_do_not_cross(
        from in 0..120_i32, length in 0..60_i32, take_px in -20.0..1000.0_f64, to_px in -20.0..1000.0_f64,
    ) {
        let first = month(2006, 1);
        let (from, to) = (first.plus(from), first.plus((from + length).min(119)));
        let link = format!("?from={}&to={}", text(from), text(to));
        let strip = strip(&link);
        let grip = strip.grip(take_px);
        let TimeSpan { from: new_from, to: new_to } = strip.moved(grip, strip.chosen, to_px);
        let (start, end) = (new_from.unwrap_or(strip.axis.months.first), new_to.unwrap_or(strip.axis.months.last));
        prop_assert!(start <= end);
        if let Grip::Whole(_) = grip {
            prop_assert_eq!(end.index() - start.index(), to.index() - from.index(), "it keeps its length");
        }
    }
}

fn text(month: Month) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

/// A strip 980 px wide: the years 2006 to 2015.
fn strip(link: &str) -> StripScene {
    with_report(link, |context, _| StripScene::of(context, 980.0))
}

#[test]
fn the_report_s_years_are_those_of_its_activities() {
    with_report("", |context, _| {
        assert_eq!(context.years.all, months((2006, 1), (2015, 12)));
        assert_eq!(context.years.main, months((2010, 1), (2012, 12)));
    });
}

#[test]
fn months_count_what_is_active_in_them() {
    with_report("?partner=sms", |context, _| {
        let years = context.years.all;
        let set = &context.selection.passing;
        let counts = active_per_month(context.data, context.index, set, years);
        assert_eq!(counts.len(), 120);
        for (at, count) in counts.iter().enumerate() {
            let month = years.first.plus(i32::try_from(at).expect("few months"));
            let is_foreseen = month > context.data.info().as_of.last_month();
            let is_active = |planned: bool| {
                let activities = set.iter().map(|id| &context.data.activities[id]);
                let of_status =
                    activities.filter(|one| (is_foreseen || one.status == Status::Planned) == planned);
                of_status
                    .filter_map(|one| one.period)
                    .filter(|&period| {
                        period.first_month() <= month && month <= last_shown(context.data, period)
                    })
                    .count()
            };
            assert_eq!((count.active, count.planned), (is_active(false), is_active(true)), "{month:?}");
        }
        // Work that lies wholly before or behind the months that are asked for counts in none of them.
        for (at, count) in counts.iter().enumerate() {
            let month = years.first.plus(i32::try_from(at).expect("few months"));
            let alone = Months { first: month, last: month };
            assert_eq!(
                active_per_month(context.data, context.index, set, alone),
                [*count],
                "{month:?} alone"
            );
        }
        let none = ActivitySet::none(context.data.activities.len());
        assert!(
            active_per_month(context.data, context.index, &none, years)
                .iter()
                .all(|count| *count == Default::default())
        );
    });
}

fn marks(group: &TimelineGroup) -> &[Mark] {
    match &group.body {
        GroupBody::Marks(marks) => marks,
        GroupBody::Density(..) => panic!("{} is drawn as columns", group.title),
    }
}

/// What a mark takes up, with its title: none may cover another.
fn assert_apart(group: &TimelineGroup, width_px: f64) {
    let marks = marks(group);
    for (index, a) in marks.iter().enumerate() {
        assert!(a.reach_px.0 >= 0.0 && a.reach_px.1 <= width_px + 12.0, "{}: {:?}", a.label, a.reach_px);
        assert!(a.y_px + a.height_px <= group.height_px + 0.01);
        assert!(a.height_px >= 24.0 && a.reach_px.1 - a.reach_px.0 >= 12.0);
        let (left_px, right_px) = a.form.reach_px();
        assert!(left_px >= 0.0 && right_px <= width_px + 0.01, "{}: arrows stay inside", a.label);
        for b in &marks[index + 1..] {
            let same_lane = (a.y_px - b.y_px).abs() < 0.01;
            let apart =
                a.form.reach_px().1 <= b.form.reach_px().0 || b.form.reach_px().1 <= a.form.reach_px().0;
            assert!(!same_lane || apart, "{} covers {}", a.label, b.label);
        }
    }
}

#[test]
fn every_dated_activity_is_a_mark_of_its_own_at_any_width() {
    for width_px in [294.0, 328.0, 700.0, 980.0] {
        for group in [Group::Mandate, Group::Country, Group::Lead] {
            with_report("", |context, _| {
                let timeline = TimelineScene::of(context, group, true, width_px);
                assert_eq!(timeline.outside, 0);
                timeline.groups.iter().for_each(|group| assert_apart(group, width_px));
                let mut drawn: Vec<_> =
                    timeline.groups.iter().flat_map(marks).map(|mark| mark.code.clone()).collect();
                drawn.sort();
                drawn.dedup();
                let passing = context.selection.passing.count();
                assert_eq!(drawn.len() + timeline.undated_count, passing);
            });
        }
    }
}

#[test]
fn the_form_says_how_much_is_known_of_the_time() {
    with_report("", |context, _| {
        let timeline = TimelineScene::of(context, Group::Mandate, true, 980.0);
        let form = |when: &str| {
            let mark = timeline.groups.iter().flat_map(marks).find(|mark| mark.label.contains(when));
            mark.unwrap_or_else(|| panic!("no mark {when}")).form
        };
        assert!(matches!(form(": May 2011,"), MarkForm::Dot { .. }));
        assert!(matches!(
            form(": 2011,"),
            MarkForm::Bar { is_soft: [true, true], goes_on: [false, false], .. }
        ));
        assert!(matches!(form(": since 2006,"), MarkForm::Bar { goes_on: [false, true], .. }));
        let span = form(": September 2009 to September 2012,");
        assert!(matches!(span, MarkForm::Bar { is_soft: [false, false], goes_on: [false, false], .. }));
        let MarkForm::Bar { x_px, width_px, .. } = span else { panic!("a bar") };
        let month_px = 980.0 / 120.0;
        assert!((x_px - 44.0 * month_px).abs() < 0.01 && (width_px - 37.0 * month_px).abs() < 0.01);
    });
}

#[test]
fn the_months_shown_are_those_of_the_filter_or_those_that_matter() {
    with_report("", |context, _| {
        let timeline = TimelineScene::of(context, Group::Mandate, false, 980.0);
        assert!(timeline.outside > 0 && timeline.has_more_years);
        let shown: usize = timeline.groups.iter().map(|group| group.count).sum();
        assert_eq!(shown + timeline.outside + timeline.undated_count, context.selection.passing.count());
    });
    with_report("?from=2011-03&to=2011-10", |context, _| {
        let timeline = TimelineScene::of(context, Group::Mandate, false, 980.0);
        let years: Vec<_> = timeline.ticks.iter().filter_map(|tick| tick.text.clone()).collect();
        assert_eq!((years, timeline.as_of), (vec!["2011".to_owned()], None));
    });
}

#[test]
fn too_many_activities_are_drawn_as_columns() {
    with_report("?n=2000", |context, _| {
        let timeline = TimelineScene::of(context, Group::Mandate, true, 980.0);
        for group in &timeline.groups {
            match &group.body {
                GroupBody::Marks(marks) => assert!(marks.len() <= 80),
                GroupBody::Density(columns, note) => {
                    assert_eq!(columns.len(), 120);
                    assert!(note.starts_with(&format!("{} activities", group.count)), "{note}");
                    let height =
                        |column: &mandate_atlas::scene::DensityColumn| column.active_px + column.planned_px;
                    assert!(columns.iter().map(height).fold(0.0, f64::max) <= group.height_px);
                }
            }
        }
        assert!(timeline.groups.iter().any(|group| matches!(group.body, GroupBody::Density(..))));
        assert!(timeline.undated.len() < timeline.undated_count);
    });
}

#[test]
fn the_strip_is_taken_by_an_end_by_the_whole_or_anew() {
    let whole = strip("");
    assert_eq!((whole.chosen, whole.is_set), ((month(2006, 1), month(2015, 12)), false));
    assert_eq!(whole.grip(500.0), Grip::New(month(2011, 2)));
    let set = strip("?from=2010-01&to=2011-12");
    let [from_px, to_px] = [set.end_px(Grip::From), set.end_px(Grip::To)];
    assert_eq!(set.grip(from_px - 9.0), Grip::From);
    assert_eq!(set.grip(to_px + 9.0), Grip::To);
    assert!(matches!(set.grip(f64::midpoint(from_px, to_px)), Grip::Whole(_)));
    assert!(matches!(set.grip(to_px + 60.0), Grip::New(_)));
    let open = set.moved(Grip::From, set.chosen, -5.0);
    assert_eq!(open, TimeSpan { from: None, to: Some(month(2011, 12)) }, "as far as it goes is open");
    assert_eq!(set.stepped(Grip::To, 1).to, Some(month(2012, 1)));
    assert_eq!(set.stepped(Grip::From, 1000).from, Some(month(2011, 12)), "ends do not cross");
    assert_eq!(set.stepped(Grip::To, 1_000_000), TimeSpan { from: Some(month(2010, 1)), to: None });
    assert_eq!(
        set.year_of(month(2012, 5)),
        TimeSpan { from: Some(month(2012, 1)), to: Some(month(2012, 12)) }
    );
}
