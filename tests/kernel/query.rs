//! The query engine against brute force: every set and every count, on random data and filters, and on the report.

use mandate_atlas::{
    io,
    model::{Activity, Code, CountryRole, Dataset, Id, Kind, Lang, Month, OrgRole, Organisation, Status},
    query::{ActivitySet, COUNTRY_ROLES, Facet, Filter, Index, Searched, Selection, TimeSpan, fold},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

const COUNTRIES: [&str; 4] = ["AAA", "BBB", "CCC", "DDD"];
const MANDATES: [&str; 3] = ["4.a", "4.b", "4.c"];
/// Each body with the one that it is a part of: a house with a unit with a desk, and a guest.
const BODIES: [(&str, Option<&str>); 4] =
    [("house", None), ("unit", Some("house")), ("desk", Some("unit")), ("guest", None)];
const TERMS: [&str; 3] = ["x", "y", "z"];
const TITLES: [&str; 3] = ["course for police", "police and customs", "law"];
/// Words to search: some begin words of titles, countries or topics, some none.
const SEARCHES: [&str; 6] = ["", "", "pol", "customs aaa", "x", "ice"];

/// Whether a body is another one or a part of it.
fn is_within(data: &Dataset, mut body: Id<Organisation>, whole: usize) -> bool {
    loop {
        if body.index() == whole {
            return true;
        }
        match data.organisations[body].parent {
            Some(parent) => body = parent,
            None => return false,
        }
    }
}

/// Whether an activity has an option of a facet, said without the engine; `twin` is what is chosen of the facet that
/// makes one choice with this one.
fn has(data: &Dataset, activity: &Activity, facet: Facet, option: usize, twin: &[usize]) -> bool {
    let is_twin = |other: usize| twin.is_empty() || twin.contains(&other);
    let role = |role: CountryRole| COUNTRY_ROLES.iter().position(|one| *one == role);
    let mut parts =
        activity.countries.iter().filter_map(|part| Some((part.country.index(), role(part.role)?)));
    let mut bodies = activity.organisations.iter().flat_map(|part| {
        let wholes = data.organisations.ids().map(Id::index);
        wholes
            .filter(|&whole| is_within(data, part.organisation, whole))
            .map(|whole| (whole, part.role as usize))
    });
    match facet {
        Facet::Mandate => activity.mandate.index() == option,
        Facet::Country => parts.any(|(country, role)| country == option && is_twin(role)),
        Facet::CountryRole => parts.any(|(country, role)| role == option && is_twin(country)),
        Facet::Partner => bodies.any(|(body, role)| body == option && is_twin(role)),
        Facet::PartnerRole => bodies.any(|(body, role)| role == option && is_twin(body)),
        Facet::PartnerType => activity
            .organisations
            .iter()
            .any(|part| data.organisations[part.organisation].org_type as usize == option),
        Facet::Status => activity.status == Status::ALL[option],
        Facet::Kind => activity.kind == Kind::ALL[option],
        Facet::Topic => activity.topics.iter().any(|topic| topic.index() == option),
        Facet::Source => activity.source.index() == option,
        Facet::Audience => activity.audiences.iter().any(|audience| audience.index() == option),
    }
}

/// What is chosen of the facet that makes one choice with this one.
fn twin(filter: &Filter, facet: Facet) -> &[usize] {
    let twin = match facet {
        Facet::Country => Facet::CountryRole,
        Facet::CountryRole => Facet::Country,
        Facet::Partner => Facet::PartnerRole,
        Facet::PartnerRole => Facet::Partner,
        _ => return &[],
    };
    &filter.chosen[twin as usize]
}

/// Whether every word searched begins a word of the title or of the name of a topic, an audience or a country.
fn is_found(data: &Dataset, activity: &Activity, text: &str) -> bool {
    let topics = activity.topics.iter().map(|&topic| &data.topics[topic].name);
    let audiences = activity.audiences.iter().map(|&audience| &data.audiences[audience].name);
    let parts = activity.countries.iter().filter(|part| part.role != CountryRole::Absent);
    let countries = parts.map(|part| &data.countries[part.country].name);
    let texts: Vec<&str> = topics
        .chain(audiences)
        .chain(countries)
        .chain([&*activity.title])
        .map(|text| text.en.as_str())
        .collect();
    let mut begun = texts.iter().flat_map(|text| text.split(' '));
    text.split_whitespace().all(|word| begun.clone().any(|one| one.starts_with(word)))
        || begun.next().is_none()
}

/// Whether an activity passes a filter, apart from what is open.
fn passes(data: &Dataset, activity: &Activity, filter: &Filter, open: &[Facet], is_time_open: bool) -> bool {
    let in_facets = Facet::ALL.iter().filter(|facet| !open.contains(&facet.owner())).all(|&facet| {
        let chosen = &filter.chosen[facet as usize];
        chosen.is_empty()
            || chosen.iter().any(|&option| has(data, activity, facet, option, twin(filter, facet)))
    });
    let in_facets = in_facets && is_found(data, activity, &filter.text);
    let TimeSpan { from, to } = filter.time;
    let in_time = match activity.period {
        None => filter.undated,
        Some(period) => {
            to.is_none_or(|to| period.first_month() <= to)
                && from.is_none_or(|from| period.last_month().is_none_or(|last| from <= last))
        }
    };
    activity.counts() && in_facets && (is_time_open || in_time)
}

fn assert_same(data: &Dataset, filter: &Filter) {
    assert_right(data, filter, &crate::data::index(data).select(filter));
}

fn assert_right(data: &Dataset, filter: &Filter, found: &Selection) {
    let set = |open: &[Facet], is_time_open| {
        let passes = |id| passes(data, &data.activities[id], filter, open, is_time_open);
        ActivitySet::of(data.activities.len(), passes)
    };
    assert_eq!(found.passing, set(&[], false), "passing");
    assert_eq!(found.crossing, set(&[Facet::Mandate, Facet::Country], false), "crossing");
    assert_eq!(found.untimed, set(&[], true), "untimed");
    assert_eq!(found.unpartnered, set(&[Facet::Partner], false), "unpartnered");
    for &facet in Facet::ALL {
        let others: Vec<&Activity> =
            set(&[facet.owner()], false).iter().map(|id| &data.activities[id]).collect();
        for (option, &count) in found.counts[facet as usize].iter().enumerate() {
            let has = |activity: &&&Activity| has(data, activity, facet, option, twin(filter, facet));
            assert_eq!(count, others.iter().filter(has).count(), "{facet:?} {option}");
        }
    }
    let undated = found.untimed.iter().filter(|&id| data.activities[id].period.is_none());
    assert_eq!(found.undated, undated.count(), "undated");
}

fn any_period() -> impl Strategy<Value = Value> {
    (0..4, 2009..2013, 1..=12, 0..3).prop_map(|(form, year, month, years)| match form {
        0 => Value::Null,
        1 => json!(format!("{year}-{month:02}")),
        2 => json!(format!("{year}/{}", year + years)),
        _ => json!(format!("{year}-{month:02}/..")),
    })
}

fn any_activity() -> impl Strategy<Value = Value> {
    let parts = vec((select(&COUNTRIES[..]), select(vec!["host", "participant", "planned", "absent"])), 0..3);
    let bodies = vec((0..4_usize, select(vec!["lead", "partner"])), 0..3);
    let terms = || vec(select(&TERMS[..]), 0..3);
    let kind = select(vec!["seminar", "training", "programme"]);
    let words = (select(&MANDATES[..]), kind, select(vec!["completed", "ongoing"]), select(&TITLES[..]));
    (words, any_period(), parts, bodies, terms(), terms()).prop_map(
        |((mandate, kind, status, title), period, parts, bodies, topics, audiences)| {
            json!({"mandate": mandate, "kind": kind, "status": status, "period": period,
                   "countries": distinct(parts.iter().map(|(code, role)| json!({"country": code, "role": role}))),
                   "organisations": distinct(bodies.iter().map(|(body, role)| json!({"org": BODIES[*body].0, "role": role}))),
                   "topics": distinct(topics.iter().map(|term| json!(term))),
                   "audiences": distinct(audiences.iter().map(|term| json!(term))),
                   "title": {"en": title}, "summary": {"en": "s"}})
        },
    )
}

fn distinct(values: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

fn dataset(mut activities: Vec<Value>) -> Dataset {
    for (index, activity) in activities.iter_mut().enumerate() {
        activity["id"] = json!(format!("a{index}"));
    }
    // One of a state's own acts: it never passes.
    activities.push(
        json!({"id": "own", "mandate": "4.a", "kind": "state-action", "status": "completed", "period": "2010",
        "countries": [{"country": "AAA", "role": "party"}], "title": {"en": "t"}, "summary": {"en": "s"}}),
    );
    let text = json!({"en": "x"});
    let countries = COUNTRIES.map(|id| {
        json!({"id": id, "numeric": "001", "name": {"en": id.to_lowercase()}, "capital": {"lon": 0.0, "lat": 0.0}})
    });
    let org_type = |id: &str| if id == "guest" { "academic" } else { "multilateral" };
    let bodies = BODIES
        .map(|(id, parent)| json!({"id": id, "name": {"en": "-"}, "type": org_type(id), "parent": parent}));
    let terms = TERMS.map(|id| json!({"id": id, "name": {"en": id}}));
    let mandates = MANDATES.map(|id| json!({"id": id, "reported": true}));
    let file = json!({"format": io::FORMAT, "id": "x", "version": "1", "title": text, "issuer": text, "as_of": "2012",
                      "citation": text, "mandates": mandates, "countries": countries, "organisations": bodies,
                      "topics": terms, "audiences": terms, "activities": activities});
    let reading = io::read(&file.to_string()).expect("it can be read");
    assert_eq!(reading.issues, []);
    reading.dataset
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let some = |options: usize| vec(0..options, 0..3);
    let [mandates, countries, bodies, terms] = [MANDATES.len(), COUNTRIES.len(), BODIES.len(), TERMS.len()];
    let sizes = [mandates, countries, COUNTRY_ROLES.len(), bodies, 5, 6, 4, Kind::ALL.len(), terms, terms, 1];
    let month = || {
        option::of(
            (2008..2015_i32, 1..=12_i32).prop_map(|(year, month)| Month::new(year, month).expect("a month")),
        )
    };
    let time = (month(), month()).prop_map(|(from, to)| TimeSpan { from, to });
    (sizes.map(some), select(&SEARCHES[..]), time, any::<bool>())
        .prop_map(|(chosen, text, time, undated)| Filter { chosen, text: text.to_owned(), time, undated })
}

/// Turns one filter into another, a part at a time: what is kept from step to step never differs from a fresh answer.
fn assert_changes_one_by_one(index: &Index, mut kept: Selection, to: &Filter) {
    for step in 0..Facet::COUNT + 2 {
        let mut next = kept.filter.clone();
        match step {
            facet if facet < Facet::COUNT => next.chosen[facet].clone_from(&to.chosen[facet]),
            Facet::COUNT => next.text.clone_from(&to.text),
            _ => (next.time, next.undated) = (to.time, to.undated),
        }
        let found = index.select_after(Some(&kept), &next);
        assert_eq!(found, index.select(&next), "{:?} -> {next:?}", kept.filter);
        kept = found;
    }
}

/// How many of the activities each body led itself, activity by activity.
fn led(data: &Dataset, set: &ActivitySet) -> Vec<usize> {
    let leads = |body| {
        let led = |id: &Id<_>| data.activities[*id].organisations_as(OrgRole::Lead).any(|lead| lead == body);
        set.iter().filter(led).count()
    };
    data.organisations.ids().map(leads).collect()
}

proptest! {
    // Each case reads a file and tries several filters.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_filter_on_any_data_gives_what_brute_force_gives(
        activities in vec(any_activity(), 0..70),
        filters in vec(any_filter(), 2..4),
    ) {
        let data = dataset(activities);
        let index = crate::data::index(&data);
        // One that differs in every facet at once keeps nothing either.
        let every = Filter { chosen: std::array::from_fn(|_| std::vec![0]), ..Filter::default() };
        let after = index.select_after(Some(&index.select(&Filter::default())), &every);
        prop_assert_eq!(after, index.select(&every));
        let mut before: Option<Selection> = None;
        for filter in &filters {
            let found = index.select(filter);
            assert_right(&data, filter, &found);
            assert_eq!(index.led_by(&found.passing), led(&data, &found.passing));
            if let Some(before) = before.replace(found) {
                assert_changes_one_by_one(&index, before, filter);
            }
        }
    }

    #[test]
    fn a_set_holds_what_was_put_into_it(rows in 1..300_usize, picks in vec(0..300_usize, 0..40)) {
        let mut expected: Vec<usize> = picks.into_iter().filter(|pick| *pick < rows).collect();
        expected.sort_unstable();
        expected.dedup();
        let mut set = ActivitySet::none(rows);
        expected.iter().for_each(|&pick| set.insert(Id::new(pick)));
        prop_assert_eq!(set.count(), expected.len());
        prop_assert_eq!(set.iter().map(Id::index).collect::<Vec<_>>(), expected.clone());
        prop_assert!((0..rows).all(|row| set.contains(Id::new(row)) == expected.contains(&row)));
        let others: Vec<usize> = (0..rows).filter(|row| !expected.contains(row)).collect();
        prop_assert_eq!(set.others().iter().map(Id::index).collect::<Vec<_>>(), others.clone());
        prop_assert_eq!(set.others().count(), others.len());
        let even = ActivitySet::of(rows, |id| id.index() % 2 == 0);
        let both: Vec<usize> = expected.into_iter().filter(|row| row % 2 == 0).collect();
        prop_assert_eq!(set.common(&even).iter().map(Id::index).collect::<Vec<_>>(), both.clone());
        prop_assert_eq!(set.count_common(&even), both.len());
    }
}

/// More rows than a block holds, so that sums run over several of them.
#[test]
fn a_point_joins_a_paragraph_and_ends_a_sentence() {
    let words = |text: &str| fold(text).words().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words("4.b"), ["4.b"]);
    assert_eq!(words("Since 2011. Then, in 2.5, more."), ["since", "2011", "then", "in", "2.5", "more"]);
    assert_eq!(words("a.b 3."), ["a", "b", "3"]);
}

