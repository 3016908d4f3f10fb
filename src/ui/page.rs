use leptos::{ev, prelude::*};

use super::{
    browser,
    country_list::CountryList,
    embed::{Embedded, follow_host},
    filter_bar::FilterBar,
    footer::Footer,
    header::Header,
    later,
    legend::Legend,
    mandate_bar::MandateBar,
    map::Map,
    notices::Notices,
    own_list::{Banner, DropZone},
    panel::Panel,
    part::Patterns,
    store::{CONTENT, Store, use_store},
    strip::Strip,
    summary::Summary,
    view_bar::ViewBar,
    words::words,
};
use crate::{
    model::{Date, EmbedPart},
    query::TimeSpan,
    scene::{self, Chosen},
    state::{CHANGE, Change, View},
};

/// The atlas: header, choice of picture and of mandate, the sentence, the picture, and the panel.
#[component]
pub(super) fn Page(store: Store) -> impl IntoView {
    provide_context(store);
    tell_the_browser(store);
    listen(store);
    browser::before_next_frame(move || store.tell_drawn());
    if store.is_embedded() {
        browser::set_root_attribute("data-embed", "");
        follow_host(store);
        return view! {
            <Patterns/>
            <Embedded/>
        }
        .into_any();
    }
    // In another language everything is made anew but the header, which keeps the focus.
    let languages = move || [store.lang()];
    view! {
        <Patterns/>
        <a class="skip" href=format!("#{CONTENT}")>{move || words(store.lang()).skip_to_content}</a>
        <Header/>
        <For each=languages key=|lang| *lang children=|_| view! { <Body/> }/>
    }
    .into_any()
}

/// All below the header.
#[component]
fn Body() -> impl IntoView {
    let store = use_store();
    // What a document is about is chosen beside it.
    let is_document = Memo::new(move |_| store.view().is_document());
    let has_pictures = Memo::new(move |_| !matches!(store.view(), View::About | View::OwnList));
    view! {
        <ViewBar/>
        <main class="page" class:has-sheet=move || store.has_sheet()>
            <Notices/>
            <Banner/>
            {move || has_pictures.get().then(|| view! {
                {move || (!is_document.get()).then(|| view! { <MandateBar/> })}
                <FilterBar/>
            })}
            <Summary/>
            {move || if has_pictures.get() {
                view! { <Columns/> }.into_any()
            } else {
                view! { <section id=CONTENT tabindex="-1"><Pages/></section> }.into_any()
            }}
        </main>
        <DropZone/>
        <Footer/>
    }
}

/// What is no picture of the data.
#[component]
fn Pages() -> impl IntoView {
    let store = use_store();
    let is_own_list = Memo::new(move |_| store.view() == View::OwnList);
    move || later::picture(if is_own_list.get() { View::OwnList } else { View::About })
}

/// The picture, the panel beside it, and the strip of months: above the timeline, below the others.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let store = use_store();
    let view = Memo::new(move |_| store.view());
    let is_timeline = Memo::new(move |_| view.get() == View::Timeline);
    let has_strip_below = Memo::new(move |_| view.get() != View::Timeline && !view.get().is_document());
    // A table needs the room more than the overview does.
    let has_panel = Memo::new(move |_| {
        let chosen = store.chosen();
        let is_chosen = chosen != Chosen::default();
        match view.get() {
            _ if store.is_embedded() => is_chosen && store.shows(EmbedPart::Panel),
            View::List | View::Overlaps => is_chosen,
            View::Brief | View::Compare => chosen.activity.is_some(),
            _ => true,
        }
    });
    // In the atlas it stays the same panel, with the focus in it, also where it is hidden.
    let is_there = Memo::new(move |_| has_panel.get() || !store.is_embedded());
    let has_panel = move || has_panel.get();
    let picture = move || match view.get() {
        View::Map => {
            let states = Memo::new(move |_| store.picture(scene::map_states));
            view! {
                <Map states/>
                {store.shows(EmbedPart::Legend).then(|| view! { <Legend/> })}
                {store.shows(EmbedPart::Countries).then(|| view! { <CountryList/> })}
            }
            .into_any()
        }
        other => later::picture(other).into_any(),
    };
    view! {
        {move || (store.shows(EmbedPart::Strip) && is_timeline.get()).then(|| view! { <Strip/> })}
        <div class="columns" class:alone=move || !has_panel()>
            <section class="canvas" id=CONTENT tabindex="-1">{picture}</section>
            {move || is_there.get().then(|| view! { <Panel/> })}
        </div>
        {move || (store.shows(EmbedPart::Strip) && has_strip_below.get()).then(|| view! { <Strip/> })}
    }
}

