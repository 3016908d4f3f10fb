//! One row of a spreadsheet or one activity of another format: texts by column, read into a [`DraftRow`].

use std::rc::Rc;

use super::{
    Column,
    cell::{NameInCell, Reading},
    dates::{DateFault, between},
    draft::{DraftBody, DraftCountry, DraftPeople, DraftRow, NameId},
    key,
};
use crate::io::{MOST_NAMES, leaf::is_link};
use crate::model::{
    CountryRole, Date, Expected, Found, Issue, Lang, OrgRole, Period, Place, Text, Vocabulary, closed,
};

/// A text of a row, with the title of its column or the name of its element.
pub(super) struct RawCell<'a> {
    pub(super) column: Column,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
}

/// What a row says; only texts that are not blank.
pub(super) struct RawRow<'a> {
    /// From 1.
    pub(super) line: usize,
    pub(super) cells: Vec<RawCell<'a>>,
}

impl<'a> RawRow<'a> {
    pub(super) fn all(&self, column: Column) -> impl Iterator<Item = &RawCell<'a>> {
        self.cells.iter().filter(move |cell| cell.column == column)
    }

    fn first(&self, column: Column) -> Option<&RawCell<'a>> {
        self.all(column).next()
    }

    fn text(&self, column: Column) -> Option<String> {
        self.first(column).map(|cell| cell.text.to_owned())
    }

    /// A text in four languages. What does not say in which it is has that of the list, unless another column has that.
    fn words(&self, columns: [Column; 5], lang: Option<Lang>) -> Option<Text> {
        let [mut plain, texts @ ..] = columns.map(|column| self.text(column));
        let mut texts = texts;
        if let Some(text) = lang.map(|lang| &mut texts[lang as usize]).filter(|text| text.is_none()) {
            *text = plain.take();
        }
        Text::of(texts, plain)
    }
}

/// What it is called: in a language that is not said, then in the four.
pub(super) const TITLES: [Column; 5] =
    [Column::Title, Column::TitleEn, Column::TitleEs, Column::TitleFr, Column::TitlePt];
/// What was done, alike.
pub(super) const SUMMARIES: [Column; 5] =
    [Column::Summary, Column::SummaryEn, Column::SummaryEs, Column::SummaryFr, Column::SummaryPt];

const COUNTRIES: [(Column, CountryRole); 8] = [
    // Whoever stands in a list took part: nothing more is known.
    (Column::Countries, CountryRole::Participant),
    (Column::Host, CountryRole::Host),
    (Column::Beneficiary, CountryRole::Beneficiary),
    (Column::Participant, CountryRole::Participant),
    (Column::Member, CountryRole::Member),
    (Column::Party, CountryRole::Party),
    (Column::PlannedFor, CountryRole::Planned),
    (Column::Absent, CountryRole::Absent),
];

const BODIES: [(Column, OrgRole); 5] = [
    (Column::Lead, OrgRole::Lead),
    (Column::Partner, OrgRole::Partner),
    (Column::Funder, OrgRole::Funder),
    (Column::Trainer, OrgRole::Trainer),
    (Column::HostOrg, OrgRole::Host),
];

/// Reads a row and keeps it.
///
/// # Errors
/// Why it is set aside: it says neither what it is called nor what was done.
pub(super) fn read(reading: &mut Reading, raw: &RawRow) -> Result<(), Vec<Issue>> {
    let (title, summary) = match (raw.words(TITLES, reading.lang), raw.words(SUMMARIES, reading.lang)) {
        (None, None) => return Err(vec![nameless(raw.line)]),
        (Some(title), None) => (title.clone(), title),
        (None, Some(summary)) => (headline(&summary), summary),
        (Some(title), Some(summary)) => (title, summary),
    };
    let status = word(reading, raw, Column::Status, Vocabulary::Status);
    let mut row = DraftRow {
        line: raw.line,
        id: raw.text(Column::Id),
        title,
        summary,
        period: period(reading, raw),
        unnamed: None,
        venue: None,
        part_of: raw.text(Column::PartOf),
        link: link(reading, raw),
        refs: Vec::new(),
        mandate: mandate(reading, raw),
        kind: word(reading, raw, Column::Kind, Vocabulary::Kind),
        status,
        countries: Vec::new(),
        bodies: Vec::new(),
        topics: terms(reading, raw, Column::Topics, Vocabulary::Topic),
        audiences: terms(reading, raw, Column::Audiences, Vocabulary::Audience),
    };
    countries(reading, raw, &mut row);
    bodies(reading, raw, &mut row);
    people(reading, raw);
    reading.rows.push(row);
    Ok(())
}

