use crate::{i18n::EmbedWords, model::EmbedPart};

pub(super) const EMBED: EmbedWords = EmbedWords {
    open: "Abrir en el atlas",
    title: "Insertar",
    about: "Ponga esta vista en una página propia. Sigue la selección que figura abajo, habla el idioma que usted elija y no envía nada a nadie.",
    view: "Vista",
    none: "sin selección",
    own_language: "el del lector",
    parts: "Partes que se muestran",
    part: |part| match part {
        EmbedPart::Sentence => "la frase",
        EmbedPart::Legend => "la leyenda",
        EmbedPart::Countries => "la lista de Estados Miembros",
        EmbedPart::Strip => "los meses",
        EmbedPart::Panel => "el panel de lo seleccionado",
    },
    data: "Datos",
    newest: "los datos más recientes",
    pinned: |version| format!("esta versión, {version}: se avisa al lector si hay datos más recientes"),
    height: "Alto en píxeles, donde ningún programa lo ajusta",
    with_script: "Con programa: el alto se ajusta solo",
    without_script: "Sin programa",
    link: "Enlace",
    cite: "Para citar",
    citation: |report, version, link| {
        format!("{report} Atlas de mandatos, versión de los datos {version}. {link}")
    },
    copy: "Copiar",
    copied: "Copiado.",
    copy_by_hand: "Aquí no se permite copiar. El texto está seleccionado: cópielo a mano.",
    preview: "Vista previa",
};
