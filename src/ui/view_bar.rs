use leptos::prelude::*;

use super::{part::StateLink, store::use_store};
use crate::{
    i18n::Messages,
    state::{Change, View},
};

/// The pictures to choose from.
#[component]
pub(super) fn ViewBar() -> impl IntoView {
    let store = use_store();
    let link = move |view: View| {
        view! {
            <li data-view=view.code()>
                <StateLink change=Change::View(view) current=Signal::derive(move || store.view() == view)>
                    {view_name(store.words(), view)}
                </StateLink>
            </li>
        }
    };
    view! {
        <nav class="views" aria-label=store.words().views>
            <ul>{View::ALL.iter().map(|&view| link(view)).collect_view()}</ul>
        </nav>
    }
}

/// What a picture is called.
pub(super) fn view_name(words: &Messages, view: View) -> &'static str {
    match view {
        View::Map => words.map_view,
        View::Matrix => words.matrix_view,
        View::Timeline => words.timeline_view,
        View::Partners => words.partners.view,
        View::Overlaps => words.overlaps.view,
        View::List => words.list_view,
        View::Brief => words.brief.view,
        View::Compare => words.brief.compare,
        View::OwnList => words.own_list.view,
        View::About => words.about_view,
    }
}
