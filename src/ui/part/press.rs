use leptos::{ev, prelude::*};

use crate::{
    scene::CHANGE,
    state::Change,
    ui::{browser, store::Store},
};

/// What many elements do when they are pressed, with one listener around all of them: each carries the place of its change
/// in [`CHANGE`].
#[derive(Clone, Copy)]
pub(in crate::ui) struct Presses(StoredValue<Vec<Change>>);

impl Presses {
    pub(in crate::ui) fn new() -> Self {
        Self(StoredValue::new(Vec::new()))
    }

    /// The value of the attribute for an element that makes this change.
    pub(in crate::ui) fn place(self, change: Change) -> String {
        let add = |changes: &mut Vec<Change>| {
            changes.push(change);
            (changes.len() - 1).to_string()
        };
        self.0.try_update_value(add).unwrap_or_default()
    }

    /// Makes the change of the element on which a click happened, if it is one of these.
    pub(in crate::ui) fn press(self, store: Store, event: &ev::MouseEvent) {
        let place = browser::attribute_near(event, CHANGE).and_then(|place| place.parse::<usize>().ok());
        let change = place.and_then(|at| self.0.with_value(|changes| changes.get(at).cloned()));
        if let Some(change) = change {
            store.dispatch(&change);
        }
    }
}
