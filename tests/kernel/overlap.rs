//! Overlaps: every pair against a naive twin that applies the rules of `data/README.md` one by one; each rung and its edges.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::{Apart, Case, Doubt, Finding, Findings, Ground, MOST_LISTED, Scope, Search, findings},
    io,
    model::{
        Activity, Code, Country, CountryRole, Dataset, Id, Kind, OrgRole, Organisation, Rung, Rungs, Sides,
    },
    query::ActivitySet,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A body by name, with what it is a part of.
const BODIES: [(&str, Option<&str>); 6] = [
    ("house", None),
    ("unit", Some("house")),
    ("desk", Some("unit")),
    ("club", None),
    ("arm", Some("club")),
    ("lone", None),
];

/// A dataset of these activities, each with an id, in whatever else is given.
fn dataset(id: &str, activities: &[Value]) -> Dataset {
    dataset_of(&["AAA", "BBB", "CCC"], id, activities)
}

fn dataset_of(countries: &[&str], id: &str, activities: &[Value]) -> Dataset {
    let text = json!({"en": "x"});
    let named = |ids: &[&str]| -> Value { ids.iter().map(|id| json!({"id": id, "name": text})).collect() };
    let countries: Vec<Value> = countries
        .iter()
        .map(|id| json!({"id": id, "numeric": "001", "name": text, "capital": {"lon": 1.0, "lat": 12.0}}))
        .collect();
    let bodies: Vec<Value> = BODIES
        .iter()
        .map(|(id, parent)| json!({"id": id, "name": text, "type": "multilateral", "parent": parent}))
        .collect();
    let mandates: Vec<Value> = ["4.a", "4.b"].iter().map(|id| json!({"id": id, "reported": true})).collect();
    let rows: Vec<Value> = activities
        .iter()
        .enumerate()
        .map(|(at, activity)| {
            let mut row = json!({"id": format!("{id}{at}"), "mandate": "4.a", "kind": "seminar", "status": "completed",
                                 "title": text, "summary": text});
            for (key, value) in activity.as_object().expect("an object") {
                row[key] = value.clone();
            }
            row
        })
        .collect();
    let file = json!({"format": io::FORMAT, "id": id, "version": "1", "title": text, "issuer": text,
                      "as_of": "2012", "citation": text, "mandates": mandates, "countries": countries,
                      "organisations": bodies, "topics": named(&["t0", "t1", "t2"]),
                      "audiences": named(&["u0", "u1"]), "activities": rows});
    let reading = io::read(&file.to_string()).expect("it can be read");
    assert_eq!(reading.issues, []);
    reading.dataset
}

fn everything(data: &Dataset) -> ActivitySet {
    ActivitySet::of(data.activities.len(), |_| true)
}

fn all(data: &Dataset, window: u16) -> Findings {
    findings(data, &everything(data), window, Rungs::EVERY)
}

/// A finding: whether it is within one source, its rung, its distance, both sides.
type Told = (bool, Rung, Option<u32>, Id<Activity>, Id<Activity>);

/// The rules as they are written.
mod naive {
    use super::*;

    fn wholes(data: &Dataset, body: Id<Organisation>) -> Vec<Id<Organisation>> {
        let mut all = vec![body];
        while let Some(parent) = data.organisations[*all.last().expect("one")].parent {
            all.push(parent);
        }
        all
    }

    fn leads(activity: &Activity) -> BTreeSet<Id<Organisation>> {
        let leads = activity.organisations.iter().filter(|part| part.role == OrgRole::Lead);
        leads.map(|part| part.organisation).collect()
    }

    pub(super) fn countries(activity: &Activity) -> BTreeSet<Id<Country>> {
        let parts = activity
            .countries
            .iter()
            .filter(|part| part.role != CountryRole::Absent && part.role != CountryRole::Party);
        parts.map(|part| part.country).collect()
    }

    fn is_part(data: &Dataset, mut part: Id<Activity>, whole: Id<Activity>) -> bool {
        while let Some(next) = data.activities[part].part_of {
            part = next;
            if part == whole {
                return true;
            }
        }
        false
    }

