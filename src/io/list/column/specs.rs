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
            "Identificador|código|referencia|núm",
            "Identifiant|code|référence|n°",
            "Identificador|código|referência",
        ],
    ),
    spec(
        Column::Title,
        [
            "Title|activity|activity title|activity name|name|project|project title|event|what",
            "Título|actividad|nombre|nombre de la actividad|título de la actividad|proyecto|evento",
            "Titre|activité|nom|nom de l'activité|titre de l'activité|intitulé|projet|événement",
            "Título|atividade|nome|nome da atividade|título da atividade|projeto|evento",
        ],
    ),
    spec(
        Column::TitleEn,
        [
            "Title en|title english",
            "Título en|título inglés",
            "Titre en|titre anglais",
            "Título en|título inglês",
        ],
    ),
    spec(
        Column::TitleEs,
        [
            "Title es|title spanish",
            "Título es|título español",
            "Titre es|titre espagnol",
            "Título es|título espanhol",
        ],
    ),
    spec(
        Column::TitleFr,
        [
            "Title fr|title french",
            "Título fr|título francés",
            "Titre fr|titre français",
            "Título fr|título francês",
        ],
    ),
    spec(
        Column::TitlePt,
        [
            "Title pt|title portuguese",
            "Título pt|título portugués",
            "Titre pt|titre portugais",
            "Título pt|título português",
        ],
    ),
    spec(
        Column::Summary,
        [
            "Description|summary|details|notes|comments|remarks",
            "Descripción|resumen|detalles|notas|observaciones",
            "Description|résumé|détails|notes|remarques|observations",
            "Descrição|resumo|detalhes|notas|observações",
        ],
    ),
    spec(
        Column::SummaryEn,
        [
            "Description en|description english",
            "Descripción en|descripción inglés",
            "Description en|description anglais",
            "Descrição en|descrição inglês",
        ],
    ),
    spec(
        Column::SummaryEs,
        [
            "Description es|description spanish|summary es",
            "Descripción es|descripción español",
            "Description es",
            "Descrição es",
        ],
    ),
    spec(
        Column::SummaryFr,
        [
            "Description fr|description french|summary fr",
            "Descripción fr",
            "Description fr|description français",
            "Descrição fr",
        ],
    ),
    spec(
        Column::SummaryPt,
        [
            "Description pt|description portuguese|summary pt",
            "Descripción pt",
            "Description pt",
            "Descrição pt|descrição português",
        ],
    ),
    spec(
        Column::Mandate,
        [
            "Mandate|paragraph|mandate paragraph|resolution paragraph|objective|pillar|strategic goal",
            "Mandato|párrafo|objetivo|pilar",
            "Mandat|paragraphe|objectif|pilier",
            "Mandato|parágrafo|objetivo|pilar",
        ],
    ),
    spec(
        Column::Kind,
        [
            "Kind|type|type of activity|activity type|modality|category",
            "Tipo|clase|tipo de actividad|modalidad|categoría",
            "Type|genre|type d'activité|modalité|catégorie",
            "Tipo|tipo de atividade|modalidade|categoria",
        ],
    ),
    spec(
        Column::Status,
        [
            "Status|state of progress|progress|stage",
            "Situación|estado|avance",
            "État d'avancement|statut|état|avancement",
            "Situação|estado|andamento|status",
        ],
    ),
    spec(
        Column::When,
        [
            "When|date|dates|period|month|year|time",
            "Cuándo|fecha|fechas|período|periodo|mes|año",
            "Quand|date|dates|période|mois|année",
            "Quando|data|datas|período|mês|ano",
        ],
    ),
    spec(
        Column::Start,
        [
            "Start|start date|begin|from|date start|starting",
            "Inicio|fecha de inicio|desde|comienzo",
            "Début|date de début|de|du",
            "Início|data de início|de|desde",
        ],
    ),
    spec(
        Column::End,
        [
            "End|end date|to|until|date end|finish",
            "Fin|fecha de fin|hasta|fecha de término|fecha final",
            "Fin|date de fin|à|au|jusqu'au",
            "Fim|data de fim|até|término|data final",
        ],
    ),
    spec(
        Column::Countries,
        [
            "Countries|country|states|state|member states|member state|beneficiaries|where|location",
            "Países|país|estados|estado miembro|estados miembros|dónde",
            "Pays|états|état|états membres|état membre|où",
            "Países|país|estados|estado membro|estados membros|onde",
        ],
    ),
    spec(
        Column::CountryRole,
        [
            "Country role|role|role of country",
            "Papel|papel del país|rol",
            "Rôle|rôle du pays",
            "Papel|papel do país|função",
        ],
    ),
    spec(
        Column::Host,
        [
            "Host countries|host country|host|held in|country of event|place",
            "Países anfitriones|país anfitrión|país sede|sede|anfitrión",
            "Pays hôtes|pays hôte|hôte|lieu",
            "Países anfitriões|país anfitrião|país sede|sede|anfitrião",
        ],
    ),
    spec(
        Column::Beneficiary,
        [
            "Beneficiary countries|beneficiary country|beneficiary states|recipient countries|recipient country|country beneficiary",
            "Países beneficiarios|país beneficiario",
            "Pays bénéficiaires|pays bénéficiaire",
            "Países beneficiários|país beneficiário",
        ],
    ),
    spec(
        Column::Participant,
        [
            "Participating countries|participating country|participating states|participants countries|country participant",
            "Países participantes|país participante",
            "Pays participants|pays participant",
            "Países participantes|país participante",
        ],
    ),
    spec(
        Column::Member,
        [
            "Joining countries|members|member countries",
            "Países miembros|países adherentes",
            "Pays membres|pays adhérents",
            "Países membros|países aderentes",
        ],
    ),
    spec(
        Column::Party,
        [
            "Acceding countries|parties|states parties",
            "Estados parte|países parte",
            "États parties|pays parties",
            "Estados partes|países partes",
        ],
    ),
    spec(
        Column::PlannedFor,
        [
            "Planned countries|planned for",
            "Países previstos|previsto para",
            "Pays prévus|prévu pour",
            "Países previstos|previsto para",
        ],
    ),
    spec(
        Column::Absent,
        [
            "Absent countries|absent|not participating",
            "Países ausentes|ausentes",
            "Pays absents|absents",
            "Países ausentes|ausentes",
        ],
    ),
    spec(
        Column::Unnamed,
        [
            "Unnamed countries|number of countries",
            "Países no nombrados|número de países|países sin nombre",
            "Pays non nommés|nombre de pays",
            "Países não citados|número de países|países não nomeados",
        ],
    ),
    spec(
        Column::Venue,
        ["Venue|city|town|venue city", "Lugar|ciudad", "Ville|lieu de réunion", "Local|cidade"],
    ),
    spec(
        Column::Lead,
        [
            "Lead|lead organisation|lead organization|lead agency|led by|organiser|organizer|organisation|organization|agency|implementing agency|implementing organisation|implementing organization|responsible|who",
            "Organismo responsable|organismo principal|organizador|organización|entidad|agencia|organismo|responsable|a cargo de",
            "Organisme chef de file|chef de file|organisateur|organisation|organisme|agence|responsable",
            "Organismo líder|entidade líder|organizador|organização|entidade|agência|órgão|responsável",
        ],
    ),
    spec(
        Column::Partner,
        [
            "Partners|partner|with|other organisations|other organizations|partner organisations|partner organizations|in cooperation with",
            "Socios|socio|con|colaboradores|otras organizaciones",
            "Partenaires|partenaire|avec|autres organisations",
            "Parceiros|parceiro|com|outras organizações",
        ],
    ),
    spec(
        Column::Funder,
        [
            "Funders|funder|funding|donor|donors|funded by",
            "Financiadores|donante|donantes|financiado por",
            "Bailleurs|bailleur|donateurs|donateur|financé par",
            "Financiadores|doador|doadores|financiado por",
        ],
    ),
    spec(
        Column::Trainer,
        [
            "Trainers|trainer|instructors|facilitator",
            "Instructores|capacitadores|facilitador",
            "Formateurs|formateur|instructeurs",
            "Instrutores|formadores|facilitador",
        ],
    ),
    spec(
        Column::HostOrg,
        [
            "Host organisations|host organisation|host organization|host organizations",
            "Organización anfitriona|organizaciones anfitrionas",
            "Organisation hôte|organisations hôtes",
            "Organização anfitriã|organizações anfitriãs",
        ],
    ),
    spec(
        Column::Topics,
        [
            "Topics|topic|theme|themes|subject|sector|area|thematic area",
            "Temas|tema|sector|área|área temática|materia",
            "Thèmes|thème|sujet|secteur|domaine",
            "Temas|tema|setor|área|área temática|assunto",
        ],
    ),
    spec(
        Column::Audiences,
        [
            "Audiences|audience|target group|target audience|for whom|participants from|target",
            "Destinatarios|público|grupo meta|dirigido a|beneficiarios",
            "Public visé|publics|public|public cible|destinataires|bénéficiaires",
            "Público-alvo|público|destinatários|beneficiários|grupo alvo",
        ],
    ),
    spec(
        Column::People,
        [
            "People|participants|number of participants|number of people|headcount|persons trained|people trained|trained|attendees",
            "Personas|participantes|número de participantes|número de personas|capacitados|asistentes",
            "Personnes|participants|nombre de participants|nombre de personnes|formés",
            "Pessoas|participantes|número de participantes|número de pessoas|capacitados",
        ],
    ),
    spec(
        Column::PartOf,
        ["Part of|programme|program|parent", "Parte de|programa", "Partie de|programme", "Parte de|programa"],
    ),
    spec(
        Column::Link,
        [
            "Link|url|source|website|web page|reference link",
            "Enlace|fuente|sitio web|vínculo",
            "Lien|source|site web",
            "Link|ligação|fonte|site",
        ],
    ),
    spec(Column::Note, ["Reason|line", "Motivo|línea", "Motif|ligne", "Motivo|linha"]),
];
