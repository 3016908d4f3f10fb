use leptos::prelude::*;

use super::super::{
    part::{Choice, OptionGroup},
    store::use_store,
};
use crate::{
    model::Rung,
    order,
    scene::{OverlapHead, RungChoice},
    state::Change,
};

/// The windows that are offered, in months; a link may ask for others.
const WINDOWS: [u16; 9] = [0, 1, 3, 6, 12, 18, 24, 36, 60];

/// How many months may lie between two activities.
#[component]
pub(super) fn WindowChoice() -> impl IntoView {
    let store = use_store();
    let window = Memo::new(move |_| store.read(|state| state.window_months));
    let groups = move || {
        let mut windows = WINDOWS.to_vec();
        if !windows.contains(&window.get()) {
            windows.push(window.get());
            order::by(&mut windows, Ord::cmp);
        }
        let name = store.words().overlaps.window_months;
        vec![OptionGroup::plain(
            windows.into_iter().map(|months| (months.to_string(), name(months))).collect(),
        )]
    };
    let choose = move |code: String| {
        if let Ok(months) = code.parse() {
            store.dispatch(&Change::Window(months));
        }
    };
    view! {
        <Choice
            name="window"
            label=store.words().overlaps.window
            groups=Signal::derive(groups)
            value=Signal::derive(move || window.get().to_string())
            choose=Callback::new(choose)
        />
    }
}

/// Which rungs are shown, each with its number and its meaning.
#[component]
pub(super) fn RungChoices(head: Memo<Option<OverlapHead>>) -> impl IntoView {
    let store = use_store();
    view! {
        <fieldset class="rungs">
            <legend>{store.words().overlaps.rungs}</legend>
            {Rung::ALL.iter().map(|&rung| view! { <OneRung rung head/> }).collect_view()}
        </fieldset>
    }
}

#[component]
fn OneRung(rung: Rung, head: Memo<Option<OverlapHead>>) -> impl IntoView {
    let store = use_store();
    let is_shown = Memo::new(move |_| store.read(|state| state.rungs.has(rung)));
    let choice =
        Memo::new(move |_| head.get().and_then(|head| head.rungs.into_iter().find(|one| one.rung == rung)));
    let text = move || match choice.get() {
        Some(RungChoice { text, .. }) => text,
        None => (store.words().overlaps.rung)(rung).to_owned(),
    };
    view! {
        <label class="check" data-rung-choice=rung.code() data-count=move || choice.get().map(|choice| choice.count.to_string())>
            <input
                type="checkbox"
                prop:checked=move || is_shown.get()
                on:change=move |_| store.dispatch(&Change::Rung(rung))
            />
            <span>
                <b>{text}</b>
                <small>{(store.words().overlaps.rule)(rung)}</small>
            </span>
        </label>
    }
}
