use std::sync::Arc;

use leptos::prelude::*;

use super::lists::{Held, use_lists};
use crate::{
    io::list::Renamed,
    scene::SourceMark,
    ui::{
        part::{Disclosure, SourceSign},
        store::use_store,
    },
};

/// The lists that stand beside the report, each with a button that takes it away.
#[component]
pub(super) fn HeldLists() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let held = lists.held.get_untracked();
    if held.is_empty() {
        return view! { <p class="hint">{words.none_held}</p> }.into_any();
    }
    let renamed = lists.renamed.get_untracked();
    let row = move |(at, list): (usize, Arc<Held>)| {
        let renamed = renamed.get(at).cloned().unwrap_or_default();
        view! { <Row at list renamed/> }
    };
    view! {
        <section aria-labelledby="held">
            <h2 id="held" tabindex="-1">{words.held}</h2>
            <ul class="plain held">{held.into_iter().enumerate().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// So many renamed rows are listed.
const MOST_RENAMED: usize = 100;

#[component]
fn Row(at: usize, list: Arc<Held>, renamed: Vec<Renamed>) -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let name = list.draft.source.issuer.get(store.words().lang).to_owned();
    let mark = SourceMark { place: at + 1, name: name.clone() };
    let count = list.draft.rows.len();
    let has_renamed = !renamed.is_empty();
    let summary = (words.renamed)(renamed.len());
    let told = move || {
        let one = |row: &Renamed| {
            view! { <li>{(words.renamed_row)(row.line, &row.wanted, row.code.as_str())}</li> }
        };
        view! { <ul class="plain">{renamed.iter().take(MOST_RENAMED).map(one).collect_view()}</ul> }
    };
    view! {
        <li data-held=list.draft.source.code.to_string()>
            <SourceSign mark/>
            <span class="name-text">{(words.held_row)(&name, count)}</span>
            <button type="button" data-remove="" on:click=move |_| lists.remove(at)>{(words.remove)(&name)}</button>
            {has_renamed.then(|| view! { <Disclosure summary>{told()}</Disclosure> })}
        </li>
    }
}