/// Title, language and colours of the document follow the state; which report it shows is what a crash report names.
fn tell_the_browser(store: Store) {
    let info = store.atlas().data.info().clone();
    browser::set_root_attribute("data-report", &format!("{} {}", info.code, info.version));
    let title = Memo::new(move |_| store.picture(|context| scene::page_title(context, store.view())));
    let theme = Memo::new(move |_| store.read(|state| state.theme));
    Effect::new(move || browser::set_title(&title.get()));
    Effect::new(move || browser::set_root_attribute("lang", store.lang().code()));
    Effect::new(move || browser::set_root_attribute("data-theme", theme.get().code()));
}

/// While there are verdicts in no file, the browser asks before the page is left. Only then: pages that listen for this are
/// not kept by the browser for going back.
fn ask_before_leaving(store: Store) {
    let is_unsaved = Memo::new(move |_| store.judged.is_unsaved());
    Effect::new(move || {
        if is_unsaved.get() {
            let listener = window_event_listener(ev::beforeunload, |event| event.prevent_default());
            on_cleanup(move || listener.remove());
        }
    });
}

/// Back, forward, Escape and the event that sets the time.
fn listen(store: Store) {
    let on_time = browser::on_time_event(move |ends| {
        let month = |text: &str| match text.parse() {
            Ok(Date::Month(month)) => Some(month),
            _ => None,
        };
        let time =
            ends.map_or_else(TimeSpan::default, |[from, to]| TimeSpan { from: month(&from), to: month(&to) });
        store.dispatch(&Change::Brush(time));
    });
    // Listens as long as this page is there.
    StoredValue::new_local(on_time);
    let on_move = window_event_listener(ev::popstate, move |_| store.follow_address());
    let on_key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" {
            store.step_back();
        }
    });
    let on_update = window_event_listener_untyped("app:update", move |_| store.is_outdated.set(true));
    ask_before_leaving(store);
    let on_press = window_event_listener(ev::click, move |event| press(store, &event));
    let on_point = window_event_listener(ev::pointerover, move |event| renew_link(store, &event));
    let on_focus = window_event_listener(ev::focusin, move |event| renew_link(store, &event));
    on_cleanup(move || {
        on_move.remove();
        on_key.remove();
        on_press.remove();
        on_point.remove();
        on_focus.remove();
        on_update.remove();
    });
}

/// The change of an element that carries one, on which something happened.
fn change_at(event: &ev::Event) -> Option<Change> {
    Change::from_press(&browser::attribute_near(event, CHANGE)?)
}

/// Makes the change of what was pressed. A link is left to the browser where it is to open elsewhere.
fn press(store: Store, event: &ev::MouseEvent) {
    if let Some(change) = change_at(event).filter(|_| browser::is_plain_click(event)) {
        event.prevent_default();
        if !browser::is_in(event, ".panel") {
            store.remember_origin(browser::attribute_near(event, "id"));
        }
        make(store, change);
    }
}

/// Makes a change, once what it needs is there.
fn make(store: Store, change: Change) {
    let now = store.read_once(Clone::clone);
    let next = change.apply(&now);
    if later::lacks(&now, &next) {
        return later::once_there(store, next, move || make(store, change));
    }
    let view = store.read_once(|state| state.view);
    store.dispatch(&change);
    // What was pressed may be gone with its view.
    if store.read_once(|state| state.view) != view {
        browser::before_next_frame(|| {
            if browser::is_focus_lost() {
                browser::focus(CONTENT);
            }
        });
    }
}

/// Gives a link that is reached the address that holds all that is chosen.
fn renew_link(store: Store, event: &ev::Event) {
    if let Some(change) = change_at(event) {
        browser::set_link(event, &store.href(&change));
    }
}
