use super::is_chosen;
use crate::{
    analysis::{PartnerTally, ties, with_wholes},
    i18n::{PartnerFacts, Share},
    model::{Code, Dataset, Id, OrgRole, OrgType, Organisation, coded_enum},
    order,
    scene::{Context, Shade, summary::mandate_name},
    state::PartnerTable,
};

coded_enum! {
    /// What bodies are told apart by.
    PartnerGroup {
        /// The organisation that the report is of, with its parts.
        Own => "own",
        /// Other bodies of several states.
        Multilateral => "multilateral",
        /// Governments.
        Government => "government",
        /// Agencies and other public bodies.
        Agency => "agency",
        /// Universities.
        Academic => "academic",
        /// Companies.
        Private => "private",
        /// Bodies of which nothing more is said, out of other lists than the report.
        Other => "other",
    }
}

/// The code of the organisation whose units form a group of their own.
const OWN: &str = "oas";

impl PartnerGroup {
    /// The group of a body.
    #[must_use]
    pub fn of(data: &Dataset, body: Id<Organisation>) -> Self {
        if with_wholes(data, body).any(|whole| data.organisations[whole].code.as_str() == OWN) {
            return Self::Own;
        }
        match data.organisations[body].org_type {
            OrgType::Multilateral => Self::Multilateral,
            OrgType::Government => Self::Government,
            OrgType::OtherPublicSector => Self::Agency,
            OrgType::Academic => Self::Academic,
            OrgType::PrivateSector => Self::Private,
            OrgType::Other => Self::Other,
        }
    }

    /// Groups are told apart by form as well as by colour: disc, square, diamond, triangle, hexagon, cross, saltire. All fit into a disc
    /// of 9 px.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Own => "M-9 0a9 9 0 0 1 18 0a9 9 0 0 1 -18 0z",
            Self::Multilateral => "M-7.5 -7.5h15v15h-15z",
            Self::Government => "M0 -9l9 9l-9 9l-9 -9z",
            Self::Agency => "M0 -9l8.5 15h-17z",
            Self::Academic => "M-4.5 -8h9l4.5 8l-4.5 8h-9l-4.5 -8z",
            Self::Private => "M-3 -9h6v6h6v6h-6v6h-6v-6h-6v-6h6z",
            Self::Other => "M-6 -8.5l6 6l6 -6l2.5 2.5l-6 6l6 6l-2.5 2.5l-6 -6l-6 6l-2.5 -2.5l6 -6l-6 -6z",
        }
    }
}

/// The bodies of a group, each behind that which it is a part of, else by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerSection {
    /// Which group.
    pub group: PartnerGroup,
    /// What it is called.
    pub title: &'static str,
    /// Its bodies.
    pub rows: Vec<PartnerRow>,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerRow {
    /// Which body.
    pub code: Code,
    /// What it is called where space is short.
    pub short: String,
    /// Its name, with the acronym.
    pub name: String,
    /// How many bodies it is inside of, in its own group.
    pub depth: usize,
    /// How many activities it takes part in, by itself or by its parts.
    pub count: usize,
    /// Roles, countries and mandates in a sentence; empty where it takes part in nothing.
    pub facts: String,
    /// How many activities in each column, with how strong the cell is shaded: 0 to 4.
    pub cells: Vec<(usize, u8)>,
    /// Whether it is picked.
    pub is_chosen: bool,
}

/// Two bodies that work together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieRow {
    /// Codes of both, in the order of the file.
    pub codes: [Code; 2],
    /// Names of both.
    pub names: [String; 2],
    /// In how many activities.
    pub count: usize,
    /// Under which mandates.
    pub mandates: String,
}

pub(super) fn mandate_columns(context: &Context) -> Vec<(Code, String, String)> {
    let column = |(id, row): (_, &crate::model::Mandate)| {
        (row.code.clone(), row.code.to_string(), mandate_name(context, id))
    };
    context.data.mandates.iter().map(column).collect()
}

/// Countries by name, under their codes: names of fourteen do not fit side by side.
pub(super) fn country_columns(context: &Context) -> Vec<(Code, String, String)> {
    let column = |id| {
        let code = &context.data.countries[id].code;
        (code.clone(), code.to_string(), context.country_name(id).to_owned())
    };
    context.sorted_countries().into_iter().map(column).collect()
}

