//! A list, read in slices, so that whoever waits for it can go on with something else.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    Aside, Column, Draft, Encoding, Format, Known, atlas,
    cell::Reading,
    encoding::decode,
    iati::Iati,
    key,
    sheet::{Layout, Sheet},
};
use crate::{
    model::{Code, Date, Expected, Found, Issue, Place, Source, Text},
    order,
};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 50_000_000;
/// Most rows that are read.
pub const MAX_ROWS: usize = 100_000;

/// How far a list is read.
#[derive(Debug)]
pub enum Progress {
    /// So many bytes of all are read.
    Working(usize, usize),
    /// It is read.
    Done(Box<Draft>),
    /// It cannot be read: why.
    Refused(Vec<Issue>),
}

/// Reads a list. [`Self::step`] is to be called until it gives something else than [`Progress::Working`].
pub struct Reader {
    name: String,
    length: usize,
    version: String,
    encoding: Encoding,
    reading: Reading,
    stage: Stage,
}

enum Stage {
    Bytes(Vec<u8>),
    Text(String),
    Sheet(Sheet),
    Iati(Iati),
    Over,
}

impl Reader {
    /// A reader of a file; of its name only the title of a list is made that says no better one.
    #[must_use]
    pub fn new(name: &str, bytes: Vec<u8>, known: Arc<Known>) -> Self {
        Self {
            name: name.to_owned(),
            length: bytes.len(),
            version: version(&bytes),
            encoding: Encoding::Utf8,
            reading: Reading::new(known),
            stage: Stage::Bytes(bytes),
        }
    }

    /// Reads on by about so many bytes: at least one row. Our JSON is read in one step, since it is one value.
    pub fn step(&mut self, bytes: usize) -> Progress {
        match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Bytes(content) => self.begin(content),
            Stage::Text(text) => self.open(text),
            Stage::Sheet(sheet) => self.read_sheet(sheet, bytes),
            Stage::Iati(iati) => self.read_iati(iati, bytes),
            Stage::Over => Progress::Refused(Vec::new()),
        }
    }

    fn begin(&mut self, bytes: Vec<u8>) -> Progress {
        if bytes.len() > MAX_BYTES {
            return refused(Found::Count(bytes.len()), Expected::Bytes(MAX_BYTES));
        }
        if let Some(found) = unreadable(&bytes) {
            return refused(found, Expected::List);
        }
        let (text, encoding) = decode(bytes);
        self.encoding = encoding;
        self.stage = Stage::Text(text);
        Progress::Working(0, self.length)
    }

    /// Finds the format by the content: JSON begins with a brace, XML with an angle bracket, all else is a table or nothing.
    fn open(&mut self, text: String) -> Progress {
        let start = text.trim_start();
        if start.starts_with('{') || start.starts_with('[') {
            return match atlas::read(&text, self.encoding) {
                Ok(draft) => Progress::Done(Box::new(draft)),
                Err(issues) => Progress::Refused(issues),
            };
        }
        if Iati::is_in(&text) {
            self.stage = Stage::Iati(Iati::new(text));
        } else if start.is_empty() || start.starts_with('<') {
            return refused(if start.is_empty() { Found::End } else { Found::Unreadable }, Expected::List);
        } else {
            let (text, line) = without_separator_line(text);
            let Some(layout) = Layout::of(&text) else {
                let first: String = text.lines().next().unwrap_or_default().to_owned();
                let place = Place::Cell(line, String::new());
                let found = Found::value(&first);
                return Progress::Refused(vec![Issue { place, found, expected: Expected::Titles }]);
            };
            self.reading.lang = layout.lang;
            self.stage = Stage::Sheet(Sheet::new(text, layout, line));
        }
        Progress::Working(0, self.length)
    }

    fn read_sheet(&mut self, mut sheet: Sheet, bytes: usize) -> Progress {
        let end = sheet.position().saturating_add(bytes);
        loop {
            let is_more = sheet.step(&mut self.reading);
            if self.is_full() {
                return too_many(self.reading.rows.len() + sheet.lines_left());
            }
            if !is_more {
                let layout = sheet.layout();
                let titles = layout.titles.clone();
                return self.finished(layout.format, titles, layout.unread());
            }
            if sheet.position() >= end {
                let position = sheet.position();
                self.stage = Stage::Sheet(sheet);
                return Progress::Working(position.min(self.length), self.length);
            }
        }
    }

    fn read_iati(&mut self, mut iati: Iati, bytes: usize) -> Progress {
        let end = iati.position().saturating_add(bytes);
        loop {
            let is_more = iati.step(&mut self.reading);
            if self.is_full() {
                return too_many(self.reading.rows.len());
            }
            if !is_more {
                let titles = Column::CODES.iter().map(|&code| code.to_owned()).collect();
                return self.finished(Format::Iati, titles, iati.unread());
            }
            if iati.position() >= end {
                let position = iati.position();
                self.stage = Stage::Iati(iati);
                return Progress::Working(position.min(self.length), self.length);
            }
        }
    }

    fn is_full(&self) -> bool {
        self.reading.rows.len() + self.reading.aside.len() > MAX_ROWS
    }

    fn finished(&mut self, format: Format, titles: Vec<String>, unread: Vec<String>) -> Progress {
        self.reading.decide();
        let known = Arc::clone(&self.reading.known);
        let reading = std::mem::replace(&mut self.reading, Reading::new(Arc::clone(&known)));
        let months = reading.rows.iter().filter_map(|row| row.period);
        let last = months.map(|period| period.last_month().unwrap_or(period.first_month())).max();
        let mut draft = Draft {
            format,
            encoding: self.encoding,
            source: self.source(last.map_or(known.as_of, Date::Month)),
            lang: reading.lang,
            names: reading.names,
            parents: BTreeSet::new(),
            rows: reading.rows,
            people: reading.people,
            issues: reading.issues,
            aside: Aside { titles, rows: reading.aside },
            unread,
        };
        order::by_key(&mut draft.issues, |issue| line_of(&issue.place));
        Progress::Done(Box::new(draft))
    }

    /// A file that does not say whose list it is has its name for a title.
    fn source(&self, as_of: Date) -> Source {
        let stem = self.name.rsplit_once('.').map_or(&*self.name, |(stem, _)| stem).trim();
        let title = Text::plain(if stem.is_empty() { "list" } else { stem }, None);
        let code = slug(stem, "list");
        let version = Code::new(&self.version).unwrap_or_else(|_| code.clone());
        Source { code, version, issuer: title.clone(), citation: title.clone(), title, as_of }
    }
}

