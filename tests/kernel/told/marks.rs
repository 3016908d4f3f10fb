//! Marks of the timeline and their titles, at every place and length: an activities that are made up, in the years 2006 to 2015.

use mandate_atlas::{
    scene::{GroupBody, Mark, MarkForm, TimelineScene},
    state::Group,
};
use serde_json::{Value, json};

use super::{code, small};
use crate::scene::{with_data, with_report};

/// The marks of activities of this title, one for each of the periods, in a drawing of this width.
fn marks(title: &str, periods: Vec<String>, width_px: f64) -> Vec<(String, Mark)> {
    let activity = |(at, period): (usize, &String)| -> Value {
        json!({
            "id": format!("a{at}"), "mandate": "4.a", "kind": "seminar", "status": "completed", "period": period,
            "title": {"en": title}, "summary": {"en": "It was."}, "refs": ["1.1.2"],
        })
    };
    let activities: Vec<Value> = periods.iter().enumerate().map(activity).collect();
    let codes: Vec<&Value> = activities.iter().map(|activity| &activity["id"]).collect();
    let ledger =
        json!([{"ref": "1.1.1", "reason": "restates-resolution"}, {"ref": "1.1.2", "activities": codes}]);
    let data = small(&[
        ("/as_of", json!("2015-12")),
        ("/activities", json!(activities)),
        ("/headcounts", json!([])),
        ("/ledger", ledger),
    ]);
    with_data(data, "", |context, _| {
        let timeline = TimelineScene::of(context, Group::None, true, width_px);
        let GroupBody::Marks(marks) = &timeline.groups[0].body else { panic!("few are told apart") };
        let find =
            |at: usize| marks.iter().find(|mark| mark.code == code(&format!("a{at}"))).expect("it is there");
        periods.into_iter().enumerate().map(|(at, period)| (period, find(at).clone())).collect()
    })
}

/// From where to where a title reaches. In the widest of the common fonts an M takes 10.4 px, and the sign of
/// what is left out 12.8; the titles are of M alone.
fn span_px(mark: &Mark) -> Option<(f64, f64)> {
    let text = mark.text.as_ref()?;
    let letters = text.text.chars().map(|letter| if letter == 'M' { 10.44 } else { 12.84 }).sum::<f64>();
    Some(if text.is_end { (text.x_px - letters, text.x_px) } else { (text.x_px, text.x_px + letters) })
}

const WIDE_PX: f64 = 1200.0;

/// Months, years and spans from one end to the other.
fn periods() -> Vec<String> {
    let years = 2006..2016;
    let months = years.clone().flat_map(|year| ["02", "09"].map(|month| format!("{year}-{month}")));
    let spans = years.clone().map(|year| format!("{year}-06/2015-10"));
    let starts = years.clone().map(|year| format!("2006-02/{year}-06"));
    let soft = years.clone().map(|year| format!("2006/{year}"));
    let softer = years.clone().map(|year| format!("{year}/2015"));
    let single = years.map(|year| year.to_string());
    let short = ["2015-11/2015-12", "2006-01/2006-02"].map(str::to_owned);
    months.chain(short).chain(spans).chain(starts).chain(soft).chain(softer).chain(single).collect()
}

