//! A finding in full: why it is one, and what speaks against it.

use super::{Apart, Finding, countries_of, groups::leads_of};
use crate::{
    analysis::with_wholes,
    model::{
        Activity, Country, CountryRole, Dataset, Date, Derived, Id, Kind, Mandate, Organisation, Period,
        Rung, Sides, Status, Term,
    },
};

/// A reason for a finding. Lists are in the order of the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Both are in these countries.
    SameCountries(Vec<Id<Country>>),
    /// Both are under this mandate.
    SameMandate(Id<Mandate>),
    /// Both are about these topics.
    SharedTopics(Vec<Id<Term>>),
    /// Both are for these audiences.
    SharedAudiences(Vec<Id<Term>>),
    /// Their periods share a month.
    SameTime,
    /// So many months lie between them, and so many are allowed.
    NearTime(u32, u16),
    /// Different bodies lead them: those of the first, those of the other.
    OtherLeads(Vec<Id<Organisation>>, Vec<Id<Organisation>>),
    /// The same bodies lead them.
    SameLeads(Vec<Id<Organisation>>),
    /// They stand in different lists.
    OtherSource,
    /// They stand under different mandates.
    OtherMandates(Id<Mandate>, Id<Mandate>),
    /// The same countries, or the same venue, and the same period.
    SamePlaceAndPeriod,
    /// One is a part of the other: this side is the part.
    PartOf(Sides),
}

/// What speaks against a finding, or has to be known before it is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// So many months lie between them.
    MonthsApart(u32),
    /// These have no date.
    Undated(Sides),
    /// Of these only a year is known.
    VaguePeriod(Sides),
    /// These have no known end.
    OpenEnd(Sides),
    /// They are different sorts of work.
    OtherKinds(Kind, Kind),
    /// They are about different topics.
    OtherTopics,
    /// They are for different audiences.
    OtherAudiences,
    /// It is not said whom these were for.
    NoAudience(Sides),
    /// These bodies have a part in both, which suggests that they know of each other.
    SharedBodies(Vec<Id<Organisation>>),
    /// The leads are both parts of this body.
    CommonWhole(Id<Organisation>),
    /// Both are parts of this programme.
    SameProgramme(Id<Activity>),
    /// These are only planned.
    OnlyPlanned(Sides),
    /// In these the shared countries are only named as future, offered or eligible.
    CountryPlanned(Sides),
    /// These are regional: they name more than half of all countries.
    Regional(Sides),
    /// In these the shared countries are not named, but follow from "all" or "all but".
    CountryDerived(Sides),
}

/// A finding with everything that a person needs to judge it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The finding.
    pub finding: Finding,
    /// The countries that both share.
    pub countries: Vec<Id<Country>>,
    /// Why it is one: at least one reason.
    pub grounds: Vec<Ground>,
    /// What speaks against it.
    pub doubts: Vec<Doubt>,
}

impl Case {
    /// The case of a finding made with a window of so many months.
    #[must_use]
    pub fn of(data: &Dataset, finding: Finding, window_months: u16) -> Self {
        let [a, b] = [finding.a, finding.b].map(|id| &data.activities[id]);
        let countries = common(&countries_of(a), &countries_of(b));
        let pair = Pair { data, a, b, countries: &countries };
        let (grounds, doubts) = (pair.grounds(finding, window_months), pair.doubts(finding));
        Self { finding, countries, grounds, doubts }
    }
}

struct Pair<'a> {
    data: &'a Dataset,
    a: &'a Activity,
    b: &'a Activity,
    countries: &'a [Id<Country>],
}

