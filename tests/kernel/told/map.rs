//! The map as a whole and who works with whom: frames, arrow keys, marks of lists, and arcs.

use std::collections::BTreeSet;

use mandate_atlas::{
    geo::Direction,
    model::Text,
    scene::{MapLayout, Neighbours, PartnerPicture, map_states},
};

use super::code;
use crate::scene::{with_list, with_report};

#[test]
fn the_main_frame_shows_the_same_part_of_the_globe_at_every_width() {
    let shown = |width_px| {
        let seen = MapLayout::of(width_px).fit(0).visible();
        [seen.west_deg, seen.south_deg, seen.east_deg, seen.north_deg]
    };
    let wide = shown(1200.0);
    for width_px in (280..1600).step_by(10).map(f64::from) {
        let here = shown(width_px);
        // Heights are whole pixels.
        let is_same = here.iter().zip(wide).all(|(here, wide)| (here - wide).abs() < 0.2);
        assert!(is_same, "{width_px} px: {here:?} and {wide:?}");
    }
}

#[test]
fn on_a_wider_phone_the_small_islands_are_larger() {
    let px_per_deg = |width_px| {
        let layout = MapLayout::of(width_px);
        let seen = layout.fit(1).visible();
        layout.frames[1].width_px / (seen.east_deg - seen.west_deg)
    };
    let phones = [340.0, 350.0, 360.0, 370.0, 380.0].map(px_per_deg);
    assert!(phones.is_sorted_by(|one, other| one < other), "{phones:?}");
}

#[test]
fn arrow_keys_walk_from_country_to_country() {
    with_report("", |context, shapes| {
        let neighbours = Neighbours::of(context, shapes);
        let next = |from: &str, direction| {
            let next = neighbours.next(&code(from), direction);
            next.map(|code| code.as_str().to_owned()).unwrap_or_default()
        };
        // Up the arc of the islands, and back.
        let (mut at, mut way) = ("TTO".to_owned(), Vec::new());
        while !at.is_empty() {
            way.push(at.clone());
            at = next(&at, Direction::Up);
        }
        assert_eq!(way, ["TTO", "GRD", "VCT", "LCA", "DMA", "ATG"]);
        assert_eq!(next("GUY", Direction::Right), "SUR");
        assert_eq!(next("SUR", Direction::Left), "GUY");
        assert_eq!(next("BLZ", Direction::Right), "JAM");
        assert_eq!(next("BLZ", Direction::Left), "", "nothing lies farther west");
        assert_eq!(next("PER", Direction::Left), "", "not on the map");
    });
}

#[test]
fn with_a_mandate_chosen_the_map_marks_the_lists_that_have_work_under_it() {
    let marked = |link: &str| {
        with_list(link, |context, _| {
            let states = map_states(context).into_iter().zip(context.data.countries.iter());
            let marked = states.filter(|(state, _)| !state.lists.is_empty());
            marked.map(|(_, (_, country))| country.code.to_string()).collect::<BTreeSet<_>>()
        })
    };
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<BTreeSet<_>>();
    // A course in three states, a week in two, and a symposium of its own elsewhere.
    assert_eq!(marked(""), codes(&["ATG", "BRB", "JAM", "MTQ", "TTO", "VCT"]));
    assert_eq!(marked("?mandate=4.b"), codes(&["BRB", "JAM", "MTQ", "TTO"]));
    let cyber = with_list("", |context, _| {
        let mut mandates = context.data.mandates.iter().map(|(_, mandate)| mandate);
        let is_cyber = |title: &Text| title.en == "Cyber security";
        mandates
            .find(|mandate| mandate.title.as_ref().is_some_and(is_cyber))
            .map(|mandate| mandate.code.clone())
    });
    let cyber = cyber.expect("the list's own mandate");
    assert_eq!(marked(&format!("?mandate={cyber}")), codes(&["ATG", "VCT"]));
    assert_eq!(marked("?mandate=4.a"), codes(&[]));
}

/// Bodies that work with this one, by the activities that both take part in.
fn arcs_of<'a>(picture: &'a PartnerPicture, body: &str) -> BTreeSet<&'a str> {
    let both = picture.arcs.iter().map(|arc| [arc.codes[0].as_str(), arc.codes[1].as_str()]);
    both.filter(|both| both.contains(&body)).flatten().filter(|other| *other != body).collect()
}

#[test]
fn a_body_says_with_how_many_it_works_and_pales_beside_those_that_others_work_with() {
    for (link, picked) in [("", None), ("?partner=cicte", Some("cicte")), ("?partner=unodc", Some("unodc"))] {
        with_report(link, |context, _| {
            let picture = PartnerPicture::of(context, 980.0);
            for node in &picture.nodes {
                let others = arcs_of(&picture, node.code.as_str());
                let said = match others.len() {
                    1 => ": works with 1 other".to_owned(),
                    count => format!(": works with {count} others"),
                };
                assert!(node.label.ends_with(&said), "{}, not {said}", node.label);
                let is_far = |picked| node.code.as_str() != picked && !others.contains(picked);
                assert_eq!(node.is_dim, picked.is_some_and(is_far), "{link} {}", node.code);
            }
            assert_eq!(picture.arcs.iter().all(|arc| !arc.is_dim), picked.is_none(), "{link}");
        });
    }
}

#[test]
fn names_beside_the_arcs_are_cut_once_there_is_less_room_than_the_longest_takes() {
    with_report("", |context, _| {
        let names = |width_px: u32| {
            let picture = PartnerPicture::of(context, f64::from(width_px));
            let place_px = picture.nodes.first().expect("some work together").x_px;
            (place_px, picture.nodes.into_iter().map(|node| node.text).collect::<Vec<_>>())
        };
        let (widest_px, whole) = names(2000);
        assert!(whole.iter().all(|name| !name.contains('…')));
        let (mut with_room, mut without) = (0, 0);
        for width_px in (280..900).step_by(3) {
            let (place_px, names) = names(width_px);
            if place_px < widest_px {
                without += 1;
                assert!(names.iter().any(|name| name.contains('…')), "{width_px} px");
            } else {
                with_room += 1;
                assert_eq!(names, whole, "{width_px} px");
            }
        }
        assert!(with_room > 50 && without > 50, "{with_room} and {without}");
    });
}
