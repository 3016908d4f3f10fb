use super::{
    names::with_articles,
    words::{self, list, list_of, number, of_states, share},
};
use crate::{
    i18n::{DoubtWords, GroundWords, JudgeWords, OverlapSummary, OverlapWords, PairWords, forms},
    model::{Rung, Sides, Verdict},
};

pub(super) const OVERLAPS: OverlapWords = OverlapWords {
    undated: |count| {
        format!(
            "{} fecha; sin ella, solo puede decirse que dos actividades comparten un ámbito.",
            words::counted(
                count,
                "actividad de esta selección no tiene",
                "actividades de esta selección no tienen"
            )
        )
    },
    view: "Superposiciones",
    summary,
    hint: "Son posibles superposiciones, calculadas a partir de lo informado. Puede que los organismos hayan \
           coordinado el trabajo, o que no se trate en absoluto de lo mismo: eso lo juzga una persona.",
    settings: "Qué se toma en cuenta",
    window: "Tiempo entre ambas",
    window_months,
    rungs: "Mostrar",
    rung,
    rung_count: |rung, count| counted(count, noun(rung, count)),
    rule,
    searching: |done| format!("Comparando: {} actividades listas…", share(done)),
    nothing: "Ningún par de este tipo en esta selección.",
    no_rung: "No se ha elegido nada para mostrar.",
    left_out: |listed, all| {
        format!(
            "La lista muestra {} de {}, primero los más reveladores. Los filtros permiten acotarla.",
            number(listed as u64),
            pairs(all)
        )
    },
    without_lead,
    one_side: |count| {
        let have = if count == 1 { "par más de aquí tiene" } else { "pares más de aquí tienen" };
        format!("{} {have} la otra actividad fuera de esta selección:", number(count))
    },
    other_side: "Una actividad de cada par es del socio o contiene las palabras del filtro; la otra puede ser de cualquiera.",
    show_more: |count| format!("Mostrar {} más", number(count)),
    list: |count| format!("Pares de actividades: {}", number(count)),
    place: "Dónde están",
    place_note: "Pares que comparten el Estado Miembro, con una o ambas actividades en el mandato.",
    cell: |country, mandate, count| format!("{country}, {mandate}: {}", pairs(count)),
    count: pairs,
    short: forms::short,
    class: |least, most| {
        if least == most { number(least) } else { format!("{}-{}", number(least), number(most)) }
    },
    country: "Estado Miembro",
    all: "Todos",
    grounds: "Por qué figura en la lista",
    doubts: "Qué hay en contra",
    no_doubt: "Nada en los datos.",
    topics: "Temas",
    audiences: "Destinatarios",
    ground: GROUND,
    doubt: DOUBT,
    pair: PairWords {
        link: "Enlace a este par",
        alone: "Se muestra un solo par.",
        absent: "Este par no aparece con estos filtros y ajustes.",
        all: "Mostrar todos los pares",
    },
    judge: JUDGE,
};

const GROUND: GroundWords = GroundWords {
    same_countries: |names| format!("ambas en {}", list_of(&with_articles(names))),
    same_mandate: |mandate| format!("ambas en {mandate}"),
    shared_topics: |names| {
        let noun = if names.len() == 1 { "tema común" } else { "temas comunes" };
        format!("{noun}: {}", lower(names))
    },
    shared_audiences: |names| format!("destinatarios comunes: {}", lower(names)),
    same_time: "al mismo tiempo",
    near_time: |months, window| {
        let allow = if window == 1 { "se admite" } else { "se admiten" };
        format!("{} entre ambas; {allow} {window}", counted_months(months))
    },
    other_leads: |a, b| {
        let bodies = match (a, b) {
            ([a], [b]) => list(&[*a, *b]),
            _ => list(&[&*format!("{}, por un lado,", list(a)), &*format!("{}, por el otro", list(b))]),
        };
        format!("distintos organismos responsables: {bodies}")
    },
    same_leads: |names| {
        let noun =
            if names.len() == 1 { "mismo organismo responsable" } else { "mismos organismos responsables" };
        format!("{noun}: {}", list(names))
    },
    other_source: "informadas en dos listas",
    other_mandates: |a, b| format!("informadas en dos mandatos: {}", list(&[a, b])),
    same_place: "mismo lugar y mismo período",
    part_of: |side| match side {
        Sides::B => "la segunda es parte de la primera",
        _ => "la primera es parte de la segunda",
    },
};

