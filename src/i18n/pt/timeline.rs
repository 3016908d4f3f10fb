use super::words::{activities, as_of, date, number, of_activities};
use crate::{
    i18n::{ListWords, Share, TimelineWords},
    model::{Date, Month, Period},
};

pub(super) const TIMELINE: TimelineWords = TimelineWords {
    with_outside: |counted, count| format!("{counted}, {} fora destes anos", number(count)),
    active: "concluídas ou em andamento",
    planned: "previstas, ou que continuam depois do relatório",
    name: "Atividades ao longo dos meses",
    keys: "As setas levam de uma atividade a outra; Enter abre a atividade.",
    group: "Agrupar por",
    years: "Anos",
    main_years: "Anos principais",
    all_years: "Todos os anos",
    outside,
    undated,
    more: |count| format!("e mais {}, na lista", number(count)),
    empty: "Nenhuma atividade com data nesta seleção.",
    as_of,
    mark: |title, period, status, mandate| format!("{title}: {period}, {status}, {mandate}"),
    density,
    legend: "Como ler",
    dot: "em um mês",
    soft: "em algum momento do ano",
    arrow: "continua",
    strip: "Atividades por mês",
    strip_keys: "Arraste sobre os meses, ou mova uma extremidade com as setas; com Page Up e Page Down, de ano em ano.",
    from: "Primeiro mês",
    to: "Último mês",
};

pub(super) const LIST: ListWords = ListWords {
    name: "Atividades",
    search: "Buscar",
    search_hint: "Título, Estado, parceiro, tema…",
    found,
    order: "Ordem",
    group: "Agrupar por",
    ungrouped: "nada",
    by_mandate: "mandato",
    by_country: "Estado membro",
    by_lead: "organismo líder",
    everything: "Atividades",
    no_lead: "Nenhum organismo líder citado",
    head: |title, count| format!("{title} · {}", activities(count)),
    names,
    when: short_period,
    column_when: "Quando",
    column_title: "Atividade",
    column_countries: "Estados membros",
    column_lead: "Liderada por",
    empty: "Nenhuma atividade nesta seleção.",
    more_cards: |count| format!("Mais {} na lista", activities(count)),
    part_of: "Parte de",
    parts: "Suas partes",
};

fn outside(count: usize) -> String {
    let lie = if count <= 1 { "fica" } else { "ficam" };
    format!("{} {lie} fora dos anos mostrados.", activities(count))
}

fn undated(count: usize) -> String {
    format!("{} sem data", activities(count))
}

fn density(count: usize, most: usize) -> String {
    let most = number(most);
    format!("{}, no máximo {most} em um mês: demais para serem desenhadas uma a uma.", activities(count))
}

/// No participle, since one of many would need another one than many of many.
fn found(found: Share) -> String {
    format!("Resultado: {}", of_activities(found))
}

/// A row has room for so many names: our choice, two lines.
const MOST_NAMES: usize = 3;

fn names(names: &[&str]) -> String {
    match names.len() {
        0 => "nenhum citado".to_owned(),
        count if count <= MOST_NAMES + 1 => names.join(", "),
        count => format!("{} e mais {}", names[..MOST_NAMES].join(", "), number(count - MOST_NAMES)),
    }
}

/// "fev. 2011", "fev.-mar. 2011", "2011", "desde 2006".
fn short_period(period: Option<Period>) -> String {
    match period {
        None => "sem data".to_owned(),
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
        ["jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."];
    MONTHS[month.month().unsigned_abs() as usize - 1]
}
