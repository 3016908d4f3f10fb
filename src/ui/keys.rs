use leptos::{ev, prelude::*};

use super::{browser, later, part::Dialog, store::use_store, view_bar::view_name};
use crate::state::View;

/// The id of the dialog.
const KEYS: &str = "keys";

/// Where a key is written, and not pressed for help; and what lies over the page already.
const BUSY: &str = "input, textarea, select, dialog";

/// How everything is done by keyboard; the question mark opens it, as long as the reader wants that.
#[component]
pub(super) fn Keys() -> impl IntoView {
    let store = use_store();
    let is_on = RwSignal::new(true);
    let title = store.words().keys.title;
    let on_key = window_event_listener(ev::keydown, move |event| {
        let is_free = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if is_on.get_untracked() && is_free && event.key() == "?" && !browser::is_in(&event, BUSY) {
            event.prevent_default();
            browser::click_first("[data-dialog=\"keys\"]");
        }
    });
    on_cleanup(move || on_key.remove());
    view! { <Dialog id=KEYS title>{later::part(move |later| (later.keys)(is_on))}</Dialog> }
}

/// What each key does: everywhere, then in each view.
#[component]
pub(super) fn Help(is_on: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let row = |key: String, text: &'static str| view! { <div><dt>{key}</dt><dd>{text}</dd></div> };
    let everywhere = words.keys.everywhere.iter().map(|&(key, text)| row(key.to_owned(), text));
    let views = [
        (View::Map, words.map_keys),
        (View::Matrix, words.matrix.keys),
        (View::Timeline, words.timeline.keys),
        (View::Partners, words.partners.keys),
    ];
    let views = views.map(|(view, text)| row(view_name(words, view).to_owned(), text));
    let strip = row(words.timeline.strip.to_owned(), words.timeline.strip_keys);
    view! {
        <p>{words.keys.about}</p>
        <dl class="keys">{everywhere.collect_view()} {views.into_iter().collect_view()} {strip}</dl>
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || is_on.get()
                on:change=move |event| is_on.set(event_target_checked(&event))
            />
            <span>{words.keys.switch}</span>
        </label>
    }
}
