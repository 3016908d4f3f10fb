//! Files that the reader gives, and waiting without standing in the way.

use std::rc::Rc;

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, File, HtmlInputElement};

/// The media type of a spreadsheet.
pub(in crate::ui) const CSV: &str = "text/csv";

/// A file of the reader's own. Its content is read on this machine and goes nowhere.
#[derive(Clone)]
pub(in crate::ui) struct PickedFile(Rc<File>);

impl PickedFile {
    /// The file that was chosen in a field, which is emptied so that the same file can be chosen again.
    pub(in crate::ui) fn chosen(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0);
        input.set_value("");
        file.map(|file| Self(Rc::new(file)))
    }

    /// The first file that was dropped.
    pub(in crate::ui) fn dropped(event: &DragEvent) -> Option<Self> {
        event.data_transfer()?.files()?.get(0).map(|file| Self(Rc::new(file)))
    }

    /// Its name, without a path.
    pub(in crate::ui) fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    pub(in crate::ui) fn size(&self) -> f64 {
        self.0.size()
    }

    /// Its content; nothing if the system refuses it.
    pub(in crate::ui) async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

/// Whether files are held over the page, and not a link or a text.
pub(in crate::ui) fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// Whether the pointer leaves the window with what it holds.
pub(in crate::ui) fn leaves_window(event: &DragEvent) -> bool {
    event.related_target().is_none()
}

/// Lets the page draw and hear the reader before what follows.
pub(in crate::ui) async fn pause() {
    wait(0).await;
}

/// Waits so many milliseconds.
pub(in crate::ui) async fn wait(ms: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        // Refused only where there is no window.
        drop(window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms));
    });
    drop(JsFuture::from(promise).await);
}

/// Milliseconds since the page began.
pub(in crate::ui) fn now_ms() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
