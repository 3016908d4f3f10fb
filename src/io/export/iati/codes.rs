//! Our words in the code lists of the standard, as published with 2.03.

use crate::model::{Kind, OrgRole, OrgType, Status};

/// A vocabulary of the reporting body's own.
pub(super) const OWN: &str = "99";

/// `ActivityStatus`: pipeline, implementation, post-completion.
pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::Planned => "1",
        Status::Ongoing => "2",
        // The standard needs one: what is reported and not planned counts as done.
        Status::Completed | Status::Unknown => "4",
    }
}

/// `OrganisationRole`: funding, accountable, implementing.
pub(super) const fn role(role: OrgRole) -> &'static str {
    match role {
        OrgRole::Funder => "1",
        OrgRole::Lead => ACCOUNTABLE,
        OrgRole::Partner | OrgRole::Trainer | OrgRole::Host => "4",
    }
}

/// `OrganisationRole`: accountable.
pub(super) const ACCOUNTABLE: &str = "2";

/// `OrganisationType`.
pub(super) const fn org_type(org_type: OrgType) -> &'static str {
    match org_type {
        OrgType::Government => "10",
        OrgType::OtherPublicSector => "15",
        OrgType::Multilateral => "40",
        OrgType::PrivateSector => "70",
        OrgType::Academic => "80",
        OrgType::Other => "90",
    }
}

/// `CRSChannelCode`: the bodies of our data that have one. Others get none.
pub(super) fn channel(organisation: &str) -> Option<&'static str> {
    match organisation {
        "oas" => Some("47079"),
        "caricom" => Some("47011"),
        "oecs" => Some("47082"),
        "unodc" => Some("41128"),
        "unwto" => Some("41319"),
        _ => None,
    }
}

/// `AidType`: projects, scholarships, other technical assistance; nothing for what is no aid by itself.
pub(super) const fn aid_type(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Programme | Kind::Equipment => Some("C01"),
        Kind::Scholarship => Some("E01"),
        Kind::Training
        | Kind::Workshop
        | Kind::Seminar
        | Kind::Conference
        | Kind::Meeting
        | Kind::Evaluation
        | Kind::TechnicalAssistance
        | Kind::LegalAssistance
        | Kind::Research => Some("D02"),
        Kind::Agreement | Kind::Cooperation | Kind::StateAction | Kind::Other => None,
    }
}

/// `Sector` (purpose codes of the OECD's Development Assistance Committee) of a topic of our data; nothing where the
/// list has none, as for terrorism, cyber-security, trafficking in persons, borders and ports.
pub(super) fn sector(topic: &str) -> Option<&'static str> {
    match topic {
        "drug-policy-evaluation"
        | "drug-treatment-courts"
        | "drug-research"
        | "drug-information"
        | "drug-demand-reduction"
        | "drug-trafficking"
        | "precursor-chemicals" => Some("16063"),
        "policing" | "police-intelligence" | "police-information" => Some("15132"),
        "public-security-policy" => Some("15210"),
        "firearms-marking" | "firearms-legislation" | "social-reintegration" => Some("15240"),
        "tourism-security" => Some("33210"),
        _ => None,
    }
}
