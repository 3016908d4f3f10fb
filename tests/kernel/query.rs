//! The query engine against brute force: every set and every count, on random data and filters, and on the report.

use mandate_atlas::{
    io,
    model::{Activity, Code, CountryRole, Dataset, Id, Kind, Month, Organisation, Status},
    query::{ActivitySet, Facet, Filter, Index, TimeSpan},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

const COUNTRIES: [&str; 4] = ["AAA", "BBB", "CCC", "DDD"];
const MANDATES: [&str; 3] = ["4.a", "4.b", "4.c"];
/// Each body with the one that it is a part of: a house with a unit with a desk, and a guest.
const BODIES: [(&str, Option<&str>); 4] =
    [("house", None), ("unit", Some("house")), ("desk", Some("unit")), ("guest", None)];
const TERMS: [&str; 3] = ["x", "y", "z"];

/// Whether an activity has an option of a facet, said without the engine.
fn has(data: &Dataset, activity: &Activity, facet: Facet, option: usize) -> bool {
    let is_within = |mut body: Id<Organisation>| loop {
        if body.index() == option {
            return true;
        }
        match data.organisations[body].parent {
            Some(parent) => body = parent,
            None => return false,
        }
    };
    match facet {
        Facet::Mandate => activity.mandate.index() == option,
        Facet::Country => activity
            .countries
            .iter()
            .any(|part| part.country.index() == option && part.role != CountryRole::Absent),
        Facet::Partner => activity.organisations.iter().any(|part| is_within(part.organisation)),
        Facet::Status => activity.status == Status::ALL[option],
        Facet::Kind => activity.kind == Kind::ALL[option],
        Facet::Topic => activity.topics.iter().any(|topic| topic.index() == option),
        Facet::Audience => activity.audiences.iter().any(|audience| audience.index() == option),
    }
}

/// Whether an activity passes a filter, apart from what is open.
fn passes(data: &Dataset, activity: &Activity, filter: &Filter, open: &[Facet], is_time_open: bool) -> bool {
    let in_facets = Facet::ALL.iter().filter(|facet| !open.contains(facet)).all(|&facet| {
        let chosen = &filter.chosen[facet as usize];
        chosen.is_empty() || chosen.iter().any(|&option| has(data, activity, facet, option))
    });
    let TimeSpan { from, to } = filter.time;
    let in_time = match activity.period {
        None => filter.undated,
        Some(period) => {
            to.is_none_or(|to| period.first_month() <= to)
                && from.is_none_or(|from| period.last_month().is_none_or(|last| from <= last))
        }
    };
    activity.counts() && in_facets && (is_time_open || in_time)
}

fn assert_same(data: &Dataset, filter: &Filter) {
    let found = Index::of(data).select(filter);
    let set = |open: &[Facet]| {
        ActivitySet::of(data.activities.len(), |id| passes(data, &data.activities[id], filter, open, false))
    };
    assert_eq!(found.passing, set(&[]), "passing");
    assert_eq!(found.crossing, set(&[Facet::Mandate, Facet::Country]), "crossing");
    for &facet in Facet::ALL {
        let others: Vec<&Activity> = set(&[facet]).iter().map(|id| &data.activities[id]).collect();
        for (option, &count) in found.counts[facet as usize].iter().enumerate() {
            let expected = others.iter().filter(|activity| has(data, activity, facet, option)).count();
            assert_eq!(count, expected, "{facet:?} {option}");
        }
    }
    let undated = data
        .activities
        .iter()
        .filter(|(_, activity)| activity.period.is_none() && passes(data, activity, filter, &[], true));
    assert_eq!(found.undated, undated.count(), "undated");
}

fn any_period() -> impl Strategy<Value = Value> {
    (0..4, 2009..2013, 1..=12, 0..3).prop_map(|(form, year, month, years)| match form {
        0 => Value::Null,
        1 => json!(format!("{year}-{month:02}")),
        2 => json!(format!("{year}/{}", year + years)),
        _ => json!(format!("{year}-{month:02}/..")),
    })
}

fn any_activity() -> impl Strategy<Value = Value> {
    let parts = vec((select(&COUNTRIES[..]), select(vec!["host", "participant", "absent"])), 0..3);
    let bodies = vec((0..4_usize, select(vec!["lead", "partner"])), 0..3);
    let terms = || vec(select(&TERMS[..]), 0..3);
    let kind = select(vec!["seminar", "training", "programme"]);
    let words = (select(&MANDATES[..]), kind, select(vec!["completed", "ongoing"]));
    (words, any_period(), parts, bodies, terms(), terms()).prop_map(
        |((mandate, kind, status), period, parts, bodies, topics, audiences)| {
            json!({"mandate": mandate, "kind": kind, "status": status, "period": period,
                   "countries": distinct(parts.iter().map(|(code, role)| json!({"country": code, "role": role}))),
                   "organisations": distinct(bodies.iter().map(|(body, role)| json!({"org": BODIES[*body].0, "role": role}))),
                   "topics": distinct(topics.iter().map(|term| json!(term))),
                   "audiences": distinct(audiences.iter().map(|term| json!(term))),
                   "title": {"en": "t"}, "summary": {"en": "s"}})
        },
    )
}

fn distinct(values: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

fn dataset(mut activities: Vec<Value>) -> Dataset {
    for (index, activity) in activities.iter_mut().enumerate() {
        activity["id"] = json!(format!("a{index}"));
    }
    // One of a state's own acts: it never passes.
    activities.push(
        json!({"id": "own", "mandate": "4.a", "kind": "state-action", "status": "completed", "period": "2010",
        "countries": [{"country": "AAA", "role": "party"}], "title": {"en": "t"}, "summary": {"en": "s"}}),
    );
    let text = json!({"en": "x"});
    let countries = COUNTRIES
        .map(|id| json!({"id": id, "numeric": "001", "name": text, "capital": {"lon": 0.0, "lat": 0.0}}));
    let bodies =
        BODIES.map(|(id, parent)| json!({"id": id, "name": text, "type": "multilateral", "parent": parent}));
    let terms = TERMS.map(|id| json!({"id": id, "name": text}));
    let mandates = MANDATES.map(|id| json!({"id": id, "reported": true}));
    let file = json!({"format": io::FORMAT, "id": "x", "version": "1", "title": text, "issuer": text, "as_of": "2012",
                      "citation": text, "mandates": mandates, "countries": countries, "organisations": bodies,
                      "topics": terms, "audiences": terms, "activities": activities});
    let reading = io::read(&file.to_string()).expect("it can be read");
    assert_eq!(reading.issues, []);
    reading.dataset
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let some = |options: usize| vec(0..options, 0..3);
    let sizes = [MANDATES.len(), COUNTRIES.len(), BODIES.len(), 3, Kind::ALL.len(), TERMS.len(), TERMS.len()];
    let month = || {
        option::of(
            (2008..2015_i32, 1..=12_i32).prop_map(|(year, month)| Month::new(year, month).expect("a month")),
        )
    };
    let time = (month(), month()).prop_map(|(from, to)| TimeSpan { from, to });
    (sizes.map(some), time, any::<bool>()).prop_map(|(chosen, time, undated)| Filter {
        chosen,
        time,
        undated,
    })
}

proptest! {
    // Each case reads a file and tries several filters.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_filter_on_any_data_gives_what_brute_force_gives(
        activities in vec(any_activity(), 0..70),
        filters in vec(any_filter(), 1..4),
    ) {
        let data = dataset(activities);
        for filter in &filters {
            assert_same(&data, filter);
        }
    }

    #[test]
    fn a_set_holds_what_was_put_into_it(rows in 1..300_usize, picks in vec(0..300_usize, 0..40)) {
        let mut expected: Vec<usize> = picks.into_iter().filter(|pick| *pick < rows).collect();
        expected.sort_unstable();
        expected.dedup();
        let mut set = ActivitySet::none(rows);
        expected.iter().for_each(|&pick| set.insert(Id::new(pick)));
        prop_assert_eq!(set.count(), expected.len());
        prop_assert_eq!(set.iter().map(Id::index).collect::<Vec<_>>(), expected.clone());
        prop_assert!((0..rows).all(|row| set.contains(Id::new(row)) == expected.contains(&row)));
    }
}

/// More rows than a block holds, so that sums run over several of them.
#[test]
fn blocks_join_without_a_gap() {
    let part = |index: usize| {
        json!({"mandate": MANDATES[index % 3], "kind": "seminar", "status": "completed", "title": {"en": "t"},
               "summary": {"en": "s"}, "countries": [{"country": COUNTRIES[index % 4], "role": "host"}]})
    };
    let data = dataset((0..33_000).map(part).collect());
    let mut filter = Filter::default();
    filter.chosen[Facet::Mandate as usize] = vec![1];
    let found = Index::of(&data).select(&filter);
    assert_eq!(found.passing.count(), 11_000);
    assert_eq!(found.counts[Facet::Mandate as usize], [11_000, 11_000, 11_000]);
    assert_eq!(found.counts[Facet::Country as usize].iter().sum::<usize>(), 11_000);
}

#[test]
fn the_report_is_filtered_as_by_hand() {
    let data = crate::data::report().dataset;
    let option = |facet: Facet, code: &str| {
        let code = Code::new(code).expect("a code");
        match facet {
            Facet::Country => data.countries.find(&code).map(Id::index),
            _ => data.organisations.find(&code).map(Id::index),
        }
        .expect("it is there")
    };
    let mut filter = Filter::default();
    assert_same(&data, &filter);
    filter.chosen[Facet::Partner as usize] = vec![option(Facet::Partner, "sms")];
    filter.chosen[Facet::Country as usize] = vec![option(Facet::Country, "BRB")];
    filter.time = TimeSpan { from: Month::new(2011, 1), to: Month::new(2011, 12) };
    filter.undated = false;
    assert_same(&data, &filter);
    // The Secretariat includes its parts: all that they lead is found.
    let counts = Index::of(&data).select(&Filter::default()).counts;
    let under = |body| counts[Facet::Partner as usize][option(Facet::Partner, body)];
    assert!(under("sms") >= under("cicad").max(under("cicte")).max(under("dps")));
    let led = data.activities.iter().filter(|(_, activity)| {
        activity.counts() && has(&data, activity, Facet::Partner, option(Facet::Partner, "sms"))
    });
    assert_eq!(under("sms"), led.count());
}