    /// Months between the nearest ends, month by month.
    pub(super) fn apart(a: &Activity, b: &Activity) -> Option<u32> {
        let months = |activity: &Activity| {
            let period = activity.period?;
            let first = period.first_month().index();
            Some(first..=period.last_month().map_or(first + 2000, |month| month.index()))
        };
        let (a, b) = (months(a)?, months(b)?);
        let between = |from: i32, to: i32| u32::try_from(to - from).unwrap_or(0);
        Some(between(*a.end(), *b.start()).max(between(*b.end(), *a.start())))
    }

    fn share<T: Ord + Copy>(a: &[T], b: &[T]) -> bool {
        a.iter().any(|one| b.contains(one))
    }

    pub(super) fn rung(data: &Dataset, one: Id<Activity>, other: Id<Activity>, window: u16) -> Option<Rung> {
        let (a, b) = (&data.activities[one], &data.activities[other]);
        if a.kind == Kind::StateAction || b.kind == Kind::StateAction {
            return None;
        }
        if is_part(data, one, other) || is_part(data, other, one) {
            return Some(Rung::FollowUp);
        }
        let (leads_a, leads_b) = (leads(a), leads(b));
        let (here, there) = (countries(a), countries(b));
        let related = |a: Id<Organisation>, b| wholes(data, a).contains(&b) || wholes(data, b).contains(&a);
        let differ = !leads_a.is_empty()
            && !leads_b.is_empty()
            && leads_a.iter().all(|&a| leads_b.iter().all(|&b| !related(a, b)));
        let (topic, audience) = (share(&a.topics, &b.topics), share(&a.audiences, &b.audiences));
        let near = apart(a, b).is_some_and(|months| months <= u32::from(window));
        if differ && !here.is_disjoint(&there) {
            return match (near, topic, audience) {
                (true, true, true) => Some(Rung::PossibleDuplication),
                (true, true, _) | (true, _, true) => Some(Rung::Overlap),
                _ => (a.mandate == b.mandate).then_some(Rung::SharedField),
            };
        }
        if leads_a.is_disjoint(&leads_b) || !topic {
            return None;
        }
        let ends = |activity: &Activity| activity.period.map(|one| (one.first_month(), one.last_month()));
        if here != there || a.venue != b.venue || ends(a) != ends(b) {
            return Some(Rung::Series);
        }
        let is_placed = a.period.is_some() && (!here.is_empty() || a.venue.is_some());
        let is_told_twice = a.mandate != b.mandate || a.source != b.source;
        (is_placed && is_told_twice).then_some(Rung::DoubleReport)
    }

    /// Every pair, in order.
    pub(super) fn pairs(data: &Dataset, set: &ActivitySet, window: u16) -> Vec<Told> {
        let mut pairs = Vec::new();
        for a in set.iter() {
            for b in set.iter().filter(|&b| b > a) {
                if let Some(rung) = rung(data, a, b, window) {
                    let (first, second) = (&data.activities[a], &data.activities[b]);
                    pairs.push((first.source == second.source, rung, apart(first, second), a, b));
                }
            }
        }
        pairs.sort_by_key(|&(within, rung, apart, a, b)| (within, rung, apart.is_none(), apart, a, b));
        pairs
    }
}

