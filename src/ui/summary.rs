use leptos::prelude::*;

use super::{
    browser,
    download::Download,
    embed_dialog::EmbedDialog,
    store::{CONTENT, use_store},
};
use crate::{scene, state::Change};

/// The sentence that says what is shown, the button that takes every choice back, and the one that saves.
#[component]
pub(super) fn Summary() -> impl IntoView {
    let store = use_store();
    let sentence = Memo::new(move |_| store.picture(scene::summary));
    view! {
        <div class="summary">
            <p data-summary="" role="status">{move || sentence.get()}</p>
            <div class="summary-tools">
                <button
                    type="button"
                    data-clear=""
                    class="quiet"
                    disabled=move || !store.is_anything_on()
                    on:click=move |_| {
                        store.dispatch(&Change::Clear);
                        browser::focus_still(CONTENT);
                    }
                >
                    {store.words().clear}
                </button>
                <Download/>
                <EmbedDialog/>
            </div>
        </div>
    }
}
