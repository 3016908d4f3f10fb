use super::{
    Context, PrecedentRow, Shade,
    card::{Cards, cards},
    precedent,
    summary::mandate_name,
};
use crate::{
    analysis::level_in,
    model::{Activity, Code, Country, Id, Level, Mandate},
};

/// A country under a mandate: the level with the rule that made it so, and everything there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellPanel {
    /// Which country.
    pub country: Code,
    /// Its name.
    pub country_name: String,
    /// Which mandate.
    pub mandate: Code,
    /// The paragraph and its short name.
    pub mandate_name: String,
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in words.
    pub level: &'static str,
    /// The rule that gives this level; where filters make another one than the whole report has, both.
    pub rule: String,
    /// The activities that make it so; nothing where none does.
    pub evidence: Option<String>,
    /// Why nothing can be said, where the report does not answer the mandate.
    pub unanswered: Option<&'static str>,
    /// Activities that are completed or under way for the country, in the order of time.
    pub active: Cards,
    /// Activities that are planned for it.
    pub planned: Cards,
    /// Activities that name it as not having taken part.
    pub absences: Cards,
    /// Its own acts.
    pub state_actions: Cards,
    /// Regional work that may include it.
    pub regional: Cards,
    /// How much of that there is, where there is any.
    pub regional_note: Option<String>,
    /// The other countries with activity, nearest first.
    pub precedents: Vec<PrecedentRow>,
}

impl CellPanel {
    /// The panel of a cell.
    #[must_use]
    pub fn of(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Self {
        let (data, words) = (context.data, context.words);
        let cell = context.coverage.cell(country, mandate);
        let regional = context.coverage.regional(mandate);
        let own = |ids: &[Id<Activity>]| cards(context, ids.iter().copied(), Some(country));
        let gives = |id: Id<Activity>| level_in(&data.activities[id], country);
        let (planned, active): (Vec<_>, Vec<_>) =
            cell.activities.iter().copied().partition(|&id| gives(id) == Some(Level::Planned));
        Self {
            country: data.countries[country].code.clone(),
            country_name: context.country_name(country).to_owned(),
            mandate: data.mandates[mandate].code.clone(),
            mandate_name: mandate_name(context, mandate),
            shade: Shade::Level(cell.level),
            level: context.level(cell.level),
            rule: rule(context, country, mandate),
            evidence: evidence(context, country, mandate),
            unanswered: (cell.level == Level::Unreported).then_some(words.unanswered),
            active: own(&active),
            planned: own(&planned),
            absences: own(&cell.absences),
            state_actions: own(&cell.state_actions),
            regional: cards(context, regional.iter().copied(), None),
            regional_note: (!regional.is_empty()).then(|| (words.regional_note)(regional.len())),
            precedents: precedent::rows(context, country, mandate),
        }
    }
}

fn rule(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> String {
    let words = context.words;
    let [level, whole] =
        [context.coverage, context.whole].map(|coverage| coverage.cell(country, mandate).level);
    if context.is_filtered() && level != whole {
        let activities = context.whole.cell(country, mandate).activities.len();
        return (words.cell.filtered)((words.level)(whole), activities);
    }
    (words.cell.rule)(level).to_owned()
}

/// The titles of the activities that give the cell its level.
fn evidence(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Option<String> {
    let cell = context.coverage.cell(country, mandate);
    let activity = |id: &Id<Activity>| &context.data.activities[*id];
    let deciding = cell.activities.iter().map(activity);
    let deciding = deciding.filter(|activity| level_in(activity, country) == Some(cell.level));
    let titles: Vec<&str> = deciding.map(|activity| context.text(&activity.title)).collect();
    (!titles.is_empty()).then(|| (context.words.cell.evidence)(&titles))
}
