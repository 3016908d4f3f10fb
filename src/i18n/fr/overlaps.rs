use super::words::{activities, colon, counted, grouped, list, number, states_share};
use crate::{
    i18n::{DoubtWords, GroundWords, JudgeWords, OverlapSummary, OverlapWords, PairWords, forms},
    model::{Rung, Sides, Verdict},
};

pub(super) const OVERLAPS: OverlapWords = OverlapWords {
    undated: |count| {
        format!(
            "{} de date\u{202f}; sans elle, on peut seulement dire que deux activités partagent un domaine.",
            counted(count, "activité de cette sélection n'a pas", "activités de cette sélection n'ont pas")
        )
    },
    view: "Chevauchements",
    summary,
    hint: "Ce sont des chevauchements possibles, calculés d'après ce qui est signalé. Les organismes se sont \
           peut-être concertés, ou les travaux ne sont peut-être pas du tout les mêmes\u{a0}: il revient à une \
           personne d'en juger.",
    settings: "Critères",
    window: "Intervalle entre les deux",
    window_months,
    rungs: "Afficher",
    rung,
    rung_count: |rung, count| format!("{} {}", number(count), noun(rung, count)),
    rule,
    searching: |done| {
        let word = if done.part < 2 { "traitée" } else { "traitées" };
        format!("Comparaison\u{a0}: {} {word} sur {}…", activities(done.part), grouped(done.whole))
    },
    nothing: "Aucune paire de ce genre dans cette sélection.",
    no_rung: NO_RUNG,
    left_out: |listed, all| {
        format!(
            "La liste montre {} sur {}, les plus significatives d'abord. Les filtres en réduisent le nombre.",
            counted(listed, "paire", "paires"),
            number(all)
        )
    },
    without_lead,
    one_side: |count| {
        let (one, many) = ("autre paire a", "autres paires ont");
        format!("{} ici une activité, et l'autre hors de cette sélection\u{a0}:", plural(count, one, many))
    },
    other_side: "Dans chaque paire, une activité relève du partenaire ou contient les mots du filtre\u{202f}; l'autre peut être de quiconque.",
    show_more: |count| format!("En afficher {} de plus", number(count)),
    list: |count| colon("Paires d'activités", &number(count)),
    place: "Où elles se trouvent",
    place_note: "Paires qui ont l'État membre en commun et dont une activité ou les deux relèvent du mandat.",
    cell: |country, mandate, count| colon(&format!("{country}, {mandate}"), &pairs(count)),
    count: pairs,
    short: forms::short,
    class: |least, most| {
        if least == most { number(least) } else { format!("{}–{}", number(least), number(most)) }
    },
    country: "État membre",
    all: "Tous",
    grounds: "Pourquoi cette paire figure ici",
    doubts: "Ce qui s'y oppose",
    no_doubt: "Rien dans les données.",
    topics: "Thème",
    audiences: "Public visé",
    ground: GROUND,
    doubt: DOUBT,
    pair: PairWords {
        link: "Lien vers cette paire",
        alone: "Une seule paire est affichée.",
        absent: "Cette paire n'apparaît pas avec ces filtres et ces réglages.",
        all: "Afficher toutes les paires",
    },
    judge: JUDGE,
};

const NO_RUNG: &str = "Rien n'est choisi pour l'affichage.";

const GROUND: GroundWords = GroundWords {
    same_countries: |names| colon(if names.len() == 1 { "même pays" } else { "mêmes pays" }, &list(names)),
    same_mandate: |mandate| colon("même mandat", mandate),
    shared_topics: |names| {
        colon(if names.len() == 1 { "thème commun" } else { "thèmes communs" }, &lower(names))
    },
    shared_audiences: |names| {
        let title = if names.len() == 1 { "public visé commun" } else { "publics visés communs" };
        colon(title, &lower(names))
    },
    same_time: "en même temps",
    near_time: |months, window| {
        let admitted = if window < 2 { "est admis" } else { "sont admis" };
        format!("à {} d'intervalle ({window} au plus {admitted})", counted_months(months))
    },
    other_leads: |a, b| {
        let leads = format!("{} pour la première, {} pour la seconde", list(a), list(b));
        colon("organismes chefs de file différents", &leads)
    },
    same_leads: |names| {
        let title =
            if names.len() == 1 { "même organisme chef de file" } else { "mêmes organismes chefs de file" };
        colon(title, &list(names))
    },
    other_source: "signalées dans deux listes",
    other_mandates: |a, b| format!("signalées au titre de deux mandats\u{a0}: {a} et {b}"),
    same_place: "même lieu et même période",
    part_of: |side| match side {
        Sides::B => "la seconde fait partie de la première",
        _ => "la première fait partie de la seconde",
    },
};

