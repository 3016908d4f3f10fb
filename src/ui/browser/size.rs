//! How large things are and where they lie, followed for as long as somebody wants to know: whoever stops holds nothing.

use leptos::prelude::{Set, WriteSignal, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, MediaQueryList, MediaQueryListEvent, ResizeObserver};

/// Keeps `narrow` at whether the window is too narrow for the matrix as a grid: the width at which it becomes a list. In
/// em, so that larger letters count. Follows until the returned guard is dropped.
pub(in crate::ui) fn observe_narrow(narrow: WriteSignal<bool>) -> Option<NarrowGuard> {
    let query = window().match_media("(max-width: 43.74em)").ok().flatten()?;
    narrow.set(query.matches());
    let listener = Closure::<dyn Fn(MediaQueryListEvent)>::new(move |event: MediaQueryListEvent| {
        narrow.set(event.matches());
    });
    query.set_onchange(Some(listener.as_ref().unchecked_ref()));
    Some(NarrowGuard { query, _listener: listener })
}

/// Ends listening when it is dropped.
pub(in crate::ui) struct NarrowGuard {
    query: MediaQueryList,
    _listener: Closure<dyn Fn(MediaQueryListEvent)>,
}

impl Drop for NarrowGuard {
    fn drop(&mut self) {
        self.query.set_onchange(None);
    }
}

/// Keeps `width_px` at the width of the element's content box, in whole pixels, until the returned guard is dropped. Where the
/// browser does not observe elements it follows the window.
pub(in crate::ui) fn observe_width(element: &Element, width_px: WriteSignal<f64>) -> WidthGuard {
    let observed = element.clone();
    let read = move || width_px.set(f64::from(observed.client_width()));
    read();
    let listener = Closure::<dyn Fn()>::new(read);
    let observer = ResizeObserver::new(listener.as_ref().unchecked_ref()).ok();
    match &observer {
        Some(observer) => observer.observe(element),
        None => {
            drop(window().add_event_listener_with_callback("resize", listener.as_ref().unchecked_ref()));
        }
    }
    WidthGuard { observer, listener }
}

/// Ends following when it is dropped.
pub(in crate::ui) struct WidthGuard {
    observer: Option<ResizeObserver>,
    listener: Closure<dyn Fn()>,
}

impl Drop for WidthGuard {
    fn drop(&mut self) {
        match &self.observer {
            Some(observer) => observer.disconnect(),
            None => {
                let listener = self.listener.as_ref().unchecked_ref();
                drop(window().remove_event_listener_with_callback("resize", listener));
            }
        }
    }
}

/// Keeps `place` at where the element lies in the window. Follows scrolling and resizing until the returned guard is dropped.
pub(in crate::ui) fn observe_scroll(element: &Element, place: WriteSignal<ScrollPlace>) -> ScrollGuard {
    let element = element.clone();
    let read = move || {
        let height_px = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(0.0);
        place.set(ScrollPlace { above_px: -element.get_bounding_client_rect().top(), height_px });
    };
    read();
    let listener = Closure::<dyn Fn()>::new(read);
    for name in SCROLLING {
        drop(window().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref()));
    }
    ScrollGuard(listener)
}

const SCROLLING: [&str; 2] = ["scroll", "resize"];

/// Where an element lies in the window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::ui) struct ScrollPlace {
    /// How much of it lies above the window, in pixels; negative if it begins below the window's upper edge.
    pub(in crate::ui) above_px: f64,
    /// Height of the window, in pixels.
    pub(in crate::ui) height_px: f64,
}

/// Ends listening when it is dropped.
pub(in crate::ui) struct ScrollGuard(Closure<dyn Fn()>);

impl Drop for ScrollGuard {
    fn drop(&mut self) {
        for name in SCROLLING {
            drop(window().remove_event_listener_with_callback(name, self.0.as_ref().unchecked_ref()));
        }
    }
}
