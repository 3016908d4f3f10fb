use leptos::prelude::*;

use super::{header::ThemeChoice, load, store::use_store};

/// Whence the data come, in which version, and the file itself.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let store = use_store();
    let atlas = store.atlas();
    let citation = move || {
        let lang = store.words().lang;
        store.atlas().data.info().citation.get(lang).to_owned()
    };
    view! {
        <footer class="foot">
            <ThemeChoice/>
            <p>{citation}</p>
            <p>
                {move || store.words().data_version}
                " "
                {atlas.data.info().version.to_string()}
                " · "
                <a href=load::DATA download="">{move || store.words().download_data}</a>
            </p>
        </footer>
    }
}
