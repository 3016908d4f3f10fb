use leptos::{ev, prelude::*};

use super::{
    browser,
    country_list::CountryList,
    footer::Footer,
    header::Header,
    legend::Legend,
    mandate_bar::MandateBar,
    map::{Map, map_element_id},
    notices::Notices,
    panel::Panel,
    store::Store,
    summary::Summary,
};
use crate::{scene, state::Change};

/// The atlas: header, choice of mandate, the sentence, the map with its list, and the panel.
#[component]
pub(super) fn Page(store: Store) -> impl IntoView {
    provide_context(store);
    tell_the_browser(store);
    listen(store);
    browser::before_next_frame(|| {
        browser::set_root_attribute("data-rev", "0");
        browser::mark("app-ready");
    });
    view! {
        <a class="skip" href="#map">{move || store.words().skip_to_map}</a>
        <a class="skip" href="#countries">{move || store.words().skip_to_list}</a>
        <Header/>
        <main class="page" class:has-sheet=move || store.chosen().country.is_some()>
            <Notices/>
            <MandateBar/>
            <Summary/>
            <div class="columns">
                <section class="canvas">
                    <Map/>
                    <Legend/>
                    <CountryList/>
                </section>
                <Panel/>
            </div>
        </main>
        <Footer/>
    }
}

/// Title, language and colours of the document follow the state.
fn tell_the_browser(store: Store) {
    Effect::new(move || browser::set_title(&store.picture(scene::page_title)));
    Effect::new(move || browser::set_root_attribute("lang", store.words().lang.code()));
    Effect::new(move || browser::set_root_attribute("data-theme", store.state().theme.code()));
}

/// Back, forward and Escape.
fn listen(store: Store) {
    let on_move = window_event_listener(ev::popstate, move |_| store.follow_address());
    let on_key = window_event_listener(ev::keydown, move |event| {
        let choice = store.chosen();
        if event.key() == "Escape"
            && let Some(country) = choice.country
        {
            let was_in_panel = browser::has_focus_in(".panel");
            store.dispatch(&Change::Country(None));
            if was_in_panel {
                browser::focus(&map_element_id(&store.atlas().data.countries[country].code));
            }
        }
    });
    on_cleanup(move || {
        on_move.remove();
        on_key.remove();
    });
}
