//! Who takes part in how much, and who works with whom.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Dataset, Id, Mandate, OrgRole, Organisation},
    order,
    query::{ActivitySet, Facet, Index},
};

/// What a body takes part in, by itself or by its parts: numbers of activities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartnerTally {
    /// In any role.
    pub activities: usize,
    /// In each role, in the order of [`OrgRole::ALL`]; an activity may count in several.
    pub by_role: [usize; OrgRole::ALL.len()],
    /// Under each mandate, in the order of the file.
    pub by_mandate: Vec<usize>,
    /// That name each country as anything but absent, in the order of the file.
    pub by_country: Vec<usize>,
}

/// Two bodies that are named in the same activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The first, in the order of the file.
    pub a: Id<Organisation>,
    /// The other one.
    pub b: Id<Organisation>,
    /// How many activities name both.
    pub activities: usize,
    /// Under which mandates, in the order of the file.
    pub mandates: Vec<Id<Mandate>>,
}

/// The tally of every body over the activities of a set, in the order of the file. A body includes its parts; an activity
/// counts once for it.
#[must_use]
pub fn partner_tallies(index: &Index, set: &ActivitySet) -> Vec<PartnerTally> {
    let cross = |facet| index.cross(Facet::Partner, facet, set);
    let rows = cross(Facet::PartnerRole).into_iter().zip(cross(Facet::Mandate)).zip(cross(Facet::Country));
    let tally = |((roles, by_mandate), by_country): ((Vec<usize>, Vec<usize>), Vec<usize>)| PartnerTally {
        // Every activity is under one mandate.
        activities: by_mandate.iter().sum(),
        by_role: std::array::from_fn(|role| roles[role]),
        by_mandate,
        by_country,
    };
    rows.map(tally).collect()
}

/// A body and all of which it is a part, the nearest first.
pub fn with_wholes(data: &Dataset, body: Id<Organisation>) -> impl Iterator<Item = Id<Organisation>> + '_ {
    std::iter::successors(Some(body), |&body| data.organisations[body].parent)
}

/// In how many activities two bodies stand together, and under which mandates.
type Shared = (usize, BTreeSet<Id<Mandate>>);

/// Every pair of bodies that an activity of the set names together, those with most activities first, equals in the order
/// of the file. Linear in the activities. A body and a part of it are no pair: that is how they are built, not how they work.
#[must_use]
pub fn ties(data: &Dataset, set: &ActivitySet) -> Vec<Tie> {
    // Few of all pairs are there: a list may name thousands of bodies.
    let mut found: BTreeMap<(usize, usize), Shared> = BTreeMap::new();
    for activity in set.iter().map(|id| &data.activities[id]) {
        let mut own: Vec<usize> =
            activity.organisations.iter().map(|part| part.organisation.index()).collect();
        order::by(&mut own, Ord::cmp);
        own.dedup();
        for (at, a) in own.iter().enumerate() {
            for b in &own[at + 1..] {
                let pair = found.entry((*a, *b)).or_default();
                pair.0 += 1;
                pair.1.insert(activity.mandate);
            }
        }
    }
    let tie = |((a, b), (activities, mandates)): ((usize, usize), Shared)| Tie {
        a: Id::new(a),
        b: Id::new(b),
        activities,
        mandates: mandates.into_iter().collect(),
    };
    let ties = found.into_iter().map(tie);
    let mut ties: Vec<Tie> = ties.filter(|tie| !is_part(data, tie.a, tie.b)).collect();
    order::by_key(&mut ties, |tie| std::cmp::Reverse(tie.activities));
    ties
}

fn is_part(data: &Dataset, a: Id<Organisation>, b: Id<Organisation>) -> bool {
    with_wholes(data, a).any(|whole| whole == b) || with_wholes(data, b).any(|whole| whole == a)
}
