use leptos::prelude::*;

use super::{
    browser,
    fault::FaultView,
    load::{self, Fault},
    page::Page,
    store::Store,
};
use crate::{i18n::messages, model::Lang};

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
            loaded.set(Some(owner.with(|| atlas.map(Store::new))));
            browser::remove_start_page();
        });
    });
    start.run(());
    move || match loaded.get() {
        Some(Ok(store)) => view! { <Page store/> }.into_any(),
        Some(Err(fault)) => view! { <FaultView fault retry=start/> }.into_any(),
        None if tries.get_value() > 1 => {
            view! { <p class="start" role="status">{messages(Lang::En).loading}</p> }.into_any()
        }
        None => ().into_any(),
    }
}
