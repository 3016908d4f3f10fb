use leptos::prelude::*;

use super::store::use_store;
use crate::{
    scene::{self, MandateRow},
    state::Change,
};

/// One button for each mandate and one for all: what the map is coloured by.
#[component]
pub(super) fn MandateBar() -> impl IntoView {
    let store = use_store();
    let rows = Memo::new(move |_| store.picture(scene::mandate_rows));
    let count = store.atlas().data.mandates.len();
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
            {(0..count).map(|index| view! { <MandateButton rows index/> }).collect_view()}
        </nav>
    }
}

/// The paragraph and its short name. The button stays the same element while its row changes, so that it keeps the focus.
#[component]
fn MandateButton(rows: Memo<Vec<MandateRow>>, index: usize) -> impl IntoView {
    let store = use_store();
    let code = rows.with_untracked(|rows| rows[index].code.clone());
    let name = code.to_string();
    view! {
        <button
            type="button"
            class="mandate"
            data-mandate=name.clone()
            data-value=name.clone()
            data-count=move || rows.with(|rows| rows[index].count.to_string())
            aria-pressed=move || rows.with(|rows| rows[index].is_chosen.to_string())
            on:click=move |_| store.dispatch(&Change::Mandate(Some(code.clone())))
        >
            <b>{name.clone()}</b>
            " "
            <span class="mandate-title">{move || rows.with(|rows| rows[index].title.clone())}</span>
        </button>
    }
}
