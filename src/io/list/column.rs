//! The columns of a list: what a spreadsheet may hold, how its titles are spelled, and what the template says of each.

use std::{collections::BTreeMap, sync::OnceLock};

use super::key;
use crate::model::coded_enum;

coded_enum! {
    /// What a column holds. Codes are the titles of a file of rows that were set aside.
    Column {
        /// A stable name of the row.
        Id => "id",
        /// Short name, in any language.
        Title => "title",
        /// The same in Spanish.
        TitleEs => "title_es",
        /// The same in French.
        TitleFr => "title_fr",
        /// The same in Portuguese.
        TitlePt => "title_pt",
        /// What was done.
        Summary => "description",
        /// The same in Spanish.
        SummaryEs => "description_es",
        /// The same in French.
        SummaryFr => "description_fr",
        /// The same in Portuguese.
        SummaryPt => "description_pt",
        /// Paragraph of the resolution.
        Mandate => "mandate",
        /// What sort of work.
        Kind => "kind",
        /// How far it had come.
        Status => "status",
        /// When, in one text.
        When => "when",
        /// When it began.
        Start => "start",
        /// When it ended.
        End => "end",
        /// Countries whose role is not said, or said in brackets.
        Countries => "countries",
        /// The role of all of them.
        CountryRole => "country_role",
        /// Where it took place.
        Host => "host_countries",
        /// For whom it was done.
        Beneficiary => "beneficiary_countries",
        /// Who took part.
        Participant => "participating_countries",
        /// Who joined.
        Member => "joining_countries",
        /// Who ratified or acceded.
        Party => "acceding_countries",
        /// For whom it is planned.
        PlannedFor => "planned_countries",
        /// Who is named as not having taken part.
        Absent => "absent_countries",
        /// How many took part that are not named.
        Unnamed => "unnamed_countries",
        /// Town and country where it was held.
        Venue => "venue",
        /// Who led.
        Lead => "lead",
        /// Who worked on it.
        Partner => "partners",
        /// Who paid.
        Funder => "funders",
        /// Who taught.
        Trainer => "trainers",
        /// Who received it in its house.
        HostOrg => "host_organisations",
        /// What it was about.
        Topics => "topics",
        /// Whom it was for.
        Audiences => "audiences",
        /// How many people.
        People => "people",
        /// Id of the programme that it is a part of.
        PartOf => "part_of",
        /// Where it is described.
        Link => "link",
        /// What this page wrote beside a row that it set aside; not read.
        Note => "reason",
    }
}

