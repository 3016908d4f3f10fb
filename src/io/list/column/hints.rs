use super::Column;

/// What the template says of a column, in English, Spanish, French and Portuguese.
pub(in crate::io::list) struct Hint {
    pub(in crate::io::list) column: Column,
    /// What to write into it.
    pub(in crate::io::list) explanation: [&'static str; 4],
    /// An example; may be empty.
    pub(in crate::io::list) example: [&'static str; 4],
}

const fn hint(column: Column, explanation: [&'static str; 4], example: [&'static str; 4]) -> Hint {
    Hint { column, explanation, example }
}

/// The columns of the template, in its order.
pub(in crate::io::list) const HINTS: &[Hint] = &[
    hint(
        Column::Id,
        [
            "A short name of your own that stays the same: letters, digits, - . _ (may be empty)",
            "Un código corto propio que no cambie: letras, cifras, - . _ (puede quedar vacío)",
            "Un code court qui vous est propre et ne change pas\u{a0}: lettres, chiffres, - . _ (peut rester vide)",
            "Um código curto próprio que não mude: letras, algarismos, - . _ (pode ficar vazio)",
        ],
        ["port-course-1", "curso-puertos-1", "cours-ports-1", "curso-portos-1"],
    ),
    hint(
        Column::Title,
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
    hint(
        Column::Summary,
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
    hint(
        Column::Mandate,
        [
            "Paragraph of the resolution, such as 4.b, or its title. Other fields of work become columns of their own",
            "Párrafo de la resolución, como 4.b, o su título. Otros ámbitos de trabajo pasan a ser columnas propias",
            "Paragraphe de la résolution, par exemple 4.b, ou son titre. Les autres domaines de travail deviennent des colonnes à part",
            "Parágrafo da resolução, como 4.b, ou seu título. Outras áreas de trabalho tornam-se colunas próprias",
        ],
        ["4.b"; 4],
    ),
    hint(
        Column::Kind,
        [
            "training, workshop, seminar, conference, meeting, evaluation, technical-assistance, legal-assistance, equipment, agreement, scholarship, programme, research, cooperation",
            "capacitación, taller, seminario, conferencia, reunión, evaluación, asistencia técnica, asistencia jurídica, equipo, acuerdo, beca, programa, investigación, cooperación",
            "formation, atelier, séminaire, conférence, réunion, évaluation, assistance technique, assistance juridique, matériel, accord, bourse, programme, recherche, coopération",
            "capacitação, oficina, seminário, conferência, reunião, avaliação, assistência técnica, assistência jurídica, equipamento, acordo, bolsa, programa, pesquisa, cooperação",
        ],
        ["training", "capacitación", "formation", "capacitação"],
    ),
    hint(
        Column::Status,
        [
            "completed, ongoing or planned",
            "concluida, en curso o prevista",
            "terminée, en cours ou prévue",
            "concluída, em andamento ou prevista",
        ],
        ["completed", "concluida", "terminée", "concluída"],
    ),
    hint(
        Column::When,
        [
            "2011; 2011-02; 02/2011; Feb 2011; Oct-Nov 2011; 2009-2012; since 2006. Or use Start and End",
            "2011; 2011-02; 02/2011; feb 2011; oct-nov 2011; 2009-2012; desde 2006. O bien use Inicio y Fin",
            "2011; 2011-02; 02/2011; févr. 2011; oct.-nov. 2011; 2009-2012; depuis 2006. Ou bien dans Début et Fin",
            "2011; 2011-02; 02/2011; fev 2011; out-nov 2011; 2009-2012; desde 2006. Ou então em Início e Fim",
        ],
        ["Oct-Nov 2011", "oct-nov 2011", "oct.-nov. 2011", "out-nov 2011"],
    ),
    hint(
        Column::Start,
        [
            "When it began, if not in When",
            "Cuándo empezó, si no figura en Cuándo",
            "Quand cela a commencé, si ce n'est pas dit dans Quand",
            "Quando começou, se não constar em Quando",
        ],
        [""; 4],
    ),
    hint(
        Column::End,
        [
            "When it ended, if not in When",
            "Cuándo terminó, si no figura en Cuándo",
            "Quand cela a pris fin, si ce n'est pas dit dans Quand",
            "Quando terminou, se não constar em Quando",
        ],
        [""; 4],
    ),
    hint(
        Column::Countries,
        [
            "Countries that took part, divided by ; - names in English, Spanish, French or Portuguese, or ISO codes. A role may follow in brackets: host, beneficiary, participant, member, absent",
            "Países que participaron, separados por ; - nombres en español, francés, inglés o portugués, o códigos ISO. Puede seguir un papel entre paréntesis: anfitrión, beneficiario, participante, miembro, ausente",
            "Pays qui ont participé, séparés par ; - noms en français, anglais, espagnol ou portugais, ou codes ISO. Un rôle peut suivre entre parenthèses\u{a0}: hôte, bénéficiaire, participant, membre, absent",
            "Países que participaram, separados por ; - nomes em português, espanhol, francês ou inglês, ou códigos ISO. Pode seguir um papel entre parênteses: anfitrião, beneficiário, participante, membro, ausente",
        ],
        [
            "Barbados (host); Jamaica; TTO",
            "Barbados (anfitrión); Jamaica; TTO",
            "Barbade (hôte); Jamaïque; TTO",
            "Barbados (anfitrião); Jamaica; TTO",
        ],
    ),
    hint(
        Column::Host,
        [
            "Countries where it took place",
            "Países donde tuvo lugar",
            "Pays où cela s'est tenu",
            "Países onde ocorreu",
        ],
        [""; 4],
    ),
    hint(
        Column::Beneficiary,
        [
            "Countries for which it was done",
            "Países para los que se hizo",
            "Pays pour lesquels cela a été fait",
            "Países para os quais foi feita",
        ],
        [""; 4],
    ),
    hint(
        Column::Participant,
        [
            "Countries whose people took part",
            "Países de los que asistieron personas",
            "Pays dont des personnes ont participé",
            "Países dos quais participaram pessoas",
        ],
        [""; 4],
    ),
    hint(
        Column::Venue,
        [
            "Town and country, if it was held elsewhere",
            "Ciudad y país, si se celebró en otro lugar",
            "Ville et pays, si cela s'est tenu ailleurs",
            "Cidade e país, se foi realizada em outro lugar",
        ],
        [""; 4],
    ),
    hint(
        Column::Lead,
        [
            "Who led it: name or acronym, several divided by ;",
            "Quién la dirigió: nombre o sigla; varios, separados por ;",
            "Qui l'a menée\u{a0}: nom ou sigle, plusieurs séparés par ;",
            "Quem a liderou: nome ou sigla; vários, separados por ;",
        ],
        ["IMPACS"; 4],
    ),
    hint(
        Column::Partner,
        [
            "Who worked on it with the lead, divided by ;",
            "Quién colaboró con el organismo responsable; varios, separados por ;",
            "Qui y a travaillé avec le chef de file, plusieurs séparés par ;",
            "Quem colaborou com o organismo líder; vários, separados por ;",
        ],
        ["CICTE; UNODC"; 4],
    ),
    hint(
        Column::Funder,
        ["Who paid for it", "Quién la financió", "Qui l'a financée", "Quem a financiou"],
        [""; 4],
    ),
    hint(
        Column::Trainer,
        ["Who taught", "Quién impartió la enseñanza", "Qui a enseigné", "Quem ministrou a capacitação"],
        [""; 4],
    ),
    hint(
        Column::Topics,
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
    hint(
        Column::Audiences,
        [
            "Whom it was for, divided by ;",
            "A quién estuvo dirigida; varios, separados por ;",
            "À qui elle s'adressait, plusieurs publics séparés par ;",
            "A quem se dirigia; vários, separados por ;",
        ],
        ["Customs officers", "Funcionarios de aduanas", "Agents des douanes", "Agentes aduaneiros"],
    ),
    hint(
        Column::People,
        [
            "How many people, as a number",
            "Cuántas personas, en cifras",
            "Combien de personnes, en chiffres",
            "Quantas pessoas, em algarismos",
        ],
        ["24"; 4],
    ),
    hint(
        Column::Link,
        [
            "Where one can read about it",
            "Dónde se puede leer sobre ella",
            "Où l'on peut en lire davantage",
            "Onde se pode ler a respeito",
        ],
        [""; 4],
    ),
];
