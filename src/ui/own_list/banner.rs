use leptos::prelude::*;

use super::lists::use_lists;
use crate::{
    scene::SourceMark,
    state::{Change, View},
    ui::{
        part::{SourceSign, StateLink},
        store::use_store,
    },
};

/// Over the pictures, while lists stand beside the report: which, with their marks, and the way to them.
#[component]
pub(in crate::ui) fn Banner() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let held = lists.held.get_untracked();
    if held.is_empty() {
        return ().into_any();
    }
    let words = store.words();
    let names: Vec<String> =
        held.iter().map(|list| list.draft.source.issuer.get(words.lang).to_owned()).collect();
    let told: Vec<&str> = names.iter().map(String::as_str).collect();
    let text = (words.own_list.banner)(&told);
    let atlas = store.atlas();
    let added = atlas.data.countries.iter().skip(atlas.data.asked().countries);
    let added: Vec<&str> = added.map(|(_, country)| country.name.get(words.lang)).collect();
    let added = (!added.is_empty()).then(|| (words.own_list.added_countries)(&added));
    let sign = |(at, name): (usize, &String)| {
        view! { <SourceSign mark=SourceMark { place: at + 1, name: name.clone() }/> }
    };
    view! {
        <div class="notice beside" data-notice="lists">
            <p>{names.iter().enumerate().map(sign).collect_view()} {text}</p>
            {added.map(|text| view! { <p>{text}</p> })}
            <StateLink change=Change::View(View::OwnList)>{words.own_list.view}</StateLink>
        </div>
    }
    .into_any()
}
