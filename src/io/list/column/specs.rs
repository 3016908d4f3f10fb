use super::Column;

/// A column as the reader knows it.
pub(in crate::io::list) struct Spec {
    pub(in crate::io::list) column: Column,
    /// Titles in English, Spanish, French and Portuguese; of each the one that the template writes first, then other
    /// spellings, divided by `|`. Compared without capitals, accents and punctuation.
    pub(in crate::io::list) titles: [&'static str; 4],
}

const fn spec(column: Column, titles: [&'static str; 4]) -> Spec {
    Spec { column, titles }
}

/// Every column.
pub(in crate::io::list) const SPECS: &[Spec] = &[
    spec(
        Column::Id,
        [
            "ID|identifier|activity id|activity code|code|reference|ref|no",
            "identificador|código|referencia|núm",
            "identifiant|code|référence|n°",
            "identificador|código|referência",
        ],
    ),
    spec(
        Column::Title,
        [
            "Title|activity|activity title|activity name|name|project|project title|event|what",
            "título|actividad|nombre|nombre de la actividad|título de la actividad|proyecto|evento",
            "titre|activité|nom|nom de l'activité|titre de l'activité|intitulé|projet|événement",
            "título|atividade|nome|nome da atividade|título da atividade|projeto|evento",
        ],
    ),
    spec(
        Column::TitleEs,
        [
            "Title es|title spanish",
            "título es|título español",
            "titre es|titre espagnol",
            "título es|título espanhol",
        ],
    ),
    spec(
        Column::TitleFr,
        [
            "Title fr|title french",
            "título fr|título francés",
            "titre fr|titre français",
            "título fr|título francês",
        ],
    ),
    spec(
        Column::TitlePt,
        [
            "Title pt|title portuguese",
            "título pt|título portugués",
            "titre pt|titre portugais",
            "título pt|título português",
        ],
    ),
    spec(
        Column::Summary,
        [
            "Description|summary|details|notes|comments|remarks",
            "descripción|resumen|detalles|notas|observaciones",
            "description|résumé|détails|notes|remarques|observations",
            "descrição|resumo|detalhes|notas|observações",
        ],
    ),
    spec(
        Column::SummaryEs,
        [
            "Description es|description spanish|summary es",
            "descripción es|descripción español",
            "description es",
            "descrição es",
        ],
    ),
    spec(
        Column::SummaryFr,
        [
            "Description fr|description french|summary fr",
            "descripción fr",
            "description fr|description français",
            "descrição fr",
        ],
    ),
    spec(
        Column::SummaryPt,
        [
            "Description pt|description portuguese|summary pt",
            "descripción pt",
            "description pt",
            "descrição pt|descrição português",
        ],
    ),
    spec(
        Column::Mandate,
        [
            "Mandate|paragraph|mandate paragraph|resolution paragraph|objective|pillar|strategic goal",
            "mandato|párrafo|objetivo|pilar",
            "mandat|paragraphe|objectif|pilier",
            "mandato|parágrafo|objetivo|pilar",
        ],
    ),
    spec(
        Column::Kind,
        [
            "Kind|type|type of activity|activity type|modality|category",
            "tipo|clase|tipo de actividad|modalidad|categoría",
            "type|genre|type d'activité|modalité|catégorie",
            "tipo|tipo de atividade|modalidade|categoria",
        ],
    ),
    spec(
        Column::Status,
        [
            "Status|state of progress|progress|stage",
            "situación|estado|avance",
            "état d'avancement|statut|état|avancement",
            "situação|estado|andamento|status",
        ],
    ),
    spec(
        Column::When,
        [
            "When|date|dates|period|month|year|time",
            "cuándo|fecha|fechas|período|periodo|mes|año",
            "quand|date|dates|période|mois|année",
            "quando|data|datas|período|mês|ano",
        ],
    ),
    spec(
        Column::Start,
        [
            "Start|start date|begin|from|date start|starting",
            "inicio|fecha de inicio|desde|comienzo",
            "début|date de début|de|du",
            "início|data de início|de|desde",
        ],
    ),
    spec(
        Column::End,
        [
            "End|end date|to|until|date end|finish",
            "fin|fecha de fin|hasta|fecha de término|fecha final",
            "fin|date de fin|à|au|jusqu'au",
            "fim|data de fim|até|término|data final",
        ],
    ),
    spec(
        Column::Countries,
        [
            "Countries|country|states|state|member states|member state|beneficiaries|where|location",
            "países|país|estados|estado miembro|estados miembros|dónde",
            "pays|états|état|états membres|état membre|où",
            "países|país|estados|estado membro|estados membros|onde",
        ],
    ),
    spec(
        Column::CountryRole,
        [
            "Country role|role|role of country",
            "papel|papel del país|rol",
            "rôle|rôle du pays",
            "papel|papel do país|função",
        ],
    ),
    spec(
        Column::Host,
        [
            "Host countries|host country|host|held in|country of event|place",
            "países anfitriones|país anfitrión|país sede|sede|anfitrión",
            "pays hôtes|pays hôte|hôte|lieu",
            "países anfitriões|país anfitrião|país sede|sede|anfitrião",
        ],
    ),
    spec(
        Column::Beneficiary,
        [
            "Beneficiary countries|beneficiary country|beneficiary states|recipient countries|recipient country|country beneficiary",
            "países beneficiarios|país beneficiario",
            "pays bénéficiaires|pays bénéficiaire",
            "países beneficiários|país beneficiário",
        ],
    ),
    spec(
        Column::Participant,
        [
            "Participating countries|participating country|participating states|participants countries|country participant",
            "países participantes|país participante",
            "pays participants|pays participant",
            "países participantes|país participante",
        ],
    ),
    spec(
        Column::Member,
        [
            "Joining countries|members|member countries",
            "países miembros|países adherentes",
            "pays membres|pays adhérents",
            "países membros|países aderentes",
        ],
    ),
    spec(
        Column::Party,
        [
            "Acceding countries|parties|states parties",
            "estados parte|países parte",
            "états parties|pays parties",
            "estados partes|países partes",
        ],
    ),
    spec(
        Column::PlannedFor,
        [
            "Planned countries|planned for",
            "países previstos|previsto para",
            "pays prévus|prévu pour",
            "países previstos|previsto para",
        ],
    ),
    spec(
        Column::Absent,
        [
            "Absent countries|absent|not participating",
            "países ausentes|ausentes",
            "pays absents|absents",
            "países ausentes|ausentes",
        ],
    ),
    spec(
        Column::Unnamed,
        [
            "Unnamed countries|number of countries",
            "países no nombrados|número de países|países sin nombre",
            "pays non nommés|nombre de pays",
            "países não citados|número de países|países não nomeados",
        ],
    ),
    spec(
        Column::Venue,
        ["Venue|city|town|venue city", "lugar|ciudad", "ville|lieu de réunion", "local|cidade"],
    ),
    spec(
        Column::Lead,
        [
            "Lead|lead organisation|lead organization|lead agency|led by|organiser|organizer|organisation|organization|agency|implementing agency|implementing organisation|implementing organization|responsible|who",
            "organismo responsable|organismo principal|organizador|organización|entidad|agencia|organismo|responsable|a cargo de",
            "organisme chef de file|chef de file|organisateur|organisation|organisme|agence|responsable",
            "organismo líder|entidade líder|organizador|organização|entidade|agência|órgão|responsável",
        ],
    ),
    spec(
        Column::Partner,
        [
            "Partners|partner|with|other organisations|other organizations|partner organisations|partner organizations|in cooperation with",
            "socios|socio|con|colaboradores|otras organizaciones",
            "partenaires|partenaire|avec|autres organisations",
            "parceiros|parceiro|com|outras organizações",
        ],
    ),
    spec(
        Column::Funder,
        [
            "Funders|funder|funding|donor|donors|funded by",
            "financiadores|donante|donantes|financiado por",
            "bailleurs|bailleur|donateurs|donateur|financé par",
            "financiadores|doador|doadores|financiado por",
        ],
    ),
    spec(
        Column::Trainer,
        [
            "Trainers|trainer|instructors|facilitator",
            "instructores|capacitadores|facilitador",
            "formateurs|formateur|instructeurs",
            "instrutores|formadores|facilitador",
        ],
    ),
    spec(
        Column::HostOrg,
        [
            "Host organisations|host organisation|host organization|host organizations",
            "organización anfitriona|organizaciones anfitrionas",
            "organisation hôte|organisations hôtes",
            "organização anfitriã|organizações anfitriãs",
        ],
    ),
    spec(
        Column::Topics,
        [
            "Topics|topic|theme|themes|subject|sector|area|thematic area",
            "temas|tema|sector|área|área temática|materia",
            "thèmes|thème|sujet|secteur|domaine",
            "temas|tema|setor|área|área temática|assunto",
        ],
    ),
    spec(
        Column::Audiences,
        [
            "Audiences|audience|target group|target audience|for whom|participants from|target",
            "destinatarios|público|grupo meta|dirigido a|beneficiarios",
            "public visé|publics|public|public cible|destinataires|bénéficiaires",
            "público-alvo|público|destinatários|beneficiários|grupo alvo",
        ],
    ),
    spec(
        Column::People,
        [
            "People|participants|number of participants|number of people|headcount|persons trained|people trained|trained|attendees",
            "personas|participantes|número de participantes|número de personas|capacitados|asistentes",
            "personnes|participants|nombre de participants|nombre de personnes|formés",
            "pessoas|participantes|número de participantes|número de pessoas|capacitados",
        ],
    ),
    spec(
        Column::PartOf,
        ["Part of|programme|program|parent", "parte de|programa", "partie de|programme", "parte de|programa"],
    ),
    spec(
        Column::Link,
        [
            "Link|url|source|website|web page|reference link",
            "enlace|fuente|sitio web|vínculo",
            "lien|source|site web",
            "ligação|fonte|site|link",
        ],
    ),
    spec(Column::Note, ["Reason|line", "motivo|línea", "motif|ligne", "motivo|linha"]),
];
