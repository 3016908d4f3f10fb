//! Every body with what it takes part in: as a list in its hierarchy, against mandates and countries, and who works with
//! whom. Numbers are under all filters but the choice of partners, which is only shown.

mod picture;
mod rows;

pub use picture::{PartnerNode, PartnerPicture, TieArc};
pub use rows::{PartnerGroup, PartnerRow, PartnerSection, TieRow};

use super::{Cards, Context, Legend, card::cards};
use crate::{
    analysis::{PartnerTally, partner_tallies, with_wholes},
    model::{Code, Id, Organisation},
    query::Facet,
    state::PartnerTable,
};

/// The partners in one of their tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerScene {
    /// What the columns are: code, short title, full title; none in the list of bodies.
    pub columns: Vec<(Code, String, String)>,
    /// What the shades of the cells mean; nothing where there are no numbers.
    pub legend: Option<Legend>,
    /// The bodies, group by group.
    pub sections: Vec<PartnerSection>,
    /// Who works with whom, most first; empty in the other tables.
    pub ties: Vec<TieRow>,
}

impl PartnerScene {
    /// The partners in a table.
    #[must_use]
    pub fn of(context: &Context, table: PartnerTable) -> Self {
        let tallies = partner_tallies(context.index, &context.selection.unpartnered);
        let columns = match table {
            PartnerTable::Bodies | PartnerTable::Together => Vec::new(),
            PartnerTable::Mandates => rows::mandate_columns(context),
            PartnerTable::Countries => rows::country_columns(context),
        };
        let ties = if table == PartnerTable::Together { rows::tie_rows(context) } else { Vec::new() };
        let [_, _, title, _] = context.words.partners.pair;
        let legend = Legend::of_numbers(context, title, rows::most(context, table, &tallies));
        Self { columns, legend, sections: rows::sections(context, table, &tallies), ties }
    }
}

/// The activities of a body, its parts among them.
#[must_use]
pub fn partner_cards(context: &Context, partner: &Code) -> Cards {
    let Some(partner) = context.data.organisations.find(partner) else { return Cards::default() };
    let takes_part = |body: Id<Organisation>| with_wholes(context.data, body).any(|whole| whole == partner);
    let own = context.selection.unpartnered.iter().filter(|&id| {
        context.data.activities[id].organisations.iter().any(|part| takes_part(part.organisation))
    });
    cards(context, own, None)
}

fn is_chosen(context: &Context, partner: Id<Organisation>) -> bool {
    context.filter.chosen[Facet::Partner as usize].contains(&partner.index())
}

/// Whether a body takes part in anything.
fn is_active(tally: &PartnerTally) -> bool {
    tally.activities > 0
}