impl Pair<'_> {
    fn grounds(&self, finding: Finding, window_months: u16) -> Vec<Ground> {
        let Self { a, b, .. } = *self;
        let list = |ids: Vec<_>, ground: fn(Vec<Id<Term>>) -> Ground| (!ids.is_empty()).then(|| ground(ids));
        let is_part = finding.rung == Rung::FollowUp;
        let grounds = [
            is_part.then(|| Ground::PartOf(self.part())),
            (a.source != b.source).then_some(Ground::OtherSource),
            (!self.countries.is_empty()).then(|| Ground::SameCountries(self.countries.to_vec())),
            self.mandates(finding.rung),
            list(common(&a.topics, &b.topics), Ground::SharedTopics),
            list(common(&a.audiences, &b.audiences), Ground::SharedAudiences),
            self.time(finding, window_months),
            self.leads(),
        ];
        grounds.into_iter().flatten().collect()
    }

    /// Which of the two is the part.
    fn part(&self) -> Sides {
        let wholes = |activity: &Activity| {
            std::iter::successors(activity.part_of, |&id| self.data.activities[id].part_of)
        };
        let is_within = wholes(self.a).any(|whole| std::ptr::eq(&self.data.activities[whole], self.b));
        if is_within { Sides::A } else { Sides::B }
    }

    fn mandates(&self, rung: Rung) -> Option<Ground> {
        let (a, b) = (self.a.mandate, self.b.mandate);
        match rung {
            _ if a == b => Some(Ground::SameMandate(a)),
            Rung::DoubleReport => Some(Ground::OtherMandates(a, b)),
            _ => None,
        }
    }

    fn time(&self, finding: Finding, window_months: u16) -> Option<Ground> {
        match (finding.rung, finding.apart) {
            (Rung::DoubleReport, _) => Some(Ground::SamePlaceAndPeriod),
            (_, Apart::Months(0)) => Some(Ground::SameTime),
            (_, Apart::Months(months)) if months <= window_months.into() => {
                Some(Ground::NearTime(months, window_months))
            }
            _ => None,
        }
    }

    fn leads(&self) -> Option<Ground> {
        let [a, b] = [self.a, self.b].map(|activity| leads_of(activity).collect::<Vec<_>>());
        let same = common(&a, &b);
        let is_known = !a.is_empty() && !b.is_empty();
        let differ = || !a.iter().any(|&a| b.iter().any(|&b| self.is_line(a, b)));
        if !same.is_empty() {
            Some(Ground::SameLeads(same))
        } else if is_known && differ() {
            Some(Ground::OtherLeads(a, b))
        } else {
            None
        }
    }

    /// Whether one body is, or is a part of, the other.
    fn is_line(&self, a: Id<Organisation>, b: Id<Organisation>) -> bool {
        with_wholes(self.data, a).any(|whole| whole == b) || with_wholes(self.data, b).any(|whole| whole == a)
    }

    fn doubts(&self, finding: Finding) -> Vec<Doubt> {
        let Self { a, b, data, .. } = *self;
        let both = |holds: &dyn Fn(&Activity) -> bool| Sides::of(holds(a), holds(b));
        let is_twice = finding.rung == Rung::DoubleReport;
        let apart = match finding.apart {
            Apart::Months(months @ 1..) => Some(Doubt::MonthsApart(months)),
            _ => None,
        };
        let is_regional = |activity: &Activity| countries_of(activity).len() * 2 > data.countries.len();
        let doubts = [
            apart,
            both(&|activity| activity.period.is_none()).map(Doubt::Undated),
            both(&|activity| activity.period.is_some_and(is_vague)).map(Doubt::VaguePeriod),
            both(&|activity| matches!(activity.period, Some(Period::Since(_)))).map(Doubt::OpenEnd),
            self.other_kinds(),
            common(&a.topics, &b.topics).is_empty().then_some(Doubt::OtherTopics),
            self.audiences(),
            if is_twice { None } else { self.shared_bodies() },
            self.common_whole(),
            self.programme().map(Doubt::SameProgramme),
            both(&|activity| activity.status == Status::Planned).map(Doubt::OnlyPlanned),
            both(&|activity| self.is_only(activity, CountryRole::Planned)).map(Doubt::CountryPlanned),
            both(&is_regional).map(Doubt::Regional),
            both(&|activity| self.is_derived(activity)).map(Doubt::CountryDerived),
        ];
        doubts.into_iter().flatten().collect()
    }

    /// A list that does not say the kind says nothing of a difference.
    fn other_kinds(&self) -> Option<Doubt> {
        let (a, b) = (self.a.kind, self.b.kind);
        (a != b && a != Kind::Other && b != Kind::Other).then_some(Doubt::OtherKinds(a, b))
    }

    fn audiences(&self) -> Option<Doubt> {
        let Self { a, b, .. } = *self;
        match Sides::of(a.audiences.is_empty(), b.audiences.is_empty()) {
            Some(sides) => Some(Doubt::NoAudience(sides)),
            None => common(&a.audiences, &b.audiences).is_empty().then_some(Doubt::OtherAudiences),
        }
    }

    /// Bodies in any role on both sides; leads that both share are no news.
    fn shared_bodies(&self) -> Option<Doubt> {
        let bodies = |activity: &Activity| -> Vec<_> {
            activity.organisations.iter().map(|part| part.organisation).collect()
        };
        let leads = |activity| leads_of(activity).collect::<Vec<_>>();
        let led = common(&leads(self.a), &leads(self.b));
        let mut shared = common(&bodies(self.a), &bodies(self.b));
        shared.retain(|body| !led.contains(body));
        (!shared.is_empty()).then_some(Doubt::SharedBodies(shared))
    }

    /// The nearest body that a lead of either side is a part of, where the leads differ.
    fn common_whole(&self) -> Option<Doubt> {
        let Some(Ground::OtherLeads(a, b)) = self.leads() else { return None };
        let wholes_of = |lead: &Id<Organisation>| with_wholes(self.data, *lead).skip(1).collect::<Vec<_>>();
        let others: Vec<_> = b.iter().flat_map(wholes_of).collect();
        a.iter().flat_map(wholes_of).find(|whole| others.contains(whole)).map(Doubt::CommonWhole)
    }

    fn programme(&self) -> Option<Id<Activity>> {
        self.a.part_of.filter(|whole| self.b.part_of == Some(*whole))
    }

    /// Whether the shared countries, of which there is at least one, have this role and no other.
    fn is_only(&self, activity: &Activity, role: CountryRole) -> bool {
        let shared = |country| self.countries.contains(&country);
        let mut parts = activity.countries.iter().filter(|part| shared(part.country));
        activity.status != Status::Planned
            && !self.countries.is_empty()
            && parts.all(|part| part.role == role)
    }

    fn is_derived(&self, activity: &Activity) -> bool {
        let shared = |country| self.countries.contains(&country);
        let mut parts = activity.countries.iter().filter(|part| shared(part.country));
        let is_inferred = |derived| matches!(derived, Some(Derived::All | Derived::Exception));
        !self.countries.is_empty() && parts.all(|part| is_inferred(part.derived))
    }
}

/// Whether only the year is known of an end.
fn is_vague(period: Period) -> bool {
    let is_year = |date| matches!(date, Date::Year(_));
    match period {
        Period::At(date) | Period::Since(date) => is_year(date),
        Period::Span(first, last) => is_year(first) || is_year(last),
    }
}

/// What both lists hold, sorted, each once.
fn common<T: Copy + Ord>(a: &[T], b: &[T]) -> Vec<T> {
    let mut common: Vec<T> = a.iter().copied().filter(|item| b.contains(item)).collect();
    common.sort_unstable();
    common.dedup();
    common
}
