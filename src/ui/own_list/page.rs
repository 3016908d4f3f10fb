use leptos::prelude::*;

use super::{
    held::HeldLists,
    lists::{Stage, use_lists},
    outcome::Outcome,
};
use crate::{
    io::list::template,
    model::Issue,
    ui::{
        browser::{self, CSV, PickedFile},
        fault::IssueTable,
        part::follow,
        store::use_store,
    },
};

/// Where a list of one's own is read: what can be read, the file, what became of it, and the lists beside the report.
#[component]
pub(in crate::ui) fn OwnList() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    // While a file is read only its progress changes, not what stands around it.
    let kind = Memo::new(move |_| follow(lists.stage).with(std::mem::discriminant));
    let stage = move || {
        // A memo that is never read follows nothing.
        let _ = kind.get();
        lists.stage.get_untracked()
    };
    let body = move || {
        match stage() {
        Stage::Idle => ().into_any(),
        Stage::Reading(..) => view! { <Reading/> }.into_any(),
        Stage::Cancelled => view! { <p role="status" data-cancelled="">{words.cancelled}</p> }.into_any(),
        Stage::Refused(name, issues) => view! { <Refused name issues/> }.into_any(),
        Stage::Remembered(name, count) => {
            view! { <p role="status" data-remembered=count.to_string()>{(words.remembered)(count, &name)}</p> }
                .into_any()
        }
        Stage::Read(draft) => view! { <Outcome draft/> }.into_any(),
        Stage::Joining => view! { <p role="status">{words.joining}</p> }.into_any(),
    }
    };
    Effect::new(move |before: Option<bool>| {
        let now = matches!(stage(), Stage::Read(_));
        if now && before == Some(false) {
            browser::before_next_frame(|| browser::focus("outcome"));
        }
        now
    });
    view! {
        <div class="own-list">
            <h2>{words.view}</h2>
            <p class="lead">{words.intro}</p>
            <p class="privacy">{words.privacy}</p>
            <Choose/>
            {body}
            <HeldLists/>
            <Formats/>
        </div>
    }
}

/// The field for a file.
#[component]
fn Choose() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let choose = move |event: leptos::ev::Event| {
        if let Some(file) = PickedFile::chosen(&event) {
            lists.open(file, store);
        }
    };
    view! {
        <p class="choose-file">
            <label class="file-button">
                <input
                    type="file"
                    id="own-list-file"
                    accept=".csv,.tsv,.txt,.xml,.json,text/csv,text/tab-separated-values,text/plain,application/xml,application/json"
                    on:change=choose
                />
                <span>{words.choose}</span>
            </label>
            <span class="hint">{words.or_drop}</span>
        </p>
    }
}

/// How far a file is read, and the button that ends it.
#[component]
fn Reading() -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let read = move || match follow(lists.stage).get() {
        Stage::Reading(name, percent) => (name, percent),
        _ => (String::new(), 0),
    };
    view! {
        <div class="reading" data-reading="">
            <label>
                <span>{move || { let (name, percent) = read(); (words.reading)(&name, percent) }}</span>
                <progress max="100" value=move || read().1></progress>
            </label>
            <button type="button" data-cancel="" on:click=move |_| lists.cancel()>{words.cancel}</button>
        </div>
    }
}

/// Why a file cannot be read.
#[component]
fn Refused(name: String, issues: Vec<Issue>) -> impl IntoView {
    let store = use_store();
    let sentence = (store.words().own_list.refused)(&name);
    view! {
        <div class="refused" role="alert" data-refused="">
            <p>{sentence}</p>
            <IssueTable issues/>
        </div>
    }
}

/// What can be read, and the template.
#[component]
fn Formats() -> impl IntoView {
    let store = use_store();
    let words = &store.words().own_list;
    let save = move |_| browser::download(words.template_file, CSV, &template(store.words().lang));
    view! {
        <section aria-labelledby="formats">
            <h2 id="formats">{words.formats}</h2>
            <ul>{words.format_list.map(|text| view! { <li>{text}</li> }).into_iter().collect_view()}</ul>
            <p>{words.limits}</p>
            <p><button type="button" data-save="template" on:click=save>{words.template}</button></p>
        </section>
    }
}
