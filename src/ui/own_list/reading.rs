use std::sync::Arc;

use leptos::prelude::Set;

use super::lists::{Lists, Stage};
use crate::{
    io::list::{Draft, MAX_BYTES, Progress, Reader},
    model::{Expected, Found, Issue},
    ui::browser::{PickedFile, now_ms, pause},
};

/// The page waits no longer than this for a slice, in milliseconds: half a frame of a screen that draws sixty a second.
const SLICE_MS: f64 = 8.0;
/// So many bytes are read between two looks at the clock.
const STEP_BYTES: usize = 16_384;

/// Reads a file in slices between which the page goes on; ends when the file is no longer wanted.
pub(super) async fn read(lists: Lists, file: PickedFile, turn: u32) {
    let outcome = match content(&file).await {
        Ok(bytes) => in_slices(lists, &file.name(), bytes, turn).await,
        Err(issues) => Some(Err(issues)),
    };
    if !lists.is_current(turn) {
        return;
    }
    match outcome {
        None => {}
        Some(Ok(draft)) => lists.stage.set(Stage::Read(Arc::from(draft))),
        Some(Err(issues)) => lists.stage.set(Stage::Refused(file.name(), issues)),
    }
}

/// The bytes of a file. One that is too large is not even opened.
async fn content(file: &PickedFile) -> Result<Vec<u8>, Vec<Issue>> {
    let size = file.size();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are whole and not negative"
    )]
    let bytes = size as usize;
    if bytes > MAX_BYTES {
        return Err(vec![Issue::at("", Found::Count(bytes), Expected::Bytes(MAX_BYTES))]);
    }
    file.bytes().await.ok_or_else(|| vec![Issue::at("", Found::Unreadable, Expected::List)])
}

/// Nothing if it was ended.
async fn in_slices(
    lists: Lists,
    name: &str,
    bytes: Vec<u8>,
    turn: u32,
) -> Option<Result<Box<Draft>, Vec<Issue>>> {
    let mut reader = Reader::new(name, bytes, lists.known());
    loop {
        let start_ms = now_ms();
        while now_ms() - start_ms < SLICE_MS {
            match reader.step(STEP_BYTES) {
                Progress::Working(done, of) => lists.tell(name, done, of),
                Progress::Done(draft) => return Some(Ok(draft)),
                Progress::Refused(issues) => return Some(Err(issues)),
            }
        }
        pause().await;
        if !lists.is_current(turn) {
            return None;
        }
    }
}
