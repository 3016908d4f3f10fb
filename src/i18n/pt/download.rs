use super::words::{activities, counted};
use crate::{
    i18n::{DownloadWords, FormatWords},
    model::{Date, ListColumn},
};

pub(super) const DOWNLOAD: DownloadWords = DownloadWords {
    title: "Baixar",
    what: "O que baixar",
    selection,
    whole,
    format: "Formato",
    csv: FormatWords {
        name: "Planilha (CSV)",
        about: "Uma linha por atividade, para Excel, LibreOffice e similares.",
    },
    hxl: FormatWords {
        name: "HXL (CSV com etiquetas)",
        about: "Os mesmos fatos em códigos, com uma linha de etiquetas HXL 1.1 que os programas leem.",
    },
    iati: FormatWords {
        name: "IATI 2.03 (XML)",
        about: "Atividades no padrão da Iniciativa Internacional para a Transparência da Ajuda.",
    },
    json: FormatWords {
        name: "Atlas de mandatos (JSON)",
        about: "Tudo o que se sabe sobre as atividades, no formato que esta página lê.",
    },
    geojson: FormatWords {
        name: "Mapa (GeoJSON)",
        about: "Contornos dos Estados membros com seu nível em cada mandato, para programas de mapas.",
    },
    undated,
    state_actions,
    other_list,
    nothing: "Não há nada para salvar neste formato.",
    saved,
    column,
    findings_csv: "Salvar estes pares como planilha (CSV)",
    findings_json: "Salvar estes pares como JSON",
    finding_columns: ["Constatação", "Motivos", "Contra", "Veredito", "Nota"],
    precision,
    open_end: "A fonte não informa um fim; o número refere-se à data da própria fonte.",
    people: "Pessoas",
};

fn selection(count: usize) -> String {
    format!("O que passa pelos filtros: {}", activities(count))
}

fn whole(count: usize, state_actions: usize) -> String {
    let acts = match state_actions {
        0 => String::new(),
        acts => format!(" e {}", own_acts(acts)),
    };
    format!("Tudo: {}{acts}", activities(count))
}

fn own_acts(count: usize) -> String {
    counted(count, "ato próprio de um Estado", "atos próprios de Estados")
}

fn undated(count: usize) -> String {
    let have = if count <= 1 { "tem" } else { "têm" };
    format!("Sem {} que não {have} data: o formato exige um dia, e nenhum é inventado.", activities(count))
}

fn state_actions(count: usize) -> String {
    let which = if count <= 1 { "o qual" } else { "os quais" };
    format!("Sem {}, para {which} não há lugar no formato.", own_acts(count))
}

fn other_list(count: usize) -> String {
    format!("Sem {} de outra lista: um arquivo contém uma só lista.", activities(count))
}

fn saved(name: &str) -> String {
    format!("Salvo como {name}")
}

/// Titles that a list of one's own may have, so that a saved file can be read again.
fn column(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Id => "ID",
        ListColumn::Title => "Título",
        ListColumn::Summary => "Descrição",
        ListColumn::Mandate => "Mandato",
        ListColumn::Kind => "Tipo",
        ListColumn::Status => "Situação",
        ListColumn::When => "Quando",
        ListColumn::Countries => "Países",
        ListColumn::UnnamedCountries => "Países não citados",
        ListColumn::Venue => "Local",
        ListColumn::Lead => "Organismo líder",
        ListColumn::Partners => "Parceiros",
        ListColumn::Funders => "Financiadores",
        ListColumn::Trainers => "Instrutores",
        ListColumn::HostOrganisations => "Organizações anfitriãs",
        ListColumn::Topics => "Temas",
        ListColumn::Audiences => "Público-alvo",
        ListColumn::People => "Pessoas",
        ListColumn::PeopleNote => "Pessoas, em palavras",
        ListColumn::PartOf => "Parte de",
        ListColumn::Sentences => "Frases",
        ListColumn::Link => "Link",
        ListColumn::List => "Lista",
    }
}

fn precision(date: Date) -> &'static str {
    match date {
        Date::Year(_) => "A precisão é de um ano: a fonte não informa o mês nem o dia.",
        Date::Month(_) => "A precisão é de um mês: a fonte não informa o dia.",
    }
}
