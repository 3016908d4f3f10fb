//! What the page saves, read as a list: every activity stands there a second time and says the same.

use super::*;
use mandate_atlas::{
    analysis::Coverage,
    io::{
        export::{Format, export},
        list::{Choices, Merged, merge, unknowns},
    },
    model::{Activity, Code, CountryRole, Id, Kind},
};

/// The report with its own file in a format beside it.
fn returned(format: Format) -> (Draft, Merged) {
    let data = report();
    let file = export(format, &crate::export::whole(&data, &Coverage::of(&data)));
    let draft = read_by(&file.name, file.text.into_bytes(), 1 << 20).expect("it can be read");
    assert_eq!((draft.aside.rows.len(), draft.issues.clone()), (0, Vec::new()));
    let merged = merge(&data, &draft, &Choices::default());
    (draft, merged)
}

/// The twin in the list of an activity of the report.
fn twin<'a>(merged: &'a Merged, end: &str) -> Option<&'a Activity> {
    let own = merged.dataset.activities.iter().map(|(_, row)| row).filter(|row| row.source == merged.source);
    let wanted = |row: &&Activity| row.code.as_str().ends_with(end);
    own.filter(wanted).min_by_key(|row| row.code.as_str().len())
}

fn countries(data: &Dataset, activity: &Activity) -> Vec<(Code, CountryRole)> {
    let parts = activity.countries.iter();
    let mut parts: Vec<_> =
        parts.map(|part| (data.countries[part.country].code.clone(), part.role)).collect();
    parts.sort();
    parts
}

fn bodies(activity: &Activity) -> Vec<(usize, &'static str)> {
    let mut parts: Vec<_> =
        activity.organisations.iter().map(|part| (part.organisation.index(), part.role.code())).collect();
    parts.sort_unstable();
    parts
}

fn sorted<T>(ids: &[Id<T>]) -> Vec<usize> {
    let mut ids: Vec<usize> = ids.iter().map(|id| id.index()).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn nothing_in_our_own_spreadsheets_is_unknown() {
    for format in [Format::Csv, Format::Hxl, Format::Json] {
        let (draft, merged) = returned(format);
        let (unknown, more) = unknowns(&report(), &draft, &Choices::default());
        assert_eq!((unknown, more), (Vec::new(), 0), "{format:?}");
        assert_eq!(merged.issues, Vec::new(), "{format:?}");
        assert_eq!(merged.dataset.countries.len(), report().countries.len());
    }
}

#[test]
fn spreadsheets_and_our_json_say_the_same_as_the_report() {
    for format in [Format::Csv, Format::Hxl, Format::Json] {
        let (_, merged) = returned(format);
        let data = &merged.dataset;
        for (_, own) in report().activities.iter() {
            let twin = twin(&merged, own.code.as_str()).unwrap_or_else(|| panic!("{format:?}: {}", own.code));
            let told = |row: &Activity| {
                (row.title.en.clone(), row.summary.en.clone(), row.mandate, row.kind, row.status)
            };
            assert_eq!(told(twin), told(own), "{format:?}");
            assert_eq!(twin.period, own.period, "{format:?}: {}", own.code);
            assert_eq!(countries(data, twin), countries(data, own), "{format:?}: {}", own.code);
            assert_eq!(bodies(twin), bodies(own), "{format:?}: {}", own.code);
            assert_eq!(sorted(&twin.topics), sorted(&own.topics), "{format:?}: {}", own.code);
            assert_eq!(sorted(&twin.audiences), sorted(&own.audiences), "{format:?}: {}", own.code);
            assert_eq!(
                (&twin.venue, twin.unnamed_countries),
                (&own.venue, own.unnamed_countries),
                "{format:?}: {}",
                own.code
            );
            let whole = |row: &Activity| row.part_of.map(|id| data.activities[id].title.en.clone());
            assert_eq!(whole(twin), whole(own), "{format:?}: {}", own.code);
        }
    }
}

/// IATI knows neither all roles nor periods without an end, so a twin says less, and nothing else.
#[test]
fn iati_says_of_the_same_what_it_can() {
    let (_, merged) = returned(Format::Iati);
    let data = &merged.dataset;
    let reported = report();
    let written =
        reported.activities.iter().filter(|(_, row)| row.period.is_some() && row.kind != Kind::StateAction);
    for (_, own) in written {
        let twin = twin(&merged, own.code.as_str()).unwrap_or_else(|| panic!("{}", own.code));
        assert_eq!(
            (&twin.title, twin.mandate, twin.kind, twin.status),
            (&own.title, own.mandate, own.kind, own.status)
        );
        let first = |row: &Activity| row.period.map(|period| period.first_month());
        assert_eq!(first(twin), first(own), "{}", own.code);
        let named = |row: &Activity| {
            let mut codes: Vec<Code> = countries(data, row)
                .into_iter()
                .filter(|(_, role)| *role != CountryRole::Absent)
                .map(|(code, _)| code)
                .collect();
            codes.dedup();
            codes
        };
        assert_eq!(named(twin), named(own), "{}", own.code);
        assert_eq!(
            twin.venue.as_ref().map(|venue| &venue.country),
            own.venue.as_ref().map(|venue| &venue.country)
        );
        assert_eq!(sorted(&twin.topics), sorted(&own.topics), "{}", own.code);
    }
}
