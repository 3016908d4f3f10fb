use super::{
    Context, Shade,
    card::{Cards, cards},
    summary::{mandate_name, mandate_summary},
};
use crate::{
    model::{Activity, Code, Country, Id, Level, Mandate},
    order,
    query::{ActivitySet, Facet},
};

/// A mandate: what it asks for, who led, and the countries by level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandatePanel {
    /// Which mandate.
    pub code: Code,
    /// The paragraph and its short name.
    pub title: String,
    /// Its sentence.
    pub sentence: String,
    /// What it asks for.
    pub asks: Option<String>,
    /// Why nothing can be said, where the report does not answer it.
    pub unanswered: Option<&'static str>,
    /// Who led, the body with most activities first.
    pub leads: Vec<String>,
    /// Countries by level, highest first; levels without a country are left out.
    pub groups: Vec<LevelGroup>,
    /// Every activity, in the order of time.
    pub cards: Cards,
    /// How many there are.
    pub count: String,
    /// States' own acts.
    pub state_actions: Cards,
}

/// The countries at one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelGroup {
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in words.
    pub level: &'static str,
    /// Code and name of each, sorted by name.
    pub countries: Vec<(Code, String)>,
}

impl MandatePanel {
    /// The panel of a mandate.
    #[must_use]
    pub fn of(context: &Context, mandate: Id<Mandate>) -> Self {
        let row = &context.data.mandates[mandate];
        let activities = activities(context, mandate);
        Self {
            code: row.code.clone(),
            title: mandate_name(context, mandate),
            sentence: mandate_summary(context, mandate, false),
            asks: row.summary.as_ref().map(|summary| context.text(summary).to_owned()),
            unanswered: (!row.reported).then_some(context.words.unanswered),
            leads: leads(context, &activities),
            groups: levels_of(context, mandate, context.order.iter().copied()),
            count: (context.words.activities)(activities.count()),
            cards: cards(context, activities.iter(), None),
            state_actions: cards(context, state_actions(context, mandate), None),
        }
    }
}

/// The activities under a mandate that pass the filters.
fn activities(context: &Context, mandate: Id<Mandate>) -> ActivitySet {
    context.selection.crossing.common(context.index.having(Facet::Mandate, mandate.index()))
}

/// States' own acts under a mandate; none while filters are on, which they cannot pass.
fn state_actions(context: &Context, mandate: Id<Mandate>) -> Vec<Id<Activity>> {
    if context.is_filtered() {
        return Vec::new();
    }
    let own = context.index.counting().others();
    own.iter().filter(|&id| context.data.activities[id].mandate == mandate).collect()
}

/// Leads with the number of activities that they led, most first; equals in the order of the list of organisations.
fn leads(context: &Context, activities: &ActivitySet) -> Vec<String> {
    let counts = context.index.led_by(activities);
    let mut leads: Vec<_> = context.data.organisations.ids().filter(|id| counts[id.index()] > 0).collect();
    order::by_key(&mut leads, |id| std::cmp::Reverse(counts[id.index()]));
    let count = |id: Id<_>| (context.words.activities)(counts[id.index()]);
    leads.into_iter().map(|id| (context.words.label)(&context.full_name(id), &count(id))).collect()
}

/// The levels under a mandate that one of these countries has, highest first, each with its countries in their order.
pub(super) fn levels_of(
    context: &Context,
    mandate: Id<Mandate>,
    countries: impl Iterator<Item = Id<Country>> + Clone,
) -> Vec<LevelGroup> {
    let at_level = |level| {
        let ids = countries.clone().filter(|&id| context.coverage.cell(id, mandate).level == level);
        ids.map(|id| (context.data.countries[id].code.clone(), context.country_name(id).to_owned())).collect()
    };
    let group = |level| LevelGroup {
        shade: Shade::Level(level),
        level: context.level(level),
        countries: at_level(level),
    };
    let answered = Level::ALL.into_iter().filter(|&level| level != Level::Unreported);
    answered.map(group).filter(|group| !group.countries.is_empty()).collect()
}
