use leptos::prelude::*;

use crate::ui::{browser, store::use_store};

/// A button that opens a dialog over the page. Escape, or a press outside, closes it and gives the focus back. What it holds
/// is made when it is opened.
#[component]
pub(in crate::ui) fn Dialog(id: &'static str, title: &'static str, children: ChildrenFn) -> impl IntoView {
    let store = use_store();
    let is_open = RwSignal::new(false);
    let open = move |_| {
        is_open.set(true);
        browser::show_dialog(id);
    };
    let on_key = |event: leptos::ev::KeyboardEvent| {
        // The browser closes the dialog, and no choice is taken back.
        if event.key() == "Escape" {
            event.stop_propagation();
        }
    };
    let title_id = format!("{id}-title");
    let named_by = title_id.clone();
    let body = move || {
        let children = children.clone();
        let title_id = title_id.clone();
        is_open.get().then(move || {
            view! {
                <div class="dialog-body">
                    <div class="dialog-head">
                        <h2 id=title_id>{title}</h2>
                        <button type="button" class="quiet" on:click=move |_| browser::close_dialog(id)>
                            {store.words().close}
                        </button>
                    </div>
                    {children()}
                </div>
            }
        })
    };
    view! {
        <button type="button" class="quiet" data-dialog=id aria-haspopup="dialog" on:click=open>
            {title}
        </button>
        <dialog
            id=id
            class="dialog"
            aria-labelledby=named_by
            on:keydown=on_key
            on:close=move |_| is_open.set(false)
            on:click=move |event| {
                if browser::is_own(&event) {
                    browser::close_dialog(id);
                }
            }
        >
            {body}
        </dialog>
    }
}
