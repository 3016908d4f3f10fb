use std::sync::Arc;

use leptos::prelude::*;

use super::{
    browser,
    fault::FaultView,
    later,
    load::{self, Atlas, Fault},
    own_list::{Held, Lists},
    page::Page,
    store::{CONTENT, Store},
    words::words_of_address,
};
use crate::state::{Change, View};

/// What is on the page: a store, and the owner of its signals.
type Shown = (Store, Owner);

/// The whole page: the atlas, or why it cannot be shown. Until either is known, `index.html` shows what it has.
#[component]
pub fn App() -> impl IntoView {
    let loaded: RwSignal<Option<Result<Store, Fault>>> = RwSignal::new(None);
    let tries = StoredValue::new(0);
    let owner = Owner::current().expect("a component has an owner");
    let start = Callback::new(move |()| {
        loaded.set(None);
        tries.update_value(|tries| *tries += 1);
        let owner = owner.clone();
        leptos::task::spawn_local(async move {
            let atlas = load::load().await;
            // Signals of the store live as long as the page, not as long as this task.
            loaded.set(Some(owner.with(|| atlas.map(|atlas| first(Arc::new(atlas), loaded)))));
            browser::remove_start_page();
        });
    });
    start.run(());
    move || match loaded.get() {
        Some(Ok(store)) => view! { <Page store/> }.into_any(),
        Some(Err(fault)) => view! { <FaultView fault retry=start/> }.into_any(),
        None if tries.get_value() > 1 => {
            view! { <p class="start" role="status">{words_of_address().loading}</p> }.into_any()
        }
        None => ().into_any(),
    }
}

/// The report alone, with the way to put lists beside it: then the page is made anew, at the same address, with all data.
fn first(base: Arc<Atlas>, loaded: RwSignal<Option<Result<Store, Fault>>>) -> Store {
    let parent = Owner::current().expect("called inside of the page's owner");
    let owner = parent.child();
    let store = owner.with(|| Store::new(Arc::clone(&base)));
    let shown: StoredValue<Shown> = StoredValue::new((store, owner));
    let report = Arc::clone(&base);
    let lists: StoredValue<Option<Lists>> = StoredValue::new(None);
    let show = Callback::new(move |held: Vec<Arc<Held>>| {
        let (before, old) = shown.get_value();
        let (atlas, renamed) = match later::there().filter(|_| !held.is_empty()) {
            Some(later) => {
                let (atlas, renamed) = (later.beside)(&base, &held);
                (Arc::new(atlas), renamed)
            }
            None => (Arc::clone(&base), Vec::new()),
        };
        if let Some(lists) = lists.get_value() {
            lists.settle(Arc::clone(&atlas), renamed);
        }
        let back = Change::View(View::Map);
        browser::set_query(&before.href(&back), back.history());
        let owner = parent.child();
        let store = owner.with(|| Store::again(atlas, before));
        shown.set_value((store, owner));
        loaded.set(Some(Ok(store)));
        browser::before_next_frame(move || {
            browser::focus(CONTENT);
            // The sentence and the lists beside the report stand above the picture.
            browser::scroll_to_top("html");
            old.cleanup();
        });
    });
    let own = Lists::new(report, show);
    lists.set_value(Some(own));
    provide_context(own);
    store
}
