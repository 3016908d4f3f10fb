//! Random files in our format, sound by construction.

use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};

const WORDS: &[&str] =
    &["=1+1", "“é”", "a;b", "x|y", "two\nlines", "tab\there", "Ñandú & <co>", "-5", "\u{1}", "--", "plain"];
const PERIODS: &[&str] = &["2011", "2011-02", "2011-02/2011-03", "2009/2012-02", "2006/..", "2012-02/.."];
const KINDS: &[&str] =
    &["training", "workshop", "programme", "agreement", "scholarship", "equipment", "state-action"];
const STATUSES: &[&str] = &["completed", "ongoing", "planned"];
const ORG_TYPES: &[&str] =
    &["government", "other-public-sector", "multilateral", "private-sector", "academic"];
const ORG_ROLES: &[&str] = &["lead", "partner", "funder", "trainer", "host"];
const COUNTRIES: &[(&str, &str)] = &[("BRB", "052"), ("JAM", "388"), ("HTI", "332"), ("FRA", "250")];
const DERIVED: &[&str] = &["all", "exception", "anaphora"];
const REASONS: &[&str] = &["background", "hope", "aim"];
/// How many sentences a report has.
const SENTENCES: usize = 9;

fn words() -> impl Strategy<Value = String> {
    prop_oneof![select(WORDS).prop_map(str::to_owned), "[a-zA-Z =][a-zA-Z =,\"'éß]{0,11}[a-z]"]
}

fn text() -> impl Strategy<Value = Value> {
    (words(), option::of(words()), option::of(words()), option::of(words()))
        .prop_map(|(en, es, fr, pt)| json!({"en": en, "es": es, "fr": fr, "pt": pt}))
}

fn texts(count: usize) -> impl Strategy<Value = Vec<Value>> {
    vec(text(), count)
}

