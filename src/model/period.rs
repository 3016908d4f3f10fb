use std::{fmt, str::FromStr};

/// A calendar month, counted from January of year 0: `year * 12 + month - 1`. Never a timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month `month` (1 to 12) of `year` (0 to 9999), else nothing.
    #[must_use]
    pub fn new(year: i32, month: i32) -> Option<Self> {
        ((0..=9999).contains(&year) && (1..=12).contains(&month)).then(|| Self(year * 12 + month - 1))
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month in its year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// The month so many months later, or earlier if negative; stays within the years 0 to 9999.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months).clamp(0, 9999 * 12 + 11))
    }

    /// January of the same year.
    #[must_use]
    pub const fn january(self) -> Self {
        Self(self.0 - self.0.rem_euclid(12))
    }

    /// December of the same year.
    #[must_use]
    pub const fn december(self) -> Self {
        Self(self.january().0 + 11)
    }

    /// Months since January of year 0, for distances.
    #[must_use]
    pub const fn index(self) -> i32 {
        self.0
    }
}

/// A year or a month: as precise as the source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// Some time in the year (0 to 9999).
    Year(i32),
    /// Some time in the month.
    Month(Month),
}

impl Date {
    /// The earliest month that it may mean.
    #[must_use]
    pub const fn first_month(self) -> Month {
        match self {
            Self::Year(year) => Month(year * 12),
            Self::Month(month) => month,
        }
    }

    /// The latest month that it may mean.
    #[must_use]
    pub const fn last_month(self) -> Month {
        match self {
            Self::Year(year) => Month(year * 12 + 11),
            Self::Month(month) => month,
        }
    }
}

/// When something was, is or will be, at the precision of the source.
///
/// Written in the forms of EDTF (ISO 8601-2:2019) that reports of this kind need: `2011`, `2011-02`,
/// `2011-02/2011-03`, `2006/..`. `FromStr` and `Display` are each other's inverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// Within one year or month.
    At(Date),
    /// From the first to the second, both included; the first does not begin after the second ends.
    Span(Date, Date),
    /// Since then, without a known end.
    Since(Date),
}

impl Period {
    /// The earliest month that it may touch.
    #[must_use]
    pub const fn first_month(self) -> Month {
        match self {
            Self::At(date) | Self::Span(date, _) | Self::Since(date) => date.first_month(),
        }
    }

    /// The latest month that it may touch; nothing if it is open.
    #[must_use]
    pub const fn last_month(self) -> Option<Month> {
        match self {
            Self::At(date) | Self::Span(_, date) => Some(date.last_month()),
            Self::Since(_) => None,
        }
    }
}

/// A text that is not one of the forms of [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodError;

impl FromStr for Date {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        match text.split_once('-') {
            None => Ok(Self::Year(digits(text, 4)?)),
            Some((year, month)) => {
                Month::new(digits(year, 4)?, digits(month, 2)?).map(Self::Month).ok_or(PeriodError)
            }
        }
    }
}

/// Exactly `len` ASCII digits as a number: `i32::from_str` alone would take a sign.
fn digits(text: &str, len: usize) -> Result<i32, PeriodError> {
    let plain = text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().map_err(|_| PeriodError) } else { Err(PeriodError) }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        match text.split_once('/') {
            None => Ok(Self::At(text.parse()?)),
            Some((start, "..")) => Ok(Self::Since(start.parse()?)),
            Some((start, end)) => span(start.parse()?, end.parse()?),
        }
    }
}

fn span(start: Date, end: Date) -> Result<Period, PeriodError> {
    if start.first_month() <= end.last_month() { Ok(Period::Span(start, end)) } else { Err(PeriodError) }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(month) => write!(out, "{:04}-{:02}", month.year(), month.month()),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(date) => date.fmt(out),
            Self::Span(start, end) => write!(out, "{start}/{end}"),
            Self::Since(start) => write!(out, "{start}/.."),
        }
    }
}
