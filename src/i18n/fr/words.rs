use crate::{
    i18n::{
        Share,
        forms::{self, Citing},
    },
    model::{CountryRole, Date, Derived, Kind, Lang, Level, Month, OrgRole, Period, Status, WorldCountry},
};

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Delivered => "réalisé",
        Level::TookPart => "a participé",
        Level::Planned => "prévu",
        Level::None => "aucune activité signalée",
        Level::Unreported => "ne figure pas dans le rapport",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Completed => "terminé",
        Status::Ongoing => "en cours",
        Status::Planned => "prévu",
        Status::Unknown => "avancement non indiqué",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Training => "formation",
        Kind::Workshop => "atelier",
        Kind::Seminar => "séminaire",
        Kind::Conference => "conférence",
        Kind::Meeting => "réunion",
        Kind::Evaluation => "évaluation",
        Kind::TechnicalAssistance => "assistance technique",
        Kind::LegalAssistance => "assistance juridique",
        Kind::Equipment => "matériel",
        Kind::Agreement => "accord",
        Kind::Scholarship => "bourses",
        Kind::Programme => "programme",
        Kind::Research => "recherche",
        Kind::StateAction => "acte propre de l'État",
        Kind::Cooperation => "coopération",
        Kind::Other => "type non indiqué ou autre",
    }
}

pub(super) fn country_role(role: CountryRole) -> &'static str {
    match role {
        CountryRole::Host => "hôte",
        CountryRole::Beneficiary => "bénéficiaire",
        CountryRole::Participant => "participant",
        CountryRole::Member => "adhérent, aucune réalisation encore signalée",
        CountryRole::Party => "acte propre",
        CountryRole::Planned => "prévu",
        CountryRole::Absent => "nommé comme absent",
    }
}

pub(super) fn derived(derived: Derived) -> &'static str {
    match derived {
        Derived::All => "le rapport dit «\u{a0}tous\u{a0}»",
        Derived::Exception => "le rapport dit «\u{a0}tous… à l'exception de\u{a0}»",
        Derived::Anaphora => "le rapport renvoie à ce pays, nommé plus haut",
    }
}

pub(super) fn org_role(role: OrgRole) -> &'static str {
    match role {
        OrgRole::Lead => "chef de file",
        OrgRole::Partner => "partenaire",
        OrgRole::Funder => "bailleur de fonds",
        OrgRole::Trainer => "formateur",
        OrgRole::Host => "hôte",
    }
}

/// Countries outside the dataset where something was held.
pub(super) fn place_name(code: &str) -> String {
    WorldCountry::find(code).map_or(code, |country| country.name(Lang::Fr)).to_owned()
}

pub(super) fn list(names: &[&str]) -> String {
    joined(names, "et")
}

/// "a, b ou c".
pub(super) fn either(names: &[&str]) -> String {
    joined(names, "ou")
}

fn joined(names: &[&str], word: &str) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

pub(super) fn share(share: Share) -> String {
    format!("{} sur {}", number(share.part), number(share.whole))
}

/// "au titre de 5 mandats sur 8", "au titre d'aucun des 8 mandats".
pub(super) fn under_share(of: Share) -> String {
    match of.part {
        0 if of.whole > 1 => format!("au titre d'aucun des {} mandats", number(of.whole)),
        part => format!("au titre de {} sur {}", counted(part, "mandat", "mandats"), number(of.whole)),
    }
}

/// "au titre du mandat 4.b", "au titre des mandats 4.b et 4.c".
pub(super) fn under(mandates: &[&str]) -> String {
    let noun = if mandates.len() == 1 { "du mandat" } else { "des mandats" };
    format!("au titre {noun} {}", list(mandates))
}

/// "5 États membres sur 14", "aucun des 14 États membres": to stand behind a preposition.
pub(super) fn states_share(of: Share) -> String {
    match of.part {
        0 if of.whole > 1 => format!("aucun des {} États membres", number(of.whole)),
        _ => states_out_of(of),
    }
}

/// "5 États membres sur 14", "0 État membre sur 14".
pub(super) fn states_out_of(of: Share) -> String {
    format!("{} sur {}", counted(of.part, "État membre", "États membres"), number(of.whole))
}

pub(super) fn activities(count: usize) -> String {
    counted(count, "activité", "activités")
}

/// "12 activités sur 72".
pub(super) fn activities_out_of(of: Share) -> String {
    format!("{} sur {}", activities(of.part), number(of.whole))
}

/// The number with the noun in its form: none and one are singular, as CLDR has it.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count < 2 { one } else { many })
}

/// With a narrow blank between thousands, as CLDR has it.
pub(super) fn number(count: impl ToString) -> String {
    grouped(count)
}

/// Digits in groups of three.
pub(super) fn grouped(count: impl ToString) -> String {
    forms::grouped(count, "\u{202f}")
}

/// "Name : what is said of it".
pub(super) fn colon(name: &str, text: &str) -> String {
    format!("{name}\u{a0}: {text}")
}

/// "« title »".
pub(super) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
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

/// "de mars 2011", "d'avril 2011": of a date in words.
pub(super) fn of_date(date: &str) -> String {
    let is_elided = date.starts_with(['a', 'o']);
    if is_elided { format!("d'{date}") } else { format!("de {date}") }
}

pub(super) fn period(period: Option<Period>) -> String {
    match period {
        None => "date non indiquée".to_owned(),
        Some(Period::At(at)) => date(at),
        Some(Period::Since(start)) => format!("depuis {}", date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}-{} {}", month_name(start), month_name(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} à {}", of_date(&date(start)), date(end)),
    }
}

pub(super) fn as_of(at: Date) -> String {
    format!("selon le rapport, {}", date(at))
}

/// How the report is cited.
pub(super) const CITING: Citing =
    Citing { report: "rapport ", one: "phrase", many: "phrases", between: "\u{202f}; ", dash: "–", list };
