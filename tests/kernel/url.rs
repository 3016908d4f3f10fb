//! Links: what a state is written as, read back, for ever.

use mandate_atlas::{
    model::{Code, EmbedPart, EmbedParts, Lang, Month, Pair, Rung, Rungs, SentenceRef},
    query::{Facet, TimeSpan},
    scene::Snippet,
    state::{
        AppState, Axis, Change, Column, GapFilter, Group, History, ListOrder, MAX_ROWS, MOST_COMPARED,
        MOST_NOTICES, MOST_WINDOW_MONTHS, Notice, PartnerTable, Picks, Sort, Theme, View, asked, parse,
        query, settle,
    },
};
use proptest::prelude::*;

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn any_code() -> impl Strategy<Value = Code> {
    "[A-Za-z0-9._-]{1,80}".prop_map(|text| code(&text))
}

fn any_rungs() -> impl Strategy<Value = Rungs> {
    proptest::sample::subsequence(Rung::ALL, 0..=Rung::COUNT)
        .prop_map(|rungs| rungs.into_iter().fold(Rungs::NONE, Rungs::toggled))
}

fn any_parts() -> impl Strategy<Value = (bool, EmbedParts)> {
    let parts = proptest::sample::subsequence(EmbedPart::ALL, 0..=EmbedPart::ALL.len());
    (any::<bool>(), parts.prop_map(|parts| parts.into_iter().fold(EmbedParts::NONE, EmbedParts::toggled)))
}

fn any_pair() -> impl Strategy<Value = Option<Pair>> {
    let pair = (any_code(), any_code()).prop_filter("two activities", |(one, other)| one != other);
    proptest::option::of(pair.prop_map(|(one, other)| Pair::of(one, other)))
}

