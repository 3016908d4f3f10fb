//! What stands beside the pictures: panels, gaps, partners, overlaps, and what the data are.

use mandate_atlas::{
    analysis::findings,
    model::{GapReason, Rungs},
    scene::{
        self, AboutScene, GapList, GapRow, MandatePanel, MatrixScene, OverlapHead, PartnerScene,
        country_rows, panel, partner_cards,
    },
    state::{GapFilter, PartnerTable, Sort},
};
use serde_json::json;

use super::{code, small};
use crate::scene::{with_data, with_report};

#[test]
fn a_panel_is_called_by_what_is_chosen() {
    let title = |link| with_report(link, |context, _| panel(context).title());
    let expected = [
        ("", None),
        ("?country=BRB", Some("Barbados")),
        ("?mandate=4.b", Some("4.b Border security")),
        ("?country=BRB&mandate=4.b", Some("Barbados · 4.b Border security")),
        ("?country=BRB&activity=picap", Some("Inter-American Police Training Program (PICAP)")),
    ];
    for (link, expected) in expected {
        assert_eq!(title(link).as_deref(), expected, "{link}");
    }
}

fn mandate(link: &str) -> MandatePanel {
    with_report(link, |context, _| MandatePanel::of(context, context.chosen.mandate.expect("one is chosen")))
}

