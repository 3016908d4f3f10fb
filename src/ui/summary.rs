use leptos::prelude::*;

use super::store::use_store;
use crate::{
    scene::{self, Chosen},
    state::Change,
};

/// The sentence that says what is shown, and the button that takes every choice back.
#[component]
pub(super) fn Summary() -> impl IntoView {
    let store = use_store();
    let sentence = Memo::new(move |_| store.picture(scene::summary));
    let nothing_chosen = move || store.chosen() == Chosen::default();
    view! {
        <div class="summary">
            <p data-summary="" role="status">{move || sentence.get()}</p>
            <button
                type="button"
                data-clear=""
                class="quiet"
                disabled=nothing_chosen
                on:click=move |_| store.dispatch(&Change::Clear)
            >
                {move || store.words().clear}
            </button>
        </div>
    }
}
