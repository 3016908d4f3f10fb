//! Two lists side by side: what both name is one, and every row of the second still says what it said.

use mandate_atlas::{
    io,
    model::{Activity, Code, Coded, Dataset, Headcount, Id, Table},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::export::{random, read};

/// A file whose lists stand in the other order, with a name of its own in each.
fn other(file: &Value) -> Dataset {
    let mut text = file.to_string();
    for (own, new) in [
        ("random", "other"),
        ("4.b", "4.z"),
        ("north", "south"),
        ("BRB", "CUB"),
        ("body-1", "club"),
        ("topic-1", "nets"),
        ("audience-1", "crews"),
    ] {
        text = text.replace(&format!("\"{own}\""), &format!("\"{new}\""));
    }
    let mut file: Value = serde_json::from_str(&text).expect("it is JSON still");
    for list in ["mandates", "countries", "organisations", "topics", "audiences"] {
        file[list].as_array_mut().expect("a list").reverse();
    }
    read(&file.to_string())
}

/// The codes of rows, in order.
fn codes<T: Coded>(table: &Table<T>, ids: &[Id<T>]) -> Vec<String> {
    ids.iter().map(|&id| table[id].code().to_string()).collect()
}

/// What an activity says, all that it refers to by its code, but for its own code, its programme and its sentences.
fn said(data: &Dataset, row: &Activity) -> Value {
    let countries = row.countries.iter();
    let countries = countries.map(|part| {
        json!([
            data.countries[part.country].code.as_str(),
            part.role.code(),
            part.derived.map(|derived| derived.code())
        ])
    });
    let bodies = row.organisations.iter();
    let bodies =
        bodies.map(|part| json!([data.organisations[part.organisation].code.as_str(), part.role.code()]));
    let own = (row.kind, row.status, row.period, row.unnamed_countries, &row.venue, &row.title, &row.summary);
    json!({
        "source": data.sources[row.source].code.as_str(), "mandate": data.mandates[row.mandate].code.as_str(),
        "countries": countries.collect::<Vec<_>>(), "organisations": bodies.collect::<Vec<_>>(),
        "topics": codes(&data.topics, &row.topics), "audiences": codes(&data.audiences, &row.audiences),
        "own": format!("{own:?} {:?} {:?}", row.link, row.origin),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_row_says_the_same_beside_another_list((one, two) in (random::file(), random::file())) {
        let (first, second) = (read(&one.to_string()), other(&two));
        let both = io::beside(&first, &second);
        let start = first.activities.len();
        let moved = |id: Id<Activity>| Id::new(start + id.index());
        prop_assert_eq!(both.activities.len(), start + second.activities.len());
        prop_assert!(first.activities.iter().all(|(id, row)| both.activities[id] == *row));
        for (id, row) in second.activities.iter() {
            let found = &both.activities[moved(id)];
            prop_assert_eq!(said(&both, found), said(&second, row));
            prop_assert_eq!(found.part_of, row.part_of.map(moved));
            let is_taken = first.activities.find(&row.code).is_some();
            prop_assert_eq!(found.code.to_string(), if is_taken { format!("other.{}", row.code) } else { row.code.to_string() });
            // A number of a sentence means another sentence in the first report.
            prop_assert!(found.refs.is_empty() && found.countries.iter().all(|part| part.refs.is_empty()));
        }
        let people = second.headcounts.iter().map(|figure| Headcount {
            count: figure.count, approximate: figure.approximate, what: figure.what.clone(),
            activities: figure.activities.iter().map(|&id| moved(id)).collect(), refs: vec![],
        });
        prop_assert_eq!(&both.headcounts, &first.headcounts.iter().cloned().chain(people).collect::<Vec<_>>());
        prop_assert_eq!((both.info(), &both.ledger, both.asked()), (first.info(), &first.ledger, first.asked()));
    }

    #[test]
    fn what_only_the_second_names_keeps_what_it_belongs_to((one, two) in (random::file(), random::file())) {
        let (first, second) = (read(&one.to_string()), other(&two));
        let both = io::beside(&first, &second);
        prop_assert!(first.countries.iter().all(|(id, row)| both.countries[id] == *row));
        prop_assert!(first.organisations.iter().all(|(id, row)| both.organisations[id] == *row));
        let subregion = |data: &Dataset, code: &Code| {
            let country = &data.countries[data.countries.find(code).expect("it is there")];
            country.subregion.map(|id| data.subregions[id].code.clone())
        };
        for (_, row) in second.countries.iter().filter(|(_, row)| first.countries.find(&row.code).is_none()) {
            prop_assert_eq!(subregion(&both, &row.code), subregion(&second, &row.code));
        }
        let parent = |data: &Dataset, code: &Code| {
            let body = &data.organisations[data.organisations.find(code).expect("it is there")];
            body.parent.map(|id| data.organisations[id].code.clone())
        };
        for (_, row) in second.organisations.iter().filter(|(_, row)| first.organisations.find(&row.code).is_none()) {
            prop_assert_eq!(parent(&both, &row.code), parent(&second, &row.code));
        }
    }
}
