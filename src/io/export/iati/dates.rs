use super::{Element, Writing};
use crate::model::{Activity, Date, Month, Period, Status};

/// `ActivityDateType`.
const PLANNED_START: &str = "1";
const ACTUAL_START: &str = "2";
const PLANNED_END: &str = "3";
const ACTUAL_END: &str = "4";

impl Writing<'_> {
    /// When it began and ended, or is to. The standard wants days: the first and the last of the month or year, which is
    /// said. What is under way has an end only if that lies ahead of the report.
    pub(super) fn activity_dates(&self, activity: &Activity) -> Vec<Element> {
        let Some(period) = activity.period else { return Vec::new() };
        let (start, end) = ends(period);
        let start_type = if activity.status == Status::Planned { PLANNED_START } else { ACTUAL_START };
        let as_of = self.extract.source().as_of.last_month();
        let end_type = match activity.status {
            Status::Completed | Status::Unknown => Some(ACTUAL_END),
            Status::Planned => Some(PLANNED_END),
            Status::Ongoing => end.filter(|end| end.last_month() > as_of).map(|_| PLANNED_END),
        };
        let first = self.activity_date(start_type, first_day(start), start);
        let last = end.zip(end_type).map(|(end, kind)| self.activity_date(kind, last_day(end), end));
        std::iter::once(first).chain(last).collect()
    }

    fn activity_date(&self, kind: &str, day: String, date: Date) -> Element {
        let precision = (self.extract.words.download.precision)(date);
        Element::new("activity-date").with("iso-date", day).with("type", kind).holding([self.said(precision)])
    }
}

/// The first and the last year or month.
pub(super) const fn ends(period: Period) -> (Date, Option<Date>) {
    match period {
        Period::At(date) => (date, Some(date)),
        Period::Span(start, end) => (start, Some(end)),
        Period::Since(start) => (start, None),
    }
}

pub(super) fn first_day(date: Date) -> String {
    day(date.first_month(), 1)
}

pub(super) fn last_day(date: Date) -> String {
    let month = date.last_month();
    day(month, days_in(month))
}

fn day(month: Month, day: u8) -> String {
    format!("{}-{day:02}", Date::Month(month))
}

/// How many days a month has (Gregorian calendar).
const fn days_in(month: Month) -> u8 {
    let year = month.year();
    match month.month() {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
