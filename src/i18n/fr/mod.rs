//! French.

mod about;
mod brief;
mod download;
mod embed;
mod faults;
mod filters;
mod keys;
mod matrix;
mod names;
mod overlaps;
mod own_list;
mod partners;
mod picture;
mod sentences;
mod timeline;
mod words;

use super::{Messages, forms};
use crate::model::Lang;

/// French.
pub(super) const FR: Messages = Messages {
    lang: Lang::Fr,
    app_name: "Atlas des mandats",
    skip_to_content: "Aller au contenu",
    language: "Langue",
    theme: "Couleurs",
    theme_auto: "Auto",
    theme_light: "Clair",
    theme_dark: "Sombre",
    loading: "Chargement du rapport…",
    views: "Vues",
    map_view: "Carte",
    matrix_view: "Matrice",
    timeline_view: "Chronologie",
    list_view: "Liste",
    about_view: "À propos des données",
    matrix: matrix::MATRIX,
    cell: matrix::CELL,
    filters: filters::FILTERS,
    gaps: matrix::GAPS,
    partners: partners::PARTNERS,
    overlaps: overlaps::OVERLAPS,
    timeline: timeline::TIMELINE,
    list_words: timeline::LIST,
    about: about::ABOUT,
    brief: brief::BRIEF,
    download: download::DOWNLOAD,
    picture: picture::PICTURE,
    embed: embed::EMBED,
    keys: keys::KEYS,
    own_list: own_list::OWN_LIST,
    mandates: "Mandats",
    all_mandates: "Tous les mandats",
    map: "Carte des États membres des Caraïbes",
    map_keys: "Les touches fléchées mènent à l'État membre voisin, Entrée le choisit, Échap annule le choix.",
    map_hint: "Le nombre près de chaque nom\u{a0}: mandats avec activité signalée. Choisissez un État membre pour lire plus.",
    inset: "Caraïbes orientales, agrandies",
    disclaimer: "Carte schématique destinée à montrer les activités. Les contours, les lignes et les noms sont \
                 simplifiés et suivent un jeu de données public\u{202f}; ils n'expriment aucune position de l'OEA ni \
                 de ses États membres sur le statut, les limites ou la souveraineté de quelque territoire que ce \
                 soit. Les petits États sont agrandis pour être lisibles.",
    disclaimer_short: "Carte schématique\u{202f}; les lignes et les noms n'expriment aucune position de l'OEA ni de \
                       ses membres.",
    countries: "États membres",
    overview: "Mandats de la résolution",
    overview_hint: "Choisissez un État membre pour lire ce qui a été signalé à son sujet, un mandat pour voir où il \
                    a été mis en œuvre, ou les deux.",
    legend_tally: "Mandats avec activité signalée",
    legend_level: "Signalé pour l'État membre",
    close: "Fermer",
    expand: "Voir plus",
    collapse: "Voir moins",
    clear: "Tout effacer",
    details: "Détails",
    levels_at_a_glance: "Tous les mandats en un coup d'œil",
    when: "Quand",
    venue: "Lieu",
    role: "Rôle",
    member_states: "États membres",
    lead: "Chef de file",
    with: "Avec",
    people: "Personnes",
    source: "Source",
    state_actions: "Actes propres de l'État, non comptés comme activités",
    regional: "Régional, pays non nommés",
    asks: "Ce qui est demandé",
    led_by: "Chefs de file",
    unanswered: "Le rapport ne répond pas à ce paragraphe, et nous ne disposons pas de son texte. On ne peut rien \
                 conclure de ce silence.",
    in_language: |lang| match lang {
        Lang::En => "en anglais",
        Lang::Es => "en espagnol",
        Lang::Fr => "en français",
        Lang::Pt => "en portugais",
    },
    fault_title: "L'atlas ne peut pas afficher le rapport",
    retry: "Réessayer",
    map_missing: "La carte ne peut pas être dessinée. La liste ci-dessous permet de faire la même chose.",
    show_issues: "Voir ce qui n'allait pas",
    issue_place: "Où",
    issue_found: "Trouvé",
    issue_expected: "Attendu",
    dismiss: "Masquer",
    notices: "À propos de ce lien et de ces données",
    download_data: "Les données en JSON",
    data_version: "Version des données",

    level: words::level,
    status: words::status,
    kind: words::kind,
    country_role: words::country_role,
    derived: words::derived,
    org_role: words::org_role,
    place_name: words::place_name,

    list: words::list,
    share: words::share,
    activities: words::activities,
    date: words::date,
    period: words::period,
    as_of: words::as_of,
    sources: |refs| words::CITING.sources(refs),
    country_summary: sentences::country,
    mandate_summary: sentences::mandate,
    cell_summary: sentences::cell,
    counted_summary: sentences::counted_summary,
    overview_summary: sentences::overview,
    people_summary: sentences::people,
    regional_note: sentences::regional_note,
    absence_note: sentences::absence_note,
    unnamed_countries: sentences::unnamed_countries,
    tally_class: |least, most| forms::range([least, most], "–", words::number),
    label: sentences::label,
    tally_words: sentences::tally_words,
    country_share_words: sentences::country_share_words,
    naming_none: sentences::naming_none,

    set_aside: faults::set_aside,
    place: faults::place,
    found: faults::found,
    expected: faults::expected,
    not_fetched: faults::not_fetched,
    not_readable: faults::not_readable,
    unknown_key: faults::unknown_key,
    unknown_value: faults::unknown_value,
    new_version: "Une version plus récente de cette page est disponible.",
    reload: "La charger",
    number: |count| words::number(count),
    made_up: |count| {
        let (one, many) = (
            "activité fictive, qui n'est pas du rapport",
            "activités fictives, qui ne sont pas celles du rapport",
        );
        format!("Essai à grande échelle\u{a0}: {}.", words::counted(count, one, many))
    },
    go_on: |version| format!("Continuer avec la version {version}"),
    other_version: faults::other_version,
};
