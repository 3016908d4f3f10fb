//! The overlaps in words and shades: what stands above the pairs, where they are, and a pair as it is read.

use mandate_atlas::{
    analysis::{Findings, findings},
    model::{Code, Judgement, Judgements, Pair, Rung, Rungs, Verdict},
    query::ActivitySet,
    scene::{Context, FindingCard, OverlapHead, PlaceScene, Shade, absent_judgements, overlap_states},
};

use crate::scene::with_report;

fn found(context: &Context, rungs: Rungs) -> Findings {
    findings(context.data, &context.selection.passing, 12, rungs)
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

#[test]
fn the_sentence_says_what_is_shown_and_where() {
    let sentence = |link: &str, rungs: Rungs| {
        with_report(link, |context, _| OverlapHead::of(context, &found(context, rungs), rungs).sentence)
    };
    assert_eq!(
        sentence("", Rungs::DEFAULT),
        "0 possible duplications, 9 possible overlaps and 0 possibly told twice, in 7 of 14 member states."
    );
    assert_eq!(
        sentence("?country=JAM", Rungs::NONE.toggled(Rung::Overlap)),
        "2 possible overlaps, in 1 of 14 member states."
    );
    assert_eq!(sentence("", Rungs::NONE), "Nothing is chosen to be shown.");
}

#[test]
fn every_rung_can_be_chosen_with_its_number_whether_shown_or_not() {
    with_report("", |context, _| {
        let found = found(context, Rungs::DEFAULT);
        let head = OverlapHead::of(context, &found, Rungs::DEFAULT);
        assert_eq!(head.rungs.iter().map(|choice| choice.rung).collect::<Vec<_>>(), Rung::ALL);
        for choice in &head.rungs {
            assert_eq!(choice.count, found.on(choice.rung));
            assert_eq!(choice.is_shown, Rungs::DEFAULT.has(choice.rung));
        }
        assert_eq!((head.shown, &head.left_out), (9, &None));
        assert_eq!(
            head.notes,
            [
                "1 activity of this selection names no lead body and cannot be compared by it.",
                "25 activities of this selection have no date; without one, activities can only be said to share a \
                 field.",
            ]
        );
    });
}

#[test]
fn what_is_not_listed_is_said() {
    with_report("?n=1500", |context, _| {
        let found = found(context, Rungs::EVERY);
        let head = OverlapHead::of(context, &found, Rungs::EVERY);
        assert_eq!(found.listed.len(), 500);
        assert_eq!(head.shown, found.counts.iter().sum::<u64>());
        let said = head.left_out.expect("it is said");
        assert!(said.starts_with("The list shows 500 of "), "{said}");
        assert!(said.contains(','), "thousands are told apart");
    });
}

#[test]
fn places_have_their_numbers_in_the_table_and_on_the_map() {
    with_report("?country=JAM", |context, _| {
        let found = findings(context.data, &context.selection.crossing, 12, Rungs::DEFAULT);
        let scene = PlaceScene::of(context, &found);
        let row = |code: &str| scene.rows.iter().find(|row| row.code.as_str() == code).expect("it is there");
        // Both findings of Jamaica stand under two mandates each.
        let jamaica: Vec<u64> = row("JAM").cells.iter().map(|(count, ..)| *count).collect();
        assert_eq!((jamaica, row("JAM").count), (vec![1, 1, 0, 1, 1, 0, 0, 0, 0], 2));
        assert!(row("JAM").is_chosen && !row("BRB").is_chosen);
        assert_eq!(row("JAM").cells[1].3, "Jamaica, 4.b Border security: 1 pair");
        let states = overlap_states(context, &found);
        let at = |code_of: &str| context.data.countries.find(&code(code_of)).expect("it is there").index();
        assert_eq!(states[at("JAM")].label, "Jamaica: 2 pairs");
        assert_eq!(
            (states[at("JAM")].shade, states[at("HTI")].shade),
            (Shade::Quarter(4), Shade::Quarter(0))
        );
        let legend = scene.legend.expect("there are findings");
        let texts: Vec<_> = legend.entries.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(texts, ["2", "1", "0"], "quarters that hold no number are left out");
        for entry in &legend.entries {
            let with_shade = states.iter().filter(|state| state.shade == entry.shade);
            assert!(with_shade.clone().all(|state| state.number.as_deref() == Some(entry.text.as_str())));
            assert!(with_shade.count() > 0, "{}", entry.text);
        }
    });
}

#[test]
fn nothing_found_has_no_legend_and_no_shade() {
    with_report("", |context, _| {
        let none = Findings::none(context.data);
        assert_eq!(PlaceScene::of(context, &none).legend, None);
        assert!(overlap_states(context, &none).iter().all(|state| state.shade == Shade::Quarter(0)));
    });
}

#[test]
fn a_pair_is_read_with_both_sides_and_all_reasons() {
    with_report("", |context, _| {
        let found = found(context, Rungs::DEFAULT);
        let card = FindingCard::of(context, found.listed[1], 12);
        let [a, b] = &card.sides;
        assert_eq!((a.code.as_str(), b.code.as_str()), ("customs-workshop-tto", "firearms-marking"));
        assert_eq!(
            card.grounds,
            [
                "both in Trinidad and Tobago",
                "both about trafficking in firearms",
                "at the same time",
                "led by different bodies: CICTE and DPS",
            ]
        );
        assert!(
            card.doubts.contains(&"DPS took part in both, which suggests coordination".to_owned()),
            "{:?}",
            card.doubts
        );
        assert!(card.doubts.contains(&"different kinds of work: workshop and programme".to_owned()));
        let fact = |label| a.facts.iter().find(|fact| fact.label == label).map(|fact| fact.text.as_str());
        assert!(fact("For").is_some_and(|text| text.contains("Customs officers")));
        assert!(fact("About").is_some_and(|text| text.contains("Trafficking in firearms")));
        assert_eq!(fact("Mandate"), Some("4.b Border security"));
        assert!(a.list.is_none(), "there is one list only");
    });
}

#[test]
fn judgements_about_other_data_are_counted() {
    with_report("", |context, _| {
        let mut judgements = Judgements::default();
        assert!(judgements.is_empty());
        let judgement = || Judgement { verdict: Verdict::Different, note: String::new() };
        judgements.judge(Pair::of(code("drug-courts"), code("reintegration-method")), judgement());
        judgements.judge(Pair::of(code("drug-courts"), code("elsewhere")), judgement());
        assert_eq!((judgements.len(), judgements.is_empty()), (2, false));
        assert_eq!(absent_judgements(context, &judgements), 1);
        let elsewhere = Pair::of(code("elsewhere"), code("drug-courts"));
        assert_eq!(judgements.take_back(&elsewhere), Some(judgement()));
        assert_eq!((judgements.take_back(&elsewhere), judgements.len()), (None, 1));
        assert_eq!(absent_judgements(context, &judgements), 0);
    });
}

/// A partner or words name one side of a pair; everything else holds for both.
#[test]
fn which_filters_hold_for_both_sides_of_a_pair() {
    let codes = |context: &Context, set: &ActivitySet| -> Vec<String> {
        set.iter().map(|id| context.data.activities[id].code.to_string()).collect()
    };
    let passing = |query: &str| with_report(query, |context, _| codes(context, &context.selection.passing));
    let cases = [
        // The link, what one of a pair passes, what both pass; each within the choice of country and mandate, and anywhere.
        ("", ["", ""], ["", ""]),
        (
            "?topic=firearms-trafficking&mandate=4.d",
            ["?topic=firearms-trafficking&mandate=4.d", "?topic=firearms-trafficking"],
            ["?topic=firearms-trafficking&mandate=4.d", "?topic=firearms-trafficking"],
        ),
        (
            "?partner=cicte&mandate=4.h",
            ["?partner=cicte&mandate=4.h", "?partner=cicte"],
            ["?mandate=4.h", ""],
        ),
        (
            "?partner-role=lead&status=completed",
            ["?partner-role=lead&status=completed"; 2],
            ["?status=completed"; 2],
        ),
        (
            "?partner-type=government&country=JAM",
            ["?partner-type=government&country=JAM", "?partner-type=government"],
            ["?country=JAM", ""],
        ),
        (
            "?q=police&country=JAM&kind=seminar",
            ["?q=police&country=JAM&kind=seminar", "?q=police&kind=seminar"],
            ["?country=JAM&kind=seminar", "?kind=seminar"],
        ),
    ];
    for (link, touching, among) in cases {
        assert!(link.is_empty() || passing(link) != passing(""), "{link} filters");
        with_report(link, |context, _| {
            assert_eq!(context.filter.is_one_sided(), touching != among, "{link}");
            for (at, anywhere) in [false, true].into_iter().enumerate() {
                let scope = context.pairs(anywhere);
                assert_eq!(
                    codes(context, &scope.touching),
                    passing(touching[at]),
                    "{link} {anywhere}: one side"
                );
                assert_eq!(codes(context, &scope.among), passing(among[at]), "{link} {anywhere}: both sides");
            }
        });
    }
}
