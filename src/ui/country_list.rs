use leptos::prelude::*;

use super::{part::Swatch, store::use_store};
use crate::{
    scene::{self, CountryRow},
    state::Change,
};

/// The countries as a plain list: the same choices as the map, sorted by name.
#[component]
pub(super) fn CountryList() -> impl IntoView {
    let store = use_store();
    let rows = Memo::new(move |_| store.picture(scene::country_rows));
    let count = store.atlas().data.countries.len();
    view! {
        <section class="countries" aria-labelledby="countries">
            <h2 id="countries" tabindex="-1">{move || store.words().countries}</h2>
            <ul>{(0..count).map(|index| view! { <Row rows index/> }).collect_view()}</ul>
        </section>
    }
}

/// One country: its fill, its name, and what is shown of it.
#[component]
fn Row(rows: Memo<Vec<CountryRow>>, index: usize) -> impl IntoView {
    let store = use_store();
    let shade = Memo::new(move |_| rows.with(|rows| rows[index].shade));
    let choose = move |_| {
        let code = rows.with_untracked(|rows| rows[index].code.clone());
        store.dispatch(&Change::Country(Some(code)));
    };
    view! {
        <li>
            <button
                type="button"
                class="country-row"
                data-country-row=move || rows.with(|rows| rows[index].code.to_string())
                aria-pressed=move || rows.with(|rows| rows[index].is_chosen.to_string())
                on:click=choose
            >
                <Swatch shade/>
                <span class="name">{move || rows.with(|rows| rows[index].name.clone())}</span>
                <span class="shown">{move || rows.with(|rows| rows[index].shown.clone())}</span>
            </button>
        </li>
    }
}
