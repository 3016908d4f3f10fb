use super::words::{activities, counted};
use crate::{
    i18n::{DownloadWords, FormatWords},
    model::{Date, ListColumn},
};

pub(super) const DOWNLOAD: DownloadWords = DownloadWords {
    title: "Descargar",
    what: "Qué descargar",
    selection,
    whole,
    format: "Formato",
    csv: FormatWords {
        name: "Hoja de cálculo (CSV)",
        about: "Una fila por actividad, para Excel, LibreOffice y similares.",
    },
    hxl: FormatWords {
        name: "HXL (CSV con etiquetas)",
        about: "Los mismos datos en códigos, con una fila de etiquetas HXL 1.1 que leen los programas.",
    },
    iati: FormatWords {
        name: "IATI 2.03 (XML)",
        about: "Actividades según el estándar de la Iniciativa Internacional para la Transparencia de la Ayuda.",
    },
    json: FormatWords {
        name: "Atlas de mandatos (JSON)",
        about: "Todo lo que se sabe de las actividades, en el formato que lee esta página.",
    },
    geojson: FormatWords {
        name: "Mapa (GeoJSON)",
        about: "Contornos de los Estados Miembros con su nivel en cada mandato, para programas de mapas.",
    },
    undated,
    state_actions,
    other_list,
    nothing: "No hay nada que guardar en este formato.",
    saved,
    column,
    findings_csv: "Guardar estos pares como hoja de cálculo (CSV)",
    findings_json: "Guardar estos pares como JSON",
    finding_columns: ["Hallazgo", "Motivos", "En contra", "Dictamen", "Nota"],
    precision,
    open_end: "La fuente no indica el final; la cifra corresponde a la fecha de la propia fuente.",
    people: "Personas",
};

fn selection(count: usize) -> String {
    format!("Lo que queda con los filtros: {}", activities(count))
}

fn whole(count: usize, state_actions: usize) -> String {
    let acts = match state_actions {
        0 => String::new(),
        acts => format!(" y {}", own_acts(acts)),
    };
    format!("Todo: {}{acts}", activities(count))
}

fn own_acts(count: usize) -> String {
    counted(count, "acto propio de un Estado", "actos propios de Estados")
}

fn undated(count: usize) -> String {
    let have = if count == 1 { "tiene" } else { "tienen" };
    format!(
        "No incluye {} que no {have} fecha: el formato pide un día, y no se inventa ninguno.",
        activities(count)
    )
}

fn state_actions(count: usize) -> String {
    let what = if count == 1 { "el que" } else { "los que" };
    format!("No incluye {}, para {what} no hay lugar en el formato.", own_acts(count))
}

fn other_list(count: usize) -> String {
    format!("No incluye {} de otra lista: un archivo contiene una sola lista.", activities(count))
}

fn saved(name: &str) -> String {
    format!("Guardado como {name}")
}

/// Titles that a list of one's own may have, so that a saved file can be read again.
fn column(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Id => "ID",
        ListColumn::Title => "Título",
        ListColumn::Summary => "Descripción",
        ListColumn::Mandate => "Mandato",
        ListColumn::Kind => "Tipo",
        ListColumn::Status => "Situación",
        ListColumn::When => "Cuándo",
        ListColumn::Countries => "Países",
        ListColumn::UnnamedCountries => "Países no nombrados",
        ListColumn::Venue => "Lugar",
        ListColumn::Lead => "Organismo responsable",
        ListColumn::Partners => "Socios",
        ListColumn::Funders => "Financiadores",
        ListColumn::Trainers => "Capacitadores",
        ListColumn::HostOrganisations => "Organizaciones anfitrionas",
        ListColumn::Topics => "Temas",
        ListColumn::Audiences => "Destinatarios",
        ListColumn::People => "Personas",
        ListColumn::PeopleNote => "Personas, en palabras",
        ListColumn::PartOf => "Parte de",
        ListColumn::Sentences => "Oraciones",
        ListColumn::Link => "Enlace",
        ListColumn::List => "Lista",
    }
}

fn precision(date: Date) -> &'static str {
    match date {
        Date::Year(_) => "La precisión es de un año: la fuente no indica ni mes ni día.",
        Date::Month(_) => "La precisión es de un mes: la fuente no indica el día.",
    }
}
