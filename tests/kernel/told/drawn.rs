//! Drawings and files: how names are shortened, the plain map, and what a picture is called.

use mandate_atlas::{
    geo::Seams,
    scene::{GroupBody, MapScene, Palette, TimelineScene, picture, plain_map},
    state::{Group, parse},
};
use serde_json::json;

use super::{code, small};
use crate::scene::{with_data, with_report};

/// What a title is shortened to as its drawing gets wider, from one pixel on.
fn shortened(title: &str) -> Vec<String> {
    let data = small(&[("/activities/0/title/en", json!(title))]);
    with_data(data, "", |context, _| {
        let text = |width_px: u32| {
            let timeline = TimelineScene::of(context, Group::None, true, f64::from(width_px));
            let GroupBody::Marks(marks) = &timeline.groups[0].body else { panic!("few are told apart") };
            let mark = marks.iter().find(|mark| mark.code == code("seminar")).expect("it is there");
            mark.text.as_ref().map(|text| text.text.clone()).unwrap_or_default()
        };
        let mut texts: Vec<String> = (1..400).map(text).collect();
        texts.dedup();
        texts
    })
}

#[test]
fn a_title_is_cut_between_words_and_keeps_its_last_one_where_it_can() {
    let [place, long, one] =
        ["Workshop on ports, Trinidad", "A day on institutionalisation", "Counterterrorism"];
    let some = |title| shortened(title).split_off(1);
    // Up to half of the room for the last word; six letters at least, inside of a word where there is no end of one.
    let expected = [
        "Worksh…",
        "Worksho…",
        "Workshop …",
        "Workshop on …",
        "Worksh… Trinidad",
        "Worksho… Trinidad",
        "Workshop … Trinidad",
        "Workshop on … Trinidad",
        place,
    ];
    assert_eq!(some(place), expected);
    assert_eq!(some(long), ["A day …", "A day o…", "A day on …", long], "its last word is too long");
    let wide = some("Workshop on institutionalisation");
    assert!(wide.iter().all(|text| !text.contains("… ")), "its last word takes more than half: {wide:?}");
    let expected = ["", "Counte…", "Counter…", "Countert…", "Counterte…", "Counterter…", "Counterterr…"];
    assert_eq!(shortened(one)[..7], expected, "nothing before six letters fit");
    assert_eq!(shortened("Port")[..], ["", "Port"], "a short one is whole or not there");
}

#[test]
fn the_plain_map_is_the_map_without_what_stands_around_it() {
    with_report("", |context, shapes| {
        let seams = Seams::of(shapes);
        let svg = plain_map(context, (shapes, &seams), 700.0, &Palette::LIGHT);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
        assert!(svg.contains(" width=\"700\" "), "{svg}");
        let map = MapScene::of(context, shapes, &seams, 700.0);
        for country in &map.countries {
            assert!(svg.contains(&country.land), "{}", country.code);
            for (_, line) in &country.label.lines {
                assert!(svg.contains(&format!(">{line}</text>")), "{line}");
            }
        }
        assert!(!svg.contains("https://"), "no link");
    });
}

#[test]
fn a_picture_is_called_by_its_table_only_where_there_is_one() {
    let title = |link: &str| {
        with_report(link, |context, _| {
            let state = parse(link).0;
            picture(context, &state, None, &Palette::LIGHT, "https://example.org/").expect("a picture").title
        })
    };
    assert_eq!(title("?view=list&table=mandates&country=BRB"), "Mandate Atlas · Barbados · Activities");
    assert_eq!(title("?view=partners&table=mandates"), "Mandate Atlas · Partners · By mandate");
    assert_eq!(title("?view=partners"), "Mandate Atlas · Partners");
}
