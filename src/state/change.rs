use super::{
    AppState, Axis, GapFilter, Group, ListOrder, MOST_COMPARED, MOST_SEARCHED, MOST_WINDOW_MONTHS,
    PartnerTable, Picks, Sort, Theme, View,
};
use crate::{
    model::{Code, Lang, Pair, Rung, SentenceRef},
    order,
    query::{Facet, TimeSpan},
};

/// A request to look at something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Choose this country, or none; a chosen mandate stays.
    Country(Option<Code>),
    /// Choose this mandate, or none; a chosen country stays.
    Mandate(Option<Code>),
    /// Choose no country and no mandate.
    Nothing,
    /// Choose this country and no mandate.
    Row(Code),
    /// Choose this mandate and no country.
    Column(Code),
    /// Choose this country under this mandate.
    Cell(Code, Code),
    /// Take the last choice back: from an activity to what was beside it, from a cell to what was chosen before, from a country or a mandate to nothing.
    Back,
    /// Pick an option of a facet, or put it back. One country or mandate is the choice; several are a filter.
    Pick(Facet, Code),
    /// The words that are searched meant this option: pick it in their place.
    Meant(Facet, Code),
    /// Read this activity, or none.
    Activity(Option<Code>),
    /// Compare these countries, at most [`MOST_COMPARED`].
    Compare(Vec<Code>),
    /// Show only what these words are found in.
    Search(String),
    /// Show what is active at any time in this span.
    Time(TimeSpan),
    /// The same while the reader still moves an end of it.
    Brush(TimeSpan),
    /// Show activities without a date, or leave them out.
    Undated(bool),
    /// Choose nothing and filter nothing.
    Clear,
    /// Show this picture.
    View(View),
    /// List the countries in this order.
    Sort(Sort),
    /// Let activities stand together by this.
    Group(Group),
    /// Show the partners as this.
    Table(PartnerTable),
    /// Pick this partner and no other, with this country or mandate.
    PartnerAnd(Code, Facet, Code),
    /// List the activities in this order.
    Order(ListOrder),
    /// Count periods as close if no more months lie between them.
    Window(u16),
    /// Show the findings of this rung, or leave them out.
    Rung(Rung),
    /// Show this pair of activities alone among the overlaps, or all again.
    Pair(Option<Pair>),
    /// Show every year on the timeline, or only those that matter.
    AllYears(bool),
    /// Show gaps in place of the matrix, or the matrix again.
    Gaps(Option<GapFilter>),
    /// Show what became of this sentence of the report.
    Sentence(SentenceRef),
    /// Speak this language.
    Lang(Lang),
    /// Use these colours.
    Theme(Theme),
    /// Look at what a link says: the reader went back or forward.
    Visit(Box<AppState>),
}

/// What a change does to the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// A step that Back undoes.
    Push,
    /// The same step, seen differently.
    Replace,
    /// The browser moved by itself.
    Keep,
}