const DOUBT: DoubtWords = DoubtWords {
    months_apart: |months| {
        let verb = if months < 2 { "sépare" } else { "séparent" };
        format!("{} les {verb}", counted_months(months))
    },
    undated: |sides| {
        forms::sided(
            sides,
            ["la première n'a pas de date", "la seconde n'a pas de date", "ni l'une ni l'autre n'a de date"],
        )
    },
    vague: |sides| {
        forms::sided(
            sides,
            [
                "de la première, on ne connaît que l'année",
                "de la seconde, on ne connaît que l'année",
                "de l'une et de l'autre, on ne connaît que l'année",
            ],
        )
    },
    open_end: |sides| {
        forms::sided(
            sides,
            [
                "la première n'a pas de fin connue",
                "la seconde n'a pas de fin connue",
                "ni l'une ni l'autre n'a de fin connue",
            ],
        )
    },
    other_kinds: |a, b| format!("types d'activité différents\u{a0}: {a} et {b}"),
    other_topics: "thèmes différents",
    other_audiences: "publics visés différents",
    no_audience: |sides| {
        forms::sided(
            sides,
            [
                "le public visé par la première n'est pas indiqué",
                "le public visé par la seconde n'est pas indiqué",
                "ni pour l'une ni pour l'autre le public visé n'est indiqué",
            ],
        )
    },
    shared_bodies: |names| {
        let verb = if names.len() == 1 { "a" } else { "ont" };
        format!("{} {verb} participé aux deux, ce qui laisse supposer une coordination", list(names))
    },
    common_whole: |name| {
        format!("les organismes chefs de file font partie d'un même organisme\u{a0}: {name}")
    },
    same_programme: |title| format!("toutes deux font partie d'un même programme\u{a0}: {title}"),
    planned: |sides| {
        forms::sided(
            sides,
            [
                "la première est seulement prévue",
                "la seconde est seulement prévue",
                "toutes deux sont seulement prévues",
            ],
        )
    },
    country_planned: |sides| {
        forms::sided(
            sides,
            [
                "dans la première, l'État membre est seulement prévu",
                "dans la seconde, l'État membre est seulement prévu",
                "dans les deux, l'État membre est seulement prévu",
            ],
        )
    },
    regional: |sides| {
        forms::sided(
            sides,
            [
                "la première est régionale\u{a0}: elle nomme plus de la moitié des États membres",
                "la seconde est régionale\u{a0}: elle nomme plus de la moitié des États membres",
                "toutes deux sont régionales\u{a0}: elles nomment plus de la moitié des États membres",
            ],
        )
    },
    derived: |sides| {
        forms::sided(
            sides,
            [
                "dans la première, l'État membre n'est pas nommé, il se déduit de «\u{a0}tous\u{a0}»",
                "dans la seconde, l'État membre n'est pas nommé, il se déduit de «\u{a0}tous\u{a0}»",
                "dans les deux, l'État membre n'est pas nommé, il se déduit de «\u{a0}tous\u{a0}»",
            ],
        )
    },
};

const JUDGE: JudgeWords = JudgeWords {
    show: "Afficher",
    all: "Toutes les paires",
    unjudged: "Sans appréciation",
    none_so: "Aucune paire de la liste n'a cette appréciation.",
    title: "Votre appréciation",
    verdict: |verdict| match verdict {
        Verdict::Confirmed => "Confirmé",
        Verdict::Coordinated => "Coordonné",
        Verdict::Different => "Travaux différents",
        Verdict::ToCheck => "À vérifier",
    },
    note: "Note",
    file: "Vos appréciations",
    file_hint: "Les appréciations restent sur cette page et ne sont envoyées nulle part. Pour les conserver, \
                enregistrez-les dans un fichier et rouvrez-le ici.",
    save: |count| format!("Enregistrer {}", counted(count, "appréciation", "appréciations")),
    open: "Ouvrir un fichier enregistré",
    unsaved: "Pas encore enregistrées.",
    opened,
    other_data: |versions| format!("Fichier enregistré avec d'autres données\u{a0}: {}.", list(versions)),
    kept: |names| {
        format!("Les parties que cette page ne connaît pas sont conservées\u{a0}: {}.", list(names))
    },
    set_aside: |count| format!("{}.", counted(count, "entrée écartée", "entrées écartées")),
    not_readable: |file| format!("{file} ne peut pas être lu."),
};

fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => "Double emploi possible",
        Rung::Overlap => "Chevauchement possible",
        Rung::SharedField => "Même domaine",
        Rung::DoubleReport => "Peut-être signalé deux fois",
        Rung::Series => "Série",
        Rung::FollowUp => "L'une fait partie de l'autre",
    }
}

fn noun(rung: Rung, count: u64) -> &'static str {
    match (rung, count) {
        (Rung::PossibleDuplication, 0 | 1) => "double emploi possible",
        (Rung::PossibleDuplication, _) => "doubles emplois possibles",
        (Rung::Overlap, 0 | 1) => "chevauchement possible",
        (Rung::Overlap, _) => "chevauchements possibles",
        (Rung::SharedField, 0 | 1) => "paire dans un même domaine",
        (Rung::SharedField, _) => "paires dans un même domaine",
        (Rung::DoubleReport, 0 | 1) => "activité peut-être signalée deux fois",
        (Rung::DoubleReport, _) => "activités peut-être signalées deux fois",
        (Rung::Series, 0 | 1) => "paire dans une série",
        (Rung::Series, _) => "paires dans une série",
        (Rung::FollowUp, 0 | 1) => "paire où l'une fait partie de l'autre",
        (Rung::FollowUp, _) => "paires où l'une fait partie de l'autre",
    }
}

fn rule(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => {
            "même État membre, thème commun et public visé commun, périodes proches, organismes chefs de file \
             différents"
        }
        Rung::Overlap => {
            "même État membre, thème commun ou public visé commun, périodes proches, organismes chefs de file \
             différents"
        }
        Rung::SharedField => "même État membre et même mandat, organismes chefs de file différents",
        Rung::DoubleReport => {
            "même organisme chef de file, même lieu, même période et un thème commun, au titre de deux mandats ou \
             dans deux listes"
        }
        Rung::Series => {
            "même organisme chef de file et même thème, autre lieu ou autre moment\u{a0}: pas de chevauchement"
        }
        Rung::FollowUp => "l'une fait partie de l'autre\u{a0}: pas de chevauchement",
    }
}

fn summary(found: &OverlapSummary) -> String {
    let counts: Vec<String> =
        found.rungs.iter().map(|&(rung, count)| format!("{} {}", number(count), noun(rung, count))).collect();
    if counts.is_empty() {
        return NO_RUNG.to_owned();
    }
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    let across = match found.across {
        0 => String::new(),
        count => format!("\u{202f}; {} entre deux listes", number(count)),
    };
    format!("{}, dans {}{across}.", list(&counts), states_share(found.countries))
}

fn window_months(months: u16) -> String {
    match months {
        0 => "aucun\u{a0}: elles ont un mois en commun".to_owned(),
        months => format!("jusqu'à {months} mois"),
    }
}

fn without_lead(count: usize) -> String {
    let (one, many) = (
        "activité de cette sélection ne nomme aucun organisme chef de file et ne peut pas être comparée sur ce point",
        "activités de cette sélection ne nomment aucun organisme chef de file et ne peuvent pas être comparées sur \
         ce point",
    );
    format!("{}.", counted(count, one, many))
}

fn opened(count: usize, replaced: usize, absent: usize) -> String {
    let mut text = counted(count, "appréciation ouverte", "appréciations ouvertes");
    if replaced > 0 {
        text += &format!(", {}", counted(replaced, "à la place d'une autre", "à la place d'autres"));
    }
    if absent > 0 {
        let kept = if absent == 1 { "conservée" } else { "conservées" };
        let absent = number(absent);
        text += &format!(", {absent} sur des activités qui ne sont pas dans ces données\u{a0}: {kept}");
    }
    text + "."
}

/// "Mois" has one form.
fn counted_months(months: u32) -> String {
    format!("{months} mois")
}

fn pairs(count: u64) -> String {
    plural(count, "paire", "paires")
}

fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count < 2 { one } else { many })
}

/// Names of topics and audiences inside of a sentence.
fn lower(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| forms::lowered(name)).collect();
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
