use super::words::{self, list, list_of, number, of_states, share};
use crate::{
    i18n::{DoubtWords, GroundWords, JudgeWords, OverlapSummary, OverlapWords, PairWords, forms},
    model::{Rung, Sides, Verdict},
};

pub(super) const OVERLAPS: OverlapWords = OverlapWords {
    undated: |count| {
        format!(
            "{} data; sem ela, só se pode dizer que duas atividades compartilham um campo.",
            words::counted(count, "atividade desta seleção não tem", "atividades desta seleção não têm")
        )
    },
    view: "Sobreposições",
    summary,
    hint: "São possíveis sobreposições, calculadas a partir do que foi relatado. Pode ser que os organismos tenham \
           combinado o trabalho entre si, ou que nem se trate do mesmo trabalho: cabe a uma pessoa julgar.",
    settings: "O que conta",
    window: "Tempo entre as atividades",
    window_months,
    rungs: "Mostrar",
    rung,
    rung_count,
    rule,
    searching: |done| format!("Comparando atividades: {}…", share(done)),
    nothing: "Nenhum par desse tipo nesta seleção.",
    no_rung: "Nada foi escolhido para mostrar.",
    left_out: |listed, all| {
        format!(
            "A lista mostra {} de {}, os mais reveladores primeiro. Os filtros a restringem.",
            number(listed as u64),
            pairs(all)
        )
    },
    without_lead,
    one_side: |count| {
        let have = if count <= 1 { "par aqui tem" } else { "pares aqui têm" };
        format!("Mais {} {have} a outra atividade fora desta seleção:", number(count))
    },
    other_side: "Uma atividade de cada par é do parceiro ou contém as palavras do filtro; a outra pode ser de qualquer um.",
    show_more: |count| format!("Mostrar mais {}", number(count)),
    list: |count| format!("Pares de atividades: {}", number(count)),
    place: "Onde estão",
    place_note: "Pares que têm o Estado membro em comum, com uma ou as duas atividades no mandato.",
    cell: |country, mandate, count| format!("{country}, {mandate}: {}", pairs(count)),
    count: pairs,
    short: forms::short,
    class: |least, most| {
        if least == most { number(least) } else { format!("{}-{}", number(least), number(most)) }
    },
    country: "Estado membro",
    all: "Todos",
    grounds: "Por que consta da lista",
    doubts: "O que pesa contra",
    no_doubt: "Nada nos dados.",
    topics: "Tema",
    audiences: "Público-alvo",
    ground: GROUND,
    doubt: DOUBT,
    pair: PairWords {
        link: "Link para este par",
        alone: "Só um par é mostrado.",
        absent: "Este par não aparece com estes filtros e ajustes.",
        all: "Mostrar todos os pares",
    },
    judge: JUDGE,
};

/// Labels and no verbs: names of countries need no article behind them, and nothing has to agree.
const GROUND: GroundWords = GroundWords {
    same_countries: |names| {
        let noun = if names.len() == 1 { "mesmo país" } else { "mesmos países" };
        format!("{noun}: {}", list(names))
    },
    same_mandate: |mandate| format!("mesmo mandato: {mandate}"),
    shared_topics: |names| {
        let noun = if names.len() == 1 { "tema em comum" } else { "temas em comum" };
        format!("{noun}: {}", lower(names))
    },
    shared_audiences: |names| format!("público-alvo em comum: {}", lower(names)),
    same_time: "ao mesmo tempo",
    near_time: |months, window| format!("intervalo de {}; o limite é de {window}", counted_months(months)),
    other_leads: |a, b| {
        let bodies = match (a, b) {
            ([a], [b]) => list(&[*a, *b]),
            _ => format!("{}, de um lado, e {}, de outro", list(a), list(b)),
        };
        format!("organismos líderes diferentes: {bodies}")
    },
    same_leads: |names| {
        let noun = if names.len() == 1 { "mesmo organismo líder" } else { "mesmos organismos líderes" };
        format!("{noun}: {}", list(names))
    },
    other_source: "relatadas em duas listas",
    other_mandates: |a, b| format!("relatadas em dois mandatos: {a} e {b}"),
    same_place: "mesmo lugar e mesmo período",
    part_of: |side| match side {
        Sides::B => "a segunda é parte da primeira",
        _ => "a primeira é parte da segunda",
    },
};

