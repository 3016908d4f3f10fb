use std::sync::Arc;

use leptos::prelude::*;

use super::super::{
    browser,
    download::with_extract,
    store::{Store, use_store},
};
use crate::{
    analysis::Finding,
    io::export::{FindingFormat, FindingLine, export_findings},
    scene::{self, FindingCard},
};

/// Saves the pairs that are listed, with their verdicts.
#[component]
pub(super) fn SaveFindings(kept: Memo<Arc<[Finding]>>) -> impl IntoView {
    let store = use_store();
    let has_any = Memo::new(move |_| kept.with(|kept| !kept.is_empty()));
    let button = move |&format: &FindingFormat| {
        let name = match format {
            FindingFormat::Csv => store.words().download.findings_csv,
            FindingFormat::Json => store.words().download.findings_json,
        };
        let save = move |_| kept.with_untracked(|kept| save(store, format, kept));
        view! { <button type="button" class="quiet" data-findings=format.code() on:click=save>{name}</button> }
    };
    let buttons = move || FindingFormat::ALL.iter().map(button).collect_view();
    move || has_any.get().then_some(buttons)
}

fn save(store: Store, format: FindingFormat, listed: &[Finding]) {
    let window_months = store.read(|state| state.window_months);
    let lines: Vec<FindingLine> = store.whole_picture(|context| {
        let cards = listed.iter().map(|&finding| (finding, FindingCard::of(context, finding, window_months)));
        cards.map(|(finding, card)| line(store, finding, card)).collect()
    });
    // The first is what is shown.
    let Some(portion) = store.picture(scene::portions).into_iter().next() else { return };
    let file = with_extract(store, &portion, |extract| export_findings(format, extract, &lines));
    browser::download(&file.name, file.mime, &file.text);
}

fn line(store: Store, finding: Finding, card: FindingCard) -> FindingLine {
    let judgement = store.judged.of(&card.pair);
    FindingLine {
        rung: card.rung.code(),
        sides: [finding.a, finding.b],
        grounds: card.grounds,
        doubts: card.doubts,
        verdict: judgement.as_ref().map(|judgement| judgement.verdict.code()),
        note: judgement.map(|judgement| judgement.note).unwrap_or_default(),
    }
}