/// A column as the template shows it and as the reader knows it.
pub(super) struct Spec {
    pub(super) column: Column,
    /// Titles in English, Spanish, French and Portuguese; of each the one that the template writes first, then other
    /// spellings, divided by `|`. Compared without capitals, accents and punctuation.
    pub(super) titles: [&'static str; 4],
    /// What to write into it; empty for columns that the template leaves out.
    pub(super) explanation: &'static str,
    /// An example.
    pub(super) example: &'static str,
}

const fn spec(
    column: Column,
    titles: [&'static str; 4],
    explanation: &'static str,
    example: &'static str,
) -> Spec {
    Spec { column, titles, explanation, example }
}

/// Every column, in the order of the template.
pub(super) const SPECS: &[Spec] = &[
    spec(
        Column::Id,
        [
            "ID|identifier|activity id|activity code|code|reference|ref|no",
            "identificador|código|referencia|núm",
            "identifiant|code|référence|n°",
            "identificador|código|referência",
        ],
        "A short name of your own that stays the same: letters, digits, - . _ (may be empty)",
        "port-course-1",
    ),
    spec(
        Column::Title,
        [
            "Title|activity|activity title|activity name|name|project|project title|event|what",
            "título|actividad|nombre|nombre de la actividad|título de la actividad|proyecto|evento",
            "titre|activité|nom|nom de l'activité|titre de l'activité|intitulé|projet|événement",
            "título|atividade|nome|nome da atividade|título da atividade|projeto|evento",
        ],
        "What it is called. Needed, unless there is a description",
        "Course on container control",
    ),
    spec(
        Column::TitleEs,
        [
            "Title es|title spanish",
            "título es|título español",
            "titre es|titre espagnol",
            "título es|título espanhol",
        ],
        "",
        "",
    ),
    spec(
        Column::TitleFr,
        [
            "Title fr|title french",
            "título fr|título francés",
            "titre fr|titre français",
            "título fr|título francês",
        ],
        "",
        "",
    ),
    spec(
        Column::TitlePt,
        [
            "Title pt|title portuguese",
            "título pt|título portugués",
            "titre pt|titre portugais",
            "título pt|título português",
        ],
        "",
        "",
    ),
    spec(
        Column::Summary,
        [
            "Description|summary|details|notes|comments|remarks",
            "descripción|resumen|detalles|notas|observaciones",
            "description|résumé|détails|notes|remarques|observations",
            "descrição|resumo|detalhes|notas|observações",
        ],
        "What was done, in one or two sentences",
        "Five days on finding drugs in containers",
    ),
    spec(
        Column::SummaryEs,
        [
            "Description es|description spanish|summary es",
            "descripción es|descripción español",
            "description es",
            "descrição es",
        ],
        "",
        "",
    ),
    spec(
        Column::SummaryFr,
        [
            "Description fr|description french|summary fr",
            "descripción fr",
            "description fr|description français",
            "descrição fr",
        ],
        "",
        "",
    ),
    spec(
        Column::SummaryPt,
        [
            "Description pt|description portuguese|summary pt",
            "descripción pt",
            "description pt",
            "descrição pt|descrição português",
        ],
        "",
        "",
    ),
    spec(
        Column::Mandate,
        [
            "Mandate|paragraph|mandate paragraph|resolution paragraph|objective|pillar|strategic goal",
            "mandato|párrafo|objetivo|pilar",
            "mandat|paragraphe|objectif|pilier",
            "mandato|parágrafo|objetivo|pilar",
        ],
        "Paragraph of the resolution, such as 4.b, or its title. Other fields of work become columns of their own",
        "4.b",
    ),
    spec(
        Column::Kind,
        [
            "Kind|type|type of activity|activity type|modality|category",
            "tipo|clase|tipo de actividad|modalidad|categoría",
            "type|genre|type d'activité|modalité|catégorie",
            "tipo|tipo de atividade|modalidade|categoria",
        ],
        "training, workshop, seminar, conference, meeting, evaluation, technical-assistance, legal-assistance, equipment, agreement, scholarship, programme, research, cooperation",
        "training",
    ),
    spec(
        Column::Status,
        [
            "Status|state of progress|progress|stage",
            "estado|situación|avance",
            "statut|état|avancement",
            "situação|estado|andamento|status",
        ],
        "completed, ongoing or planned",
        "completed",
    ),
    spec(
        Column::When,
        [
            "When|date|dates|period|month|year|time",
            "cuándo|fecha|fechas|período|periodo|mes|año",
            "quand|date|dates|période|mois|année",
            "quando|data|datas|período|mês|ano",
        ],
        "2011; 2011-02; 02/2011; Feb 2011; Oct-Nov 2011; 2009-2012; since 2006. Or use Start and End",
        "Oct-Nov 2011",
    ),
    spec(
        Column::Start,
        [
            "Start|start date|begin|from|date start|starting",
            "inicio|fecha de inicio|desde|comienzo",
            "début|date de début|de|du",
            "início|data de início|de|desde",
        ],
        "When it began, if not in When",
        "",
    ),
    spec(
        Column::End,
        [
            "End|end date|to|until|date end|finish",
            "fin|fecha de fin|hasta|fecha de término|fecha final",
            "fin|date de fin|à|au|jusqu'au",
            "fim|data de fim|até|término|data final",
        ],
        "When it ended, if not in When",
        "",
    ),
    spec(
        Column::Countries,
        [
            "Countries|country|states|state|member states|member state|beneficiaries|where|location",
            "países|país|estados|estado miembro|estados miembros|dónde",
            "pays|états|état|états membres|état membre|où",
            "países|país|estados|estado membro|estados membros|onde",
        ],
        "Countries that took part, divided by ; - names in English, Spanish, French or Portuguese, or ISO codes. A role may follow in brackets: host, beneficiary, participant, member, absent",
        "Barbados (host); Jamaica; TTO",
    ),
    spec(
        Column::CountryRole,
        [
            "Country role|role|role of country",
            "papel|papel del país|rol",
            "rôle|rôle du pays",
            "papel|papel do país|função",
        ],
        "",
        "",
    ),
    spec(
        Column::Host,
        [
            "Host countries|host country|host|held in|country of event|place",
            "países anfitriones|país anfitrión|país sede|sede|anfitrión",
            "pays hôtes|pays hôte|hôte|lieu",
            "países anfitriões|país anfitrião|país sede|sede|anfitrião",
        ],
        "Countries where it took place",
        "",
    ),
    spec(
        Column::Beneficiary,
        [
            "Beneficiary countries|beneficiary country|beneficiary states|recipient countries|recipient country|country beneficiary",
            "países beneficiarios|país beneficiario",
            "pays bénéficiaires|pays bénéficiaire",
            "países beneficiários|país beneficiário",
        ],
        "Countries for which it was done",
        "",
    ),
    spec(
        Column::Participant,
        [
            "Participating countries|participating country|participating states|participants countries|country participant",
            "países participantes|país participante",
            "pays participants|pays participant",
            "países participantes|país participante",
        ],
        "Countries whose people took part",
        "",
    ),
    spec(
        Column::Member,
        [
            "Joining countries|members|member countries",
            "países miembros|países adherentes",
            "pays membres|pays adhérents",
            "países membros|países aderentes",
        ],
        "",
        "",
    ),
    spec(
        Column::Party,
        [
            "Acceding countries|parties|states parties",
            "estados parte|países parte",
            "états parties|pays parties",
            "estados partes|países partes",
        ],
        "",
        "",
    ),
    spec(
        Column::PlannedFor,
        [
            "Planned countries|planned for",
            "países previstos|previsto para",
            "pays prévus|prévu pour",
            "países previstos|previsto para",
        ],
        "",
        "",
    ),
    spec(
        Column::Absent,
        [
            "Absent countries|absent|not participating",
            "países ausentes|ausentes",
            "pays absents|absents",
            "países ausentes|ausentes",
        ],
        "",
        "",
    ),
    spec(
        Column::Unnamed,
        [
            "Unnamed countries|number of countries",
            "número de países|países sin nombre",
            "nombre de pays|pays non nommés",
            "número de países|países não nomeados",
        ],
        "",
        "",
    ),
    spec(
        Column::Venue,
        ["Venue|city|town|venue city", "lugar|ciudad", "ville|lieu de réunion", "local|cidade"],
        "Town and country, if it was held elsewhere",
        "",
    ),
    spec(
        Column::Lead,
        [
            "Lead|lead organisation|lead organization|lead agency|led by|organiser|organizer|organisation|organization|agency|implementing agency|implementing organisation|implementing organization|responsible|who",
            "organismo principal|organizador|organización|entidad|agencia|organismo|responsable|a cargo de",
            "chef de file|organisateur|organisation|organisme|agence|responsable",
            "entidade líder|organizador|organização|entidade|agência|órgão|responsável",
        ],
        "Who led it: name or acronym, several divided by ;",
        "IMPACS",
    ),
    spec(
        Column::Partner,
        [
            "Partners|partner|with|other organisations|other organizations|partner organisations|partner organizations|in cooperation with",
            "socios|socio|con|colaboradores|otras organizaciones",
            "partenaires|partenaire|avec|autres organisations",
            "parceiros|parceiro|com|outras organizações",
        ],
        "Who worked on it with the lead, divided by ;",
        "CICTE; UNODC",
    ),
    spec(
        Column::Funder,
        [
            "Funders|funder|funding|donor|donors|funded by",
            "financiadores|donante|donantes|financiado por",
            "bailleurs|bailleur|donateurs|donateur|financé par",
            "financiadores|doador|doadores|financiado por",
        ],
        "Who paid for it",
        "",
    ),
    spec(
        Column::Trainer,
        [
            "Trainers|trainer|instructors|facilitator",
            "instructores|capacitadores|facilitador",
            "formateurs|formateur|instructeurs",
            "instrutores|formadores|facilitador",
        ],
        "Who taught",
        "",
    ),
    spec(
        Column::HostOrg,
        [
            "Host organisations|host organisation|host organization|host organizations",
            "organización anfitriona|organizaciones anfitrionas",
            "organisation hôte|organisations hôtes",
            "organização anfitriã|organizações anfitriãs",
        ],
        "",
        "",
    ),
    spec(
        Column::Topics,
        [
            "Topics|topic|theme|themes|subject|sector|area|thematic area",
            "temas|tema|sector|área|área temática|materia",
            "thèmes|thème|sujet|secteur|domaine",
            "temas|tema|setor|área|área temática|assunto",
        ],
        "What it was about, divided by ;",
        "Maritime and port security",
    ),
    spec(
        Column::Audiences,
        [
            "Audiences|audience|target group|target audience|for whom|participants from|target",
            "destinatarios|público|grupo meta|dirigido a|beneficiarios",
            "publics|public|public cible|destinataires|bénéficiaires",
            "público-alvo|público|destinatários|beneficiários|grupo alvo",
        ],
        "Whom it was for, divided by ;",
        "Customs officers",
    ),
    spec(
        Column::People,
        [
            "People|participants|number of participants|number of people|headcount|persons trained|people trained|trained|attendees",
            "personas|participantes|número de participantes|número de personas|capacitados|asistentes",
            "personnes|participants|nombre de participants|nombre de personnes|formés",
            "pessoas|participantes|número de participantes|número de pessoas|capacitados",
        ],
        "How many people, as a number",
        "24",
    ),
    spec(
        Column::PartOf,
        ["Part of|programme|program|parent", "parte de|programa", "partie de|programme", "parte de|programa"],
        "",
        "",
    ),
    spec(
        Column::Link,
        [
            "Link|url|source|website|web page|reference link",
            "enlace|fuente|sitio web|vínculo",
            "lien|source|site web",
            "ligação|fonte|site|link",
        ],
        "Where one can read about it",
        "",
    ),
    spec(Column::Note, ["Reason|line", "motivo|línea", "motif|ligne", "motivo|linha"], "", ""),
];

/// The column with this title, in any of the four languages; a number at its end ("Country 2") does not matter.
pub(super) fn by_title(title: &str) -> Option<Column> {
    let title = key(title);
    let plain = title.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    let find = |title: &str| titles().get(title).copied();
    find(&title).or_else(|| find(plain).filter(|_| !plain.is_empty()))
}

/// Every spelling with its column. Of two that spell one title the first in the table has it; English before the others.
fn titles() -> &'static BTreeMap<String, Column> {
    static TITLES: OnceLock<BTreeMap<String, Column>> = OnceLock::new();
    TITLES.get_or_init(|| {
        let mut titles = BTreeMap::new();
        for lang in 0..4 {
            for spec in SPECS {
                let code = (lang == 0).then(|| spec.column.code());
                for spelling in spec.titles[lang].split('|').chain(code) {
                    titles.entry(key(spelling)).or_insert(spec.column);
                }
            }
        }
        titles
    })
}
