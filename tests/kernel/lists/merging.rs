use super::*;
use mandate_atlas::{
    analysis::Coverage,
    io::list::{Choice, Choices, merge, unknowns},
    model::{Code, CountryRole, Date, Id, Kind, Level, Period, Status, Vocabulary},
    query::{Facet, option_count},
};
use serde_json::json;

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn sheet(text: &str) -> Draft {
    read_by("list.csv", text.as_bytes().to_vec(), 1 << 20).expect("it can be read")
}

/// Vocabulary, text, number of rows and first suggestion.
fn asked(draft: &Draft, choices: &Choices) -> Vec<(Vocabulary, String, usize, String)> {
    let (unknown, more) = unknowns(&report(), draft, choices);
    assert_eq!(more, 0);
    let first = |codes: &[Code]| codes.first().map_or_else(String::new, ToString::to_string);
    unknown.into_iter().map(|one| (one.vocabulary, one.text, one.rows, first(&one.suggestions))).collect()
}

#[test]
fn what_is_not_known_is_asked_about_with_what_it_could_be() {
    let draft = sheet(
        "Title,Mandate,Countries,Lead,Topics,Status,Kind\n\
         A,Borders security,Barbadoes,C.I.C.T.E.,Maritime security,held,trainning\n\
         B,Borders security,Jamaica (observer); Dominica,CICTE,Documents security,cancelled,workshop\n\
         C,4.b,Trinidad & Tobago,,,,\n",
    );
    let text =
        |vocabulary, text: &str, rows, first: &str| (vocabulary, text.to_owned(), rows, first.to_owned());
    assert_eq!(
        asked(&draft, &Choices::default()),
        [
            text(Vocabulary::Mandate, "Borders security", 2, "4.b"),
            text(Vocabulary::Country, "Barbadoes", 1, "BRB"),
            text(Vocabulary::Organisation, "C.I.C.T.E.", 1, ""),
            text(Vocabulary::Topic, "Documents security", 1, "document-security"),
            text(Vocabulary::Kind, "trainning", 1, "training"),
            text(Vocabulary::Status, "", 1, ""),
            text(Vocabulary::Status, "cancelled", 1, ""),
            text(Vocabulary::CountryRole, "observer", 1, ""),
        ]
    );
}

#[test]
fn choices_decide_and_stay_in_the_list_of_questions() {
    let draft =
        sheet("Title,Mandate,Countries,Status\nA,Frontiers,Barbadoes,perhaps\nB,frontiers,Elsewhere,\n");
    let mut choices = Choices::default();
    choices.set(Vocabulary::Mandate, "FRONTIERS", Choice::Known(code("4.b")));
    choices.set(Vocabulary::Country, "Barbadoes", Choice::Known(code("BRB")));
    choices.set(Vocabulary::Country, "Elsewhere", Choice::Nothing);
    choices.set(Vocabulary::Status, "", Choice::Known(code("completed")));
    let merged = merge(&report(), &draft, &choices).dataset;
    let own: Vec<_> = merged.activities.iter().skip(report().activities.len()).map(|(_, row)| row).collect();
    let mandates: Vec<&str> = own.iter().map(|row| merged.mandates[row.mandate].code.as_str()).collect();
    assert_eq!(mandates, ["4.b", "4.b"], "spellings that are compared as equal are one name");
    assert_eq!(merged.countries[own[0].countries[0].country].code.as_str(), "BRB");
    assert!(own[1].countries.is_empty(), "left out, and the row stays");
    assert_eq!([own[0].status, own[1].status], [Status::Unknown, Status::Completed]);
    let (unknown, _) = unknowns(&report(), &draft, &choices);
    assert_eq!(unknown[0].choice, Some(Choice::Known(code("4.b"))));
}

#[test]
fn what_the_dataset_has_stays_as_it_is() {
    let (before, draft) = (report(), read("plain.csv"));
    let after = merge(&before, &draft, &Choices::default()).dataset;
    for (id, activity) in before.activities.iter() {
        assert_eq!(&after.activities[id], activity);
    }
    for (id, row) in before.countries.iter() {
        assert_eq!(&after.countries[id], row);
    }
    assert_eq!(after.headcounts[..before.headcounts.len()], before.headcounts);
    assert_eq!((after.info(), &after.ledger), (before.info(), &before.ledger));
    assert_eq!(after.sources.len(), 2);
    assert_eq!(after.activities.len(), before.activities.len() + draft.rows.len());
}

