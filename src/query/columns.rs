use super::{ActivitySet, COUNTRY_ROLES, Facet, option_count};
use crate::model::{Activity, CountryRole, Dataset, Id, Month, OrgRole, Organisation};

/// What the engine knows of each activity, column by column: a set for each option of each facet, and months.
pub struct Columns {
    pub(super) options: [Vec<ActivitySet>; Facet::COUNT],
    /// For facets with roles, by [`Facet::owner`]: a set for each role of each option.
    in_role: [Vec<Vec<ActivitySet>>; Facet::COUNT],
    /// The activities that count.
    pub(super) counting: ActivitySet,
    pub(super) dated: ActivitySet,
    /// First and last month of each activity, as [`Month::index`]; the widest span where it has no date.
    pub(super) months: Vec<(i32, i32)>,
    /// Each activity with each body that led it itself, not only by what is a part of it.
    pub(super) leads: Vec<(Id<Activity>, usize)>,
}

impl Columns {
    /// Columns for so many activities, with so many options of each facet; no activity has any yet, and none counts.
    #[must_use]
    pub fn blank(rows: usize, sizes: [usize; Facet::COUNT]) -> Self {
        let sets = |facet: Facet| vec![ActivitySet::none(rows); sizes[facet as usize]];
        let in_role = |owner: Facet| {
            let role = owner.twin().filter(|twin| twin.owner() == owner);
            role.map_or_else(Vec::new, |role| vec![sets(owner); sizes[role as usize]])
        };
        Self {
            options: std::array::from_fn(|facet| sets(Facet::ALL[facet])),
            in_role: std::array::from_fn(|facet| in_role(Facet::ALL[facet])),
            counting: ActivitySet::none(rows),
            dated: ActivitySet::none(rows),
            months: vec![(i32::MIN, i32::MAX); rows],
            leads: Vec::new(),
        }
    }

    /// The columns of a dataset; states' own acts have no options and do not count.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let sizes = std::array::from_fn(|facet| option_count(data, Facet::ALL[facet]));
        let mut columns = Self::blank(data.activities.len(), sizes);
        for (id, activity) in data.activities.iter() {
            if let Some(period) = activity.period {
                columns.date(id, period.first_month(), period.last_month());
            }
            if activity.counts() {
                columns.count(id);
                columns.put_activity(data, id, activity);
            }
        }
        columns
    }

    fn put_activity(&mut self, data: &Dataset, id: Id<Activity>, activity: &Activity) {
        self.put(id, Facet::Mandate, activity.mandate.index());
        self.put(id, Facet::Source, activity.source.index());
        self.put(id, Facet::Status, activity.status as usize);
        self.put(id, Facet::Kind, activity.kind as usize);
        activity.topics.iter().for_each(|topic| self.put(id, Facet::Topic, topic.index()));
        activity.audiences.iter().for_each(|audience| self.put(id, Facet::Audience, audience.index()));
        for part in &activity.countries {
            self.put_country(id, part.country.index(), part.role);
        }
        for part in &activity.organisations {
            self.put(id, Facet::PartnerType, data.organisations[part.organisation].org_type as usize);
            if part.role == OrgRole::Lead {
                self.leads.push((id, part.organisation.index()));
            }
            for body in with_parents(data, part.organisation) {
                self.put_body(id, body.index(), part.role);
            }
        }
    }

    /// The activities that have an option of a facet together with an option of its [`Facet::twin`].
    pub(super) fn in_role(&self, facet: Facet, option: usize, twin: usize) -> Option<&ActivitySet> {
        let owner = facet.owner();
        let (option, role) = if facet == owner { (option, twin) } else { (twin, option) };
        self.in_role[owner as usize].get(role)?.get(option)
    }

    /// Counts an activity.
    pub fn count(&mut self, id: Id<Activity>) {
        self.counting.insert(id);
    }

    /// Dates an activity: its first and its last month, which may be open.
    pub fn date(&mut self, id: Id<Activity>, first: Month, last: Option<Month>) {
        self.dated.insert(id);
        self.months[id.index()] = (first.index(), last.map_or(i32::MAX, Month::index));
    }

    /// Gives an activity an option of a facet without roles.
    pub fn put(&mut self, id: Id<Activity>, facet: Facet, option: usize) {
        self.options[facet as usize][option].insert(id);
    }

    /// Gives an activity a country in a role; one that is absent or acts by itself takes no part.
    pub fn put_country(&mut self, id: Id<Activity>, country: usize, role: CountryRole) {
        if let Some(role) = COUNTRY_ROLES.iter().position(|other| *other == role) {
            self.put_in_role(id, [Facet::Country, Facet::CountryRole], [country, role]);
        }
    }

    /// Gives an activity a body in a role. The bodies that it is a part of have to be given, too.
    pub fn put_body(&mut self, id: Id<Activity>, body: usize, role: OrgRole) {
        self.put_in_role(id, [Facet::Partner, Facet::PartnerRole], [body, role as usize]);
    }

    fn put_in_role(&mut self, id: Id<Activity>, [owner, of_role]: [Facet; 2], [option, role]: [usize; 2]) {
        self.put(id, owner, option);
        self.put(id, of_role, role);
        self.in_role[owner as usize][role][option].insert(id);
    }
}

/// A body and all of which it is a part, the nearest first.
fn with_parents(data: &Dataset, body: Id<Organisation>) -> impl Iterator<Item = Id<Organisation>> + '_ {
    std::iter::successors(Some(body), |&body| data.organisations[body].parent)
}
