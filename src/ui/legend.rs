use leptos::prelude::*;

use super::{part::Swatch, store::use_store};
use crate::{scene, state::View};

/// What the fills of the map mean.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let store = use_store();
    let legend = Memo::new(move |_| {
        let is_map = store.view() == View::Map;
        store.picture(
            |context| if is_map { scene::Legend::of(context) } else { scene::Legend::levels(context) },
        )
    });
    let entry = |entry: scene::LegendEntry| {
        view! {
            <li>
                <Swatch shade=entry.shade/>
                {entry.text}
            </li>
        }
    };
    view! {
        <div class="legend">
            <p id="legend-title">{move || legend.get().title}</p>
            <ul aria-labelledby="legend-title">
                {move || legend.get().entries.into_iter().map(entry).collect_view()}
            </ul>
        </div>
    }
}
