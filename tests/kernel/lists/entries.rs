//! Names of a list as entries of the dataset: what a list in our own format says of them, and how many they may be.

use super::{
    reading::{line, sheet_of},
    *,
};
use mandate_atlas::{
    io::list::{Choice, Choices, Merged, merge},
    model::{Code, Coded, Expected, Id, Lang, Place, Position, Vocabulary},
};
use serde_json::{Value, json};

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn beside_report(draft: &Draft) -> Merged {
    merge(&report(), draft, &Choices::default())
}

/// A list in our own format that has something of its own in every table.
fn own() -> Value {
    json!({
        "format": "mandate-atlas/1", "id": "nets", "version": "1",
        "title": {"en": "Nets"}, "issuer": {"en": "A list"}, "as_of": "2012-05", "citation": {"en": "Nets."},
        "mandates": [
            {"id": "7", "reported": true, "title": {"en": "Fisheries", "es": "Pesca"}, "summary": {"en": "Look after fish."}}
        ],
        "subregions": [{"id": "north", "name": {"en": "North"}}],
        "countries": [{
            "id": "CUB", "numeric": "192", "name": {"en": "Cuba"}, "subregion": "north", "aliases": ["Kuba"],
            "capital": {"lon": -82.4, "lat": 23.1}
        }],
        "organisations": [
            {"id": "watch", "name": {"en": "Coast watch"}, "type": "other-public-sector", "parent": "ministry"},
            {"id": "ministry", "name": {"en": "Ministry of Fish"}, "type": "government"},
            {"id": "their-oas", "name": {"en": "Organization of American States"}, "type": "multilateral", "parent": "ministry"}
        ],
        "topics": [
            {"id": "gear", "name": {"en": "Fishing nets", "es": "Redes de pesca"}},
            {"id": "policing", "name": {"en": "Patrols at sea"}}
        ],
        "audiences": [{"id": "crews", "name": {"en": "Fishers", "fr": "Pêcheurs"}}],
        "activities": [{
            "id": "one", "mandate": "7", "kind": "training", "status": "completed",
            "countries": [{"country": "CUB", "role": "host"}],
            "organisations": [{"org": "watch", "role": "lead"}, {"org": "their-oas", "role": "partner"}],
            "topics": ["gear", "policing"], "audiences": ["crews"],
            "title": {"en": "One"}, "summary": {"en": "One."}
        }]
    })
}

fn draft_of(list: &Value) -> Draft {
    let draft = read_by("nets.json", list.to_string().into_bytes(), 1 << 20).expect("it can be read");
    assert_eq!(draft.issues, Vec::new());
    draft
}

#[test]
fn what_our_own_format_says_of_a_name_is_kept() {
    let Merged { dataset: data, issues, .. } = beside_report(&draft_of(&own()));
    assert_eq!(issues, []);
    let mandate = &data.mandates[data.mandates.find(&code("7")).expect("a mandate")];
    let texts = [&mandate.title, &mandate.summary].map(|text| text.as_ref().expect("a text"));
    assert_eq!((texts[0].exact(Lang::Es), &*texts[1].en), (Some("Pesca"), "Look after fish."));
    let country = &data.countries[data.countries.find(&code("CUB")).expect("a country")];
    assert_eq!(country.capital, Some(Position { lon_deg: -82.4, lat_deg: 23.1 }));
    assert_eq!(
        (&*country.aliases, country.subregion),
        (&["Kuba".to_owned()][..], None),
        "parts of the map are the report's"
    );
    let body = |own: &str| &data.organisations[data.organisations.find(&code(own)).expect("a body")];
    let whole = body("watch").parent.expect("it is a part of another");
    assert_eq!(data.organisations[whole].code(), &code("ministry"));
    let topic = &data.topics[data.topics.find(&code("gear")).expect("a topic")];
    assert_eq!(topic.name.exact(Lang::Es), Some("Redes de pesca"));
    let audience = &data.audiences[data.audiences.find(&code("crews")).expect("an audience")];
    assert_eq!(audience.name.exact(Lang::Fr), Some("Pêcheurs"));
}

