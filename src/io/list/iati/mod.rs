//! IATI activities (2.03; earlier ones of version 2 read alike), one activity after the other.

mod element;

use std::collections::BTreeSet;

use quick_xml::{Reader, errors::SyntaxError, events::Event};

use super::{
    Column,
    cell::Reading,
    draft::AsideRow,
    row::{RawCell, RawRow},
};
use crate::model::{Expected, Found, Issue, Place};
use element::{Cells, Element, narrate};

/// Activities of an IATI file.
pub(super) struct Iati {
    text: String,
    /// Where the next activity is looked for.
    offset: usize,
    /// The line there, from 1.
    line: usize,
    /// Elements of activities that are not read.
    unread: BTreeSet<String>,
    /// Activities that never ended so far.
    endless: usize,
}

/// After so many activities that never end the rest is set aside as it is: our choice; each costs a look at the rest.
const MOST_ENDLESS: usize = 50;
/// So deep may elements stand in each other, and so many attributes may one have: our choice, several times what the
/// standard has.
const MOST_DEEP: usize = 40;

/// The element of an activity.
const ACTIVITY: &str = "iati-activity";

impl Iati {
    pub(super) const fn new(text: String) -> Self {
        Self { text, offset: 0, line: 1, unread: BTreeSet::new(), endless: 0 }
    }

    /// Whether a text is XML with activities in it.
    pub(super) fn is_in(text: &str) -> bool {
        text.trim_start().starts_with('<') && text.contains("<iati-activit")
    }

    pub(super) const fn position(&self) -> usize {
        self.offset
    }

    pub(super) fn unread(&self) -> Vec<String> {
        self.unread.iter().cloned().collect()
    }

    /// Reads the next activity; whether there was one.
    pub(super) fn step(&mut self, reading: &mut Reading) -> bool {
        let Some(start) = self.next_start() else { return false };
        self.advance(start);
        let (line, rest) = (self.line, &self.text[start..]);
        match activity(rest) {
            Ok((length, cells)) => {
                let unread = cells.unread.iter().filter(|name| !self.unread.contains(*name)).cloned();
                self.unread.extend(unread.collect::<Vec<_>>());
                add(reading, line, &cells);
                self.advance(start + length);
            }
            Err(found) => {
                self.endless += usize::from(found == Found::End);
                let issue =
                    Issue { place: Place::Cell(line, ACTIVITY.to_owned()), found, expected: Expected::Xml };
                let next = self.next_start_behind(start + 1).filter(|_| self.endless < MOST_ENDLESS);
                let end = next.unwrap_or(self.text.len());
                let fields = vec![self.text[start..end].trim_end().to_owned()];
                reading.set_aside(AsideRow { line, fields, issues: vec![issue] });
                self.advance(end);
            }
        }
        true
    }

    fn next_start(&self) -> Option<usize> {
        self.next_start_behind(self.offset)
    }

    /// Where the next activity begins: not the element around all of them, nor what a comment holds.
    fn next_start_behind(&self, from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            at += self.text.get(at..)?.find('<')?;
            let rest = &self.text[at..];
            let behind = rest.strip_prefix("<iati-activity").and_then(|rest| rest.chars().next());
            if behind.is_some_and(|letter| letter.is_whitespace() || matches!(letter, '>' | '/')) {
                return Some(at);
            }
            at += if rest.starts_with("<!--") { rest.find("-->")? } else { 1 };
        }
    }

    fn advance(&mut self, to: usize) {
        self.line += self.text[self.offset..to].bytes().filter(|byte| *byte == b'\n').count();
        self.offset = to;
    }
}

/// The activity with which a text begins, and its length in bytes.
fn activity(text: &str) -> Result<(usize, Cells), Found> {
    let mut reader = Reader::from_str(text);
    let mut cells = Cells::default();
    let mut open: Vec<Element> = Vec::new();
    let broken = |text: &str| Found::value(text);
    loop {
        match reader.read_event().map_err(unread)? {
            Event::Start(tag) => {
                let element = Element::of(&tag).map_err(|error| broken(&error))?;
                // An activity in an activity is one that was not closed.
                if open.len() >= MOST_DEEP || (!open.is_empty() && element.name == ACTIVITY) {
                    return Err(broken(&format!("<{}>", element.name)));
                }
                cells.begin(&open);
                open.push(element);
            }
            Event::Empty(tag) => {
                let element = Element::of(&tag).map_err(|error| broken(&error))?;
                cells.begin(&open);
                cells.end(&open, element);
                if open.is_empty() {
                    return Ok((position(&reader), cells.finished()));
                }
            }
            Event::End(_) => {
                let Some(element) = open.pop() else { return Err(Found::Unreadable) };
                if element.name == "narrative" {
                    narrate(&mut open, &element);
                }
                cells.end(&open, element);
                if open.is_empty() {
                    return Ok((position(&reader), cells.finished()));
                }
            }
            Event::Text(part) => write(&mut open, &part.xml10_content()),
            Event::CData(part) => write(&mut open, &part.xml10_content()),
            Event::GeneralRef(name) => {
                let letter = name.resolve_char_ref().map_err(|error| broken(&error.to_string()))?;
                let entity = quick_xml::escape::resolve_predefined_entity(&name);
                match (letter, entity) {
                    (Some(letter), _) => write(&mut open, letter.encode_utf8(&mut [0; 4])),
                    (None, Some(entity)) => write(&mut open, entity),
                    (None, None) => return Err(broken(&format!("&{};", &*name))),
                }
            }
            Event::Eof => return Err(Found::End),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// What is wrong with the next piece. All but one of these faults of syntax are pieces that nothing ends.
fn unread(error: quick_xml::Error) -> Found {
    match error {
        quick_xml::Error::Syntax(fault) if fault != SyntaxError::InvalidBangMarkup => Found::End,
        error => Found::value(&error.to_string()),
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn write(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn add(reading: &mut Reading, line: usize, cells: &Cells) {
    let raw = cells.cells.iter().map(|(column, title, text)| RawCell { column: *column, title, text });
    let raw = RawRow { line, cells: raw.collect() };
    reading.add(raw, || Column::ALL.iter().map(|column| joined(cells, *column)).collect());
}

fn joined(cells: &Cells, column: Column) -> String {
    let texts = cells.cells.iter().filter(|(own, ..)| *own == column).map(|(.., text)| text.as_str());
    texts.collect::<Vec<_>>().join("; ")
}
