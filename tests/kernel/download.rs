//! What can be saved: which activities under which name.

use mandate_atlas::scene::portions;

use crate::scene::with_report;

/// The name of what the filters of a link leave.
fn name(query: &str) -> String {
    with_report(query, |context, _| portions(context)[0].name.clone())
}

#[test]
fn without_a_filter_there_is_everything_only() {
    with_report("", |context, _| {
        let all = portions(context);
        assert_eq!(all.len(), 1);
        assert!(all[0].is_whole);
        assert_eq!(all[0].activities.len(), context.data.activities.len());
        assert_eq!(all[0].text, "Everything: 84 activities and 2 states' own acts");
    });
}

#[test]
fn a_selection_is_what_passes_and_then_comes_everything() {
    with_report("?country=BRB&mandate=4.b&partner=cicte", |context, _| {
        let all = portions(context);
        assert_eq!(all.iter().map(|portion| portion.is_whole).collect::<Vec<_>>(), [false, true]);
        assert_eq!(all[0].activities, context.selection.passing.iter().collect::<Vec<_>>());
        assert_eq!((all[0].countries.len(), all[0].mandates.len()), (1, 1));
        assert_eq!((all[1].countries.len(), all[1].mandates.len()), (14, 9));
    });
}

#[test]
fn names_tell_the_choice_and_stay_short_and_plain() {
    assert_eq!(name(""), "ag-res-2619");
    assert_eq!(name("?mandate=4.b&country=BRB"), "ag-res-2619_BRB_4.b");
    assert_eq!(name("?partner=cicte,icao&status=planned"), "ag-res-2619_cicte_icao_planned");
    assert_eq!(name("?from=2011-01&to=2011-12&undated=0"), "ag-res-2619_2011-01--2011-12_dated");
    assert_eq!(name("?from=2011-01"), "ag-res-2619_2011-01--");
    assert_eq!(name("?q=St.+Lucia%2F..%2F%C3%A9"), "ag-res-2619_St-Lucia");
    let long =
        name("?topic=drug-policy-evaluation,drug-treatment-courts,drug-research,drug-information,policing");
    assert_eq!(long, "ag-res-2619_drug-information_drug-policy-evaluation_drug-research_more");
}