/// The numbers of a body in the columns of a table.
fn counts(context: &Context, table: PartnerTable, tally: &PartnerTally) -> Vec<usize> {
    match table {
        PartnerTable::Bodies | PartnerTable::Together => Vec::new(),
        PartnerTable::Mandates => tally.by_mandate.clone(),
        PartnerTable::Countries => {
            context.sorted_countries().iter().map(|id| tally.by_country[id.index()]).collect()
        }
    }
}

/// The largest number in a table.
pub(super) fn most(context: &Context, table: PartnerTable, tallies: &[PartnerTally]) -> u64 {
    whole(tallies.iter().flat_map(|tally| counts(context, table, tally)).max().unwrap_or(0))
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// All groups that have bodies.
pub(super) fn sections(
    context: &Context,
    table: PartnerTable,
    tallies: &[PartnerTally],
) -> Vec<PartnerSection> {
    let most = most(context, table, tallies);
    let row = |&(body, depth): &(Id<Organisation>, usize)| {
        let tally = &tallies[body.index()];
        let cells = counts(context, table, tally).into_iter();
        let cells = cells.map(|count| (count, Shade::quarter_of(whole(count), most))).collect();
        partner_row(context, body, depth, tally, cells)
    };
    let section = |&group: &PartnerGroup| PartnerSection {
        group,
        title: (context.words.partners.group)(group.code()),
        rows: in_hierarchy(context, group).iter().map(row).collect(),
    };
    PartnerGroup::ALL.iter().map(section).filter(|section| !section.rows.is_empty()).collect()
}

/// The bodies of a group with their depth: each behind that which it is a part of, brothers by name.
pub(super) fn in_hierarchy(context: &Context, group: PartnerGroup) -> Vec<(Id<Organisation>, usize)> {
    let data = context.data;
    let mut own: Vec<_> =
        data.organisations.ids().filter(|&body| PartnerGroup::of(data, body) == group).collect();
    order::by_key(&mut own, |&body| context.sort_key(&context.full_name(body)));
    let parent =
        |body: Id<Organisation>| data.organisations[body].parent.filter(|parent| own.contains(parent));
    let mut ordered = Vec::new();
    let mut waiting: Vec<(Id<Organisation>, usize)> =
        own.iter().rev().filter(|&&body| parent(body).is_none()).map(|&body| (body, 0)).collect();
    while let Some((body, depth)) = waiting.pop() {
        ordered.push((body, depth));
        let parts = own.iter().rev().filter(|&&part| parent(part) == Some(body));
        waiting.extend(parts.map(|&part| (part, depth + 1)));
    }
    ordered
}

fn partner_row(
    context: &Context,
    body: Id<Organisation>,
    depth: usize,
    tally: &PartnerTally,
    cells: Vec<(usize, u8)>,
) -> PartnerRow {
    PartnerRow {
        code: context.data.organisations[body].code.clone(),
        short: context.short_name(body).to_owned(),
        name: context.full_name(body),
        depth,
        count: tally.activities,
        facts: if super::is_active(tally) { facts(context, tally) } else { String::new() },
        cells,
        is_chosen: is_chosen(context, body),
    }
}

fn facts(context: &Context, tally: &PartnerTally) -> String {
    let roles = OrgRole::ALL.iter().map(|&role| (role, tally.by_role[role as usize]));
    let active = |counts: &[usize]| counts.iter().filter(|count| **count > 0).count();
    let mandates = context.data.mandates.ids().filter(|id| tally.by_mandate[id.index()] > 0);
    let mandates: Vec<&str> = mandates.map(|id| context.mandate_code(id)).collect();
    (context.words.partners.facts)(&PartnerFacts {
        roles: roles.filter(|(_, count)| *count > 0).collect(),
        countries: Share { part: active(&tally.by_country), whole: context.data.asked().countries },
        mandates: &mandates,
    })
}

pub(super) fn tie_rows(context: &Context) -> Vec<TieRow> {
    let row = |tie: crate::analysis::Tie| {
        let mandates: Vec<&str> = tie.mandates.iter().map(|&id| context.mandate_code(id)).collect();
        TieRow {
            codes: [tie.a, tie.b].map(|body| context.data.organisations[body].code.clone()),
            names: [tie.a, tie.b].map(|body| context.short_name(body).to_owned()),
            count: tie.activities,
            mandates: (context.words.list)(&mandates),
        }
    };
    ties(context.data, &context.selection.unpartnered).into_iter().map(row).collect()
}
