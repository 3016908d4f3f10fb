//! Coverage: every cell against a naive twin that applies the rules of `data/README.md` one by one.

use mandate_atlas::{
    analysis::{Coverage, level_in, level_of},
    io,
    model::{Activity, Country, CountryRole, Dataset, Id, Kind, Level, Mandate, Status},
    query::ActivitySet,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The rules as they are written: the highest that applies.
pub(crate) fn naive_level(data: &Dataset, country: Id<Country>, mandate: Id<Mandate>) -> Level {
    if !data.mandates[mandate].reported {
        return Level::Unreported;
    }
    let roles: Vec<(CountryRole, Status)> = data
        .activities
        .iter()
        .filter(|(_, activity)| activity.mandate == mandate && activity.kind != Kind::StateAction)
        .flat_map(|(_, activity)| activity.roles_of(country).map(|role| (role, activity.status)))
        .collect();
    let held = |wanted: &[CountryRole]| {
        roles.iter().any(|(role, status)| wanted.contains(role) && *status != Status::Planned)
    };
    let named = roles.iter().any(|(role, _)| *role != CountryRole::Absent);
    if held(&[CountryRole::Host, CountryRole::Beneficiary]) {
        Level::Delivered
    } else if held(&[CountryRole::Participant, CountryRole::Member]) {
        Level::TookPart
    } else if named {
        Level::Planned
    } else {
        Level::None
    }
}

fn assert_same(data: &Dataset) {
    let coverage = Coverage::of(data);
    for country in data.countries.ids() {
        let mut levels = Vec::new();
        for mandate in data.mandates.ids() {
            let level = coverage.cell(country, mandate).level;
            assert_eq!(level, naive_level(data, country, mandate), "{country:?} {mandate:?}");
            levels.push(level);
        }
        let tally = coverage.country_tally(country);
        assert_eq!(tally.active(), levels.iter().filter(|level| level.is_activity()).count());
        let reported = data.mandates.iter().filter(|(_, mandate)| mandate.reported).count();
        assert_eq!(tally.reported(), reported);
    }
    let whole = coverage.tally();
    let rows = data.countries.ids().map(|country| coverage.country_tally(country));
    let sum = rows.fold((0, 0), |sum, row| (sum.0 + row.active(), sum.1 + row.reported()));
    assert_eq!((whole.active(), whole.reported()), sum);
    for mandate in data.mandates.ids() {
        let column = data.countries.ids().map(|country| coverage.cell(country, mandate).level);
        let active = column.filter(|level| level.is_activity()).count();
        assert_eq!(coverage.mandate_tally(mandate).active(), active);
    }
}

const COUNTRIES: [&str; 3] = ["AAA", "BBB", "CCC"];
const MANDATES: [&str; 3] = ["4.a", "4.b", "4.g"];

pub(crate) fn any_activity() -> impl Strategy<Value = Value> {
    let kind = proptest::sample::select(vec!["seminar", "programme", "state-action"]);
    let status = proptest::sample::select(Status::CODES);
    let mandate = proptest::sample::select(&MANDATES[..2]);
    let parts = proptest::collection::btree_set((0..3_usize, 0..7_usize), 0..5);
    (kind, status, mandate, parts).prop_map(|(kind, status, mandate, parts)| {
        let fits = |role: &str| match (kind, status) {
            ("state-action", _) => role == "party",
            (_, "planned") => role == "planned" || role == "absent",
            _ => role != "party",
        };
        let parts: Vec<Value> = parts
            .into_iter()
            .map(|(country, role)| (COUNTRIES[country], CountryRole::CODES[role]))
            .filter(|(_, role)| fits(role))
            .map(|(country, role)| json!({"country": country, "role": role}))
            .collect();
        json!({"mandate": mandate, "kind": kind, "status": status, "countries": parts,
               "title": {"en": "t"}, "summary": {"en": "s"}})
    })
}

pub(crate) fn dataset(mut activities: Vec<Value>) -> Dataset {
    for (index, activity) in activities.iter_mut().enumerate() {
        activity["id"] = json!(format!("a{index}"));
    }
    let text = json!({"en": "x"});
    let countries: Vec<Value> = COUNTRIES
        .iter()
        .zip([-59.0, -77.0, -58.0])
        .map(|(id, lon)| json!({"id": id, "numeric": "001", "name": text, "capital": {"lon": lon, "lat": 12.0}}))
        .collect();
    let mandates: Vec<Value> =
        MANDATES.iter().map(|id| json!({"id": id, "reported": *id != "4.g"})).collect();
    let file = json!({"format": io::FORMAT, "id": "x", "version": "1", "title": text, "issuer": text,
                      "as_of": "2012", "citation": text, "mandates": mandates, "countries": countries,
                      "activities": activities});
    let reading = io::read(&file.to_string()).expect("it can be read");
    assert_eq!(reading.issues, []);
    reading.dataset
}

proptest! {
    #[test]
    fn any_data_give_the_naive_levels(activities in proptest::collection::vec(any_activity(), 0..20)) {
        assert_same(&dataset(activities));
    }
}

/// The activities at these places of the file, as a dataset of their own.
fn kept(activities: &[Value], is_kept: &[bool]) -> Vec<Value> {
    activities.iter().zip(is_kept).filter(|(_, is_kept)| **is_kept).map(|(one, _)| one.clone()).collect()
}

proptest! {
    #[test]
    fn a_part_is_covered_as_if_there_were_no_more(
        activities in proptest::collection::vec(any_activity(), 0..20),
        is_kept in proptest::collection::vec(any::<bool>(), 20),
    ) {
        let data = dataset(activities.clone());
        let mut set = ActivitySet::none(data.activities.len());
        data.activities.ids().filter(|id| is_kept[id.index()]).for_each(|id| set.insert(id));
        let part = Coverage::of(&data).within(&set);
        let alone = dataset(kept(&activities, &is_kept));
        // An activity's place in the part, from its place in the whole.
        let place = |id: Id<Activity>| is_kept[..id.index()].iter().filter(|is_kept| **is_kept).count();
        let places = |ids: &[Id<Activity>]| ids.iter().map(|&id| place(id)).collect::<Vec<_>>();
        let indices = |ids: &[Id<Activity>]| ids.iter().map(|id| id.index()).collect::<Vec<_>>();
        let naive = Coverage::of(&alone);
        for mandate in data.mandates.ids() {
            for country in data.countries.ids() {
                let (cell, other) = (part.cell(country, mandate), naive.cell(country, mandate));
                prop_assert_eq!(cell.level, other.level);
                let is_planned = |id: &&Id<Activity>| {
                    level_in(&data.activities[**id], country) == Some(Level::Planned)
                };
                prop_assert_eq!(cell.planned(), cell.activities.iter().filter(is_planned).count());
                prop_assert_eq!(places(&cell.activities), indices(&other.activities));
                prop_assert_eq!(places(&cell.absences), indices(&other.absences));
                prop_assert_eq!(places(&cell.state_actions), indices(&other.state_actions));
            }
            prop_assert_eq!(places(part.regional(mandate)), indices(naive.regional(mandate)));
        }
    }
}

#[test]
fn all_126_cells_of_the_report_are_as_the_rules_say() {
    assert_same(&crate::data::report().dataset);
}

#[test]
fn the_ladder_of_roles() {
    let cases = [
        (CountryRole::Host, Status::Completed, Some(Level::Delivered)),
        (CountryRole::Beneficiary, Status::Ongoing, Some(Level::Delivered)),
        (CountryRole::Participant, Status::Completed, Some(Level::TookPart)),
        (CountryRole::Member, Status::Ongoing, Some(Level::TookPart)),
        (CountryRole::Planned, Status::Ongoing, Some(Level::Planned)),
        (CountryRole::Planned, Status::Planned, Some(Level::Planned)),
        (CountryRole::Absent, Status::Completed, None),
        (CountryRole::Party, Status::Completed, None),
    ];
    for (role, status, level) in cases {
        assert_eq!(level_of(role, status), level, "{role:?} {status:?}");
    }
}

/// The matrix of the report, read by hand from the text: rows are countries, letters are levels in the order of the
/// mandates (d delivered, t took part, p planned, - none, x unreported).
#[test]
fn the_matrix_of_the_report() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let letter = |level| match level {
        Level::Delivered => 'd',
        Level::TookPart => 't',
        Level::Planned => 'p',
        Level::None => '-',
        Level::Unreported => 'x',
    };
    let matrix: Vec<String> = data
        .countries
        .iter()
        .map(|(id, country)| {
            let levels: String =
                data.mandates.ids().map(|mandate| letter(coverage.cell(id, mandate).level)).collect();
            format!("{} {levels}", country.code)
        })
        .collect();
    assert_eq!(matrix, include_str!("matrix.txt").lines().collect::<Vec<_>>());
}

