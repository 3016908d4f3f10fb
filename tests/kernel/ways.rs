//! Ways on: a typed name as a filter, and what to take away where nothing is left; against counts made one by one.

use mandate_atlas::{
    model::Code,
    query::Facet,
    scene::{self, Way},
    state::{AppState, Change, parse},
};

use crate::scene::with_report;

fn ways(link: &str) -> Vec<Way> {
    with_report(link, |context, _| scene::ways(context, &parse(link).0))
}

fn texts(link: &str) -> Vec<String> {
    ways(link).into_iter().map(|way| way.text).collect()
}

#[test]
fn a_name_that_is_typed_is_offered_as_a_filter() {
    let code = |text| Code::new(text).expect("a code");
    let barbados = &ways("?q=barbados")[0];
    assert_eq!(barbados.text, "Filter by Member state: Barbados");
    assert_eq!(barbados.change, Change::Meant(Facet::Country, code("BRB")));
    // By any name in any language, accents and case aside.
    assert_eq!(texts("?q=TRINITE&lang=es")[0], "Filtrar por Estado Miembro: Trinidad y Tobago");
    assert!(
        texts("?q=impacs").iter().any(|text| text.starts_with("Filter by Partner: ")),
        "{:?}",
        texts("?q=impacs")
    );
    // A name that is picked already, two letters, and words that are no name offer nothing.
    assert!(!texts("?q=barbados&country=BRB").iter().any(|text| text.contains("Barbados")));
    assert_eq!(texts("?q=ba"), [""; 0]);
    assert_eq!(texts(""), [""; 0]);
    assert!(texts("?q=the").len() <= 3);
}

#[test]
fn where_nothing_is_left_each_filter_tells_what_is_without_it() {
    let links = [
        "?country=BRB&mandate=4.g",
        "?q=zzz&country=JAM&status=planned",
        "?partner=icao&country=HTI&from=2007-01&to=2007-02&undated=0",
        "?q=zzz&country=BRB&partner=icao&mandate=4.g",
    ];
    for link in links {
        let count_of = |state: &AppState| {
            with_report("", |context, _| {
                context.index.select(&scene::filter_of(state, context.data)).passing.count()
            })
        };
        let state = parse(link).0;
        assert_eq!(count_of(&state), 0, "{link} leaves nothing");
        for Way { text, change } in ways(link).iter().filter(|way| way.text.starts_with("Without")) {
            let count = count_of(&change.apply(&state));
            assert!(
                count > 0 && text.contains(&format!(": {count} activit")),
                "{link}: {text}, counted {count}"
            );
        }
        let helps = with_report(link, |context, _| {
            scene::chips(context).iter().filter(|chip| count_of(&chip.change.apply(&state)) > 0).count()
        });
        assert_eq!(texts(link).iter().filter(|text| text.starts_with("Without")).count(), helps, "{link}");
    }
    assert!(texts("?country=BRB").is_empty(), "where something is left nothing has to be taken away");
}
