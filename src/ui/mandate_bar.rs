use leptos::prelude::*;

use super::{browser, part::spread, store::use_store};
use crate::{
    model::Code,
    query::Facet,
    scene::{self, MandateRow},
    state::Change,
};

/// One button for each mandate and one for all: what the map is coloured by.
#[component]
pub(super) fn MandateBar() -> impl IntoView {
    let store = use_store();
    let rows = spread(move || store.picture(scene::mandate_rows));
    view! {
        <nav class="mandates" data-facet="mandate" aria-label=store.words().mandates>
            <button
                type="button"
                class="mandate all"
                aria-pressed=move || (!store.facet(Facet::Mandate).iter().any(|(_, is_picked)| *is_picked)).to_string()
                on:click=move |_| store.dispatch(&Change::Mandate(None))
            >
                {store.words().all_mandates}
            </button>
            {rows.into_iter().map(|row| view! { <MandateButton row/> }).collect_view()}
        </nav>
    }
}

/// A press chooses the mandate; with Ctrl, Cmd or Shift it is added to the others, or taken from them.
fn choice(event: &leptos::ev::MouseEvent, code: &Code) -> Change {
    if browser::is_plain_click(event) {
        Change::Mandate(Some(code.clone()))
    } else {
        Change::Pick(Facet::Mandate, code.clone())
    }
}

/// The paragraph and its short name. The button stays the same element while its row changes, so that it keeps the focus.
#[component]
fn MandateButton(row: RwSignal<MandateRow>) -> impl IntoView {
    let store = use_store();
    let MandateRow { code, paragraph, title, .. } = row.get_untracked();
    let name = code.to_string();
    let full_name = format!("{paragraph} {title}").trim().to_owned();
    view! {
        <button
            type="button"
            class="mandate"
            data-mandate=name.clone()
            data-value=name.clone()
            data-count=move || row.with(|row| row.count.to_string())
            aria-label=move || row.with(|row| (store.words().filters.option_label)(&full_name, row.count))
            aria-pressed=move || row.with(|row| row.is_chosen.to_string())
            on:click=move |event| store.dispatch(&choice(&event, &code))
        >
            <b>{paragraph}</b>
            " "
            <span class="mandate-title">{title}</span>
            " "
            <span class="shown" aria-hidden="true">{move || row.with(|row| (store.words().number)(row.count))}</span>
        </button>
    }
}
