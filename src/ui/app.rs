use leptos::prelude::*;

use super::{
    browser,
    fault::FaultView,
    load::{self, Fault},
    page::Page,
    store::Store,
};

/// The whole page: the atlas, or why it cannot be shown. Until either is known, `index.html` shows what it has.
#[component]
pub fn App() -> impl IntoView {
    let loaded: RwSignal<Option<Result<Store, Fault>>> = RwSignal::new(None);
    let owner = Owner::current().expect("a component has an owner");
    let start = Callback::new(move |()| {
        loaded.set(None);
        let owner = owner.clone();
        leptos::task::spawn_local(async move {
            let atlas = load::load().await;
            // Signals of the store live as long as the page, not as long as this task.
            loaded.set(Some(owner.with(|| atlas.map(Store::new))));
            browser::remove_start_page();
        });
    });
    start.run(());
    move || {
        loaded.get().map(|loaded| match loaded {
            Ok(store) => view! { <Page store/> }.into_any(),
            Err(fault) => view! { <FaultView fault retry=start/> }.into_any(),
        })
    }
}
