//! What people call the words of closed lists, in four languages.

use crate::model::Vocabulary;

/// Each word of a closed list, and some countries, with spellings, divided by `|`, besides codes and names of their own.
pub(super) const fn of(vocabulary: Vocabulary) -> &'static [(&'static str, &'static str)] {
    match vocabulary {
        Vocabulary::Kind => KINDS,
        Vocabulary::Status => STATUSES,
        Vocabulary::CountryRole => COUNTRY_ROLES,
        Vocabulary::OrgRole => ORG_ROLES,
        Vocabulary::Country => COUNTRIES,
        _ => &[],
    }
}

const KINDS: &[(&str, &str)] = &[
    (
        "training",
        "trainings|training course|course|courses|capacity building|curso|cursos|capacitación|formación|formation|\
         cours|stage|treinamento|formação|capacitação",
    ),
    ("workshop", "workshops|taller|talleres|atelier|ateliers|oficina|oficinas"),
    ("seminar", "seminars|webinar|seminario|seminarios|séminaire|séminaires|seminário|seminários"),
    (
        "conference",
        "conferences|symposium|forum|conferencia|simposio|foro|conférence|colloque|conferência|simpósio|fórum",
    ),
    (
        "meeting",
        "meetings|reunión|reuniones|réunion|réunions|reunião|reuniões|roundtable|mesa redonda|table ronde",
    ),
    (
        "evaluation",
        "evaluations|assessment|assessments|audit|review|evaluación|evaluaciones|diagnóstico|évaluation|évaluations|\
         audit|avaliação|avaliações",
    ),
    (
        "technical-assistance",
        "advisory|advice|technical advice|asistencia técnica|asesoría|assistance technique|appui technique|\
         assistência técnica|assessoria",
    ),
    (
        "legal-assistance",
        "legal|legislation|legislative assistance|legal drafting|asistencia legal|asistencia jurídica|\
         asistencia legislativa|legislación|\
         assistance juridique|assistance législative|assistência jurídica|assistência legislativa",
    ),
    (
        "equipment",
        "donation|donation of equipment|equipo|equipos|equipamiento|équipement|matériel|equipamento|equipamentos",
    ),
    (
        "agreement",
        "agreements|mou|memorandum of understanding|acuerdo|convenio|accord|protocole d'accord|acordo|convênio",
    ),
    ("scholarship", "scholarships|grant|fellowship|beca|becas|bourse|bourses|bolsa|bolsas|bolsas de estudo"),
    ("programme", "program|programmes|project|projects|programa|proyecto|projet|projeto"),
    ("research", "study|studies|survey|investigación|estudio|recherche|étude|enquête|pesquisa|estudo"),
    (
        "state-action",
        "the state's own act|acto propio del Estado|acte propre de l'État|ato próprio do Estado|ratification|accession|ratificación|adhesión|adhésion|ratificação|adesão",
    ),
    ("cooperation", "co-operation|coordination|cooperación|coordinación|coopération|cooperação|coordenação"),
    (
        "other",
        "kind not given, or another|tipo no indicado, u otro|type non indiqué ou autre|tipo não informado, ou outro|others|otro|otra|otros|autre|autres|outro|outra|outros",
    ),
];

/// What people call countries for short, beside the names of ISO 3166-1 and of the data.
const COUNTRIES: &[(&str, &str)] = &[
    ("TTO", "T&T|T and T"),
    ("GBR", "UK|U.K.|Great Britain|Britain|Gran Bretaña|Grande-Bretagne|Grã-Bretanha"),
    ("USA", "U.S.|U.S.A.|EE.UU.|EEUU|EUA|É.-U."),
];

const STATUSES: &[(&str, &str)] = &[
    (
        "completed",
        "complete|done|finished|closed|held|implemented|executed|finalisation|finalization|completado|completada|\
         finalizado|finalizada|concluido|concluida|realizado|realizada|ejecutado|terminado|terminé|terminée|achevé|achevée|\
         réalisé|réalisée|clos|concluído|concluída|executado",
    ),
    (
        "ongoing",
        "under way|underway|in progress|active|current|implementation|continuing|en curso|en ejecución|en marcha|vigente|\
         en cours|actif|em curso|em andamento|em execução|ativo",
    ),
    (
        "planned",
        "upcoming|scheduled|pipeline|future|to be held|proposed|planificado|planificada|planeado|planeada|previsto|\
         prevista|programado|programada|propuesto|prévu|prévue|planifié|planifiée|à venir|planejado|planejada|proposto",
    ),
    (
        "unknown",
        "status not given|situación no indicada|avancement non indiqué|situação não informada|not given|not known|n/a|desconocido|inconnu|desconhecido",
    ),
];

const COUNTRY_ROLES: &[(&str, &str)] = &[
    ("host", "hosted|venue|held in|place|anfitrión|anfitriona|sede|hôte|lieu|anfitrião|anfitriã"),
    (
        "beneficiary",
        "beneficiaries|recipient|target|beneficiario|beneficiaria|bénéficiaire|beneficiário|beneficiária",
    ),
    ("participant", "participants|participating|attended|took part|participante|participantes|participant"),
    ("member", "se sumó|adhérent|aderiu|members|joined|signatory|miembro|adherente|membre|membro|aderente"),
    (
        "party",
        "its own act|acto propio|acte propre|ato próprio|parties|ratified|acceded|parte|partie|ratificó|a ratifié|ratificou",
    ),
    ("planned", "to come|future|eligible|previsto|planificado|prévu|planejado"),
    (
        "absent",
        "named as not having taken part|nombrado como ausente|nommé comme absent|citado como ausente|absentee|not participating|did not attend|ausente|absente",
    ),
];

const ORG_ROLES: &[(&str, &str)] = &[
    (
        "lead",
        "leader|organiser|organizer|implementing|accountable|líder|organizador|responsable|chef de file|responsável",
    ),
    ("partner", "partners|co-organiser|co-organizer|supporting|socio|partenaire|parceiro"),
    ("funder", "donor|funding|financiador|donante|bailleur|donateur|doador"),
    ("trainer", "instructor|facilitator|capacitador|formateur|instrutor|formador"),
    ("host", "venue|anfitrión|anfitriona|hôte|anfitrião|anfitriã"),
];
