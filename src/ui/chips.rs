//! What stands below the filters: those that are on, and ways on.

use leptos::prelude::*;

use super::{
    browser,
    store::{CONTENT, use_store},
};
use crate::scene::{self, Chip, Way};

/// Every filter that is on, as a button that takes it away.
#[component]
pub(super) fn Chips(chips: Memo<Vec<Chip>>) -> impl IntoView {
    let store = use_store();
    view! {
        <ul class="chips active-filters" aria-label=store.words().filters.active>
            <For each=move || chips.get() key=|chip| chip.text.clone() let:chip>
                <li>
                    <button
                        type="button"
                        class="chip"
                        data-chip=chip.text.clone()
                        aria-label=(store.words().filters.remove)(&chip.text)
                        on:click=move |_| {
                            store.dispatch(&chip.change);
                            browser::focus_still(CONTENT);
                        }
                    >
                        {chip.text.clone()}
                        <span class="remove-mark" aria-hidden="true">"×"</span>
                    </button>
                </li>
            </For>
        </ul>
    }
}

/// What was typed as a filter, and which filter to take away where nothing is left.
#[component]
pub(super) fn Ways() -> impl IntoView {
    let store = use_store();
    let ways = Memo::new(move |_| store.read(|state| store.picture(|context| scene::ways(context, state))));
    let way = move |way: Way| {
        let go = move |_| {
            store.dispatch(&way.change);
            browser::focus_still(CONTENT);
        };
        view! {
            <li>
                <button type="button" class="chip" data-way="" on:click=go>{way.text}</button>
            </li>
        }
    };
    let list = move || {
        let ways = ways.get();
        (!ways.is_empty()).then(|| {
            view! {
                <ul class="chips ways" aria-label=store.words().filters.ways>
                    {ways.into_iter().map(way).collect_view()}
                </ul>
            }
        })
    };
    view! { {list} }
}
