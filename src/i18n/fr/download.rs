use super::words::{activities, colon, counted};
use crate::{
    i18n::{DownloadWords, FormatWords},
    model::{Date, ListColumn},
};

pub(super) const DOWNLOAD: DownloadWords = DownloadWords {
    title: "Télécharger",
    what: "Contenu",
    selection,
    whole,
    format: "Format",
    csv: FormatWords {
        name: "Feuille de calcul (CSV)",
        about: "Une ligne par activité, pour Excel, LibreOffice et autres tableurs.",
    },
    hxl: FormatWords {
        name: "HXL (CSV avec balises)",
        about: "Les mêmes faits sous forme de codes, avec une ligne de balises HXL 1.1 que lisent les programmes.",
    },
    iati: FormatWords {
        name: "IATI 2.03 (XML)",
        about: "Les activités selon la norme de l'Initiative internationale pour la transparence de l'aide.",
    },
    json: FormatWords {
        name: "Atlas des mandats (JSON)",
        about: "Tout ce que l'on sait des activités, dans le format que lit cette page.",
    },
    geojson: FormatWords {
        name: "Carte (GeoJSON)",
        about: "Les contours des États membres avec leur niveau au titre de chaque mandat, pour les logiciels de \
                cartographie.",
    },
    undated,
    state_actions,
    other_list,
    nothing: "Rien à enregistrer dans ce format.",
    saved,
    column,
    findings_csv: "Enregistrer ces paires comme feuille de calcul (CSV)",
    findings_json: "Enregistrer ces paires en JSON",
    finding_columns: ["Constat", "Raisons", "Ce qui s'y oppose", "Appréciation", "Note"],
    precision,
    open_end: "La source n'indique pas de fin\u{202f}; le chiffre vaut à la date de la source elle-même.",
    people: "Personnes",
};

fn selection(count: usize) -> String {
    colon("Ce que les filtres laissent passer", &activities(count))
}

fn whole(count: usize, state_actions: usize) -> String {
    let acts = match state_actions {
        0 => String::new(),
        acts => format!(" et {}", own_acts(acts)),
    };
    format!("{}{acts}", colon("Tout", &activities(count)))
}

fn own_acts(count: usize) -> String {
    counted(count, "acte propre d'un État", "actes propres d'États")
}

fn undated(count: usize) -> String {
    let (one, many) = ("activité qui n'a pas de date", "activités qui n'ont pas de date");
    format!("Sans {}\u{a0}: le format exige un jour, et aucun n'est inventé.", counted(count, one, many))
}

fn state_actions(count: usize) -> String {
    format!("Sans {}, que le format ne prévoit pas.", own_acts(count))
}

fn other_list(count: usize) -> String {
    format!("Sans {} d'une autre liste\u{a0}: un fichier contient une seule liste.", activities(count))
}

fn saved(name: &str) -> String {
    format!("Enregistré sous le nom {name}")
}

/// As far as our own reader of lists knows a column, the title is one that it knows.
fn column(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Id => "Identifiant",
        ListColumn::Title => "Titre",
        ListColumn::Summary => "Description",
        ListColumn::Mandate => "Mandat",
        ListColumn::Kind => "Type d'activité",
        ListColumn::Status => "État d'avancement",
        ListColumn::When => "Quand",
        ListColumn::Countries => "Pays",
        ListColumn::UnnamedCountries => "Pays non nommés",
        ListColumn::Venue => "Lieu de réunion",
        ListColumn::Lead => "Chef de file",
        ListColumn::Partners => "Partenaires",
        ListColumn::Funders => "Bailleurs",
        ListColumn::Trainers => "Formateurs",
        ListColumn::HostOrganisations => "Organisations hôtes",
        ListColumn::Topics => "Thèmes",
        ListColumn::Audiences => "Public visé",
        ListColumn::People => "Personnes",
        ListColumn::PeopleNote => "Personnes (précisions)",
        ListColumn::PartOf => "Partie de",
        ListColumn::Sentences => "Phrases",
        ListColumn::Link => "Lien",
        ListColumn::List => "Liste",
    }
}

fn precision(date: Date) -> &'static str {
    match date {
        Date::Year(_) => "La précision est d'une année\u{a0}: la source n'indique ni mois ni jour.",
        Date::Month(_) => "La précision est d'un mois\u{a0}: la source n'indique pas de jour.",
    }
}
