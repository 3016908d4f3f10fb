mod options;

use leptos::prelude::*;

use self::options::{Now, Options};
use super::{
    browser,
    chips::{Chips, Ways},
    store::{Store, use_store},
};
use crate::{
    model::{Date, Month},
    query::Facet,
    scene::{self, FacetScene},
    state::Change,
};

/// The facets, each opened by its button, and what is picked as chips. On a phone all of them behind one button.
#[component]
pub(super) fn FilterBar() -> impl IntoView {
    let store = use_store();
    let chips = Memo::new(move |_| store.picture(scene::chips));
    let is_shown = RwSignal::new(false);
    let open: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let close_outside = window_event_listener(leptos::ev::click, move |event| {
        if !browser::is_in(&event, ".facet") {
            open.set(None);
        }
    });
    on_cleanup(move || close_outside.remove());
    let count = move || chips.with(Vec::len);
    // With one source there is nothing to choose.
    let is_single = store.atlas().data.sources.len() == 1;
    let is_offered = |facet: &&Facet| match **facet {
        Facet::Mandate => false,
        Facet::Source => !is_single,
        other => home(other) == other,
    };
    let offered = Facet::ALL.iter().filter(is_offered);
    view! {
        <section class="filters" aria-label=store.words().filters.title>
            <Search/>
            <button
                type="button"
                class="filters-button"
                aria-expanded=move || is_shown.get().to_string()
                aria-controls="facets"
                on:click=move |_| is_shown.update(|shown| *shown = !*shown)
            >
                {move || (store.words().filters.open)(count())}
            </button>
            <div class="facets" id="facets" class:shown=move || is_shown.get()>
                {offered.map(|&facet| view! { <FacetMenu facet open/> }).collect_view()}
                <TimeMenu open/>
            </div>
            <Chips chips/>
            <Ways/>
        </section>
    }
}

/// Words to find, as one types.
#[component]
fn Search() -> impl IntoView {
    let store = use_store();
    let text = Memo::new(move |_| store.read(|state| state.text.clone()));
    let on_key = |event: leptos::ev::KeyboardEvent| {
        // The browser empties the field, and no choice is taken back.
        if event.key() == "Escape" {
            event.stop_propagation();
        }
    };
    view! {
        <input
            type="search"
            class="find search"
            id="search"
            autocomplete="off"
            enterkeyhint="search"
            aria-label=store.words().list_words.search
            placeholder=store.words().list_words.search_hint
            prop:value=move || text.get()
            on:keydown=on_key
            on:input=move |event| store.dispatch(&Change::Search(event_target_value(&event)))
        />
    }
}

/// A button that opens a menu below it; Escape closes it and gives the focus back. Arrows up and down move among the button,
/// the field to find an option and the options; on the closed button, down opens the menu and enters it.
#[component]
fn Menu(
    name: &'static str,
    title: Signal<String>,
    open: RwSignal<Option<&'static str>>,
    children: Children,
) -> impl IntoView {
    let is_open = move || open.get() == Some(name);
    let button_id = format!("open-{name}");
    let back = button_id.clone();
    let menu_id = format!("menu-{name}");
    let stops = format!("#{button_id}, #{menu_id} .find, #{menu_id} li:not([hidden]) > .option");
    let on_key = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Escape" if open.get_untracked().is_some() => {
            event.stop_propagation();
            open.set(None);
            browser::focus(&back);
        }
        "ArrowDown" if open.get_untracked() != Some(name) => {
            event.prevent_default();
            open.set(Some(name));
            // What is hidden does not take the focus: the menu is shown first.
            let stops = stops.clone();
            browser::before_next_frame(move || browser::move_among(&event, &stops));
        }
        "ArrowDown" | "ArrowUp" => browser::move_among(&event, &stops),
        _ => {}
    };
    let menu = menu_id.clone();
    Effect::new(move || {
        if is_open() {
            let menu = menu.clone();
            browser::before_next_frame(move || browser::keep_in_window(&menu));
        }
    });
    view! {
        <div class="facet" data-facet=name on:keydown=on_key>
            <button
                type="button"
                id=button_id
                aria-expanded=move || is_open().to_string()
                aria-controls=menu_id.clone()
                on:click=move |_| open.update(|open| *open = if *open == Some(name) { None } else { Some(name) })
            >
                {move || title.get()}
                <span class="caret" aria-hidden="true"></span>
            </button>
            <div class="menu" id=menu_id.clone() hidden=move || !is_open()>
                {children()}
            </div>
        </div>
    }
}

/// The facet in whose menu this one stands.
const fn home(facet: Facet) -> Facet {
    match facet {
        Facet::PartnerType => Facet::Partner,
        other => other.owner(),
    }
}

