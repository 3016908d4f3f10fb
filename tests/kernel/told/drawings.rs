//! Whole pictures: nothing is written over anything else, and the timeline as it is drawn.

use mandate_atlas::{
    analysis::{findings, ties},
    geo::{PageRect, Seams, Shapes},
    io::list::{Choices, merge},
    model::Rungs,
    scene::{Context, GroupBody, Palette, TimelineScene, picture, source_path},
    state::{Group, parse},
};
use serde_json::json;

use super::{
    seen::{Seen, seen},
    small,
};
use crate::scene::{with_data, with_list, with_report};

const PALETTE: &Palette = &Palette::LIGHT;

/// What is seen, and the height of the picture.
fn drawn(context: &Context, shapes: &Shapes, link: &str) -> (Vec<Seen>, f64) {
    let seams = Seams::of(shapes);
    let picture = picture(context, &parse(link).0, Some((shapes, &seams)), PALETTE, "https://example.org/");
    let picture = picture.expect("a picture");
    (seen(&picture.svg), picture.height_px)
}

fn of(link: &str) -> (Vec<Seen>, f64) {
    with_report(link, |context, shapes| drawn(context, shapes, link))
}

fn texts(all: &[Seen]) -> impl Iterator<Item = &Seen> {
    all.iter().filter(|one| one.name == "text" && one.get("aria-hidden").is_none())
}

/// What a text takes up at least.
fn taken(text: &Seen) -> PageRect {
    let ([x_px, y_px], size_px) = (text.place_px(), text.size_px());
    let width_px = text.least_px();
    let x_px = match text.get("text-anchor") {
        Some("middle") => x_px - width_px / 2.0,
        Some("end") => x_px - width_px,
        _ => x_px,
    };
    PageRect { x_px, y_px: y_px - size_px * 0.6, width_px, height_px: size_px * 0.6 }
}

fn assert_apart(link: &str, (all, height_px): &(Vec<Seen>, f64)) {
    let whole = PageRect { x_px: 0.0, y_px: 0.0, width_px: 900.0, height_px: *height_px }.grown(-20.0);
    let texts: Vec<&Seen> = texts(all).collect();
    for (at, text) in texts.iter().enumerate() {
        let rect = taken(text);
        assert!(whole.holds(rect), "{link}: {} leaves the picture: {rect:?}", text.text);
        let other = texts[..at].iter().find(|other| taken(other).meets(rect));
        assert!(other.is_none(), "{link}: {} stands on {:?}", text.text, other.map(|other| &other.text));
    }
    let mut lines: Vec<f64> = texts.iter().map(|text| text.place_px()[1]).collect();
    lines.sort_by(f64::total_cmp);
    let widest = lines.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
    assert!(widest < 260.0, "{link}: {widest} px without a word");
}

#[test]
fn nothing_is_written_over_anything_else() {
    let pair = with_report("?view=overlaps", |context, _| {
        let found = findings(context.data, &context.selection.passing, 12, Rungs::DEFAULT);
        let first = found.listed.first().expect("a finding");
        [first.a, first.b].map(|id| context.data.activities[id].code.to_string()).join(",")
    });
    let links = [
        "?view=timeline&q=nothing-is-called-so",
        "?view=timeline&from=2011-01&to=2011-12",
        "?view=timeline&undated=0",
        "?view=timeline&n=2000",
        "?view=matrix",
        "?view=matrix&gaps=absent&country=BLZ",
        "?view=matrix&gaps=all&country=BLZ",
        "?view=overlaps&q=nothing-is-called-so",
        "?view=overlaps&country=JAM",
        "?view=list&n=300",
        "?view=list&q=nothing-is-called-so",
        "?view=partners",
        "?view=partners&table=together&n=2000",
        "?view=partners&table=together&q=nothing-is-called-so",
    ];
    let links = links.map(str::to_owned).into_iter().chain([format!("?view=overlaps&pair={pair}")]);
    for link in links {
        assert_apart(&link, &of(&link));
    }
}

fn count(all: &[Seen], is_it: impl Fn(&Seen) -> bool) -> usize {
    all.iter().filter(|one| is_it(one)).count()
}