#[test]
fn names_nobody_knows_become_entries_of_their_own() {
    let draft = sheet(
        "Title,Mandate,Countries,Lead,Topics,Kind,Status\n\
         A,Fisheries,Cuba; Atlantis; Lemuria,Coast guard,Nets,regatta,held up\n\
         B,,Cuba,Coast guard,Nets,,\n",
    );
    let merged = merge(&report(), &draft, &Choices::default()).dataset;
    let names: Vec<&str> = merged.mandates.iter().skip(9).map(|(_, row)| row.code.as_str()).collect();
    assert_eq!(names, ["x1", "x0"]);
    let countries: Vec<(&str, &str)> =
        merged.countries.iter().skip(14).map(|(_, row)| (row.code.as_str(), row.name.en.as_str())).collect();
    assert_eq!(countries, [("CUB", "Cuba"), ("XAA", "Atlantis"), ("XAB", "Lemuria")]);
    let numbers: Vec<&str> = merged.countries.iter().skip(14).map(|(_, row)| row.numeric.as_str()).collect();
    assert_eq!(numbers, ["192", "900", "901"]);
    let (_, row) = merged.activities.iter().nth(report().activities.len()).expect("the first row");
    assert_eq!((row.kind, row.status), (Kind::Other, Status::Unknown));
    let topic = merged.topics.find(&code("nets")).expect("a topic");
    assert_eq!(row.topics, [topic]);
}

#[test]
fn coverage_counts_the_list_too_and_a_status_that_is_not_given_counts_as_reported() {
    let draft = sheet("Title,Mandate,Countries\nA,4.g,Haiti (host)\n");
    let merged = merge(&report(), &draft, &Choices::default());
    let data = &merged.dataset;
    let find = |country: &str| data.countries.find(&code(country)).expect("a country");
    let mandate = data.mandates.find(&code("4.g")).expect("a mandate");
    let coverage = Coverage::of(data);
    assert_eq!(coverage.cell(find("HTI"), mandate).level, Level::Delivered);
    assert_eq!(
        coverage.cell(find("BRB"), mandate).level,
        Level::Unreported,
        "the report still does not answer it"
    );
    let index = crate::data::index(data);
    let selection = index.select(&mandate_atlas::query::Filter::default());
    assert_eq!(option_count(data, Facet::Source), 2);
    assert_eq!(selection.counts[Facet::Source as usize][1], 1);
}

#[test]
fn roles_fit_the_kind_and_the_status_of_their_activity() {
    let draft = sheet(
        "Title,Kind,Status,Countries\n\
         Planned,course,planned,Barbados (host); Jamaica (absent)\n\
         Act,ratification,completed,Guyana\n\
         Party without an act,course,completed,Haiti (party)\n",
    );
    let merged = merge(&report(), &draft, &Choices::default());
    let own = merged.dataset.activities.iter().skip(report().activities.len());
    let roles: Vec<Vec<CountryRole>> =
        own.map(|(_, row)| row.countries.iter().map(|part| part.role).collect()).collect();
    assert_eq!(
        roles,
        [
            vec![CountryRole::Planned, CountryRole::Absent],
            vec![CountryRole::Party],
            vec![CountryRole::Member]
        ]
    );
    assert_eq!(merged.issues.len(), 1, "a role that was changed is told");
}

#[test]
fn codes_that_are_taken_get_the_name_of_their_list_and_are_told() {
    let draft =
        sheet("ID,Title\nmrtd-symposium,One\nown,Two\nown,Three\nwith space,Four\n,Five\n,Five\n,Five\n");
    let merged = merge(&report(), &draft, &Choices::default());
    let own = merged.dataset.activities.iter().skip(report().activities.len());
    let codes: Vec<&str> = own.map(|(_, row)| row.code.as_str()).collect();
    assert_eq!(
        codes,
        ["list-mrtd-symposium", "own", "list-own", "with-space", "five", "list-five", "list-five-2"]
    );
    let renamed: Vec<_> =
        merged.renamed.iter().map(|one| (one.line, one.wanted.as_str(), one.code.as_str())).collect();
    assert_eq!(
        renamed,
        [
            (2, "mrtd-symposium", "list-mrtd-symposium"),
            (4, "own", "list-own"),
            (5, "with space", "with-space"),
        ]
    );
}

#[test]
fn programmes_are_found_before_and_behind_their_parts_and_never_in_a_circle() {
    let draft = sheet("ID,Title,Part of\na,A,b\nb,B,mrtd-symposium\nc,C,d\nd,D,c\ne,E,nowhere\n");
    let merged = merge(&report(), &draft, &Choices::default());
    let data = &merged.dataset;
    let whole = |own: &str| {
        let id = data.activities.find(&code(own)).expect("a row");
        data.activities[id].part_of.map(|id| data.activities[id].code.to_string())
    };
    assert_eq!(whole("a").as_deref(), Some("b"));
    assert_eq!(whole("b").as_deref(), Some("mrtd-symposium"));
    assert_eq!((whole("c").as_deref(), whole("d")), (Some("d"), None));
    assert_eq!(merged.issues.len(), 2);
}

