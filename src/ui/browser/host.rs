//! The page that this one is embedded in: it is told how high this one is, and may ask for a few things.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, HtmlTextAreaElement, MessageEvent, ResizeObserver};

use crate::state::ASKABLE;

/// What a host's message says that it is, and what ours begin with.
const ASK: &str = "mandate-atlas:set";

/// Whether this page stands in another one.
fn parent() -> Option<web_sys::Window> {
    let parent = window().parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window())).then_some(parent)
}

/// Tells the host whenever the height of the element changes by more than a pixel, in whole pixels, for as long as the page
/// lives; also when it shrinks. In the dialects that hosts listen to already: our own, Datawrapper's, AMP's, that of Medium
/// (Embedly), and pym.js's where the address carries its `childId`.
pub(in crate::ui) fn tell_height(element: &Element, child_id: Option<String>) {
    let Some(parent) = parent() else { return };
    let observed = element.clone();
    let mut told_px = -2.0_f64;
    let on_resize = Closure::<dyn FnMut()>::new(move || {
        let height_px = observed.get_bounding_client_rect().bottom().ceil() + scrolled_px();
        if (height_px - told_px).abs() > 1.0 {
            told_px = height_px;
            for message in messages(height_px, child_id.as_deref()) {
                drop(parent.post_message(&message, "*"));
            }
        }
    });
    if let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) {
        observer.observe(element);
        on_resize.forget();
    }
}

/// How far this page is scrolled, in pixels: where it is lower than its content.
fn scrolled_px() -> f64 {
    window().scroll_y().unwrap_or(0.0).ceil()
}

/// A height is no secret, so that it goes to whoever embeds the page.
fn messages(height_px: f64, child_id: Option<&str>) -> Vec<JsValue> {
    let height = JsValue::from_f64(height_px);
    let object = |pairs: &[(&str, JsValue)]| {
        let object = js_sys::Object::new();
        for (key, value) in pairs {
            drop(js_sys::Reflect::set(&object, &(*key).into(), value));
        }
        JsValue::from(object)
    };
    let address = window().location().href().unwrap_or_default();
    let medium =
        object(&[("src", address.into()), ("context", "iframe.resize".into()), ("height", height.clone())]);
    let medium = js_sys::JSON::stringify(&medium).map(JsValue::from).ok();
    let pym = child_id.map(|id| JsValue::from(format!("pymxPYMx{id}xPYMxheightxPYMx{height_px}")));
    [
        object(&[("type", "mandate-atlas:height".into()), ("height", height.clone())]),
        object(&[("datawrapper-height", object(&[("mandate-atlas", height.clone())]))]),
        object(&[("sentinel", "amp".into()), ("type", "embed-size".into()), ("height", height)]),
    ]
    .into_iter()
    .chain(medium)
    .chain(pym)
    .collect()
}

/// Calls `then` with what the host asks for in a message of the documented form, for as long as the page lives. Messages of
/// anybody else, or of another form, are not for us.
pub(in crate::ui) fn on_asked(then: impl Fn(Vec<(&'static str, Option<String>)>) + 'static) {
    let Some(parent) = parent() else { return };
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let is_from_host = event.source().is_some_and(|source| js_sys::Object::is(&source, &parent));
        let data = event.data();
        let get = |key: &str| js_sys::Reflect::get(&data, &key.into()).ok();
        if !is_from_host
            || !data.is_object()
            || get("type").and_then(|kind| kind.as_string()).as_deref() != Some(ASK)
        {
            return;
        }
        let pair = |key: &'static str| {
            let value = get(key).filter(|value| !value.is_undefined())?;
            if value.is_null() { Some((key, None)) } else { Some((key, Some(value.as_string()?))) }
        };
        then(ASKABLE.into_iter().filter_map(pair).collect());
    });
    drop(window().add_event_listener_with_callback("message", listener.as_ref().unchecked_ref()));
    listener.forget();
}

/// Opens an address in a window of its own.
pub(in crate::ui) fn open_elsewhere(address: &str) {
    drop(window().open_with_url_and_target_and_features(address, "_blank", "noopener"));
}

/// The value of a key of the page's address, of letters, digits, `-` and `_` only.
pub(in crate::ui) fn host_key(key: &str) -> Option<String> {
    let query = super::query();
    let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    let value = pairs.find(|(found, _)| found == key)?.1.into_owned();
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    (!value.is_empty() && value.chars().all(is_plain)).then_some(value)
}

/// Copies the text of a field; calls `then` with whether that worked. Where it is forbidden, the text is selected.
pub(in crate::ui) fn copy(field: &HtmlTextAreaElement, then: impl FnOnce(bool) + 'static) {
    let navigator = window().navigator();
    let has_clipboard =
        js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    let field = field.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let is_copied = has_clipboard
            && wasm_bindgen_futures::JsFuture::from(navigator.clipboard().write_text(&field.value()))
                .await
                .is_ok();
        if !is_copied {
            drop(field.focus());
            field.select();
        }
        then(is_copied);
    });
}