fn nameless(line: usize) -> Issue {
    Issue {
        place: Place::Cell(line, String::new()),
        found: Found::Nothing,
        expected: Expected::TitleOrSummary,
    }
}

/// The beginning of a description, where there is no title: our choice, a line on a phone.
fn headline(summary: &Text) -> Text {
    const MOST_CHARS: usize = 80;
    let short = |text: &str| match text.char_indices().nth(MOST_CHARS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    };
    let others = summary.others.each_ref().map(|text| text.as_deref().map(short));
    Text { en: short(&summary.en), lang: summary.lang, others }
}

fn period(reading: &mut Reading, raw: &RawRow) -> Option<Period> {
    let cells = [Column::When, Column::Start, Column::End].map(|column| raw.first(column));
    let is_ongoing = raw.first(Column::Status).is_some_and(|cell| reading.is_ongoing(cell.text));
    let dates = reading.dates(raw.line, cells, is_ongoing);
    whole_period(dates, is_ongoing).unwrap_or_else(|_| {
        reading.refuse(raw.line, cells[2], Expected::LaterEnd);
        dates[1]
    })
}

/// The period out of one text, or out of a beginning and an end; what goes on and has no end is open.
pub(super) fn whole_period(
    [when, start, end]: [Option<Period>; 3],
    is_ongoing: bool,
) -> Result<Option<Period>, DateFault> {
    match (when, start, end) {
        (Some(when), ..) => Ok(Some(when)),
        (None, Some(start), Some(end)) => between(ends(start)[0], ends(end)[1]).map(Some),
        (None, Some(Period::At(start)), None) if is_ongoing => Ok(Some(Period::Since(start))),
        (None, start, end) => Ok(start.or(end)),
    }
}

/// The first and the last date of a period.
const fn ends(period: Period) -> [Date; 2] {
    match period {
        Period::At(date) | Period::Since(date) => [date, date],
        Period::Span(first, last) => [first, last],
    }
}

/// The mandate of a row: one. A row without one has the name "".
fn mandate(reading: &mut Reading, raw: &RawRow) -> NameId {
    let cells: Vec<&RawCell> = raw.all(Column::Mandate).collect();
    let names: Vec<&str> = cells.iter().flat_map(|cell| reading.mandates_in(cell.text)).collect();
    if names.len() > 1 {
        reading.refuse(raw.line, cells.first().copied(), Expected::OneMandate);
    }
    reading.names.add(Vocabulary::Mandate, names.first().copied().unwrap_or_default(), raw.line)
}

fn word(reading: &mut Reading, raw: &RawRow, column: Column, vocabulary: Vocabulary) -> NameId {
    let text = raw.first(column).map_or("", |cell| cell.text);
    reading.names.add(vocabulary, text, raw.line)
}

fn terms(reading: &mut Reading, raw: &RawRow, column: Column, vocabulary: Vocabulary) -> Vec<NameId> {
    let mut ids = Vec::new();
    for cell in raw.all(column) {
        for name in names(reading, raw, cell, vocabulary, ids.len()).iter() {
            push_new(&mut ids, reading.names.add(vocabulary, &name.text, raw.line));
        }
    }
    ids
}

