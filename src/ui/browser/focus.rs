//! Where the focus is, and where it goes.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::before_next_frame;

/// Moves the focus to the element with this id, or to the other one if it is gone.
pub(in crate::ui) fn focus_or(id: &str, otherwise: &str) {
    focus(if document().get_element_by_id(id).is_some() { id } else { otherwise });
}

/// Moves the focus to the element with this id.
pub(in crate::ui) fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        // `focus` lives on HTML and SVG elements alike; only the former's binding is built in.
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

/// Whether there is an element with this id.
pub(in crate::ui) fn has_element(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// The same without moving the page.
pub(in crate::ui) fn focus_still(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.unchecked_into::<HtmlElement>().focus_with_options(&options));
    }
}

/// Gives the focus back to the element that has it now, or to the one that comes with its id, if it lies inside of one that
/// the selector finds and is about to be moved or made anew, which takes the focus away.
pub(in crate::ui) fn keep_focus(selector: &str) {
    let holder =
        document().active_element().filter(|element| element.closest(selector).ok().flatten().is_some());
    let Some(id) = holder.map(|element| element.id()).filter(|id| !id.is_empty()) else { return };
    before_next_frame(move || {
        let found = document().get_element_by_id(&id);
        // Focus that moved on by itself is not taken back.
        if let Some(element) = found.filter(|_| is_focus_lost()) {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            drop(element.unchecked_into::<HtmlElement>().focus_with_options(&options));
        }
    });
}

/// Whether no element has the focus, as after one that had it is gone.
pub(in crate::ui) fn is_focus_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// Whether the focus lies inside of an element that the selector finds.
pub(in crate::ui) fn has_focus_in(selector: &str) -> bool {
    let holder = document().active_element().and_then(|element| element.closest(selector).ok().flatten());
    holder.is_some()
}

/// Lets Tab lead to the second of two elements with these ids, and no longer to the first.
pub(in crate::ui) fn move_tab_stop(before: &str, now: &str) {
    for (id, index) in [(before, "-1"), (now, "0")] {
        if let Some(element) = document().get_element_by_id(id) {
            drop(element.set_attribute("tabindex", index));
        }
    }
}

/// Lets keys move the focus among the elements that the selector finds, in the order of the page: arrows to the next one or
/// the one before, Home and End to the ends; Enter and Space press the one with the focus.
pub(in crate::ui) fn move_among(event: &web_sys::KeyboardEvent, selector: &str) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    let elements = || (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    let active = document().active_element();
    let Some(at) = elements().position(|element| Some(&element) == active.as_ref()) else { return };
    let next = match event.key().as_str() {
        "Enter" | " " => {
            event.prevent_default();
            return click_focused();
        }
        "ArrowRight" | "ArrowDown" => elements().nth(at + 1),
        "ArrowLeft" | "ArrowUp" => at.checked_sub(1).and_then(|before| elements().nth(before)),
        "Home" => elements().next(),
        "End" => elements().next_back(),
        _ => return,
    };
    event.prevent_default();
    if let Some(next) = next {
        drop(next.unchecked_into::<HtmlElement>().focus());
    }
}

/// Clicks the first element that a selector finds.
pub(in crate::ui) fn click_first(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        element.unchecked_into::<HtmlElement>().click();
    }
}

/// Clicks the element that has the focus, as Enter does on a button.
pub(in crate::ui) fn click_focused() {
    if let Some(element) = document().active_element() {
        // `click` lives on HTML elements only; others take the event.
        match element.dyn_into::<HtmlElement>() {
            Ok(element) => element.click(),
            Err(element) => {
                let init = web_sys::MouseEventInit::new();
                init.set_bubbles(true);
                if let Ok(click) = web_sys::MouseEvent::new_with_mouse_event_init_dict("click", &init) {
                    drop(element.dispatch_event(&click));
                }
            }
        }
    }
}