#[test]
fn blocks_join_without_a_gap() {
    let part = |index: usize| {
        json!({"mandate": MANDATES[index % 3], "kind": "seminar", "status": "completed", "title": {"en": "t"},
               "summary": {"en": "s"}, "countries": [{"country": COUNTRIES[index % 4], "role": "host"}]})
    };
    let data = dataset((0..33_000).map(part).collect());
    let mut filter = Filter::default();
    filter.chosen[Facet::Mandate as usize] = vec![1];
    let found = crate::data::index(&data).select(&filter);
    assert_eq!(found.passing.count(), 11_000);
    assert_eq!(found.counts[Facet::Mandate as usize], [11_000, 11_000, 11_000]);
    assert_eq!(found.counts[Facet::Country as usize].iter().sum::<usize>(), 11_000);
}

#[test]
fn the_report_is_filtered_as_by_hand() {
    let data = crate::data::report().dataset;
    let option = |facet: Facet, code: &str| {
        let code = Code::new(code).expect("a code");
        match facet {
            Facet::Country => data.countries.find(&code).map(Id::index),
            _ => data.organisations.find(&code).map(Id::index),
        }
        .expect("it is there")
    };
    let mut filter = Filter::default();
    assert_same(&data, &filter);
    filter.chosen[Facet::Partner as usize] = vec![option(Facet::Partner, "sms")];
    filter.chosen[Facet::Country as usize] = vec![option(Facet::Country, "BRB")];
    filter.time = TimeSpan { from: Month::new(2011, 1), to: Month::new(2011, 12) };
    filter.undated = false;
    assert_same(&data, &filter);
    // The Secretariat includes its parts: all that they lead is found.
    let counts = crate::data::index(&data).select(&Filter::default()).counts;
    let under = |body| counts[Facet::Partner as usize][option(Facet::Partner, body)];
    assert!(under("sms") >= under("cicad").max(under("cicte")).max(under("dps")));
    let led = data.activities.iter().filter(|(_, activity)| {
        activity.counts() && has(&data, activity, Facet::Partner, option(Facet::Partner, "sms"), &[])
    });
    assert_eq!(under("sms"), led.count());
}