#[test]
fn ratifications_and_absences_raise_no_level_and_are_kept() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let find = |country: &str, mandate: &str| {
        let code = |text| mandate_atlas::model::Code::new(text).expect("a code");
        let country = data.countries.find(&code(country)).expect("it is there");
        coverage.cell(country, data.mandates.find(&code(mandate)).expect("it is there"))
    };
    let suriname = find("SUR", "4.f");
    assert_eq!(
        (suriname.level, suriname.state_actions.len(), suriname.activities.len()),
        (Level::None, 1, 0)
    );
    let trinidad = find("TTO", "4.b");
    assert_eq!((trinidad.level, trinidad.absences.len()), (Level::Delivered, 1));
}

#[test]
fn a_filter_by_roles_leaves_the_levels_of_these_roles() {
    for (query, roles) in [
        ("?role=planned", &[CountryRole::Planned][..]),
        ("?role=host,member", &[CountryRole::Host, CountryRole::Member]),
    ] {
        crate::scene::with_report(query, |context, _| {
            for country in context.data.countries.ids() {
                for mandate in context.data.mandates.ids() {
                    let cell = context.coverage.cell(country, mandate);
                    let named = context.data.activities.iter().filter(|(_, activity)| {
                        let mut own = activity.roles_of(country);
                        activity.mandate == mandate
                            && activity.counts()
                            && own.any(|role| roles.contains(&role))
                    });
                    assert_eq!(cell.activities, named.map(|(id, _)| id).collect::<Vec<_>>(), "{query}");
                    assert!(
                        query != "?role=planned"
                            || cell.level == Level::Planned
                            || cell.activities.is_empty()
                    );
                }
            }
        });
    }
}