#[test]
fn with_a_country_chosen_its_pairs_alone_are_drawn() {
    let pairs = |link| count(&of(link).0, |one| one.name == "text" && one.text.starts_with("both in"));
    assert_eq!([pairs("?view=overlaps"), pairs("?view=overlaps&country=JAM")], [9, 2]);
}

#[test]
fn of_bodies_that_work_together_the_first_pairs_are_drawn_and_the_others_counted() {
    let (all, whole) = with_report("?view=partners&table=together&n=2000", |context, shapes| {
        let whole = ties(context.data, &context.selection.unpartnered).len();
        (drawn(context, shapes, "?view=partners&table=together&n=2000").0, whole)
    });
    assert!(whole > 120, "{whole}");
    let more = format!("and {} more, behind the link below", whole - 120);
    assert!(texts(&all).any(|text| text.text == more), "{more}");
}

#[test]
fn columns_stand_on_the_base_of_their_group_and_plans_on_top() {
    let link = "?view=timeline&n=2000&all-years=1";
    let (all, months) = with_report(link, |context, shapes| {
        let timeline = TimelineScene::of(context, Group::Mandate, parse(link).0.all_years, 828.0);
        let mut months = [0, 0];
        for group in &timeline.groups {
            let GroupBody::Density(columns, _) = &group.body else { continue };
            months[0] += columns.iter().filter(|column| column.active_px > 0.0).count();
            months[1] += columns.iter().filter(|column| column.planned_px > 0.0).count();
        }
        (drawn(context, shapes, link).0, months)
    });
    let columns = |fill: &str| {
        let is_column = |one: &&Seen| one.name == "rect" && one.has("fill", fill) && one.get("rx").is_none();
        // The key has one of each, too.
        let columns = all.iter().filter(is_column).map(Seen::rect);
        columns.filter(|rect| rect.width_px != 10.0 || rect.height_px != 14.0).collect::<Vec<_>>()
    };
    let (active, planned) = (columns(PALETTE.delivered), columns(PALETTE.planned_ink));
    assert_eq!([active.len(), planned.len()], months);
    assert!(months[0] > 50 && months[1] > 5, "{months:?}");
    let mut bases: Vec<f64> = active.iter().map(|rect| (rect.bottom_px() * 2.0).round() / 2.0).collect();
    bases.sort_by(f64::total_cmp);
    bases.dedup_by(|one, other| (*one - *other).abs() <= 0.5);
    assert!(bases.len() < 10, "one for each group: {bases:?}");
    for base_px in &bases {
        let is_below = |text: &&Seen| (8.0..24.0).contains(&(text.place_px()[1] - base_px));
        let is_note = |text: &&Seen| text.text.contains("activities") && text.get("text-anchor").is_none();
        let note = texts(&all).filter(is_note).find(is_below);
        assert!(note.is_some(), "below the columns stands what they are: {base_px}");
    }
    for plan in planned {
        let below = active.iter().map(|rect| (rect.x_px, rect.y_px));
        let below =
            below.filter(|(x_px, _)| *x_px == plan.x_px).map(|(_, top_px)| top_px).chain(bases.clone());
        let gap_px = below.map(|top_px| (top_px - plan.bottom_px()).abs()).fold(f64::INFINITY, f64::min);
        assert!(gap_px <= 0.6, "{plan:?}");
    }
}

#[test]
fn the_activity_that_is_read_stands_out_on_the_timeline() {
    let (all, _) = of("?view=timeline&activity=drug-courts-seminar-jam");
    let underlined: Vec<&Seen> = texts(&all).filter(|one| one.has("text-decoration", "underline")).collect();
    let [title] = underlined[..] else { panic!("{}", underlined.len()) };
    let is_ground = |one: &&Seen| one.has("fill", PALETTE.accent_ground) && one.has("stroke", PALETTE.text);
    let ground = all.iter().find(is_ground).expect("a ground").rect();
    assert!(ground.holds(taken(title)) && ground.width_px < 500.0, "{ground:?} {:?}", taken(title));
}