/// How many activities of the report a search finds.
fn found(text: &str) -> usize {
    let data = crate::data::report().dataset;
    let filter = Filter { text: text.to_owned(), ..Filter::default() };
    crate::data::index(&data).select(&filter).passing.count()
}

#[test]
fn a_search_knows_other_spellings_languages_and_acronyms() {
    for names in [
        ["Saint Lucia", "St Lucia", "ST. LUCIA", "Santa Lucía"],
        ["Trinidad and Tobago", "Trinidad & Tobago", "trinite et tobago", "TTO"],
        [
            "CICTE",
            "cicte",
            "Inter-American Committee against Terrorism",
            "Comité Interamericano contra el Terrorismo",
        ],
    ] {
        let counts = names.map(found);
        assert!(counts[0] > 0 && counts.iter().all(|count| *count == counts[0]), "{names:?}: {counts:?}");
    }
    assert!(found("FIU") > 0);
    assert_eq!(
        found("4.b"),
        crate::data::index(&crate::data::report().dataset).select(&Filter::default()).counts[0][1]
    );
    assert_eq!(found("no such words"), 0);
    assert_eq!(found("  &  "), found(""), "what has no words searches nothing");
}

#[test]
fn words_are_folded() {
    let folded = fold("Trinité-et-Tobago, 4.b");
    assert_eq!(folded.words().collect::<Vec<_>>(), ["trinite", "et", "tobago", "4.b"]);
    let folded = fold("SÃO TOME\u{301} Straße");
    assert_eq!(folded.words().collect::<Vec<_>>(), ["sao", "tome", "strasse"]);
    assert_eq!(fold("To\u{301}me").words().collect::<Vec<_>>(), ["tome"], "an accent parts no word");
}

