//! Cards: what is said of an activity, fact by fact; and what a panel says around them.

use mandate_atlas::{
    io,
    model::{Code, Dataset, Lang},
    scene::{ActivityCard, ActivityPanel, CountryPanel, MonthAxis, Panel, by_name, panel},
};
use serde_json::{Value, json};

use crate::scene::{with_data, with_report};

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

/// Three countries, four bodies, and activities that say a little more each.
fn small() -> Dataset {
    with_countries([("CCC", "Gamma"), ("AAA", "Alpha"), ("BBB", "Beta")])
}

fn with_countries(countries: [(&str, &str); 3]) -> Dataset {
    let name = |text: &str| json!({"en": text, "es": format!("{text} en español")});
    let country = |(id, text): (&str, &str)| json!({"id": id, "numeric": "001", "name": {"en": text}, "capital": {"lon": 1.0, "lat": 12.0}});
    let activity = |id: &str, more: Value| {
        let mut row = json!({"id": id, "mandate": "4.a", "kind": "seminar", "status": "completed",
                             "title": {"en": id}, "summary": {"en": format!("What {id} was.")}});
        for (key, value) in more.as_object().expect("an object") {
            row[key] = value.clone();
        }
        row
    };
    let file = json!({
        "format": io::FORMAT, "id": "small", "version": "1", "title": {"en": "x"}, "issuer": {"en": "x"}, "as_of": "2012",
        "citation": {"en": "x"},
        "mandates": [{"id": "4.a", "reported": true, "title": name("Borders")}, {"id": "4.b", "reported": true}],
        "countries": countries.map(country),
        "organisations": [
            {"id": "house", "name": name("House of Seas"), "acronym": {"en": "HS"}, "type": "multilateral"},
            {"id": "club", "name": name("Club"), "type": "multilateral"},
            {"id": "bank", "name": name("Bank"), "type": "private-sector"},
            {"id": "school", "name": name("School"), "type": "academic"}
        ],
        "topics": [{"id": "ports", "name": name("Ports")}, {"id": "guards", "name": name("Guards")}],
        "audiences": [{"id": "crews", "name": name("Crews")}],
        "activities": [
            activity("all", json!({
                "period": "2011-02", "venue": {"country": "PER", "place": "Lima"},
                "countries": [
                    {"country": "CCC", "role": "participant"}, {"country": "AAA", "role": "host"},
                    {"country": "AAA", "role": "beneficiary"}, {"country": "BBB", "role": "absent"}
                ],
                "organisations": [
                    {"org": "house", "role": "lead"}, {"org": "club", "role": "partner"}, {"org": "bank", "role": "funder"},
                    {"org": "school", "role": "trainer"}
                ],
                "topics": ["ports", "guards"], "audiences": ["crews"]
            })),
            activity("abroad", json!({"summary": {"en": "abroad"}, "venue": {"country": "USA"}})),
            activity("some", json!({"unnamed_countries": 12, "countries": [{"country": "BBB", "role": "participant"}]})),
            activity("part", json!({"part_of": "all", "mandate": "4.b", "kind": "state-action", "status": "completed",
                                    "countries": [{"country": "AAA", "role": "party"}]}))
        ]
    });
    let reading = io::read(&file.to_string()).expect("it can be read");
    assert_eq!(reading.issues, []);
    reading.dataset
}

/// Label and text of each fact on a card, from a country's side or from none.
fn facts(query: &str, activity: &str, country: Option<&str>) -> Vec<(&'static str, String)> {
    with_data(small(), query, |context, _| {
        let country = country.and_then(|country| context.data.countries.find(&code(country)));
        let id = context.data.activities.find(&code(activity)).expect("an activity");
        let card = ActivityCard::of(context, id, country);
        card.facts.into_iter().map(|fact| (fact.label, fact.text)).collect()
    })
}

