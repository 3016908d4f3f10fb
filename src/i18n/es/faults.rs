use super::words::{counted, either, number};
use crate::model::{Expected, Found, Issue, Place};

pub(super) fn set_aside(count: usize) -> String {
    if count == 1 {
        "1 fila de los datos no se muestra, debido a un error. Todo lo demás se muestra.".to_owned()
    } else {
        format!(
            "{} filas de los datos no se muestran, debido a errores. Todo lo demás se muestra.",
            number(count)
        )
    }
}

pub(super) fn place(place: &Place) -> String {
    match place {
        Place::Position(line, column) => format!("línea {line}, columna {column}"),
        Place::Pointer(pointer) if pointer.is_empty() => "todo el archivo".to_owned(),
        Place::Pointer(pointer) => pointer.clone(),
        Place::Cell(line, column) if column.is_empty() => format!("línea {line}"),
        Place::Cell(line, column) => format!("línea {line}, “{column}”"),
    }
}

pub(super) fn found(issue: &Issue) -> String {
    match &issue.found {
        Found::End => "el final del archivo".to_owned(),
        Found::NotJson => "algo que no es JSON".to_owned(),
        Found::Nothing => "nada".to_owned(),
        Found::Value(value) if value.is_empty() => "ninguno".to_owned(),
        Found::Value(value) => value.clone(),
        Found::Field(name) => format!("un campo “{name}”"),
        Found::Workbook => "un libro de un programa de hojas de cálculo".to_owned(),
        Found::Unreadable => "algo que no es texto, o que no es una lista".to_owned(),
        Found::Count(count) => number(count),
        Found::SetAside(code) => format!("“{code}”, que a su vez se apartó"),
    }
}

pub(super) fn expected(issue: &Issue) -> String {
    match &issue.expected {
        Expected::Json => "texto JSON".to_owned(),
        Expected::Field(name) => format!("un campo “{name}”"),
        Expected::Kind(kinds) => either(kinds),
        Expected::OneOf(words) => format!("uno de estos valores: {}", words.join(", ")),
        Expected::Format(format) => format!("“{format}”, el formato que lee esta página"),
        Expected::SomeText => "un texto que no esté vacío, o ningún texto".to_owned(),
        Expected::Code => "un código: letras, cifras, “-”, “.” o “_”, en la forma de su lista".to_owned(),
        Expected::UniqueCode => "un código que ninguna otra fila de la lista tenga".to_owned(),
        Expected::RowOf(list) => format!("el identificador de una fila de “{list}”"),
        Expected::Period => "un período como 2011, 2011-02, 2011-02/2011-03 o 2006/..".to_owned(),
        Expected::YearOrMonth => "un año o un mes, como 2012 o 2012-03".to_owned(),
        Expected::Sentence => "una oración como 2.5.9: sección, párrafo, oración".to_owned(),
        Expected::LedgerSentence => "una oración que figure en el registro".to_owned(),
        Expected::NewSentence => "una oración que no figure dos veces en el registro".to_owned(),
        Expected::TwoCodes => "los códigos de dos actividades distintas".to_owned(),
        Expected::AtLeastOne => "al menos una entrada".to_owned(),
        Expected::NotRepeated => "ninguna entrada repetida".to_owned(),
        Expected::NoCycle => "una fila que no conduzca de vuelta a esta".to_owned(),
        Expected::ReportedMandate => "un mandato al que el informe responda".to_owned(),
        Expected::Between(least, most) => format!("un número entero de {least} a {most}"),
        Expected::RoleOfPlan => {
            "el papel planned o absent, porque la actividad está solo prevista".to_owned()
        }
        Expected::RoleOfStateAction => "el papel party en un acto propio de un Estado, y solo ahí".to_owned(),
        Expected::OutsideCountry => {
            "un país que no sea del conjunto de datos; uno que sí lo sea es anfitrión".to_owned()
        }
        Expected::ActivitiesOrReason => "o bien actividades, o bien un motivo".to_owned(),
        Expected::CitingActivities(codes) if codes.is_empty() => {
            "ninguna actividad, porque ninguna la cita".to_owned()
        }
        Expected::CitingActivities(codes) => format!("las actividades que la citan: {}", codes.join(", ")),
        Expected::List
        | Expected::Titles
        | Expected::Bytes(_)
        | Expected::Rows(_)
        | Expected::Fields(_)
        | Expected::ClosingQuote
        | Expected::Xml
        | Expected::TitleOrSummary
        | Expected::DateInWords
        | Expected::ClearMonth
        | Expected::LaterEnd
        | Expected::OneMandate
        | Expected::PlaceName
        | Expected::Address
        | Expected::Names(_)
        | Expected::Letters(_)
        | Expected::Levels(_) => expected_of_list(&issue.expected),
        Expected::SentenceOfRow => {
            "una oración que figure también en el campo “refs” de la actividad".to_owned()
        }
    }
}

/// What a list of one's own should hold.
fn expected_of_list(expected: &Expected) -> String {
    match expected {
        Expected::Bytes(most) => return format!("como máximo {} MB", number(most / 1_000_000)),
        Expected::Rows(most) => return format!("como máximo {} filas", number(most)),
        Expected::Levels(most) => return format!("como máximo {} niveles uno sobre otro", number(most)),
        Expected::Names(most) => return format!("como máximo {} nombres distintos", number(most)),
        Expected::Letters(most) => return format!("un texto de {} caracteres como máximo", number(most)),
        Expected::Fields(count) => {
            return format!("como máximo {}, tantos como títulos", counted(*count, "campo", "campos"));
        }
        Expected::Titles => {
            "una fila de títulos, como “Título”, “Países”, “Cuándo”; la plantilla los tiene todos"
        }
        Expected::ClosingQuote => "una comilla que cierre el campo",
        Expected::Xml => "XML bien formado",
        Expected::TitleOrSummary => "un título o una descripción",
        Expected::DateInWords => {
            "una fecha como 2011, 2011-02, 02/2011, feb 2011, oct-nov 2011, 14/02/2011, 2009-2012 o desde 2006"
        }
        Expected::ClearMonth => "una fecha que no deje dudas sobre qué número es el mes; se conservó el año",
        Expected::OneMandate => "un solo mandato por fila; se tomó el primero",
        Expected::LaterEnd => "un final que no sea anterior al comienzo",
        Expected::Address => "una dirección que empiece por http:// o https://, o palabras que digan dónde",
        Expected::PlaceName => "un lugar con el nombre de un país, como “Miami, Estados Unidos”",
        _ => {
            "una lista en CSV (guardada como “CSV UTF-8”), CSV con etiquetas HXL, actividades IATI o el JSON de esta \
             página"
        }
    }
    .to_owned()
}

pub(super) fn not_fetched(file: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => {
            format!(
                "No se pudo cargar el archivo {file}: el servidor respondió con el código de estado {status}."
            )
        }
        None => format!("No se pudo cargar el archivo {file}: falló la conexión."),
    }
}

pub(super) fn not_readable(file: &str) -> String {
    format!("El archivo {file} se cargó, pero no se puede leer. Esto es lo que está mal:")
}

pub(super) fn unknown_key(key: &str) -> String {
    format!("Este enlace contiene “{key}”, que esta página no conoce. Se omitió.")
}

pub(super) fn unknown_value(key: &str, value: &str) -> String {
    format!("Este enlace pide “{key}={value}”, que no se conoce aquí. Se omitió.")
}

pub(super) fn other_version(link: &str, shown: &str) -> String {
    format!("Este enlace se hizo para la versión {link} de los datos; usted ve la versión {shown}.")
}
