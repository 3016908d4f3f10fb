use super::words::counted;
use crate::i18n::BriefWords;

pub(super) const BRIEF: BriefWords = BriefWords {
    view: "Ficha",
    compare: "Comparar",
    about: "Ficha sobre",
    whole: "toda a região",
    print: "Imprimir ou salvar como PDF",
    save_html: "Salvar para o Word (HTML)",
    save_markdown: "Salvar como texto (Markdown)",
    country: "Ficha de país",
    mandate: "Ficha de mandato",
    region: "Relatório regional",
    comparison: "Comparação",
    between: "; ",
    lists: "Listas ao lado do relatório",
    filters: "Filtros",
    reading: "“Nenhuma atividade relatada” quer dizer que este único relatório não cita nenhuma. Não quer dizer que nada tenha acontecido. \
              As frases são numeradas por seção, parágrafo e frase do relatório.",
    what: "O quê",
    who: "Quem",
    sentences: "Frases",
    count: "Número",
    all_countries: "todos os Estados membros",
    activities: "Atividades por mandato",
    reported: "Concluídas ou em andamento",
    planned: "Previstas",
    shared_figure: "* Um só número, que o relatório dá para várias atividades em conjunto.",
    gaps: "Nenhuma atividade relatada",
    no_gaps: "Há atividade relatada em todos os mandatos a que o relatório responde.",
    nearest: "Precedente mais próximo",
    regional: "Trabalho regional que pode incluí-lo",
    left_out: |count| {
        let (one, many) = ("atividade não é mostrada", "atividades não são mostradas");
        format!("{} aqui; a lista do atlas tem todas.", counted(count, one, many))
    },
    contents: "Sumário",
    matrix: "Estados membros e mandatos",
    by_mandate: "Mandato por mandato",
    by_country: "Estado por Estado",
    overlaps: "Possíveis sobreposições",
    method: "Como ler este relatório",
    pair: "Duas atividades",
    reasons: "Motivos",
    too_many_to_compare: "Há atividades demais para procurar sobreposições em um documento ou uma imagem. A vista de sobreposições faz isso.",
    choose_two: "Escolha de dois a quatro Estados membros para vê-los lado a lado.",
    choose: "Estados membros a comparar, de dois a quatro",
    compared: |each, shared| {
        let cite = counted(shared, "atividade cita", "atividades citam");
        format!("{}. {cite} mais de um deles.", each.join("; "))
    },
    levels: "Níveis",
    differences: "Atividade relatada para uns e não para outros",
    reported_for: "Atividade relatada para",
    not_reported_for: "Nenhuma atividade relatada para",
    side_by_side: "Atividades lado a lado",
    side_by_side_note: "Um traço: o relatório não cita o Estado membro nesta atividade. O trabalho regional que não cita países não aparece aqui.",
    shared_partners: "Parceiros em comum",
    open: "Ficha para imprimir",
    compare_this: "Comparar com outros",
};
