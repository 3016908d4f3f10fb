use super::{
    super::{ActivityCard, Context, Fact},
    words,
};
use crate::{
    analysis::{Case, Finding},
    model::{Activity, Id, Pair, Rung},
};

/// A finding as it is read: both activities side by side, why it is one, and what speaks against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingCard {
    /// Its rung.
    pub rung: Rung,
    /// The rung in words.
    pub title: &'static str,
    /// What the rung means.
    pub rule: &'static str,
    /// Both activities, in the order of the data.
    pub sides: [ActivityCard; 2],
    /// What a judgement of it goes by.
    pub pair: Pair,
    /// The reasons, at least one.
    pub grounds: Vec<String>,
    /// What speaks against it.
    pub doubts: Vec<String>,
}

impl FindingCard {
    /// The card of a finding made with a window of so many months.
    #[must_use]
    pub fn of(context: &Context, finding: Finding, window_months: u16) -> Self {
        let case = Case::of(context.data, finding, window_months);
        let [a, b] = [finding.a, finding.b].map(|id| context.data.activities[id].code.clone());
        Self {
            rung: finding.rung,
            title: (context.words.overlaps.rung)(finding.rung),
            rule: (context.words.overlaps.rule)(finding.rung),
            sides: [finding.a, finding.b].map(|id| side(context, id)),
            pair: Pair::of(a, b),
            grounds: case.grounds.iter().map(|ground| words::ground(context, ground)).collect(),
            doubts: case.doubts.iter().map(|doubt| words::doubt(context, doubt)).collect(),
        }
    }
}

/// The card of an activity with what overlaps are found by.
fn side(context: &Context, id: Id<Activity>) -> ActivityCard {
    let activity = &context.data.activities[id];
    let words = &context.words.overlaps;
    let mandate = super::super::summary::mandate_name(context, activity.mandate);
    let joined = |names: Vec<&str>| (!names.is_empty()).then(|| (context.words.list)(&names));
    let more = [
        (context.words.filters.mandate, Some(mandate)),
        (words.topics, joined(words::topics(context, &activity.topics))),
        (words.audiences, joined(words::audiences(context, &activity.audiences))),
    ];
    let mut card = ActivityCard::of(context, id, None);
    card.facts.extend(more.into_iter().filter_map(|(label, text)| Some(Fact { label, text: text? })));
    card
}
