use leptos::prelude::*;

use super::{browser, header::ThemeChoice, keys::Keys, load, store::use_store};

/// Whence the data come, in which version, and the file itself.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let store = use_store();
    let atlas = store.atlas();
    // On paper a page says where it can be seen.
    let link = Memo::new(move |_| store.own_address());
    let citation = move || {
        let lang = store.words().lang;
        store.atlas().data.info().citation.get(lang).to_owned()
    };
    view! {
        <footer class="foot">
            <ThemeChoice/>
            <Keys/>
            <p>{citation}</p>
            <p class="print-only">
                {move || store.words().embed.link} " " {browser::address()} {move || link.get()}
            </p>
            <p class="print-only">{move || store.words().disclaimer}</p>
            <p>
                {move || store.words().data_version}
                " "
                {atlas.data.info().version.to_string()}
                <span class="screen-only">" · "</span>
                <a class="screen-only" href=load::DATA download="">{move || store.words().download_data}</a>
            </p>
        </footer>
    }
}
