use leptos::prelude::*;

use super::super::{
    browser,
    fault::IssueTable,
    part::Disclosure,
    store::{Store, use_store},
};
use crate::{
    io,
    model::{Code, Issue},
    scene::absent_judgements,
};

/// The largest saved file that is opened, in bytes: our choice, far more than a person's judgements.
const MOST_BYTES: f64 = 20e6;

/// What became of a file that was opened.
#[derive(Clone, Default, PartialEq)]
struct Opened {
    lines: Vec<String>,
    issues: Vec<Issue>,
}

/// Verdicts are saved as a file, and opened again.
#[component]
pub(super) fn VerdictFile() -> impl IntoView {
    let store = use_store();
    let opened = RwSignal::new(Opened::default());
    let count = Memo::new(move |_| store.judged.count());
    let save = move |_| {
        browser::download(&file_name(store), "application/json", &store.judged.write(&store.atlas()));
    };
    let open = move |event| {
        browser::read_chosen(&event, MOST_BYTES, move |name, text| {
            opened.set(read(store, &name, text.as_deref()));
        });
    };
    view! {
        <section class="verdict-file" aria-labelledby="verdict-file">
            <h3 id="verdict-file">{store.words().overlaps.judge.file}</h3>
            <p class="hint">{store.words().overlaps.judge.file_hint}</p>
            <div class="tools">
                <button type="button" data-save="" disabled=move || count.get() == 0 on:click=save>
                    {move || (store.words().overlaps.judge.save)(count.get())}
                </button>
                <label class="file-button quiet">
                    <input type="file" accept=".json,application/json" data-open="" on:change=open/>
                    <span>{store.words().overlaps.judge.open}</span>
                </label>
                <p class="hint" data-unsaved="">
                    {move || store.judged.is_unsaved().then_some(store.words().overlaps.judge.unsaved)}
                </p>
            </div>
            <div role="status" data-opened="">
                {move || opened.with(|opened| {
                    let lines = opened.lines.iter().map(|line| view! { <p>{line.clone()}</p> });
                    lines.collect_view()
                })}
            </div>
            {move || opened.with(|opened| {
                let issues = opened.issues.clone();
                (!issues.is_empty()).then(|| view! {
                    <Disclosure summary=store.words().show_issues>
                        <IssueTable issues=issues.clone()/>
                    </Disclosure>
                })
            })}
        </section>
    }
}

/// Which data it is about stands in its name.
fn file_name(store: Store) -> String {
    let atlas = store.atlas();
    let info = atlas.data.info();
    format!("verdicts-{}-{}.json", info.code, info.version)
}

/// Adds the content of a file to what is judged; says what became of it.
fn read(store: Store, name: &str, text: Option<&str>) -> Opened {
    let words = &store.words().overlaps.judge;
    let reading = text.map(io::read_saved);
    let reading = match reading {
        Some(Ok(reading)) => reading,
        None => return Opened { lines: vec![(words.not_readable)(name)], issues: Vec::new() },
        Some(Err(issues)) => return Opened { lines: vec![(words.not_readable)(name)], issues },
    };
    let count = reading.saved.judgements.len();
    let absent = store.whole_picture(|context| absent_judgements(context, &reading.saved.judgements));
    let unknown: Vec<&str> = reading.saved.unknown().collect();
    let atlas = store.atlas();
    let is_here = |(id, version): &(Code, Code)| {
        let source = atlas.data.sources.find(id);
        source.is_some_and(|source| atlas.data.sources[source].version == *version)
    };
    let others = reading.saved.datasets.iter().filter(|dataset| !is_here(dataset));
    let others: Vec<String> = others.map(|(id, version)| format!("{id} {version}")).collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    let more = [
        (!others.is_empty()).then(|| (words.other_data)(&others)),
        (!unknown.is_empty()).then(|| (words.kept)(&unknown)),
        (reading.set_aside > 0).then(|| (words.set_aside)(reading.set_aside)),
    ];
    let more: Vec<String> = more.into_iter().flatten().collect();
    let replaced = store.judged.add(reading.saved);
    let lines = std::iter::once((words.opened)(count, replaced, absent)).chain(more).collect();
    Opened { lines, issues: reading.issues }
}
