//! Pictures as files, by what is seen in them: chips, keys, the marks of lists, and names in tables.

use mandate_atlas::{
    geo::{PageRect, Seams, Shapes},
    io::list::{Choices, merge},
    scene::{Context, Palette, picture, source_path},
    state::parse,
};
use serde_json::json;

use super::{
    seen::{Seen, seen},
    small,
};
use crate::scene::{with_data, with_list, with_report};

/// What is inside of the margins of a picture, from left to right.
const INSIDE_PX: [f64; 2] = [36.0, 864.0];

fn drawn(context: &Context, shapes: &Shapes, link: &str) -> Vec<Seen> {
    let seams = Seams::of(shapes);
    let picture =
        picture(context, &parse(link).0, Some((shapes, &seams)), &Palette::LIGHT, "https://example.org/");
    seen(&picture.expect("a picture").svg)
}

fn of(link: &str) -> Vec<Seen> {
    with_report(link, |context, shapes| drawn(context, shapes, link))
}

fn texts(all: &[Seen]) -> impl Iterator<Item = &Seen> {
    all.iter().filter(|one| one.name == "text" && one.get("aria-hidden").is_none())
}

/// The chips with what stands in them.
fn chips(all: &[Seen]) -> Vec<(PageRect, &str)> {
    let chips = all.iter().filter(|one| one.name == "rect" && one.has("rx", "11"));
    let inside = |rect: PageRect| {
        let is_in = |text: &&Seen| {
            let [x_px, y_px] = text.place_px();
            rect.holds(PageRect { x_px, y_px, width_px: 0.0, height_px: 0.0 })
        };
        texts(all).find(is_in).expect("a chip has a text").text.as_str()
    };
    chips.map(|chip| (chip.rect(), inside(chip.rect()))).collect()
}

#[test]
fn many_filters_stand_in_rows_inside_of_the_margins() {
    let link = "?view=list&partner=cicte,cicad,oas,sms,caricom,impacs,icao,unodc&status=completed,ongoing,planned\
                &kind=seminar,workshop,course&from=2010-01&to=2012-12&q=port";
    let all = of(link);
    let chips = chips(&all);
    assert!(chips.len() > 12, "{chips:?}");
    let mut rows: Vec<f64> = chips.iter().map(|(chip, _)| chip.y_px).collect();
    rows.dedup();
    assert!(rows.len() > 2 && rows.windows(2).all(|pair| pair[1] - pair[0] >= 24.0), "{rows:?}");
    for (at, (chip, text)) in chips.iter().enumerate() {
        assert!(chip.x_px >= INSIDE_PX[0] && chip.right_px() <= INSIDE_PX[1], "{text}: {chip:?}");
        assert!(chips[..at].iter().all(|(other, _)| !other.grown(3.0).meets(*chip)), "{text}: {chip:?}");
    }
    for row in &rows[..rows.len() - 1] {
        let end_px = chips.iter().filter(|(chip, _)| chip.y_px == *row).map(|(chip, _)| chip.right_px());
        assert!(end_px.fold(0.0, f64::max) > 550.0, "a row is filled before the next begins");
    }
    let next = texts(&all).map(Seen::place_px).find(|[_, y_px]| *y_px > rows[rows.len() - 1] + 22.0);
    assert!(next.is_some(), "what follows stands below");
}

#[test]
fn a_filter_that_is_longer_than_the_picture_is_wide_is_cut() {
    let link = format!("?view=list&q={}", "MM+".repeat(60));
    let all = of(&link);
    assert_eq!(chips(&all).len(), 1);
    for (chip, text) in chips(&all) {
        assert!(text.contains('…') && chip.right_px() <= INSIDE_PX[1], "{chip:?} {text}");
    }
}

#[test]
fn what_the_title_names_has_no_chip_unless_several_are_chosen() {
    let chips = |link| chips(&of(link)).into_iter().map(|(_, text)| text.to_owned()).collect::<Vec<_>>();
    assert_eq!(chips("?country=BRB&mandate=4.b"), [""; 0]);
    assert_eq!(chips("?country=BRB&mandate=4.b&status=completed").len(), 1);
    let several = chips("?country=BRB,JAM&mandate=4.b");
    assert_eq!(several.len(), 3, "two countries and the mandate: {several:?}");
}

