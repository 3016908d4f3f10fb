use leptos::{html, prelude::*};

use super::{
    browser,
    notices::Notices,
    page::Columns,
    store::{Store, use_store},
};
use crate::{model::EmbedPart, scene, state::asked};

/// The page inside of another one: the picture with what belongs to it, and below it the source and the way to the atlas.
#[component]
pub(super) fn Embedded() -> impl IntoView {
    let store = use_store();
    let holder = NodeRef::<html::Div>::new();
    Effect::new(move || {
        if let Some(holder) = holder.get() {
            browser::tell_height(&holder, browser::host_key("childId"));
        }
    });
    // In another language everything is made anew but what is measured.
    let languages = move || [store.lang()];
    view! {
        <div class="embedded" node_ref=holder>
            <For each=languages key=|lang| *lang children=|_| view! { <Content/> }/>
        </div>
    }
}

#[component]
fn Content() -> impl IntoView {
    let store = use_store();
    let title = Memo::new(move |_| store.picture(|context| scene::page_title(context, store.view())));
    // A document says it itself.
    let has_sentence = Memo::new(move |_| store.shows(EmbedPart::Sentence) && !store.view().is_document());
    view! {
        <main class="page">
            <h1 class="visually-hidden">{move || title.get()}</h1>
            <Notices/>
            {move || has_sentence.get().then(|| view! { <Sentence/> })}
            <Columns/>
        </main>
        <Foot/>
    }
}

/// The sentence that says what is shown, and what takes the choice back.
#[component]
fn Sentence() -> impl IntoView {
    let store = use_store();
    let sentence = Memo::new(move |_| store.picture(scene::summary));
    view! {
        <div class="summary">
            <p data-summary="" role="status">{move || sentence.get()}</p>
        </div>
    }
}

/// Whence the data come, and the same picture in the atlas.
#[component]
fn Foot() -> impl IntoView {
    let store = use_store();
    let source = move || {
        store.picture(|context| {
            let info = context.data.info();
            format!("{} · {}", info.issuer.get(context.words.lang), (context.words.as_of)(info.as_of))
        })
    };
    let address = Memo::new(move |_| store.own_address());
    // Maps and documents say it themselves.
    let has_own_disclaimer = Memo::new(move |_| store.view().has_map() || store.view().is_document());
    let disclaimer =
        move || (!has_own_disclaimer.get()).then(|| view! { <p>{store.words().picture.disclaimer}</p> });
    view! {
        <footer class="foot">
            {disclaimer}
            <p>
                {source} " · "
                <a href=move || address.get() target="_blank" rel="noopener" data-open-atlas="">
                    {store.words().embed.open}
                </a>
            </p>
        </footer>
    }
}

/// Follows what the host asks for in the documented form.
pub(super) fn follow_host(store: Store) {
    browser::on_asked(move |pairs| {
        let pairs = pairs.iter().map(|(key, value)| (*key, value.as_deref()));
        store.ask(asked(pairs));
    });
}
