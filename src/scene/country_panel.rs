use super::{
    Context, Shade,
    card::{Cards, cards},
    summary::country_summary,
};
use crate::model::{Code, Country, Id, Level, Mandate};

/// A country, mandate by mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryPanel {
    /// Which country.
    pub code: Code,
    /// Its name.
    pub title: String,
    /// Its sentence.
    pub sentence: String,
    /// Every mandate, in the order of the resolution.
    pub sections: Vec<MandateSection>,
}

/// What is reported for the country under one mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateSection {
    /// Which mandate.
    pub code: Code,
    /// Its short name.
    pub title: Option<String>,
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in words.
    pub level: &'static str,
    /// Number of activities, where there are any.
    pub count: Option<String>,
    /// The activities, in the order of time.
    pub cards: Cards,
    /// Known absences, regional work that may include the country, or why nothing can be said.
    pub notes: Vec<String>,
    /// The country's own acts.
    pub state_actions: Cards,
}

impl CountryPanel {
    /// The panel of a country.
    #[must_use]
    pub fn of(context: &Context, country: Id<Country>) -> Self {
        Self {
            code: context.data.countries[country].code.clone(),
            title: context.country_name(country).to_owned(),
            sentence: country_summary(context, country, false),
            sections: context.data.mandates.ids().map(|mandate| section(context, country, mandate)).collect(),
        }
    }
}

fn section(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> MandateSection {
    let cell = context.coverage.cell(country, mandate);
    let row = &context.data.mandates[mandate];
    let count = cell.activities.len();
    MandateSection {
        code: row.code.clone(),
        title: row.title.as_ref().map(|title| context.text(title).to_owned()),
        shade: Shade::Level(cell.level),
        level: context.level(cell.level),
        count: (count > 0).then(|| (context.words.activities)(count)),
        cards: cards(context, cell.activities.iter().copied(), Some(country)),
        notes: notes(context, country, mandate),
        state_actions: cards(context, cell.state_actions.iter().copied(), Some(country)),
    }
}

fn notes(context: &Context, country: Id<Country>, mandate: Id<Mandate>) -> Vec<String> {
    let words = context.words;
    let cell = context.coverage.cell(country, mandate);
    let title = |id| context.text(&context.data.activities[id].title);
    let absences = cell.absences.iter().map(|&id| (words.absence_note)(title(id)));
    let regional = context.coverage.regional(mandate).len();
    let may_include = cell.level == Level::None && regional > 0 && !context.is_filtered();
    let unanswered = cell.level == Level::Unreported;
    absences
        .chain(may_include.then(|| (words.regional_note)(regional)))
        .chain(unanswered.then(|| words.unanswered.to_owned()))
        .collect()
}
