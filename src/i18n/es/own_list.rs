use super::words::{activities, counted, list, number};
use crate::{i18n::OwnListWords, model::Vocabulary};

pub(super) const OWN_LIST: OwnListWords = OwnListWords {
    elsewhere: |list| {
        format!(
            "El enlace se creó con una lista puesta junto al informe, “{list}”, que no está aquí: lo que se muestra no es lo que se vio. Ponga la lista junto al informe en “Su lista” y vuelva a abrir el enlace."
        )
    },
    other_countries: "Otros países",
    beside,
    share: |count, name| format!("{} de la lista {name}.", number(count)),
    view: "Su lista",
    intro: "Ponga junto al informe una lista propia: lo que hizo otro organismo, en los mismos países o en otros. \
            Ambos aparecen entonces juntos en todas las vistas, cada uno con su marca, y un filtro los distingue.",
    privacy: "El archivo se lee aquí, en esta ventana. Nunca sale de su dispositivo: no se envía nada, y no se \
              conserva nada de él una vez que usted cierre o vuelva a cargar la página.",
    choose: "Elegir un archivo",
    or_drop: "o suéltelo en cualquier parte de esta página",
    drop_here: "Suelte el archivo para leerlo aquí. Nunca sale de su dispositivo.",
    formats: "Qué se puede leer",
    format_list: [
        "Una hoja de cálculo guardada como CSV. Títulos en español, francés, inglés o portugués; fechas como usted \
         las escribe; varios países en una celda.",
        "CSV con etiquetas HXL.",
        "Actividades IATI (XML, versión 2).",
        "El JSON de esta página.",
    ],
    limits: "Hasta 100\u{202f}000 filas o 50 MB.",
    template: "Guardar una plantilla para su hoja de cálculo",
    template_file: "atlas-de-mandatos-plantilla.csv",
    reading: |name, percent| format!("Leyendo {name}: {percent}\u{a0}%"),
    joining: "Poniendo la lista junto al informe…",
    cancel: "Cancelar",
    cancelled: "Se canceló la lectura. No se conservó nada del archivo.",
    refused: |name| format!("No se puede leer {name}. Esto es lo que está mal:"),
    counts,
    format,
    unread: |titles| format!("Columnas que no se leen: {}.", list(titles)),
    name: "Nombre de la lista",
    problems,
    more_problems: |count| format!("Hay {} más en el archivo de problemas.", number(count)),
    save_aside: "Guardar las filas apartadas",
    save_problems: "Guardar los problemas",
    aside_titles: ["línea", "motivo"],
    problem_titles: ["línea", "columna", "encontrado", "esperado"],
    aside_file: "filas-apartadas.csv",
    problems_file: "problemas.csv",
    matching: "Nombres que no se conocen aquí",
    matching_hint: |count| {
        if count == 1 {
            "1 nombre de su lista no se conoce aquí. Indique qué es, o déjelo como está: entonces pasa a ser una \
             entrada propia."
                .to_owned()
        } else {
            format!(
                "{} nombres de su lista no se conocen aquí. Indique qué es cada uno, o déjelo como está: entonces \
                 pasa a ser una entrada propia.",
                number(count)
            )
        }
    },
    all_known: "Todos los nombres de su lista se conocen aquí.",
    more_names: |count| {
        let (one, many) = (
            "nombre más, que está en pocas filas, se deja como está",
            "nombres más, cada uno en pocas filas, se dejan como están",
        );
        format!("{}.", counted(count, one, many))
    },
    take_first: "Tomar la primera sugerencia donde la haya",
    vocabulary,
    not_given: "(no indicado)",
    rows: |count| counted(count, "fila", "filas"),
    suggestions: "Sugerencias",
    all: "Todas las entradas",
    as_it_is: "Dejar como está: una entrada propia",
    as_not_given: "Dejar como está: no indicado, u otro",
    leave_out: "Omitir; las filas se conservan",
    save_choices: "Guardar estas decisiones",
    choices_hint: "La próxima vez, abra aquí primero el archivo guardado: sus decisiones ya estarán tomadas.",
    choices_file: "atlas-de-mandatos-decisiones.json",
    remembered: |count, name| {
        let read = if count == 1 { "Se leyó" } else { "Se leyeron" };
        let decisions = counted(count, "decisión", "decisiones");
        format!("{read} {decisions} de {name}. Ahora elija su lista.")
    },
    show: "Mostrarla junto al informe",
    discard: "Descartar",
    nothing_kept: "No se pudo conservar ninguna fila, así que no hay nada que mostrar.",
    held: "Ahora junto al informe",
    none_held: "Ninguna lista. Usted ve solo el informe.",
    held_row: |name, count| format!("{name}: {}", activities(count)),
    remove: |name| format!("Quitar {name}"),
    renamed: |count| {
        format!(
            "{} otro identificador, porque el suyo ya estaba en uso o no puede figurar en un enlace",
            counted(count, "fila tiene", "filas tienen")
        )
    },
    renamed_row: |line, wanted, code| format!("línea {line}: {wanted} es {code}"),
    banner: |names| format!("Junto al informe: {}", list(names)),
    added_countries: |names| {
        let told = match names {
            [_] => "Un país del que el informe no trata no se cuenta con los Estados Miembros",
            _ => "Los países de los que el informe no trata no se cuentan con los Estados Miembros",
        };
        format!("{told}: {}.", list(names))
    },
    origin: |name, line| format!("{name}, línea {line}"),
    from: |name| format!("Fuente: {name}"),
    more: "más información allí",
    off_map: "fuera de este mapa",
};

fn counts(kept: usize, aside: usize, values: usize) -> String {
    let kept = counted(kept, "fila conservada", "filas conservadas");
    let aside = counted(aside, "fila apartada", "filas apartadas");
    format!("{kept}, {aside}, {}.", counted(values, "valor no leído", "valores no leídos"))
}

fn problems(values: usize, reasons: usize) -> String {
    let values_said = counted(values, "valor no leído", "valores no leídos");
    let reasons_said = counted(reasons, "problema en filas apartadas", "problemas en filas apartadas");
    match (values, reasons) {
        (_, 0) => values_said,
        (0, _) => reasons_said,
        _ => format!("{values_said}, {reasons_said}"),
    }
}

fn format(code: &str, encoding: &str) -> String {
    let name = match code {
        "json" => "el JSON de esta página",
        "csv" => "una hoja de cálculo en CSV",
        "hxl" => "CSV con etiquetas HXL",
        _ => "actividades IATI",
    };
    format!("Se leyó como {name}, en {encoding}.")
}

fn vocabulary(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Mandate => "Mandatos",
        Vocabulary::Country => "Países",
        Vocabulary::Organisation => "Organizaciones",
        Vocabulary::Topic => "Temas",
        Vocabulary::Audience => "Destinatarios",
        Vocabulary::Kind => "Tipos de actividad",
        Vocabulary::Status => "Situación",
        Vocabulary::CountryRole => "Papeles de los países",
        Vocabulary::OrgRole => "Papeles de las organizaciones",
    }
}

fn beside(count: usize, countries: usize) -> String {
    let verb = if count == 1 { "procede" } else { "proceden" };
    let more = match countries {
        0 => String::new(),
        1 => ", con 1 país del que el informe no trata".to_owned(),
        count => format!(", con {} países de los que el informe no trata", number(count)),
    };
    format!("{} de las actividades {verb} de listas puestas junto al informe{more}.", number(count))
}