#[test]
fn what_a_list_says_of_names_that_are_known_changes_nothing() {
    let (before, after) = (report(), beside_report(&draft_of(&own())).dataset);
    for (id, row) in before.organisations.iter() {
        assert_eq!(&after.organisations[id], row);
    }
    for (id, row) in before.topics.iter() {
        assert_eq!(&after.topics[id], row);
    }
    let patrols = after.topics.iter().find(|(_, row)| row.name.en == "Patrols at sea");
    assert_eq!(
        patrols.map(|(_, row)| row.code.as_str()),
        Some("nets-policing"),
        "the report's own is another"
    );
}

#[test]
fn names_that_are_to_be_what_no_dataset_has_are_entries_of_their_own() {
    let draft = sheet_of("Title,Lead,Topics,Audiences\nA,Coast watch,Gear,Crews\n");
    let mut choices = Choices::default();
    for (vocabulary, text) in [
        (Vocabulary::Organisation, "Coast watch"),
        (Vocabulary::Topic, "Gear"),
        (Vocabulary::Audience, "Crews"),
    ] {
        choices.set(vocabulary, text, Choice::Known(code("of-another-dataset")));
    }
    let data = merge(&report(), &draft, &choices).dataset;
    let row = &data.activities[Id::new(report().activities.len())];
    assert_eq!(line(&data, row), "A | x0 | other | unknown |  |  | coast-watch lead | gear, crews");
}

/// What the reader says of a country goes before what its own list says.
#[test]
fn a_country_of_a_list_may_be_chosen_to_be_one_of_the_world() {
    let mut list = own();
    list["countries"][0]["id"] = json!("XCU");
    list["countries"][0]["numeric"] = json!("901");
    list["countries"][0]["name"] = json!({"en": "Kuba"});
    list["activities"][0]["countries"][0]["country"] = json!("XCU");
    let draft = draft_of(&list);
    let host = |choices: &Choices| {
        let data = merge(&report(), &draft, choices).dataset;
        let row = &data.activities[Id::new(report().activities.len())];
        data.countries[row.countries[0].country].code.to_string()
    };
    assert_eq!(host(&Choices::default()), "XCU");
    let mut choices = Choices::default();
    choices.set(Vocabulary::Country, "Kuba", Choice::Known(code("CUB")));
    assert_eq!(host(&choices), "CUB");
}

/// A list of so many rows that has in a column in one row after the other what is not known, and at the end what is.
fn with_known_last(column: &str, count: usize, known: &str) -> Draft {
    let rows: String = (0..count).map(|at| format!("A,2011,own {at}\n")).collect();
    sheet_of(&format!("Title,When,{column}\n{rows}B,2011,{known}\nC,2011,\n"))
}

fn rows(data: &Dataset) -> usize {
    data.mandates.len() + data.countries.len() + data.topics.len()
}

#[test]
fn so_many_names_may_be_entries_of_their_own_and_those_that_are_known_do_not_count() {
    for (column, vocabulary, most, known) in [
        ("Mandate", Vocabulary::Mandate, 200, "4.b"),
        ("Countries", Vocabulary::Country, 500, "Barbados"),
        ("Topics", Vocabulary::Topic, 1000, "Police intelligence"),
    ] {
        let as_many = beside_report(&with_known_last(column, most, known));
        assert_eq!(as_many.issues, [], "{column}");
        let more = beside_report(&with_known_last(column, most + 1, known));
        let told: Vec<_> = more.issues.iter().map(|issue| (&issue.place, &issue.expected)).collect();
        let place = Place::Cell(most + 2, vocabulary.code().to_owned());
        assert_eq!(told, [(&place, &Expected::Names(most))], "{column}");
        // One more is the mandate of rows that give none.
        assert_eq!(rows(&as_many.dataset), rows(&report()) + most + 1, "{column}");
    }
}