impl Change {
    /// The state after it.
    #[must_use]
    pub fn apply(&self, state: &AppState) -> AppState {
        let (country, mandate) = (state.country.clone(), state.mandate.clone());
        match self {
            Self::Country(country) => choose(&single(state, &[Facet::Country]), country.clone(), mandate),
            Self::Mandate(mandate) => choose(&single(state, &[Facet::Mandate]), country, mandate.clone()),
            Self::Nothing => choose(&single(state, &CROSSING), None, None),
            Self::Row(country) => choose(&single(state, &CROSSING), Some(country.clone()), None),
            Self::Column(mandate) => choose(&single(state, &CROSSING), None, Some(mandate.clone())),
            Self::Cell(country, mandate) => {
                let next = choose(&single(state, &CROSSING), Some(country.clone()), Some(mandate.clone()));
                // A document has no place for one cell.
                let view = if next.view.is_document() { View::Matrix } else { next.view };
                AppState { view, ..next }
            }
            Self::Back if state.activity.is_some() => AppState { activity: None, ..state.clone() },
            Self::Back => match state.by {
                Some(Axis::Country) => choose(state, country, None),
                Some(Axis::Mandate) => choose(state, None, mandate),
                None => choose(&single(state, &CROSSING), None, None),
            },
            Self::Pick(facet @ (Facet::Country | Facet::Mandate), code) => {
                let mut next = state.clone();
                let one = if *facet == Facet::Country { &mut next.country } else { &mut next.mandate };
                let held = next.picks.of_mut(*facet);
                held.extend(one.take());
                if !held.remove(code) {
                    held.insert(code.clone());
                }
                settled(next)
            }
            Self::Pick(facet, code) => {
                let mut picks = state.picks.clone();
                picks.toggle(*facet, code);
                AppState { picks, ..state.clone() }
            }
            Self::Meant(facet, code) => {
                let unsearched = AppState { text: String::new(), ..state.clone() };
                Self::Pick(*facet, code.clone()).apply(&unsearched)
            }
            Self::Activity(activity) => AppState { activity: activity.clone(), ..state.clone() },
            Self::Compare(countries) => AppState {
                view: View::Compare,
                compared: countries.iter().take(MOST_COMPARED).cloned().collect(),
                activity: None,
                ..state.clone()
            },
            Self::Search(text) => {
                let short: String = text.trim().chars().take(MOST_SEARCHED).collect();
                AppState { text: short.trim_end().to_owned(), ..state.clone() }
            }
            Self::Time(time) | Self::Brush(time) => AppState { time: *time, ..state.clone() },
            Self::Undated(undated) => AppState { undated: *undated, ..state.clone() },
            Self::Clear => AppState {
                picks: Picks::default(),
                text: String::new(),
                time: TimeSpan::default(),
                undated: true,
                pair: None,
                ..choose(state, None, None)
            },
            Self::View(view) => {
                // A link to a brief that compares would be one to the comparison.
                let compared = match view {
                    View::Brief => Vec::new(),
                    View::Compare if state.compared.is_empty() => chosen_countries(state),
                    _ => state.compared.clone(),
                };
                AppState { view: *view, sentence: None, compared, ..state.clone() }
            }
            Self::Sort(sort) => AppState { sort: *sort, ..state.clone() },
            Self::Group(group) => AppState { group: Some(*group), ..state.clone() },
            Self::Table(table) => AppState { table: *table, ..state.clone() },
            Self::PartnerAnd(partner, facet, code) => {
                let state = &single(state, &[*facet]);
                let mut next = match facet {
                    Facet::Country => choose(state, Some(code.clone()), mandate),
                    _ => choose(state, country, Some(code.clone())),
                };
                *next.picks.of_mut(Facet::Partner) = order::set([partner.clone()]);
                next
            }
            Self::Order(order) => AppState { order: *order, ..state.clone() },
            Self::Window(months) => {
                AppState { window_months: (*months).min(MOST_WINDOW_MONTHS), ..state.clone() }
            }
            Self::Rung(rung) => AppState { rungs: state.rungs.toggled(*rung), ..state.clone() },
            Self::Pair(pair) => AppState { view: View::Overlaps, pair: pair.clone(), ..state.clone() },
            Self::AllYears(all_years) => AppState { all_years: *all_years, ..state.clone() },
            Self::Gaps(gaps) => AppState { gaps: *gaps, ..state.clone() },
            Self::Sentence(sentence) => {
                AppState { view: View::About, sentence: Some(*sentence), ..state.clone() }
            }
            Self::Lang(lang) => AppState { lang: Some(*lang), ..state.clone() },
            Self::Theme(theme) => AppState { theme: *theme, ..state.clone() },
            Self::Visit(visited) => AppState::clone(visited),
        }
    }

    /// Whether Back should undo it.
    #[must_use]
    pub const fn history(&self) -> History {
        match self {
            Self::Lang(_) | Self::Theme(_) | Self::Brush(_) | Self::Search(_) => History::Replace,
            Self::Visit(_) => History::Keep,
            _ => History::Push,
        }
    }
}

/// The facets of which one option is a choice, and several are a filter.
const CROSSING: [Facet; 2] = [Facet::Country, Facet::Mandate];

/// The state without several options of these facets.
fn single(state: &AppState, facets: &[Facet]) -> AppState {
    let mut next = state.clone();
    facets.iter().for_each(|&facet| next.picks.of_mut(facet).clear());
    next
}

/// The state in which one option of a country or a mandate is a choice, and several are a filter without a choice.
pub(super) fn settled(state: AppState) -> AppState {
    let mut next = state;
    let [country, mandate] = CROSSING.map(|facet| {
        let picked = next.picks.of_mut(facet);
        if picked.len() == 1 { picked.pop_first() } else { None }
    });
    let [several_countries, several_mandates] = CROSSING.map(|facet| !next.picks.of(facet).is_empty());
    let one =
        |held: Option<Code>, new: Option<Code>, several: bool| if several { None } else { new.or(held) };
    let country = one(next.country.clone(), country, several_countries);
    let mandate = one(next.mandate.clone(), mandate, several_mandates);
    choose(&next, country, mandate)
}

/// The countries that are chosen, if they are few enough to be compared.
fn chosen_countries(state: &AppState) -> Vec<Code> {
    let countries: Vec<Code> = state.country.iter().chain(state.picks.of(Facet::Country)).cloned().collect();
    if countries.len() <= MOST_COMPARED { countries } else { Vec::new() }
}

/// The state with this choice, which remembers what was chosen first.
fn choose(state: &AppState, country: Option<Code>, mandate: Option<Code>) -> AppState {
    let by = match (&state.country, &state.mandate) {
        _ if country.is_none() || mandate.is_none() => None,
        (Some(_), None) => Some(Axis::Country),
        (None, Some(_)) => Some(Axis::Mandate),
        (Some(_), Some(_)) => state.by,
        (None, None) => None,
    };
    AppState { country, mandate, by, activity: None, ..state.clone() }
}