/// Asserts that a search says what the naive twin says, and that its slices do not matter.
fn assert_same(data: &Dataset, scope: impl Into<Scope>, window: u16, shown: Rungs) {
    let scope = scope.into();
    let mut pairs = naive::pairs(data, &scope.among, window);
    pairs.retain(|&(.., a, b)| scope.touching.contains(a) || scope.touching.contains(b));
    let mut search = Search::new(data, &scope, window, shown);
    while !search.step(data, 7) {}
    let found = search.finish();
    assert_eq!(found, findings(data, &scope, window, shown));
    for &rung in Rung::ALL {
        let count = pairs.iter().filter(|pair| pair.1 == rung).count() as u64;
        assert_eq!(found.on(rung), count, "{rung:?}");
    }
    let wanted: Vec<_> = pairs.into_iter().filter(|pair| shown.has(pair.1)).collect();
    assert_eq!(found.across, wanted.iter().filter(|pair| !pair.0).count() as u64);
    let listed: Vec<_> = found
        .listed
        .iter()
        .map(|one| {
            let apart = if let Apart::Months(months) = one.apart { Some(months) } else { None };
            (one.is_within_source, one.rung, apart, one.a, one.b)
        })
        .collect();
    assert_eq!(listed[..], wanted[..wanted.len().min(MOST_LISTED)]);
    for country in data.countries.ids() {
        let shares = |id: &Id<Activity>| naive::countries(&data.activities[*id]).contains(&country);
        let here: Vec<_> = wanted.iter().filter(|(.., a, b)| shares(a) && shares(b)).collect();
        assert_eq!(found.in_country(country), here.len() as u64);
        for mandate in data.mandates.ids() {
            let under = |id: &Id<Activity>| data.activities[*id].mandate == mandate;
            let count = here.iter().filter(|(.., a, b)| under(a) || under(b)).count() as u64;
            assert_eq!(found.in_cell(country, mandate), count);
        }
    }
}

fn any_activity() -> impl Strategy<Value = Value> {
    use proptest::{collection::btree_set, option, sample::select};
    const PERIODS: [&str; 8] =
        ["2010", "2010-12", "2011-01", "2011-02", "2011-02/2011-04", "2011-10", "2011/2012", "2011-06/.."];
    let period = option::weighted(0.9, select(&PERIODS[..]));
    let countries =
        btree_set((select(&["AAA", "BBB", "CCC"][..]), select(&["host", "participant", "absent"][..])), 0..3);
    let bodies = btree_set((0..BODIES.len(), select(&["lead", "lead", "partner"][..])), 0..3);
    let about = (btree_set(0..3_usize, 0..3), btree_set(0..2_usize, 0..2));
    let rest = (select(&["4.a", "4.b"][..]), 0..20_usize, option::weighted(0.2, select(&["USA", "CAN"][..])));
    (period, countries, bodies, about, rest).prop_map(
        |(period, countries, bodies, (topics, audiences), (mandate, more, venue))| {
            let is_act = more == 19;
            // States' own acts have one role only, and so each country once.
            let mut countries: Vec<Value> = countries
                .into_iter()
                .map(|(country, role)| json!({"country": country, "role": if is_act { "party" } else { role }}))
                .collect();
            countries.dedup();
            json!({
                "mandate": mandate, "kind": if is_act { "state-action" } else { "seminar" }, "period": period,
                "countries": countries, "venue": venue.map(|country| json!({"country": country})),
                "organisations": bodies.into_iter().map(|(at, role)| json!({"org": BODIES[at].0, "role": role})).collect::<Vec<_>>(),
                "topics": topics.into_iter().map(|at| format!("t{at}")).collect::<Vec<_>>(),
                "audiences": audiences.into_iter().map(|at| format!("u{at}")).collect::<Vec<_>>(),
                // Later it is made a part of this one, if that stands before it.
                "part": more,
            })
        },
    )
}

fn any_dataset(id: &'static str, count: usize) -> impl Strategy<Value = Dataset> {
    proptest::collection::vec(any_activity(), 0..count).prop_map(move |mut activities| {
        for (at, activity) in activities.iter_mut().enumerate() {
            let part = activity["part"].as_u64().expect("a number") as usize;
            activity.as_object_mut().expect("an object").remove("part");
            if part < at && part < 5 {
                activity["part_of"] = json!(format!("{id}{part}"));
            }
        }
        dataset(id, &activities)
    })
}

proptest! {
    #[test]
    fn any_data_give_the_naive_pairs(
        report in any_dataset("r", 24), list in any_dataset("l", 16), window in 0..24_u16, shown in 0..64_u8, kept in any::<u32>(),
    ) {
        let shown = Rung::ALL.iter().fold(Rungs::NONE, |held, &rung| {
            if shown >> rung as u8 & 1 == 1 { held.toggled(rung) } else { held }
        });
        assert_same(&report, &everything(&report), window, shown);
        let both = io::beside(&report, &list);
        assert_same(&both, &everything(&both), window, shown);
        let some = ActivitySet::of(both.activities.len(), |id| kept >> (id.index() % 32) & 1 == 1);
        assert_same(&both, &some, window, Rungs::DEFAULT);
        let touching = ActivitySet::of(both.activities.len(), |id| kept >> (id.index() % 29) & 1 == 1);
        assert_same(&both, &Scope { among: everything(&both), touching }, window, shown);
    }
}