#[test]
fn signs_and_their_meanings_stand_in_as_many_lines_as_they_need() {
    for lang in ["en", "es", "fr", "pt"] {
        let link = format!("?view=timeline&n=2000&lang={lang}");
        let (all, title, source) = with_report(&link, |context, shapes| {
            (drawn(context, shapes, &link), context.words.timeline.legend, context.words.source)
        });
        let told: Vec<&Seen> = texts(&all).collect();
        let first = told.iter().position(|one| one.text == title).expect("a key");
        let last = told.iter().position(|one| one.text.starts_with(source)).expect("a source");
        let entries = &told[first + 1..last];
        assert!(entries.len() > 6, "{lang}");
        let mut lines = 1;
        for pair in entries.windows(2) {
            let ([x_px, y_px], [next_x_px, next_y_px]) = (pair[0].place_px(), pair[1].place_px());
            let end_px = x_px + pair[0].least_px();
            assert!(end_px <= INSIDE_PX[1], "{lang}: {} ends at {end_px}", pair[0].text);
            if next_y_px == y_px {
                assert!(end_px + 20.0 < next_x_px, "{lang}: {} and {}", pair[0].text, pair[1].text);
            } else {
                lines += 1;
                assert!((20.0..32.0).contains(&(next_y_px - y_px)), "{lang}: {}", pair[1].text);
                assert!(
                    next_x_px < 80.0 && end_px > 550.0,
                    "{lang}: a line is filled before the next begins"
                );
            }
        }
        assert!(lines > 1, "{lang}");
        // Columns of those that are active and planned, each before its meaning.
        let column = |fill| {
            let is_it = |one: &&Seen| {
                one.name == "rect"
                    && one.has("fill", fill)
                    && one.has("width", "10")
                    && one.has("height", "14")
            };
            all.iter().filter(is_it).filter(|one| one.rect().y_px > told[first].place_px()[1]).count()
        };
        assert_eq!([column(Palette::LIGHT.delivered), column(Palette::LIGHT.planned_ink)], [1, 1]);
    }
}

/// The signs of the lists, of this size.
fn signs<'a>(all: &'a [Seen], scale: &str) -> Vec<&'a Seen> {
    let transform = format!("scale({scale})");
    all.iter().filter(|one| one.name == "path" && one.has("transform", &transform)).collect()
}

#[test]
fn the_key_of_lists_has_the_report_in_another_colour_than_those_beside_it() {
    let all = with_list("", |context, shapes| drawn(context, shapes, ""));
    let key: Vec<_> = signs(&all, "0.8").iter().map(|sign| (sign.get("d"), sign.get("fill"))).collect();
    let [report, list] = [source_path(0), source_path(1)];
    let colours = [Palette::LIGHT.accent, Palette::LIGHT.list];
    assert_eq!(key, [(Some(report), Some(colours[0])), (Some(list), Some(colours[1]))]);
}

/// Barbados and Jamaica in two lists beside the report, Trinidad and Tobago in one.
fn with_two_lists(link: &str) -> Vec<Seen> {
    let one = merge(&crate::lists::report(), &crate::lists::read("plain.csv"), &Choices::default());
    let more = "ID,Title,Mandate,Kind,Status,When,Countries\nmore,More,4.b,course,completed,2011,Barbados; Jamaica\n";
    let more = crate::lists::read_by("more.csv", more.into(), 1 << 20).expect("it can be read");
    let both = merge(&one.dataset, &more, &Choices::default()).dataset;
    with_data(both, link, |context, shapes| drawn(context, shapes, link))
}

