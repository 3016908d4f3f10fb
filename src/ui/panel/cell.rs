use leptos::prelude::*;

use super::Head;
use crate::{
    scene::{Cards, CellPanel},
    state::Change,
    ui::{
        part::{CardList, Disclosure, Precedents, StateLink, Swatch},
        store::use_store,
    },
};

/// A country under a mandate: the level with its rule, the activities, what is planned, known absences, the country's own
/// acts, regional work that may include it, and who else got something.
#[component]
pub(super) fn Cell(panel: CellPanel, tall: RwSignal<bool>) -> impl IntoView {
    let words = use_store().words();
    let title = format!("{} · {}", panel.country_name, panel.mandate_name);
    let precedents = panel.unanswered.is_none().then(|| {
        view! {
            <h3>{words.cell.precedents}</h3>
            <Precedents rows=panel.precedents mandate=panel.mandate.clone()/>
        }
    });
    view! {
        <Head title tall/>
        <div class="verdict" data-level=panel.shade.code()>
            <Swatch shade=panel.shade/>
            <div>
                <p class="level">{panel.level}</p>
                <p>{panel.rule} " " {panel.evidence}</p>
            </div>
        </div>
        {panel.unanswered.map(|unanswered| view! { <p class="note">{unanswered}</p> })}
        <Group title=words.cell.activities cards=panel.active/>
        <Group title=words.cell.planned cards=panel.planned/>
        <Group title=words.cell.absences cards=panel.absences/>
        <Group title=words.state_actions cards=panel.state_actions/>
        {panel.regional_note.map(|note| {
            let cards = panel.regional;
            view! {
                <h3>{words.cell.regional}</h3>
                <Disclosure summary=note><CardList cards=cards.clone()/></Disclosure>
            }
        })}
        {precedents}
        <p class="more">
            <StateLink change=Change::Row(panel.country)>
                {(words.cell.all_of_country)(&panel.country_name)}
            </StateLink>
            <StateLink change=Change::Column(panel.mandate.clone())>
                {(words.cell.all_of_mandate)(panel.mandate.as_str())}
            </StateLink>
        </p>
    }
}

/// Activities under a title; nothing where there are none.
#[component]
fn Group(title: &'static str, cards: Cards) -> impl IntoView {
    (!cards.shown.is_empty()).then(|| {
        view! {
            <h3>{title}</h3>
            <CardList cards/>
        }
    })
}