fn now(facet: Facet) -> Now {
    let store = use_store();
    Memo::new(move |_| store.facet(facet))
}

/// A facet with those that belong to it, under one button.
#[component]
fn FacetMenu(facet: Facet, open: RwSignal<Option<&'static str>>) -> impl IntoView {
    let store = use_store();
    let scene = facet_scene(store, facet);
    let own = now(facet);
    let is_other = |other: &&Facet| **other != facet && home(**other) == facet;
    let others: Vec<(Facet, Now)> =
        Facet::ALL.iter().filter(is_other).map(|&other| (other, now(other))).collect();
    let lists: Vec<Now> = std::iter::once(own).chain(others.iter().map(|(_, now)| *now)).collect();
    let picked = move || lists.iter().map(|now| now.with(|now| picked_of(now))).sum();
    let title = Signal::derive(move || scene.with_value(|scene| scene.menu_title(picked())));
    view! {
        <Menu name=facet.code() title open>
            <Options scene now=own/>
            {others.into_iter().map(|(facet, now)| view! { <More facet now/> }).collect_view()}
        </Menu>
    }
}

fn facet_scene(store: Store, facet: Facet) -> StoredValue<FacetScene> {
    StoredValue::new(store.whole_picture(|context| FacetScene::of(context, facet)))
}

fn picked_of(now: &[(usize, bool)]) -> usize {
    now.iter().filter(|(_, is_picked)| *is_picked).count()
}

/// A facet below another one, under its own title.
#[component]
fn More(facet: Facet, now: Now) -> impl IntoView {
    let store = use_store();
    let scene = facet_scene(store, facet);
    view! {
        <div class="more-options" data-facet=facet.code()>
            <p class="group-title">{scene.with_value(|scene| scene.title)}</p>
            <Options scene now/>
        </div>
    }
}

/// From a month to a month, and what to do with activities that have no date, behind a button.
#[component]
fn TimeMenu(open: RwSignal<Option<&'static str>>) -> impl IntoView {
    let store = use_store();
    let title = Signal::stored(store.words().filters.time.to_owned());
    view! {
        <Menu name="time" title open>
            <p class="hint">{store.words().filters.time_hint}</p>
            <SpanChoice place="menu"/>
        </Menu>
    }
}

/// Two months to choose, and the switch for activities without a date, with their number.
#[component]
pub(super) fn SpanChoice(place: &'static str) -> impl IntoView {
    let store = use_store();
    let span = Memo::new(move |_| store.read(|state| state.time));
    let span = move || span.get();
    let set_from = move |from| store.dispatch(&Change::Time(span().starting(from)));
    let set_to = move |to| store.dispatch(&Change::Time(span().ending(to)));
    let count = Memo::new(move |_| store.picture(|context| context.selection.undated));
    let undated = move || (store.words().filters.undated)(count.get());
    view! {
        <div class="span-choice" data-span=place>
            <MonthChoice
                name="from"
                label=store.words().filters.from
                month=Signal::derive(move || span().from)
                choose=Callback::new(set_from)
            />
            <MonthChoice
                name="to"
                label=store.words().filters.to
                month=Signal::derive(move || span().to)
                choose=Callback::new(set_to)
            />
            <label class="check">
                <input
                    type="checkbox"
                    data-undated=""
                    prop:checked=move || store.read(|state| state.undated)
                    on:change=move |event| store.dispatch(&Change::Undated(event_target_checked(&event)))
                />
                <span>{undated}</span>
            </label>
        </div>
    }
}

/// A month, or none.
#[component]
fn MonthChoice(
    name: &'static str,
    label: &'static str,
    month: Signal<Option<Month>>,
    choose: Callback<Option<Month>>,
) -> impl IntoView {
    let store = use_store();
    let value = |month: Month| Date::Month(month).to_string();
    let years = store.atlas().years.all;
    let months = (0..years.count()).filter_map(|at| i32::try_from(at).ok());
    let months = months.map(move |at| years.first.plus(at));
    let groups = move || {
        let words = store.words();
        let options = months.clone().map(|month| (value(month), (words.date)(Date::Month(month))));
        let any = (String::new(), words.filters.any_month.to_owned());
        vec![crate::ui::part::OptionGroup::plain(std::iter::once(any).chain(options).collect())]
    };
    let read = move |text: String| match text.parse() {
        Ok(Date::Month(month)) => Some(month),
        _ => None,
    };
    view! {
        <crate::ui::part::Choice
            name
            label
            groups=Signal::derive(groups)
            value=Signal::derive(move || month.get().map_or_else(String::new, value))
            choose=Callback::new(move |text| choose.run(read(text)))
        />
    }
}