/// More than can be listed, over several words of bits, with every rung.
#[test]
fn many_activities_give_the_naive_pairs() {
    let data = io::scaled(crate::data::report().dataset, 450);
    for (window, shown) in
        [(12, Rungs::DEFAULT), (0, Rungs::EVERY), (3, Rungs::NONE.toggled(Rung::SharedField))]
    {
        assert_same(&data, &everything(&data), window, shown);
    }
    let half = ActivitySet::of(data.activities.len(), |id| id.index() % 3 != 0);
    assert_same(&data, &half, 6, Rungs::NONE.toggled(Rung::Series).toggled(Rung::FollowUp));
    let touching = ActivitySet::of(data.activities.len(), |id| id.index() % 7 == 0);
    assert_same(&data, &Scope { among: half, touching }, 6, Rungs::EVERY);
}

/// Sets of few are kept in another way than those of many.
#[test]
fn what_few_of_many_activities_name_gives_the_naive_pairs() {
    let activity = |at: usize| {
        let body = if at.is_multiple_of(2) { "unit" } else { "club" };
        let (country, mandate) = match at {
            3 | 150 => ("BBB", "4.b"),
            260 => ("BBB", "4.a"),
            _ => ("AAA", "4.a"),
        };
        seminar(json!({
            "mandate": mandate, "countries": [{"country": country, "role": "host"}], "organisations": led_by(body),
        }))
    };
    let activities: Vec<Value> = (0..300).map(activity).collect();
    let data = dataset("s", &activities);
    assert_same(&data, &everything(&data), 12, Rungs::EVERY);
    let rare = data.countries.find(&Code::new("BBB").expect("a code")).expect("a country");
    assert_eq!(all(&data, 12).in_country(rare), 3);
}

/// A seminar with these fields changed, beside one of another body in the same country at the same time.
fn seminar(change: Value) -> Value {
    let mut activity = json!({"period": "2011-02", "countries": [{"country": "AAA", "role": "host"}],
                              "organisations": [{"org": "unit", "role": "lead"}], "topics": ["t0"], "audiences": ["u0"]});
    for (key, value) in change.as_object().expect("an object") {
        activity[key] = value.clone();
    }
    activity
}

fn led_by(body: &str) -> Value {
    json!([{"org": body, "role": "lead"}])
}

/// The rung of the only finding of two activities.
#[track_caller]
fn rung_of(a: Value, b: Value) -> Option<Rung> {
    let data = dataset("r", &[seminar(a), seminar(b)]);
    let found = all(&data, 12);
    assert!(found.listed.len() <= 1);
    found.listed.first().map(|finding| finding.rung)
}

#[test]
fn the_ladder() {
    let other = |more: Value| {
        let mut change = json!({"organisations": led_by("club")});
        for (key, value) in more.as_object().expect("an object") {
            change[key] = value.clone();
        }
        rung_of(json!({}), change)
    };
    assert_eq!(other(json!({})), Some(Rung::PossibleDuplication));
    assert_eq!(other(json!({"mandate": "4.b"})), Some(Rung::PossibleDuplication));
    assert_eq!(other(json!({"audiences": ["u1"]})), Some(Rung::Overlap));
    assert_eq!(other(json!({"topics": []})), Some(Rung::Overlap));
    assert_eq!(other(json!({"topics": ["t1"], "audiences": ["u1"]})), Some(Rung::SharedField));
    assert_eq!(other(json!({"topics": ["t1"], "audiences": ["u1"], "mandate": "4.b"})), None);
    assert_eq!(other(json!({"countries": [{"country": "BBB", "role": "host"}]})), None);
    assert_eq!(other(json!({"countries": [{"country": "AAA", "role": "absent"}]})), None);
    assert_eq!(other(json!({"period": null})), Some(Rung::SharedField), "undated is never within the window");
    assert_eq!(other(json!({"period": null, "mandate": "4.b"})), None);
    let act = json!({"kind": "state-action", "countries": [{"country": "AAA", "role": "party"}]});
    assert_eq!(other(act), None, "a state's own act");
    assert_eq!(rung_of(json!({}), json!({"organisations": []})), None, "no lead is no other lead");
}

