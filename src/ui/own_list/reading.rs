use std::sync::Arc;

use leptos::prelude::{Set, Update};

use super::lists::{Lists, Stage};
use crate::{
    io::{
        SAVED_FORMAT,
        list::{Draft, MAX_BYTES, Progress, Reader},
        read_saved,
    },
    model::{Expected, Found, Issue},
    ui::{
        browser::{PickedFile, now_ms, pause},
        judged::Judged,
    },
};

/// The page waits no longer than this for a slice, in milliseconds: half a frame of a screen that draws sixty a second.
const SLICE_MS: f64 = 8.0;
/// So many bytes are read between two looks at the clock.
const STEP_BYTES: usize = 16_384;

/// Reads a file in slices between which the page goes on; ends when the file is no longer wanted.
pub(in crate::ui) fn read(
    lists: Lists,
    file: PickedFile,
    judged: Judged,
    turn: u32,
    before: Option<Arc<Draft>>,
) {
    leptos::task::spawn_local(become_of(lists, file, judged, turn, before));
}

async fn become_of(lists: Lists, file: PickedFile, judged: Judged, turn: u32, before: Option<Arc<Draft>>) {
    let outcome = match content(&file).await {
        Ok(bytes) if is_saved(&bytes) => return remember(lists, judged, &file.name(), &bytes, before),
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

/// Whether it is a file of the reader's own verdicts and choices, which says so near its beginning or its end: keys are
/// written in the order of the alphabet.
fn is_saved(bytes: &[u8]) -> bool {
    const MOST: usize = 20_000_000;
    let is_named = || bytes.windows(SAVED_FORMAT.len()).any(|part| part == SAVED_FORMAT.as_bytes());
    bytes.len() < MOST && bytes.trim_ascii_start().starts_with(b"{") && is_named()
}

/// Keeps what a saved file says of names.
fn remember(lists: Lists, judged: Judged, name: &str, bytes: &[u8], draft: Option<Arc<Draft>>) {
    let unreadable = |_| vec![Issue::at("", Found::Unreadable, Expected::Json)];
    let reading = std::str::from_utf8(bytes).map_err(unreadable).and_then(read_saved);
    lists.stage.set(match reading {
        Err(issues) => Stage::Refused(name.to_owned(), issues),
        Ok(reading) => {
            let count = reading.saved.choices.len();
            judged.add(reading.saved);
            // A list that was read before stays, now with these choices.
            match draft {
                Some(draft) => {
                    lists.choices.update(|choices| choices.extend(judged.choices()));
                    Stage::Read(draft)
                }
                None => Stage::Remembered(name.to_owned(), count),
            }
        }
    });
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
