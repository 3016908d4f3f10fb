//! The one codec between a state and the query string of a link. Keys and values are promised for ever: see
//! `tests/kernel/links.txt`.

use super::{
    AppState, Axis, GapFilter, Group, ListOrder, MOST_COMPARED, MOST_NOTICES, MOST_SEARCHED,
    MOST_WINDOW_MONTHS, Notice, PartnerTable, Picks, Sort, Theme, View, embed::HOST_KEYS,
};
use crate::{
    model::{Code, Date, EmbedParts, Lang, Month, Pair, Rungs},
    order,
    query::Facet,
};

/// The longest part of a strange link that is repeated to the reader, in characters: our choice, a line on a phone.
const MAX_QUOTED_CHARS: usize = 40;

/// The most activities of a test of scale: our choice, what a browser's memory holds with ease.
pub const MAX_ROWS: u32 = 200_000;

/// The state that a query string (with or without `?`) asks for, and what in it could not be followed.
///
/// The last of several equal keys counts. Never fails: what is not understood is left out.
#[must_use]
pub fn parse(query: &str) -> (AppState, Vec<Notice>) {
    let mut state = AppState::default();
    let mut notices = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut names_view = false;
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        names_view |= key == "view";
        notices.extend(read_pair(&mut state, &key, &value).err());
        notices.truncate(MOST_NOTICES);
    }
    let compares = !state.compared.is_empty();
    if !names_view || (compares && state.view == View::Brief) {
        state.view = View::unnamed(&state.compared);
    }
    (state, notices)
}

fn read_pair(state: &mut AppState, key: &str, value: &str) -> Result<(), Notice> {
    let refuse = |key| Notice::UnknownValue { key, value: shorten(value) };
    let code = |key| Code::new(value).map_err(|_| refuse(key));
    match key {
        "view" => state.view = View::from_code(value).ok_or_else(|| refuse("view"))?,
        "country" if !value.contains(',') => state.country = Some(code("country")?),
        "mandate" if !value.contains(',') => state.mandate = Some(code("mandate")?),
        "by" => state.by = Some(Axis::from_code(value).ok_or_else(|| refuse("by"))?),
        "sort" => state.sort = Sort::from_code(value).ok_or_else(|| refuse("sort"))?,
        "gaps" => state.gaps = Some(GapFilter::from_code(value).ok_or_else(|| refuse("gaps"))?),
        "activity" => state.activity = Some(code("activity")?),
        "compare" => {
            let (codes, too_many) = compared(value).ok_or_else(|| refuse("compare"))?;
            state.compared = codes;
            if let Some(first) = too_many {
                return Err(Notice::UnknownValue { key: "compare", value: shorten(first.as_str()) });
            }
        }
        "q" if value.trim().chars().nth(MOST_SEARCHED).is_some() => return Err(refuse("q")),
        "q" => value.trim().clone_into(&mut state.text),
        "group" => state.group = Some(Group::from_code(value).ok_or_else(|| refuse("group"))?),
        "table" => state.table = PartnerTable::from_code(value).ok_or_else(|| refuse("table"))?,
        "order" => state.order = ListOrder::from_code(value).ok_or_else(|| refuse("order"))?,
        "window" => state.window_months = window(value).ok_or_else(|| refuse("window"))?,
        "rung" => state.rungs = Rungs::from_code(value).ok_or_else(|| refuse("rung"))?,
        "pair" => state.pair = Some(Pair::from_link(value).ok_or_else(|| refuse("pair"))?),
        "years" => state.all_years = (value == "all").then_some(true).ok_or_else(|| refuse("years"))?,
        "n" => state.rows = Some(rows(value).ok_or_else(|| refuse("n"))?),
        "sentence" => state.sentence = Some(value.parse().map_err(|_| refuse("sentence"))?),
        "lang" => state.lang = Some(Lang::from_code(value).ok_or_else(|| refuse("lang"))?),
        "theme" => state.theme = Theme::from_code(value).ok_or_else(|| refuse("theme"))?,
        "embed" => state.embed = switch(value).ok_or_else(|| refuse("embed"))?,
        "hide" => state.hidden = EmbedParts::from_code(value).ok_or_else(|| refuse("hide"))?,
        "v" => state.version = Some(code("v")?),
        "from" => state.time.from = Some(month(value).ok_or_else(|| refuse("from"))?),
        "to" => state.time.to = Some(month(value).ok_or_else(|| refuse("to"))?),
        "undated" => state.undated = switch(value).ok_or_else(|| refuse("undated"))?,
        key if HOST_KEYS.contains(&key) => {}
        _ => {
            let facet = Facet::from_code(key).filter(|facet| Picks::FACETS.contains(facet));
            let facet = facet.ok_or_else(|| Notice::UnknownKey(shorten(key)))?;
            let codes: Result<Vec<Code>, _> = value.split(',').map(Code::new).collect();
            *state.picks.of_mut(facet) = order::set(codes.map_err(|_| refuse(facet.code()))?);
        }
    }
    Ok(())
}

