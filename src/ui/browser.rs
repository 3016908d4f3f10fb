//! Every call to the browser. What it refuses (history in a sandbox, an element that is gone) is no fault of the
//! reader: the page goes on without it.

use leptos::prelude::{Set, WriteSignal, document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlElement, MediaQueryListEvent};

use crate::state::History;

/// The query string of the page's address, with `?`, or empty.
pub(super) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Puts `query` into the page's address.
pub(super) fn set_query(query: &str, history: History) {
    let Ok(path) = window().location().pathname() else { return };
    let Ok(browser_history) = window().history() else { return };
    let address = path + query;
    let written = match history {
        History::Push => browser_history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        History::Replace => browser_history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        History::Keep => Ok(()),
    };
    drop(written);
}

/// The languages that the reader prefers, most wanted first, as BCP 47 tags.
pub(super) fn preferred_languages() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Sets an attribute of the `html` element.
pub(super) fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute(name, value));
    }
}

/// Sets the title of the window.
pub(super) fn set_title(title: &str) {
    document().set_title(title);
}

/// Calls `then` before the next frame, when everything that changed has been put into the document.
pub(super) fn before_next_frame(then: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(then);
    drop(window().request_animation_frame(callback.unchecked_ref()));
}

/// Sets a performance mark, once the first view is drawn.
pub(super) fn mark(name: &str) {
    if let Some(performance) = window().performance() {
        drop(performance.mark(name));
    }
}

/// Moves the focus to the element with this id, or to the other one if it is gone.
pub(super) fn focus_or(id: &str, otherwise: &str) {
    focus(if document().get_element_by_id(id).is_some() { id } else { otherwise });
}

/// Scrolls the inside of the element that the selector finds to its top.
pub(super) fn scroll_to_top(selector: &str) {
    if let Some(element) = document().query_selector(selector).ok().flatten() {
        element.set_scroll_top(0);
    }
}

/// Moves the focus to the element with this id.
pub(super) fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // `focus` lives on HTML and SVG elements alike; only the former's binding is built in.
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

/// Whether the focus lies inside of an element that the selector finds.
pub(super) fn has_focus_in(selector: &str) -> bool {
    let holder = document().active_element().and_then(|element| element.closest(selector).ok().flatten());
    holder.is_some()
}

/// Scrolls the element with this id into view, as little as needed.
pub(super) fn reveal(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Whether the panel is a sheet over the page: the width at which the style sheet changes, too.
pub(super) fn is_narrow() -> bool {
    let query = window().match_media("(max-width: 919.98px)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

/// Keeps `narrow` at whether the window is too narrow for the matrix as a grid: the width at which it becomes a list. In
/// em, so that larger letters count.
pub(super) fn observe_narrow(narrow: WriteSignal<bool>) {
    let Some(query) = window().match_media("(max-width: 43.74em)").ok().flatten() else { return };
    narrow.set(query.matches());
    let on_change = Closure::<dyn Fn(MediaQueryListEvent)>::new(move |event: MediaQueryListEvent| {
        narrow.set(event.matches());
    });
    query.set_onchange(Some(on_change.as_ref().unchecked_ref()));
    on_change.forget();
    // The query has to live as long as its listener.
    std::mem::forget(query);
}

/// Clicks the element that has the focus, as Enter does on a button.
pub(super) fn click_focused() {
    if let Some(element) = document().active_element() {
        element.unchecked_into::<HtmlElement>().click();
    }
}

/// Whether the event comes from inside of an element that the selector finds.
pub(super) fn is_in(event: &web_sys::Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|element| element.closest(selector).ok().flatten()).is_some()
}

/// Calls `then` for every event `app:time` of the document, with the texts of `from` and `to` or with nothing. It is a
/// promise to tests and to host pages.
pub(super) fn on_time_event(then: impl Fn(Option<[String; 2]>) + 'static) {
    let listener = Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
        let detail = event.detail();
        let text = |key: &str| js_sys::Reflect::get(&detail, &key.into()).ok()?.as_string();
        then(text("from").zip(text("to")).map(Into::into));
    });
    drop(document().add_event_listener_with_callback("app:time", listener.as_ref().unchecked_ref()));
    listener.forget();
}

/// Takes away what `index.html` shows until the page is there.
pub(super) fn remove_start_page() {
    if let Some(start) = document().get_element_by_id("start") {
        start.remove();
    }
}

/// Shows the sentence for a fault of our own, which `index.html` carries, and leaves the rest of the page as it is.
pub fn show_crash() {
    if let Some(message) = document().get_element_by_id("crashed") {
        drop(message.remove_attribute("hidden"));
    }
}

/// Keeps `width_px` at the width of the element's content box, whole pixels, for as long as the page lives.
pub(super) fn observe_width(element: &Element, width_px: WriteSignal<f64>) {
    width_px.set(f64::from(element.client_width()));
    let observed = element.clone();
    let on_resize = Closure::<dyn Fn()>::new(move || width_px.set(f64::from(observed.client_width())));
    if let Ok(observer) = web_sys::ResizeObserver::new(on_resize.as_ref().unchecked_ref()) {
        observer.observe(element);
        on_resize.forget();
    }
}

/// The text of a file beside the page, or the status of the answer, or nothing where none came.
pub(super) async fn fetch(path: &str) -> Result<String, Option<u16>> {
    let answer = gloo_net::http::Request::get(path).send().await.map_err(|_| None)?;
    if answer.ok() { answer.text().await.map_err(|_| None) } else { Err(Some(answer.status())) }
}
