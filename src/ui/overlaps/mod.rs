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
    query::Facet,
    scene::{Chosen, OverlapHead},
    state::Change,
};

/// The title of the pairs.
const LIST: &str = "overlap-list";

/// The overlaps: the sentence, the settings, where they are, the pairs, and the file of verdicts.
#[component]
pub(super) fn Overlaps() -> impl IntoView {
    let store = use_store();
    let passing = Memo::new(move |_| Some(Arc::new(store.selection().passing.clone())));
    let listed = Job::new(store, passing);
    // Where they are does not depend on the choice of country and mandate.
    let crossing = Memo::new(move |_| {
        let selection = store.selection();
        (selection.crossing != selection.passing).then(|| Arc::new(selection.crossing.clone()))
    });
    let elsewhere = Job::new(store, crossing);
    let placed =
        Memo::new(move |_| if crossing.with(Option::is_none) { listed.found() } else { elsewhere.found() });
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
            {move || both_sides(store)}
            <p class="hint">{move || store.words().overlaps.hint}</p>
            {move || to_pairs(store, head)}
        </div>
        <details class="fold" open=is_wide>
            <summary>{move || store.words().overlaps.settings}</summary>
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
    head.get().map(|head| head.notes.into_iter().map(note).collect_view())
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

/// A partner that is filtered hides its overlaps with others, which is what one looks for: said, with the way there.
fn both_sides(store: Store) -> Option<impl IntoView> {
    let words = &store.words().overlaps;
    let is_on = store.read(|state| !state.picks.of(Facet::Partner).is_empty());
    is_on.then(|| {
        view! {
            <p class="hint" data-both-sides="">
                {words.both_sides} " " <StateLink change=Change::Unpick(Facet::Partner)>{words.all_partners}</StateLink>
            </p>
        }
    })
}
