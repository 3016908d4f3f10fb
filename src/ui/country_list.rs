use leptos::prelude::*;

use super::{
    part::{Found, spread, swatch_html},
    store::{Store, use_store},
};
use crate::{
    geo::Shapes,
    model::Code,
    scene::{self, CountryRow},
    state::Change,
};

/// The countries as a plain list: the same choices as the map, sorted by name.
#[component]
pub(super) fn CountryList() -> impl IntoView {
    let store = use_store();
    let rows = spread(move || store.picture(scene::country_rows));
    let (added, rows): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.with_untracked(|row| row.is_added));
    let has_added = !added.is_empty();
    view! {
        <section class="countries" aria-labelledby="countries">
            <h2 id="countries" tabindex="-1">{store.words().countries}</h2>
            <ul>{rows.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ul>
            {has_added.then(|| view! {
                <h3>{store.words().own_list.other_countries}</h3>
                <ul>{added.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ul>
            })}
        </section>
    }
}

/// One country: its fill, its name, and what is shown of it.
#[component]
fn Row(row: RwSignal<CountryRow>) -> impl IntoView {
    let store = use_store();
    let CountryRow { code, name, .. } = row.get_untracked();
    let off_map = is_off_map(store, &code).then(|| format!(", {}", store.words().own_list.off_map));
    let country = code.to_string();
    view! {
        <li>
            <button
                type="button"
                class="country-row"
                data-country-row=country
                aria-pressed=move || row.with(|row| row.is_chosen.to_string())
                on:click=move |_| store.dispatch(&Change::Country(Some(code.clone())))
            >
                <span class="still" inner_html=move || row.with(|row| swatch_html(row.shade))></span>
                <span class="name"><Found text=name/></span>
                <span class="shown">{move || row.with(|row| row.shown.clone())} {off_map}</span>
            </button>
        </li>
    }
}

/// Whether there is a map and the country is not on it, as those are that only a list beside the report names.
fn is_off_map(store: Store, country: &Code) -> bool {
    let has_shape = |shapes: &Shapes| shapes.countries.iter().any(|shape| shape.code == country.as_str());
    store.atlas().shapes.as_deref().is_some_and(|(shapes, _)| !has_shape(shapes))
}
