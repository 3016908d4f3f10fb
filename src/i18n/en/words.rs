use crate::{
    i18n::{Share, forms, forms::Citing},
    model::{CountryRole, Date, Derived, Kind, Level, Month, OrgRole, Period, Status, world_english},
};

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Delivered => "delivered",
        Level::TookPart => "took part",
        Level::Planned => "planned",
        Level::None => "no activity reported",
        Level::Unreported => "not in the report",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Completed => "completed",
        Status::Ongoing => "under way",
        Status::Planned => "planned",
        Status::Unknown => "status not given",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Training => "training",
        Kind::Workshop => "workshop",
        Kind::Seminar => "seminar",
        Kind::Conference => "conference",
        Kind::Meeting => "meeting",
        Kind::Evaluation => "evaluation",
        Kind::TechnicalAssistance => "technical assistance",
        Kind::LegalAssistance => "legal assistance",
        Kind::Equipment => "equipment",
        Kind::Agreement => "agreement",
        Kind::Scholarship => "scholarships",
        Kind::Programme => "programme",
        Kind::Research => "research",
        Kind::StateAction => "the state's own act",
        Kind::Cooperation => "cooperation",
        Kind::Other => "kind not given, or another",
    }
}

pub(super) fn country_role(role: CountryRole) -> &'static str {
    match role {
        CountryRole::Host => "host",
        CountryRole::Beneficiary => "beneficiary",
        CountryRole::Participant => "participant",
        CountryRole::Member => "joined, nothing delivered is named yet",
        CountryRole::Party => "its own act",
        CountryRole::Planned => "planned",
        CountryRole::Absent => "named as not having taken part",
    }
}

pub(super) fn derived(derived: Derived) -> &'static str {
    match derived {
        Derived::All => "the report says “all”",
        Derived::Exception => "the report says “all … with the exception of”",
        Derived::Anaphora => "the report refers back to it",
    }
}

pub(super) fn org_role(role: OrgRole) -> &'static str {
    match role {
        OrgRole::Lead => "lead",
        OrgRole::Partner => "partner",
        OrgRole::Funder => "funder",
        OrgRole::Trainer => "trainer",
        OrgRole::Host => "host",
    }
}

/// Countries outside the dataset where something was held.
pub(super) fn place_name(code: &str) -> String {
    world_english(code).unwrap_or(code).to_owned()
}

pub(super) fn list(names: &[&str]) -> String {
    joined(names, "and")
}

/// "a, b or c".
pub(super) fn either(names: &[&str]) -> String {
    joined(names, "or")
}

fn joined(names: &[&str], word: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

pub(super) fn share(share: Share) -> String {
    format!("{} of {}", number(share.part), number(share.whole))
}

pub(super) fn activities(count: usize) -> String {
    counted(count, "activity", "activities")
}

/// The number with the noun in its form.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// With a comma between thousands.
pub(super) fn number(count: impl ToString) -> String {
    forms::grouped(count, ",")
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: Month) -> &'static str {
    // A month is 1 to 12.
    MONTHS[month.month().unsigned_abs() as usize - 1]
}

pub(super) fn date(date: Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(month) => format!("{} {}", month_name(month), month.year()),
    }
}

pub(super) fn period(period: Option<Period>) -> String {
    match period {
        None => "no date given".to_owned(),
        Some(Period::At(at)) => date(at),
        Some(Period::Since(start)) => format!("since {}", date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}–{} {}", month_name(start), month_name(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} to {}", date(start), date(end)),
    }
}

pub(super) fn as_of(at: Date) -> String {
    format!("as reported, {}", date(at))
}

/// How the report is cited.
pub(super) const CITING: Citing =
    Citing { report: "report ", one: "sentence", many: "sentences", between: "; ", dash: "–", list };
