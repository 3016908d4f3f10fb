use super::words::{activities, as_of, colon, counted, date, number};
use crate::{
    i18n::{ListWords, Share, TimelineWords},
    model::{Date, Month, Period},
};

pub(super) const TIMELINE: TimelineWords = TimelineWords {
    with_outside: |counted, count| format!("{counted}, {} hors de ces années", number(count)),
    active: "terminées ou en cours",
    planned: "prévues, ou se poursuivant après le rapport",
    name: "Activités au fil des mois",
    keys: "Les touches fléchées vont d'une activité à l'autre, Entrée en ouvre une.",
    group: "Grouper par",
    years: "Années",
    main_years: "Années principales",
    all_years: "Toutes les années",
    outside,
    undated,
    more: |count| format!("et {} de plus, dans la liste", number(count)),
    empty: "Aucune activité datée dans cette sélection.",
    as_of,
    mark: |title, period, status, mandate| colon(title, &format!("{period}, {status}, {mandate}")),
    density,
    legend: "Comment lire la chronologie",
    dot: "au cours d'un mois",
    soft: "à un moment de l'année",
    arrow: "se poursuit",
    strip: "Activités par mois",
    strip_keys: "Faites glisser le pointeur sur les mois, ou déplacez une extrémité avec les touches fléchées, d'un an avec Page \
                 précédente et Page suivante.",
    from: "Premier mois",
    to: "Dernier mois",
};

pub(super) const LIST: ListWords = ListWords {
    name: "Activités",
    search: "Rechercher",
    search_hint: "Titre, État, partenaire, thème…",
    found,
    order: "Ordre",
    group: "Grouper par",
    ungrouped: "aucun critère",
    by_mandate: "mandat",
    by_country: "État membre",
    by_lead: "organisme chef de file",
    everything: "Activités",
    no_lead: "Aucun organisme chef de file nommé",
    head: |title, count| format!("{title} · {}", activities(count)),
    names,
    when: short_period,
    column_when: "Quand",
    column_title: "Activité",
    column_countries: "États membres",
    column_lead: "Chef de file",
    empty: "Aucune activité dans cette sélection.",
    more_cards: |count| format!("{} dans la liste", counted(count, "autre activité", "autres activités")),
    part_of: "Fait partie de",
    parts: "Ses composantes",
};

fn outside(count: usize) -> String {
    let (one, many) = ("activité se situe", "activités se situent");
    format!("{} hors des années affichées.", counted(count, one, many))
}

fn undated(count: usize) -> String {
    format!("{} sans date", activities(count))
}

fn density(count: usize, most: usize) -> String {
    let told = format!("{}, {} au plus par mois", activities(count), number(most));
    colon(&told, "trop pour les dessiner une à une.")
}

fn found(found: Share) -> String {
    let word = if found.part < 2 { "trouvée" } else { "trouvées" };
    format!("{} {word} sur {}", activities(found.part), number(found.whole))
}

/// A row has room for so many names: our choice, two lines.
const MOST_NAMES: usize = 3;

fn names(names: &[&str]) -> String {
    match names.len() {
        0 => "aucun nom".to_owned(),
        count if count <= MOST_NAMES + 1 => names.join(", "),
        count => format!("{} et {} autres", names[..MOST_NAMES].join(", "), number(count - MOST_NAMES)),
    }
}

/// "févr. 2011", "févr.-mars 2011", "2011", "depuis 2006".
fn short_period(period: Option<Period>) -> String {
    match period {
        None => "sans date".to_owned(),
        Some(Period::At(at)) => short_date(at),
        Some(Period::Since(start)) => format!("depuis {}", short_date(start)),
        Some(Period::Span(Date::Month(start), Date::Month(end))) if start.year() == end.year() => {
            format!("{}-{} {}", short_month(start), short_month(end), end.year())
        }
        Some(Period::Span(start, end)) => format!("{} – {}", short_date(start), short_date(end)),
    }
}

fn short_date(at: Date) -> String {
    match at {
        Date::Year(_) => date(at),
        Date::Month(month) => format!("{} {}", short_month(month), month.year()),
    }
}

fn short_month(month: Month) -> &'static str {
    const MONTHS: [&str; 12] =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    MONTHS[month.month().unsigned_abs() as usize - 1]
}
