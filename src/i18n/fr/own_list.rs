use super::words::{activities, colon, counted, list, number};
use crate::{i18n::OwnListWords, model::Vocabulary};

pub(super) const OWN_LIST: OwnListWords = OwnListWords {
    elsewhere: |list| {
        format!(
            "Le lien a été créé avec une liste placée à côté du rapport, «\u{a0}{list}\u{a0}», qui n'est pas ici\u{a0}: ce qui est affiché n'est pas ce qui a été vu. Placez la liste à côté du rapport sous «\u{a0}Votre liste\u{a0}», puis rouvrez le lien."
        )
    },
    other_countries: "Autres pays",
    beside,
    share: |count, name| format!("{} de la liste {name}.", number(count)),
    view: "Votre liste",
    intro: "Placez votre propre liste à côté du rapport\u{a0}: ce qu'un autre organisme a fait, dans les mêmes pays \
            ou ailleurs. Les deux apparaissent alors ensemble dans chaque vue, chacun avec son repère, et un filtre \
            les distingue.",
    privacy: "Le fichier est lu ici, dans cette fenêtre. Il ne quitte jamais votre appareil\u{a0}: rien n'est \
              envoyé, et rien n'en est conservé une fois que vous fermez ou rechargez la page.",
    choose: "Choisir un fichier",
    or_drop: "ou déposez-le n'importe où sur cette page",
    drop_here: "Déposez le fichier pour le lire ici. Il ne quitte jamais votre appareil.",
    formats: "Ce qui peut être lu",
    format_list: [
        "Une feuille de calcul enregistrée en CSV. Titres en anglais, espagnol, français ou portugais\u{202f}; dates \
         comme vous les écrivez\u{202f}; plusieurs pays dans une cellule.",
        "CSV avec balises HXL.",
        "Activités IATI (XML, version 2).",
        "Le JSON de cette page.",
    ],
    limits: "Jusqu'à 100\u{202f}000 lignes ou 50\u{a0}Mo.",
    template: "Enregistrer un modèle de feuille de calcul",
    template_file: "atlas-des-mandats-modele.csv",
    reading: |name, percent| format!("Lecture de {name}\u{a0}: {percent}\u{a0}%"),
    joining: "La liste est placée à côté du rapport…",
    cancel: "Annuler",
    cancelled: "La lecture a été annulée. Rien du fichier n'a été conservé.",
    refused: |name| format!("{name} ne peut pas être lu. Voici ce qui ne va pas\u{a0}:"),
    counts,
    format,
    unread: |titles| format!("Colonnes non lues\u{a0}: {}.", list(titles)),
    name: "Nom de la liste",
    problems,
    more_problems: |count| {
        let (one, many) = (
            "autre se trouve dans le fichier des problèmes",
            "autres se trouvent dans le fichier des problèmes",
        );
        format!("{}.", counted(count, one, many))
    },
    save_aside: "Enregistrer les lignes écartées",
    save_problems: "Enregistrer les problèmes",
    aside_titles: ["ligne", "motif"],
    problem_titles: ["ligne", "colonne", "trouvé", "attendu"],
    aside_file: "lignes-ecartees.csv",
    problems_file: "problemes.csv",
    matching: "Noms inconnus ici",
    matching_hint: |count| {
        let (one, many) = (
            "nom de votre liste n'est pas connu ici. Dites à quoi il correspond, ou laissez-le tel quel\u{a0}: il \
             devient alors une entrée à part",
            "noms de votre liste ne sont pas connus ici. Dites à quoi chacun correspond, ou laissez-le tel \
             quel\u{a0}: il devient alors une entrée à part",
        );
        format!("{}.", counted(count, one, many))
    },
    all_known: "Tous les noms de votre liste sont connus ici.",
    more_names: |count| {
        let (one, many) = (
            "autre nom, présent dans peu de lignes, est laissé tel quel",
            "autres noms, présents chacun dans peu de lignes, sont laissés tels quels",
        );
        format!("{}.", counted(count, one, many))
    },
    take_first: "Prendre la première suggestion partout où il y en a une",
    vocabulary,
    not_given: "(non indiqué)",
    rows: |count| counted(count, "ligne", "lignes"),
    suggestions: "Suggestions",
    all: "Toutes les entrées",
    as_it_is: "Laisser tel quel\u{a0}: une entrée à part",
    as_not_given: "Laisser tel quel\u{a0}: non indiqué ou autre",
    leave_out: "Omettre ce nom\u{202f}; les lignes restent",
    save_choices: "Enregistrer ces choix",
    choices_hint: "La prochaine fois, ouvrez d'abord ici le fichier enregistré\u{a0}: vos choix seront déjà faits.",
    choices_file: "atlas-des-mandats-choix.json",
    remembered: |count, name| {
        let read = counted(count, "choix lu", "choix lus");
        format!("{read} dans {name}. Choisissez maintenant votre liste.")
    },
    show: "L'afficher à côté du rapport",
    discard: "Abandonner",
    nothing_kept: "Aucune ligne n'a pu être conservée\u{202f}; il n'y a donc rien à afficher.",
    held: "Actuellement à côté du rapport",
    none_held: "Aucune liste. Vous voyez le rapport seul.",
    held_row: |name, count| colon(name, &activities(count)),
    remove: |name| format!("Retirer {name}"),
    renamed: |count| {
        let (one, many) = (
            "ligne a reçu un autre identifiant, car le sien était déjà pris ou ne peut pas figurer dans un lien",
            "lignes ont reçu un autre identifiant, car le leur était déjà pris ou ne peut pas figurer dans un lien",
        );
        counted(count, one, many)
    },
    renamed_row: |line, wanted, code| format!("ligne {line}\u{a0}: {wanted} devient {code}"),
    banner: |names| colon("À côté du rapport", &list(names)),
    added_countries: |names| {
        let told = match names {
            [_] => "Un pays sur lequel le rapport ne porte pas n'est pas compté avec les États membres",
            _ => "Des pays sur lesquels le rapport ne porte pas ne sont pas comptés avec les États membres",
        };
        format!("{}.", colon(told, &list(names)))
    },
    origin: |name, line| format!("{name}, ligne {line}"),
    from: |name| colon("Liste", name),
    more: "en savoir plus",
    off_map: "pas sur cette carte",
};

