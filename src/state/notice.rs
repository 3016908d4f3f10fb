use super::{AppState, Picks, View, change::settled};
use crate::{
    model::{Code, Dataset, Pair, SentenceRef},
    query::{Facet, TimeSpan, find_option},
};

/// So many parts of a link that cannot be followed are said: our choice, more would bury the page.
pub const MOST_NOTICES: usize = 12;

/// Something in a link that the page could not follow. It is said, never guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A key that this page does not know.
    UnknownKey(String),
    /// A key with a value that this page or these data do not know.
    UnknownValue {
        /// The key.
        key: &'static str,
        /// The value, as it stood in the link.
        value: String,
    },
    /// The link filters by a list beside the report, which is on another machine: its code.
    ListElsewhere(String),
    /// The link was made for another version of the data.
    OtherVersion {
        /// The version in the link.
        link: Code,
        /// The version shown.
        shown: Code,
    },
}

/// The part of a state that these data can show, and what had to be left out.
#[must_use]
pub fn settle(mut state: AppState, data: &Dataset) -> (AppState, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut drop_unknown = |key, choice: &mut Option<Code>, is_known: &dyn Fn(&Code) -> bool| {
        if let Some(code) = choice.take_if(|code| !is_known(code)) {
            notices.push(Notice::UnknownValue { key, value: code.to_string() });
        }
    };
    drop_unknown("country", &mut state.country, &|code| data.countries.find(code).is_some());
    drop_unknown("mandate", &mut state.mandate, &|code| data.mandates.find(code).is_some());
    drop_unknown("activity", &mut state.activity, &|code| data.activities.find(code).is_some());
    for facet in Picks::FACETS {
        state.picks.of_mut(facet).retain(|code| {
            let is_known = find_option(data, facet, code).is_some();
            if !is_known {
                notices.push(match facet {
                    Facet::Source => Notice::ListElsewhere(code.to_string()),
                    _ => Notice::UnknownValue { key: facet.code(), value: code.to_string() },
                });
            }
            is_known
        });
    }
    // `choose` forgets what is read, and the order of choices: both are kept where nothing has to be settled.
    if [Facet::Country, Facet::Mandate].into_iter().any(|facet| !state.picks.of(facet).is_empty()) {
        let activity = state.activity.take();
        state = AppState { activity, ..settled(state) };
    }
    state.compared.retain(|code| {
        let is_known = data.countries.find(code).is_some();
        if !is_known {
            notices.push(Notice::UnknownValue { key: "compare", value: code.to_string() });
        }
        is_known
    });
    // A span that was written the wrong way round.
    if let (Some(from), Some(to)) = (state.time.from, state.time.to)
        && from > to
    {
        state.time = TimeSpan { from: Some(to), to: Some(from) };
    }
    // Only pictures are embedded.
    if state.embed && !state.view.is_picture() {
        state.view = View::Map;
    }
    let is_here = |pair: &Pair| pair.codes().iter().all(|code| data.activities.find(code).is_some());
    if let Some(pair) = state.pair.take_if(|pair| !is_here(pair)) {
        notices.push(Notice::UnknownValue { key: "pair", value: pair.link() });
    }
    if state.country.is_none() || state.mandate.is_none() {
        state.by = None;
    }
    let in_ledger = |sentence: &SentenceRef| data.ledger.iter().any(|entry| entry.sentence == *sentence);
    if let Some(sentence) = state.sentence.take_if(|sentence| !in_ledger(sentence)) {
        notices.push(Notice::UnknownValue { key: "sentence", value: sentence.to_string() });
    }
    let other_version = state.version.take_if(|version| *version != data.info().version);
    notices.truncate(MOST_NOTICES - 1);
    notices
        .extend(other_version.map(|link| Notice::OtherVersion { link, shown: data.info().version.clone() }));
    (state, notices)
}
