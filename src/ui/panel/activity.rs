use leptos::prelude::*;

use super::Head;
use crate::{
    model::Code,
    scene::ActivityPanel,
    state::Change,
    ui::{
        part::{Card, StateLink},
        store::use_store,
    },
};

/// One activity: everything that the report says of it, the programme that it is a part of, and its mandate.
#[component]
pub(super) fn Activity(panel: ActivityPanel, tall: RwSignal<bool>) -> impl IntoView {
    let words = use_store().words();
    let title = panel.card.title.clone();
    let whole =
        panel.part_of.map(|whole| view! { <Others title=words.list_words.part_of others=vec![whole]/> });
    let parts = (!panel.parts.is_empty())
        .then(|| view! { <Others title=words.list_words.parts others=panel.parts/> });
    view! {
        <Head title tall/>
        <p class="hint">{panel.mandate_name}</p>
        <Card card=panel.card/>
        {whole}
        {parts}
        <p class="more">
            <StateLink change=Change::Column(panel.mandate.clone())>
                {(words.cell.all_of_mandate)(panel.mandate.as_str())}
            </StateLink>
        </p>
    }
}

/// Other activities under a title, each with a link.
#[component]
fn Others(title: &'static str, others: Vec<(Code, String)>) -> impl IntoView {
    let link = |(code, title): (Code, String)| {
        view! { <li><StateLink change=Change::Activity(Some(code))>{title}</StateLink></li> }
    };
    view! {
        <h3>{title}</h3>
        <ul class="plain">{others.into_iter().map(link).collect_view()}</ul>
    }
}
