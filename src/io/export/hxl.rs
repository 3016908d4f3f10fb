//! HXL 1.1 (Humanitarian Exchange Language): a row of titles, a row of tags, then a row an activity, by code.
//!
//! Tags and attributes of the standard where it has them, own attributes elsewhere (`+mandate`, `+host`, …). A column with
//! `+list` holds several values with `|` between them.

use super::{Extract, Format, csv::rows_text, table::Cells};
use crate::model::{Activity, CountryRole, Date, Id, Lang, ListColumn, OrgRole, Period, Text};

/// What stands between several values of a cell.
const BETWEEN: &str = "|";

pub(super) fn write(extract: &Extract) -> String {
    let cells = Cells::of(extract);
    let columns = columns(&cells);
    let titles = columns.iter().map(|column| column.title.clone()).collect();
    let tags = columns.iter().map(|column| column.tag.clone()).collect();
    let row = |(id, activity)| columns.iter().map(|column| (column.cell)(id, activity)).collect();
    rows_text([titles, tags].into_iter().chain(extract.kept(Format::Hxl).map(row)))
}

struct Column<'a> {
    title: String,
    tag: String,
    cell: Box<Cell<'a>>,
}

type Cell<'a> = dyn Fn(Id<Activity>, &Activity) -> String + 'a;

impl<'a> Column<'a> {
    fn new(
        title: impl Into<String>,
        tag: impl Into<String>,
        cell: impl Fn(Id<Activity>, &Activity) -> String + 'a,
    ) -> Self {
        Self { title: title.into(), tag: tag.into(), cell: Box::new(cell) }
    }
}

fn columns<'a>(cells: &'a Cells<'a>) -> Vec<Column<'a>> {
    let plain = |column: ListColumn, tag: &str| {
        let title = (cells.extract.words.download.column)(column);
        Column::new(title, tag, move |id, _| cells.cell(column, id))
    };
    let mut columns = vec![plain(ListColumn::Id, "#meta+id"), plain(ListColumn::List, "#meta+source+code")];
    columns.extend(texts(cells, ListColumn::Title, "#activity+name", |activity| &activity.title));
    columns.extend(texts(cells, ListColumn::Summary, "#description", |activity| &activity.summary));
    columns.push(plain(ListColumn::Mandate, &format!("#sector+mandate+code+{}", vocabulary(cells.extract))));
    columns.push(plain(ListColumn::Kind, "#activity+type+code"));
    columns.push(plain(ListColumn::Status, "#status+code"));
    columns.extend(dates(cells));
    columns.extend(countries(cells));
    columns.push(plain(ListColumn::UnnamedCountries, "#output+num+countries+unnamed"));
    columns.extend(venue(cells));
    columns.extend(organisations(cells));
    columns.extend(terms(cells));
    columns.push(plain(ListColumn::People, "#reached+ind"));
    columns.push(plain(ListColumn::PeopleNote, "#description+people"));
    columns.push(plain(ListColumn::PartOf, "#activity+programme+code"));
    columns.push(Column::new(
        (cells.extract.words.download.column)(ListColumn::Sentences),
        "#meta+source+sentence+list",
        |_, activity| listed(activity.refs.iter().map(ToString::to_string)),
    ));
    let has_link = cells.extract.kept(Format::Hxl).any(|(_, activity)| activity.link.is_some());
    columns.extend(has_link.then(|| plain(ListColumn::Link, "#meta+url")));
    columns
}

/// The name of the vocabulary of mandates as an attribute: `v_agres2619`.
fn vocabulary(extract: &Extract) -> String {
    let code = extract.data.info().code.as_str();
    let plain = code.chars().filter(char::is_ascii_alphanumeric);
    "v_".chars().chain(plain.map(|letter| letter.to_ascii_lowercase())).collect()
}

/// A text in every language that any of the activities has, and in one that nobody knows.
fn texts<'a>(
    cells: &'a Cells<'a>,
    column: ListColumn,
    tag: &'a str,
    text: fn(&Activity) -> &Text,
) -> impl Iterator<Item = Column<'a>> {
    let has = move |lang: Option<Lang>| {
        let mut kept = cells.extract.kept(Format::Hxl);
        lang == Some(Lang::En) || kept.any(|(_, activity)| text_in(text(activity), lang).is_some())
    };
    let langs = Lang::ALL.iter().map(|&lang| Some(lang)).chain([None]).filter(move |&lang| has(lang));
    langs.map(move |lang| {
        let title = (cells.extract.words.download.column)(column);
        let (title, tag) = match lang {
            Some(lang) => (format!("{title} ({})", lang.code()), format!("{tag}+i_{}", lang.code())),
            None => (title.to_owned(), tag.to_owned()),
        };
        Column::new(title, tag, move |_, activity| {
            text_in(text(activity), lang).unwrap_or_default().to_owned()
        })
    })
}

