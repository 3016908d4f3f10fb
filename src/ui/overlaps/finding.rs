use leptos::prelude::*;

use super::{
    super::{
        browser,
        part::{Card, StateLink},
        store::use_store,
    },
    judge::Judge,
    kept::Kept,
};
use crate::{
    model::{Code, Lang, Pair, Rung},
    scene::{ActivityCard, FindingCard},
    state::Change,
};

/// So many pairs are shown at a time: our choice, some screens on a phone.
const BATCH: usize = 20;

/// The pairs, the most telling first; more on request.
#[component]
pub(super) fn FindingList(kept: Kept) -> impl IntoView {
    let store = use_store();
    let limit = RwSignal::new(BATCH);
    // Another selection begins again at the top.
    Effect::watch(move || kept.findings.get(), move |_, _, _| limit.set(BATCH), false);
    let cards = Memo::new(move |_| {
        let findings = kept.findings.get();
        let window_months = store.read(|state| state.window_months);
        store.whole_picture(|context| {
            let shown = findings.iter().take(limit.get());
            shown.map(|&finding| FindingCard::of(context, finding, window_months)).collect::<Vec<_>>()
        })
    });
    let listed = move || kept.findings.with(|findings| findings.len());
    let key = move |card: &FindingCard| -> (Pair, Rung, Lang, Vec<String>) {
        (card.pair.clone(), card.rung, store.words().lang, card.grounds.clone())
    };
    let more = move || listed().saturating_sub(limit.get()).min(BATCH);
    let show_more = move |_| {
        let next = limit.get_untracked();
        limit.update(|limit| *limit += BATCH);
        browser::before_next_frame(move || browser::focus(&finding_id(next)));
    };
    view! {
        {move || kept.why_empty().map(|text| view! { <p class="note">{text}</p> })}
        <ol class="findings">
            <ForEnumerate each=move || cards.get() key let(at, card)>
                <Finding at card/>
            </ForEnumerate>
        </ol>
        {move || (more() > 0).then(|| view! {
            <button type="button" class="quiet" data-more="" on:click=show_more>
                {(store.words().overlaps.show_more)(more())}
            </button>
        })}
    }
}

/// The id of the title of a finding, by its place.
fn finding_id(at: usize) -> String {
    format!("finding-{at}")
}

/// A pair: both activities side by side, the reasons, what speaks against it, and a verdict.
#[component]
fn Finding(at: ReadSignal<usize>, card: FindingCard) -> impl IntoView {
    let words = &use_store().words().overlaps;
    let pair_words = &words.pair;
    let FindingCard { rung, title, rule, sides, pair, grounds, doubts } = card;
    let [a, b] = sides.each_ref().map(|side| side.code.to_string());
    let mark = pair.codes().each_ref().map(Code::as_str).join("/");
    let line = |text: String| view! { <li>{text}</li> };
    let has_doubts = !doubts.is_empty();
    view! {
        <li>
            <article
                class=format!("finding {}", rung.code())
                data-overlap=mark
                data-rung=rung.code()
                data-a=a
                data-b=b
                aria-labelledby=move || finding_id(at.get())
            >
                <h3 id=move || finding_id(at.get()) tabindex="-1">{move || at.get() + 1} ". " {title}</h3>
                <p class="hint">{rule}</p>
                <div class="sides">{sides.map(|card| view! { <Side card/> }).into_iter().collect_view()}</div>
                <div class="because">
                    <div>
                        <h4>{words.grounds}</h4>
                        <ul class="grounds">{grounds.into_iter().map(line).collect_view()}</ul>
                    </div>
                    <div>
                        <h4>{words.doubts}</h4>
                        {if has_doubts {
                            view! { <ul class="doubts">{doubts.into_iter().map(line).collect_view()}</ul> }.into_any()
                        } else {
                            view! { <p>{words.no_doubt}</p> }.into_any()
                        }}
                    </div>
                </div>
                <Judge pair=pair.clone()/>
                <p class="more">
                    <StateLink change=Change::Pair(Some(pair))>{pair_words.link}</StateLink>
                </p>
            </article>
        </li>
    }
}

/// One of the two: its title, which opens it beside the picture, and what is said of it.
#[component]
fn Side(card: ActivityCard) -> impl IntoView {
    let lang = card.other_lang.map(Lang::code);
    let (change, title) = (Change::Activity(Some(card.code.clone())), card.title.clone());
    view! {
        <div class="side">
            <h4 lang=lang><StateLink change>{title}</StateLink></h4>
            <Card card/>
        </div>
    }
}