/// The names in a cell of a row that has so many of their kind already; none where there are too many.
fn names(
    reading: &mut Reading,
    raw: &RawRow,
    cell: &RawCell,
    vocabulary: Vocabulary,
    held: usize,
) -> Rc<[NameInCell]> {
    let names = reading.names_in(vocabulary, cell.text);
    if held + names.len() <= MOST_NAMES {
        return names;
    }
    reading.refuse(raw.line, Some(cell), Expected::Names(MOST_NAMES));
    Rc::new([])
}

/// Where one can read more: the first that says so.
fn link(reading: &mut Reading, raw: &RawRow) -> Option<String> {
    let mut links = Vec::new();
    for cell in raw.all(Column::Link) {
        if is_link(cell.text) {
            links.push(cell.text);
        } else {
            reading.refuse(raw.line, Some(cell), Expected::Address);
        }
    }
    links.first().map(|&link| link.to_owned())
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

fn countries(reading: &mut Reading, raw: &RawRow, row: &mut DraftRow) {
    for (column, role) in COUNTRIES {
        let of_all = raw.first(Column::CountryRole).filter(|_| column == Column::Countries);
        for cell in raw.all(column) {
            let is_code = reading.country(cell.text).is_some();
            if let Some(count) = unnamed_in(cell.text).filter(|_| !is_code) {
                row.unnamed = Some(row.unnamed.unwrap_or(0).saturating_add(count));
                continue;
            }
            for name in names(reading, raw, cell, Vocabulary::Country, row.countries.len()).iter() {
                let country = reading.names.add(Vocabulary::Country, &name.text, raw.line);
                let said = name.role.as_deref().or(of_all.map(|cell| cell.text));
                let said = said.map(|role| reading.names.add(Vocabulary::CountryRole, role, raw.line));
                let part = DraftCountry { country, role, said, derived: None, refs: Vec::new() };
                push_new(&mut row.countries, part);
            }
        }
    }
    places(reading, raw, row);
    for cell in raw.all(Column::Unnamed) {
        match unnamed_in(cell.text) {
            Some(count) => row.unnamed = Some(count),
            None => reading.refuse(raw.line, Some(cell), Expected::Between(1, 1000)),
        }
    }
    venue(reading, raw, row);
}

/// Where it was carried out: hosts, and one venue outside of the dataset's countries.
fn places(reading: &mut Reading, raw: &RawRow, row: &mut DraftRow) {
    for cell in raw.all(Column::Place).filter(|cell| !key(cell.text).is_empty()) {
        match reading.outside(cell.text) {
            Some(code) if row.venue.is_none() => row.venue = Some((None, code)),
            _ if row.countries.len() >= MOST_NAMES => {
                reading.refuse(raw.line, Some(cell), Expected::Names(MOST_NAMES));
            }
            _ => {
                let country = reading.names.add(Vocabulary::Country, cell.text, raw.line);
                let (role, refs) = (CountryRole::Host, Vec::new());
                push_new(&mut row.countries, DraftCountry { country, role, said: None, derived: None, refs });
            }
        }
    }
}

/// "12" and "12 countries": a number of countries, of which none is named. "052" is the code of one.
fn unnamed_in(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(digits);
    let rest = super::key(rest);
    let is_noun = ["", "countries", "states", "member states", "paises", "estados", "pays", "etats"]
        .contains(&rest.as_str());
    number.parse().ok().filter(|count| is_noun && (1..=1000).contains(count))
}

/// "Miami, United States", in one cell or in two: where it was held. Whether the country is one of the dataset is seen when
/// the list is merged.
fn venue(reading: &mut Reading, raw: &RawRow, row: &mut DraftRow) {
    let Some(cell) = raw.first(Column::Venue) else { return };
    let text = raw.all(Column::Venue).map(|cell| cell.text).collect::<Vec<_>>().join(", ");
    let (town, country) = text.rsplit_once([',', '(']).map_or((None, &*text), |(town, country)| {
        (Some(closed(town.trim().to_owned())), country.trim().trim_end_matches(')'))
    });
    match reading.country(country) {
        Some(code) => row.venue = Some((town, code)),
        None => reading.refuse(raw.line, Some(cell), Expected::PlaceName),
    }
}

fn bodies(reading: &mut Reading, raw: &RawRow, row: &mut DraftRow) {
    for (column, role) in BODIES {
        for cell in raw.all(column) {
            for name in names(reading, raw, cell, Vocabulary::Organisation, row.bodies.len()).iter() {
                let body = reading.names.add(Vocabulary::Organisation, &name.text, raw.line);
                let said = name.role.as_deref();
                let said = said.map(|role| reading.names.add(Vocabulary::OrgRole, role, raw.line));
                push_new(&mut row.bodies, DraftBody { body, role, said });
            }
        }
    }
}

/// A row may speak of so many people: our choice, more than any country of the region has, and less than a slip of a
/// finger makes out of a date.
const MOST_PEOPLE: i64 = 20_000_000;

/// The number of people of the row that is about to be kept.
fn people(reading: &mut Reading, raw: &RawRow) {
    let Some(cell) = raw.first(Column::People) else { return };
    match people_in(cell.text, reading.lang) {
        None => reading.refuse(raw.line, Some(cell), Expected::Between(1, MOST_PEOPLE)),
        Some((0, ..)) => {}
        Some((count, approximate, what)) => {
            let rows = vec![reading.rows.len()];
            reading.people.push(DraftPeople { count, approximate, what, rows, refs: Vec::new() });
        }
    }
}

/// Letters of "about", and marks for it: a minus or a sign of money makes another number.
fn stands_before_people(letter: char) -> bool {
    letter.is_alphabetic() || letter.is_whitespace() || matches!(letter, '~' | '≈' | '.' | ':')
}

/// "%", "per cent": a share is no number of people.
fn is_share(who: &str) -> bool {
    const SHARES: [&str; 5] = ["percent", "per cent", "por ciento", "pour cent", "por cento"];
    let words = super::key(who);
    who.starts_with(['%', '‰']) || SHARES.iter().any(|share| words.starts_with(share))
}

/// "about 1,200 officers": number, whether it is approximate, and who.
fn people_in(text: &str, lang: Option<Lang>) -> Option<(u32, bool, Option<Text>)> {
    const ABOUT: [&str; 11] = [
        "about",
        "some",
        "approximately",
        "approx",
        "around",
        "unos",
        "aproximadamente",
        "environ",
        "cerca",
        "de",
        "circa",
    ];
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let rest = &text[start..];
    let is_part = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.' | '\u{a0}' | '’');
    let end = rest.find(|letter: char| !is_part(letter)).unwrap_or(rest.len());
    let (number, who) = rest.split_at(end);
    let mut groups = number.split([',', '.', '\u{a0}', '’']).enumerate();
    let is_grouped =
        groups.all(
            |(at, group)| {
                if at == 0 { group.len() <= 3 || group.len() == number.len() } else { group.len() == 3 }
            },
        );
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let (before, who) = (super::key(&text[..start]), who.trim().trim_start_matches('+').trim());
    let words: Vec<&str> = before.split(' ').filter(|word| !word.is_empty()).collect();
    let is_plain = is_grouped
        && text[..start].chars().all(stands_before_people)
        && !is_share(who)
        && words.iter().all(|word| ABOUT.contains(word))
        && !who.bytes().any(|byte| byte.is_ascii_digit());
    let approximate =
        !words.is_empty() || text[..start].contains('~') || rest[end..].trim_start().starts_with('+');
    let what = (!who.is_empty()).then(|| Text::plain(who, lang));
    digits
        .parse()
        .ok()
        .filter(|count| is_plain && i64::from(*count) <= MOST_PEOPLE)
        .map(|count| (count, approximate, what))
}
