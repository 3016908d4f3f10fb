//! Where two bodies may do the same: how much, where, each pair side by side, and a person's verdict.

mod file;
mod finding;
mod judge;
mod kept;
mod place;
mod save;
mod search;
mod settings;

use std::sync::Arc;

use leptos::prelude::*;

use self::{
    file::VerdictFile,
    finding::FindingList,
    kept::{Kept, OnePair},
    place::Place,
    save::SaveFindings,
    search::Job,
    settings::{RungChoices, WindowChoice},
};
use super::{
    browser,
    part::StateLink,
    store::{Store, use_store},
};
use crate::{
    analysis::Findings,
    scene::{Chosen, OverlapHead},
    state::Change,
};

/// The title of the pairs.
const LIST: &str = "overlap-list";

/// The overlaps: the sentence, the settings, where they are, the pairs, and the file of verdicts.
#[component]
pub(super) fn Overlaps() -> impl IntoView {
    let store = use_store();
    let pairs = Memo::new(move |_| Some(Arc::new(store.picture(|context| context.pairs(false)))));
    let listed = Job::new(store, pairs);
    // Where they are does not depend on the choice of country and mandate.
    let anywhere = Memo::new(move |_| {
        let all = store.picture(|context| context.pairs(true));
        pairs.with(|pairs| pairs.as_deref() != Some(&all)).then(|| Arc::new(all))
    });
    let elsewhere = Job::new(store, anywhere);
    let placed =
        Memo::new(move |_| if anywhere.with(Option::is_none) { listed.found() } else { elsewhere.found() });
    let found = Memo::new(move |_| listed.found());
    let kept = Kept::new(store, found);
    let head = Memo::new(move |_| {
        let rungs = store.read(|state| state.rungs);
        found.get().map(|found| store.picture(|context| OverlapHead::of(context, &found, rungs)))
    });
    // On a phone the pairs come first; settings and places are a tap away.
    let is_wide = !browser::is_narrow();
    view! {
        <div class="overlap-head">
            <p class="overlap-sentence" data-overlaps="" role="status">{move || sentence(store, listed, head)}</p>
            {move || one_side(store, placed, head)}
            {move || other_side(store)}
            <p class="hint">{store.words().overlaps.hint}</p>
            {move || to_pairs(store, head)}
        </div>
        <details class="fold" open=is_wide>
            <summary>{store.words().overlaps.settings}</summary>
            <div class="overlap-settings">
                <WindowChoice/>
                <RungChoices head/>
            </div>
        </details>
        <Place found=placed is_wide/>
        <section class="overlap-list" aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1">
                {move || head.get().map(|head| (store.words().overlaps.list)(head.shown))}
            </h2>
            {move || notes(head)}
            <VerdictFile/>
            <div class="tools">
                <kept::VerdictChoice kept/>
                <SaveFindings kept=kept.findings/>
            </div>
            <OnePair kept/>
            <FindingList kept/>
        </section>
    }
}

fn sentence(store: Store, job: Job, head: Memo<Option<OverlapHead>>) -> String {
    let searching = || job.done().map(store.words().overlaps.searching);
    head.get().map(|head| head.sentence).or_else(searching).unwrap_or_default()
}

/// The way past settings and places to the pairs themselves.
fn to_pairs(store: Store, head: Memo<Option<OverlapHead>>) -> Option<impl IntoView> {
    let shown = head.with(|head| head.as_ref().map_or(0, |head| head.shown));
    (shown > 0).then(|| {
        view! {
            <button type="button" class="quiet" data-to-pairs="" on:click=|_| browser::focus(LIST)>
                {(store.words().overlaps.list)(shown)}
                <span aria-hidden="true">" ↓"</span>
            </button>
        }
    })
}

fn notes(head: Memo<Option<OverlapHead>>) -> impl IntoView {
    let note = |note| view! { <p class="hint">{note}</p> };
    head.get().map(|head| head.left_out.into_iter().chain(head.notes).map(note).collect_view())
}

/// Pairs of a cell with the other side under another mandate pass only without the mandate: how many, and the way there.
fn one_side(
    store: Store,
    placed: Memo<Option<Arc<Findings>>>,
    head: Memo<Option<OverlapHead>>,
) -> Option<impl IntoView> {
    let Chosen { country: Some(country), mandate: Some(mandate), .. } = store.chosen() else { return None };
    let here = placed.get()?.in_cell(country, mandate);
    let more = here.saturating_sub(head.get()?.shown);
    let row = &store.atlas().data.countries[country];
    let (code, name) = (row.code.clone(), row.name.get(store.words().lang).to_owned());
    (more > 0).then(|| {
        view! {
            <p class="hint" data-one-side=more>
                {(store.words().overlaps.one_side)(more)} " "
                <StateLink change=Change::Row(code)>{name}</StateLink>
            </p>
        }
    })
}

/// Under a filter by partner or by words one activity of a pair is enough to pass it.
fn other_side(store: Store) -> Option<impl IntoView> {
    let is_on = store.picture(|context| context.filter.is_one_sided());
    is_on.then(|| view! { <p class="hint" data-other-side="">{store.words().overlaps.other_side}</p> })
}