fn any_state() -> impl Strategy<Value = AppState> {
    use proptest::{option::of, sample::select};
    let shown = (select(View::ALL), select(Sort::ALL), of(select(&GapFilter::EACH[..])));
    let chosen = (of(any_code()), of(any_code()), of(select(Axis::ALL)));
    let sentence = of((0..20_u16, 1..20_u16, 1..20_u16)
        .prop_map(|(section, paragraph, sentence)| SentenceRef { section, paragraph, sentence }));
    let month =
        || of((0..9999_i32, 1..=12_i32).prop_map(|(year, month)| Month::new(year, month).expect("a month")));
    let time = (month(), month()).prop_map(|(from, to)| TimeSpan { from, to });
    let codes = || proptest::collection::btree_set(any_code(), 0..4);
    let picks = [(); Picks::FACETS.len()].map(|()| codes()).prop_map(|picked| {
        let mut picks = Picks::default();
        for (facet, codes) in Picks::FACETS.into_iter().zip(picked) {
            // One country, or one mandate, is a choice of its own.
            let is_choice = matches!(facet, Facet::Country | Facet::Mandate) && codes.len() < 2;
            *picks.of_mut(facet) = if is_choice { Default::default() } else { codes };
        }
        picks
    });
    let text = any::<String>().prop_map(|text| text.trim().to_owned());
    let compared = proptest::collection::btree_set(any_code(), 0..=MOST_COMPARED);
    let compared = compared.prop_map(|codes| codes.into_iter().rev().collect::<Vec<_>>());
    let filtered = (picks, text, time, any::<bool>(), compared);
    let order = (select(Column::ALL), any::<bool>())
        .prop_map(|(column, descending)| ListOrder { column, descending });
    let listed = (
        of(any_code()),
        of(select(Group::ALL)),
        select(PartnerTable::ALL),
        order,
        (any::<bool>(), 0..=MOST_WINDOW_MONTHS, any_rungs(), any_pair()),
        of(1..=MAX_ROWS),
    );
    let rest = (sentence, of(select(Lang::ALL)), select(Theme::ALL), of(any_code()), any_parts());
    (shown, chosen, filtered, listed, rest).prop_map(
        |(
            (view, sort, gaps),
            (country, mandate, by),
            (picks, text, time, undated, compared),
            (activity, group, table, order, (all_years, window_months, rungs, pair), rows),
            (sentence, lang, theme, version, (embed, hidden)),
        )| AppState {
            view: if view == View::Brief && !compared.is_empty() { View::Compare } else { view },
            country: country.filter(|_| picks.of(Facet::Country).is_empty()),
            mandate: mandate.filter(|_| picks.of(Facet::Mandate).is_empty()),
            by,
            activity,
            compared,
            picks,
            text,
            time,
            undated,
            sort,
            gaps,
            group,
            table,
            order,
            window_months,
            rungs,
            pair,
            all_years,
            rows,
            sentence,
            lang,
            theme,
            version,
            embed,
            hidden,
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(state in any_state()) {
        prop_assert_eq!(parse(&query(&state)), (state, vec![]));
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".{0,200}") {
        let (state, _) = parse(&text);
        prop_assert_eq!(parse(&query(&state)).0, state);
    }
}

#[test]
fn the_default_state_has_an_empty_query() {
    assert_eq!(query(&AppState::default()), "");
}

#[test]
fn keys_stand_in_one_order() {
    let (state, notices) = parse("?theme=dark&mandate=4.b&v=2026-11-23&country=BRB&lang=fr&view=map");
    assert_eq!(notices, []);
    assert_eq!(query(&state), "?country=BRB&mandate=4.b&lang=fr&theme=dark&v=2026-11-23");
}

#[test]
fn what_is_not_known_is_said_and_left_out() {
    let (state, notices) = parse("country=BRB&colour=red&theme=pink&mandate=a%20b");
    assert_eq!(state, AppState { country: Some(code("BRB")), ..AppState::default() });
    let value = |key, value: &str| Notice::UnknownValue { key, value: value.to_owned() };
    assert_eq!(
        notices,
        [Notice::UnknownKey("colour".into()), value("theme", "pink"), value("mandate", "a b")]
    );
}

/// One promised link a line: the query, then what it is written as today.
#[test]
fn promised_links_open() {
    for line in include_str!("links.txt").lines().filter(|line| !line.starts_with('#')) {
        let (link, today) = line.split_once(" -> ").expect("link -> query");
        let (state, notices) = parse(link);
        assert_eq!(notices, [], "{link}");
        let (settled, notices) = settle(state, &crate::data::report().dataset);
        assert_eq!(notices, [], "{link}");
        assert_eq!(query(&settled), today, "{link}");
    }
}

#[test]
fn what_the_data_do_not_have_is_said_and_left_out() {
    let data = crate::data::report().dataset;
    let (state, _) = parse("?country=CUB&mandate=4.z&theme=dark&v=2011-01-01");
    let (settled, notices) = settle(state, &data);
    assert_eq!(query(&settled), "?theme=dark");
    let value = |key, value: &str| Notice::UnknownValue { key, value: value.to_owned() };
    let other = Notice::OtherVersion { link: code("2011-01-01"), shown: data.info().version.clone() };
    assert_eq!(notices, [value("country", "CUB"), value("mandate", "4.z"), other]);
}

/// A state and what it is after some changes, as links.
fn walk(link: &str, changes: &[Change]) -> String {
    let (state, _) = parse(link);
    query(&changes.iter().fold(state, |state, change| change.apply(&state)))
}

#[test]
fn taking_a_cell_back_returns_to_what_was_chosen_first() {
    let (brb, borders) = (code("BRB"), code("4.b"));
    let cell = Change::Cell(brb.clone(), borders.clone());
    let from_row = [Change::Row(brb.clone()), cell.clone()];
    assert_eq!(walk("?view=matrix", &from_row), "?view=matrix&country=BRB&mandate=4.b&by=country");
    assert_eq!(walk("?country=BRB&mandate=4.b&by=country", &[Change::Back]), "?country=BRB");
    assert_eq!(walk("?mandate=4.b", &[cell.clone(), Change::Back]), "?mandate=4.b");
    assert_eq!(walk("", &[cell.clone(), Change::Back]), "");
    assert_eq!(walk("?country=BRB", &[Change::Back]), "");
    // On to another cell, the first choice stays what it was.
    let other = Change::Cell(code("JAM"), code("4.a"));
    assert_eq!(walk("?country=BRB", &[cell, other, Change::Back]), "?country=JAM");
    assert_eq!(walk("?country=BRB&mandate=4.b&by=mandate", &[Change::Row(code("HTI"))]), "?country=HTI");
    // What is read is closed before anything else.
    let read = "?country=BRB&mandate=4.b&activity=mrtd-symposium";
    assert_eq!(walk(read, &[Change::Back]), "?country=BRB&mandate=4.b");
}

#[test]
fn each_change_changes_what_it_is_for() {
    let span = TimeSpan { from: Month::new(2011, 1), to: Month::new(2011, 3) };
    let order = ListOrder { column: Column::Title, descending: true };
    let pair = Pair::of(code("a"), code("b"));
    let changes = [
        ("?activity=a", Change::Country(Some(code("BRB"))), "?country=BRB"),
        ("?country=BRB&activity=a", Change::Activity(None), "?country=BRB"),
        ("", Change::Activity(Some(code("a"))), "?activity=a"),
        ("?activity=a", Change::Compare(vec![code("BRB"), code("JAM")]), "?compare=BRB,JAM"),
        ("?q=x", Change::Search("  border police ".to_owned()), "?q=border+police"),
        ("?country=BRB", Change::Time(span), "?country=BRB&from=2011-01&to=2011-03"),
        ("?view=overlaps&q=x&pair=a,b&topic=policing", Change::Clear, "?view=overlaps"),
        ("?view=matrix", Change::Sort(Sort::Coverage), "?view=matrix&sort=coverage"),
        ("?view=list", Change::Group(Group::Country), "?view=list&group=country"),
        ("?view=partners", Change::Table(PartnerTable::Together), "?view=partners&table=together"),
        ("?view=list", Change::Order(order), "?view=list&order=-title"),
        ("?q=x", Change::Pair(Some(pair)), "?view=overlaps&q=x&pair=a,b"),
        ("?view=overlaps&pair=a,b", Change::Pair(None), "?view=overlaps"),
        ("?view=timeline", Change::AllYears(true), "?view=timeline&years=all"),
        ("?view=matrix", Change::Gaps(Some(GapFilter::All)), "?view=matrix&gaps=all"),
        ("?view=matrix", Change::Lang(Lang::Fr), "?view=matrix&lang=fr"),
        ("?view=matrix", Change::Theme(Theme::Dark), "?view=matrix&theme=dark"),
    ];
    for (link, change, after) in changes {
        assert_eq!(parse(link).1, [], "{link}");
        assert_eq!(walk(link, std::slice::from_ref(&change)), after, "{change:?}");
    }
}

#[test]
fn the_comparison_begins_with_the_countries_that_are_chosen() {
    let compare = [Change::View(View::Compare)];
    assert_eq!(walk("?country=BRB,JAM", &compare), "?compare=BRB,JAM&country=BRB,JAM");
    assert_eq!(walk("?country=BRB", &compare), "?country=BRB&compare=BRB");
    assert_eq!(walk("?country=BRB&compare=HTI", &compare), "?country=BRB&compare=HTI");
    let many = "?country=ATG,BHS,BLZ,BRB,DMA,GRD,GUY,HTI,JAM";
    assert_eq!(walk(many, &compare), many.replace('?', "?view=compare&"), "too many to be compared");
}

#[test]
fn a_partner_and_a_country_or_a_mandate_are_chosen_in_place_of_others() {
    let and = |facet, text| [Change::PartnerAnd(code("cicte"), facet, code(text))];
    let before = "?view=partners&country=BRB,JAM&partner=icao,unodc";
    assert_eq!(walk(before, &and(Facet::Country, "HTI")), "?view=partners&country=HTI&partner=cicte");
    let mandate = and(Facet::Mandate, "4.h");
    assert_eq!(walk("?mandate=4.a,4.b&partner=icao", &mandate), "?mandate=4.h&partner=cicte");
    assert_eq!(walk("?country=BRB", &mandate), "?country=BRB&mandate=4.h&by=country&partner=cicte");
}

#[test]
fn picks_are_toggled_and_cleared_all_at_once() {
    let pick = |facet, text| Change::Pick(facet, code(text));
    let picked =
        [pick(Facet::Partner, "icao"), pick(Facet::Partner, "cicte"), pick(Facet::Status, "completed")];
    assert_eq!(walk("", &picked), "?partner=cicte,icao&status=completed");
    assert_eq!(walk("?partner=cicte,icao", &[pick(Facet::Partner, "cicte")]), "?partner=icao");
    let meant = Change::Meant(Facet::Country, code("BRB"));
    assert_eq!(walk("?q=barbados&partner=icao", &[meant]), "?country=BRB&partner=icao");
    assert_eq!(walk("?country=BRB", &[pick(Facet::Country, "JAM")]), "?country=BRB,JAM");
    assert_eq!(walk("?country=BRB", &[pick(Facet::Country, "BRB")]), "");
    let link =
        "?country=BRB&mandate=4.b&partner=cicte&topic=policing&from=2011-01&to=2011-12&undated=0&theme=dark";
    assert_eq!(walk(link, &[]), link);
    assert_eq!(walk(link, &[Change::Clear]), "?theme=dark");
    assert_eq!(walk("?country=BRB", &[Change::Undated(false)]), "?country=BRB&undated=0");
    assert_eq!(walk("?country=BRB&undated=0", &[Change::Undated(true)]), "?country=BRB");
    let brush = Change::Brush(TimeSpan { from: Month::new(2011, 2), to: Month::new(2011, 4) });
    assert_eq!(
        (brush.history(), walk("", &[brush])),
        (History::Replace, "?from=2011-02&to=2011-04".to_owned())
    );
}

#[test]
fn the_end_of_a_span_that_would_be_passed_moves_along() {
    let month = |month| Month::new(2011, month);
    let span = TimeSpan { from: month(3), to: month(6) };
    assert_eq!(span.starting(month(8)), TimeSpan { from: month(8), to: month(8) });
    assert_eq!(span.ending(month(1)), TimeSpan { from: month(1), to: month(1) });
    assert_eq!(span.ending(None).starting(None), TimeSpan::default());
}

#[test]
fn picks_that_the_data_do_not_have_are_said_and_left_out() {
    let data = crate::data::report().dataset;
    let (state, notices) = parse("?partner=cicte,nobody&kind=party&from=2011&undated=2");
    let value = |key, value: &str| Notice::UnknownValue { key, value: value.to_owned() };
    assert_eq!(notices, [value("from", "2011"), value("undated", "2")]);
    let (settled, notices) = settle(state, &data);
    assert_eq!(query(&settled), "?partner=cicte");
    assert_eq!(notices, [value("partner", "nobody"), value("kind", "party")]);
}

#[test]
fn what_is_left_of_several_may_be_a_choice() {
    let data = crate::data::report().dataset;
    let (state, notices) = settle(parse("?country=BRB,CUB&mandate=4.b,4.z").0, &data);
    assert_eq!((query(&state).as_str(), notices.len()), ("?country=BRB&mandate=4.b", 2));
    assert_eq!((state.country, state.mandate), (Some(code("BRB")), Some(code("4.b"))));
}

#[test]
fn a_list_that_is_not_here_is_told_of_as_such() {
    let data = crate::data::report().dataset;
    let (state, notices) = settle(parse("?source=somewhere").0, &data);
    assert_eq!((query(&state).as_str(), notices), ("", vec![Notice::ListElsewhere("somewhere".to_owned())]));
}

#[test]
fn of_too_many_notices_the_one_about_the_version_stays() {
    let data = crate::data::report().dataset;
    let partners: Vec<String> = (0..40).map(|at| format!("nobody-{at}")).collect();
    let link = format!("?partner={}&v=2011-01-01", partners.join(","));
    let (_, notices) = settle(parse(&link).0, &data);
    assert_eq!(notices.len(), MOST_NOTICES);
    assert!(matches!(notices.last(), Some(Notice::OtherVersion { .. })), "{notices:?}");
}

#[test]
fn a_view_is_left_with_the_choice_kept_and_the_sentence_dropped() {
    let sentence = "2.5.9".parse().expect("a sentence");
    let asked = [Change::Sentence(sentence)];
    assert_eq!(walk("?country=BRB", &asked), "?view=about&country=BRB&sentence=2.5.9");
    assert_eq!(walk("?view=about&country=BRB&sentence=2.5.9", &[Change::View(View::Map)]), "?country=BRB");
}

#[test]
fn a_sentence_or_a_first_choice_that_is_not_there_is_left_out() {
    let data = crate::data::report().dataset;
    let settled = |link| settle(parse(link).0, &data);
    let (state, notices) = settled("?view=about&sentence=9.9.9");
    assert_eq!(query(&state), "?view=about");
    assert_eq!(notices, [Notice::UnknownValue { key: "sentence", value: "9.9.9".to_owned() }]);
    let (state, notices) = settled("?country=BRB&by=mandate");
    assert_eq!((query(&state).as_str(), notices.len()), ("?country=BRB", 0));
}

#[test]
fn back_undoes_choices_and_not_colours() {
    let choice = Change::Country(Some(code("BRB")));
    assert_eq!((choice.history(), Change::Clear.history()), (History::Push, History::Push));
    assert_eq!(Change::Theme(Theme::Dark).history(), History::Replace);
    assert_eq!(Change::Visit(Box::default()).history(), History::Keep);
}

#[test]
fn clear_takes_choices_back_and_keeps_the_colours() {
    let (state, _) = parse("?country=BRB&mandate=4.b&theme=dark&lang=es");
    assert_eq!(query(&Change::Clear.apply(&state)), "?lang=es&theme=dark");
    let visited = Change::Visit(Box::default()).apply(&state);
    assert_eq!(visited, AppState::default());
}

#[test]
fn the_window_and_the_rungs_are_settings_in_the_link() {
    let walked = [Change::Window(6), Change::Rung(Rung::Series), Change::Rung(Rung::Overlap)];
    assert_eq!(
        walk("?view=overlaps", &walked),
        "?view=overlaps&window=6&rung=possible-duplication,double-report,series"
    );
    assert_eq!(walk("?view=overlaps&window=6", &[Change::Window(12)]), "?view=overlaps");
    assert_eq!(walk("?view=overlaps", &[Change::Window(999)]), "?view=overlaps&window=120");
    assert_eq!(walk("?rung=series", &[Change::Rung(Rung::Series)]), "?rung=none");
    assert_eq!(
        walk("?window=6&rung=series&country=BRB", &[Change::Clear]),
        "?window=6&rung=series",
        "not filters"
    );
    assert!(walked.iter().all(|change| change.history() == History::Push));
    let value = |key, value: &str| Notice::UnknownValue { key, value: value.to_owned() };
    let (state, notices) = parse("?window=121&rung=overlap,twins");
    assert_eq!(
        (query(&state).as_str(), notices),
        ("", vec![value("window", "121"), value("rung", "overlap,twins")])
    );
    assert_eq!(query(&parse("?rung=series,overlap").0), "?rung=overlap,series", "the strongest first");
}

#[test]
fn a_host_may_ask_for_what_is_documented_and_nothing_else() {
    let ask = |key, value| asked([(key, value)]);
    assert_eq!(ask("country", Some("BRB")), [Change::Country(Some(code("BRB")))]);
    assert_eq!(ask("mandate", None), [Change::Mandate(None)]);
    assert_eq!(ask("lang", Some("es")), [Change::Lang(Lang::Es)]);
    assert_eq!(ask("theme", Some("dark")), [Change::Theme(Theme::Dark)]);
    assert_eq!(ask("view", Some("matrix")), [Change::View(View::Matrix)]);
    let nothing = [
        ("view", Some("about")),
        ("view", None),
        ("lang", Some("xx")),
        ("country", Some("no code")),
        ("q", Some("x")),
    ];
    for (key, value) in nothing {
        assert_eq!(ask(key, value), [], "{key}={value:?}");
    }
}

#[test]
fn only_pictures_are_embedded() {
    let data = crate::data::report().dataset;
    let (state, notices) = settle(parse("?embed=1&view=about").0, &data);
    assert_eq!((state.view, notices), (View::Map, vec![]));
}

#[test]
fn a_snippet_says_all_of_a_state_and_escapes_it() {
    let snippet = Snippet {
        address: "https://example.org/atlas/".to_owned(),
        state: parse("?view=matrix&country=BRB&lang=es&hide=legend&partner=cicte,icao&q=%22a%22").0,
        title: "Barbados \"&\" more".to_owned(),
        height_px: 640,
    };
    let source = "https://example.org/atlas/?view=matrix&country=BRB&q=%22a%22&partner=cicte,icao&lang=es&embed=1&hide=legend";
    assert_eq!(snippet.source(), source);
    assert_eq!(parse(&source[26..]).0, AppState { embed: true, ..snippet.state.clone() });
    assert_eq!(
        snippet.link(),
        "https://example.org/atlas/?view=matrix&country=BRB&q=%22a%22&partner=cicte,icao&lang=es"
    );
    let frame = snippet.frame();
    assert!(frame.starts_with(&format!("<iframe src=\"{}\" ", source.replace('&', "&amp;"))), "{frame}");
    for part in
        ["title=\"Barbados &quot;&amp;&quot; more\"", "height=\"640\"", "loading=\"lazy\"", "referrerpolicy="]
    {
        assert!(frame.contains(part), "{frame}");
    }
    assert_eq!(
        snippet.element(),
        "<script src=\"https://example.org/atlas/embed.js\" async=\"\"></script>\n\
         <mandate-atlas view=\"matrix\" country=\"BRB\" lang=\"es\" hide=\"legend\" \
         filters=\"q=%22a%22&amp;partner=cicte,icao\" label=\"Barbados &quot;&amp;&quot; more\"></mandate-atlas>"
    );
}

#[test]
fn one_country_is_a_choice_and_several_are_a_filter() {
    let pick = |facet, text| Change::Pick(facet, code(text));
    let jam = pick(Facet::Country, "JAM");
    assert_eq!(walk("?country=BRB", std::slice::from_ref(&jam)), "?country=BRB,JAM");
    assert_eq!(walk("?country=BRB,JAM", std::slice::from_ref(&jam)), "?country=BRB");
    assert_eq!(walk("?country=BRB", &[pick(Facet::Country, "BRB")]), "");
    assert_eq!(
        walk("?mandate=4.b&country=BRB", &[pick(Facet::Mandate, "4.h")]),
        "?country=BRB&mandate=4.b,4.h"
    );
    assert_eq!(walk("?country=BRB,JAM", &[Change::Country(Some(code("HTI")))]), "?country=HTI");
    assert_eq!(
        walk("?country=BRB,JAM", &[Change::Mandate(Some(code("4.b")))]),
        "?mandate=4.b&country=BRB,JAM"
    );
    assert_eq!(walk("?country=BRB,JAM&mandate=4.a,4.b", &[Change::Clear]), "");
    let data = crate::data::report().dataset;
    let (state, notices) = settle(parse("?country=BRB,XXX").0, &data);
    assert_eq!((query(&state).as_str(), notices.len()), ("?country=BRB", 1));
}

#[test]
fn a_span_the_wrong_way_round_is_turned() {
    let data = crate::data::report().dataset;
    let (state, notices) = settle(parse("?from=2012-05&to=2010-01").0, &data);
    assert_eq!((query(&state).as_str(), notices), ("?from=2010-01&to=2012-05", vec![]));
}

#[test]
fn a_link_that_compares_shows_the_comparison_unless_it_names_a_view() {
    assert_eq!(parse("?compare=BRB,GRD").0.view, View::Compare);
    let map = AppState { compared: vec![code("BRB"), code("GRD")], ..AppState::default() };
    assert_eq!(query(&map), "?view=map&compare=BRB,GRD");
    let shown = Change::Compare(vec![code("GRD"), code("BRB")]).apply(&map);
    assert_eq!(query(&shown), "?compare=GRD,BRB");
    assert_eq!(query(&Change::View(View::Map).apply(&shown)), "?view=map&compare=GRD,BRB");
    assert_eq!(parse("?view=brief&compare=BRB,GRD").0.view, View::Compare);
    assert_eq!(query(&Change::View(View::Brief).apply(&shown)), "?view=brief", "a brief compares nothing");
    let cell = Change::Cell(code("BRB"), code("4.b")).apply(&shown);
    assert_eq!(cell.view, View::Matrix, "a document has no place for one cell");
    assert_eq!(parse("?compare=BRB,BRB,GRD").0.compared, [code("BRB"), code("GRD")], "each once");
}

#[test]
fn a_comparison_of_too_many_or_unknown_countries_is_said() {
    let (state, notices) = parse("?compare=BRB,GRD,JAM,TTO,GUY");
    assert_eq!((state.compared.len(), state.view), (4, View::Compare), "as many as there is room for");
    assert_eq!(notices, [Notice::UnknownValue { key: "compare", value: "GUY".to_owned() }]);
    crate::scene::with_report("", |context, _| {
        let (state, notices) = settle(parse("?compare=BRB,XXX").0, context.data);
        assert_eq!(state.compared, [code("BRB")]);
        assert_eq!(notices, [Notice::UnknownValue { key: "compare", value: "XXX".to_owned() }]);
    });
}
