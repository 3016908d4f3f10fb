use super::words::{counted, either, number, quoted};
use crate::model::{Expected, Found, Issue, Place};

pub(super) fn set_aside(count: usize) -> String {
    let (one, many) = ("ligne des données n'est pas affichée", "lignes des données ne sont pas affichées");
    format!("{}, à cause d'une erreur. Tout le reste est affiché.", counted(count, one, many))
}

pub(super) fn place(place: &Place) -> String {
    match place {
        Place::Position(line, column) => format!("ligne {line}, colonne {column}"),
        Place::Pointer(pointer) if pointer.is_empty() => "le fichier entier".to_owned(),
        Place::Pointer(pointer) => pointer.clone(),
        Place::Cell(line, column) if column.is_empty() => format!("ligne {line}"),
        Place::Cell(line, column) => format!("ligne {line}, {}", quoted(column)),
    }
}

pub(super) fn found(issue: &Issue) -> String {
    match &issue.found {
        Found::End => "la fin du fichier".to_owned(),
        Found::NotJson => "quelque chose qui n'est pas du JSON".to_owned(),
        Found::Nothing => "rien".to_owned(),
        Found::Value(value) if value.is_empty() => "aucune valeur".to_owned(),
        Found::Value(value) => value.clone(),
        Found::Field(name) => format!("un champ {}", quoted(name)),
        Found::Workbook => "un classeur de tableur".to_owned(),
        Found::Unreadable => "quelque chose qui n'est pas un texte, ou pas une liste".to_owned(),
        Found::Count(count) => number(*count),
        Found::SetAside(code) => format!("{}, lui-même écarté", quoted(code)),
    }
}

pub(super) fn expected(issue: &Issue) -> String {
    match &issue.expected {
        Expected::Json => "un texte JSON".to_owned(),
        Expected::Field(name) => format!("un champ {}", quoted(name)),
        Expected::Kind(kinds) => either(kinds),
        Expected::OneOf(words) => format!("une de ces valeurs\u{a0}: {}", words.join(", ")),
        Expected::Format(format) => format!("{}, le format que lit cette page", quoted(format)),
        Expected::SomeText => "un texte qui n'est pas vide, ou pas de texte du tout".to_owned(),
        Expected::Code => {
            "un code\u{a0}: lettres, chiffres, «\u{a0}-\u{a0}», «\u{a0}.\u{a0}» ou «\u{a0}_\u{a0}», dans la forme de \
             sa liste"
                .to_owned()
        }
        Expected::UniqueCode => "un code que n'a aucune autre ligne de la liste".to_owned(),
        Expected::RowOf(list) => format!("l'identifiant d'une ligne de {}", quoted(list)),
        Expected::Period => {
            "une période telle que 2011, 2011-02, 2011-02/2011-03 ou 2006/..".to_owned()
        }
        Expected::YearOrMonth => "une année ou un mois, tel que 2012 ou 2012-03".to_owned(),
        Expected::Sentence => "une phrase telle que 2.5.9\u{a0}: section, paragraphe, phrase".to_owned(),
        Expected::LedgerSentence => "une phrase que le registre énumère".to_owned(),
        Expected::NewSentence => "une phrase que le registre n'énumère pas deux fois".to_owned(),
        Expected::TwoCodes => "les codes de deux activités différentes".to_owned(),
        Expected::AtLeastOne => "au moins une entrée".to_owned(),
        Expected::NotRepeated => "aucune entrée en double".to_owned(),
        Expected::NoCycle => "une ligne qui ne ramène pas à celle-ci".to_owned(),
        Expected::ReportedMandate => "un mandat auquel le rapport répond".to_owned(),
        Expected::Between(least, most) => format!("un nombre entier de {least} à {most}"),
        Expected::RoleOfPlan => {
            "le rôle «\u{a0}planned\u{a0}» ou «\u{a0}absent\u{a0}», puisque l'activité est seulement prévue".to_owned()
        }
        Expected::RoleOfStateAction => {
            "le rôle «\u{a0}party\u{a0}» dans un acte propre d'un État, et là seulement".to_owned()
        }
        Expected::OutsideCountry => {
            "un pays extérieur au jeu de données\u{202f}; un pays de celui-ci a le rôle «\u{a0}host\u{a0}»".to_owned()
        }
        Expected::ActivitiesOrReason => "soit des activités, soit un motif".to_owned(),
        Expected::CitingActivities(codes) if codes.is_empty() => {
            "aucune activité, puisque aucune ne la cite".to_owned()
        }
        Expected::CitingActivities(codes) => {
            format!("les activités qui la citent\u{a0}: {}", codes.join(", "))
        }
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
            "une phrase que contiennent aussi les références (refs) de l'activité".to_owned()
        }
    }
}

