use leptos::{ev, prelude::*};

use crate::{
    state::Change,
    ui::{
        browser,
        store::{Store, use_store},
    },
};

/// A link that changes the state without loading the page anew. Its address can be copied and opened elsewhere: it holds all
/// that is chosen once the link is reached, and before only where the link leads, since a page of links that followed every
/// change would be slow.
#[component]
pub(in crate::ui) fn StateLink(
    change: Change,
    #[prop(optional)] class: &'static str,
    #[prop(optional, into)] id: Option<String>,
    #[prop(optional, into)] current: Option<Signal<bool>>,
    #[prop(optional, into)] label: Option<String>,
    children: Children,
) -> impl IntoView {
    let store = use_store();
    let href = Store::bare_href(&change);
    let change = StoredValue::new(change);
    let renew = move |event: &ev::Event| {
        browser::set_attribute(event, "href", &change.with_value(|change| store.href(change)));
    };
    let follow = move |event: ev::MouseEvent| {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if is_plain && event.button() == 0 {
            event.prevent_default();
            change.with_value(|change| store.dispatch(change));
        }
    };
    view! {
        <a
            class=class
            id=id
            aria-label=label
            href=href
            on:pointerenter=move |event| renew(&event)
            on:focus=move |event| renew(&event)
            aria-current=current.map(|current| move || current.get().then_some("page"))
            on:click=follow
        >
            {children()}
        </a>
    }
}
