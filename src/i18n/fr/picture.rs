use super::words::number;
use crate::i18n::{FormatWords, PictureWords};

pub(super) const PICTURE: PictureWords = PictureWords {
    title: "Image",
    about: "Ce que la page montre maintenant, avec légende, source et lien.",
    svg: FormatWords {
        name: "Dessin (SVG)",
        about: "Net à toute taille, pour l'impression et les logiciels de dessin.",
    },
    png: FormatWords { name: "Image (PNG)", about: "Pour les rapports, les présentations et les messages." },
    size: "Taille",
    pixels: |times, width| format!("{times}×\u{a0}: {} pixels de large", number(width)),
    colours: "Couleurs",
    copy: "Copier comme image",
    about_copy: "Pour la coller dans un document ou un message.",
    copied: "Copié comme image.",
    not_copied: "Ce navigateur ne laisse pas la page copier une image. Enregistrez-la en PNG.",
    not_drawn: "Ce navigateur n'a pas pu créer l'image. Enregistrez le dessin (SVG).",
    disclaimer: "Montre ce qui est signalé, qui n'est pas forcément tout ce qui a eu lieu. Les noms de pays \
                 n'expriment aucune position de l'OEA ni de ses États membres.",
    more: |count| format!("et {} de plus, sous le lien ci-dessous", number(count)),
};
