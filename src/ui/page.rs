use leptos::{ev, prelude::*};

use super::{
    about::About,
    browser,
    country_list::CountryList,
    filter_bar::FilterBar,
    footer::Footer,
    header::Header,
    legend::Legend,
    mandate_bar::MandateBar,
    map::Map,
    matrix::Matrix,
    notices::Notices,
    panel::Panel,
    part::Patterns,
    store::{CONTENT, Store, use_store},
    summary::Summary,
    view_bar::ViewBar,
};
use crate::{
    model::Date,
    query::TimeSpan,
    scene,
    state::{Change, View},
};

/// The atlas: header, choice of picture and of mandate, the sentence, the picture, and the panel.
#[component]
pub(super) fn Page(store: Store) -> impl IntoView {
    provide_context(store);
    tell_the_browser(store);
    listen(store);
    browser::before_next_frame(|| {
        browser::set_root_attribute("data-rev", "0");
        browser::mark("app-ready");
    });
    let is_about = Memo::new(move |_| store.view() == View::About);
    view! {
        <Patterns/>
        <a class="skip" href=format!("#{CONTENT}")>{move || store.words().skip_to_content}</a>
        <Header/>
        <ViewBar/>
        <main class="page" class:has-sheet=move || store.has_sheet()>
            <Notices/>
            {move || (!is_about.get()).then(|| view! { <MandateBar/> <FilterBar/> })}
            <Summary/>
            {move || if is_about.get() {
                view! { <section id=CONTENT tabindex="-1"><About/></section> }.into_any()
            } else {
                view! { <Columns/> }.into_any()
            }}
        </main>
        <Footer/>
    }
}

/// The map or the matrix, and the panel beside it.
#[component]
fn Columns() -> impl IntoView {
    let store = use_store();
    let is_map = Memo::new(move |_| store.view() == View::Map);
    view! {
        <div class="columns">
            <section class="canvas" id=CONTENT tabindex="-1">
                {move || if is_map.get() {
                    view! { <Map/> <Legend/> <CountryList/> }.into_any()
                } else {
                    view! { <Matrix/> }.into_any()
                }}
            </section>
            <Panel/>
        </div>
    }
}

/// Title, language and colours of the document follow the state.
fn tell_the_browser(store: Store) {
    Effect::new(move || {
        browser::set_title(&store.picture(|context| scene::page_title(context, store.view())))
    });
    Effect::new(move || browser::set_root_attribute("lang", store.words().lang.code()));
    Effect::new(move || browser::set_root_attribute("data-theme", store.state().theme.code()));
}

/// Back, forward, Escape and the event that sets the time.
fn listen(store: Store) {
    browser::on_time_event(move |ends| {
        let month = |text: &str| match text.parse() {
            Ok(Date::Month(month)) => Some(month),
            _ => None,
        };
        let time =
            ends.map_or_else(TimeSpan::default, |[from, to]| TimeSpan { from: month(&from), to: month(&to) });
        store.dispatch(&Change::Brush(time));
    });
    let on_move = window_event_listener(ev::popstate, move |_| store.follow_address());
    let on_key = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" {
            store.step_back();
        }
    });
    on_cleanup(move || {
        on_move.remove();
        on_key.remove();
    });
}
