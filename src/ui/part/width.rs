use leptos::{html, prelude::*};

use crate::ui::browser;

/// The width of an element, in pixels, for as long as the component lives; zero until the element is there.
pub(in crate::ui) fn width_of(holder: NodeRef<html::Div>) -> RwSignal<f64> {
    let width_px = RwSignal::new(0.0);
    let guard = StoredValue::new_local(None);
    Effect::new(move || {
        if let Some(holder) = holder.get() {
            guard.set_value(Some(browser::observe_width(&holder, width_px.write_only())));
        }
    });
    width_px
}
