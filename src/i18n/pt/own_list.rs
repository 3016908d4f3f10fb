use super::words::{activities, counted, list, number};
use crate::{i18n::OwnListWords, model::Vocabulary};

pub(super) const OWN_LIST: OwnListWords = OwnListWords {
    elsewhere: |list| {
        format!(
            "O link foi criado com uma lista colocada ao lado do relatório, “{list}”, que não está aqui: o que se mostra não é o que foi visto. Coloque a lista ao lado do relatório em “Sua lista” e abra o link de novo."
        )
    },
    other_countries: "Outros países",
    beside,
    share: |count, name| format!("{} da lista {name}.", number(count)),
    view: "Sua lista",
    intro: "Coloque uma lista própria ao lado do relatório: o que outro organismo fez, nos mesmos países ou em outros. \
            As duas fontes aparecem então juntas em todas as visualizações, cada uma com sua marca, e um filtro as \
            distingue.",
    privacy: "O arquivo é lido aqui, nesta janela. Ele nunca sai do seu dispositivo: nada é enviado, e nada dele é \
              mantido depois que a página é fechada ou recarregada.",
    choose: "Escolher arquivo",
    or_drop: "ou solte-o em qualquer lugar desta página",
    drop_here: "Solte o arquivo para que seja lido aqui. Ele nunca sai do seu dispositivo.",
    formats: "O que pode ser lido",
    format_list: [
        "Uma planilha salva como CSV. Títulos em português, espanhol, francês ou inglês; datas como se costuma \
         escrevê-las; vários países em uma célula.",
        "CSV com etiquetas HXL.",
        "Atividades IATI (XML, versão 2).",
        "O JSON desta página.",
    ],
    limits: "Até 100.000 linhas ou 50 MB.",
    template: "Salvar um modelo para sua planilha",
    template_file: "atlas-de-mandatos-modelo.csv",
    reading: |name, percent| format!("Lendo {name}: {percent}%"),
    joining: "Colocando a lista ao lado do relatório…",
    cancel: "Cancelar",
    cancelled: "A leitura foi cancelada. Nada do arquivo foi mantido.",
    refused: |name| format!("Não é possível ler {name}. O que está errado:"),
    counts,
    format,
    unread: |titles| format!("Colunas que não são lidas: {}.", list(titles)),
    name: "Nome da lista",
    problems,
    more_problems: |count| format!("Há mais {} no arquivo de problemas.", number(count)),
    save_aside: "Salvar as linhas postas à parte",
    save_problems: "Salvar os problemas",
    aside_titles: ["linha", "motivo"],
    problem_titles: ["linha", "coluna", "encontrado", "esperado"],
    aside_file: "linhas-a-parte.csv",
    problems_file: "problemas.csv",
    matching: "Nomes que não são conhecidos aqui",
    matching_hint: |count| {
        let (one, many) = (
            "nome da sua lista não é conhecido aqui. Indique o que é",
            "nomes da sua lista não são conhecidos aqui. Indique o que é cada um",
        );
        format!(
            "{}, ou deixe-o como está: nesse caso, torna-se uma entrada própria.",
            counted(count, one, many)
        )
    },
    all_known: "Todos os nomes da sua lista são conhecidos aqui.",
    more_names: |count| {
        let (one, many) = (
            "nome, que está em poucas linhas, fica como está",
            "nomes, cada um em poucas linhas, ficam como estão",
        );
        format!("Mais {}.", counted(count, one, many))
    },
    take_first: "Usar a primeira sugestão onde houver uma",
    vocabulary,
    not_given: "(não informado)",
    rows: |count| counted(count, "linha", "linhas"),
    suggestions: "Sugestões",
    all: "Todas as entradas",
    as_it_is: "Deixar como está: uma entrada própria",
    as_not_given: "Deixar como está: não informado, ou outro",
    leave_out: "Omitir; as linhas são mantidas",
    save_choices: "Salvar estas escolhas",
    choices_hint: "Da próxima vez, abra aqui primeiro o arquivo salvo: suas escolhas já estarão feitas.",
    choices_file: "atlas-de-mandatos-escolhas.json",
    remembered: |count, name| {
        let read = counted(count, "escolha foi lida", "escolhas foram lidas");
        format!("{read} de {name}. Agora escolha sua lista.")
    },
    show: "Mostrar ao lado do relatório",
    discard: "Descartar",
    nothing_kept: "Nenhuma linha pôde ser mantida; por isso, não há nada para mostrar.",
    held: "Agora ao lado do relatório",
    none_held: "Nenhuma lista. Só o relatório é mostrado.",
    held_row: |name, count| format!("{name}: {}", activities(count)),
    remove: |name| format!("Remover {name}"),
    renamed: |count| {
        format!(
            "{} outro identificador, pois o original já estava em uso ou não pode constar de um link",
            counted(count, "linha tem", "linhas têm")
        )
    },
    renamed_row: |line, wanted, code| format!("linha {line}: {wanted} passou a ser {code}"),
    banner: |names| format!("Ao lado do relatório: {}", list(names)),
    added_countries: |names| {
        let told = match names {
            [_] => "Um país de que o relatório não trata não é contado",
            _ => "Países de que o relatório não trata não são contados",
        };
        format!("{told} com os Estados membros: {}.", list(names))
    },
    origin: |name, line| format!("{name}, linha {line}"),
    from: |name| format!("Lista: {name}"),
    more: "mais informações",
    off_map: "fora deste mapa",
};

fn counts(kept: usize, aside: usize, values: usize) -> String {
    let kept = counted(kept, "linha mantida", "linhas mantidas");
    let aside = counted(aside, "linha posta à parte", "linhas postas à parte");
    format!("{kept}, {aside}, {}.", counted(values, "valor não lido", "valores não lidos"))
}

fn problems(values: usize, reasons: usize) -> String {
    let values_said = counted(values, "valor não lido", "valores não lidos");
    let reasons_said =
        counted(reasons, "problema em linhas postas à parte", "problemas em linhas postas à parte");
    match (values, reasons) {
        (_, 0) => values_said,
        (0, _) => reasons_said,
        _ => format!("{values_said}, {reasons_said}"),
    }
}

fn format(code: &str, encoding: &str) -> String {
    let name = match code {
        "json" => "o JSON desta página",
        "csv" => "uma planilha em CSV",
        "hxl" => "CSV com etiquetas HXL",
        _ => "atividades IATI",
    };
    format!("Lido como {name}, em {encoding}.")
}

fn vocabulary(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Mandate => "Mandatos",
        Vocabulary::Country => "Países",
        Vocabulary::Organisation => "Organizações",
        Vocabulary::Topic => "Temas",
        Vocabulary::Audience => "Públicos-alvo",
        Vocabulary::Kind => "Tipos de atividade",
        Vocabulary::Status => "Situação",
        Vocabulary::CountryRole => "Papéis dos países",
        Vocabulary::OrgRole => "Papéis das organizações",
    }
}

fn beside(count: usize, countries: usize) -> String {
    let verb = if count <= 1 { "provém" } else { "provêm" };
    let more = match countries {
        0 => String::new(),
        count => format!(", com {} de que o relatório não trata", counted(count, "país", "países")),
    };
    format!("{} das atividades {verb} de listas colocadas ao lado do relatório{more}.", number(count))
}
