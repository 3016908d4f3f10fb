use std::collections::BTreeSet;

use crate::{model::Code, query::Facet};

/// What is picked of each facet. Of country and mandate one alone is a choice, and stands elsewhere; here stand several. The codes of a facet are in their own order, so that one choice has one link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picks([BTreeSet<Code>; Facet::COUNT]);

impl Picks {
    /// The facets that allow several options, in the order of links.
    pub const FACETS: [Facet; 11] = [
        Facet::Country,
        Facet::Mandate,
        Facet::CountryRole,
        Facet::Partner,
        Facet::PartnerRole,
        Facet::PartnerType,
        Facet::Status,
        Facet::Kind,
        Facet::Topic,
        Facet::Audience,
        Facet::Source,
    ];

    /// What is picked of a facet.
    #[must_use]
    pub fn of(&self, facet: Facet) -> &BTreeSet<Code> {
        &self.0[facet as usize]
    }

    /// The same, to change it.
    pub fn of_mut(&mut self, facet: Facet) -> &mut BTreeSet<Code> {
        &mut self.0[facet as usize]
    }

    /// Picks an option, or puts it back.
    pub fn toggle(&mut self, facet: Facet, code: &Code) {
        let picked = self.of_mut(facet);
        if !picked.remove(code) {
            picked.insert(code.clone());
        }
    }
}