fn counts(kept: usize, aside: usize, values: usize) -> String {
    [
        counted(kept, "ligne conservée", "lignes conservées"),
        counted(aside, "ligne écartée", "lignes écartées"),
        format!("{}.", counted(values, "valeur non lue", "valeurs non lues")),
    ]
    .join(", ")
}

fn problems(values: usize, reasons: usize) -> String {
    let values_said = counted(values, "valeur non lue", "valeurs non lues");
    let reasons_said =
        counted(reasons, "problème dans des lignes écartées", "problèmes dans des lignes écartées");
    match (values, reasons) {
        (_, 0) => values_said,
        (0, _) => reasons_said,
        _ => format!("{values_said}, {reasons_said}"),
    }
}

fn format(code: &str, encoding: &str) -> String {
    let name = match code {
        "json" => "JSON de cette page",
        "csv" => "feuille de calcul en CSV",
        "hxl" => "CSV avec balises HXL",
        _ => "activités IATI",
    };
    format!("Lu comme\u{a0}: {name}, en {encoding}.")
}

fn vocabulary(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Mandate => "Mandats",
        Vocabulary::Country => "Pays",
        Vocabulary::Organisation => "Organisations",
        Vocabulary::Topic => "Thèmes",
        Vocabulary::Audience => "Publics visés",
        Vocabulary::Kind => "Types d'activité",
        Vocabulary::Status => "État d'avancement",
        Vocabulary::CountryRole => "Rôles des pays",
        Vocabulary::OrgRole => "Rôles des organisations",
    }
}

fn beside(count: usize, countries: usize) -> String {
    let verb = if count < 2 { "provient" } else { "proviennent" };
    let more = match countries {
        0 => String::new(),
        1 => ", avec 1 pays sur lequel le rapport ne porte pas".to_owned(),
        count => format!(", avec {} pays sur lesquels le rapport ne porte pas", number(count)),
    };
    format!("{} des activités {verb} de listes placées à côté du rapport{more}.", number(count))
}
