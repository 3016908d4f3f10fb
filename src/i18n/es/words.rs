use crate::{
    i18n::{Share, forms, forms::Citing},
    model::{CountryRole, Date, Derived, Kind, Lang, Level, Month, OrgRole, Period, Status, WorldCountry},
};

/// Words without a noun that they could agree with.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Delivered => "realizado",
        Level::TookPart => "participó",
        Level::Planned => "previsto",
        Level::None => "sin actividad informada",
        Level::Unreported => "no figura en el informe",
    }
}

/// Of an activity.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Completed => "concluida",
        Status::Ongoing => "en curso",
        Status::Planned => "prevista",
        Status::Unknown => "situación no indicada",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Training => "capacitación",
        Kind::Workshop => "taller",
        Kind::Seminar => "seminario",
        Kind::Conference => "conferencia",
        Kind::Meeting => "reunión",
        Kind::Evaluation => "evaluación",
        Kind::TechnicalAssistance => "asistencia técnica",
        Kind::LegalAssistance => "asistencia jurídica",
        Kind::Equipment => "equipos",
        Kind::Agreement => "acuerdo",
        Kind::Scholarship => "becas",
        Kind::Programme => "programa",
        Kind::Research => "investigación",
        Kind::StateAction => "acto propio del Estado",
        Kind::Cooperation => "cooperación",
        Kind::Other => "tipo no indicado, u otro",
    }
}

/// Of a member state.
pub(super) fn country_role(role: CountryRole) -> &'static str {
    match role {
        CountryRole::Host => "anfitrión",
        CountryRole::Beneficiary => "beneficiario",
        CountryRole::Participant => "participante",
        CountryRole::Member => "se sumó, pero aún no se nombra nada realizado",
        CountryRole::Party => "acto propio",
        CountryRole::Planned => "previsto",
        CountryRole::Absent => "nombrado como ausente",
    }
}

pub(super) fn derived(derived: Derived) -> &'static str {
    match derived {
        Derived::All => "el informe dice “todos”",
        Derived::Exception => "el informe dice “todos … con excepción de”",
        Derived::Anaphora => "el informe remite a lo ya nombrado",
    }
}

/// With a noun, since the name before it may be of either gender.
pub(super) fn org_role(role: OrgRole) -> &'static str {
    match role {
        OrgRole::Lead => "organismo responsable",
        OrgRole::Partner => "socio",
        OrgRole::Funder => "organismo financiador",
        OrgRole::Trainer => "organismo capacitador",
        OrgRole::Host => "organismo anfitrión",
    }
}

/// Countries outside the dataset where something was held.
pub(super) fn place_name(code: &str) -> String {
    WorldCountry::find(code).map_or(code, |country| country.name(Lang::Es)).to_owned()
}

pub(super) fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), and(last)),
    }
}

/// The same for texts that were made.
pub(super) fn list_of(names: &[String]) -> String {
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// "A o B", "A, B u otro".
pub(super) fn either(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), or(last)),
    }
}

/// "e" before the sound of an i, but not before one that glides into another vowel: "e Irlanda", "y hielo".
fn and(next: &str) -> &'static str {
    let letters = sounds(next);
    let [first, second] = letters;
    let is_vowel = second.is_some_and(|letter| "aeou".contains(letter));
    match first {
        Some('i') if !is_vowel => "e",
        Some('y') if second.is_some_and(|letter| letter.is_alphabetic() && !is_vowel) => "e",
        _ => "y",
    }
}

/// "u" before the sound of an o.
fn or(next: &str) -> &'static str {
    if sounds(next)[0] == Some('o') { "u" } else { "o" }
}

/// The first two letters that are heard, small and without accents; a digit is none.
fn sounds(text: &str) -> [Option<char>; 2] {
    let start = text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let small = start.chars().take(3).flat_map(char::to_lowercase);
    let mut letters = small.map(|letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    });
    match letters.next() {
        Some('h') => [letters.next(), letters.next()],
        first => [first, letters.next()],
    }
}

pub(super) fn share(share: Share) -> String {
    format!("{} de {}", number(share.part), number(share.whole))
}

pub(super) fn of_mandates(of: Share) -> String {
    format!("{} {}", share(of), if of.whole == 1 { "mandato" } else { "mandatos" })
}

pub(super) fn of_states(of: Share) -> String {
    format!("{} {}", share(of), if of.whole == 1 { "Estado Miembro" } else { "Estados Miembros" })
}

pub(super) fn activities(count: usize) -> String {
    counted(count, "actividad", "actividades")
}

/// The number with the noun in its form.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

/// With a narrow blank between thousands, from five digits on, as the Real Academia Española has it.
pub(super) fn number(count: impl ToString) -> String {
    let digits = count.to_string();
    if digits.len() < 5 { digits } else { forms::grouped(digits, "\u{202f}") }
}

const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

fn month_name(month: Month) -> &'static str {
    // A month is 1 to 12.
    MONTHS[month.month().unsigned_abs() as usize - 1]
}

pub(super) fn date(date: Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(month) => format!("{} de {}", month_name(month), month.year()),
    }
}

pub(super) fn period(period: Option<Period>) -> String {
    match period {
        None => "sin fecha indicada".to_owned(),
        Some(Period::At(at)) => date(at),
        Some(Period::Since(start)) => format!("desde {}", date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}-{} de {}", month_name(start), month_name(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} a {}", date(start), date(end)),
    }
}

pub(super) fn as_of(at: Date) -> String {
    format!("según lo informado, {}", date(at))
}

/// How the report is cited.
pub(super) const CITING: Citing =
    Citing { report: "informe, ", one: "oración", many: "oraciones", between: "; ", dash: "-", list };
