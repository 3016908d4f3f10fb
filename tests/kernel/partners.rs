//! Partners: their tallies and ties against brute force, their groups and hierarchy, and the picture.

use std::collections::{BTreeMap, BTreeSet};

use mandate_atlas::{
    analysis::{PartnerTally, partner_tallies, ties, with_wholes},
    model::{CountryRole, Dataset, OrgRole},
    query::ActivitySet,
    scene::{PartnerGroup, PartnerPicture, PartnerScene},
    state::PartnerTable,
};

use crate::scene::with_report;

/// The tallies, activity by activity.
fn naive_tallies(data: &Dataset, set: &ActivitySet) -> Vec<PartnerTally> {
    let tally = |body| {
        let is_within = |other| with_wholes(data, other).any(|whole| whole == body);
        let own = set.iter().map(|id| &data.activities[id]);
        let own: Vec<_> =
            own.filter(|one| one.organisations.iter().any(|part| is_within(part.organisation))).collect();
        let count = |keep: &dyn Fn(&mandate_atlas::model::Activity) -> bool| {
            own.iter().filter(|activity| keep(activity)).count()
        };
        let in_role = |role: OrgRole| {
            count(&|one| {
                one.organisations.iter().any(|part| part.role == role && is_within(part.organisation))
            })
        };
        PartnerTally {
            activities: own.len(),
            by_role: std::array::from_fn(|role| in_role(OrgRole::ALL[role])),
            by_mandate: data.mandates.ids().map(|id| count(&|one| one.mandate == id)).collect(),
            by_country: data
                .countries
                .ids()
                .map(|id| {
                    count(&|one| {
                        one.roles_of(id).any(|role| !matches!(role, CountryRole::Absent | CountryRole::Party))
                    })
                })
                .collect(),
        }
    };
    data.organisations.ids().map(tally).collect()
}

const LINKS: [&str; 5] =
    ["", "?country=BRB", "?mandate=4.b&status=completed", "?partner=cicte", "?n=1500&topic=border-control"];

#[test]
fn tallies_are_those_of_brute_force() {
    for link in LINKS {
        with_report(link, |context, _| {
            let set = &context.selection.unpartnered;
            assert_eq!(partner_tallies(context.index, set), naive_tallies(context.data, set), "{link}");
        });
    }
}

#[test]
fn ties_are_those_of_brute_force_and_never_between_a_body_and_its_part() {
    for link in LINKS {
        with_report(link, |context, _| {
            let (data, set) = (context.data, &context.selection.unpartnered);
            let mut expected: BTreeMap<_, usize> = BTreeMap::new();
            for activity in set.iter().map(|id| &data.activities[id]) {
                let bodies: BTreeSet<_> =
                    activity.organisations.iter().map(|part| part.organisation).collect();
                for &a in &bodies {
                    for &b in bodies.range(a..).skip(1) {
                        let is_part = with_wholes(data, a).any(|whole| whole == b)
                            || with_wholes(data, b).any(|whole| whole == a);
                        if !is_part {
                            *expected.entry((a, b)).or_default() += 1;
                        }
                    }
                }
            }
            let found = ties(data, set);
            assert!(found.windows(2).all(|pair| pair[0].activities >= pair[1].activities), "most first");
            let found: BTreeMap<_, _> =
                found.into_iter().map(|tie| ((tie.a, tie.b), tie.activities)).collect();
            assert_eq!(found, expected, "{link}");
        });
    }
}

#[test]
fn every_body_stands_in_one_group_behind_that_which_it_is_a_part_of() {
    with_report("", |context, _| {
        let scene = PartnerScene::of(context, PartnerTable::Mandates);
        let groups: Vec<_> = scene.sections.iter().map(|section| section.group).collect();
        use PartnerGroup::{Academic, Agency, Government, Multilateral, Own};
        assert_eq!(groups, [Own, Multilateral, Government, Agency, Academic]);
        let mut codes: Vec<_> =
            scene.sections.iter().flat_map(|section| &section.rows).map(|row| row.code.clone()).collect();
        let own: Vec<_> = scene.sections[0].rows.iter().map(|row| (row.code.as_str(), row.depth)).collect();
        assert_eq!(own[..3], [("oas", 0), ("trade-tourism", 1), ("sms", 1)]);
        assert!(own[3..].iter().all(|(_, depth)| *depth == 2), "{own:?}");
        codes.sort();
        let mut all: Vec<_> = context.data.organisations.iter().map(|(_, body)| body.code.clone()).collect();
        all.sort();
        assert_eq!(codes, all);
        for row in scene.sections.iter().flat_map(|section| &section.rows) {
            assert_eq!(row.cells.iter().map(|(count, _)| count).sum::<usize>(), row.count, "{}", row.name);
        }
    });
}

#[test]
fn a_body_is_told_in_a_sentence() {
    with_report("", |context, _| {
        let scene = PartnerScene::of(context, PartnerTable::Bodies);
        let row = |code: &str| {
            scene
                .sections
                .iter()
                .flat_map(|section| &section.rows)
                .find(|row| row.code.as_str() == code)
                .cloned()
        };
        let icao = row("icao").expect("it is there");
        assert_eq!(icao.name, "International Civil Aviation Organization (ICAO)");
        assert!(icao.facts.starts_with("partner in "), "{}", icao.facts);
        assert!(icao.facts.ends_with(" of 14 member states; 4.b"), "{}", icao.facts);
    });
}

#[test]
fn the_picture_has_every_tie_and_no_two_names_in_one_place() {
    for width_px in [294.0, 328.0, 760.0, 980.0] {
        with_report("?partner=cicte", |context, _| {
            let picture = PartnerPicture::of(context, width_px);
            let all = ties(context.data, &context.selection.unpartnered);
            assert_eq!(picture.arcs.len(), all.len());
            let codes: BTreeSet<_> = picture.arcs.iter().flat_map(|arc| arc.codes.clone()).collect();
            assert_eq!(codes, picture.nodes.iter().map(|node| node.code.clone()).collect());
            for pair in picture.nodes.windows(2) {
                assert!(pair[1].y_px - pair[0].y_px >= 24.0, "a finger tells them apart");
            }
            for node in &picture.nodes {
                assert!(!node.text.is_empty() && node.x_px < width_px * 0.6 && node.y_px < picture.height_px);
            }
            let is_lit =
                |arc: &&mandate_atlas::scene::TieArc| arc.codes.iter().any(|code| code.as_str() == "cicte");
            assert!(picture.arcs.iter().all(|arc| arc.is_dim != is_lit(&arc)));
            assert_eq!(picture, PartnerPicture::of(context, width_px), "the same data, the same picture");
        });
    }
}