#[test]
fn a_search_knows_whose_names_it_has_found() {
    let data = crate::data::report().dataset;
    let searched = Searched::of(&crate::data::index(&data), &data, Lang::En, "trinite");
    let found = data.countries.ids().filter(|id| searched.has(Facet::Country, id.index()));
    let codes: Vec<&str> = found.map(|id| data.countries[id].code.as_str()).collect();
    assert_eq!(codes, ["TTO"]);
}

/// What a search marks in a text of the report's page.
fn marked<'a>(text: &'a str, lang: Lang, searched: &str) -> Vec<&'a str> {
    let data = crate::data::report().dataset;
    let searched = Searched::of(&crate::data::index(&data), &data, lang, searched);
    searched.marks(text).into_iter().map(|range| &text[range]).collect()
}

#[test]
fn the_searched_part_of_a_word_is_marked_whatever_its_accents() {
    assert_eq!(marked("Police and policing: a Pol", Lang::En, "poli"), ["Poli", "poli"]);
    assert_eq!(marked("Trinité et Tobago", Lang::En, "trinite TO t"), ["Trinité"]);
    assert_eq!(marked("Straße", Lang::En, "stras"), ["Straß"]);
    assert_eq!(marked("Strengthening the States", Lang::En, "st"), ["St", "St"]);
    assert_eq!(marked("Strengthening St Lucia", Lang::En, "st lu"), ["St"]);
    assert_eq!(marked("anything", Lang::En, ""), [""; 0]);
    let data = crate::data::report().dataset;
    let signs = Searched::of(&crate::data::index(&data), &data, Lang::En, "–!");
    assert!(!signs.has(Facet::Topic, 0) && signs == Searched::default(), "signs alone name nothing");
}

