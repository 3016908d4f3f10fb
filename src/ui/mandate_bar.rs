use leptos::prelude::*;

use super::{part::spread, store::use_store};
use crate::{
    scene::{self, MandateRow},
    state::Change,
};

/// One button for each mandate and one for all: what the map is coloured by.
#[component]
pub(super) fn MandateBar() -> impl IntoView {
    let store = use_store();
    let rows = spread(move || store.picture(scene::mandate_rows));
    view! {
        <nav class="mandates" data-facet="mandate" aria-label=move || store.words().mandates>
            <button
                type="button"
                class="mandate all"
                aria-pressed=move || store.chosen().mandate.is_none().to_string()
                on:click=move |_| store.dispatch(&Change::Mandate(None))
            >
                {move || store.words().all_mandates}
            </button>
            {rows.into_iter().map(|row| view! { <MandateButton row/> }).collect_view()}
        </nav>
    }
}

/// The paragraph and its short name. The button stays the same element while its row changes, so that it keeps the focus.
#[component]
fn MandateButton(row: RwSignal<MandateRow>) -> impl IntoView {
    let store = use_store();
    let code = row.with_untracked(|row| row.code.clone());
    let name = code.to_string();
    view! {
        <button
            type="button"
            class="mandate"
            data-mandate=name.clone()
            data-value=name.clone()
            data-count=move || row.with(|row| row.count.to_string())
            aria-pressed=move || row.with(|row| row.is_chosen.to_string())
            on:click=move |_| store.dispatch(&Change::Mandate(Some(code.clone())))
        >
            <b>{name.clone()}</b>
            " "
            <span class="mandate-title">{move || row.with(|row| row.title.clone())}</span>
        </button>
    }
}
