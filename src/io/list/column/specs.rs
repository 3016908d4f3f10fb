use super::Column;

/// A column as the template shows it and as the reader knows it.
pub(in crate::io::list) struct Spec {
    pub(in crate::io::list) column: Column,
    /// Titles in English, Spanish, French and Portuguese; of each the one that the template writes first, then other
    /// spellings, divided by `|`. Compared without capitals, accents and punctuation.
    pub(in crate::io::list) titles: [&'static str; 4],
    /// What to write into it, in the same four languages; empty for columns that the template leaves out.
    pub(in crate::io::list) explanation: [&'static str; 4],
    /// An example.
    pub(in crate::io::list) example: [&'static str; 4],
}

const fn spec(
    column: Column,
    titles: [&'static str; 4],
    explanation: [&'static str; 4],
    example: [&'static str; 4],
) -> Spec {
    Spec { column, titles, explanation, example }
}

/// A column that the template leaves out.
const fn more(column: Column, titles: [&'static str; 4]) -> Spec {
    spec(column, titles, [""; 4], [""; 4])
}

/// Every column, in the order of the template.
pub(in crate::io::list) const SPECS: &[Spec] = &[
    spec(
        Column::Id,
        [
            "ID|identifier|activity id|activity code|code|reference|ref|no",
            "identificador|código|referencia|núm",
            "identifiant|code|référence|n°",
            "identificador|código|referência",
        ],
        [
            "A short name of your own that stays the same: letters, digits, - . _ (may be empty)",
            "Un código corto propio que no cambie: letras, cifras, - . _ (puede quedar vacío)",
            "Un code court qui vous est propre et ne change pas\u{a0}: lettres, chiffres, - . _ (peut rester vide)",
            "Um código curto próprio que não mude: letras, algarismos, - . _ (pode ficar vazio)",
        ],
        ["port-course-1", "curso-puertos-1", "cours-ports-1", "curso-portos-1"],
    ),
    spec(
        Column::Title,
        [
            "Title|activity|activity title|activity name|name|project|project title|event|what",
            "título|actividad|nombre|nombre de la actividad|título de la actividad|proyecto|evento",
            "titre|activité|nom|nom de l'activité|titre de l'activité|intitulé|projet|événement",
            "título|atividade|nome|nome da atividade|título da atividade|projeto|evento",
        ],
        [
            "What it is called. Needed, unless there is a description",
            "Cómo se llama. Necesario, salvo que haya una descripción",
            "Son nom. Nécessaire, sauf s'il y a une description",
            "Como se chama. Necessário, salvo se houver uma descrição",
        ],
        [
            "Course on container control",
            "Curso sobre control de contenedores",
            "Cours sur le contrôle des conteneurs",
            "Curso sobre controle de contêineres",
        ],
    ),
    more(
        Column::TitleEs,
        [
            "Title es|title spanish",
            "título es|título español",
            "titre es|titre espagnol",
            "título es|título espanhol",
        ],
    ),
    more(
        Column::TitleFr,
        [
            "Title fr|title french",
            "título fr|título francés",
            "titre fr|titre français",
            "título fr|título francês",
        ],
    ),
    more(
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
        [
            "What was done, in one or two sentences",
            "Qué se hizo, en una o dos oraciones",
            "Ce qui a été fait, en une ou deux phrases",
            "O que foi feito, em uma ou duas frases",
        ],
        [
            "Five days on finding drugs in containers",
            "Cinco días sobre la detección de drogas en contenedores",
            "Cinq jours sur la recherche de drogues dans les conteneurs",
            "Cinco dias sobre a detecção de drogas em contêineres",
        ],
    ),
    more(
        Column::SummaryEs,
        [
            "Description es|description spanish|summary es",
            "descripción es|descripción español",
            "description es",
            "descrição es",
        ],
    ),
    more(
        Column::SummaryFr,
        [
            "Description fr|description french|summary fr",
            "descripción fr",
            "description fr|description français",
            "descrição fr",
        ],
    ),
    more(
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
        [
            "Paragraph of the resolution, such as 4.b, or its title. Other fields of work become columns of their own",
            "Párrafo de la resolución, como 4.b, o su título. Otros ámbitos de trabajo pasan a ser columnas propias",
            "Paragraphe de la résolution, par exemple 4.b, ou son titre. Les autres domaines de travail deviennent des colonnes à part",
            "Parágrafo da resolução, como 4.b, ou seu título. Outras áreas de trabalho tornam-se colunas próprias",
        ],
        ["4.b"; 4],
    ),
    spec(
        Column::Kind,
        [
            "Kind|type|type of activity|activity type|modality|category",
            "tipo|clase|tipo de actividad|modalidad|categoría",
            "type|genre|type d'activité|modalité|catégorie",
            "tipo|tipo de atividade|modalidade|categoria",
        ],
        ["training, workshop, seminar, conference, meeting, evaluation, technical-assistance, legal-assistance, equipment, agreement, scholarship, programme, research, cooperation";
            4],
        ["training"; 4],
    ),
    spec(
        Column::Status,
        [
            "Status|state of progress|progress|stage",
            "situación|estado|avance",
            "état d'avancement|statut|état|avancement",
            "situação|estado|andamento|status",
        ],
        [
            "completed, ongoing or planned",
            "concluida, en curso o prevista",
            "terminée, en cours ou prévue",
            "concluída, em andamento ou prevista",
        ],
        ["completed", "concluida", "terminée", "concluída"],
    ),
    spec(
        Column::When,
        [
            "When|date|dates|period|month|year|time",
            "cuándo|fecha|fechas|período|periodo|mes|año",
            "quand|date|dates|période|mois|année",
            "quando|data|datas|período|mês|ano",
        ],
        [
            "2011; 2011-02; 02/2011; Feb 2011; Oct-Nov 2011; 2009-2012; since 2006. Or use Start and End",
            "2011; 2011-02; 02/2011; feb 2011; oct-nov 2011; 2009-2012; desde 2006. O bien en Inicio y Fin",
            "2011; 2011-02; 02/2011; févr. 2011; oct.-nov. 2011; 2009-2012; depuis 2006. Ou bien dans Début et Fin",
            "2011; 2011-02; 02/2011; fev 2011; out-nov 2011; 2009-2012; desde 2006. Ou então em Início e Fim",
        ],
        ["Oct-Nov 2011", "oct-nov 2011", "oct.-nov. 2011", "out-nov 2011"],
    ),
    spec(
        Column::Start,
        [
            "Start|start date|begin|from|date start|starting",
            "inicio|fecha de inicio|desde|comienzo",
            "début|date de début|de|du",
            "início|data de início|de|desde",
        ],
        [
            "When it began, if not in When",
            "Cuándo empezó, si no figura en Cuándo",
            "Quand cela a commencé, si ce n'est pas dit dans Quand",
            "Quando começou, se não constar em Quando",
        ],
        [""; 4],
    ),
    spec(
        Column::End,
        [
            "End|end date|to|until|date end|finish",
            "fin|fecha de fin|hasta|fecha de término|fecha final",
            "fin|date de fin|à|au|jusqu'au",
            "fim|data de fim|até|término|data final",
        ],
        [
            "When it ended, if not in When",
            "Cuándo terminó, si no figura en Cuándo",
            "Quand cela a pris fin, si ce n'est pas dit dans Quand",
            "Quando terminou, se não constar em Quando",
        ],
        [""; 4],
    ),
    spec(
        Column::Countries,
        [
            "Countries|country|states|state|member states|member state|beneficiaries|where|location",
            "países|país|estados|estado miembro|estados miembros|dónde",
            "pays|états|état|états membres|état membre|où",
            "países|país|estados|estado membro|estados membros|onde",
        ],
        [
            "Countries that took part, divided by ; - names in English, Spanish, French or Portuguese, or ISO codes. A role may follow in brackets: host, beneficiary, participant, member, absent",
            "Países que participaron, separados por ; - nombres en español, francés, inglés o portugués, o códigos ISO. Puede seguir un papel entre paréntesis: host (anfitrión), beneficiary (beneficiario), participant (participante), member (miembro), absent (ausente)",
            "Pays qui ont participé, séparés par ; - noms en français, anglais, espagnol ou portugais, ou codes ISO. Un rôle peut suivre entre parenthèses\u{a0}: host (hôte), beneficiary (bénéficiaire), participant (participant), member (membre), absent (absent)",
            "Países que participaram, separados por ; - nomes em português, espanhol, francês ou inglês, ou códigos ISO. Pode seguir um papel entre parênteses: host (anfitrião), beneficiary (beneficiário), participant (participante), member (membro), absent (ausente)",
        ],
        [
            "Barbados (host); Jamaica; TTO",
            "Barbados (host); Jamaica; TTO",
            "Barbade (host); Jamaïque; TTO",
            "Barbados (host); Jamaica; TTO",
        ],
    ),
    more(
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
        [
            "Countries where it took place",
            "Países donde tuvo lugar",
            "Pays où cela s'est tenu",
            "Países onde ocorreu",
        ],
        [""; 4],
    ),
    spec(
        Column::Beneficiary,
        [
            "Beneficiary countries|beneficiary country|beneficiary states|recipient countries|recipient country|country beneficiary",
            "países beneficiarios|país beneficiario",
            "pays bénéficiaires|pays bénéficiaire",
            "países beneficiários|país beneficiário",
        ],
        [
            "Countries for which it was done",
            "Países para los que se hizo",
            "Pays pour lesquels cela a été fait",
            "Países para os quais foi feita",
        ],
        [""; 4],
    ),
    spec(
        Column::Participant,
        [
            "Participating countries|participating country|participating states|participants countries|country participant",
            "países participantes|país participante",
            "pays participants|pays participant",
            "países participantes|país participante",
        ],
        [
            "Countries whose people took part",
            "Países de los que asistieron personas",
            "Pays dont des personnes ont participé",
            "Países dos quais participaram pessoas",
        ],
        [""; 4],
    ),
    more(
        Column::Member,
        [
            "Joining countries|members|member countries",
            "países miembros|países adherentes",
            "pays membres|pays adhérents",
            "países membros|países aderentes",
        ],
    ),
    more(
        Column::Party,
        [
            "Acceding countries|parties|states parties",
            "estados parte|países parte",
            "états parties|pays parties",
            "estados partes|países partes",
        ],
    ),
    more(
        Column::PlannedFor,
        [
            "Planned countries|planned for",
            "países previstos|previsto para",
            "pays prévus|prévu pour",
            "países previstos|previsto para",
        ],
    ),
    more(
        Column::Absent,
        [
            "Absent countries|absent|not participating",
            "países ausentes|ausentes",
            "pays absents|absents",
            "países ausentes|ausentes",
        ],
    ),
    more(
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
        [
            "Town and country, if it was held elsewhere",
            "Ciudad y país, si se celebró en otro lugar",
            "Ville et pays, si cela s'est tenu ailleurs",
            "Cidade e país, se foi realizada em outro lugar",
        ],
        [""; 4],
    ),
    spec(
        Column::Lead,
        [
            "Lead|lead organisation|lead organization|lead agency|led by|organiser|organizer|organisation|organization|agency|implementing agency|implementing organisation|implementing organization|responsible|who",
            "organismo responsable|organismo principal|organizador|organización|entidad|agencia|organismo|responsable|a cargo de",
            "organisme chef de file|chef de file|organisateur|organisation|organisme|agence|responsable",
            "organismo líder|entidade líder|organizador|organização|entidade|agência|órgão|responsável",
        ],
        [
            "Who led it: name or acronym, several divided by ;",
            "Quién la dirigió: nombre o sigla; varios, separados por ;",
            "Qui l'a menée\u{a0}: nom ou sigle, plusieurs séparés par ;",
            "Quem a liderou: nome ou sigla; vários, separados por ;",
        ],
        ["IMPACS"; 4],
    ),
    spec(
        Column::Partner,
        [
            "Partners|partner|with|other organisations|other organizations|partner organisations|partner organizations|in cooperation with",
            "socios|socio|con|colaboradores|otras organizaciones",
            "partenaires|partenaire|avec|autres organisations",
            "parceiros|parceiro|com|outras organizações",
        ],
        [
            "Who worked on it with the lead, divided by ;",
            "Quién colaboró con el organismo responsable; varios, separados por ;",
            "Qui y a travaillé avec le chef de file, séparés par ;",
            "Quem colaborou com a entidade líder; vários, separados por ;",
        ],
        ["CICTE; UNODC"; 4],
    ),
    spec(
        Column::Funder,
        [
            "Funders|funder|funding|donor|donors|funded by",
            "financiadores|donante|donantes|financiado por",
            "bailleurs|bailleur|donateurs|donateur|financé par",
            "financiadores|doador|doadores|financiado por",
        ],
        ["Who paid for it", "Quién la financió", "Qui l'a financée", "Quem a financiou"],
        [""; 4],
    ),
    spec(
        Column::Trainer,
        [
            "Trainers|trainer|instructors|facilitator",
            "instructores|capacitadores|facilitador",
            "formateurs|formateur|instructeurs",
            "instrutores|formadores|facilitador",
        ],
        ["Who taught", "Quién impartió la enseñanza", "Qui a enseigné", "Quem ensinou"],
        [""; 4],
    ),
    more(
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
        [
            "What it was about, divided by ;",
            "De qué trató; varios temas, separados por ;",
            "De quoi il s'agissait, plusieurs thèmes séparés par ;",
            "De que tratou; vários temas, separados por ;",
        ],
        [
            "Maritime and port security",
            "Seguridad marítima y portuaria",
            "Sûreté maritime et portuaire",
            "Segurança marítima e portuária",
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
        [
            "Whom it was for, divided by ;",
            "A quién estuvo dirigida; varios, separados por ;",
            "À qui elle s'adressait, plusieurs publics séparés par ;",
            "A quem se dirigia; vários, separados por ;",
        ],
        ["Customs officers", "Funcionarios de aduanas", "Agents des douanes", "Agentes aduaneiros"],
    ),
    spec(
        Column::People,
        [
            "People|participants|number of participants|number of people|headcount|persons trained|people trained|trained|attendees",
            "personas|participantes|número de participantes|número de personas|capacitados|asistentes",
            "personnes|participants|nombre de participants|nombre de personnes|formés",
            "pessoas|participantes|número de participantes|número de pessoas|capacitados",
        ],
        [
            "How many people, as a number",
            "Cuántas personas, en cifras",
            "Combien de personnes, en chiffres",
            "Quantas pessoas, em algarismos",
        ],
        ["24"; 4],
    ),
    more(
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
        [
            "Where one can read about it",
            "Dónde se puede leer sobre ella",
            "Où l'on peut en lire davantage",
            "Onde se pode ler a respeito",
        ],
        [""; 4],
    ),
    more(Column::Note, ["Reason|line", "motivo|línea", "motif|ligne", "motivo|linha"]),
];
