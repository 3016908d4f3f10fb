//! Cells of a list, read one at a time, with what is learned on the way.

use std::{collections::HashMap, rc::Rc, sync::Arc};

use super::{
    Column, Known,
    dates::{DateFault, DayOrder, period_in_words, shown_order},
    draft::{AsideRow, DraftPeople, DraftRow, Names},
    key,
    known::bracketed,
    row::{self, RawCell, RawRow},
    split::{Divides, split},
};
use crate::{
    io::{MOST_LETTERS, fault::quoted, leaf::is_long},
    model::{Date, Expected, Found, Issue, Lang, Period, Place, Status, Vocabulary},
};

/// A list while it is read.
pub(super) struct Reading {
    pub(super) known: Arc<Known>,
    /// The language of the list, where that is known.
    pub(super) lang: Option<Lang>,
    pub(super) names: Names,
    pub(super) rows: Vec<DraftRow>,
    pub(super) people: Vec<DraftPeople>,
    pub(super) issues: Vec<Issue>,
    pub(super) aside: Vec<AsideRow>,
    /// What cells hold, by their text: most texts of a list stand in many rows.
    splits: HashMap<(Vocabulary, String), Rc<[NameInCell]>>,
    /// Orders of day and month that dates in a column show; both if they disagree.
    orders: HashMap<(Column, String), [bool; 2]>,
    /// Dates that only the rest of their column can decide.
    undecided: Vec<Undecided>,
}

/// A name in a cell, with the role in brackets behind it.
pub(super) struct NameInCell {
    pub(super) text: String,
    pub(super) role: Option<String>,
}

/// The dates of a row of which at least one can be read in two ways.
struct Undecided {
    row: usize,
    /// When, beginning and end, with their columns.
    dates: [Option<(Column, String, String)>; 3],
    is_ongoing: bool,
    /// Places of their issues.
    issues: Vec<usize>,
}

/// Words for the region as a whole, and for no place at all: no country is named.
const NO_COUNTRY: [&str; 34] = [
    "regional",
    "region",
    "caribbean",
    "the caribbean",
    "caribe",
    "el caribe",
    "caraibes",
    "caribbean regional",
    "caricom",
    "all",
    "all countries",
    "all member states",
    "todos",
    "todos los paises",
    "tous",
    "tous les pays",
    "various",
    "several",
    "multiple",
    "varios",
    "multi country",
    "n a",
    "virtual",
    "online",
    "on line",
    "remote",
    "internet",
    "webinar",
    "zoom",
    "en linea",
    "en ligne",
    "a distancia",
    "a distance",
    "virtuel",
];

impl Reading {
    pub(super) fn new(known: Arc<Known>) -> Self {
        Self {
            known,
            lang: None,
            names: Names::default(),
            rows: Vec::new(),
            people: Vec::new(),
            issues: Vec::new(),
            aside: Vec::new(),
            splits: HashMap::new(),
            orders: HashMap::new(),
            undecided: Vec::new(),
        }
    }

    /// Reads a row; one that cannot be kept is set aside with the fields that it has in the file. A text that is too long is
    /// not read.
    pub(super) fn add(&mut self, raw: RawRow, fields: impl FnOnce() -> Vec<String>) {
        let (long, cells): (Vec<_>, Vec<_>) = raw.cells.into_iter().partition(|cell| is_long(cell.text));
        let is_short = long.is_empty();
        let raw = RawRow { line: raw.line, cells };
        for cell in &long {
            self.refuse(raw.line, Some(cell), Expected::Letters(MOST_LETTERS));
        }
        if let Err(issues) = row::read(self, &raw) {
            // Where the text that is missing was too long, that is why.
            let told = if is_short { issues } else { self.issues.split_off(self.issues.len() - long.len()) };
            self.set_aside(AsideRow { line: raw.line, fields: fields(), issues: told });
        }
    }

    pub(super) fn set_aside(&mut self, row: AsideRow) {
        self.issues.extend(row.issues.iter().cloned());
        self.aside.push(row);
    }

    /// Notes that a cell says something else than is expected; its row stays.
    pub(super) fn refuse(&mut self, line: usize, cell: Option<&RawCell>, expected: Expected) {
        let (title, text) = cell.map_or(("", ""), |cell| (cell.title, cell.text));
        let found = Found::value(&quoted(text));
        self.issues.push(Issue { place: Place::Cell(line, title.to_owned()), found, expected });
    }

    /// The periods in cells of the row that is about to be kept: when, beginning, end.
    pub(super) fn dates(
        &mut self,
        line: usize,
        cells: [Option<&RawCell>; 3],
        is_ongoing: bool,
    ) -> [Option<Period>; 3] {
        let mut issues = Vec::new();
        let periods = cells.map(|cell| self.date(line, cell?, &mut issues));
        if !issues.is_empty() {
            let own = |cell: &RawCell| (cell.column, cell.title.to_owned(), cell.text.to_owned());
            let dates = cells.map(|cell| cell.map(own));
            self.undecided.push(Undecided { row: self.rows.len(), dates, is_ongoing, issues });
        }
        periods
    }

