use super::words::{activities, as_of, counted, date, number, share};
use crate::{
    i18n::{ListWords, Share, TimelineWords},
    model::{Date, Month, Period},
};

pub(super) const TIMELINE: TimelineWords = TimelineWords {
    with_outside: |counted, count| format!("{counted}, {} fuera de estos años", number(count)),
    active: "concluidas o en curso",
    planned: "previstas, o que continúan después del informe",
    name: "Actividades a lo largo de los meses",
    keys: "Las teclas de flecha van de una actividad a otra; Enter la abre.",
    group: "Agrupar por",
    years: "Años",
    main_years: "Años principales",
    all_years: "Todos los años",
    outside,
    undated,
    more: |count| format!("y {} más, en la lista", number(count)),
    empty: "Ninguna actividad con fecha en esta selección.",
    as_of,
    mark: |title, period, status, mandate| format!("{title}: {period}, {status}, {mandate}"),
    density,
    legend: "Cómo leerlo",
    dot: "en un mes",
    soft: "en algún momento del año",
    arrow: "continúa",
    strip: "Actividades por mes",
    strip_keys: "Arrastre sobre los meses, o mueva un extremo con las teclas de flecha; con Re Pág y Av Pág, de año \
                 en año.",
    from: "Primer mes",
    to: "Último mes",
};

pub(super) const LIST: ListWords = ListWords {
    name: "Actividades",
    search: "Buscar",
    search_hint: "Título, Estado, socio, tema…",
    found,
    order: "Orden",
    group: "Agrupar por",
    ungrouped: "nada",
    by_mandate: "mandato",
    by_country: "Estado Miembro",
    by_lead: "organismo responsable",
    everything: "Actividades",
    no_lead: "Sin organismo responsable nombrado",
    head: |title, count| format!("{title} · {}", activities(count)),
    names,
    when: short_period,
    column_when: "Cuándo",
    column_title: "Actividad",
    column_countries: "Estados Miembros",
    column_lead: "A cargo de",
    empty: "Ninguna actividad en esta selección.",
    more_cards: |count| format!("{} en la lista", counted(count, "actividad más", "actividades más")),
    part_of: "Parte de",
    parts: "Sus partes",
};

fn outside(count: usize) -> String {
    let lie = if count == 1 { "queda" } else { "quedan" };
    format!("{} {lie} fuera de los años mostrados.", activities(count))
}

fn undated(count: usize) -> String {
    format!("{} sin fecha", activities(count))
}

fn density(count: usize, most: usize) -> String {
    let most = number(most);
    format!("{}, como máximo {most} en un mes: demasiadas para dibujarlas una por una.", activities(count))
}

fn found(found: Share) -> String {
    let noun = if found.whole == 1 { "actividad encontrada" } else { "actividades encontradas" };
    format!("{} {noun}", share(found))
}

/// A row has room for so many names: our choice, two lines.
const MOST_NAMES: usize = 3;

fn names(names: &[&str]) -> String {
    match names.len() {
        0 => "ninguno nombrado".to_owned(),
        count if count <= MOST_NAMES + 1 => names.join(", "),
        count => format!("{} y {} más", names[..MOST_NAMES].join(", "), number(count - MOST_NAMES)),
    }
}

/// "feb 2011", "feb-mar 2011", "2011", "desde 2006".
fn short_period(period: Option<Period>) -> String {
    match period {
        None => "sin fecha".to_owned(),
        Some(Period::At(at)) => short_date(at),
        Some(Period::Since(start)) => format!("desde {}", short_date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}-{} {}", short_month(start), short_month(end), end.year())
        }
        Some(Period::Span(Date::Year(start), Date::Year(end))) => format!("{start}-{end}"),
        Some(Period::Span(start, end)) => format!("{} a {}", short_date(start), short_date(end)),
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
        ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];
    MONTHS[month.month().unsigned_abs() as usize - 1]
}
