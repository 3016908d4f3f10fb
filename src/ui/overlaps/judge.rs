use leptos::prelude::*;

use super::super::store::use_store;
use crate::model::{Judgement, Pair, Verdict};

/// A person's verdict on a pair, and a note once there is one. Pressed again, a verdict is taken back.
#[component]
pub(super) fn Judge(pair: Pair) -> impl IntoView {
    let store = use_store();
    let pair = StoredValue::new(pair);
    let judgement = Memo::new(move |_| store.judged.of(&pair.get_value()));
    let verdict = Memo::new(move |_| judgement.get().map(|judgement| judgement.verdict));
    let press = move |pressed: Verdict| {
        let note = judgement.get_untracked().map(|judgement| judgement.note).unwrap_or_default();
        let next = (verdict.get_untracked() != Some(pressed)).then_some(Judgement { verdict: pressed, note });
        store.judged.judge(pair.get_value(), next);
    };
    let write = move |note: String| {
        if let Some(verdict) = verdict.get_untracked() {
            store.judged.judge(pair.get_value(), Some(Judgement { verdict, note }));
        }
    };
    let button = move |&one: &Verdict| {
        view! {
            <button
                type="button"
                class="quiet"
                data-verdict=one.code()
                aria-pressed=move || (verdict.get() == Some(one)).to_string()
                on:click=move |_| press(one)
            >
                {(store.words().overlaps.judge.verdict)(one)}
            </button>
        }
    };
    let is_judged = Memo::new(move |_| verdict.get().is_some());
    let note = move || {
        is_judged.get().then(|| {
            view! {
                <label class="note-field">
                    <span>{store.words().overlaps.judge.note}</span>
                    <textarea
                        rows="2"
                        data-note=""
                        prop:value=move || judgement.get().map(|judgement| judgement.note).unwrap_or_default()
                        on:input=move |event| write(event_target_value(&event))
                    ></textarea>
                </label>
            }
        })
    };
    view! {
        <div class="judge" role="group" aria-label=store.words().overlaps.judge.title>
            <h4>{store.words().overlaps.judge.title}</h4>
            <div class="verdicts">{Verdict::ALL.iter().map(button).collect_view()}</div>
            {note}
        </div>
    }
}