#[test]
fn the_report_s_date_is_written_inside_of_the_drawing() {
    for link in [
        "?view=timeline&from=2012-01&to=2013-12",
        "?view=timeline&from=2006-01&to=2012-06",
        "?view=timeline&from=2012-03&to=2015-12",
    ] {
        let (all, _) = of(link);
        let date = texts(&all).find(|one| one.text.starts_with("as reported")).expect("a date");
        let rect = taken(date);
        assert!(rect.x_px >= 36.0 && rect.right_px() <= 864.0, "{link}: {rect:?}");
    }
}

#[test]
fn activities_of_a_list_have_its_form_on_the_timeline() {
    let link = "?view=timeline&all-years=1";
    let all = with_list(link, |context, shapes| drawn(context, shapes, link).0);
    let own =
        |one: &Seen| one.name == "path" && one.has("d", source_path(1)) && one.get("transform").is_none();
    // A course of two months and a week with the year of it planned, and meetings since 2009: bars that carry the sign, which
    // has an edge of paper. A symposium in one month: the sign alone, with its own edge.
    let bar = |one: &Seen| own(one) && one.has("stroke", PALETTE.paper);
    assert_eq!([count(&all, bar), count(&all, |one| own(one) && !bar(one))], [3, 1]);
    let signs: Vec<[f64; 2]> = all.iter().filter(|one| bar(one)).map(Seen::origin_px).collect();
    let bars: Vec<PageRect> =
        all.iter().filter(|one| one.name == "rect" && one.has("rx", "3")).map(Seen::rect).collect();
    for [x_px, y_px] in signs {
        let is_on = |bar: &&PageRect| {
            bar.x_px <= x_px && x_px <= bar.x_px + 10.0 && (bar.centre().y_px - y_px).abs() < 1.0
        };
        assert!(bars.iter().any(|bar| is_on(&bar)), "at the beginning of its bar: {x_px} {y_px}");
    }
}

#[test]
fn what_goes_on_or_is_not_known_in_a_list_is_paler_than_what_is_done() {
    let list = "ID,Title,Mandate,Kind,Status,When,Countries\na,A,4.b,course,completed,2011,Barbados\n\
                b,B,4.b,course,ongoing,2011,Barbados\nc,C,4.b,course,,2011,Barbados\n";
    let draft = crate::lists::read_by("list.csv", list.into(), 1 << 20).expect("it can be read");
    let data = merge(&crate::lists::report(), &draft, &Choices::default()).dataset;
    let all = with_data(data, "?view=timeline", |context, shapes| drawn(context, shapes, "?view=timeline").0);
    let bars = all.iter().filter(|one| one.name == "rect" && one.has("fill", PALETTE.list));
    let opacity = |bar: &Seen| bar.get("fill-opacity").map_or(1.0, |text| text.parse().expect("a number"));
    let mut opacities: Vec<f64> = bars.map(opacity).collect();
    opacities.sort_by(f64::total_cmp);
    let [unknown, ongoing, done] = opacities[..] else { panic!("{opacities:?}") };
    assert!(unknown < ongoing - 0.1 && ongoing < done - 0.1, "{opacities:?}");
}

#[test]
fn without_a_date_the_first_are_named_and_the_others_counted() {
    let link = "?view=timeline&n=2000";
    let (all, more) = with_report(link, |context, shapes| {
        let timeline = TimelineScene::of(context, Group::Mandate, false, 828.0);
        (drawn(context, shapes, link).0, timeline.undated_count - 40)
    });
    let more = format!("and {more} more, behind the link below");
    assert!(texts(&all).any(|text| text.text == more), "{more}");
    let titles = |link| count(&of(link).0, |one| one.has("font-size", "13") && one.text.contains("date"));
    assert_eq!([titles("?view=timeline"), titles("?view=timeline&undated=0")], [1, 0]);
}

#[test]
fn a_timeline_without_activities_says_so_below_its_years() {
    let link = "?view=timeline&q=nothing-is-called-so";
    let (all, empty) =
        with_report(link, |context, shapes| (drawn(context, shapes, link).0, context.words.timeline.empty));
    let years = texts(&all).filter(|text| text.text.len() == 4 && text.text.starts_with("20"));
    let years_px = years.map(|text| text.place_px()[1]).fold(0.0, f64::max);
    let empty = texts(&all).find(|text| text.text == empty).expect("it says so").place_px()[1];
    assert!(years_px > 0.0 && empty > years_px + 10.0 && empty < years_px + 40.0, "{years_px} {empty}");
}

