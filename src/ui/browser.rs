//! Every call to the browser. What it refuses (history in a sandbox, an element that is gone) is no fault of the
//! reader: the page goes on without it.

mod counted;
mod files;
mod focus;
mod glide;
mod host;
mod image;
mod patch;
mod size;

use std::time::Duration;

use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlElement};

use crate::state::History;
pub(super) use counted::Counted;
pub(super) use files::{CSV, PickedFile, has_files, leaves_window, now_ms, pause, wait};
pub(super) use focus::{
    click_first, click_focused, focus, focus_or, focus_still, has_element, has_focus_in, is_focus_lost,
    keep_focus, move_among, move_tab_stop,
};
pub(super) use glide::Glide;
pub(super) use host::{copy, host_key, on_asked, open_elsewhere, tell_height};
pub(super) use image::{Drawing, SVG, copy_png, is_dark, save_png};
pub(super) use patch::{Patch, Piece};
pub(super) use size::{ScrollPlace, observe_narrow, observe_scroll, observe_width};

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

/// The language of the page's own file, where it has one, then those that the reader prefers, most wanted first, as BCP 47 tags.
pub(super) fn preferred_languages() -> Vec<String> {
    let own = document().document_element().and_then(|root| root.get_attribute("data-lang"));
    let preferred = window().navigator().languages();
    own.into_iter().chain(preferred.iter().filter_map(|tag| tag.as_string())).collect()
}

/// Sets an attribute of the `html` element.
pub(super) fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute(name, value));
    }
}

/// Sets the address of the link on which, or inside of which, something happened.
pub(super) fn set_link(event: &web_sys::Event, address: &str) {
    if let Some(link) = nearest(event, "a") {
        drop(link.set_attribute("href", address));
    }
}

/// The value of an attribute of the nearest element that has it, from where something happened outwards.
pub(super) fn attribute_near(event: &web_sys::Event, name: &str) -> Option<String> {
    nearest(event, &format!("[{name}]"))?.get_attribute(name)
}

/// Whether a click asks for nothing more than what it is on: not for a new window, and not with another button.
pub(super) fn is_plain_click(event: &web_sys::MouseEvent) -> bool {
    let has_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    !has_key && event.button() == 0
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

/// Scrolls the inside of the element that the selector finds to its top.
pub(super) fn scroll_to_top(selector: &str) {
    if let Some(element) = document().query_selector(selector).ok().flatten() {
        element.set_scroll_top(0);
    }
}

/// Scrolls the element with this id into view, as little as needed.
pub(super) fn reveal(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Whether the panel is a sheet over the page: the width at which the style sheet changes, too.
pub(super) fn is_narrow() -> bool {
    matches_media("(max-width: 919.98px)")
}

/// Whether a media query holds now.
fn matches_media(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|query| query.matches())
}

/// How far from the left of the element that listens a pointer is, in pixels.
pub(super) fn x_within(event: &web_sys::PointerEvent) -> f64 {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let left_px = element.map_or(0.0, |element| element.get_bounding_client_rect().left());
    f64::from(event.client_x()) - left_px
}

/// Lets the element that listens have all further events of this pointer, wherever it goes.
pub(super) fn capture_pointer(event: &web_sys::PointerEvent) {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = element {
        drop(element.set_pointer_capture(event.pointer_id()));
    }
}

/// Height of the element that the selector finds, in pixels.
pub(super) fn height_of(selector: &str) -> Option<f64> {
    let element = document().query_selector(selector).ok().flatten()?;
    Some(element.get_bounding_client_rect().height())
}

/// Moves an element that hangs out of the window at its right edge back into it.
pub(super) fn keep_in_window(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let element: HtmlElement = element.unchecked_into();
    drop(element.style().remove_property("translate"));
    let over_px = element.get_bounding_client_rect().right() - f64::from(document_width_px());
    if over_px > 0.0 {
        drop(element.style().set_property("translate", &format!("{}px 0", -over_px.ceil())));
    }
}

/// The width of the page without the scroll bar.
fn document_width_px() -> i32 {
    document().document_element().map_or(0, |root| root.client_width())
}

/// Whether the event comes from inside of an element that the selector finds.
pub(super) fn is_in(event: &web_sys::Event, selector: &str) -> bool {
    nearest(event, selector).is_some()
}

/// The nearest element that the selector finds, from where something happened outwards.
fn nearest(event: &web_sys::Event, selector: &str) -> Option<Element> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|element| element.closest(selector).ok().flatten())
}

