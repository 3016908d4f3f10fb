//! What panels and overlaps say while filters are on: of what passes, and never of the whole report.

use mandate_atlas::{
    analysis::{Scope, findings},
    model::Rungs,
    scene::{CellPanel, mandate_rows},
};

use crate::scene::with_report;

fn rule(link: &str) -> String {
    with_report(link, |context, _| {
        let (country, mandate) = (context.chosen.country.expect("one"), context.chosen.mandate.expect("one"));
        CellPanel::of(context, country, mandate).rule
    })
}

#[test]
fn a_cell_that_filters_empty_is_not_said_to_be_empty_in_the_report() {
    let silent = rule("?country=BRB&mandate=4.c");
    assert!(silent.contains("The report names no activity"), "{silent}");
    let emptied = rule("?country=LCA&mandate=4.b&q=zzz");
    assert!(!emptied.contains("names no activity") && emptied.contains("Without them: "), "{emptied}");
    let whole = with_report("", |context, _| {
        let at = |code| mandate_atlas::model::Code::new(code).expect("a code");
        let country = context.data.countries.find(&at("LCA")).expect("it is there");
        let mandate = context.data.mandates.find(&at("4.b")).expect("it is there");
        context.whole.cell(country, mandate).activities.len()
    });
    assert!(emptied.contains(&format!("{whole} activities")), "{emptied}");
    // Where filters change nothing the rule of the report stands.
    assert_eq!(rule("?country=BRB&mandate=4.c&q=zzz"), silent);
}

#[test]
fn of_a_pair_one_side_is_enough_to_be_of_the_partner_or_found_by_the_words() {
    for link in [
        "?partner=cicte",
        "?q=customs",
        "?partner=cicad&q=police",
        "?partner=cicte&country=JAM",
        "?status=completed",
    ] {
        with_report(link, |context, _| {
            for anywhere in [false, true] {
                let scope = context.pairs(anywhere);
                let touching =
                    if anywhere { &context.selection.crossing } else { &context.selection.passing };
                assert_eq!(scope.touching, *touching, "{link}");
                let found = findings(context.data, &scope, 12, Rungs::EVERY);
                // By brute force: of all pairs those with a side that passes, and both sides pass all but partner and words.
                let all = findings(context.data, Scope::from(&scope.among), 12, Rungs::EVERY);
                let touches = |one| touching.contains(one);
                let kept = all.listed.iter().filter(|pair| touches(pair.a) || touches(pair.b)).count();
                assert_eq!(found.listed.len(), kept.min(mandate_atlas::analysis::MOST_LISTED), "{link}");
                let is_wide = context.filter.is_one_sided();
                assert!(
                    scope.among.count() >= touching.count() && (is_wide || scope.among == *touching),
                    "{link}"
                );
            }
        });
    }
    let count = |link| {
        with_report(link, |context, _| {
            findings(context.data, context.pairs(false), 12, Rungs::DEFAULT).listed.len()
        })
    };
    assert!(count("?partner=cicte") > 0 && count("?partner=cicte") < count(""), "CICTE overlaps with others");
}

#[test]
fn a_mandate_of_regional_work_alone_tells_that_it_names_nobody() {
    with_report("", |context, _| {
        for (row, id) in mandate_rows(context).iter().zip(context.data.mandates.ids()) {
            let named = context.coverage.mandate_tally(id).active();
            let regional = context.coverage.regional(id).len();
            let is_told = row.share.as_ref().is_some_and(|share| share.contains("name"));
            assert_eq!(is_told, row.share.is_some() && named == 0 && regional > 0, "{:?}", row.share);
        }
    });
}
