use super::words::number;
use crate::i18n::{FormatWords, PictureWords};

pub(super) const PICTURE: PictureWords = PictureWords {
    title: "Imagen",
    about: "Lo que la página muestra ahora, con leyenda, fuente y enlace.",
    svg: FormatWords {
        name: "Dibujo (SVG)",
        about: "Nítido a cualquier tamaño, para imprimir y para programas de dibujo.",
    },
    png: FormatWords { name: "Imagen (PNG)", about: "Para informes, presentaciones y mensajes." },
    size: "Tamaño",
    pixels: |times, width| format!("{times}×: {} píxeles de ancho", number(width)),
    colours: "Colores",
    copy: "Copiar como imagen",
    about_copy: "Para pegarla en un documento o en un mensaje.",
    copied: "Copiado como imagen.",
    not_copied: "Este navegador no permite que la página copie una imagen. Guárdela como PNG.",
    not_drawn: "Este navegador no pudo crear la imagen. Guarde el dibujo (SVG).",
    disclaimer: "Muestra lo que se informa, que puede no ser todo lo ocurrido. Los nombres de países no \
                 expresan posición alguna de la OEA ni de sus Estados Miembros.",
    more: |count| format!("y {} más, en el enlace de abajo", number(count)),
};