const DOUBT: DoubtWords = DoubtWords {
    months_apart: |months| format!("intervalo de {} entre elas", counted_months(months)),
    undated: |sides| {
        forms::sided(
            sides,
            ["a primeira não tem data", "a segunda não tem data", "nenhuma das duas tem data"],
        )
    },
    vague: |sides| {
        forms::sided(
            sides,
            [
                "da primeira só se conhece o ano",
                "da segunda só se conhece o ano",
                "de ambas só se conhece o ano",
            ],
        )
    },
    open_end: |sides| {
        forms::sided(
            sides,
            [
                "não se conhece o fim da primeira",
                "não se conhece o fim da segunda",
                "não se conhece o fim de nenhuma das duas",
            ],
        )
    },
    other_kinds: |a, b| format!("tipos de trabalho diferentes: {a} e {b}"),
    other_topics: "temas diferentes",
    other_audiences: "públicos-alvo diferentes",
    no_audience: |sides| {
        forms::sided(
            sides,
            [
                "não se informa o público-alvo da primeira",
                "não se informa o público-alvo da segunda",
                "não se informa o público-alvo de nenhuma das duas",
            ],
        )
    },
    shared_bodies: |names| {
        let took_part = if names.len() == 1 { "participou" } else { "participaram" };
        format!("{} {took_part} de ambas, o que sugere coordenação", list(names))
    },
    common_whole: |name| format!("os dois organismos líderes fazem parte do mesmo organismo: {name}"),
    same_programme: |title| format!("ambas são partes do mesmo programa: {title}"),
    planned: |sides| {
        forms::sided(
            sides,
            [
                "a primeira está apenas prevista",
                "a segunda está apenas prevista",
                "ambas estão apenas previstas",
            ],
        )
    },
    country_planned: |sides| {
        forms::sided(
            sides,
            [
                "na primeira, a inclusão do Estado membro está apenas prevista",
                "na segunda, a inclusão do Estado membro está apenas prevista",
                "em ambas, a inclusão do Estado membro está apenas prevista",
            ],
        )
    },
    regional: |sides| {
        forms::sided(
            sides,
            [
                "a primeira é regional: cita mais da metade dos Estados membros",
                "a segunda é regional: cita mais da metade dos Estados membros",
                "ambas são regionais: citam mais da metade dos Estados membros",
            ],
        )
    },
    derived: |sides| {
        forms::sided(
            sides,
            [
                "na primeira, o Estado membro não é citado pelo nome; deduz-se de “todos”",
                "na segunda, o Estado membro não é citado pelo nome; deduz-se de “todos”",
                "em ambas, o Estado membro não é citado pelo nome; deduz-se de “todos”",
            ],
        )
    },
};

const JUDGE: JudgeWords = JudgeWords {
    show: "Mostrar",
    all: "Todos os pares",
    unjudged: "Sem veredito",
    none_so: "Nenhum par da lista tem este veredito.",
    title: "Seu veredito",
    verdict: |verdict| match verdict {
        Verdict::Confirmed => "Confirmada",
        Verdict::Coordinated => "Trabalho coordenado",
        Verdict::Different => "Trabalho diferente",
        Verdict::ToCheck => "A verificar",
    },
    note: "Nota",
    file: "Seus vereditos",
    file_hint: "Os vereditos ficam nesta página e não são enviados a lugar nenhum. Para guardá-los, salve-os em um \
                arquivo e abra-o aqui de novo.",
    save: |count| format!("Salvar {}", counted(count as u64, "veredito", "vereditos")),
    open: "Abrir um arquivo salvo",
    unsaved: "Há alterações não salvas.",
    opened,
    other_data: |versions| format!("Foi salvo com outros dados: {}.", list(versions)),
    kept: |names| format!("São mantidas partes que esta página não conhece: {}.", list(names)),
    set_aside: |count| {
        format!("{}.", counted(count as u64, "entrada foi posta à parte", "entradas foram postas à parte"))
    },
    not_readable: |file| format!("Não é possível ler {file}."),
};

fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => "Possível duplicação",
        Rung::Overlap => "Possível sobreposição",
        Rung::SharedField => "Mesma área",
        Rung::DoubleReport => "Possivelmente relatada duas vezes",
        Rung::Series => "Série",
        Rung::FollowUp => "Parte da outra",
    }
}

fn rung_count(rung: Rung, count: u64) -> String {
    let (one, many) = match rung {
        Rung::PossibleDuplication => ("possível duplicação", "possíveis duplicações"),
        Rung::Overlap => ("possível sobreposição", "possíveis sobreposições"),
        Rung::SharedField => ("par na mesma área", "pares na mesma área"),
        Rung::DoubleReport => {
            ("caso possivelmente relatado duas vezes", "casos possivelmente relatados duas vezes")
        }
        Rung::Series => ("par em uma série", "pares em uma série"),
        Rung::FollowUp => ("par em que uma é parte da outra", "pares em que uma é parte da outra"),
    };
    counted(count, one, many)
}

fn rule(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => {
            "mesmo Estado membro, tema e público-alvo em comum, próximas no tempo, organismos líderes diferentes"
        }
        Rung::Overlap => {
            "mesmo Estado membro, tema ou público-alvo em comum, próximas no tempo, organismos líderes diferentes"
        }
        Rung::SharedField => "mesmo Estado membro e mesmo mandato, organismos líderes diferentes",
        Rung::DoubleReport => {
            "mesmo organismo líder, mesmo lugar, mesmo período e um tema em comum, em dois mandatos ou em duas listas"
        }
        Rung::Series => "mesmo organismo líder e mesmo tema, outro lugar ou outra época: não é sobreposição",
        Rung::FollowUp => "uma é parte da outra: não é sobreposição",
    }
}

fn summary(found: &OverlapSummary) -> String {
    let counts: Vec<String> = found.rungs.iter().map(|&(rung, count)| rung_count(rung, count)).collect();
    if counts.is_empty() {
        return OVERLAPS.no_rung.to_owned();
    }
    let across = match found.across {
        0 => String::new(),
        count => format!("; {} entre duas listas", number(count)),
    };
    format!("{}, em {}{across}.", list_of(&counts), of_states(found.countries))
}

fn window_months(months: u16) -> String {
    match months {
        0 => "nenhum: têm um mês em comum".to_owned(),
        months => format!("até {}", counted_months(months.into())),
    }
}

fn without_lead(count: usize) -> String {
    let (one, many) = (
        "atividade desta seleção não cita organismo líder e não pode ser comparada",
        "atividades desta seleção não citam organismo líder e não podem ser comparadas",
    );
    format!("{} por esse critério.", words::counted(count, one, many))
}

fn opened(count: usize, replaced: usize, absent: usize) -> String {
    let mut text = counted(count as u64, "veredito aberto", "vereditos abertos");
    if replaced > 0 {
        text += &format!(", {}", words::counted(replaced, "no lugar de outro", "no lugar de outros"));
    }
    if absent > 0 {
        let kept = if absent == 1 { "mantido" } else { "mantidos" };
        text += &format!(", {} sobre atividades que não estão nestes dados: {kept}", number(absent));
    }
    text + "."
}

fn counted_months(months: u32) -> String {
    counted(months.into(), "mês", "meses")
}

fn pairs(count: u64) -> String {
    counted(count, "par", "pares")
}

/// The number with the noun in its form: 0 and 1 have the same; behind whole millions stands "de".
fn counted(count: u64, one: &str, many: &str) -> String {
    let of = if count > 0 && count.is_multiple_of(1_000_000) { " de" } else { "" };
    format!("{}{of} {}", number(count), if count <= 1 { one } else { many })
}

/// Names of topics and audiences inside of a sentence.
fn lower(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| forms::lowered(name)).collect();
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
