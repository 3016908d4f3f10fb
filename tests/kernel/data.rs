//! The reader: the shipped report is sound, every invariant is held, every fault is told with its place.

use std::sync::Arc;

use mandate_atlas::{
    io::{self, Reading},
    model::{Code, Dataset, Expected, Found, Issue, OrgRole, Place, Vocabulary},
    query::Index,
};
use serde_json::{Value, json};

pub(crate) const REPORT: &str = include_str!("../../data/ag-res-2619.json");
const SMALL: &str = include_str!("../fixtures/small.json");

pub(crate) fn report() -> Reading {
    io::read(REPORT).expect("the shipped report can be read")
}

/// The index of data that go on being used.
pub(crate) fn index(data: &Dataset) -> Index {
    Index::of(&Arc::new(data.clone()))
}

fn small() -> Value {
    serde_json::from_str(SMALL).expect("the fixture is JSON")
}

/// The fixture with the value at `pointer` replaced; `null` at the end of a list adds nothing.
fn with(pointer: &str, value: Value) -> Value {
    let mut data = small();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a parent");
    match data.pointer_mut(parent).expect("the parent exists") {
        Value::Object(fields) => drop(fields.insert(key.to_owned(), value)),
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        other => panic!("{other} has no parts"),
    }
    data
}

fn without(pointer: &str) -> Value {
    let mut data = small();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a parent");
    data.pointer_mut(parent)
        .and_then(Value::as_object_mut)
        .and_then(|fields| fields.remove(key))
        .expect("it exists");
    data
}

fn issues(data: &Value) -> Vec<Issue> {
    match io::read(&data.to_string()) {
        Ok(reading) => reading.issues,
        Err(issues) => issues,
    }
}

/// Asserts that the first fault is at `place`, that `found` is quoted and that this was expected.
#[track_caller]
fn check(data: &Value, place: &str, found: Found, expected: Expected) {
    let issues = issues(data);
    assert_eq!(issues.first(), Some(&Issue::at(place, found, expected)), "{issues:#?}");
}