fn line_of(place: &Place) -> usize {
    match place {
        Place::Cell(line, _) | Place::Position(line, _) => *line,
        Place::Pointer(_) => 0,
    }
}

fn refused(found: Found, expected: Expected) -> Progress {
    Progress::Refused(vec![Issue::at("", found, expected)])
}

fn too_many(count: usize) -> Progress {
    refused(Found::Count(count), Expected::Rows(MAX_ROWS))
}

/// What is neither text nor XML: workbooks are archives, and text has no zeros.
fn unreadable(bytes: &[u8]) -> Option<Found> {
    let is_workbook = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    let has_zero = bytes.iter().take(4096).any(|byte| *byte == 0);
    match (is_workbook, has_zero) {
        (true, _) => Some(Found::Workbook),
        (false, true) => Some(Found::Unreadable),
        (false, false) => None,
    }
}

/// Excel may write `sep=;` above everything. The line on which the rest begins.
fn without_separator_line(text: String) -> (String, usize) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (rest.to_owned(), 2)
        }
        _ => (text, 1),
    }
}

/// A name for this content: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo) over words of eight bytes, which is enough to tell two
/// versions of a list apart.
fn version(bytes: &[u8]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3);
        hash ^= hash >> 32;
    }
    format!("{:08x}", hash as u32)
}

/// A code out of a text: its words in small letters; `otherwise` where there are none. At most so long that something may
/// be put before and behind it.
pub(super) fn slug(text: &str, otherwise: &str) -> Code {
    const MOST: usize = 48;
    let mut slug = String::new();
    for letter in key(text)
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' })
    {
        if !(letter == '-' && (slug.is_empty() || slug.ends_with('-'))) && slug.len() < MOST {
            slug.push(letter);
        }
    }
    Code::new(slug.trim_end_matches(['-', '.']))
        .unwrap_or_else(|_| Code::new(otherwise).expect("a plain word is a code"))
}
