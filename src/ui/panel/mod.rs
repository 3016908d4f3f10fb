//! What stands beside the picture.

mod activity;
mod cell;
mod country;
mod mandate;

use leptos::prelude::*;

use super::{browser, store::use_store};
use crate::{
    scene::{self, Chosen, MandateRow, OverviewPanel},
    state::Change,
};

/// Beside the picture: the mandates, or the chosen country, mandate or cell. On a phone it is a sheet over the page unless
/// the picture itself shows what is chosen; then it stands below.
#[component]
pub(super) fn Panel() -> impl IntoView {
    let store = use_store();
    let panel = Memo::new(move |_| store.picture(scene::panel));
    let tall = RwSignal::new(false);
    let is_sheet = Memo::new(move |_| store.has_sheet());
    Effect::new(move |before: Option<bool>| {
        let now = is_sheet.get();
        if now && before == Some(false) && browser::is_narrow() {
            // The title may still be that of what was shown before, or not be there.
            browser::before_next_frame(|| browser::focus(TITLE));
        }
        now
    });
    // Another subject, chosen inside the panel: it is read from its beginning.
    Effect::new(move |before: Option<Chosen>| {
        let now = store.chosen();
        if before.is_some_and(|before| before != now)
            && now != Chosen::default()
            && browser::has_focus_in(".panel")
        {
            browser::before_next_frame(|| {
                browser::scroll_to_top(".panel");
                browser::focus(TITLE);
            });
        }
        now
    });
    view! {
        <aside class="panel" class:sheet=move || is_sheet.get() class:tall=move || tall.get() aria-label=move || store.words().details>
            {move || match panel.get() {
                scene::Panel::Overview(panel) => view! { <Overview panel/> }.into_any(),
                scene::Panel::Activity(panel) => view! { <activity::Activity panel tall/> }.into_any(),
                scene::Panel::Country(panel) => view! { <country::Country panel tall/> }.into_any(),
                scene::Panel::Cell(panel) => view! { <cell::Cell panel tall/> }.into_any(),
                scene::Panel::Mandate(panel) => view! { <mandate::Mandate panel tall/> }.into_any(),
            }}
        </aside>
    }
}

/// The id of the panel's title, which takes the focus when a sheet opens.
const TITLE: &str = "panel-title";

/// That filters are on, while they are: what is not shown may still be in the report.
#[component]
fn FilterNote() -> impl IntoView {
    let store = use_store();
    let is_narrowed = Memo::new(move |_| store.is_narrowed());
    move || is_narrowed.get().then(|| view! { <p class="note">{store.words().filters.panel_note}</p> })
}

/// The title with the buttons of the sheet.
#[component]
fn Head(title: String, tall: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    view! {
        <div class="panel-head">
            <h2 id=TITLE tabindex="-1">{title}</h2>
            <button
                type="button"
                class="quiet grow"
                aria-expanded=move || tall.get().to_string()
                on:click=move |_| tall.update(|tall| *tall = !*tall)
            >
                {move || if tall.get() { words.collapse } else { words.expand }}
            </button>
            <button type="button" class="quiet" data-close="" on:click=move |_| store.step_back()>{words.close}</button>
        </div>
        <FilterNote/>
    }
}

/// Every mandate with its share of countries.
#[component]
fn Overview(panel: OverviewPanel) -> impl IntoView {
    let store = use_store();
    let row = move |row: MandateRow| {
        let code = row.code.clone();
        view! {
            <li>
                <button
                    type="button"
                    class="mandate-row"
                    on:click=move |_| store.dispatch(&Change::Mandate(Some(code.clone())))
                >
                    <b>{row.code.to_string()}</b>
                    <span class="name">{row.title} <small>{row.share}</small></span>
                </button>
            </li>
        }
    };
    view! {
        <h2>{store.words().overview}</h2>
        <FilterNote/>
        <p class="hint">{panel.hint}</p>
        <ul class="mandate-rows">{panel.mandates.into_iter().map(row).collect_view()}</ul>
    }
}
