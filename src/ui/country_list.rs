use leptos::prelude::*;

use super::{
    part::{Swatch, spread},
    store::use_store,
};
use crate::{
    scene::{self, CountryRow},
    state::Change,
};

/// The countries as a plain list: the same choices as the map, sorted by name.
#[component]
pub(super) fn CountryList() -> impl IntoView {
    let store = use_store();
    let rows = spread(move || store.picture(scene::country_rows));
    view! {
        <section class="countries" aria-labelledby="countries">
            <h2 id="countries" tabindex="-1">{move || store.words().countries}</h2>
            <ul>{rows.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ul>
        </section>
    }
}

/// One country: its fill, its name, and what is shown of it.
#[component]
fn Row(row: RwSignal<CountryRow>) -> impl IntoView {
    let store = use_store();
    let choose = move |_| {
        let code = row.with_untracked(|row| row.code.clone());
        store.dispatch(&Change::Country(Some(code)));
    };
    let inside = move || {
        let CountryRow { shade, name, shown, .. } = row.get();
        view! {
            <Swatch shade/>
            <span class="name">{name}</span>
            <span class="shown">{shown}</span>
        }
    };
    view! {
        <li>
            <button
                type="button"
                class="country-row"
                data-country-row=move || row.with(|row| row.code.to_string())
                aria-pressed=move || row.with(|row| row.is_chosen.to_string())
                on:click=choose
            >
                {inside}
            </button>
        </li>
    }
}