#[test]
fn hyphens_join_and_part() {
    let marked = |text, searched| marked(text, Lang::En, searched);
    assert_eq!(marked("A cyber-security course", "cybersecur"), ["cyber-security"]);
    assert_eq!(marked("A cyber-security course", "cyber sec"), ["cyber", "sec"]);
    assert_eq!(marked("A foo-barbaz, a foo barbaz, a foobarbaz", "foobar"), ["foo-barbaz", "foobar"]);
    assert_eq!(marked("A foo-barbaz", "fo"), ["fo"], "what one word begins with is no join");
    let data = crate::data::report().dataset;
    let index = crate::data::index(&data);
    let found =
        |text: &str| index.select(&Filter { text: text.to_owned(), ..Filter::default() }).passing.count();
    assert!(found("cybersecurity") > 5);
    assert_eq!(found("cybersecurity"), found("cyber-security"));
}

#[test]
fn a_name_found_by_another_name_is_marked_whole() {
    let course = "A course in Trinidad and Tobago, Saint Lucia and Saint Kitts and Nevis";
    assert_eq!(marked(course, Lang::En, "Trinite"), ["Trinidad and Tobago"]);
    assert_eq!(marked("A course in Trinidad", Lang::En, "Trinite"), [""; 0], "the name is not whole");
    assert_eq!(marked(course, Lang::En, "St Lucia"), ["Lucia"]);
    for (text, searched) in [
        ("Border security", "fronteriza"),
        ("Trafficking in persons", "trata"),
        ("Customs officers", "aduanas"),
        ("Diversion of chemicals", "sustancias"),
    ] {
        assert_eq!(
            marked(text, Lang::En, searched),
            [text],
            "{searched}: mandates, topics and audiences, too"
        );
    }
    assert_eq!(marked("Cours à Sainte-Lucie", Lang::Fr, "lucia"), ["Sainte-Lucie"]);
    assert_eq!(
        marked(
            "The Executive Secretariat of the Inter-American Drug Abuse Control Commission (CICAD)",
            Lang::En,
            "cicad"
        )
        .len(),
        2
    );
}
