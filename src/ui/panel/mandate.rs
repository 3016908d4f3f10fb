use leptos::prelude::*;

use super::Head;
use crate::{
    model::Code,
    scene::{LevelGroup, MandatePanel},
    state::Change,
    ui::{
        part::{CardList, Swatch},
        store::use_store,
    },
};

/// A mandate: what it asks for, who led, the countries by level, and every activity.
#[component]
pub(super) fn Mandate(panel: MandatePanel, tall: RwSignal<bool>) -> impl IntoView {
    let words = use_store().words();
    let text = |label, text: String| {
        view! {
            <h3>{label}</h3>
            <p>{text}</p>
        }
    };
    let leads = (!panel.leads.is_empty()).then(|| {
        view! {
            <h3>{words.led_by}</h3>
            <ul class="plain">{panel.leads.into_iter().map(|lead| view! { <li>{lead}</li> }).collect_view()}</ul>
        }
    });
    let activities = (!panel.cards.shown.is_empty()).then(|| {
        view! {
            <h3>{panel.count}</h3>
            <CardList cards=panel.cards/>
        }
    });
    let own_acts = (!panel.state_actions.shown.is_empty()).then(|| {
        view! {
            <h3>{words.state_actions}</h3>
            <CardList cards=panel.state_actions/>
        }
    });
    view! {
        <Head title=panel.title tall/>
        <p class="sentence">{panel.sentence}</p>
        {panel.unanswered.map(|unanswered| view! { <p class="note">{unanswered}</p> })}
        {panel.asks.map(|asks| text(words.asks, asks))}
        {leads}
        {panel.groups.into_iter().map(|group| view! { <Group group/> }).collect_view()}
        {activities}
        {own_acts}
    }
}

/// The countries at one level, each a button.
#[component]
fn Group(group: LevelGroup) -> impl IntoView {
    let store = use_store();
    let country = move |(code, name): (Code, String)| {
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    on:click=move |_| store.dispatch(&Change::Country(Some(code.clone())))
                >
                    {name}
                </button>
            </li>
        }
    };
    let count = group.countries.len();
    view! {
        <h3 class="level-group">
            <Swatch shade=group.shade/>
            {group.level}
            <span class="shown">{count}</span>
        </h3>
        <ul class="chips">{group.countries.into_iter().map(country).collect_view()}</ul>
    }
}