#[test]
fn states_own_acts_stand_under_their_mandate_while_no_filter_is_on() {
    let acts = |link| {
        let cards = mandate(link).state_actions.shown;
        cards.into_iter().map(|card| card.code.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(acts("?mandate=4.f"), ["trafficking-protocol-ratifications"]);
    assert_eq!(acts("?mandate=4.h"), ["cyber-strategy-tto"]);
    assert_eq!(acts("?mandate=4.a"), [""; 0]);
    assert_eq!(acts("?mandate=4.f&status=completed"), [""; 0], "no filter lets them pass");
}

#[test]
fn only_a_mandate_without_an_answer_says_that_it_has_none() {
    assert_eq!(mandate("?mandate=4.f").unanswered, None);
    assert!(mandate("?mandate=4.g").unanswered.is_some_and(|text| text.contains("does not answer")));
}

#[test]
fn what_filters_leave_empty_is_said_to_be_so_in_the_selection() {
    let shown = |link, country: &str| {
        with_report(link, |context, _| {
            let row = country_rows(context).into_iter().find(|row| row.code.as_str() == country);
            row.expect("it is there").shown
        })
    };
    assert_eq!(shown("?mandate=4.d&status=completed", "HTI"), "no activity in this selection");
    assert_eq!(shown("?mandate=4.b&status=completed", "DMA"), "delivered");
    assert_eq!(shown("?mandate=4.c", "HTI"), "no activity reported");
    let cells = |link| {
        with_report(link, |context, _| {
            let rows = MatrixScene::of(context, Sort::Name).rows;
            let row = rows.into_iter().find(|row| row.code.as_str() == "HTI").expect("it is there");
            // Under 4.a, 4.c, 4.d and 4.g.
            [0, 2, 3, 6].map(|mandate: usize| row.cells[mandate].level)
        })
    };
    assert_eq!(cells(""), ["took part", "none reported", "planned", "not in report"]);
    assert_eq!(cells("?status=completed"), ["took part", "none here", "none here", "not in report"]);
}

fn gaps(link: &str, filter: GapFilter) -> GapList {
    with_report(link, |context, _| GapList::of(context, filter, None))
}

fn gap(list: &GapList, country: &str, mandate: &str) -> GapRow {
    let is_it = |row: &&GapRow| row.country.as_str() == country && row.mandate.as_str() == mandate;
    list.rows.iter().find(is_it).unwrap_or_else(|| panic!("no gap {country} {mandate}")).clone()
}

#[test]
fn regional_work_is_the_reason_of_a_gap_or_stands_beside_it() {
    let list = gaps("", GapFilter::All);
    let one = "1 regional activity that names no countries may include it.";
    let three = "3 regional activities that name no countries may include it.";
    let regional = gap(&list, "HTI", "4.c");
    assert_eq!((regional.reason.as_str(), regional.regional), (one, None));
    let planned = gap(&list, "DMA", "4.c");
    assert_eq!((planned.reason.as_str(), planned.regional.as_deref()), ("only planned", Some(one)));
    let absent = gap(&list, "VCT", "4.b");
    let reason = "named as not having taken part";
    assert_eq!((absent.reason.as_str(), absent.regional.as_deref()), (reason, Some(three)));
    // Where all work names its countries there is nothing to add.
    let member = json!({
        "id": "programme", "mandate": "4.a", "kind": "programme", "status": "ongoing", "period": "2006/..",
        "countries": [{"country": "BRB", "role": "member", "refs": ["1.1.3"]}],
        "title": {"en": "Programme"}, "summary": {"en": "It goes on."}, "refs": ["1.1.3"],
    });
    with_data(small(&[("/activities/1", member)]), "", |context, _| {
        let row = gap(&GapList::of(context, GapFilter::All, None), "JAM", "4.a");
        assert_eq!((row.reason.as_str(), row.regional), (reason, None));
    });
}

#[test]
fn reasons_of_no_gap_are_not_offered_unless_one_is_chosen() {
    let offered = |filter| {
        let filters = gaps("?country=HTI", filter).filters;
        filters.into_iter().map(|(filter, _, count)| (filter, count)).collect::<Vec<_>>()
    };
    let only = GapFilter::Only;
    let some = [(GapFilter::All, 6), (only(GapReason::Regional), 4), (only(GapReason::Planned), 2)];
    assert_eq!(offered(GapFilter::All), some);
    let mut with_absent = some.to_vec();
    with_absent.insert(1, (only(GapReason::Absent), 0));
    assert_eq!(offered(only(GapReason::Absent)), with_absent);
}

#[test]
fn filters_change_no_gap_and_no_precedent() {
    let (all, filtered) = (gaps("", GapFilter::All), gaps("?q=zzz", GapFilter::All));
    assert!(all.rows.iter().any(|row| row.precedents.len() > 10));
    assert_eq!(filtered.rows, all.rows);
}

#[test]
fn the_ledger_counts_the_sentences_that_lead_to_activities() {
    let counts = with_report("", |context, _| AboutScene::of(context).ledger_counts);
    assert_eq!(counts, "118 sentences; 110 of them lead to activities.");
}

#[test]
fn a_body_has_the_activities_of_its_parts_whichever_partner_is_picked() {
    let cards = |link, body: &str| {
        let cards = with_report(link, |context, _| partner_cards(context, &code(body)));
        assert_eq!(cards.more, 0);
        cards.shown.into_iter().map(|card| card.code.to_string()).collect::<Vec<_>>()
    };
    // IMPACS is a part of CARICOM and alone at the workshop on carnivals; what has no date stands last.
    let caricom =
        ["universities-meeting", "carnivals-workshop-tto", "firearms-caricom", "caricom-cooperation"];
    assert_eq!(cards("", "caricom"), caricom);
    assert_eq!(cards("?partner=icao", "caricom"), caricom);
    assert_eq!(cards("", "impacs"), ["carnivals-workshop-tto", "caricom-cooperation"]);
    assert_eq!(cards("?mandate=4.h", "caricom"), ["carnivals-workshop-tto"]);
    assert_eq!(cards("", "nobody"), [""; 0]);
}

#[test]
fn of_a_body_that_takes_part_in_nothing_nothing_is_told() {
    with_report("?mandate=4.b", |context, _| {
        let scene = PartnerScene::of(context, PartnerTable::Bodies);
        let rows: Vec<_> = scene.sections.into_iter().flat_map(|section| section.rows).collect();
        for row in &rows {
            assert_eq!(row.facts.is_empty(), row.count == 0, "{}: {}", row.name, row.facts);
        }
        let told = |body: &str| rows.iter().any(|row| row.code.as_str() == body && !row.facts.is_empty());
        assert_eq!([told("icao"), told("caricom")], [true, false]);
    });
}

#[test]
fn nothing_has_to_be_known_of_overlaps_where_all_could_be_compared() {
    let notes = |link| {
        with_report(link, |context, _| {
            let found = findings(context.data, context.pairs(false), 12, Rungs::DEFAULT);
            OverlapHead::of(context, &found, Rungs::DEFAULT).notes
        })
    };
    assert_eq!(notes("?partner=dps&undated=0"), [""; 0]);
    assert_eq!(notes("?country=JAM&mandate=4.d"), [""; 0]);
}

#[test]
fn member_states_that_no_activity_left_names_are_not_counted() {
    let said = with_report("?kind=agreement", |context, _| scene::summary(context));
    assert!(said.starts_with("2 of 84 activities (Kind of work: "), "{said}");
    assert!(said.ends_with("They name 6 of 14 member states under 2 of 9 mandates."), "{said}");
}