#[test]
fn the_marks_of_lists_stand_side_by_side_below_the_badge_of_their_country() {
    let all = with_two_lists("?mandate=4.b");
    let badges = all.iter().filter(|one| one.name == "circle" && one.has("r", "9"));
    let signs = signs(&all, "0.6");
    let mut counts = Vec::new();
    for [x_px, y_px] in badges.map(Seen::place_px) {
        let below = |sign: &&&Seen| {
            let [sign_x_px, sign_y_px] = sign.origin_px();
            (sign_x_px - x_px).abs() < 20.0 && (8.0..16.0).contains(&(sign_y_px - y_px))
        };
        let places: Vec<f64> = signs.iter().filter(below).map(|sign| sign.origin_px()[0] - x_px).collect();
        match places[..] {
            [] => continue,
            [one] => assert_eq!(one, 0.0),
            [one, other] => {
                assert!((one + other).abs() < 0.2 && other - one >= 9.6, "beside each other: {places:?}");
            }
            _ => panic!("{places:?}"),
        }
        counts.push(places.len());
    }
    assert_eq!(counts.iter().sum::<usize>(), signs.len(), "none stands elsewhere");
    counts.sort_unstable();
    assert_eq!(counts, [1, 2, 2]);
}

#[test]
fn the_marks_of_lists_stand_behind_the_number_on_its_plate() {
    let all = with_two_lists("?view=matrix");
    let plates: Vec<PageRect> =
        all.iter().filter(|one| one.name == "rect" && one.has("rx", "8")).map(Seen::rect).collect();
    let signs = signs(&all, "0.55");
    let mut counts = Vec::new();
    for plate in plates {
        let at = |[x_px, y_px]: [f64; 2]| PageRect { x_px, y_px, width_px: 0.0, height_px: 0.0 };
        let here: Vec<f64> = signs
            .iter()
            .filter(|sign| plate.holds(at(sign.origin_px())))
            .map(|sign| sign.origin_px()[0])
            .collect();
        let Some(first_px) = here.first() else { continue };
        counts.push(here.len());
        let number = texts(&all).find(|text| plate.holds(at(text.place_px()))).expect("a number");
        let end_px = number.place_px()[0] + 6.5;
        // A sign is nine pixels wide.
        assert!(first_px - 4.5 >= end_px && first_px - 4.5 < end_px + 8.0, "{} and {here:?}", number.text);
        assert!(here.windows(2).all(|pair| pair[1] - pair[0] > 9.5), "{here:?}");
        let last_px = here[here.len() - 1] + 4.5;
        assert!((2.0..8.0).contains(&(plate.right_px() - last_px)), "{here:?} on {plate:?}");
    }
    assert_eq!(counts.iter().sum::<usize>(), signs.len(), "none stands elsewhere");
    assert!(counts.contains(&2) && counts.contains(&1), "{counts:?}");
}

/// How wide a name of M and i is in the widest of the common fonts, DejaVu Sans, plain or bold.
fn width_px(text: &Seen) -> f64 {
    let [m, i] = if text.get("font-weight").is_some() { [0.995, 0.343] } else { [0.863, 0.278] };
    let widths = text.text.chars().map(|letter| if letter == 'M' { m } else { i });
    widths.sum::<f64>() * text.size_px()
}

#[test]
fn a_country_s_name_stays_before_its_cells_and_is_small_in_two_lines() {
    for name in (11..16).flat_map(|many| (0..4).map(move |few| "M".repeat(many) + &"i".repeat(few))) {
        for link in ["?view=matrix", "?view=matrix&country=BRB"] {
            let data = small(&[("/countries/0/name/en", json!(name))]);
            let all = with_data(data, link, |context, shapes| drawn(context, shapes, link));
            let cells = all.iter().filter(|one| one.name == "rect" && one.has("rx", "4"));
            let first_px = cells.map(|cell| cell.rect().x_px).fold(f64::INFINITY, f64::min);
            let is_of_name = |one: &&Seen| one.text.chars().all(|letter| "Mi".contains(letter));
            let told: Vec<&Seen> =
                texts(&all).filter(is_of_name).filter(|one| one.place_px()[0] < first_px).collect();
            assert!(!told.is_empty());
            for line in &told {
                let end_px = line.place_px()[0] + width_px(line);
                assert!(end_px <= first_px - 5.0, "{name}: {} ends at {end_px} of {first_px}", line.text);
                assert!(told.len() == 1 || line.size_px() < 12.0, "{name} at {link}");
            }
        }
    }
}
