use leptos::{ev, prelude::*};

use crate::{state::Change, ui::store::use_store};

/// A link that changes the state without loading the page anew. Its address can be copied and opened elsewhere: it is made
/// anew whenever the link is reached, since following every change would make a page of links slow.
#[component]
pub(in crate::ui) fn StateLink(
    change: Change,
    #[prop(optional)] class: &'static str,
    #[prop(optional, into)] id: Option<String>,
    #[prop(optional, into)] current: Signal<bool>,
    #[prop(optional, into)] label: Option<String>,
    children: Children,
) -> impl IntoView {
    let store = use_store();
    let (target, href) = (change.clone(), RwSignal::new(store.href(&change)));
    let renew = StoredValue::new(move || href.set(store.href(&target)));
    let renew = move || renew.with_value(|renew| renew());
    let follow = move |event: ev::MouseEvent| {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if is_plain && event.button() == 0 {
            event.prevent_default();
            store.dispatch(&change);
        }
    };
    view! {
        <a
            class=class
            id=id
            aria-label=label
            href=move || href.get()
            on:pointerenter=move |_| renew()
            on:focus=move |_| renew()
            aria-current=move || current.get().then_some("page")
            on:click=follow
        >
            {children()}
        </a>
    }
}
