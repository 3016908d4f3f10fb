use super::{
    matrix::rule,
    words::{counted, number},
};
use crate::{
    i18n::{AboutWords, FigureCounts, Part},
    model::{Level, Reason, SentenceRef},
};

pub(super) const ABOUT: AboutWords = AboutWords {
    what: Part {
        title: "Qué es este atlas y qué no es",
        paragraphs: &[
            "Es una lectura de un solo informe: el de la Secretaría de Seguridad Multidimensional de la OEA sobre \
             las preocupaciones especiales de seguridad de los pequeños Estados insulares del Caribe, de principios \
             de 2012. Muestra qué párrafo de la resolución se puso en práctica para qué Estado Miembro, cuándo y con \
             quién, y dónde el informe no nombra ninguna actividad.",
            "Una celda vacía significa “sin actividad informada”, aquí, en este único informe. No significa que no \
             haya ocurrido nada, y no dice nada de lo que hizo un Estado Miembro: la resolución pide a la Secretaría \
             que actúe, y los niveles miden lo que la Secretaría informa.",
            "No es una publicación oficial de la OEA y no juzga la calidad ni el efecto de ningún trabajo.",
        ],
    },
    levels: Part {
        title: "Niveles",
        paragraphs: &[
            "Cada Estado Miembro tiene un solo nivel en cada párrafo: el más alto que corresponda. El trabajo \
             regional que no nombra países no eleva ningún nivel; tiene una fila propia. Los actos propios de los \
             Estados, como las ratificaciones, se muestran y nunca se cuentan. Una proporción siempre indica \
             el total: los párrafos a los que el informe responde.",
        ],
    },
    limits: Part {
        title: "Límites del informe",
        paragraphs: &[
            "Algunas oraciones dan un número de países sin sus nombres, o nombran una parte de la región. No se \
             asignan a países concretos. “Todos los Estados Miembros” sí se asigna, y así se señala.",
            "Las fechas son tan precisas como el informe: un año, un mes o ninguna. La situación es la de principios \
             de 2012; lo que entonces estaba previsto se muestra como previsto, con independencia de lo que haya \
             ocurrido después.",
            "El párrafo 4.g queda sin respuesta y no disponemos de su texto. El párrafo 4.i trata de la \
             coordinación, que es transversal a todos los demás.",
            "Se desconoce el número de documento del informe.",
        ],
    },
    figures: Part {
        title: "Número de personas",
        paragraphs: &[
            "Una cifra que el informe da para varias actividades en conjunto se indica en cada una de ellas como \
             compartida. No se divide ni se suma dos veces.",
        ],
    },
    figure_counts,
    ledger: Part {
        title: "Qué fue de cada oración",
        paragraphs: &[
            "El texto del informe no se repite aquí. Sus oraciones están numeradas: sección, párrafo, oración; la \
             sección 0 es la introducción. Cada una lleva a las actividades que se apoyan en ella, o dice por qué no \
             hay ninguna.",
        ],
    },
    ledger_counts,
    sentence: "Oración",
    outcome: "Qué fue de ella",
    level: "Nivel",
    rule: "Regla",
    level_rule,
    reason,
    sentence_name,
    versions: Part { title: "Versiones", paragraphs: &[] },
    data_version,
    page_version,
    licence: Part {
        title: "Licencia",
        paragraphs: &[
            "El programa y los datos se pueden usar, modificar y redistribuir según los términos de la licencia MIT. \
             Las formas del mapa son de Natural Earth, de dominio público. Cite, por favor, el informe, la versión \
             de los datos y la dirección de la página.",
        ],
    },
    errors: Part {
        title: "Si algo está mal",
        paragraphs: &[
            "Escriba a quienes publican esta página. Indique la oración del informe, el título de la actividad y la \
             versión de los datos; copie la dirección de la página, que contiene lo que usted ve. Una corrección \
             cambia el archivo de datos, recibe una nueva versión y se anota en su lista de cambios.",
        ],
    },
};

fn level_rule(of: Level) -> &'static str {
    match of {
        Level::None => {
            "Ninguna actividad nombra al Estado Miembro como participante. Si se lo nombra como ausente, o si actuó \
             por su cuenta, se dice con palabras; el nivel no cambia."
        }
        other => rule(other),
    }
}

fn figure_counts(of: &FigureCounts) -> String {
    let given = counted(of.given, "cifra", "cifras");
    let sourced = match of.unsourced {
        0 => "Cada una nombra las oraciones que la dan.".to_owned(),
        1 => "1 cifra no nombra ninguna oración que la dé.".to_owned(),
        more => format!("{} cifras no nombran ninguna oración que las dé.", number(more)),
    };
    format!(
        "El informe da {given}, para {}. {sourced} Para {} no da ninguna.",
        counted(of.covered, "actividad", "actividades"),
        counted(of.without, "actividad", "actividades")
    )
}

fn ledger_counts(sentences: usize, used: usize) -> String {
    let lead = counted(used, "de ellas lleva", "de ellas llevan");
    format!("{}; {lead} a actividades.", counted(sentences, "oración", "oraciones"))
}

pub(super) fn reason(of: Reason) -> &'static str {
    match of {
        Reason::RestatesResolution => "repite lo que pide la resolución",
        Reason::Background => "describe circunstancias, no trabajo",
        Reason::Aim => "dice para qué sirve algo",
        Reason::Method => "dice cómo funciona algo",
        Reason::Outcome => "dice qué resultó de un trabajo que otras oraciones nombran",
        Reason::Hope => "expresa una esperanza o invita",
    }
}

fn sentence_name(of: SentenceRef) -> String {
    format!("§{} ¶{}, oración {}", of.section, of.paragraph, of.sentence)
}

fn data_version(version: &str, as_of: &str) -> String {
    format!("Datos: {version}; {as_of}.")
}

fn page_version(version: &str) -> String {
    format!("Página: {version}.")
}
