use crate::{
    i18n::{
        Share,
        forms::{self, Citing},
    },
    model::{CountryRole, Date, Derived, Kind, Lang, Level, Month, OrgRole, Period, Status, WorldCountry},
};

/// Words without a noun that they could agree with.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Delivered => "realizado",
        Level::TookPart => "participou",
        Level::Planned => "previsto",
        Level::None => "nenhuma atividade relatada",
        Level::Unreported => "não consta do relatório",
    }
}

/// Of an activity.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Completed => "concluída",
        Status::Ongoing => "em andamento",
        Status::Planned => "prevista",
        Status::Unknown => "situação não informada",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Training => "capacitação",
        Kind::Workshop => "oficina",
        Kind::Seminar => "seminário",
        Kind::Conference => "conferência",
        Kind::Meeting => "reunião",
        Kind::Evaluation => "avaliação",
        Kind::TechnicalAssistance => "assistência técnica",
        Kind::LegalAssistance => "assistência jurídica",
        Kind::Equipment => "equipamentos",
        Kind::Agreement => "acordo",
        Kind::Scholarship => "bolsas de estudo",
        Kind::Programme => "programa",
        Kind::Research => "pesquisa",
        Kind::StateAction => "ato próprio do Estado",
        Kind::Cooperation => "cooperação",
        Kind::Other => "tipo não informado, ou outro",
    }
}

/// Of a member state.
pub(super) fn country_role(role: CountryRole) -> &'static str {
    match role {
        CountryRole::Host => "anfitrião",
        CountryRole::Beneficiary => "beneficiário",
        CountryRole::Participant => "participante",
        CountryRole::Member => "aderiu, mas ainda não se cita nada realizado",
        CountryRole::Party => "ato próprio",
        CountryRole::Planned => "previsto",
        CountryRole::Absent => "citado como ausente",
    }
}

pub(super) fn derived(derived: Derived) -> &'static str {
    match derived {
        Derived::All => "o relatório diz “todos”",
        Derived::Exception => "o relatório diz “todos … com exceção de”",
        Derived::Anaphora => "o relatório remete ao que já foi citado",
    }
}

/// With a noun, since the name before it may be of either gender.
pub(super) fn org_role(role: OrgRole) -> &'static str {
    match role {
        OrgRole::Lead => "organismo líder",
        OrgRole::Partner => "organismo parceiro",
        OrgRole::Funder => "organismo financiador",
        OrgRole::Trainer => "organismo capacitador",
        OrgRole::Host => "organismo anfitrião",
    }
}

/// Countries outside the dataset where something was held.
pub(super) fn place_name(code: &str) -> String {
    WorldCountry::find(code).map_or(code, |country| country.name(Lang::Pt)).to_owned()
}

pub(super) fn list(names: &[&str]) -> String {
    joined(names, "e")
}

/// The same for texts that were made.
pub(super) fn list_of(names: &[String]) -> String {
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
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
    format!("{} de {}", number(share.part as u64), number(share.whole as u64))
}

/// "1 de 8 mandatos": the noun has the form of the whole.
pub(super) fn share_of(of: Share, one: &str, many: &str) -> String {
    format!("{} de {}", number(of.part as u64), counted(of.whole, one, many))
}

pub(super) fn of_mandates(of: Share) -> String {
    share_of(of, "mandato", "mandatos")
}

pub(super) fn of_states(of: Share) -> String {
    share_of(of, "Estado membro", "Estados membros")
}

pub(super) fn of_activities(of: Share) -> String {
    share_of(of, "atividade", "atividades")
}

pub(super) fn activities(count: usize) -> String {
    counted(count, "atividade", "atividades")
}

/// The number with the noun in its form: 0 and 1 have the same.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count as u64), if count <= 1 { one } else { many })
}

/// With a point between thousands.
pub(super) fn number(count: impl ToString) -> String {
    forms::grouped(count, ".")
}

const MONTHS: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
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
        None => "data não informada".to_owned(),
        Some(Period::At(at)) => date(at),
        Some(Period::Since(start)) => format!("desde {}", date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}-{} de {}", month_name(start), month_name(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} a {}", date(start), date(end)),
    }
}

pub(super) fn as_of(at: Date) -> String {
    format!("conforme relatado, {}", date(at))
}

/// How the report is cited.
pub(super) const CITING: Citing =
    Citing { report: "relatório, ", one: "frase", many: "frases", between: "; ", dash: "-", list };