fn value(json: &str) -> Found {
    Found::Value(json.to_owned())
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

#[test]
fn the_shipped_report_has_no_issue() {
    let reading = report();
    assert_eq!(reading.issues, []);
    assert_eq!(reading.set_aside, 0);
}

#[test]
fn the_shipped_report_is_whole() {
    let data = report().dataset;
    let countries: Vec<&str> = data.countries.iter().map(|(_, country)| country.code.as_str()).collect();
    let all = "ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO";
    assert_eq!(countries.join(" "), all);
    let mandates: Vec<&str> = data.mandates.iter().map(|(_, mandate)| mandate.code.as_str()).collect();
    assert_eq!(mandates.join(" "), "4.a 4.b 4.c 4.d 4.e 4.f 4.g 4.h 4.i");
    assert_eq!(data.ledger.len(), 118, "the report has 118 sentences");
}

#[test]
fn the_report_does_not_answer_4_g_and_we_invent_nothing_for_it() {
    let data = report().dataset;
    let unanswered: Vec<_> = data.mandates.iter().filter(|(_, mandate)| !mandate.reported).collect();
    assert_eq!(unanswered.len(), 1);
    let mandate = unanswered[0].1;
    assert_eq!((mandate.code.as_str(), &mandate.title, &mandate.summary), ("4.g", &None, &None));
}

#[test]
fn eleven_of_fourteen_went_to_montreal_and_three_are_known_absent() {
    let data = report().dataset;
    let symposium = &data.activities[data.activities.find(&code("mrtd-symposium")).expect("it is there")];
    let count = |role: &str| symposium.countries.iter().filter(|part| part.role.code() == role).count();
    assert_eq!((count("participant"), count("absent"), symposium.countries.len()), (11, 3, 14));
}

#[test]
fn figures_of_several_events_stand_once() {
    let data = report().dataset;
    let shared: Vec<(u32, usize)> = data
        .headcounts
        .iter()
        .filter(|head| head.is_shared())
        .map(|head| (head.count, head.activities.len()))
        .collect();
    assert_eq!(shared, [(219, 2), (206, 6), (36, 2), (54, 2), (110, 3), (65, 2)]);
}

#[test]
fn a_seminar_whose_country_is_not_said_names_none() {
    let data = report().dataset;
    let seminar =
        &data.activities[data.activities.find(&code("terrorist-financing-seminar")).expect("it is there")];
    assert!(seminar.is_regional());
    assert_eq!(seminar.period, None);
}

#[test]
fn every_activity_that_counts_has_a_lead_but_the_one_whose_organiser_is_not_said() {
    let data = report().dataset;
    let headless: Vec<&str> = data
        .activities
        .iter()
        .filter(|(_, activity)| {
            activity.counts() && activity.organisations_as(OrgRole::Lead).next().is_none()
        })
        .map(|(_, activity)| activity.code.as_str())
        .collect();
    assert_eq!(headless, ["major-events-canada"]);
}

#[test]
fn the_fixture_is_sound() {
    let reading = io::read(SMALL).expect("the fixture can be read");
    assert_eq!(reading.issues, []);
    assert_eq!(reading.dataset.activities.len(), 4);
    let seminar = reading.dataset.activities.find(&code("seminar")).map(|id| &reading.dataset.activities[id]);
    assert_eq!(seminar.and_then(|row| row.part_of), reading.dataset.activities.find(&code("programme")));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(io::read(&format!("\u{feff}{SMALL}")).is_ok());
}

#[test]
fn what_is_not_json_is_told_with_line_and_column() {
    let issue = |text: &str| io::read(text).expect_err("it is not JSON").remove(0);
    assert_eq!(issue("").found, Found::End);
    let cut = issue(&SMALL[..SMALL.len() / 2]);
    assert_eq!((cut.found, cut.expected), (Found::End, Expected::Json));
    let page = issue("<!doctype html>\n<title>404</title>");
    assert_eq!((page.place, page.found), (Place::Position(1, 1), Found::NotJson));
}

#[test]
fn another_format_is_refused_before_anything_else() {
    let format = Expected::Format(io::FORMAT);
    check(
        &with("/format", json!("mandate-atlas/2")),
        "/format",
        value("\"mandate-atlas/2\""),
        format.clone(),
    );
    check(
        &json!({"format": "mandate-atlas/9", "rows": 7}),
        "/format",
        value("\"mandate-atlas/9\""),
        format.clone(),
    );
    check(&without("/format"), "/format", Found::Nothing, format);
    check(&json!([1]), "", value("[1]"), Expected::Kind(vec!["object"]));
}

#[test]
fn what_a_report_must_have_is_asked_for() {
    for field in
        ["id", "version", "title", "issuer", "as_of", "citation", "mandates", "countries", "activities"]
    {
        let expected = Expected::Field(field.to_owned());
        check(&without(&format!("/{field}")), "", Found::Nothing, expected);
    }
    let nothing = io::read(&with("/countries", json!([])).to_string()).expect_err("nothing to show");
    assert_eq!(nothing.last(), Some(&Issue::at("/countries", Found::Nothing, Expected::AtLeastOne)));
}

#[test]
fn faults_of_the_head() {
    check(&with("/as_of", json!("early 2012")), "/as_of", value("\"early 2012\""), Expected::YearOrMonth);
    check(&with("/title/en", json!(" ")), "/title/en", value("\"\""), Expected::SomeText);
    check(&with("/version", json!("a b")), "/version", value("\"a b\""), Expected::Code);
}

#[test]
fn faults_of_shape_are_told_with_kind_and_place() {
    check(
        &with("/activities/0/title", json!(7)),
        "/activities/0/title",
        value("7"),
        Expected::Kind(vec!["object"]),
    );
    check(
        &without("/activities/1/summary"),
        "/activities/1",
        Found::Nothing,
        Expected::Field("summary".into()),
    );
    let unknown = issues(&with("/activities/0/colour", json!("red"))).remove(0);
    assert_eq!(unknown.place, Place::Pointer("/activities/0/colour".into()));
    assert_eq!(unknown.found, Found::Field("colour".into()));
}

#[test]
fn every_fault_of_a_row_is_told_not_only_the_first() {
    let mut data = with("/activities/0/kind", json!("party"));
    data["activities"][0]["period"] = json!("2011-13");
    data["activities"][0]["mandate"] = json!("4.z");
    let places: Vec<String> = issues(&data).iter().take(3).map(|issue| issue.place.to_string()).collect();
    assert_eq!(places, ["/activities/0/mandate", "/activities/0/kind", "/activities/0/period"]);
    let mut shapes = with("/activities/0/title", json!(7));
    shapes["activities"][0]["refs"] = json!("1.1.2");
    assert_eq!(
        issues(&shapes).iter().filter(|issue| issue.place.to_string().starts_with("/activities/0")).count(),
        2
    );
}

#[test]
fn codes_are_formed_and_unique() {
    check(&with("/topics/0/id", json!("a port")), "/topics/0/id", value("\"a port\""), Expected::Code);
    check(&with("/countries/1/id", json!("jam")), "/countries/1/id", value("\"jam\""), Expected::Code);
    check(
        &with("/countries/0/numeric", json!("52")),
        "/countries/0/numeric",
        value("\"52\""),
        Expected::Code,
    );
}

#[test]
fn a_code_that_is_taken_sets_the_later_row_aside() {
    let data = with("/activities/3/id", json!("course"));
    check(&data, "/activities/3/id", value("\"course\""), Expected::UniqueCode);
}

#[test]
fn references_lead_to_rows() {
    let row = |list| Expected::RowOf(list);
    check(
        &with("/activities/0/mandate", json!("4.z")),
        "/activities/0/mandate",
        value("\"4.z\""),
        row("mandates"),
    );
    let country = "/activities/0/countries/0/country";
    check(&with(country, json!("CUB")), country, value("\"CUB\""), row("countries"));
    let subregion = "/countries/0/subregion";
    check(&with(subregion, json!("north")), subregion, value("\"north\""), row("subregions"));
    let org = "/activities/0/organisations/0/org";
    check(&with(org, json!("who")), org, value("\"who\""), row("organisations"));
    check(
        &with("/activities/0/topics/0", json!("x")),
        "/activities/0/topics/0",
        value("\"x\""),
        row("topics"),
    );
    check(
        &with("/activities/0/audiences/0", json!("x")),
        "/activities/0/audiences/0",
        value("\"x\""),
        row("audiences"),
    );
    check(
        &with("/organisations/0/parent", json!("x")),
        "/organisations/0/parent",
        value("\"x\""),
        row("organisations"),
    );
    let head = "/headcounts/0/activities/1";
    check(&with(head, json!("x")), head, value("\"x\""), row("activities"));
    let ledger = "/ledger/1/activities/0";
    check(&with(ledger, json!("x")), ledger, value("\"x\""), row("activities"));
}

#[test]
fn parents_and_programmes_form_no_circle() {
    check(
        &with("/organisations/1/parent", json!("unit")),
        "/organisations/0/parent",
        value("\"house\""),
        Expected::NoCycle,
    );
    check(
        &with("/activities/1/part_of", json!("programme")),
        "/activities/1/part_of",
        value("\"programme\""),
        Expected::NoCycle,
    );
}

#[test]
fn words_are_of_their_list() {
    for (field, words) in [("kind", 16), ("status", 4), ("countries/0/role", 7), ("organisations/0/role", 5)]
    {
        let pointer = format!("/activities/0/{field}");
        let issue = issues(&with(&pointer, json!("nonsense"))).remove(0);
        assert_eq!(issue.place, Place::Pointer(pointer));
        assert!(matches!(issue.expected, Expected::OneOf(list) if list.len() == words));
    }
}

#[test]
fn periods_are_edtf() {
    for text in ["2011-13", "2011-2", "11", "2011/", "../2011", "2012/2011", "+201", "2011-02-03", ""] {
        let quoted = format!("\"{text}\"");
        check(
            &with("/activities/0/period", json!(text)),
            "/activities/0/period",
            value(&quoted),
            Expected::Period,
        );
    }
}

#[test]
fn an_unanswered_mandate_has_no_activity() {
    check(
        &with("/activities/0/mandate", json!("4.g")),
        "/activities/0/mandate",
        value("\"4.g\""),
        Expected::ReportedMandate,
    );
}

#[test]
fn roles_fit_the_activity() {
    let role = "/activities/2/countries/0/role";
    check(&with(role, json!("host")), role, value("\"host\""), Expected::RoleOfPlan);
    let party = "/activities/0/countries/0/role";
    check(&with(party, json!("party")), party, value("\"party\""), Expected::RoleOfStateAction);
    let own_act = "/activities/3/countries/0/role";
    check(&with(own_act, json!("host")), own_act, value("\"host\""), Expected::RoleOfStateAction);
}

#[test]
fn nothing_stands_twice() {
    let twice = json!([{"country": "BRB", "role": "host", "refs": ["1.1.2"]}, {"country": "BRB", "role": "host", "refs": ["1.1.2"]}]);
    check(
        &with("/activities/0/countries", twice),
        "/activities/0/countries/1",
        value("\"BRB\""),
        Expected::NotRepeated,
    );
    let leads = json!([{"org": "unit", "role": "lead"}, {"org": "unit", "role": "lead"}]);
    check(
        &with("/activities/0/organisations", leads),
        "/activities/0/organisations/1",
        value("\"unit\""),
        Expected::NotRepeated,
    );
    check(
        &with("/activities/0/topics", json!(["ports", "ports"])),
        "/activities/0/topics/1",
        value("\"ports\""),
        Expected::NotRepeated,
    );
    check(
        &with("/activities/0/refs", json!(["1.1.2", "1.1.2"])),
        "/activities/0/refs/1",
        value("\"1.1.2\""),
        Expected::NotRepeated,
    );
}

#[test]
fn a_venue_lies_outside() {
    check(
        &with("/activities/2/venue/country", json!("JAM")),
        "/activities/2/venue/country",
        value("\"JAM\""),
        Expected::OutsideCountry,
    );
}

#[test]
fn numbers_are_in_range() {
    check(
        &with("/headcounts/0/count", json!(0)),
        "/headcounts/0/count",
        value("0"),
        Expected::Between(1, u32::MAX.into()),
    );
    check(
        &with("/headcounts/0/count", json!(-3)),
        "/headcounts/0/count",
        value("-3"),
        Expected::Between(1, u32::MAX.into()),
    );
    check(
        &with("/activities/0/unnamed_countries", json!(0)),
        "/activities/0/unnamed_countries",
        value("0"),
        Expected::Between(1, 1000),
    );
    check(
        &with("/countries/0/capital/lat", json!(91.5)),
        "/countries/0/capital/lat",
        value("91.5"),
        Expected::Between(-90, 90),
    );
}

#[test]
fn sentences_are_cited_and_listed() {
    check(&with("/activities/0/refs", json!([])), "/activities/0/refs", value("[]"), Expected::AtLeastOne);
    check(
        &with("/activities/0/refs/0", json!("1.2")),
        "/activities/0/refs/0",
        value("\"1.2\""),
        Expected::Sentence,
    );
    check(
        &with("/activities/0/refs", json!(["1.1.2", "7.7.7"])),
        "/activities/0/refs",
        value("\"7.7.7\""),
        Expected::LedgerSentence,
    );
    let part = "/activities/0/countries/0/refs";
    check(&with(part, json!(["1.1.3"])), part, value("\"1.1.3\""), Expected::SentenceOfRow);
    check(&with(part, json!([])), part, value("[]"), Expected::AtLeastOne);
}

#[test]
fn the_ledger_agrees_with_the_activities() {
    check(
        &with("/ledger/2/ref", json!("1.1.2")),
        "/activities/1/refs",
        value("\"1.1.3\""),
        Expected::LedgerSentence,
    );
    let citing = Expected::CitingActivities(vec!["programme".into(), "course".into()]);
    check(&with("/ledger/2/activities", json!(["course"])), "/ledger/2/activities", value("course"), citing);
    let both = json!({"ref": "1.1.4", "activities": ["ratification"], "reason": "hope"});
    check(&with("/ledger/3", both), "/ledger/3", value("\"1.1.4\""), Expected::ActivitiesOrReason);
    check(
        &with("/ledger/0", json!({"ref": "1.1.1"})),
        "/ledger/0",
        value("\"1.1.1\""),
        Expected::ActivitiesOrReason,
    );
    let mut twice = small();
    let first = twice["ledger"][0].clone();
    twice["ledger"].as_array_mut().expect("a list").push(first);
    check(&twice, "/ledger/4/ref", value("\"1.1.1\""), Expected::NewSentence);
}

#[test]
fn without_a_ledger_sentences_need_not_be_cited() {
    let mut data = without("/ledger");
    for index in 0..4 {
        data["activities"][index].as_object_mut().expect("a row").remove("refs");
    }
    assert_eq!(issues(&data), []);
}

#[test]
fn sound_rows_go_on_and_the_others_are_counted() {
    let reading = io::read(&with("/activities/0/kind", json!("x")).to_string()).expect("the rest is sound");
    let codes: Vec<&str> = reading.dataset.activities.iter().map(|(_, row)| row.code.as_str()).collect();
    assert_eq!(codes, ["programme", "course", "ratification"]);
    assert_eq!(reading.set_aside, 2, "the seminar, and the figure that it shares");
    let last = reading.issues.last().expect("an issue");
    assert_eq!(last.found, Found::SetAside("seminar".into()));
    assert_eq!(reading.issues.len(), 2, "the ledger does not repeat it: {:?}", reading.issues);
}

#[test]
fn a_list_may_have_as_many_rows_as_are_read() {
    let topic = |at: usize| json!({"id": if at == 0 { "ports".to_owned() } else { format!("t{at}") }, "name": {"en": "a"}});
    let topics = (0..io::list::MAX_ROWS).map(topic).collect();
    assert_eq!(issues(&with("/topics", topics)), []);
}

#[test]
fn where_one_can_read_more_is_an_address_of_the_web_or_words() {
    let sound = [
        "https://a.example/b",
        "HTTP://a.example",
        "Page 4",
        "Annex: page 4",
        "Annex 2:page 4",
        "2011:4",
        "(a):b",
    ];
    for link in sound {
        assert_eq!(issues(&with("/activities/0/link", json!(link))), [], "{link}");
    }
    for link in ["", " \t", "https:", "https://", "javascript:alert(1)", "Mailto:a@b.example", "a+b-c.d:e"] {
        check(
            &with("/activities/0/link", json!(link)),
            "/activities/0/link",
            value(&json!(link).to_string()),
            Expected::Address,
        );
    }
}

#[test]
fn long_values_are_shortened() {
    let Found::Value(text) = Found::value(&"x".repeat(500)) else { panic!("a value") };
    assert_eq!(text.chars().count(), 61);
}

#[test]
fn places_are_told_as_one_looks_for_them() {
    let told = [
        (Place::Position(3, 7), "3:7"),
        (Place::Pointer(String::new()), "/"),
        (Place::Pointer("/activities/0".to_owned()), "/activities/0"),
        (Place::Cell(4, String::new()), "4"),
        (Place::Cell(4, "title".to_owned()), "4:title"),
    ];
    for (place, text) in told {
        assert_eq!(place.to_string(), text);
    }
}

#[test]
fn data_with_other_rows_are_other_data() {
    let data = |text: Value| io::read(&text.to_string()).expect("sound").dataset;
    let (one, other) = (data(small()), data(with("/countries/0/name/en", json!("Elsewhere"))));
    assert_eq!(one.countries, data(small()).countries);
    assert_ne!(one.countries, other.countries);
    assert_eq!(one.activities, other.activities);
}

#[test]
fn a_file_may_add_to_the_first_vocabularies_alone() {
    let open = Vocabulary::ALL.iter().map(|vocabulary| vocabulary.is_open()).collect::<Vec<_>>();
    assert_eq!(open, [true, true, true, true, true, false, false, false, false]);
}
