use leptos::prelude::*;

use super::{
    load::{DATA, Fault},
    words::words_of_address,
};
use crate::{i18n::Messages, model::Issue};

/// Why the report cannot be shown, in a sentence, with every fault and a button that tries again.
#[component]
pub(super) fn FaultView(fault: Fault, retry: Callback<()>) -> impl IntoView {
    let words = words_of_address();
    let (sentence, issues) = match fault {
        Fault::NotFetched(status) => ((words.not_fetched)(DATA, status), Vec::new()),
        Fault::NotReadable(issues) => ((words.not_readable)(DATA), issues),
    };
    view! {
        <main class="fault" role="alert" data-fault="">
            <h1>{words.app_name}</h1>
            <h2>{words.fault_title}</h2>
            <p>{sentence}</p>
            {(!issues.is_empty()).then(|| view! { <IssueRows words issues/> })}
            <button type="button" on:click=move |_| retry.run(())>{words.retry}</button>
        </main>
    }
}

/// Where, what was found, what was expected.
#[component]
pub(super) fn IssueTable(issues: Vec<Issue>) -> impl IntoView {
    let words = super::store::use_store().words();
    view! { <IssueRows words issues/> }
}

#[component]
fn IssueRows(words: &'static Messages, issues: Vec<Issue>) -> impl IntoView {
    let row = |issue: &Issue| {
        view! {
            <tr>
                <td>{(words.place)(&issue.place)}</td>
                <td>{(words.found)(issue)}</td>
                <td>{(words.expected)(issue)}</td>
            </tr>
        }
    };
    view! {
        <div class="scroll">
            <table class="issues">
                <thead>
                    <tr>
                        <th scope="col">{words.issue_place}</th>
                        <th scope="col">{words.issue_found}</th>
                        <th scope="col">{words.issue_expected}</th>
                    </tr>
                </thead>
                <tbody>{issues.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