/// What a list of one's own should hold.
fn expected_of_list(expected: &Expected) -> String {
    match expected {
        Expected::Bytes(most) => return format!("au plus {}\u{a0}Mo", number(most / 1_000_000)),
        Expected::Rows(most) => return format!("au plus {}", counted(*most, "ligne", "lignes")),
        Expected::Levels(most) => {
            return format!("au plus {}", counted(*most, "niveau superposé", "niveaux superposés"));
        }
        Expected::Names(most) => {
            return format!("au plus {}", counted(*most, "nom différent", "noms différents"));
        }
        Expected::Letters(most) => {
            return format!("un texte d'au plus {}", counted(*most, "caractère", "caractères"));
        }
        Expected::Fields(count) => {
            return format!("au plus {}, autant que de titres", counted(*count, "champ", "champs"));
        }
        Expected::Titles => {
            "une ligne de titres, tels que «\u{a0}Titre\u{a0}», «\u{a0}Pays\u{a0}», «\u{a0}Quand\u{a0}»\u{202f}; le \
             modèle les contient tous"
        }
        Expected::ClosingQuote => "un guillemet qui ferme le champ",
        Expected::Xml => "du XML bien formé",
        Expected::TitleOrSummary => "un titre ou une description",
        Expected::DateInWords => {
            "une date telle que 2011, 2011-02, 02/2011, févr. 2011, oct.-nov. 2011, 14/02/2011, 2009-2012 ou depuis \
             2006"
        }
        Expected::ClearMonth => {
            "une date qui ne laisse aucun doute sur le nombre qui désigne le mois\u{202f}; l'année a été conservée"
        }
        Expected::OneMandate => "un seul mandat par ligne\u{202f}; le premier a été retenu",
        Expected::LaterEnd => "une fin qui ne précède pas le début",
        Expected::Address => "une adresse qui commence par http:// ou https://, ou des mots qui disent où",
        Expected::PlaceName => "un lieu avec le nom d'un pays, tel que «\u{a0}Miami, États-Unis\u{a0}»",
        _ => {
            "une liste en CSV (enregistrée en «\u{a0}CSV UTF-8\u{a0}»), en CSV avec balises HXL, des activités IATI \
             ou le JSON de cette page"
        }
    }
    .to_owned()
}

pub(super) fn not_fetched(file: &str, status: Option<u16>) -> String {
    match status {
        Some(status) => {
            format!(
                "Le fichier {file} n'a pas pu être chargé\u{a0}: le serveur a répondu par le code d'état {status}."
            )
        }
        None => format!("Le fichier {file} n'a pas pu être chargé\u{a0}: la connexion a échoué."),
    }
}

pub(super) fn not_readable(file: &str) -> String {
    format!("Le fichier {file} a été chargé mais ne peut pas être lu. Voici ce qui ne va pas\u{a0}:")
}

pub(super) fn unknown_key(key: &str) -> String {
    format!("Ce lien contient {}, que cette page ne connaît pas. Cet élément a été ignoré.", quoted(key))
}

pub(super) fn unknown_value(key: &str, value: &str) -> String {
    let asked = quoted(&format!("{key}={value}"));
    format!("Ce lien demande {asked}, qui n'est pas connu ici. Cet élément a été ignoré.")
}

pub(super) fn other_version(link: &str, shown: &str) -> String {
    format!("Ce lien a été créé pour la version {link} des données\u{202f}; vous voyez la version {shown}.")
}