const DOUBT: DoubtWords = DoubtWords {
    months_apart: |months| {
        let lie = if months == 1 { "media" } else { "median" };
        format!("entre ambas {lie} {}", counted_months(months))
    },
    undated: |sides| {
        forms::sided(
            sides,
            ["la primera no tiene fecha", "la segunda no tiene fecha", "ninguna de las dos tiene fecha"],
        )
    },
    vague: |sides| {
        forms::sided(
            sides,
            [
                "de la primera solo se conoce el año",
                "de la segunda solo se conoce el año",
                "de ambas solo se conoce el año",
            ],
        )
    },
    open_end: |sides| {
        forms::sided(
            sides,
            [
                "de la primera no se conoce el final",
                "de la segunda no se conoce el final",
                "de ninguna de las dos se conoce el final",
            ],
        )
    },
    other_kinds: |a, b| format!("tipos de trabajo distintos: {}", list(&[a, b])),
    other_topics: "temas distintos",
    other_audiences: "destinatarios distintos",
    no_audience: |sides| {
        forms::sided(
            sides,
            [
                "no se dice quiénes eran los destinatarios de la primera",
                "no se dice quiénes eran los destinatarios de la segunda",
                "no se dice quiénes eran los destinatarios de ninguna de las dos",
            ],
        )
    },
    shared_bodies: |names| {
        let took_part = if names.len() == 1 { "participó" } else { "participaron" };
        format!("{} {took_part} en ambas, lo que sugiere coordinación", list(names))
    },
    common_whole: |name| {
        format!("los dos organismos responsables forman parte de un mismo organismo: {name}")
    },
    same_programme: |title| format!("ambas son parte de un mismo programa: {title}"),
    planned: |sides| {
        forms::sided(
            sides,
            ["la primera está solo prevista", "la segunda está solo prevista", "ambas están solo previstas"],
        )
    },
    country_planned: |sides| {
        forms::sided(
            sides,
            [
                "en la primera el Estado Miembro está solo previsto",
                "en la segunda el Estado Miembro está solo previsto",
                "en ambas el Estado Miembro está solo previsto",
            ],
        )
    },
    regional: |sides| {
        forms::sided(
            sides,
            [
                "la primera es regional: nombra a más de la mitad de los Estados Miembros",
                "la segunda es regional: nombra a más de la mitad de los Estados Miembros",
                "ambas son regionales: nombran a más de la mitad de los Estados Miembros",
            ],
        )
    },
    derived: |sides| {
        forms::sided(
            sides,
            [
                "en la primera no se nombra al Estado Miembro, se deduce de “todos”",
                "en la segunda no se nombra al Estado Miembro, se deduce de “todos”",
                "en ambas no se nombra al Estado Miembro, se deduce de “todos”",
            ],
        )
    },
};

const JUDGE: JudgeWords = JudgeWords {
    show: "Mostrar",
    all: "Todos los pares",
    unjudged: "Sin dictamen",
    none_so: "Ningún par de la lista tiene este dictamen.",
    title: "Su dictamen",
    verdict: |verdict| match verdict {
        Verdict::Confirmed => "Confirmado",
        Verdict::Coordinated => "Coordinado",
        Verdict::Different => "Trabajo distinto",
        Verdict::ToCheck => "Por verificar",
    },
    note: "Nota",
    file: "Sus dictámenes",
    file_hint: "Los dictámenes se quedan en esta página y no se envían a ninguna parte. Para conservarlos, guárdelos \
                en un archivo y vuelva a abrirlo aquí.",
    save: |count| format!("Guardar {}", words::counted(count, "dictamen", "dictámenes")),
    open: "Abrir un archivo guardado",
    unsaved: "Aún sin guardar.",
    opened,
    other_data: |versions| format!("Se guardó con otros datos: {}.", list(versions)),
    kept: |names| format!("Se conservan las partes que esta página no conoce: {}.", list(names)),
    set_aside: |count| {
        format!("{}.", words::counted(count, "entrada quedó apartada", "entradas quedaron apartadas"))
    },
    not_readable: |file| format!("No se puede leer {file}."),
};

fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => "Posible duplicación",
        Rung::Overlap => "Posible superposición",
        Rung::SharedField => "Mismo ámbito",
        Rung::DoubleReport => "Posiblemente informado dos veces",
        Rung::Series => "Serie",
        Rung::FollowUp => "Una es parte de la otra",
    }
}

fn noun(rung: Rung, count: u64) -> &'static str {
    match (rung, count) {
        (Rung::PossibleDuplication, 1) => "posible duplicación",
        (Rung::PossibleDuplication, _) => "posibles duplicaciones",
        (Rung::Overlap, 1) => "posible superposición",
        (Rung::Overlap, _) => "posibles superposiciones",
        (Rung::SharedField, 1) => "par en un mismo ámbito",
        (Rung::SharedField, _) => "pares en un mismo ámbito",
        (Rung::DoubleReport, 1) => "par posiblemente informado dos veces",
        (Rung::DoubleReport, _) => "pares posiblemente informados dos veces",
        (Rung::Series, 1) => "par en una serie",
        (Rung::Series, _) => "pares en una serie",
        (Rung::FollowUp, 1) => "par en que una actividad es parte de la otra",
        (Rung::FollowUp, _) => "pares en que una actividad es parte de la otra",
    }
}

fn rule(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => {
            "mismo Estado Miembro, tema y destinatarios comunes, cercanas en el tiempo, distintos organismos \
             responsables"
        }
        Rung::Overlap => {
            "mismo Estado Miembro, tema o destinatarios comunes, cercanas en el tiempo, distintos organismos \
             responsables"
        }
        Rung::SharedField => "mismo Estado Miembro y mismo mandato, distintos organismos responsables",
        Rung::DoubleReport => {
            "mismo organismo responsable, mismo lugar y período y un tema común, en dos mandatos o en dos listas"
        }
        Rung::Series => "mismo organismo responsable y mismo tema, otro lugar o tiempo: no es superposición",
        Rung::FollowUp => "una es parte de la otra: no es superposición",
    }
}

fn summary(found: &OverlapSummary) -> String {
    let counts: Vec<String> =
        found.rungs.iter().map(|&(rung, count)| counted(count, noun(rung, count))).collect();
    if counts.is_empty() {
        return OVERLAPS.no_rung.to_owned();
    }
    let across = match found.across {
        0 => String::new(),
        count => format!("; {} entre dos listas", number(count)),
    };
    format!("{}, en {}{across}.", list_of(&counts), of_states(found.countries))
}

fn window_months(months: u16) -> String {
    match months {
        0 => "ninguno (comparten un mes)".to_owned(),
        1 => "hasta 1 mes".to_owned(),
        months => format!("hasta {months} meses"),
    }
}

fn without_lead(count: usize) -> String {
    if count == 1 {
        "1 actividad de esta selección no nombra ningún organismo responsable y no se puede comparar según ese \
         criterio."
            .to_owned()
    } else {
        format!(
            "{} actividades de esta selección no nombran ningún organismo responsable y no se pueden comparar \
             según ese criterio.",
            number(count)
        )
    }
}

fn opened(count: usize, replaced: usize, absent: usize) -> String {
    let opened = if count == 1 { "Se abrió" } else { "Se abrieron" };
    let mut text = format!("{opened} {}", words::counted(count, "dictamen", "dictámenes"));
    if replaced > 0 {
        text += &format!(", {}", words::counted(replaced, "en lugar de otro", "en lugar de otros"));
    }
    if absent > 0 {
        let kept = if absent == 1 { "se conserva" } else { "se conservan" };
        text += &format!(", {} sobre actividades que no están en estos datos: {kept}", number(absent));
    }
    text + "."
}

fn counted_months(months: u32) -> String {
    if months == 1 { "1 mes".to_owned() } else { format!("{months} meses") }
}

fn pairs(count: u64) -> String {
    counted(count, if count == 1 { "par" } else { "pares" })
}

/// The number with the noun that has its form; behind whole millions with "de".
fn counted(count: u64, noun: &str) -> String {
    let of = if count > 0 && count.is_multiple_of(1_000_000) { " de" } else { "" };
    format!("{}{of} {noun}", number(count))
}

/// Names of topics and audiences inside of a sentence.
fn lower(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| forms::lowered(name)).collect();
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
