//! A list in the JSON of this page: a dataset of its own, turned into rows with names.

use std::collections::BTreeSet;

use super::{
    Aside, Draft, Encoding, Format,
    draft::{AsideRow, DraftBody, DraftCountry, DraftPeople, DraftRow, NameId, Names, Whole},
};
use crate::{
    io,
    model::{Activity, Coded, Dataset, Expected, Id, Issue, Mandate, Organisation, Place, Term, Vocabulary},
};

/// Reads a list.
///
/// # Errors
/// Every fault, where nothing can be shown.
pub(super) fn read(text: &str, encoding: Encoding) -> Result<Draft, Vec<Issue>> {
    let reading = io::read(text)?;
    let aside = aside(text, &reading.issues);
    let mut draft = Draft {
        format: Format::Atlas,
        encoding,
        source: reading.dataset.info().clone(),
        lang: None,
        names: Names::default(),
        parents: BTreeSet::new(),
        rows: Vec::new(),
        people: Vec::new(),
        issues: reading.issues,
        aside,
        unread: Vec::new(),
    };
    Names::fill(&mut draft, &reading.dataset);
    Ok(draft)
}

/// The activities that have a fault, each as it stands in the file.
fn aside(text: &str, issues: &[Issue]) -> Aside {
    let file: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
    let mut aside = Aside { titles: vec!["activity".to_owned()], rows: Vec::new() };
    for issue in issues {
        let Some(index) = activity_of(issue) else { continue };
        match aside.rows.last_mut() {
            Some(row) if row.line == index + 1 => row.issues.push(issue.clone()),
            _ => {
                let fields = vec![file["activities"][index].to_string()];
                aside.rows.push(AsideRow { line: index + 1, fields, issues: vec![issue.clone()] });
            }
        }
    }
    aside
}

/// The place of the activity that is set aside because of an issue. One whose programme is not there stays without it.
fn activity_of(issue: &Issue) -> Option<usize> {
    let Place::Pointer(pointer) = &issue.place else { return None };
    let rest = pointer.strip_prefix("/activities/")?;
    let (index, field) = rest.split_once('/').unwrap_or((rest, ""));
    let is_link = matches!(issue.expected, Expected::RowOf(_) | Expected::NoCycle | Expected::Levels(_));
    index.parse().ok().filter(|_| !(field == "part_of" && is_link))
}

impl Names {
    /// Turns activities into rows, and what they refer to into names.
    fn fill(draft: &mut Draft, data: &Dataset) {
        // Places in the file, where those that are set aside have one, too.
        let aside: BTreeSet<usize> = draft.aside.rows.iter().map(|row| row.line).collect();
        let lines = (1..).filter(|line| !aside.contains(line));
        for (line, (_, activity)) in lines.zip(data.activities.iter()) {
            let row = row(draft, data, line, activity);
            draft.rows.push(row);
        }
        draft.people.extend(data.headcounts.iter().map(|headcount| DraftPeople {
            count: headcount.count,
            approximate: headcount.approximate,
            what: Some(headcount.what.clone()),
            rows: headcount.activities.iter().map(|id| id.index()).collect(),
            refs: headcount.refs.clone(),
        }));
    }
}

fn row(draft: &mut Draft, data: &Dataset, line: usize, activity: &Activity) -> DraftRow {
    let word = |draft: &mut Draft, vocabulary, code: &str| draft.names.add(vocabulary, code, line);
    let countries = activity.countries.iter().map(|part| {
        let row = &data.countries[part.country];
        let country = draft.names.add(Vocabulary::Country, &row.name.en, line);
        draft.names.describe(
            Vocabulary::Country,
            country,
            row.code.as_str(),
            Some(Whole::Country(row.clone())),
        );
        DraftCountry { country, role: part.role, said: None, derived: part.derived, refs: part.refs.clone() }
    });
    let countries = countries.collect();
    let bodies = activity.organisations.iter().map(|part| DraftBody {
        body: body(draft, data, part.organisation, line),
        role: part.role,
        said: None,
    });
    let bodies = bodies.collect();
    DraftRow {
        line,
        id: Some(activity.code.to_string()),
        title: (*activity.title).clone(),
        summary: (*activity.summary).clone(),
        period: activity.period,
        unnamed: activity.unnamed_countries,
        venue: activity.venue.as_ref().map(|venue| (venue.place.clone(), venue.country.to_string())),
        part_of: activity.part_of.map(|id| data.activities[id].code.to_string()),
        link: activity.link.as_deref().map(str::to_owned),
        refs: activity.refs.to_vec(),
        mandate: mandate(draft, &data.mandates[activity.mandate], line),
        kind: word(draft, Vocabulary::Kind, activity.kind.code()),
        status: word(draft, Vocabulary::Status, activity.status.code()),
        countries,
        bodies,
        topics: activity
            .topics
            .iter()
            .map(|&id| term(draft, Vocabulary::Topic, &data.topics[id], line))
            .collect(),
        audiences: activity
            .audiences
            .iter()
            .map(|&id| term(draft, Vocabulary::Audience, &data.audiences[id], line))
            .collect(),
    }
}

/// A paragraph is known by its code and its title together: another resolution numbers its own alike.
fn mandate(draft: &mut Draft, row: &Mandate, line: usize) -> NameId {
    let title = row.title.as_ref().map_or("", |title| &title.en);
    let text = if title.is_empty() { row.code.as_str() } else { title };
    let id = draft.names.add(Vocabulary::Mandate, text, line);
    draft.names.describe(Vocabulary::Mandate, id, row.code.as_str(), Some(Whole::Mandate(row.clone())));
    id
}

fn term(draft: &mut Draft, vocabulary: Vocabulary, row: &Term, line: usize) -> NameId {
    let id = draft.names.add(vocabulary, &row.name.en, line);
    draft.names.describe(vocabulary, id, row.code.as_str(), Some(Whole::Term(row.clone())));
    id
}

/// A body, and all of which it is a part. Two bodies of one name are told apart by their codes.
fn body(draft: &mut Draft, data: &Dataset, id: Id<Organisation>, line: usize) -> NameId {
    let line_up: Vec<_> = std::iter::successors(Some(id), |&id| data.organisations[id].parent).collect();
    let ids: Vec<NameId> = line_up.iter().map(|&id| one_body(draft, &data.organisations[id], line)).collect();
    draft.parents.extend(ids.windows(2).map(|pair| (pair[0], pair[1])));
    ids[0]
}

fn one_body(draft: &mut Draft, row: &Organisation, line: usize) -> NameId {
    let code = row.code().as_str();
    let taken = draft.names.find(Vocabulary::Organisation, &row.name.en);
    let is_taken = taken.and_then(|name| name.code.as_deref()).is_some_and(|other| other != code);
    let text = if is_taken { format!("{} [{code}]", row.name.en) } else { row.name.en.clone() };
    let id = draft.names.add(Vocabulary::Organisation, &text, line);
    draft.names.describe(Vocabulary::Organisation, id, code, Some(Whole::Organisation(row.clone())));
    id
}
