use leptos::{ev, prelude::*};

use crate::{
    state::Change,
    ui::{browser, store::use_store},
};

/// Goes to the part of the page whose link was pressed, without a step in the history.
pub(in crate::ui) fn jump(event: &ev::MouseEvent) {
    let href = browser::attribute_near(event, "href").filter(|href| href.starts_with('#'));
    if let Some(id) = href.as_deref().map(|href| &href[1..]) {
        event.prevent_default();
        browser::reveal(id);
        browser::focus(id);
    }
}

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
    let href = store.bare_href(&change);
    let change = StoredValue::new(change);
    let renew = move |event: &ev::Event| {
        browser::set_link(event, &change.with_value(|change| store.href(change)));
    };
    let follow = move |event: ev::MouseEvent| {
        if browser::is_plain_click(&event) {
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