#[test]
fn a_title_stands_beside_its_mark_where_it_fits_and_else_on_its_bar() {
    let mut places = [0; 4];
    for letters in (3_u32..100).step_by(3) {
        let title = "M".repeat(letters as usize);
        let need_px = f64::from(letters) * 10.44;
        for (period, mark) in marks(&title, periods(), WIDE_PX) {
            let (left_px, right_px) = mark.form.reach_px();
            let case = || format!("{period}, {letters} letters, {left_px} to {right_px}: {:?}", mark.text);
            let Some((from_px, to_px)) = span_px(&mark) else { panic!("{}", case()) };
            let text = mark.text.as_ref().expect("a title");
            assert!(from_px >= -0.1 && to_px <= WIDE_PX + 0.1, "{}", case());
            let is_whole = text.text == title;
            // Six pixels between a mark and its title.
            let (fits_right, fits_left) = (right_px + 6.0 + need_px <= WIDE_PX, left_px - 6.0 >= need_px);
            let is_soft = matches!(mark.form, MarkForm::Bar { is_soft: [true, true], .. });
            let free_px = right_px - left_px - 36.0;
            if fits_right {
                assert!(is_whole && !text.is_end && (from_px - right_px - 6.0).abs() < 0.01, "{}", case());
                places[0] += 1;
            } else if fits_left {
                assert!(is_whole && text.is_end && (left_px - to_px - 6.0).abs() < 0.01, "{}", case());
                places[1] += 1;
            } else if need_px <= free_px && right_px - left_px >= 54.0 {
                // A piece of the bar is seen before and behind it.
                assert!(is_whole && text.is_on_bar && (from_px - left_px - 18.0).abs() < 0.01, "{}", case());
                places[2] += 1;
            } else {
                places[3] += 1;
                if text.is_on_bar {
                    // It covers an end only if no more than its year is known, and never both.
                    let [before_px, behind_px] = [from_px - left_px, right_px - to_px];
                    assert!(right_px - left_px >= 54.0, "{}", case());
                    assert!(
                        if is_soft {
                            before_px.max(behind_px) >= 17.9
                        } else {
                            before_px.min(behind_px) >= 17.9
                        },
                        "{}",
                        case()
                    );
                } else {
                    assert!(from_px >= right_px + 5.9 || to_px <= left_px - 5.9, "{}", case());
                }
                // A title may reach over an end of which no more than the year is known.
                let [before, behind] = match mark.form {
                    MarkForm::Bar { is_soft, .. } if right_px - left_px >= 54.0 => is_soft,
                    _ => [false; 2],
                };
                let over_px = [
                    if behind { WIDE_PX - left_px - 18.0 } else { 0.0 },
                    if before { right_px - 18.0 } else { 0.0 },
                ];
                let beside_px = [WIDE_PX - right_px - 6.0, left_px - 6.0];
                let most_px = beside_px.into_iter().chain(over_px).fold(0.0, f64::max);
                assert_eq!(is_whole, need_px <= most_px, "{}", case());
                // Cut, it stands where the most of it fits.
                assert!(is_whole || to_px - from_px > most_px - 40.0, "{}", case());
            }
        }
    }
    assert!(places.iter().all(|count| *count > 4), "{places:?}");
}

#[test]
fn a_title_does_not_cover_a_short_bar() {
    let years: Vec<String> = (1990..2016).map(|year| year.to_string()).collect();
    for letters in [40, 90] {
        // A year takes 27 px.
        for (year, mark) in marks(&"M".repeat(letters), years.clone(), 700.0) {
            let ((left_px, right_px), (from_px, to_px)) =
                (mark.form.reach_px(), span_px(&mark).expect("a title"));
            assert!(
                from_px >= right_px || to_px <= left_px,
                "{year}: {left_px} to {right_px}, {:?}",
                mark.text
            );
        }
    }
}

#[test]
fn in_a_narrow_drawing_a_title_stands_above_the_beginning_of_its_mark_or_ends_with_the_drawing() {
    for width_px in [300.0, 600.0] {
        let (mut begins, mut ends) = (0, 0);
        for letters in [3, 8, 20] {
            for (period, mark) in marks(&"M".repeat(letters), periods(), width_px) {
                let text = mark.text.as_ref().expect("a title");
                assert!(text.y_px <= mark.middle_px - 7.0 && text.y_px - 10.0 >= mark.y_px, "{period}");
                let (from_px, to_px) = span_px(&mark).expect("a title");
                let left_px = mark.form.reach_px().0.max(0.0);
                if left_px + (to_px - from_px) <= width_px {
                    begins += 1;
                    assert_eq!((from_px, text.is_end), (left_px, false), "{period}");
                } else {
                    ends += 1;
                    assert!((to_px - width_px).abs() < 0.1, "{period}: {from_px} to {to_px}");
                }
            }
        }
        assert!(begins > 20 && ends > 20, "{begins} and {ends}");
    }
    for (period, mark) in marks("M", periods(), 700.0) {
        let text = mark.text.expect("a title");
        assert!((text.y_px - mark.middle_px).abs() < 6.0, "{period}: beside it in a wide one");
    }
}

