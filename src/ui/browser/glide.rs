//! Things that stand elsewhere after a change glide there, so that the eye can follow them.

use std::collections::BTreeMap;

use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Animation, DomRect, Element};

use super::{document, matches_media};

#[wasm_bindgen]
extern "C" {
    /// An element with what `web_sys` counts as unstable, though browsers have it since 2020.
    type Movable;
    #[wasm_bindgen(method, catch)]
    fn animate(this: &Movable, frames: &js_sys::Object, ms: f64) -> Result<Animation, JsValue>;
}

/// How long a thing glides, in milliseconds: our choice, long enough to be followed and over before the next press.
const GLIDE_MS: f64 = 220.0;
/// More things than these are not followed by anyone: our choice.
const MOST: u32 = 300;

/// Left edge and top within the holder, in pixels.
type Place = (f64, f64);

/// Where the things in a holder stood when they were last drawn.
#[derive(Default)]
pub(in crate::ui) struct Glide {
    width_px: f64,
    places: BTreeMap<String, Place>,
    running: Vec<Animation>,
}

impl Glide {
    /// What the selector finds in `holder` has been drawn anew: each thing glides from where one with the same text in the
    /// attribute `name` stood before. Nothing glides where the width is another, where readers want less motion, or where
    /// there are too many things.
    pub(in crate::ui) fn redrawn(&mut self, holder: &Element, selector: &str, name: &str) {
        for animation in self.running.drain(..) {
            animation.cancel();
        }
        let before = std::mem::take(&mut self.places);
        let Ok(things) = holder.query_selector_all(selector) else { return };
        let is_followed = (1..=MOST).contains(&things.length());
        // Whoever asks for a place makes the browser lay out.
        if !is_followed || matches_media("(prefers-reduced-motion: reduce)") {
            return;
        }
        let frame = holder.get_bounding_client_rect();
        let glides = (frame.width() - self.width_px).abs() < 1.0 && is_seen(&frame);
        let elements = (0..things.length()).filter_map(|at| things.item(at)?.dyn_into::<Element>().ok());
        // First all are measured, then all are moved: the browser lays out once.
        let found: Vec<(Element, String, Place)> = elements
            .filter_map(|element| {
                let key = element.get_attribute(name)?;
                let rect = element.get_bounding_client_rect();
                Some((element, key, (rect.left() - frame.left(), rect.top() - frame.top())))
            })
            .collect();
        for (element, key, place) in found {
            if let Some(before) = before.get(&key).filter(|_| glides) {
                self.running.extend(glide(&element, *before, place));
            }
            self.places.entry(key).or_insert(place);
        }
        self.width_px = frame.width();
    }
}

fn is_seen(frame: &DomRect) -> bool {
    let height_px = document().document_element().map_or(0, |root| root.client_height());
    frame.bottom() > 0.0 && frame.top() < f64::from(height_px)
}

/// Moves an element from where it stood to where it stands.
fn glide(element: &Element, before: Place, now: Place) -> Option<Animation> {
    let (x_px, y_px) = (before.0 - now.0, before.1 - now.1);
    if x_px.abs().max(y_px.abs()) < 1.0 {
        return None;
    }
    let frames = js_sys::Object::new();
    let places = [format!("translate({x_px}px, {y_px}px)"), "none".to_owned()];
    let places: js_sys::Array = places.iter().map(|place| JsValue::from_str(place)).collect();
    js_sys::Reflect::set(&frames, &"transform".into(), &places).ok()?;
    js_sys::Reflect::set(&frames, &"easing".into(), &"ease-out".into()).ok()?;
    element.unchecked_ref::<Movable>().animate(&frames, GLIDE_MS).ok()
}
