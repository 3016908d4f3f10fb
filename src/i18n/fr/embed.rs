use crate::{i18n::EmbedWords, model::EmbedPart};

pub(super) const EMBED: EmbedWords = EmbedWords {
    open: "Ouvrir dans l'atlas",
    title: "Intégrer",
    about: "Placez cette vue dans l'une de vos pages. Elle suit le choix ci-dessous, parle la langue que vous choisissez et n'envoie rien à personne.",
    view: "Vue",
    none: "aucun choix",
    own_language: "celle du lecteur",
    parts: "Parties affichées",
    part: |part| match part {
        EmbedPart::Sentence => "la phrase",
        EmbedPart::Legend => "la légende",
        EmbedPart::Countries => "la liste des États membres",
        EmbedPart::Strip => "les mois",
        EmbedPart::Panel => "le panneau de ce qui est choisi",
    },
    data: "Données",
    newest: "les données les plus récentes",
    pinned: |version| {
        format!(
            "cette version, {version}\u{202f}; le lecteur est averti si des données plus récentes existent"
        )
    },
    height: "Hauteur en pixels, là où aucun script ne l'ajuste",
    with_script: "Avec un script\u{a0}: la hauteur s'ajuste d'elle-même",
    without_script: "Sans script",
    link: "Lien",
    cite: "Pour citer",
    citation: |report, version, link| {
        format!("{report} Atlas des mandats, version des données {version}. {link}")
    },
    copy: "Copier",
    copied: "Copié.",
    copy_by_hand: "La copie n'est pas autorisée ici. Le texte est sélectionné\u{202f}; copiez-le à la main.",
    preview: "Aperçu",
};
