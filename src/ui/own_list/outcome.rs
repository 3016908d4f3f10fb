use std::sync::Arc;

use leptos::prelude::*;

use super::{lists::use_lists, matching::Matching};
use crate::{
    io::list::{Draft, aside_csv, issues_csv},
    model::{Issue, Text},
    ui::{
        browser::{self, CSV},
        fault::IssueTable,
        store::{Store, use_store},
    },
};

/// So many problems are listed on the page: our choice; the file has all.
const MOST_SHOWN: usize = 100;

/// What was read: how much, what not, and the names to decide about.
#[component]
pub(super) fn Outcome(draft: Arc<Draft>) -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let name = RwSignal::new(draft.source.issuer.get(store.words().lang).to_owned());
    let is_empty = draft.rows.is_empty();
    let (for_show, for_matching) = (Arc::clone(&draft), Arc::clone(&draft));
    let show = move |_| lists.join(named(&for_show, &name.get_untracked()), store.judged);
    view! {
        <section class="outcome" data-outcome="" aria-labelledby="outcome">
            <h2 id="outcome" tabindex="-1">{move || name.get()}</h2>
            <Counts draft=Arc::clone(&draft)/>
            {(!is_empty).then(|| view! {
                <label class="field">
                    <span>{words.name}</span>
                    <input
                        type="text"
                        autocomplete="off"
                        maxlength="60"
                        prop:value=move || name.get()
                        on:input=move |event| name.set(event_target_value(&event))
                    />
                </label>
                <Matching draft=for_matching/>
            })}
            {is_empty.then(|| view! { <p class="note">{words.nothing_kept}</p> })}
            <p class="actions">
                {(!is_empty).then(|| view! {
                    <button type="button" class="primary" data-join="" on:click=show>{words.show}</button>
                })}
                <button type="button" data-discard="" on:click=move |_| lists.discard()>{words.discard}</button>
            </p>
        </section>
    }
}

/// The list under the name that the reader gives it.
fn named(draft: &Arc<Draft>, name: &str) -> Arc<Draft> {
    let name = name.trim();
    if name.is_empty() || name == draft.source.issuer.en {
        return Arc::clone(draft);
    }
    let mut draft = Draft::clone(draft);
    draft.source.issuer = Text::plain(name, None);
    Arc::new(draft)
}

/// How many rows were kept, what was not read, and files of it.
#[component]
fn Counts(draft: Arc<Draft>) -> impl IntoView {
    let store = use_store();
    let words = &store.words().own_list;
    let (kept, aside, problems) = (draft.rows.len(), draft.aside.rows.len(), draft.issues.len());
    let (values, reasons) = (draft.values_not_read(), draft.aside.problems());
    let rest = (draft.unread.len() > MOST_SHOWN).then_some("…");
    let unread: Vec<&str> = draft.unread.iter().take(MOST_SHOWN).map(String::as_str).chain(rest).collect();
    let shown: Vec<Issue> = draft.issues.iter().take(MOST_SHOWN).cloned().collect();
    let more = problems.saturating_sub(MOST_SHOWN);
    let (for_aside, for_issues) = (Arc::clone(&draft), Arc::clone(&draft));
    view! {
        <p role="status" data-counts=format!("{kept} {aside} {problems}")>{(words.counts)(kept, aside, values)}</p>
        <p class="hint">{(words.format)(draft.format.code(), draft.encoding.code())}</p>
        {(!unread.is_empty()).then(|| view! { <p class="hint">{(words.unread)(&unread)}</p> })}
        {(problems > 0).then(|| view! {
            <details class="disclosure" data-problems=problems.to_string()>
                <summary>{(words.problems)(values, reasons)}</summary>
                <IssueTable issues=shown/>
                {(more > 0).then(|| view! { <p class="hint">{(words.more_problems)(more)}</p> })}
            </details>
            <p class="actions">
                {(aside > 0).then(|| view! {
                    <button type="button" data-save="aside" on:click=move |_| save_aside(store, &for_aside)>{words.save_aside}</button>
                })}
                <button type="button" data-save="problems" on:click=move |_| save_problems(store, &for_issues)>
                    {words.save_problems}
                </button>
            </p>
        })}
    }
}

fn save_aside(store: Store, draft: &Draft) {
    let words = store.words();
    let reason = |issue: &Issue| (words.label)(words.issue_expected, &(words.expected)(issue));
    let text = aside_csv(draft, words.own_list.aside_titles, reason);
    browser::download(&file_name(draft, words.own_list.aside_file), CSV, &text);
}

fn save_problems(store: Store, draft: &Draft) {
    let words = store.words();
    let told = |issue: &Issue| [(words.found)(issue), (words.expected)(issue)];
    let text = issues_csv(&draft.issues, words.own_list.problem_titles, told);
    browser::download(&file_name(draft, words.own_list.problems_file), CSV, &text);
}

fn file_name(draft: &Draft, end: &str) -> String {
    format!("{}-{end}", draft.source.code)
}