#[test]
fn the_edges_of_the_window() {
    let cases = [
        ("2011-02", "2011-02", 0),
        ("2011-02", "2011-03", 1),
        ("2011-02/2011-06", "2011-04/2011-08", 0),
        ("2011", "2011-12", 0),
        ("2011", "2012-12", 12),
        ("2011", "2013-01", 13),
        ("2009-01/..", "2011-02", 0),
        ("2012-02/..", "2011-02", 12),
        ("2012-03/..", "2011-02", 13),
    ];
    for (a, b, months) in cases {
        for (a, b) in [(a, b), (b, a)] {
            let data = dataset(
                "r",
                &[
                    seminar(json!({"period": a})),
                    seminar(json!({"period": b, "organisations": led_by("club")})),
                ],
            );
            let finding = all(&data, 12).listed[0];
            assert_eq!(finding.apart, Apart::Months(months), "{a} {b}");
            let expected = if months <= 12 { Rung::PossibleDuplication } else { Rung::SharedField };
            assert_eq!(finding.rung, expected, "{a} {b}");
            let reached = all(&data, u16::try_from(months).expect("few"));
            assert_eq!(reached.on(Rung::PossibleDuplication), 1, "{a} {b}");
            if months > 0 {
                let narrow = all(&data, u16::try_from(months - 1).expect("few"));
                assert_eq!(narrow.on(Rung::PossibleDuplication), 0, "{a} {b}");
            }
        }
    }
}

#[test]
fn lead_bodies_differ_when_neither_is_a_part_of_the_other() {
    let rung = |a, b| rung_of(json!({"organisations": led_by(a)}), json!({"organisations": led_by(b)}));
    for (a, b) in [("unit", "house"), ("desk", "house"), ("desk", "unit"), ("arm", "club")] {
        assert_eq!((rung(a, b), rung(b, a)), (None, None), "{a} {b}");
    }
    for (a, b) in [("unit", "lone"), ("desk", "arm"), ("house", "club")] {
        assert_eq!(rung(a, b), Some(Rung::PossibleDuplication), "{a} {b}");
    }
    let both = json!([{"org": "lone", "role": "lead"}, {"org": "desk", "role": "lead"}]);
    assert_eq!(rung_of(json!({}), json!({"organisations": both})), None, "one lead of several is enough");
}

#[test]
fn a_series_has_the_lead_and_the_topic_in_common_and_another_place_or_time() {
    assert_eq!(rung_of(json!({}), json!({"period": "2011-03"})), Some(Rung::Series));
    assert_eq!(
        rung_of(json!({}), json!({"countries": [{"country": "BBB", "role": "host"}]})),
        Some(Rung::Series)
    );
    assert_eq!(rung_of(json!({}), json!({"period": "2011-03", "topics": ["t1"]})), None);
    assert_eq!(rung_of(json!({}), json!({"period": "2011-03", "organisations": led_by("house")})), None);
    assert_eq!(rung_of(json!({}), json!({})), None, "all is the same, and nothing is told twice");
    assert_eq!(rung_of(json!({"period": null}), json!({"period": null})), None);
}

