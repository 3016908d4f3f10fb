use super::words::{activities, as_of, counted, date, number, share};
use crate::{
    i18n::{ListWords, Share, TimelineWords},
    model::{Date, Month, Period},
};

pub(super) const TIMELINE: TimelineWords = TimelineWords {
    with_outside: |counted, count| format!("{counted}, {} outside these years", number(count)),
    active: "completed or under way",
    planned: "planned, or to go on after the report",
    name: "Activities over the months",
    keys: "Arrow keys move between activities, Enter opens one.",
    group: "Group by",
    years: "Years",
    main_years: "Main years",
    all_years: "All years",
    outside,
    undated,
    more: |count| format!("and {} more, in the list", number(count)),
    empty: "No dated activity in this selection.",
    as_of,
    mark: |title, period, status, mandate| format!("{title}: {period}, {status}, {mandate}"),
    density,
    legend: "How to read it",
    dot: "in one month",
    soft: "some time in the year",
    arrow: "goes on",
    strip: "Activities by month",
    strip_keys: "Drag over the months, or move an end with the arrow keys: Page Up and Page Down by a year.",
    from: "First month",
    to: "Last month",
};

pub(super) const LIST: ListWords = ListWords {
    name: "Activities",
    search: "Search",
    search_hint: "Title, state, partner, topic …",
    found,
    order: "Order",
    group: "Group by",
    ungrouped: "nothing",
    by_mandate: "mandate",
    by_country: "member state",
    by_lead: "lead body",
    everything: "Activities",
    no_lead: "No lead body named",
    head: |title, count| format!("{title} · {}", activities(count)),
    names,
    when: short_period,
    column_when: "When",
    column_title: "Activity",
    column_countries: "Member states",
    column_lead: "Led by",
    empty: "No activity in this selection.",
    more_cards: |count| format!("{} more in the list", counted(count, "activity", "activities")),
    part_of: "Part of",
    parts: "Its parts",
};

fn outside(count: usize) -> String {
    let verb = if count == 1 { "lies" } else { "lie" };
    format!("{} {verb} outside of the years shown.", activities(count))
}

fn undated(count: usize) -> String {
    format!("{} without a date", activities(count))
}

fn density(count: usize, most: usize) -> String {
    format!("{}, at most {} in a month: too many to draw one by one.", activities(count), number(most))
}

fn found(found: Share) -> String {
    format!("{} activities found", share(found))
}

/// A row has room for so many names: our choice, two lines.
const MOST_NAMES: usize = 3;

fn names(names: &[&str]) -> String {
    match names.len() {
        0 => "none named".to_owned(),
        count if count <= MOST_NAMES + 1 => names.join(", "),
        count => format!("{} and {} more", names[..MOST_NAMES].join(", "), number(count - MOST_NAMES)),
    }
}

/// "Feb 2011", "Feb–Mar 2011", "2011", "since 2006".
fn short_period(period: Option<Period>) -> String {
    match period {
        None => "no date".to_owned(),
        Some(Period::At(at)) => short_date(at),
        Some(Period::Since(start)) => format!("since {}", short_date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}–{} {}", short_month(start), short_month(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} – {}", short_date(start), short_date(end)),
    }
}

fn short_date(at: Date) -> String {
    match at {
        Date::Year(_) => date(at),
        Date::Month(month) => format!("{} {}", short_month(month), month.year()),
    }
}

fn short_month(month: Month) -> &'static str {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    MONTHS[month.month().unsigned_abs() as usize - 1]
}
