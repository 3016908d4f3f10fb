//! IATI: what each field of an activity becomes, from made-up reports, read back by an XML parser.

use mandate_atlas::io::export::Format;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use serde_json::{Value, json};

use super::{read, text};

/// A report with the given activities; of each is said only what differs from a training of 2011.
fn report(activities: &[Value]) -> Value {
    let activity = |(at, said): (usize, &Value)| {
        let mut all = json!({
            "id": format!("activity-{at}"), "mandate": "4.a", "kind": "training", "status": "completed",
            "period": "2011", "title": {"en": "Training"}, "summary": {"en": "It was held."},
        });
        for (field, value) in said.as_object().expect("fields") {
            all[field] = value.clone();
        }
        all
    };
    json!({
        "format": "mandate-atlas/1", "id": "made-up", "version": "2012-03-01", "title": {"en": "A made-up report"},
        "issuer": {"en": "Nobody"}, "as_of": "2012-03", "citation": {"en": "Nobody, A made-up report."},
        "mandates": [{"id": "4.a", "reported": true, "title": {"en": "Borders"}, "summary": {"en": "Do something."}, "refs": ["1.1.1"]}],
        "countries": [country("BRB", "052"), country("JAM", "388"), country("HTI", "332")],
        "activities": activities.iter().enumerate().map(activity).collect::<Vec<_>>(),
    })
}

fn country(code: &str, numeric: &str) -> Value {
    json!({"id": code, "numeric": numeric, "name": {"en": code}, "capital": {"lon": -60.0, "lat": 15.0}})
}

/// For each activity of the file a line for each element with attributes or a text: its path, its attributes, its text.
fn written(report: &Value) -> Vec<Vec<String>> {
    let file = text(&read(&report.to_string()), Format::Iati);
    let mut reader = Reader::from_str(&file);
    reader.config_mut().expand_empty_elements = true;
    let (mut activities, mut path) = (Vec::<Vec<String>>::new(), Vec::new());
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}\n{file}")) {
            Event::Start(start) => {
                path.push(start.name().as_ref().to_owned());
                match path.len() {
                    1 => {}
                    2 => activities.push(vec![]),
                    _ => activities.last_mut().expect("an activity").push(line(&path[2..], &start)),
                }
            }
            Event::Text(said) if !said.trim().is_empty() => {
                let line = activities.last_mut().and_then(|lines| lines.last_mut()).expect("an element");
                *line += &format!(": {}", said.trim());
            }
            Event::End(_) => drop(path.pop()),
            Event::Eof => return activities,
            _ => {}
        }
    }
}

fn line(path: &[String], start: &BytesStart) -> String {
    let attributes = start.attributes().map(|attribute| attribute.expect("an attribute"));
    let attributes = attributes.map(|one| format!(" {}={}", one.key.as_ref(), one.value));
    path.join("/") + &attributes.collect::<String>()
}

/// What the elements of a path say in each activity: the rest of their lines.
fn said(report: &Value, path: &str) -> Vec<Vec<String>> {
    let rest =
        |line: &String| line.strip_prefix(path)?.strip_prefix([' ', ':']).map(|rest| rest.trim().to_owned());
    written(report).iter().map(|lines| lines.iter().filter_map(rest).collect()).collect()
}

