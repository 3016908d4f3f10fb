use leptos::prelude::*;

use crate::{scene::Markup, ui::store::use_store};

/// A text in which what is searched is marked; follows the search.
#[component]
pub(in crate::ui) fn Found(text: String) -> impl IntoView {
    let store = use_store();
    let html = move || {
        let mut out = Markup::default();
        out.searched(&text, &store.searched());
        out.html().to_owned()
    };
    view! { <span inner_html=html></span> }
}

/// The same in a drawing.
pub(in crate::ui) fn found_spans(text: String) -> impl Fn() -> AnyView {
    let store = use_store();
    move || {
        let searched = store.searched();
        let span = |(part, is_found): (&str, bool)| {
            view! { <tspan class:found=is_found>{part.to_owned()}</tspan> }
        };
        searched.parts(&text).into_iter().map(span).collect_view().into_any()
    }
}
