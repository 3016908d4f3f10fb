use super::{
    matrix::rule,
    words::{activities, counted, number},
};
use crate::{
    i18n::{AboutWords, FigureCounts, Part},
    model::{Level, Reason, SentenceRef},
};

pub(super) const ABOUT: AboutWords = AboutWords {
    what: Part {
        title: "Ce qu'est cet atlas et ce qu'il n'est pas",
        paragraphs: &[
            "Cet atlas est la lecture d'un seul rapport\u{a0}: celui du Secrétariat à la sécurité \
             multidimensionnelle de l'OEA sur les préoccupations particulières des petits États insulaires des \
             Caraïbes en matière de sécurité, début 2012. L'atlas montre quel paragraphe de la résolution a été mis \
             en œuvre pour quel État membre, quand et avec qui, et où le rapport ne signale aucune activité.",
            "Une cellule vide signifie «\u{a0}aucune activité signalée\u{a0}», ici, dans ce seul rapport. Elle ne \
             signifie pas que rien n'a eu lieu, et elle ne dit rien de ce qu'un État membre a fait\u{a0}: la \
             résolution s'adresse au Secrétariat, et les niveaux mesurent ce que le Secrétariat signale.",
            "Cet atlas n'est pas une publication officielle de l'OEA et ne juge ni la qualité ni l'effet d'aucun \
             travail.",
        ],
    },
    levels: Part {
        title: "Niveaux",
        paragraphs: &[
            "Chaque État membre a un seul niveau au titre de chaque paragraphe\u{a0}: le plus élevé qui s'applique. \
             Les activités régionales qui ne nomment aucun pays n'élèvent aucun niveau\u{202f}; elles ont leur \
             propre ligne. Les actes propres des États, comme les ratifications, sont montrés et ne sont jamais \
             comptés. Une proportion indique toujours son total\u{a0}: les paragraphes auxquels le rapport répond.",
        ],
    },
    limits: Part {
        title: "Limites du rapport",
        paragraphs: &[
            "Certaines phrases donnent un nombre de pays sans leurs noms, ou nomment une partie de la région. On \
             n'en déduit pas de quels pays il s'agit. La mention «\u{a0}tous les États membres\u{a0}», elle, est \
             remplacée par les pays correspondants, et cela est indiqué.",
            "Les dates ont la précision du rapport\u{a0}: une année, un mois ou rien. L'état d'avancement est celui \
             du début de 2012\u{202f}; ce qui était alors prévu est montré comme prévu, quelle qu'en ait été la \
             suite.",
            "Le rapport ne répond pas au paragraphe 4.g, et nous ne disposons pas de son texte. Le paragraphe 4.i \
             porte sur la coordination, qui concerne tous les autres.",
            "Le numéro de document du rapport n'est pas connu.",
        ],
    },
    figures: Part {
        title: "Nombres de personnes",
        paragraphs: &[
            "Un chiffre que le rapport donne pour plusieurs activités ensemble est indiqué pour chacune d'elles comme \
             partagé. Il n'est ni divisé ni additionné deux fois.",
        ],
    },
    figure_counts,
    ledger: Part {
        title: "Ce qu'est devenue chaque phrase",
        paragraphs: &[
            "Le texte du rapport n'est pas reproduit ici. Ses phrases sont numérotées\u{a0}: section, paragraphe, \
             phrase\u{202f}; la section 0 est le paragraphe d'ouverture. Chacune mène aux activités qui s'appuient \
             sur elle, ou dit pourquoi il n'y en a pas.",
        ],
    },
    ledger_counts,
    sentence: "Phrase",
    outcome: "Ce qu'elle est devenue",
    level: "Niveau",
    rule: "Règle",
    level_rule,
    reason,
    sentence_name,
    versions: Part { title: "Versions", paragraphs: &[] },
    data_version,
    page_version,
    licence: Part {
        title: "Licence",
        paragraphs: &[
            "Le programme et les données peuvent être utilisés, modifiés et transmis selon les termes de la licence \
             MIT. Les formes de la carte viennent de Natural Earth et sont dans le domaine public. Veuillez citer le \
             rapport, la version des données et l'adresse de la page.",
        ],
    },
    errors: Part {
        title: "Si quelque chose est inexact",
        paragraphs: &[
            "Écrivez aux responsables de cette page. Indiquez la phrase du rapport, le titre de l'activité et la \
             version des données\u{202f}; copiez l'adresse de la page, qui contient ce que vous voyez. Une \
             correction modifie le fichier de données, donne lieu à une nouvelle version et est inscrite dans la liste des \
             modifications.",
        ],
    },
};

fn level_rule(of: Level) -> &'static str {
    match of {
        Level::None => {
            "Aucune activité ne nomme l'État membre comme ayant participé. S'il est nommé comme absent, ou s'il a \
             agi lui-même, cela est dit en toutes lettres\u{202f}; le niveau ne change pas."
        }
        other => rule(other),
    }
}

fn figure_counts(of: &FigureCounts) -> String {
    let given = counted(of.given, "chiffre", "chiffres");
    let sourced = match of.unsourced {
        0 => "Chacun indique les phrases qui le donnent.".to_owned(),
        1 => "1 chiffre n'indique aucune phrase qui le donne.".to_owned(),
        more => format!("{} chiffres n'indiquent aucune phrase qui les donne.", number(more)),
    };
    format!(
        "Le rapport donne {given}, pour {}. {sourced} Pour {}, il n'en donne aucun.",
        activities(of.covered),
        activities(of.without)
    )
}

fn ledger_counts(sentences: usize, used: usize) -> String {
    let lead = if used < 2 { "mène" } else { "mènent" };
    format!("{}, dont {} {lead} à des activités.", counted(sentences, "phrase", "phrases"), number(used))
}

pub(super) fn reason(of: Reason) -> &'static str {
    match of {
        Reason::RestatesResolution => "répète ce que demande la résolution",
        Reason::Background => "expose des circonstances, pas une activité",
        Reason::Aim => "dit à quoi sert quelque chose",
        Reason::Method => "dit comment quelque chose fonctionne",
        Reason::Outcome => "indique le résultat d'activités que d'autres phrases nomment",
        Reason::Hope => "exprime un espoir ou une invitation",
    }
}

fn sentence_name(of: SentenceRef) -> String {
    format!("§{} ¶{}, phrase {}", of.section, of.paragraph, of.sentence)
}

fn data_version(version: &str, as_of: &str) -> String {
    format!("Données\u{a0}: {version}\u{202f}; {as_of}.")
}

fn page_version(version: &str) -> String {
    format!("Page\u{a0}: {version}.")
}
