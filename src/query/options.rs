use super::Facet;
use crate::model::{Code, Coded, CountryRole, Dataset, Id, Kind, OrgRole, OrgType, Status, Table};

/// The roles that can be filtered by. Named as absent or acting by itself, a country takes no part in an activity.
pub const COUNTRY_ROLES: [CountryRole; 5] = [
    CountryRole::Host,
    CountryRole::Beneficiary,
    CountryRole::Participant,
    CountryRole::Member,
    CountryRole::Planned,
];

/// How many options a facet has.
#[must_use]
pub fn option_count(data: &Dataset, facet: Facet) -> usize {
    match facet {
        Facet::Mandate => data.mandates.len(),
        Facet::Country => data.countries.len(),
        Facet::Partner => data.organisations.len(),
        Facet::CountryRole => COUNTRY_ROLES.len(),
        Facet::PartnerRole => OrgRole::ALL.len(),
        Facet::PartnerType => OrgType::ALL.len(),
        Facet::Status => Status::ALL.len(),
        Facet::Kind => Kind::ALL.len(),
        Facet::Topic => data.topics.len(),
        Facet::Audience => data.audiences.len(),
        Facet::Source => data.sources.len(),
    }
}

/// The name of an option in files and links. `option` is less than [`option_count`].
#[must_use]
pub fn option_code(data: &Dataset, facet: Facet, option: usize) -> &str {
    match facet {
        Facet::Mandate => row_code(&data.mandates, option),
        Facet::Country => row_code(&data.countries, option),
        Facet::Partner => row_code(&data.organisations, option),
        Facet::CountryRole => COUNTRY_ROLES[option].code(),
        Facet::PartnerRole => OrgRole::CODES[option],
        Facet::PartnerType => OrgType::CODES[option],
        Facet::Status => Status::CODES[option],
        Facet::Kind => Kind::CODES[option],
        Facet::Topic => row_code(&data.topics, option),
        Facet::Audience => row_code(&data.audiences, option),
        Facet::Source => row_code(&data.sources, option),
    }
}

fn row_code<T: Coded>(table: &Table<T>, row: usize) -> &str {
    table[Id::new(row)].code().as_str()
}

/// The option of this name, if there is one.
#[must_use]
pub fn find_option(data: &Dataset, facet: Facet, code: &Code) -> Option<usize> {
    let word = |words: &[&str]| words.iter().position(|word| *word == code.as_str());
    match facet {
        Facet::Mandate => data.mandates.find(code).map(Id::index),
        Facet::Country => data.countries.find(code).map(Id::index),
        Facet::Partner => data.organisations.find(code).map(Id::index),
        Facet::CountryRole => COUNTRY_ROLES.iter().position(|role| role.code() == code.as_str()),
        Facet::PartnerRole => word(OrgRole::CODES),
        Facet::PartnerType => word(OrgType::CODES),
        Facet::Status => word(Status::CODES),
        Facet::Kind => word(Kind::CODES),
        Facet::Topic => data.topics.find(code).map(Id::index),
        Facet::Audience => data.audiences.find(code).map(Id::index),
        Facet::Source => data.sources.find(code).map(Id::index),
    }
}