#[test]
fn a_part_and_its_whole_are_a_follow_up_and_nothing_else() {
    let club = json!({"organisations": led_by("club"), "part_of": "r0"});
    assert_eq!(rung_of(json!({}), club), Some(Rung::FollowUp));
    // Through a programme that the filter leaves out, too.
    let data = dataset(
        "r",
        &[
            seminar(json!({})),
            seminar(json!({"organisations": led_by("lone"), "part_of": "r0"})),
            seminar(json!({"organisations": led_by("club"), "part_of": "r1"})),
        ],
    );
    let ends = ActivitySet::of(3, |id| id.index() != 1);
    let found = findings(&data, &ends, 12, Rungs::EVERY);
    assert_eq!((found.listed.len(), found.on(Rung::FollowUp)), (1, 1));
    let case = Case::of(&data, found.listed[0], 12);
    assert_eq!(case.grounds[0], Ground::PartOf(Sides::B));
    // Brothers may overlap; that they are brothers is said.
    let brothers = dataset(
        "r",
        &[
            json!({"kind": "programme"}),
            seminar(json!({"part_of": "r0"})),
            seminar(json!({"part_of": "r0", "organisations": led_by("club")})),
        ],
    );
    let finding = all(&brothers, 12).listed[0];
    assert_eq!(finding.rung, Rung::PossibleDuplication);
    assert!(Case::of(&brothers, finding, 12).doubts.contains(&Doubt::SameProgramme(Id::new(0))));
}

#[test]
fn a_double_report_is_one_piece_of_work_under_two_mandates() {
    let twice = |more: Value| {
        let mut change = json!({"mandate": "4.b"});
        for (key, value) in more.as_object().expect("an object") {
            change[key] = value.clone();
        }
        rung_of(json!({}), change)
    };
    assert_eq!(twice(json!({})), Some(Rung::DoubleReport));
    assert_eq!(twice(json!({"audiences": ["u1"], "kind": "meeting"})), Some(Rung::DoubleReport));
    assert_eq!(twice(json!({"topics": ["t1"]})), None);
    assert_eq!(twice(json!({"organisations": led_by("house")})), None);
    assert_eq!(twice(json!({"period": "2011"})), Some(Rung::Series), "not the same period");
    let two = json!([{"country": "AAA", "role": "host"}, {"country": "BBB", "role": "host"}]);
    assert_eq!(twice(json!({"countries": two})), Some(Rung::Series), "not the same countries");
    // Without a country the venue has to be the same, and has to be known.
    let abroad = |country: Option<&str>| json!({"countries": [], "venue": country.map(|country| json!({"country": country}))});
    let pair = |a: Value, mut b: Value| {
        b["mandate"] = json!("4.b");
        rung_of(a, b)
    };
    assert_eq!(pair(abroad(Some("USA")), abroad(Some("USA"))), Some(Rung::DoubleReport));
    assert_eq!(pair(abroad(Some("USA")), abroad(Some("CAN"))), Some(Rung::Series));
    assert_eq!(pair(abroad(None), abroad(None)), None);
}

#[test]
fn two_lists_are_compared_first_and_the_same_work_in_both_is_told_twice() {
    let report = dataset(
        "r",
        &[seminar(json!({})), seminar(json!({"organisations": led_by("club"), "period": "2011-04"}))],
    );
    let list = dataset(
        "l",
        &[seminar(json!({})), seminar(json!({"organisations": led_by("lone"), "period": "2011-12"}))],
    );
    let data = io::beside(&report, &list);
    let found = all(&data, 12);
    let told: Vec<_> = found
        .listed
        .iter()
        .map(|one| (one.is_within_source, one.rung, one.apart, one.a.index(), one.b.index()))
        .collect();
    use Rung::{DoubleReport, PossibleDuplication};
    let months = Apart::Months;
    assert_eq!(
        told,
        [
            (false, PossibleDuplication, months(2), 1, 2),
            (false, PossibleDuplication, months(8), 1, 3),
            (false, PossibleDuplication, months(10), 0, 3),
            (false, DoubleReport, months(0), 0, 2),
            (true, PossibleDuplication, months(2), 0, 1),
            (true, PossibleDuplication, months(10), 2, 3),
        ]
    );
    assert_eq!(found.across, 4);
    let case = Case::of(&data, found.listed[3], 12);
    assert!(
        case.grounds.contains(&Ground::OtherSource) && case.grounds.contains(&Ground::SamePlaceAndPeriod)
    );
}

#[test]
fn two_lists_keep_their_own_codes_where_they_can() {
    let (one, other) =
        (dataset("r", &[seminar(json!({}))]), dataset("r", &[seminar(json!({"topics": ["t2"]}))]));
    let both = io::beside(&one, &other);
    let codes: Vec<_> = both.activities.iter().map(|(_, activity)| activity.code.to_string()).collect();
    assert_eq!(codes, ["r0", "r.r0"]);
    let (_, added) = both.activities.iter().last().expect("one");
    assert_eq!(both.topics[added.topics[0]].code.as_str(), "t2");
}

