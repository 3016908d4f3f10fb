use leptos::prelude::*;

use super::{browser, header::ThemeChoice, keys::Keys, load, store::use_store};

/// Whence the data come, in which version, and the file itself.
#[component]
pub(super) fn Footer() -> impl IntoView {
    let store = use_store();
    let atlas = store.atlas();
    // On paper a page says where it can be seen.
    let link = Memo::new(move |_| store.own_address());
    let citation = atlas.data.info().citation.get(store.words().lang).to_owned();
    view! {
        <footer class="foot">
            <ThemeChoice/>
            <Keys/>
            <p>{citation}</p>
            <p class="print-only">
                {store.words().embed.link} " " {browser::address()} {move || link.get()}
            </p>
            <p class="print-only">{store.words().disclaimer}</p>
            <p>
                {store.words().data_version}
                " "
                {atlas.data.info().version.to_string()}
                <span class="screen-only">" · "</span>
                <a class="screen-only" href=load::DATA download="">{store.words().download_data}</a>
            </p>
        </footer>
    }
}
