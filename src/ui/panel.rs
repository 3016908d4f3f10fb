use leptos::prelude::*;

use super::{
    browser,
    map::map_element_id,
    part::{CardList, Swatch},
    store::use_store,
};
use crate::{
    model::Code,
    scene::{self, CountryPanel, LevelGroup, MandatePanel, MandateRow, MandateSection, OverviewPanel},
    state::Change,
};

/// Beside the map: the mandates, or the chosen country or mandate. On a phone a country is a sheet over the page; a mandate
/// stands below the map, which shows it.
#[component]
pub(super) fn Panel() -> impl IntoView {
    let store = use_store();
    let panel = Memo::new(move |_| store.picture(scene::panel));
    let tall = RwSignal::new(false);
    let is_sheet = move || panel.with(|panel| matches!(panel, scene::Panel::Country(_)));
    Effect::new(move |before: Option<bool>| {
        let now = is_sheet();
        if now && before == Some(false) && browser::is_narrow() {
            browser::focus(TITLE);
        }
        now
    });
    view! {
        <aside class="panel" class:sheet=is_sheet class:tall=move || tall.get() aria-label=move || store.words().details>
            {move || match panel.get() {
                scene::Panel::Overview(panel) => view! { <Overview panel/> }.into_any(),
                scene::Panel::Country(panel) => view! { <Country panel tall/> }.into_any(),
                scene::Panel::Mandate(panel) => view! { <Mandate panel tall/> }.into_any(),
            }}
        </aside>
    }
}

/// The id of the panel's title, which takes the focus when a sheet opens.
const TITLE: &str = "panel-title";

/// The title with the buttons of the sheet.
#[component]
fn Head(title: String, tall: RwSignal<bool>, close: Change, back_to: String) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let on_close = move |_| {
        store.dispatch(&close);
        browser::focus(&back_to);
    };
    view! {
        <div class="panel-head">
            <h2 id=TITLE tabindex="-1">{title}</h2>
            <button
                type="button"
                class="quiet grow"
                aria-expanded=move || tall.get().to_string()
                on:click=move |_| tall.update(|tall| *tall = !*tall)
            >
                {move || if tall.get() { words.collapse } else { words.expand }}
            </button>
            <button type="button" class="quiet" data-close="" on:click=on_close>{words.close}</button>
        </div>
    }
}

/// Every mandate with its share of countries.
#[component]
fn Overview(panel: OverviewPanel) -> impl IntoView {
    let store = use_store();
    let row = move |row: MandateRow| {
        let code = row.code.clone();
        view! {
            <li>
                <button
                    type="button"
                    class="mandate-row"
                    on:click=move |_| store.dispatch(&Change::Mandate(Some(code.clone())))
                >
                    <b>{row.code.to_string()}</b>
                    <span class="name">{row.title} <small>{row.share}</small></span>
                </button>
            </li>
        }
    };
    view! {
        <h2>{store.words().overview}</h2>
        <p class="hint">{panel.hint}</p>
        <ul class="mandate-rows">{panel.mandates.into_iter().map(row).collect_view()}</ul>
    }
}

/// A country: its sentence, its levels at a glance, and each mandate with its activities.
#[component]
fn Country(panel: CountryPanel, tall: RwSignal<bool>) -> impl IntoView {
    let words = use_store().words();
    let back_to = map_element_id(&panel.code);
    let glance = panel.sections.iter().map(glance).collect_view();
    let any_chosen = panel.sections.iter().any(|section| section.is_chosen);
    let section = |section: MandateSection| {
        let open = section.is_chosen || !any_chosen;
        view! { <Section section open/> }
    };
    view! {
        <Head title=panel.title tall close=Change::Country(None) back_to/>
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
fn Section(section: MandateSection, open: bool) -> impl IntoView {
    let words = use_store().words();
    let heading =
        section.title.map_or_else(|| section.code.to_string(), |title| format!("{} {title}", section.code));
    let own_acts = (!section.state_actions.is_empty()).then(|| {
        view! {
            <p class="group-title">{words.state_actions}</p>
            <CardList cards=section.state_actions/>
        }
    });
    view! {
        <details
            class="mandate-section"
            class:chosen=section.is_chosen
            id=section_id(&section.code)
            tabindex="-1"
            data-section=section.code.to_string()
            data-level=section.shade.code()
            open=open
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
        </details>
    }
}

/// A mandate: what it asks for, who led, the countries by level, and every activity.
#[component]
fn Mandate(panel: MandatePanel, tall: RwSignal<bool>) -> impl IntoView {
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
    let activities = (!panel.cards.is_empty()).then(|| {
        view! {
            <h3>{panel.count}</h3>
            <CardList cards=panel.cards/>
        }
    });
    let own_acts = (!panel.state_actions.is_empty()).then(|| {
        view! {
            <h3>{words.state_actions}</h3>
            <CardList cards=panel.state_actions/>
        }
    });
    view! {
        <Head title=panel.title tall close=Change::Mandate(None) back_to="map".to_owned()/>
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