/// Calls `then` for every event `app:time` of the document, with the texts of `from` and `to` or with nothing, until the
/// returned guard is dropped. It is a promise to tests and to host pages.
pub(super) fn on_time_event(then: impl Fn(Option<[String; 2]>) + 'static) -> TimeGuard {
    let listener = Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
        let detail = event.detail();
        let text = |key: &str| js_sys::Reflect::get(&detail, &key.into()).ok()?.as_string();
        then(text("from").zip(text("to")).map(Into::into));
    });
    drop(document().add_event_listener_with_callback(TIME_EVENT, listener.as_ref().unchecked_ref()));
    TimeGuard(listener)
}

const TIME_EVENT: &str = "app:time";

/// Ends listening when it is dropped.
pub(super) struct TimeGuard(Closure<dyn Fn(web_sys::CustomEvent)>);

impl Drop for TimeGuard {
    fn drop(&mut self) {
        drop(document().remove_event_listener_with_callback(TIME_EVENT, self.0.as_ref().unchecked_ref()));
    }
}

/// The address of the page, without query.
pub(super) fn address() -> String {
    let address = window().location().href().unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Opens a dialog over the page; the browser keeps the focus in it and gives it back when it closes.
pub(super) fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        drop(dialog.show_modal());
    }
}

/// Closes a dialog.
pub(super) fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<web_sys::HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Whether the event comes from the element that listens, and not from inside of it.
pub(super) fn is_own(event: &web_sys::Event) -> bool {
    event.target().is_some() && event.target() == event.current_target()
}

/// Saves a text as a file, as the browser saves downloads.
pub(super) fn download(name: &str, mime: &str, text: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&text.into());
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    save(name, &blob);
}

/// Saves what the browser holds as a file.
fn save(name: &str, blob: &web_sys::Blob) {
    let Ok(url) = web_sys::Url::create_object_url_with_blob(blob) else { return };
    if let Some(link) =
        document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlElement>().ok())
    {
        drop(link.set_attribute("href", &url));
        drop(link.set_attribute("download", name));
        link.click();
    }
    // Some browsers read the text only after the click.
    set_timeout(move || drop(web_sys::Url::revoke_object_url(&url)), KEPT);
}

/// How long a saved text is kept for the browser to read: our choice, enough for a question where to save it.
const KEPT: Duration = Duration::from_secs(60);

/// Reads the file that was chosen in the field that the event comes from, up to so many bytes: calls `then` with its name
/// and its text, which is missing where it cannot be read or is larger. The same file can be chosen again.
pub(super) fn read_chosen(
    event: &web_sys::Event,
    most_bytes: f64,
    then: impl FnOnce(String, Option<String>) + 'static,
) {
    let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(field) = field else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    field.set_value("");
    wasm_bindgen_futures::spawn_local(async move {
        let text = if file.size() > most_bytes { None } else { Some(file.text()) };
        let text = match text {
            Some(text) => {
                wasm_bindgen_futures::JsFuture::from(text).await.ok().and_then(|text| text.as_string())
            }
            None => None,
        };
        then(file.name(), text);
    });
}

/// Takes away what `index.html` shows until the page is there.
pub(super) fn remove_start_page() {
    if let Some(start) = document().get_element_by_id("start") {
        start.remove();
    }
}

/// Tells the start of the page, which outlives the program, what broke and where: it shows the sentence for a fault of our own,
/// which `index.html` carries, and leaves the rest of the page as it is.
pub fn tell_crash(fault: &str) {
    if let Some(message) = document().get_element_by_id("crashed") {
        drop(message.remove_attribute("hidden"));
    }
    let told = web_sys::CustomEventInit::new();
    told.set_detail(&fault.into());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("app:crash", &told) {
        drop(window().dispatch_event(&event));
    }
}

/// The text of a file beside the page, or the status of the answer, or nothing where none came.
pub(super) async fn fetch(path: &str) -> Result<String, Option<u16>> {
    let answer = gloo_net::http::Request::get(path).send().await.map_err(|_| None)?;
    if answer.ok() { answer.text().await.map_err(|_| None) } else { Err(Some(answer.status())) }
}

/// Whether an element begins below the end of another one.
pub(super) fn is_below(selector: &str, other: &str) -> bool {
    let rect = |selector| {
        let element = document().query_selector(selector).ok().flatten();
        element.map(|element: Element| element.get_bounding_client_rect())
    };
    rect(selector).zip(rect(other)).is_some_and(|(own, other)| own.top() >= other.bottom())
}

/// Opens the browser's print, which can also save as PDF.
pub(super) fn print() {
    drop(window().print());
}

/// Loads the page anew; its address keeps the choice.
pub(super) fn reload() {
    drop(window().location().reload());
}
