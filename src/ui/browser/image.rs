//! Drawings as images: made by the browser itself out of SVG, to be saved or copied.

use std::rc::Rc;

use super::matches_media;
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// The media type of a drawing.
pub(in crate::ui) const SVG: &str = "image/svg+xml";
/// The media type of an image.
const PNG: &str = "image/png";

/// A drawing with the size of the image that is to be made of it.
#[derive(Clone)]
pub(in crate::ui) struct Drawing {
    /// The drawing as SVG, which states its own size.
    pub(in crate::ui) svg: String,
    /// In pixels of the image.
    pub(in crate::ui) width_px: u32,
    /// In pixels of the image.
    pub(in crate::ui) height_px: u32,
}

/// Whether the page is dark now: by its own choice, else by that of the reader's system.
pub(in crate::ui) fn is_dark() -> bool {
    let theme = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    match theme.as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => matches_media("(prefers-color-scheme: dark)"),
    }
}

/// Saves the drawing as PNG; calls `then` with whether the browser could make it.
pub(in crate::ui) fn save_png(name: String, drawing: Drawing, then: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let image = png(&drawing).await;
        if let Some(image) = &image {
            super::save(&name, image);
        }
        then(image.is_some());
    });
}

/// Copies the drawing as PNG; calls `then` with whether that worked. To be called while a press is answered: browsers let
/// nobody else write to the clipboard.
pub(in crate::ui) fn copy_png(drawing: Drawing, then: impl FnOnce(bool) + 'static) {
    let written = write_to_clipboard(drawing);
    spawn_local(async move {
        then(match written {
            Some(written) => JsFuture::from(written).await.is_ok(),
            None => false,
        });
    });
}

/// Begins to write the image to the clipboard; nothing where there is none that takes images. What is not everywhere is
/// looked for by its name.
fn write_to_clipboard(drawing: Drawing) -> Option<js_sys::Promise> {
    let get = |of: &JsValue, name: &str| {
        js_sys::Reflect::get(of, &name.into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
    };
    let item: js_sys::Function = get(&window(), "ClipboardItem")?.dyn_into().ok()?;
    let clipboard = get(&window().navigator(), "clipboard")?;
    let write: js_sys::Function = get(&clipboard, "write")?.dyn_into().ok()?;
    // A promise, since the press is over once the image is made.
    let image = future_to_promise(async move {
        png(&drawing).await.map(JsValue::from).ok_or_else(|| JsValue::from_str("no image"))
    });
    let content = js_sys::Object::new();
    js_sys::Reflect::set(&content, &PNG.into(), &image).ok()?;
    let item = js_sys::Reflect::construct(&item, &js_sys::Array::of1(&content)).ok()?;
    write.call1(&clipboard, &js_sys::Array::of1(&item)).ok()?.dyn_into().ok()
}

/// The drawing as PNG; nothing where the browser refuses, for example since it would be too large.
async fn png(drawing: &Drawing) -> Option<Blob> {
    let Drawing { svg, width_px, height_px } = drawing;
    let image = HtmlImageElement::new().ok()?;
    // An address of data: no other would do under the page's policy.
    image.set_src(&format!("data:{SVG};charset=utf-8,{}", js_sys::encode_uri_component(svg)));
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(*width_px);
    canvas.set_height(*height_px);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let size = [f64::from(*width_px), f64::from(*height_px)];
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, size[0], size[1]).ok()?;
    let canvas = Rc::new(canvas);
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        let take = Closure::once_into_js(move |blob: JsValue| {
            drop(resolve.call1(&JsValue::NULL, &blob));
        });
        if canvas.to_blob_with_type(take.unchecked_ref(), PNG).is_err() {
            drop(reject.call0(&JsValue::NULL));
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}
