//! A spreadsheet as CSV: its delimiter and its titles found out, then row by row.

use std::io::Cursor;

use csv::{ByteRecord, ReaderBuilder, StringRecord};

use super::{
    Column, Format,
    cell::Reading,
    column,
    draft::AsideRow,
    hxl,
    row::{RawCell, RawRow},
    template,
};
use crate::model::{Expected, Found, Issue, Lang, Place};

/// Titles, and HXL tags, stand in one of the first so many rows (HXL 1.1: "the first 25 rows").
const MOST_ROWS_BEFORE: usize = 25;

/// What divides fields; the first of equals.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Where the titles stand and what they mean.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) delimiter: u8,
    pub(super) format: Format,
    /// The language of the titles, where it is known: that of the list. Tags say it themselves.
    pub(super) lang: Option<Lang>,
    /// The titles of the columns, as they are written.
    pub(super) titles: Vec<String>,
    /// What each column holds, if it is read.
    columns: Vec<Option<Column>>,
    /// Number of rows up to the titles or the tags, these included.
    head: usize,
}

impl Layout {
    /// The layout of a text: the delimiter with which most columns are known.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut best: Option<(usize, Self)> = None;
        for delimiter in DELIMITERS {
            let found = Self::with(text, delimiter);
            let known = |layout: &Self| layout.columns.iter().flatten().count();
            if let Some(layout) =
                found.filter(|layout| known(layout) > best.as_ref().map_or(0, |(count, _)| *count))
            {
                best = Some((known(&layout), layout));
            }
        }
        best.map(|(_, layout)| layout)
    }

    fn with(text: &str, delimiter: u8) -> Option<Self> {
        let rows: Vec<StringRecord> = reader(text.as_bytes(), delimiter)
            .records()
            .take(MOST_ROWS_BEFORE)
            .map_while(Result::ok)
            .collect();
        let tags = rows.iter().position(|row| hxl::is_tag_row(row.iter()));
        if let Some(at) = tags {
            let titles = rows[at.saturating_sub(1)].iter().zip(rows[at].iter());
            let titles =
                titles.map(|(title, tag)| if at == 0 || title.trim().is_empty() { tag } else { title });
            let columns: Vec<_> = rows[at].iter().map(hxl::by_tag).collect();
            let titles = owned(titles, columns.len());
            let (format, lang) = (Format::Hxl, None);
            return Some(Self { delimiter, format, lang, titles, columns, head: at + 1 });
        }
        let columns = |row: &StringRecord| row.iter().map(column::by_title).collect::<Vec<_>>();
        let (at, columns) = rows.iter().map(columns).enumerate().find(|(_, columns)| is_head(columns))?;
        let titles = owned(rows[at].iter(), columns.len());
        let (format, lang) = (Format::Sheet, column::language(&titles));
        Some(Self { delimiter, format, lang, titles, columns, head: at + 1 })
    }

    /// Titles of columns that are not read, in their order.
    pub(super) fn unread(&self) -> Vec<String> {
        let unread = self.titles.iter().zip(&self.columns).filter(|(_, column)| column.is_none());
        unread.map(|(title, _)| title.clone()).filter(|title| !title.is_empty()).collect()
    }
}

fn owned<'a>(titles: impl Iterator<Item = &'a str>, count: usize) -> Vec<String> {
    let mut titles: Vec<String> = titles.map(|title| title.trim().to_owned()).collect();
    titles.resize(count, String::new());
    titles
}

/// Two different titles that we know make a row of titles.
fn is_head(columns: &[Option<Column>]) -> bool {
    let known: std::collections::BTreeSet<Column> = columns.iter().flatten().copied().collect();
    known.len() >= 2
}

fn reader<R: std::io::Read>(source: R, delimiter: u8) -> csv::Reader<R> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(source)
}

/// Rows of a spreadsheet, one after the other.
pub(super) struct Sheet {
    reader: csv::Reader<Cursor<Vec<u8>>>,
    layout: Layout,
    record: ByteRecord,
    /// Lines of the file before the text.
    before: usize,
    /// Rows that are still to be passed over.
    head: usize,
    /// Quotes that were never closed so far.
    unclosed: usize,
    /// Whether a row was read that is no remark: remarks stand above all others.
    has_begun: bool,
}

