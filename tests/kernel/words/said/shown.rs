//! Arguments as the texts show them: short, and the same in every language but for names.

use mandate_atlas::{
    i18n::{
        CellSummary, CountrySummary, FigureCounts, GapCounts, MandateSummary, OverlapSummary,
        OverviewSummary, PartnerFacts, PeopleSummary, Share,
    },
    model::{
        CountryRole, Date, Derived, EmbedPart, Expected, Found, GapReason, Kind, Lang, Level, ListColumn,
        OrgRole, OrgType, Period, Place, Reason, Rung, SentenceRef, Sides, Status, Verdict, Vocabulary,
    },
};

/// What can be an argument.
pub(super) trait Shown {
    /// The argument in a line of the text.
    fn shown(&self) -> String;
}

macro_rules! as_displayed {
    ($($type:ty),+ $(,)?) => {$(
        impl Shown for $type {
            fn shown(&self) -> String {
                self.to_string()
            }
        }
    )+};
}

as_displayed!(str, String, bool, i32, u16, u32, u64, usize, Date, Period, Place, SentenceRef);

macro_rules! as_debugged {
    ($($type:ty),+ $(,)?) => {$(
        impl Shown for $type {
            fn shown(&self) -> String {
                format!("{self:?}")
            }
        }
    )+};
}

as_debugged!(
    CountryRole,
    Derived,
    EmbedPart,
    Expected,
    Found,
    GapReason,
    Kind,
    Lang,
    Level,
    ListColumn,
    OrgRole,
    OrgType,
    Reason,
    Rung,
    Sides,
    Status,
    Verdict,
    Vocabulary,
);

/// Shows facts by their names, without those that are not there.
macro_rules! by_facts {
    ($($type:ty: $($fact:ident),+;)+) => {$(
        impl Shown for $type {
            fn shown(&self) -> String {
                let facts = [$((stringify!($fact), self.$fact.shown())),+];
                let is_there = |value: &str| !matches!(value, "0" | "false" | "-" | "[]");
                let facts: Vec<String> = facts
                    .iter()
                    .filter(|(_, value)| is_there(value))
                    .map(|(fact, value)| format!("{fact}: {value}"))
                    .collect();
                format!("{{{}}}", facts.join(", "))
            }
        }
    )+};
}

by_facts! {
    CellSummary<'_>:
        country, mandate, level, filtered, activities, planned, absences, state_actions, regional;
    CountrySummary<'_>: name, filtered, active, none, planned;
    FigureCounts: given, unsourced, covered, without;
    GapCounts: all, by_reason;
    MandateSummary<'_>: name, reported, filtered, active, active_names, none, planned, regional;
    OverlapSummary: rungs, countries, across;
    PartnerFacts<'_>: roles, countries, mandates;
    PeopleSummary<'_>: count, approximate, what, shared_with;
}

impl Shown for OverviewSummary {
    fn shown(&self) -> String {
        let Self { activities, countries, mandates, cells } = self;
        let (mandates, active) = (mandates.shown(), cells.active.shown());
        let cells = format!("active: {active}, planned: {}, none: {}", cells.planned, cells.none);
        format!("{{activities: {activities}, countries: {countries}, mandates: {mandates}, cells: {cells}}}")
    }
}

impl Shown for Share {
    fn shown(&self) -> String {
        format!("{}/{}", self.part, self.whole)
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> String {
        self.as_ref().map_or_else(|| "-".to_owned(), Shown::shown)
    }
}

impl<T: Shown> Shown for [T] {
    fn shown(&self) -> String {
        format!("[{}]", self.iter().map(Shown::shown).collect::<Vec<_>>().join(", "))
    }
}

impl<T: Shown, const COUNT: usize> Shown for [T; COUNT] {
    fn shown(&self) -> String {
        self.as_slice().shown()
    }
}

impl<T: Shown> Shown for Vec<T> {
    fn shown(&self) -> String {
        self.as_slice().shown()
    }
}

impl<A: Shown, B: Shown> Shown for (A, B) {
    fn shown(&self) -> String {
        format!("{} {}", self.0.shown(), self.1.shown())
    }
}

impl<T: Shown + ?Sized> Shown for &T {
    fn shown(&self) -> String {
        (**self).shown()
    }
}