fn switch(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

/// Countries with a comma between them, each once: as many as are compared, and the first that is too many.
fn compared(text: &str) -> Option<(Vec<Code>, Option<Code>)> {
    let (mut codes, mut too_many): (Vec<Code>, _) = (Vec::new(), None);
    for code in text.split(',') {
        let code = Code::new(code).ok()?;
        if codes.contains(&code) {
            continue;
        }
        if codes.len() < MOST_COMPARED { codes.push(code) } else { too_many = too_many.or(Some(code)) }
    }
    Some((codes, too_many))
}

fn rows(text: &str) -> Option<u32> {
    text.parse().ok().filter(|rows| (1..=MAX_ROWS).contains(rows))
}

fn window(text: &str) -> Option<u16> {
    text.parse().ok().filter(|months| *months <= MOST_WINDOW_MONTHS)
}

/// `2011-02`, and nothing less precise.
fn month(text: &str) -> Option<Month> {
    match text.parse() {
        Ok(Date::Month(month)) => Some(month),
        _ => None,
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(MAX_QUOTED_CHARS).collect()
}

/// The query string of a state, with `?`; empty for the default state. [`parse`] gives the state back.
#[must_use]
pub fn query(state: &AppState) -> String {
    let default = AppState::default();
    let sentence = state.sentence.map(|sentence| sentence.to_string());
    let [from, to] =
        [state.time.from, state.time.to].map(|month| month.map(|at| Date::Month(at).to_string()));
    let order = state.order.code();
    let compared = state.compared.iter().map(Code::as_str).collect::<Vec<_>>().join(",");
    let hidden = state.hidden.code();
    let pair = state.pair.as_ref().map(Pair::link);
    let rows = state.rows.map(|rows| rows.to_string());
    let [window, rungs] = [state.window_months.to_string(), state.rungs.code()];
    // The only value that is free text, and so the only one that has to be escaped.
    let text: String = form_urlencoded::byte_serialize(state.text.as_bytes()).collect();
    let picks = Picks::FACETS.map(|facet| (facet.code(), codes(&state.picks, facet)));
    let picks = picks.iter().map(|(key, codes)| (*key, codes.as_deref()));
    let first = [
        ("view", (state.view != View::unnamed(&state.compared)).then(|| state.view.code())),
        ("country", state.country.as_ref().map(Code::as_str)),
        ("mandate", state.mandate.as_ref().map(Code::as_str)),
        ("by", state.by.map(Axis::code)),
        ("activity", state.activity.as_ref().map(Code::as_str)),
        ("compare", (!compared.is_empty()).then_some(compared.as_str())),
        ("q", (!text.is_empty()).then_some(text.as_str())),
    ];
    let rest = [
        ("from", from.as_deref()),
        ("to", to.as_deref()),
        ("undated", (!state.undated).then_some("0")),
        ("sort", (state.sort != default.sort).then(|| state.sort.code())),
        ("gaps", state.gaps.map(GapFilter::code)),
        ("group", state.group.map(Group::code)),
        ("table", (state.table != default.table).then(|| state.table.code())),
        ("order", (state.order != default.order).then_some(order.as_str())),
        ("window", (state.window_months != default.window_months).then_some(window.as_str())),
        ("rung", (state.rungs != default.rungs).then_some(rungs.as_str())),
        ("pair", pair.as_deref()),
        ("years", state.all_years.then_some("all")),
        ("sentence", sentence.as_deref()),
        ("n", rows.as_deref()),
        ("lang", state.lang.map(Lang::code)),
        ("theme", (state.theme != default.theme).then(|| state.theme.code())),
        ("embed", state.embed.then_some("1")),
        ("hide", (state.hidden != default.hidden).then_some(hidden.as_str())),
        ("v", state.version.as_ref().map(Code::as_str)),
    ];
    let pairs = first.into_iter().chain(picks).chain(rest);
    let present: Vec<String> = pairs.filter_map(|(key, value)| Some(format!("{key}={}", value?))).collect();
    if present.is_empty() { String::new() } else { format!("?{}", present.join("&")) }
}

/// The codes of a facet, joined; nothing where none is picked.
fn codes(picks: &Picks, facet: Facet) -> Option<String> {
    let codes: Vec<&str> = picks.of(facet).iter().map(Code::as_str).collect();
    (!codes.is_empty()).then(|| codes.join(","))
}
