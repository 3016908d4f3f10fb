use leptos::prelude::*;

use super::Head;
use crate::{
    model::Code,
    scene::{CountryPanel, MandateSection},
    state::Change,
    ui::{
        browser,
        part::{CardList, StateLink, Swatch},
        store::use_store,
    },
};

/// A country: its sentence, its levels at a glance, and each mandate with its activities.
#[component]
pub(super) fn Country(panel: CountryPanel, tall: RwSignal<bool>) -> impl IntoView {
    let words = use_store().words();
    let glance = panel.sections.iter().map(glance).collect_view();
    let country = panel.code;
    let section = |section: MandateSection| view! { <Section section country=country.clone()/> };
    view! {
        <Head title=panel.title tall/>
        <p class="sentence">{panel.sentence}</p>
        <nav class="glance" aria-label=words.levels_at_a_glance>{glance}</nav>
        {panel.sections.into_iter().map(section).collect_view()}
    }
}

/// A mandate's level as a link to its section.
fn glance(section: &MandateSection) -> impl IntoView + use<> {
    let id = section_id(&section.code);
    let jump = {
        let id = id.clone();
        move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            browser::reveal(&id);
            browser::focus(&id);
        }
    };
    view! {
        <a href=format!("#{id}") on:click=jump>
            <b>{section.code.to_string()}</b>
            <Swatch shade=section.shade/>
            <span class="visually-hidden">{section.level}</span>
        </a>
    }
}

fn section_id(code: &Code) -> String {
    format!("under-{code}")
}

/// One mandate: its level in words, then what there is to say.
#[component]
fn Section(section: MandateSection, country: Code) -> impl IntoView {
    let words = use_store().words();
    let heading =
        section.title.map_or_else(|| section.code.to_string(), |title| format!("{} {title}", section.code));
    let own_acts = (!section.state_actions.shown.is_empty()).then(|| {
        view! {
            <p class="group-title">{words.state_actions}</p>
            <CardList cards=section.state_actions/>
        }
    });
    view! {
        <details
            class="mandate-section"
            id=section_id(&section.code)
            tabindex="-1"
            data-section=section.code.to_string()
            data-level=section.shade.code()
            open
        >
            <summary>
                <Swatch shade=section.shade/>
                <h3>{heading}</h3>
                <span class="level">{section.level}</span>
                <span class="shown">{section.count}</span>
            </summary>
            {section.notes.into_iter().map(|note| view! { <p class="note">{note}</p> }).collect_view()}
            <CardList cards=section.cards/>
            {own_acts}
            <p class="more">
                <StateLink change=Change::Cell(country, section.code.clone())>{words.cell.details}</StateLink>
            </p>
        </details>
    }
}
