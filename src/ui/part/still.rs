use leptos::{ev, prelude::*};

use crate::{
    scene::{CHANGE, Markup},
    state::Change,
    ui::{browser, store::use_store},
};

/// Content that is put into the page as one text, with links in it that change the state. As with other links, their
/// addresses hold all that is chosen once they are reached.
#[component]
pub(in crate::ui) fn Still(markup: Markup) -> impl IntoView {
    let store = use_store();
    let html = markup.html().to_owned();
    let markup = StoredValue::new(markup);
    let change_at = move |event: &ev::Event| -> Option<Change> {
        let place = browser::attribute_near(event, CHANGE)?;
        markup.with_value(|markup| markup.change(&place).cloned())
    };
    let follow = move |event: ev::MouseEvent| {
        if let Some(change) = change_at(&event).filter(|_| browser::is_plain_click(&event)) {
            event.prevent_default();
            store.dispatch(&change);
        }
    };
    let renew = move |event: &ev::Event| {
        if let Some(change) = change_at(event) {
            browser::set_link(event, &store.href(&change));
        }
    };
    view! {
        <div
            class="still"
            inner_html=html
            on:click=follow
            on:pointerover=move |event| renew(&event)
            on:focusin=move |event| renew(&event)
        ></div>
    }
}
