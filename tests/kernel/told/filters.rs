//! The filters as they are offered and as they stand in words, names of files and snippets.

use mandate_atlas::{
    model::{Id, Lang},
    query::Facet,
    scene::{self, Context, FacetScene, Snippet, portions},
    state::parse,
};

use crate::scene::{with_list, with_report};

fn codes(context: &Context, facet: Facet) -> Vec<String> {
    FacetScene::of(context, facet).options.iter().map(|option| option.code.to_string()).collect()
}

#[test]
fn not_given_is_offered_only_beside_a_list_that_does_not_give_it() {
    let last = [(Facet::Status, "unknown"), (Facet::Kind, "other"), (Facet::PartnerType, "other")];
    with_report("", |context, _| {
        assert_eq!(codes(context, Facet::Status), ["completed", "ongoing", "planned"]);
        for (facet, not_given) in last {
            let codes = codes(context, facet);
            assert!(codes.len() > 2 && codes.iter().all(|code| code != not_given), "{codes:?}");
        }
        for facet in [Facet::Topic, Facet::PartnerRole, Facet::Partner] {
            assert!(codes(context, facet).len() > 4, "{facet:?}");
        }
    });
    with_list("", |context, _| {
        assert_eq!(codes(context, Facet::Status), ["completed", "ongoing", "planned", "unknown"]);
        for (facet, not_given) in last {
            assert!(codes(context, facet).iter().any(|code| code == not_given), "{facet:?}");
        }
    });
}

#[test]
fn member_states_are_offered_by_name_and_mandates_in_their_own_order() {
    with_report("?lang=es", |context, _| {
        let states = "ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA VCT LCA SUR TTO";
        assert_eq!(codes(context, Facet::Country).join(" "), states, "San Vicente before Santa Lucía");
        let mandates = "4.a 4.b 4.c 4.d 4.e 4.f 4.g 4.h 4.i";
        assert_eq!(codes(context, Facet::Mandate).join(" "), mandates);
        for option in FacetScene::of(context, Facet::Country).options {
            let row = &context.data.countries[Id::new(option.option)];
            assert_eq!((&option.code, option.name.as_str()), (&row.code, row.name.get(Lang::Es)));
        }
    });
}

#[test]
fn a_menu_says_how_many_of_its_options_are_picked() {
    with_report("", |context, _| {
        let topics = FacetScene::of(context, Facet::Topic);
        assert_eq!([0, 1, 12].map(|picked| topics.menu_title(picked)), ["Topic", "Topic (1)", "Topic (12)"]);
    });
}

#[test]
fn a_span_with_an_open_end_is_a_filter_in_words() {
    let chips = |link| {
        with_report(link, |context, _| {
            scene::chips(context).into_iter().map(|chip| chip.text).collect::<Vec<_>>()
        })
    };
    assert_eq!(chips("?from=2011-03"), ["Time: from March 2011"]);
    assert_eq!(chips("?to=2011-03"), ["Time: until March 2011"]);
    assert_eq!(chips("?undated=0"), ["without those that have no date"]);
}

#[test]
fn three_letters_are_a_name() {
    let filters = |link| {
        let ways = with_report(link, |context, _| scene::ways(context, &parse(link).0));
        let texts = ways.into_iter().map(|way| way.text);
        texts.filter(|text| text.starts_with("Filter by ")).collect::<Vec<_>>()
    };
    assert_eq!(filters("?q=rss"), ["Filter by Partner: RSS"]);
    assert_eq!(filters("?q=rs"), [""; 0]);
}

#[test]
fn sixty_letters_of_a_choice_are_told_in_the_name_of_a_file() {
    // Each part has a line before it, which counts.
    let name = |letters: usize| {
        let link = format!("?q={}", "a".repeat(letters));
        with_report(&link, |context, _| portions(context)[0].name.clone())
    };
    assert_eq!(name(59), format!("ag-res-2619_{}", "a".repeat(59)));
    assert_eq!(name(60), "ag-res-2619_more");
}

#[test]
fn what_is_saved_is_of_the_member_states_and_mandates_that_are_chosen() {
    with_report("?country=JAM,BRB&mandate=4.b", |context, _| {
        let portion = &portions(context)[0];
        let countries = portion.countries.iter().map(|&id| context.data.countries[id].code.as_str());
        assert_eq!(countries.collect::<Vec<_>>(), ["BRB", "JAM"]);
        let mandates = portion.mandates.iter().map(|&id| context.data.mandates[id].code.as_str());
        assert_eq!(mandates.collect::<Vec<_>>(), ["4.b"]);
    });
}

#[test]
fn an_embedded_page_can_be_embedded_again() {
    let snippet = |link| Snippet {
        address: "https://example.org/atlas/".to_owned(),
        state: parse(link).0,
        title: "Matrix".to_owned(),
        height_px: 640,
    };
    let element = snippet("?view=matrix&embed=1").element();
    assert_eq!(element, snippet("?view=matrix").element());
    assert!(
        element.ends_with("<mandate-atlas view=\"matrix\" label=\"Matrix\"></mandate-atlas>"),
        "{element}"
    );
}