#[test]
fn a_venue_in_a_country_of_the_dataset_makes_it_a_host() {
    let draft = sheet("Title,Venue\nA,\"Kingston, Jamaica\"\nB,\"Lima, Peru\"\n");
    let merged = merge(&report(), &draft, &Choices::default()).dataset;
    let own: Vec<_> = merged.activities.iter().skip(report().activities.len()).map(|(_, row)| row).collect();
    assert_eq!(own[0].countries.len(), 1);
    assert_eq!(own[0].countries[0].role, CountryRole::Host);
    let venue = own[1].venue.as_ref().expect("a venue");
    assert_eq!((venue.place.as_deref(), venue.country.as_str()), (Some("Lima"), "PER"));
}

#[test]
fn two_lists_stand_beside_the_report() {
    let first = merge(&report(), &read("plain.csv"), &Choices::default()).dataset;
    let second = merge(&first, &read("plain.csv"), &Choices::default());
    assert_eq!(second.dataset.sources.len(), 3);
    let codes: Vec<&str> = second.dataset.sources.iter().map(|(_, row)| row.code.as_str()).collect();
    assert_eq!(codes, ["ag-res-2619", "plain", "plain-2"]);
    assert_eq!(second.dataset.mandates.len(), first.mandates.len(), "its names are known by now");
    let all = second.dataset.activities.iter();
    assert_eq!(all.filter(|(_, row)| row.source == second.source).count(), 4);
}

#[test]
fn a_list_takes_its_date_from_its_rows() {
    assert_eq!(
        read("tabs.txt").source.as_of,
        Date::Month(Period::At(Date::Year(2012)).last_month().expect("a year ends"))
    );
    assert_eq!(read("hxl-late.csv").source.as_of, report().info().as_of, "without any, the report's");
}

#[test]
fn choices_are_written_and_read_back() {
    let mut choices = Choices::default();
    choices.set(Vocabulary::Mandate, "Fisheries", Choice::AsItIs);
    choices.set(Vocabulary::Mandate, "", Choice::Known(code("4.i")));
    choices.set(Vocabulary::Country, "A/B ~ \"C\"", Choice::Nothing);
    let value = choices.to_json();
    assert_eq!(
        value,
        json!({"mandates": {"Fisheries": null, "": "4.i"}, "countries": {"A/B ~ \"C\"": false}})
    );
    assert_eq!(Choices::from_json(&value, ""), (choices, Vec::new()));
}

#[test]
fn the_choices_of_others_take_the_place_of_ones_own_about_the_same_names() {
    let of = |choices: &[(&str, &str)]| {
        let mut all = Choices::default();
        choices
            .iter()
            .for_each(|(text, known)| all.set(Vocabulary::Mandate, text, Choice::Known(code(known))));
        all
    };
    let mut own = of(&[("Fisheries", "4.a"), ("Ports", "4.b")]);
    own.extend(of(&[("FISHERIES", "4.c"), ("Mines", "4.d"), ("Borders", "4.e")]));
    assert_eq!(own, of(&[("Ports", "4.b"), ("FISHERIES", "4.c"), ("Mines", "4.d"), ("Borders", "4.e")]));
    assert_eq!((own.len(), Choices::default().len()), (4, 0));
}

#[test]
fn choices_that_are_not_sound_are_told_and_the_others_kept() {
    let value = json!({"mandates": {"a": "4.b", "b": 7}, "boats": {}, "topics": []});
    let (choices, issues) = Choices::from_json(&value, "/choices");
    assert_eq!(choices.get(Vocabulary::Mandate, "A"), Some(&Choice::Known(code("4.b"))));
    let mut places: Vec<String> = issues.iter().map(|issue| issue.place.to_string()).collect();
    places.sort();
    assert_eq!(places, ["/choices/boats", "/choices/mandates/b", "/choices/topics"]);
}

#[test]
fn names_that_hold_an_and_are_one_country() {
    for (cell, expected) in [
        ("Antigua and Barbuda and Trinidad and Tobago", "ATG TTO"),
        ("Antigua y Barbuda y Jamaica", "ATG JAM"),
        ("Saint Vincent and the Grenadines, St. Kitts & Nevis and Saint Lucia", "VCT KNA LCA"),
        ("Trinité-et-Tobago et la Barbade", "TTO BRB"),
        ("Trinidad e Tobago e Haiti", "TTO HTI"),
        ("BB/JM/TTO", "BRB JAM TTO"),
        ("The Bahamas\nBelize", "BHS BLZ"),
        ("Bosnia & Herzegovina; República Dominicana", "BIH DOM"),
        ("Bahamas (Le Commonwealth des); Barbados (host)", "BHS BRB"),
        ("Regional", ""),
    ] {
        let draft = sheet(&format!("Title,Countries\nA,\"{cell}\"\n"));
        let merged = merge(&report(), &draft, &Choices::default()).dataset;
        let row = &merged.activities[Id::new(report().activities.len())];
        let codes: Vec<&str> =
            row.countries.iter().map(|part| merged.countries[part.country].code.as_str()).collect();
        assert_eq!(codes.join(" "), expected, "{cell}");
    }
}