#[test]
fn a_case_says_its_reasons_and_what_speaks_against_it() {
    let shared = json!([{"org": "unit", "role": "lead"}, {"org": "lone", "role": "partner"}]);
    let other = json!([{"org": "lone", "role": "partner"}, {"org": "club", "role": "lead"}]);
    let data = dataset(
        "r",
        &[
            seminar(json!({"organisations": shared, "period": "2011"})),
            seminar(
                json!({"organisations": other, "kind": "equipment", "status": "planned", "period": "2012-03/..",
                       "countries": [{"country": "AAA", "role": "planned"}, {"country": "BBB", "role": "planned"}], "audiences": []}),
            ),
        ],
    );
    let finding = all(&data, 12).listed[0];
    let case = Case::of(&data, finding, 12);
    let body = |code: &str| data.organisations.find(&Code::new(code).expect("a code")).expect("it is there");
    assert_eq!(
        case.grounds,
        [
            Ground::SameCountries(vec![Id::new(0)]),
            Ground::SameMandate(Id::new(0)),
            Ground::SharedTopics(vec![Id::new(0)]),
            Ground::NearTime(3, 12),
            Ground::OtherLeads(vec![body("unit")], vec![body("club")]),
        ]
    );
    assert_eq!(
        case.doubts,
        [
            Doubt::MonthsApart(3),
            Doubt::VaguePeriod(Sides::A),
            Doubt::OpenEnd(Sides::B),
            Doubt::OtherKinds(Kind::Seminar, Kind::Equipment),
            Doubt::NoAudience(Sides::B),
            Doubt::SharedBodies(vec![body("lone")]),
            Doubt::OnlyPlanned(Sides::B),
            Doubt::Regional(Sides::B),
        ]
    );
}

/// The case of the only finding of two activities, with a window of 12 months.
#[track_caller]
fn case_of(data: &Dataset) -> Case {
    let found = all(data, 12);
    assert_eq!(found.listed.len(), 1);
    Case::of(data, found.listed[0], 12)
}

#[test]
fn a_case_says_which_mandates_and_how_far_apart() {
    let twice = dataset("r", &[seminar(json!({})), seminar(json!({"mandate": "4.b"}))]);
    let case = case_of(&twice);
    assert!(case.grounds.contains(&Ground::OtherMandates(Id::new(0), Id::new(1))), "{case:?}");
    assert!(case.grounds.contains(&Ground::SamePlaceAndPeriod));
    let series =
        |period: &str| case_of(&dataset("r", &[seminar(json!({})), seminar(json!({"period": period}))]));
    let is_near = |ground: &Ground| matches!(ground, Ground::NearTime(..));
    assert!(series("2012-02").grounds.contains(&Ground::NearTime(12, 12)));
    let far = series("2012-03");
    assert!(!far.grounds.iter().any(is_near) && far.doubts.contains(&Doubt::MonthsApart(13)), "{far:?}");
}

/// A part may have no lead, or one that is of the other's house: then nothing is said of other leads.
#[test]
fn leads_are_other_ones_only_where_both_are_known_and_of_two_houses() {
    let is_other = |ground: &Ground| matches!(ground, Ground::OtherLeads(..));
    let part = |a: Value, b: Value| {
        let part = seminar(json!({"part_of": "r0", "organisations": b}));
        let case = case_of(&dataset("r", &[seminar(json!({"organisations": a})), part]));
        case.grounds.iter().any(is_other)
    };
    assert!(part(led_by("unit"), led_by("lone")));
    assert!(!part(led_by("unit"), json!([])) && !part(json!([]), led_by("unit")));
    assert!(!part(led_by("unit"), led_by("house")) && !part(led_by("house"), led_by("unit")));
    assert!(!part(json!([]), json!([])));
}