/// The same as expected: pairs of texts.
fn told<const N: usize>(facts: [(&'static str, &str); N]) -> Vec<(&'static str, String)> {
    facts.map(|(label, text)| (label, text.to_owned())).to_vec()
}

#[test]
fn a_card_says_when_where_and_with_whom() {
    let with = "Club, Bank (funder) and School (trainer)";
    assert_eq!(
        facts("", "all", None),
        told([
            ("When", "February 2011"),
            ("Held in", "Lima, Peru"),
            ("Member states", "Alpha and Gamma"),
            ("Led by", "HS"),
            ("With", with),
        ])
    );
    assert_eq!(
        facts("", "all", Some("AAA")),
        told([
            ("When", "February 2011"),
            ("Held in", "Lima, Peru"),
            ("Part", "host and beneficiary"),
            ("Led by", "HS"),
            ("With", with),
        ])
    );
    let regional = ("Member states", "Regional, countries not named");
    assert_eq!(
        facts("", "abroad", None),
        told([("When", "no date given"), ("Held in", "United States"), regional])
    );
    let some = facts("", "some", None);
    assert_eq!(some[1].1, "Beta and 12 countries, not named");
}

#[test]
fn a_card_says_by_what_a_search_has_found_it() {
    let found = |query: &str| facts(query, "all", None).split_off(5);
    assert_eq!(found("?q=ports"), told([("Topic", "Ports")]));
    assert_eq!(found("?q=borders"), told([("Mandate", "4.a Borders")]));
    assert_eq!(found("?q=crews"), told([("For whom", "Crews")]));
    assert_eq!(found("?q=crews+guards+ports").len(), 2, "each with its label");
    assert_eq!(found("?q=february"), told([]));
}

#[test]
fn a_summary_that_only_repeats_the_title_is_left_out() {
    with_data(small(), "", |context, _| {
        let summary = |text: &str| ActivityCard::find(context, &code(text)).expect("an activity").summary;
        assert_eq!((summary("all"), summary("abroad")), ("What all was.".to_owned(), String::new()));
        assert_eq!(ActivityCard::find(context, &code("nobody")), None);
    });
}

#[test]
fn a_programme_names_its_parts_and_a_part_its_programme() {
    with_data(small(), "", |context, _| {
        let panel = |text: &str| {
            ActivityPanel::of(context, context.data.activities.find(&code(text)).expect("an activity"))
        };
        let named = |text: &str| (code(text), text.to_owned());
        assert_eq!((panel("all").part_of, panel("all").parts), (None, vec![named("part")]));
        assert_eq!((panel("part").part_of, panel("part").parts), (Some(named("all")), vec![]));
    });
}

#[test]
fn a_section_counts_what_it_has_and_says_what_may_include_the_country() {
    with_data(small(), "", |context, _| {
        let sections = |text: &str| {
            let id = context.data.countries.find(&code(text)).expect("a country");
            CountryPanel::of(context, id).sections
        };
        let (alpha, beta) = (sections("AAA"), sections("BBB"));
        assert_eq!((alpha[0].count.as_deref(), alpha[0].cards.count()), (Some("1 activity"), 1));
        assert!(
            alpha[0].notes.is_empty(),
            "who is named needs no note of regional work: {:?}",
            alpha[0].notes
        );
        assert_eq!((alpha[1].count.as_deref(), alpha[1].state_actions.count()), (None, 1));
        assert!(alpha[1].notes.is_empty(), "there is no regional work: {:?}", alpha[1].notes);
        assert_eq!(beta[0].notes.len(), 1, "its absence alone: {:?}", beta[0].notes);
    });
    let notes = |query: &str| {
        with_report(query, |context, _| match panel(context) {
            Panel::Country(panel) => panel.sections[2].notes.len(),
            other => panic!("another panel: {other:?}"),
        })
    };
    assert_eq!(
        (notes("?country=HTI"), notes("?country=HTI&status=completed")),
        (1, 0),
        "under filters nothing is silent"
    );
}

#[test]
fn more_cards_than_a_panel_holds_are_counted() {
    let data = io::scaled(crate::data::report().dataset, 3000);
    with_data(data, "?country=JAM", |context, _| {
        let Panel::Country(panel) = panel(context) else { panic!("another panel") };
        let cards = &panel.sections[0].cards;
        assert_eq!(cards.shown.len(), 50);
        let count = panel.sections[0].count.as_deref().expect("it has activities");
        assert_eq!(format!("{} activities", cards.count()), count);
    });
}

#[test]
fn years_are_named_as_there_is_room() {
    with_report("", |context, _| {
        let named = |width_px| {
            let ticks = MonthAxis { months: context.years.all, width_px }.ticks();
            ticks.into_iter().filter_map(|tick| tick.text).collect::<Vec<_>>()
        };
        let years = |step: usize| {
            (2006..=2015).filter(|year| year % step == 0).map(|year| year.to_string()).collect::<Vec<_>>()
        };
        for (width_px, step) in [(980.0, 1), (400.0, 1), (250.0, 2), (120.0, 5), (60.0, 10)] {
            assert_eq!(named(width_px), years(step), "{width_px} px");
        }
    });
}

#[test]
fn in_spanish_ene_with_a_tilde_stands_behind_n() {
    let data = with_countries([("AAA", "Ñandú"), ("BBB", "Oso"), ("CCC", "Nube")]);
    let order = |lang| {
        by_name(&data, lang).into_iter().map(|id| data.countries[id].code.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(order(Lang::Es), ["CCC", "AAA", "BBB"]);
    assert_eq!(order(Lang::En), ["AAA", "CCC", "BBB"], "its accent does not matter elsewhere");
}