#[test]
fn a_month_ends_on_its_last_day() {
    let of_2011 = (1..).zip([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    let of_2011 = of_2011.map(|(month, last)| (format!("2011-{month:02}"), last));
    // Years that four divides are leap years, but of full centuries only those that 400 divides.
    let of_leap_years = [("2012-02", 29), ("2100-02", 28), ("1900-02", 28), ("2000-02", 29)];
    let months: Vec<(String, u8)> =
        of_2011.chain(of_leap_years.map(|(month, last)| (month.to_owned(), last))).collect();
    let activities: Vec<Value> = months.iter().map(|(month, _)| json!({"period": month})).collect();
    let dates = said(&report(&activities), "activity-date");
    for ((month, last), dates) in months.iter().zip(dates) {
        assert_eq!(dates, [format!("iso-date={month}-01 type=2"), format!("iso-date={month}-{last} type=4")]);
    }
}

#[test]
fn dates_are_planned_or_actual_and_what_goes_on_ends_only_after_the_report() {
    let cases: [(&str, &str, &[&str]); 10] = [
        ("completed", "2011", &["2011-01-01 type=2", "2011-12-31 type=4"]),
        ("unknown", "2010/2011-06", &["2010-01-01 type=2", "2011-06-30 type=4"]),
        ("completed", "2010/..", &["2010-01-01 type=2"]),
        ("planned", "2012-05/2012-06", &["2012-05-01 type=1", "2012-06-30 type=3"]),
        ("planned", "2012-05/..", &["2012-05-01 type=1"]),
        ("ongoing", "2010/..", &["2010-01-01 type=2"]),
        ("ongoing", "2010/2012-02", &["2010-01-01 type=2"]),
        ("ongoing", "2010/2012-03", &["2010-01-01 type=2"]),
        ("ongoing", "2010/2012-04", &["2010-01-01 type=2", "2012-04-30 type=3"]),
        // The year may end after the report.
        ("ongoing", "2012", &["2012-01-01 type=2", "2012-12-31 type=3"]),
    ];
    let activities = cases.map(|(status, period, _)| json!({"status": status, "period": period}));
    let expected =
        cases.map(|(_, _, dates)| dates.iter().map(|date| format!("iso-date={date}")).collect::<Vec<_>>());
    assert_eq!(said(&report(&activities), "activity-date"), expected);
}

#[test]
fn topics_of_one_purpose_are_its_sector() {
    let purposes: [(&str, &[&str]); 5] = [
        (
            "16063",
            &[
                "drug-policy-evaluation",
                "drug-treatment-courts",
                "drug-research",
                "drug-information",
                "drug-demand-reduction",
                "drug-trafficking",
                "precursor-chemicals",
            ],
        ),
        ("15132", &["policing", "police-intelligence", "police-information"]),
        ("15210", &["public-security-policy"]),
        ("15240", &["firearms-marking", "firearms-legislation", "social-reintegration"]),
        ("33210", &["tourism-security"]),
    ];
    let mut cases: Vec<(Vec<&str>, Option<&str>)> = vec![
        (vec![], None),
        (vec!["port-security"], None),
        // Several purposes would need shares, and a topic without one is another.
        (vec!["policing", "drug-research"], None),
        (vec!["policing", "port-security"], None),
    ];
    for (purpose, topics) in purposes {
        cases.extend(topics.iter().map(|&topic| (vec![topic], Some(purpose))));
        cases.push((topics.to_vec(), Some(purpose)));
    }
    let activities: Vec<Value> = cases.iter().map(|(topics, _)| json!({"topics": topics})).collect();
    let mut report = report(&activities);
    let topics = purposes.iter().flat_map(|(_, topics)| *topics).chain(&["port-security"]);
    report["topics"] = topics.map(|topic| json!({"id": topic, "name": {"en": topic}})).collect();
    let sectors = said(&report, "sector");
    for ((topics, purpose), sectors) in cases.iter().zip(sectors) {
        let expected: Vec<String> = purpose.iter().map(|code| format!("code={code} vocabulary=1")).collect();
        assert_eq!(sectors, expected, "{topics:?}");
    }
}

#[test]
fn bodies_are_told_by_their_published_codes() {
    let published =
        [("oas", "47079"), ("caricom", "47011"), ("oecs", "47082"), ("unodc", "41128"), ("unwto", "41319")];
    let bodies: Vec<&str> = published.iter().map(|(body, _)| *body).chain(["nobody"]).collect();
    let takes_part: Vec<Value> = bodies.iter().map(|body| json!({"org": body, "role": "lead"})).collect();
    let mut report = report(&[json!({"organisations": takes_part})]);
    report["organisations"] =
        bodies.iter().map(|body| json!({"id": body, "name": {"en": body}, "type": "multilateral"})).collect();
    let mut expected = published
        .map(|(_, code)| format!("ref=XM-DAC-{code} type=40 role=2 crs-channel-code={code}"))
        .to_vec();
    expected.push("type=40 role=2".to_owned());
    assert_eq!(said(&report, "participating-org"), [expected]);
    // The same for who reports.
    for (body, code) in published {
        report["issuer"]["en"] = json!(format!("A unit of {body}"));
        let reporter = format!("ref=XM-DAC-{code} type=40 secondary-reporter=true");
        assert_eq!(said(&report, "reporting-org"), [[reporter]]);
        assert_eq!(said(&report, "iati-identifier"), [[format!("XM-DAC-{code}-made-up-activity-0")]]);
    }
}

/// Countries of an activity, each with its role.
type Parts = &'static [(&'static str, &'static str)];

#[test]
fn the_scope_and_the_recipients_are_the_countries_that_were_not_absent() {
    let cases: [(Parts, &str, &[&str]); 7] = [
        (&[("BRB", "beneficiary")], "4", &["BB"]),
        (&[("BRB", "host"), ("BRB", "participant")], "4", &["BB"]),
        (&[("BRB", "host"), ("JAM", "member")], "3", &["JM"]),
        (&[("BRB", "participant"), ("JAM", "absent"), ("HTI", "absent")], "4", &["BB"]),
        (&[("BRB", "host"), ("JAM", "member"), ("HTI", "absent")], "3", &["JM"]),
        (&[("BRB", "absent")], "2", &[]),
        (&[("BRB", "participant"), ("JAM", "beneficiary"), ("HTI", "member")], "3", &["BB", "JM", "HT"]),
    ];
    let part = |(country, role): &(&str, &str)| json!({"country": country, "role": role, "refs": ["1.1.2"]});
    let activities = cases.map(
        |(parts, ..)| json!({"refs": ["1.1.2"], "countries": parts.iter().map(part).collect::<Vec<_>>()}),
    );
    let report = report(&activities);
    assert_eq!(said(&report, "activity-scope"), cases.map(|(_, scope, _)| [format!("code={scope}")]));
    let codes = |codes: &[&str]| codes.iter().map(|code| format!("code={code}")).collect::<Vec<_>>();
    assert_eq!(said(&report, "recipient-country"), cases.map(|(.., recipients)| codes(recipients)));
    assert_eq!(said(&report, "recipient-region"), cases.map(|_| [""; 0]));
}

#[test]
fn work_for_no_country_is_for_the_caribbean_only_in_a_report_of_the_caribbean() {
    let mut report = report(&[json!({})]);
    assert_eq!(said(&report, "activity-scope"), [["code=2"]]);
    assert_eq!(said(&report, "recipient-region"), [["code=1031 vocabulary=1"]]);
    report["countries"][2] = country("FRA", "250");
    assert_eq!(said(&report, "activity-scope"), [["code=2"]]);
    assert_eq!(said(&report, "recipient-region"), [[""; 0]]);
}

#[test]
fn a_figure_for_one_activity_alone_is_a_result_and_a_shared_one_a_sentence() {
    let mut report =
        report(&[json!({"period": "2012-02"}), json!({"status": "ongoing", "period": "2006/.."}), json!({})]);
    report["headcounts"] = json!([
        {"count": 30, "what": {"en": "officials"}, "activities": ["activity-0"], "refs": ["1.1.2"]},
        {"count": 12, "what": {"en": "judges"}, "activities": ["activity-0"], "refs": ["1.1.2"]},
        {"count": 7, "what": {"en": "students"}, "activities": ["activity-1"], "refs": ["1.1.2"]},
        {"count": 99, "what": {"en": "people"}, "activities": ["activity-1", "activity-2"], "refs": ["1.1.2"]},
    ]);
    let results: Vec<Vec<String>> = written(&report)
        .into_iter()
        .map(|lines| lines.into_iter().filter(|line| line.starts_with("result")).collect())
        .collect();
    let result = |what: &str, start: &str, end: &str, count: u32| {
        [
            "result type=1".to_owned(),
            "result/title".to_owned(),
            "result/title/narrative xml:lang=en: People".to_owned(),
            "result/indicator measure=1".to_owned(),
            "result/indicator/title".to_owned(),
            format!("result/indicator/title/narrative xml:lang=en: {what}"),
            "result/indicator/period".to_owned(),
            format!("result/indicator/period/period-start iso-date={start}"),
            format!("result/indicator/period/period-end iso-date={end}"),
            format!("result/indicator/period/actual value={count}"),
        ]
    };
    let first = [
        result("officials", "2012-02-01", "2012-02-29", 30),
        result("judges", "2012-02-01", "2012-02-29", 12),
    ];
    assert_eq!(results[0], first.concat());
    // Without an end, the figure is as of the report, which is said.
    let (second, note) = results[1].split_at(10);
    assert_eq!(second, result("students", "2006-01-01", "2012-03-31", 7));
    let comment = "result/indicator/period/actual/comment/narrative xml:lang=en: The source gives no end";
    assert!(note.last().is_some_and(|line| line.starts_with(comment)), "{note:?}");
    assert_eq!(results[2], [""; 0]);
    let shared: Vec<usize> = said(&report, "description/narrative")
        .iter()
        .map(|texts| texts.iter().filter(|text| text.contains("99 people")).count())
        .collect();
    assert_eq!(shared, [0, 1, 1]);
}