#[test]
fn doubts_are_said_of_the_side_that_raises_them() {
    let doubts = |a: Value, b: Value| {
        let mut b = seminar(b);
        b["organisations"] = led_by("club");
        case_of(&dataset_of(&["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"], "r", &[seminar(a), b])).doubts
    };
    let is_kind = |doubt: &Doubt| matches!(doubt, Doubt::OtherKinds(..));
    for (a, b, differ) in [
        ("seminar", "seminar", false),
        ("other", "meeting", false),
        ("meeting", "other", false),
        ("meeting", "seminar", true),
    ] {
        assert_eq!(doubts(json!({"kind": a}), json!({"kind": b})).iter().any(is_kind), differ, "{a} {b}");
    }
    let hosts = |countries: &[&str]| -> Value {
        let host = |country: &&str| json!({"country": country, "role": "host"});
        json!({"countries": countries.iter().map(host).collect::<Value>()})
    };
    let half = doubts(json!({}), hosts(&["AAA", "BBB", "CCC"]));
    assert!(
        !half.iter().any(|doubt| matches!(doubt, Doubt::Regional(_))),
        "half of six is not most: {half:?}"
    );
    assert!(doubts(json!({}), hosts(&["AAA", "BBB", "CCC", "DDD"])).contains(&Doubt::Regional(Sides::B)));
    for period in ["2011/2012-03", "2010-03/2011"] {
        let vague = doubts(json!({"period": period}), json!({}));
        assert!(vague.contains(&Doubt::VaguePeriod(Sides::A)), "{period}: {vague:?}");
    }
    let derived = json!({"countries": [{"country": "AAA", "role": "participant", "derived": "all"}]});
    assert!(doubts(derived, json!({})).contains(&Doubt::CountryDerived(Sides::A)));
    let plain = doubts(json!({}), json!({}));
    assert!(!plain.iter().any(|doubt| matches!(doubt, Doubt::CountryDerived(_) | Doubt::VaguePeriod(_))));
}

#[test]
fn a_search_says_how_far_it_is() {
    let data = dataset("r", &[seminar(json!({})), seminar(json!({})), seminar(json!({}))]);
    let mut search = Search::new(&data, &Scope::from(&everything(&data)), 12, Rungs::EVERY);
    assert_eq!(search.progress(), (0, 3));
    assert!(!search.step(&data, 2));
    assert_eq!(search.progress(), (2, 3));
    assert!(search.step(&data, 2));
    assert_eq!(search.progress(), (3, 3));
}

#[test]
fn bodies_of_one_house_are_told_to_be_so() {
    let data = crate::data::report().dataset;
    let found = all(&data, 12);
    let finding: &Finding = found.listed.iter().find(|one| one.rung != Rung::SharedField).expect("one");
    let case = Case::of(&data, *finding, 12);
    assert!(case.grounds.iter().any(|ground| matches!(ground, Ground::OtherLeads(..))));
    assert!(case.doubts.iter().any(|doubt| matches!(doubt, Doubt::CommonWhole(_))), "{case:?}");
}

#[test]
fn what_is_not_compared_is_counted() {
    let data = dataset(
        "r",
        &[
            seminar(json!({})),
            seminar(json!({"organisations": []})),
            seminar(json!({"kind": "state-action", "countries": []})),
        ],
    );
    let found = all(&data, 12);
    assert_eq!((found.compared, found.without_lead), (2, 1));
}

/// Everything that is found in the report itself stands in `data/README.md`, judged by a person, and nothing else does.
#[test]
fn findings_of_the_report_are_judged_in_the_readme() {
    let data = crate::data::report().dataset;
    let found = findings(&data, &everything(&data), 12, Rungs::DEFAULT);
    let code = |id| data.activities[id].code.to_string();
    let found: Vec<_> =
        found.listed.iter().map(|one| [one.rung.code().to_owned(), code(one.a), code(one.b)]).collect();
    let judged = include_str!("../../data/README.md").lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let is_judged = cells.len() == 7 && ["true", "arguable", "false"].contains(&cells[4]);
        is_judged.then(|| [cells[1], cells[2], cells[3]].map(str::to_owned))
    });
    assert_eq!(judged.collect::<Vec<_>>(), found);
}