fn text_in(text: &Text, lang: Option<Lang>) -> Option<&str> {
    lang.map_or_else(|| text.in_unknown(), |lang| text.exact(lang))
}

/// The first and the last year or month.
fn dates<'a>(cells: &'a Cells<'a>) -> [Column<'a>; 2] {
    let words = &cells.extract.words.filters;
    let text = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
    [
        Column::new(words.from, "#date+start", move |_, activity| text(activity.period.map(start))),
        Column::new(words.to, "#date+end", move |_, activity| text(activity.period.and_then(end))),
    ]
}

const fn start(period: Period) -> Date {
    match period {
        Period::At(date) | Period::Span(date, _) | Period::Since(date) => date,
    }
}

const fn end(period: Period) -> Option<Date> {
    match period {
        Period::At(date) | Period::Span(_, date) => Some(date),
        Period::Since(_) => None,
    }
}

/// A column for each role, with the codes of the countries that have it.
fn countries<'a>(cells: &'a Cells<'a>) -> impl Iterator<Item = Column<'a>> {
    let words = cells.extract.words;
    CountryRole::ALL.iter().map(move |&role| {
        let title = (words.label)(words.member_states, (words.country_role)(role));
        Column::new(title, format!("#country+code+{}+v_iso3+list", role.code()), move |_, activity| {
            let parts = activity.countries.iter().filter(move |part| part.role == role);
            listed(parts.map(|part| cells.extract.data.countries[part.country].code.to_string()))
        })
    })
}

/// Town and country of a venue outside the countries of the data.
fn venue<'a>(cells: &'a Cells<'a>) -> [Column<'a>; 2] {
    let title = (cells.extract.words.download.column)(ListColumn::Venue);
    [
        Column::new(title, "#loc+venue+name", |_, activity| {
            activity.venue.as_ref().and_then(|venue| venue.place.clone()).unwrap_or_default()
        }),
        Column::new(title, "#country+code+venue+v_iso3", |_, activity| {
            activity.venue.as_ref().map_or_else(String::new, |venue| venue.country.to_string())
        }),
    ]
}

/// Who was responsible, who did it, who paid: the three that the standard knows, the second told apart by own attributes.
fn organisations<'a>(cells: &'a Cells<'a>) -> impl Iterator<Item = Column<'a>> {
    const ROLES: [(ListColumn, &str, OrgRole); 5] = [
        (ListColumn::Lead, "#org+prog+name+list", OrgRole::Lead),
        (ListColumn::Partners, "#org+impl+name+partner+list", OrgRole::Partner),
        (ListColumn::Funders, "#org+funder+name+list", OrgRole::Funder),
        (ListColumn::Trainers, "#org+impl+name+trainer+list", OrgRole::Trainer),
        (ListColumn::HostOrganisations, "#org+impl+name+host+list", OrgRole::Host),
    ];
    let title = cells.extract.words.download.column;
    ROLES.into_iter().map(move |(column, tag, role)| {
        Column::new(title(column), tag, move |_, activity| {
            listed(cells.bodies(activity, role).map(str::to_owned))
        })
    })
}

/// What it was about and whom it was for, by code.
fn terms<'a>(cells: &'a Cells<'a>) -> [Column<'a>; 2] {
    let (data, title) = (cells.extract.data, cells.extract.words.download.column);
    [
        Column::new(title(ListColumn::Topics), "#subsector+code+list", |_, activity| {
            listed(activity.topics.iter().map(|&id| data.topics[id].code.to_string()))
        }),
        Column::new(title(ListColumn::Audiences), "#beneficiary+code+list", |_, activity| {
            listed(activity.audiences.iter().map(|&id| data.audiences[id].code.to_string()))
        }),
    ]
}

fn listed(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.map(|value| value.replace(BETWEEN, "/")).collect();
    values.join(BETWEEN)
}
