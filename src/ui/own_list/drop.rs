use leptos::{ev, prelude::*};

use super::lists::use_lists;
use crate::{
    state::{Change, View},
    ui::{
        browser::{self, PickedFile},
        store::use_store,
    },
};

/// Reads a file that is dropped anywhere on the page, and says so while one is held over it.
#[component]
pub(in crate::ui) fn DropZone() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let is_over = RwSignal::new(false);
    let over = window_event_listener(ev::dragover, move |event| {
        if browser::has_files(&event) {
            event.prevent_default();
            is_over.set(true);
        }
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        if browser::leaves_window(&event) {
            is_over.set(false);
        }
    });
    let dropped = window_event_listener(ev::drop, move |event| {
        is_over.set(false);
        if let Some(file) = PickedFile::dropped(&event) {
            event.prevent_default();
            store.dispatch(&Change::View(View::OwnList));
            lists.open(file, store);
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        dropped.remove();
    });
    move || {
        is_over
            .get()
            .then(|| view! { <div class="drop-zone"><p>{store.words().own_list.drop_here}</p></div> })
    }
}