/// What is drawn for an activity; which rows it refers to is settled once it is known how many there are.
#[derive(Clone, Debug)]
struct Drawn {
    texts: Vec<Value>,
    kind: &'static str,
    status: &'static str,
    period: Option<&'static str>,
    countries: Vec<(usize, usize, Option<&'static str>)>,
    organisations: Vec<(usize, &'static str)>,
    picks: Vec<usize>,
    venue: Option<Option<String>>,
    unnamed: Option<u32>,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    let countries = vec((any::<usize>(), any::<usize>(), option::of(select(DERIVED))), 0..4);
    let organisations = vec((any::<usize>(), select(ORG_ROLES)), 0..4);
    let first =
        (texts(2), select(KINDS), select(STATUSES), option::of(select(PERIODS)), countries, organisations);
    (first, vec(any::<usize>(), 6), option::of(option::of(words())), option::of(1_u32..20)).prop_map(
        |((texts, kind, status, period, countries, organisations), picks, venue, unnamed)| Drawn {
            texts,
            kind,
            status,
            period,
            countries,
            organisations,
            picks,
            venue,
            unnamed,
        },
    )
}

/// A file without a fault: with a ledger or without one.
pub(crate) fn file() -> impl Strategy<Value = Value> {
    let lists =
        (vec((text(), select(ORG_TYPES), option::of(text()), any::<bool>()), 1..5), texts(3), texts(3));
    let frame = (texts(8), vec((text(), -80.0..80.0_f64), COUNTRIES.len()));
    let counts = vec((1..5000_i64, text(), any::<bool>(), vec(any::<usize>(), 1..4)), 0..4);
    let ledger = option::of((vec(select(REASONS), SENTENCES), vec(any::<usize>(), 4)));
    (lists, frame, vec(drawn(), 0..12), counts, ledger).prop_map(build)
}

type Lists = (Vec<(Value, &'static str, Option<Value>, bool)>, Vec<Value>, Vec<Value>);
type Frame = (Vec<Value>, Vec<(Value, f64)>);
type Counts = Vec<(i64, Value, bool, Vec<usize>)>;
type Ledger = Option<(Vec<&'static str>, Vec<usize>)>;

fn build(
    (lists, (texts, countries), drawn, counts, ledger): (Lists, Frame, Vec<Drawn>, Counts, Ledger),
) -> Value {
    let (organisations, topics, audiences) = &lists;
    let activities: Vec<Value> = drawn
        .iter()
        .enumerate()
        .map(|(at, one)| activity(at, one, organisations.len(), ledger.is_some()))
        .collect();
    let mut file = json!({
        "format": "mandate-atlas/1", "id": "random", "version": "2012-03-01", "title": texts[0], "issuer": texts[1],
        "as_of": "2012-03", "citation": texts[2],
        "mandates": [
            {"id": "4.a", "reported": true, "title": texts[3], "summary": texts[4], "refs": ["1.1.1"]},
            {"id": "4.b", "reported": true, "cross_cutting": true},
            {"id": "4.g", "reported": false},
        ],
        "subregions": [{"id": "north", "name": texts[5]}],
        "countries": (0..COUNTRIES.len()).map(|at| country(at, &countries[at], COUNTRIES[at])).collect::<Vec<_>>(),
        "organisations": organisations.iter().enumerate().map(organisation).collect::<Vec<_>>(),
        "topics": terms("topic", topics), "audiences": terms("audience", audiences),
        "activities": activities,
        "headcounts": counts.iter().filter_map(|one| headcount(one, &drawn)).collect::<Vec<_>>(),
    });
    if let Some((reasons, _)) = ledger {
        file["ledger"] = (1..=SENTENCES).map(|sentence| entry(sentence, &reasons, &drawn)).collect();
    }
    file
}

fn country(at: usize, (name, lat): &(Value, f64), (code, numeric): (&str, &str)) -> Value {
    let lat = (lat * 1000.0).round() / 1000.0;
    let subregion = (at == 0).then_some("north");
    json!({"id": code, "numeric": numeric, "name": name, "aliases": ["alias", "="], "capital": {"lon": -lat, "lat": lat}, "subregion": subregion})
}

/// A part of the body before it, or of none.
fn organisation((at, (name, kind, acronym, is_part)): (usize, &(Value, &str, Option<Value>, bool))) -> Value {
    let parent = (*is_part && at > 0).then(|| format!("body-{}", at - 1));
    json!({"id": format!("body-{at}"), "name": name, "type": kind, "acronym": acronym, "parent": parent, "country": is_part.then_some("CAN")})
}

fn terms(stem: &str, names: &[Value]) -> Vec<Value> {
    names.iter().enumerate().map(|(at, name)| json!({"id": format!("{stem}-{at}"), "name": name})).collect()
}

/// The sentence that an activity cites; several cite the same.
fn sentence(one: &Drawn) -> usize {
    one.picks[0] % (SENTENCES - 1) + 2
}

fn activity(at: usize, one: &Drawn, bodies: usize, has_ledger: bool) -> Value {
    let refs = if has_ledger || one.picks[1].is_multiple_of(2) {
        vec![format!("1.1.{}", sentence(one))]
    } else {
        vec![]
    };
    let roles: &[&str] = match (one.kind, one.status) {
        ("state-action", _) => &["party"],
        (_, "planned") => &["planned", "absent"],
        _ => &["host", "beneficiary", "participant", "member", "absent"],
    };
    let mut countries = std::collections::BTreeMap::new();
    for (country, role, derived) in &one.countries {
        let (country, role) = (COUNTRIES[country % COUNTRIES.len()].0, roles[role % roles.len()]);
        countries.insert(
            (country, role),
            json!({"country": country, "role": role, "refs": refs, "derived": derived}),
        );
    }
    let mut organisations = std::collections::BTreeSet::new();
    organisations.extend(one.organisations.iter().map(|(body, role)| (body % bodies, *role)));
    let organisations: Vec<Value> = organisations
        .iter()
        .map(|(body, role)| json!({"org": format!("body-{body}"), "role": role}))
        .collect();
    let part_of =
        (at > 0 && one.picks[2].is_multiple_of(3)).then(|| format!("activity-{}", one.picks[3] % at));
    json!({
        "id": format!("activity-{at}"), "mandate": if one.picks[4].is_multiple_of(2) { "4.a" } else { "4.b" }, "kind": one.kind,
        "status": one.status, "period": one.period, "title": one.texts[0], "summary": one.texts[1],
        "countries": countries.into_values().collect::<Vec<_>>(), "organisations": organisations,
        "topics": one.picks[5].is_multiple_of(2).then(|| format!("topic-{}", one.picks[5] % 3)).into_iter().collect::<Vec<_>>(),
        "audiences": one.picks[4].is_multiple_of(3).then_some("audience-1").into_iter().collect::<Vec<_>>(),
        "venue": one.venue.as_ref().map(|place| json!({"country": "USA", "place": place})),
        "unnamed_countries": one.unnamed, "part_of": part_of, "refs": refs,
        "link": one.picks[3].is_multiple_of(3).then_some("https://example.org/?a=1&b=2"),
    })
}

/// A figure for some activities, with the sentence of the first.
fn headcount(
    (count, what, approximate, covered): &(i64, Value, bool, Vec<usize>),
    drawn: &[Drawn],
) -> Option<Value> {
    let mut ids: Vec<usize> = covered.iter().filter_map(|id| id.checked_rem(drawn.len())).collect();
    ids.sort_unstable();
    ids.dedup();
    let refs = [format!("1.1.{}", sentence(drawn.get(*ids.first()?)?))];
    let codes: Vec<String> = ids.iter().map(|id| format!("activity-{id}")).collect();
    Some(json!({"count": count, "what": what, "approximate": approximate, "activities": codes, "refs": refs}))
}

/// The activities that cite a sentence, or a reason.
fn entry(number: usize, reasons: &[&str], drawn: &[Drawn]) -> Value {
    let citing = drawn.iter().enumerate().filter(|(_, one)| sentence(one) == number);
    let citing: Vec<String> = citing.map(|(at, _)| format!("activity-{at}")).collect();
    let reason = citing.is_empty().then_some(reasons[number - 1]);
    json!({"ref": format!("1.1.{number}"), "activities": citing, "reason": reason})
}
