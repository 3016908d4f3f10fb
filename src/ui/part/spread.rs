use leptos::{
    prelude::*,
    reactive::{
        computed::ArcMemo,
        graph::{Observer, Source},
    },
};

/// A signal for each row of a list whose rows keep their number and their places. One follower of the list hands out what
/// differs, so that a change costs what it changes: rows that followed the list themselves would all wake to find nothing
/// new.
pub(in crate::ui) fn spread<T>(list: impl Fn() -> Vec<T> + 'static) -> Vec<RwSignal<T>>
where
    T: PartialEq + Send + Sync + 'static,
{
    let rows: Vec<RwSignal<T>> = untrack(&list).into_iter().map(RwSignal::new).collect();
    let own = rows.clone();
    Effect::new(move || own.iter().zip(list()).for_each(|(row, now)| renew(*row, now)));
    rows
}

/// Sets a signal if it differs, so that its followers are left alone otherwise.
pub(in crate::ui) fn renew<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}

/// A signal that outlives those who follow it.
pub(in crate::ui) fn follow<T: Send + Sync + 'static>(signal: RwSignal<T>) -> RwSignal<T> {
    until_gone(signal);
    signal
}

/// A memo that outlives those who follow it.
pub(in crate::ui) fn follow_memo<T: Send + Sync + 'static>(memo: Memo<T>) -> Memo<T> {
    until_gone(ArcMemo::from(memo));
    memo
}

/// Whoever follows a source now is forgotten by it when it is gone. The library itself keeps, for as long as the source is there,
/// the place of each follower that ever was: with every change of the view some thousand more.
fn until_gone(source: impl Source + Send + Sync + 'static) {
    if let Some(follower) = Observer::get() {
        on_cleanup(move || source.remove_subscriber(&follower));
    }
}
