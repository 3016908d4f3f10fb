//! What the first view does without: every picture but the map, the dialogs, and whatever reads and writes files. The build cuts
//! it out of the program (`xtask/src/split.rs`) into a second one, which is loaded once the page is drawn. It is reached through
//! [`Later`] only: what the page names anywhere else stays in the first program.

use std::sync::{Arc, OnceLock};

use leptos::{
    prelude::*,
    wasm_split::{SplitLoaderError, wasm_split},
};

use super::{
    about::About,
    brief::Brief,
    browser::{self, PickedFile},
    download, embed_dialog,
    judged::Judged,
    keys,
    list::List,
    load::{self, Atlas},
    matrix::Matrix,
    overlaps::Overlaps,
    own_list::{self, Held, Lists, OwnList},
    partners::Partners,
    store::{Store, use_store},
    timeline::Timeline,
    words,
};
use crate::{
    io::list::{Draft, Renamed},
    model::Lang,
    state::{AppState, View},
};

/// The atlas with lists beside its report, and of each list what is called otherwise than it says.
type Beside = (Atlas, Vec<Vec<Renamed>>);

/// What a reader is told that did not come.
pub(super) const FILE: &str = "later.wasm";

/// Ways into the second program.
pub(super) struct Later {
    matrix: fn() -> AnyView,
    timeline: fn() -> AnyView,
    partners: fn() -> AnyView,
    overlaps: fn() -> AnyView,
    list: fn() -> AnyView,
    document: fn() -> AnyView,
    own_list: fn() -> AnyView,
    about: fn() -> AnyView,
    /// What the dialogs hold.
    pub(super) download: fn() -> AnyView,
    pub(super) embed: fn() -> AnyView,
    pub(super) keys: fn(RwSignal<bool>) -> AnyView,
    /// Reads a file of the reader's own.
    pub(super) read: fn(Lists, PickedFile, Judged, u32, Option<Arc<Draft>>),
    /// The atlas with lists beside its report.
    pub(super) beside: fn(&Atlas, &[Arc<Held>]) -> Beside,
}

static WAYS: Later = Later {
    matrix: || view! { <Matrix/> }.into_any(),
    timeline: || view! { <Timeline/> }.into_any(),
    partners: || view! { <Partners/> }.into_any(),
    overlaps: || view! { <Overlaps/> }.into_any(),
    list: || view! { <List/> }.into_any(),
    document: || view! { <Brief/> }.into_any(),
    own_list: || view! { <OwnList/> }.into_any(),
    about: || view! { <About/> }.into_any(),
    download: || view! { <download::Choices/> }.into_any(),
    embed: || view! { <embed_dialog::Choices/> }.into_any(),
    keys: |is_on| view! { <keys::Help is_on/> }.into_any(),
    read: own_list::read,
    beside: load::beside,
};

#[wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn ways() -> Result<&'static Later, SplitLoaderError> {
    Ok(&WAYS)
}

/// The second program, once it is there.
static THERE: OnceLock<&'static Later> = OnceLock::new();

/// The second program, if it is there.
pub(super) fn there() -> Option<&'static Later> {
    THERE.get().copied()
}

/// Whether the way to the next state has to wait: for another picture or another language that is not there.
pub(super) fn lacks(now: &AppState, next: &AppState) -> bool {
    let (language_now, language_next) = (words::language(now), words::language(next));
    (now.view != next.view && needs_later(next))
        || (language_now != language_next && words::are_missing(language_next))
}

fn needs_later(state: &AppState) -> bool {
    state.view != View::Map && THERE.get().is_none()
}

/// Loads what a state needs; whether it came.
pub(super) async fn bring(state: &AppState) -> bool {
    let later = async { !needs_later(state) || fetch().await.is_some() };
    let (has_later, has_words) = futures_util::join!(later, words::fetch(words::language(state)));
    has_later && has_words
}

/// Calls `then` once all is there that the way to the next state waits for.
pub(super) fn once_there(store: Store, next: AppState, then: impl FnOnce() + 'static) {
    leptos::task::spawn_local(async move {
        store.is_cut_off.set(!bring(&next).await);
        if store.try_read_once(|now| !lacks(now, &next)) == Some(true) {
            then();
        }
    });
}

/// Asks once more for what did not come. A page that speaks another language than it should has to be made anew.
pub(super) fn retry(store: Store) {
    if words::are_missing(store.read_once(words::language)) {
        return browser::reload();
    }
    with(store, |_| ());
}

/// Loads the second program, if it is not there; nothing if it does not come.
async fn fetch() -> Option<&'static Later> {
    let ways = ways().await.ok()?;
    Some(THERE.get_or_init(|| ways))
}

/// Calls `then` with the second program, at once if it is there. That it did not come is told on the page.
pub(super) fn with(store: Store, then: impl FnOnce(&'static Later) + 'static) {
    if let Some(later) = there() {
        return then(later);
    }
    leptos::task::spawn_local(async move {
        let later = fetch().await;
        store.is_cut_off.set(later.is_none());
        if let Some(later) = later {
            then(later);
        }
    });
}

/// Loads whatever is not there yet: after that the page needs its host no more.
pub(super) fn bring_all(store: Store) {
    with(store, |_| {
        leptos::task::spawn_local(async {
            for &lang in Lang::ALL {
                // One that does not come is told when it is asked for.
                let _came = words::fetch(lang).await;
            }
        });
    });
}

/// A picture of the second program, or a page of it.
pub(super) fn picture(view: View) -> impl IntoView {
    part(move |later| match view {
        View::Timeline => (later.timeline)(),
        View::Partners => (later.partners)(),
        View::Overlaps => (later.overlaps)(),
        View::List => (later.list)(),
        View::Brief | View::Compare => (later.document)(),
        View::OwnList => (later.own_list)(),
        View::About => (later.about)(),
        View::Map | View::Matrix => (later.matrix)(),
    })
}

/// A part of the second program: nothing until that is there.
pub(super) fn part(make: impl Fn(&Later) -> AnyView + Send + Sync + 'static) -> AnyView {
    if let Some(later) = there() {
        return make(later);
    }
    let store = use_store();
    with(store, |_| ());
    let is_there = Memo::new(move |_| {
        store.is_cut_off.track();
        there().is_some()
    });
    (move || is_there.get().then(|| there().map(&make))).into_any()
}