#[test]
fn what_a_finger_hits_holds_mark_and_title_and_lies_in_the_drawing() {
    for width_px in [280.0, 700.0] {
        for title in ["M", "MM", "MMMMMMMMMM"] {
            for (period, mark) in marks(title, periods(), width_px) {
                let (left_px, right_px) = mark.reach_px;
                let case =
                    format!("{period} {title} {width_px}: {:?} {:?}", mark.reach_px, mark.form.reach_px());
                let (form_left_px, form_right_px) = mark.form.reach_px();
                assert!(
                    left_px <= form_left_px.max(0.0) && right_px >= form_right_px.min(width_px),
                    "{case}"
                );
                let (from_px, to_px) = span_px(&mark).expect("a title");
                assert!(left_px <= from_px + 0.1 && right_px >= to_px - 0.1, "{case}");
                assert!(left_px >= 0.0 && right_px <= width_px, "{case}");
                assert!(form_left_px >= 0.0 || matches!(mark.form, MarkForm::Dot { .. }), "{case}");
                assert!(
                    form_right_px <= width_px + 0.01 || matches!(mark.form, MarkForm::Dot { .. }),
                    "{case}"
                );
                assert!(right_px - left_px >= 23.99, "{case}");
                assert!(mark.middle_px > mark.y_px && mark.middle_px < mark.y_px + mark.height_px, "{case}");
                // No more than it takes: its ends are those of what is seen, and half a finger at most, or all of one at the edge.
                let seen = (form_left_px.min(from_px), form_right_px.max(to_px));
                let most_px = if right_px == width_px { 24.0 } else { 12.0 };
                assert!(seen.0 - left_px <= most_px && right_px - seen.1 <= 18.1, "{case}");
            }
        }
    }
}

#[test]
fn marks_stand_in_their_lanes_with_what_belongs_to_them() {
    with_report("", |context, _| {
        for width_px in [320.0, 980.0] {
            let timeline = TimelineScene::of(context, Group::Mandate, true, width_px);
            let mut lanes = 0;
            for group in &timeline.groups {
                let GroupBody::Marks(marks) = &group.body else { panic!("few are told apart") };
                for mark in marks {
                    lanes += i32::from(mark.y_px > 0.0);
                    let text_px = mark.text.as_ref().map_or(mark.middle_px, |text| text.y_px);
                    for y_px in [mark.middle_px, text_px] {
                        let is_in = (mark.y_px..mark.y_px + mark.height_px).contains(&y_px);
                        assert!(is_in, "{}: {y_px} from {}", mark.label, mark.y_px);
                    }
                }
            }
            assert!(lanes > 20, "{lanes}");
        }
    });
}

#[test]
fn columns_fill_their_height_and_leave_a_gap() {
    with_report("?n=2000", |context, _| {
        for width_px in [320.0, 980.0] {
            let timeline = TimelineScene::of(context, Group::Mandate, true, width_px);
            let mut drawn = 0;
            for group in &timeline.groups {
                let GroupBody::Density(columns, _) = &group.body else { continue };
                drawn += 1;
                let heights = columns.iter().map(|column| column.active_px + column.planned_px);
                let most_px = heights.fold(0.0, f64::max);
                assert!(most_px <= group.height_px && most_px >= group.height_px - 6.0, "{most_px}");
                for pair in columns.windows(2) {
                    let gap_px = pair[1].x_px - pair[0].x_px - pair[0].width_px;
                    assert!((0.9..1.1).contains(&gap_px), "{gap_px} at {width_px}");
                }
            }
            assert!(drawn > 0);
        }
    });
}