#[test]
fn a_long_title_of_a_group_leaves_its_number_free() {
    let title = "MMMM ".repeat(30);
    let data = small(&[("/mandates/0/title/en", json!(title.trim()))]);
    let all = with_data(data, "?view=timeline", |context, shapes| drawn(context, shapes, "?view=timeline").0);
    let title =
        texts(&all).find(|one| one.text.contains("MMMM") && one.has("font-size", "13")).expect("a title");
    let line_px = title.place_px()[1];
    let number = texts(&all).find(|one| one.has("text-anchor", "end") && one.place_px()[1] == line_px);
    // A bold M is as wide as it is high in the widest of the common fonts.
    let wide = title.text.chars().map(|letter| if letter == 'M' { 12.9 } else { 4.0 }).sum::<f64>();
    let (end_px, number) = (title.place_px()[0] + wide, taken(number.expect("a number")));
    assert!(end_px < number.x_px && end_px > number.x_px - 200.0, "{end_px} {number:?}");
}

#[test]
fn a_word_that_is_too_long_for_its_column_is_not_broken() {
    let word = "Unincorporatedness".repeat(5);
    let data = small(&[("/mandates/0/title/en", json!(word))]);
    let all = with_data(data, "?view=matrix", |context, shapes| drawn(context, shapes, "?view=matrix").0);
    assert!(texts(&all).any(|one| one.text == word));
}

#[test]
fn a_part_of_a_body_has_its_name_in_one_line_where_there_is_room() {
    let name = "Committee against Terrorism abroad";
    let mut mandates =
        vec![json!({"id": "4.a", "reported": true, "title": {"en": "Borders"}, "refs": ["1.1.1"]})];
    mandates.extend((1..12).map(|at| json!({"id": format!("5.{at}"), "reported": false})));
    let data = small(&[("/mandates", json!(mandates)), ("/organisations/0/name/en", json!(name))]);
    let link = "?view=partners&table=mandates";
    let all = with_data(data, link, |context, shapes| drawn(context, shapes, link).0);
    assert!(texts(&all).any(|one| one.text == name));
}

#[test]
fn a_long_title_in_a_list_takes_as_many_lines_as_it_needs() {
    let data = small(&[("/mandates/0/title/en", json!("M".repeat(160)))]);
    let link = "?view=list&group=mandate";
    let drawn = with_data(data, link, |context, shapes| drawn(context, shapes, link));
    assert_apart(link, &drawn);
    let is_title = |one: &&Seen| one.text.contains("MM") && one.has("font-weight", "700");
    let lines: Vec<&Seen> = texts(&drawn.0).filter(is_title).collect();
    assert!(lines.len() > 1);
    for line in lines {
        // A bold M is as wide as it is high in the widest of the common fonts.
        let wide = line.text.chars().map(|letter| if letter == 'M' { 11.9 } else { 4.1 }).sum::<f64>();
        assert!(line.place_px()[0] + wide <= 864.0, "{}", line.text);
    }
}

#[test]
fn the_row_that_is_read_has_a_ground_from_end_to_end() {
    let (all, _) = of("?view=list&activity=drug-courts-seminar-jam");
    let grounds: Vec<PageRect> = all
        .iter()
        .filter(|one| one.name == "rect" && one.has("fill", PALETTE.accent_ground) && one.get("rx").is_none())
        .map(Seen::rect)
        .collect();
    let [ground] = grounds[..] else { panic!("{grounds:?}") };
    let on_it = texts(&all).map(taken).filter(|text| ground.grown(40.0).holds(*text) && ground.meets(*text));
    let (from_px, to_px) = on_it.fold((f64::INFINITY, 0.0_f64), |(from_px, to_px), text| {
        (from_px.min(text.x_px), to_px.max(text.right_px()))
    });
    assert!(ground.x_px < from_px - 2.0 && ground.right_px() > to_px + 2.0, "{ground:?} {from_px} {to_px}");
    assert!(ground.x_px > 20.0 && ground.right_px() > 864.0 && ground.right_px() < 880.0, "{ground:?}");
}