    /// The period in a cell; notes in `doubts` the place of the issue if it can be read in two ways.
    fn date(&mut self, line: usize, cell: &RawCell, doubts: &mut Vec<usize>) -> Option<Period> {
        if let Some(order) = shown_order(cell.text) {
            self.orders.entry((cell.column, cell.title.to_owned())).or_default()[order as usize] = true;
        }
        let fault = match period_in_words(cell.text, None) {
            Ok(period) => return period,
            Err(fault) => fault,
        };
        let (expected, period) = match fault {
            DateFault::DayOrMonth(year) => (Expected::ClearMonth, Some(Period::At(Date::Year(year)))),
            DateFault::EndsBefore => (Expected::LaterEnd, None),
            DateFault::NotADate => (Expected::DateInWords, None),
        };
        if period.is_some() {
            doubts.push(self.issues.len());
        }
        self.refuse(line, Some(cell), expected);
        period
    }

    /// Decides dates by the rest of their column, where that shows one order of day and month: their issues are gone.
    pub(super) fn decide(&mut self) {
        let mut decided = Vec::new();
        for doubt in std::mem::take(&mut self.undecided) {
            let periods = doubt.dates.each_ref().map(|cell| cell.as_ref().map(|cell| self.decided(cell)));
            let is_clear = periods.iter().all(|period| !matches!(period, Some(Err(_))));
            let periods = periods.map(|period| period.and_then(Result::ok).flatten());
            if let (true, Ok(period)) = (is_clear, row::whole_period(periods, doubt.is_ongoing)) {
                self.rows[doubt.row].period = period;
                decided.extend(doubt.issues);
            }
        }
        let (mut at, mut decided) = (0, decided.into_iter().peekable());
        self.issues.retain(|_| {
            at += 1;
            decided.next_if_eq(&(at - 1)).is_none()
        });
    }

    fn decided(&self, (column, title, text): &(Column, String, String)) -> Result<Option<Period>, DateFault> {
        let order = match self.orders.get(&(*column, title.clone())) {
            Some([true, false]) => Some(DayOrder::DayFirst),
            Some([false, true]) => Some(DayOrder::MonthFirst),
            _ => None,
        };
        period_in_words(text, order)
    }

    /// Whether a status says that it goes on.
    pub(super) fn is_ongoing(&self, status: &str) -> bool {
        let found = self.known.find(Vocabulary::Status, status);
        found.is_some_and(|code| code.as_str() == Status::Ongoing.code())
    }

    /// The names of mandates in a cell: several only if all of them are known.
    pub(super) fn mandates_in<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let is_known = |name: &str| self.known.has(Vocabulary::Mandate, name);
        let names = split(text, Divides::BesideKnown, is_known);
        let all_known =
            names.len() > 1 && names.iter().all(|name| self.known.find(Vocabulary::Mandate, name).is_some());
        if all_known { names } else { vec![text.trim()] }
    }

    /// The names in a cell of countries, bodies, topics or audiences.
    pub(super) fn names_in(&mut self, vocabulary: Vocabulary, text: &str) -> Rc<[NameInCell]> {
        if let Some(names) = self.splits.get(&(vocabulary, text.to_owned())) {
            return Rc::clone(names);
        }
        let names = self.split(vocabulary, text);
        self.splits.insert((vocabulary, text.to_owned()), Rc::clone(&names));
        names
    }

    fn split(&self, vocabulary: Vocabulary, text: &str) -> Rc<[NameInCell]> {
        let divides = match vocabulary {
            Vocabulary::Country => Divides::Always,
            Vocabulary::Organisation => Divides::BesideKnown,
            _ => Divides::Comma,
        };
        let is_known =
            |name: &str| self.known.find(vocabulary, self.without_role(vocabulary, name).0).is_some();
        let names = split(text, divides, is_known).into_iter();
        let is_one = |name: &&str| {
            let key = key(name);
            !key.is_empty() && (vocabulary != Vocabulary::Country || !NO_COUNTRY.contains(&key.as_str()))
        };
        names
            .filter(is_one)
            .map(|name| {
                let (text, role) = self.without_role(vocabulary, name);
                NameInCell { text: text.to_owned(), role: role.map(str::to_owned) }
            })
            .collect()
    }

    /// "Barbados (host)": a name and a role. Brackets may also be part of a name: then they hold no role that is known.
    fn without_role<'a>(&self, vocabulary: Vocabulary, name: &'a str) -> (&'a str, Option<&'a str>) {
        let roles = match vocabulary {
            Vocabulary::Country => Vocabulary::CountryRole,
            Vocabulary::Organisation => Vocabulary::OrgRole,
            _ => return (name, None),
        };
        match bracketed(name) {
            Some((name, role)) if self.known.find(roles, role).is_some() => (name, Some(role)),
            Some((short, role))
                if self.is_country(vocabulary, short) && !self.is_country(vocabulary, name) =>
            {
                (short, Some(role))
            }
            _ => (name, None),
        }
    }

    fn is_country(&self, vocabulary: Vocabulary, name: &str) -> bool {
        vocabulary == Vocabulary::Country && self.known.find(vocabulary, name).is_some()
    }

    /// The code of a country of the world that the dataset is not about.
    pub(super) fn outside(&self, name: &str) -> Option<String> {
        let found = self.known.find(Vocabulary::Country, name);
        found.filter(|code| self.known.is_outside(code)).map(ToString::to_string)
    }

    /// The code of a country of the world.
    pub(super) fn country(&self, name: &str) -> Option<String> {
        self.known.find(Vocabulary::Country, name).map(ToString::to_string)
    }
}
