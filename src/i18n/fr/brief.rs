use super::words::counted;
use crate::i18n::BriefWords;

pub(super) const BRIEF: BriefWords = BriefWords {
    view: "Fiche",
    compare: "Comparer",
    about: "Fiche sur",
    whole: "toute la région",
    print: "Imprimer ou enregistrer en PDF",
    save_html: "Enregistrer pour Word (HTML)",
    save_markdown: "Enregistrer en texte (Markdown)",
    country: "Fiche de pays",
    mandate: "Fiche de mandat",
    region: "Rapport régional",
    comparison: "Comparaison",
    between: "\u{202f}; ",
    lists: "Listes à côté du rapport",
    filters: "Filtres",
    reading: "«\u{a0}Aucune activité signalée\u{a0}» signifie que ce seul rapport n'en cite aucune. Cela ne signifie pas qu'il ne s'est rien passé. \
              Les phrases sont numérotées par section, paragraphe et phrase du rapport.",
    what: "Quoi",
    who: "Qui",
    sentences: "Phrases",
    count: "Nombre",
    all_countries: "tous les États membres",
    activities: "Activités par mandat",
    reported: "Achevées ou en cours",
    planned: "Prévues",
    shared_figure: "* Un seul chiffre, que le rapport donne pour plusieurs activités ensemble.",
    gaps: "Aucune activité signalée",
    no_gaps: "Une activité est signalée au titre de chaque mandat auquel le rapport répond.",
    nearest: "Précédent le plus proche",
    regional: "Travaux régionaux qui peuvent l'inclure",
    left_out: |count| {
        let (one, many) = ("activité n'est pas montrée", "activités ne sont pas montrées");
        format!("{} ici\u{202f}; la liste de l'atlas les contient toutes.", counted(count, one, many))
    },
    contents: "Sommaire",
    matrix: "États membres et mandats",
    by_mandate: "Mandat par mandat",
    by_country: "État par État",
    overlaps: "Chevauchements possibles",
    method: "Comment lire ce rapport",
    pair: "Deux activités",
    reasons: "Motifs",
    too_many_to_compare: "Il y a trop d'activités pour chercher des chevauchements dans un document ou une image. La vue des chevauchements le fait.",
    choose_two: "Choisissez de deux à quatre États membres pour les voir côte à côte.",
    choose: "États membres à comparer, de deux à quatre",
    compared: |each, shared| {
        let cites = if shared < 2 { "cite" } else { "citent" };
        format!(
            "{}. {} {cites} plus d'un d'entre eux.",
            each.join("\u{202f}; "),
            counted(shared, "activité", "activités")
        )
    },
    levels: "Niveaux",
    differences: "Activité signalée pour les uns et non pour les autres",
    reported_for: "Activité signalée pour",
    not_reported_for: "Aucune activité signalée pour",
    side_by_side: "Activités côte à côte",
    side_by_side_note: "Un tiret\u{a0}: le rapport ne cite pas l'État membre dans cette activité. Les travaux régionaux qui ne citent aucun pays ne figurent pas ici.",
    shared_partners: "Partenaires communs",
    open: "Fiche à imprimer",
    compare_this: "Comparer avec d'autres",
};
