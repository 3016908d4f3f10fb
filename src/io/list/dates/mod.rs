//! Dates as people write them, to the month. Whole numbers only: no day is ever turned into another one.

mod token;

use crate::model::{Date, Month, Period};
use token::{Token, tokens};

/// Whether the day or the month stands first in `14/02/2011`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// As in most of the world.
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

/// Why a text gives no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It is no date that we know.
    NotADate,
    /// Two numbers could each be the month: it is some time in this year.
    DayOrMonth(i32),
    /// It ends before it begins.
    EndsBefore,
}

/// Years that a list may speak of: our choice, wide enough for any programme and narrow enough to catch a slip.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// The period that a text means; nothing where it says that there is none ("n/a", "-").
///
/// Reads EDTF as [`Period`] does, and: `02/2011`, `Feb 2011`, `febrero de 2011`, `Oct-Nov 2011`, `14-16 Feb 2011`,
/// `14/02/2011`, `2011-02-14`, `2009-2012`, `2009 to 2012`, `since 2006`, `2006-`, `first half of 2011`, `Q3 2011`.
///
/// # Errors
/// [`DateFault`]; `order` decides where both the first and the second number could be the month.
pub fn period_in_words(text: &str, order: Option<DayOrder>) -> Result<Option<Period>, DateFault> {
    let text = text.trim();
    if let Some(period) = edtf(text) {
        return Ok(Some(period));
    }
    // A year before the first, or "until then": neither is a date that a report has.
    if text
        .strip_prefix(['-', '−', '–', '—'])
        .is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
    {
        return Err(DateFault::NotADate);
    }
    let tokens = tokens(text, order)?;
    if tokens.is_empty() {
        return Ok(None);
    }
    read(&tokens).map(Some)
}

fn edtf(text: &str) -> Option<Period> {
    text.parse().ok().filter(|period: &Period| {
        YEARS.contains(&period.first_month().year())
            && period.last_month().is_none_or(|end| YEARS.contains(&end.year()))
    })
}

/// What a text says of one end of a period.
#[derive(Clone, Copy, Default)]
struct End {
    year: Option<i32>,
    /// First and last: a quarter has three.
    months: Option<(i32, i32)>,
    has_day: bool,
}

impl End {
    fn is_empty(self) -> bool {
        self.year.is_none() && self.months.is_none() && !self.has_day
    }

    /// Adds a token; a second year or a second month makes it something else.
    fn add(&mut self, token: Token) -> Result<(), DateFault> {
        let is_free = match token {
            Token::Year(year) => self.year.replace(year).is_none(),
            Token::Months(first, last) => self.months.replace((first, last)).is_none(),
            Token::Day(_) => !std::mem::replace(&mut self.has_day, true),
            Token::Ordinal(_) | Token::Part(_) | Token::To | Token::Since | Token::Open => false,
        };
        if is_free { Ok(()) } else { Err(DateFault::NotADate) }
    }

    /// First and last date that it means.
    fn dates(self) -> Option<(Date, Date)> {
        let year = self.year?;
        match self.months {
            None => (!self.has_day).then_some((Date::Year(year), Date::Year(year))),
            Some((first, last)) => {
                Some((Date::Month(Month::new(year, first)?), Date::Month(Month::new(year, last)?)))
            }
        }
    }
}

fn read(tokens: &[Token]) -> Result<Period, DateFault> {
    let has_end =
        tokens.last() != Some(&Token::To) && tokens.contains(&Token::To) && !tokens.contains(&Token::Open);
    let is_open =
        !has_end && tokens.iter().any(|token| matches!(token, Token::Since | Token::Open | Token::To));
    let plain: Vec<Token> =
        tokens.iter().copied().filter(|token| !matches!(token, Token::Since | Token::Open)).collect();
    let sides: Vec<&[Token]> = plain.split(|token| *token == Token::To).collect();
    match sides[..] {
        // "2006 -", "2006 to present".
        [start] | [start, []] => single(end(start)?, is_open),
        [start, last] => span(end(start)?, end(last)?),
        _ => Err(DateFault::NotADate),
    }
}

fn end(tokens: &[Token]) -> Result<End, DateFault> {
    let mut end = End::default();
    tokens.iter().try_for_each(|&token| end.add(token))?;
    Ok(end)
}

fn single(end: End, is_open: bool) -> Result<Period, DateFault> {
    let (first, last) = end.dates().ok_or(DateFault::NotADate)?;
    Ok(match is_open {
        true => Period::Since(first),
        false if first == last => Period::At(first),
        false => Period::Span(first, last),
    })
}

/// The beginning takes from the end what it does not say itself: "Oct-Nov 2011", "14-16 February 2011".
fn span(mut start: End, last: End) -> Result<Period, DateFault> {
    if start.is_empty() || last.is_empty() {
        return Err(DateFault::NotADate);
    }
    if last.year.is_none() && start.months.is_none() && !start.has_day {
        // "2011-Feb".
        return single(End { year: start.year, ..last }, false);
    }
    start.year = start.year.or(last.year);
    if start.has_day && start.months.is_none() {
        start.months = last.months;
    }
    let (first, _) = start.dates().ok_or(DateFault::NotADate)?;
    // "February 14-16, 2011": the end takes the month.
    let months = last.months.or_else(|| start.months.filter(|_| last.has_day));
    let (_, last) = End { months, ..last }.dates().ok_or(DateFault::NotADate)?;
    between(first, last)
}

/// From the first to the last date, both included.
///
/// # Errors
/// [`DateFault::EndsBefore`].
pub(super) fn between(first: Date, last: Date) -> Result<Period, DateFault> {
    if first == last {
        Ok(Period::At(first))
    } else if first.first_month() <= last.last_month() {
        Ok(Period::Span(first, last))
    } else {
        Err(DateFault::EndsBefore)
    }
}

/// Whether a text shows in which order its column has day and month, since only one of two numbers can be a month.
pub(super) fn shown_order(text: &str) -> Option<DayOrder> {
    let numbers: Vec<i32> = token::numbers(text);
    match numbers[..] {
        [day, month, year] if YEARS.contains(&year) && day > 12 && month <= 12 => Some(DayOrder::DayFirst),
        [month, day, year] if YEARS.contains(&year) && day > 12 && month <= 12 => Some(DayOrder::MonthFirst),
        _ => None,
    }
}