/// A text without the apostrophe that keeps spreadsheets from taking it for a formula.
fn plain(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

/// After so many quotes that are never closed the rest is read as it comes: our choice; each costs a look at the rest.
const MOST_UNCLOSED: usize = 50;

impl Sheet {
    /// The rows of a text that begins at this line of its file, from 1.
    pub(super) fn new(text: String, layout: Layout, first_line: usize) -> Self {
        let reader = reader(Cursor::new(text.into_bytes()), layout.delimiter);
        let head = layout.head;
        Self {
            reader,
            layout,
            record: ByteRecord::new(),
            before: first_line - 1,
            head,
            unclosed: 0,
            has_begun: false,
        }
    }

    /// How many lines follow.
    pub(super) fn lines_left(&self) -> usize {
        let rest = self.reader.get_ref().get_ref().get(self.position()..).unwrap_or_default();
        let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        rest.iter().filter(|byte| **byte == b'\n').count()
    }

    pub(super) const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// How many bytes are read.
    pub(super) fn position(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    /// Reads the next row; whether there was one.
    pub(super) fn step(&mut self, reading: &mut Reading) -> bool {
        let start = self.reader.position().clone();
        if !self.reader.read_byte_record(&mut self.record).unwrap_or(false) {
            return false;
        }
        if self.head > 0 {
            self.head -= 1;
            return true;
        }
        let line = usize::try_from(start.line()).unwrap_or(0) + self.blank_behind(&start).1 + self.before;
        let record = std::mem::take(&mut self.record);
        let fields: Vec<&str> =
            record.iter().map(|field| std::str::from_utf8(field).unwrap_or_default()).collect();
        let more = match self.fault(&start, &fields) {
            Some(Expected::ClosingQuote) if self.unclosed < MOST_UNCLOSED => {
                self.skip_line(line, &start, reading)
            }
            Some(expected) => {
                let found = Found::Count(fields.len());
                let issue = Issue { place: Place::Cell(line, String::new()), found, expected };
                let fields = fields.iter().map(|field| (*field).to_owned()).collect();
                reading.set_aside(AsideRow { line, fields, issues: vec![issue] });
                true
            }
            None => {
                self.add(line, &fields, reading);
                true
            }
        };
        self.record = record;
        more
    }

    fn add(&mut self, line: usize, fields: &[&str], reading: &mut Reading) {
        let is_blank = fields.iter().all(|field| field.trim().is_empty());
        let is_remark = template::is_of_template(fields) || (!self.has_begun && template::is_remark(fields));
        if is_blank || is_remark {
            return;
        }
        self.has_begun = true;
        let columns = self.layout.columns.iter().zip(&self.layout.titles).zip(fields);
        let cells = columns.filter_map(|((column, title), text)| {
            let text = plain(text.trim());
            column.filter(|_| !text.is_empty()).map(|column| RawCell { column, title, text })
        });
        let raw = RawRow { line, cells: cells.collect() };
        reading.add(raw, || fields.iter().map(|field| (*field).to_owned()).collect());
    }

    /// What is wrong with the row as a row.
    fn fault(&self, start: &csv::Position, fields: &[&str]) -> Option<Expected> {
        let count = self.layout.titles.len();
        let too_many =
            fields.get(count..).is_some_and(|rest| rest.iter().any(|field| !field.trim().is_empty()));
        let lines = self.reader.position().line() - start.line();
        let is_long = usize::try_from(lines).unwrap_or(0) > self.blank_behind(start).1 + 1;
        // The reader itself knows of the end only once it has looked for more.
        let is_last = self.position() >= self.reader.get_ref().get_ref().len();
        let ends_open = is_long && is_last && self.quotes_behind(start) % 2 == 1;
        match () {
            () if ends_open || (is_long && too_many) => Some(Expected::ClosingQuote),
            () if too_many => Some(Expected::Fields(count)),
            () => None,
        }
    }

    /// Bytes and lines that are blank between the last row and the next one.
    fn blank_behind(&self, start: &csv::Position) -> (usize, usize) {
        let from = usize::try_from(start.byte()).unwrap_or(0);
        let text = self.reader.get_ref().get_ref().get(from..).unwrap_or_default();
        let blank = text.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        blank.fold((0, 0), |(bytes, lines), byte| (bytes + 1, lines + usize::from(*byte == b'\n')))
    }

    /// Number of quotes between `start` and where the reader is.
    fn quotes_behind(&self, start: &csv::Position) -> usize {
        let from = usize::try_from(start.byte()).unwrap_or(0);
        let bytes = &self.reader.get_ref().get_ref()[from..];
        bytes.iter().filter(|byte| **byte == b'"').count()
    }

    /// Sets aside the line in which a quote opens that nothing closes, and goes on behind it.
    fn skip_line(&mut self, line: usize, start: &csv::Position, reading: &mut Reading) -> bool {
        let text = self.reader.get_ref().get_ref();
        let from = usize::try_from(start.byte()).unwrap_or(0) + self.blank_behind(start).0;
        let length =
            text[from..].iter().position(|byte| *byte == b'\n').map_or(text.len() - from, |end| end + 1);
        let row = String::from_utf8_lossy(&text[from..from + length]).trim_end().to_owned();
        let place = Place::Cell(line, String::new());
        let issue = Issue { place, found: Found::value(&row), expected: Expected::ClosingQuote };
        reading.set_aside(AsideRow { line, fields: vec![row], issues: vec![issue] });
        self.unclosed += 1;
        let mut next = csv::Position::new();
        next.set_byte((from + length) as u64).set_line((line - self.before) as u64 + 1);
        self.reader.seek(next).is_ok()
    }
}
