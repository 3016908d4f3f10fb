use std::sync::Arc;

use leptos::prelude::*;

use super::{
    lists::{Lists, use_lists},
    names::{AS_IT_IS, ENTRY, NOTHING, options},
};
use crate::{
    io::list::{Choice, Draft, Unknown, unknowns},
    model::{Code, Vocabulary},
    ui::{
        browser,
        part::{OptionGroup, follow},
        store::{Store, use_store},
    },
};

/// Names that are not known, each with a choice of what it is.
#[component]
pub(super) fn Matching(draft: Arc<Draft>) -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let atlas = store.atlas();
    let (unknown, more) = lists.choices.with_untracked(|choices| unknowns(&atlas.data, &draft, choices));
    if unknown.is_empty() {
        return view! { <p class="note" data-unknown="0">{words.all_known}</p> }.into_any();
    }
    let count = unknown.len() + more;
    let has_suggestions = unknown.iter().any(|one| !one.suggestions.is_empty());
    let first: Vec<_> = unknown
        .iter()
        .filter_map(|one| Some((one.vocabulary, one.text.clone(), one.suggestions.first()?.clone())))
        .collect();
    let take_first = move |_| take(lists, &first);
    let groups = unknown.chunk_by(|a, b| a.vocabulary == b.vocabulary).map(<[Unknown]>::to_vec);
    view! {
        <section class="matching" data-unknown=count.to_string() aria-labelledby="matching">
            <h3 id="matching">{words.matching}</h3>
            <p>{(words.matching_hint)(count)}</p>
            {has_suggestions.then(|| view! {
                <button type="button" data-take-first="" on:click=take_first>{words.take_first}</button>
            })}
            {groups.map(|names| view! { <Group names/> }).collect_view()}
            {(more > 0).then(|| view! { <p class="note">{(words.more_names)(more)}</p> })}
            <p class="actions">
                <button type="button" data-save="choices" on:click=move |_| save_choices(store, lists)>
                    {words.save_choices}
                </button>
                <span class="hint">{words.choices_hint}</span>
            </p>
        </section>
    }
    .into_any()
}

fn save_choices(store: Store, lists: Lists) {
    store.judged.choose(lists.choices.get_untracked());
    let text = store.judged.write(&store.atlas());
    browser::download(store.words().own_list.choices_file, "application/json", &text);
}

fn take(lists: Lists, first: &[(Vocabulary, String, Code)]) {
    lists.choices.update(|choices| {
        for (vocabulary, text, code) in first {
            choices.set(*vocabulary, text, Choice::Known(code.clone()));
        }
    });
}

/// The names of one vocabulary.
#[component]
fn Group(names: Vec<Unknown>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let vocabulary = names.first().map_or(Vocabulary::Mandate, |name| name.vocabulary);
    let row = |name: Unknown| {
        let atlas = store.atlas();
        let groups = options(&atlas.data, words, vocabulary, &name.suggestions);
        view! { <Row name groups/> }
    };
    view! {
        <h4>{(words.own_list.vocabulary)(vocabulary)}</h4>
        <ul class="plain names" data-vocabulary=vocabulary.code()>{names.into_iter().map(row).collect_view()}</ul>
    }
}

/// A name and the choice of what it is.
#[component]
fn Row(name: Unknown, groups: Vec<OptionGroup>) -> impl IntoView {
    let (store, lists) = (use_store(), use_lists());
    let words = &store.words().own_list;
    let Unknown { vocabulary, text, rows, .. } = name;
    let shown = if text.is_empty() { words.not_given.to_owned() } else { text.clone() };
    let own = text.clone();
    let value =
        Memo::new(move |_| follow(lists.choices).with(|choices| value_of(choices.get(vocabulary, &own))));
    let mark = text.clone();
    let choose = move |event| {
        if let Some(choice) = choice_of(&event_target_value(&event)) {
            lists.choices.update(|choices| choices.set(vocabulary, &text, choice));
        }
    };
    let option = move |(code, text): (String, String)| {
        let own = code.clone();
        view! { <option value=code selected=move || value.get() == own>{text}</option> }
    };
    let group = move |group: OptionGroup| {
        let options = group.options.into_iter().map(option).collect_view();
        match group.title {
            None => options.into_any(),
            Some(title) => view! { <optgroup label=title>{options}</optgroup> }.into_any(),
        }
    };
    view! {
        <li>
            <label class="name-choice" data-name=mark>
                <span class="name-text">{shown} " " <span class="shown">{(words.rows)(rows)}</span></span>
                <select prop:value=move || value.get() on:change=choose>{groups.into_iter().map(group).collect_view()}</select>
            </label>
        </li>
    }
}

fn value_of(choice: Option<&Choice>) -> String {
    match choice {
        None | Some(Choice::AsItIs) => AS_IT_IS.to_owned(),
        Some(Choice::Nothing) => NOTHING.to_owned(),
        Some(Choice::Known(code)) => format!("{ENTRY}{code}"),
    }
}

fn choice_of(value: &str) -> Option<Choice> {
    match value {
        AS_IT_IS => Some(Choice::AsItIs),
        NOTHING => Some(Choice::Nothing),
        other => Code::new(other.strip_prefix(ENTRY)?).ok().map(Choice::Known),
    }
}
