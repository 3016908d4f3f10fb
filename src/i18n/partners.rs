use super::Share;
use crate::model::OrgRole;

/// Words of the partners.
pub struct PartnerWords {
    /// Name of the picture.
    pub view: &'static str,
    /// Label of the choice of tables.
    pub show: &'static str,
    /// The list of bodies.
    pub bodies: &'static str,
    /// Bodies by mandate.
    pub mandates: &'static str,
    /// Bodies by country.
    pub countries: &'static str,
    /// Who works with whom.
    pub together: &'static str,
    /// A group of bodies, by its code.
    pub group: fn(&str) -> &'static str,
    /// What a body takes part in.
    pub facts: fn(&PartnerFacts) -> String,
    /// Opens its activities.
    pub activities: fn(usize) -> String,
    /// That it takes part in nothing in this selection.
    pub none: &'static str,
    /// What numbers count.
    pub note: &'static str,
    /// Title of the column of bodies.
    pub body: &'static str,
    /// Title of the column of all activities.
    pub all: &'static str,
    /// A number in a table as it is read out: the body, the column, the number.
    pub cell: fn(&str, &str, usize) -> String,
    /// A body in the picture as it is read out, with the number of those it works with.
    pub node: fn(&str, usize) -> String,
    /// How to use the picture by keyboard.
    pub keys: &'static str,
    /// What the picture shows.
    pub picture: &'static str,
    /// Columns of the table of pairs: both bodies, activities, mandates.
    pub pair: [&'static str; 4],
    /// Nobody works with anybody in this selection.
    pub no_ties: &'static str,
}

/// What a body takes part in.
pub struct PartnerFacts<'a> {
    /// Roles with their numbers of activities, none of them 0.
    pub roles: Vec<(OrgRole, usize)>,
    /// Countries that its activities name, out of all.
    pub countries: Share,
    /// Mandates that they are under; at least one.
    pub mandates: &'a [&'a str],
}
