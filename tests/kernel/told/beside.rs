//! What is told of lists beside the report: whose an activity is, and names that only a list has.

use mandate_atlas::{
    geo::Shapes,
    io::list::{Choices, merge},
    model::Id,
    query::Facet,
    scene::{
        self, Context, CountryPanel, FacetScene, ListRow, MandatePanel, MandateRow, MatrixScene, SourceMark,
        country_rows, mandate_rows, map_states,
    },
    state::Sort,
};

use super::code;
use crate::scene::{with_data, with_list, with_report};

/// With the report and two lists.
fn with_two_lists<R>(query: &str, then: impl FnOnce(&Context, &Shapes) -> R) -> R {
    let add = |data, name| merge(data, &crate::lists::read(name), &Choices::default()).dataset;
    with_data(add(&add(&crate::lists::report(), "plain.csv"), "list.json"), query, then)
}

/// The label of a country on the map, and the names of the lists that are marked there.
fn on_map(context: &Context, country: &str) -> (String, Vec<String>) {
    let id = context.data.countries.find(&code(country)).expect("it is there");
    let state = &map_states(context)[id.index()];
    (state.label.clone(), state.lists.iter().map(|mark| mark.name.clone()).collect())
}

#[test]
fn a_country_tells_of_each_list_how_much_is_from_it() {
    with_two_lists("", |context, _| {
        let (label, lists) = on_map(context, "BRB");
        assert!(label.ends_with(" 1 from plain. 1 from CARICOM IMPACS."), "{label}");
        assert_eq!(lists, ["plain", "CARICOM IMPACS"]);
        assert_eq!(on_map(context, "JAM").1, ["plain"]);
        assert_eq!(on_map(context, "DOM").1, ["CARICOM IMPACS"]);
        assert_eq!(on_map(context, "HTI").1, [""; 0]);
    });
}

#[test]
fn under_a_mandate_only_its_own_activities_are_told_of() {
    // The course on containers is under 4.b, the week in Antigua and Saint Vincent under a name of the list's own.
    with_list("?mandate=4.b", |context, _| {
        let lists = |country| on_map(context, country).1.len();
        assert_eq!(["BRB", "JAM", "TTO", "ATG", "VCT"].map(lists), [1, 1, 1, 0, 0]);
    });
    with_list("?mandate=4.c", |context, _| {
        assert!(map_states(context).iter().all(|state| state.lists.is_empty()));
    });
}

#[test]
fn a_row_says_whose_it_is_where_there_are_several() {
    let whose = |context: &Context, activity: &str| {
        let id = context.data.activities.find(&code(activity)).expect("it is there");
        ListRow::of(context, id).list.map(|mark| *mark)
    };
    with_report("", |context, _| assert_eq!(whose(context, "mrtd-symposium"), None));
    with_list("", |context, _| {
        let plain = SourceMark { place: 1, name: "plain".to_owned() };
        assert_eq!(whose(context, "port-course"), Some(plain));
        let own = whose(context, "drug-courts").expect("there are two");
        assert_eq!((own.place, own.name.as_str()), (0, "OAS Secretariat for Multidimensional Security"));
    });
}

#[test]
fn what_only_a_list_names_is_called_by_its_name_alone() {
    with_list("", |context, _| {
        let id = context.data.activities.find(&code("cyber-week")).expect("it is there");
        let row = ListRow::of(context, id);
        assert_eq!((row.mandate.as_str(), row.mandate_name.as_str()), ("Cyber security", "Cyber security"));
        let rows = mandate_rows(context);
        let told = |row: &MandateRow| (row.paragraph.clone(), row.title.clone());
        let pair = |one: &str, two: &str| (one.to_owned(), two.to_owned());
        assert_eq!(told(&rows[1]), pair("4.b", "Border security"));
        assert_eq!(told(&rows[6]), pair("4.g", "not in the report"));
        assert_eq!(told(&rows[8]), pair("4.i", "Coordination with other bodies"));
        assert_eq!(told(&rows[9]), pair("Cyber security", ""));
        let columns = MatrixScene::of(context, Sort::Name).columns;
        let told = |at: usize| (columns[at].paragraph.clone(), columns[at].title.clone());
        assert_eq!(told(8), pair("4.i", "Coordination with other bodies"));
        assert_eq!(told(9), pair("", "Cyber security"));
        let options = FacetScene::of(context, Facet::Mandate).options;
        assert_eq!(
            [8, 9].map(|at| options[at].name.as_str()),
            ["4.i Coordination with other bodies", "Cyber security"]
        );
    });
}

#[test]
fn mandates_are_told_with_their_numbers() {
    with_report("?mandate=4.c", |context, _| {
        let rows = mandate_rows(context);
        let counts: Vec<_> = rows.iter().map(|row| row.count).collect();
        let own = |mandate: Id<_>| {
            let rows = context.data.activities.iter().filter(|(_, activity)| activity.counts());
            rows.filter(|(_, activity)| activity.mandate == mandate).count()
        };
        assert_eq!(counts, context.data.mandates.ids().map(own).collect::<Vec<_>>());
        assert_eq!(rows[2].share.as_deref(), Some("1 of 14 member states"));
        assert_eq!(rows[6].share, None, "4.g is not answered");
        assert_eq!(rows.iter().filter(|row| row.is_chosen).count(), 1);
        assert!(rows[2].is_chosen);
    });
}

#[test]
fn a_country_that_only_a_list_names_stands_last() {
    with_list("", |context, _| {
        let rows = country_rows(context);
        let added: Vec<_> = rows.iter().map(|row| row.is_added).collect();
        assert_eq!(added, [[false; 14].as_slice(), &[true]].concat());
        assert_eq!(rows[14].name, "Martinique");
    });
}

#[test]
fn of_a_country_that_only_a_list_names_no_gap_is_told() {
    with_list("?country=MTQ", |context, _| {
        assert_eq!(scene::summary(context), "1 of 88 activities. Martinique: not in the report.");
        let panel = CountryPanel::of(context, context.chosen.country.expect("it is chosen"));
        assert_eq!(panel.sentence, "Martinique: not in the report.");
    });
}

#[test]
fn a_country_that_only_a_list_names_is_in_no_share() {
    let sentence =
        |context: &Context| MandatePanel::of(context, context.chosen.mandate.expect("it is chosen")).sentence;
    let before = with_report("?mandate=4.b", |context, _| sentence(context));
    let beside = with_list("?mandate=4.b", |context, _| sentence(context));
    for sentence in [before, beside] {
        assert!(sentence.contains(" of 14 member states"), "{sentence}");
    }
}

#[test]
fn countries_of_a_list_are_told_only_where_one_is_left() {
    let said = |query| with_list(query, |context, _| scene::summary(context));
    let course = said("?q=container");
    assert!(course.ends_with("1 of the activities is from lists beside the report."), "{course}");
    let symposium = said("?q=symposium+own");
    assert!(symposium.ends_with(", with 1 country that the report is not about."), "{symposium}");
}
