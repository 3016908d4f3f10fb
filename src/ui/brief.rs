use leptos::prelude::*;

use super::{
    browser,
    part::{Choice, OptionGroup, jump},
    store::{Store, use_store},
    timeline::GroupChoice,
};
use crate::{
    analysis::{Findings, findings_at_once},
    model::Code,
    scene::{Context, Document, Markup, Palette, Paper, country_rows, mandate_rows},
    state::{AppState, Change, Group, MOST_COMPARED, Theme, View, query},
};

/// A page to take along, with the choice of what it is about and the ways to take it.
#[component]
pub(super) fn Brief() -> impl IntoView {
    let store = use_store();
    let is_comparison = Memo::new(move |_| store.view() == View::Compare);
    let subject = move || {
        if is_comparison.get() { view! { <Countries/> }.into_any() } else { view! { <Subject/> }.into_any() }
    };
    // An activity that is read beside it changes nothing on it, nor do the colours.
    let state = Memo::new(move |_| {
        store.read(|state| AppState { activity: None, theme: Theme::Auto, ..state.clone() })
    });
    let html = Memo::new(move |_| {
        let state = state.get();
        untrack(|| page_html(store, &state))
    });
    view! {
        {(!store.is_embedded()).then(|| view! {
            <div class="tools brief-tools">{subject} <Ways/></div>
        })}
        <div class="paper" data-document="" inner_html=move || html.get() on:click=move |event| jump(&event)></div>
    }
}

fn page_html(store: Store, state: &AppState) -> String {
    with_document(store, state, &Palette::PAGE, |document| {
        let mut out = Markup::default();
        document.write(&mut out, &|change| plain_query(store, change));
        out.html().to_owned()
    })
}

/// Calls `then` with the document of a state.
fn with_document<R>(
    store: Store,
    state: &AppState,
    palette: &Palette,
    then: impl FnOnce(&Document) -> R,
) -> R {
    let atlas = store.atlas();
    let found = found(store, state);
    let make = |context: &Context| {
        then(&Document::of(
            context,
            &Paper {
                state,
                address: &browser::address(),
                shapes: atlas.shapes.as_deref().map(|(shapes, seams)| (shapes, seams)),
                palette,
                findings: found.as_ref(),
            },
        ))
    };
    store.picture(make)
}

/// The query of what a link of a document leads to when it is opened elsewhere: nothing else is chosen there.
fn plain_query(store: Store, change: &Change) -> String {
    query(&change.apply(&AppState { lang: Some(store.words().lang), ..AppState::default() }))
}

/// The possible overlaps of what passes the filters, for the document that tells them.
fn found(store: Store, state: &AppState) -> Option<Findings> {
    let is_told = state.view == View::Brief && state.country.is_none() && state.mandate.is_none();
    let search = || {
        let pairs = store.picture(|context| context.pairs(false));
        findings_at_once(&store.atlas().data, pairs, state.window_months, state.rungs)
    };
    is_told.then(search).flatten()
}

/// What a brief is about: the region, a country or a mandate.
#[component]
fn Subject() -> impl IntoView {
    let store = use_store();
    let groups = move || {
        store.whole_picture(|context| {
            let words = context.words;
            let countries = country_rows(context);
            let countries = countries.into_iter().map(|row| (row.code.to_string(), row.name));
            let mandates = mandate_rows(context);
            let mandates = mandates
                .into_iter()
                .map(|row| (row.code.to_string(), format!("{} {}", row.paragraph, row.title)));
            vec![
                OptionGroup::plain(vec![(String::new(), words.brief.whole.to_owned())]),
                OptionGroup { title: Some(words.countries), options: countries.collect() },
                OptionGroup { title: Some(words.mandates), options: mandates.collect() },
            ]
        })
    };
    let value = move || {
        let (country, mandate) = store.chosen_codes();
        country.or(mandate).map_or_else(String::new, |code| code.to_string())
    };
    let choose = move |text: String| {
        let data = &store.atlas().data;
        let change = Code::new(&text).ok().map(|code| {
            if data.countries.find(&code).is_some() { Change::Row(code) } else { Change::Column(code) }
        });
        store.dispatch(&change.unwrap_or(Change::Nothing));
    };
    view! {
        <Choice
            name="brief"
            label=store.words().brief.about
            groups=Signal::derive(groups)
            value=Signal::derive(value)
            choose=Callback::new(choose)
        />
    }
}

/// Which countries are compared: a button for each.
#[component]
fn Countries() -> impl IntoView {
    let store = use_store();
    let compared = Memo::new(move |_| store.read(|state| state.compared.clone()));
    let rows = store.whole_picture(country_rows);
    let group = Memo::new(move |_| store.read(|state| state.group.unwrap_or(Group::Mandate)));
    let button = move |code: Code, name: String| {
        let [own, pressed] = [code.clone(), code.clone()];
        let is_compared = move || compared.with(|compared| compared.contains(&own));
        let is_full = {
            let is_compared = is_compared.clone();
            move || !is_compared() && compared.with(|compared| compared.len() >= MOST_COMPARED)
        };
        let press = move |_| {
            let mut next = compared.get_untracked();
            match next.iter().position(|other| *other == pressed) {
                Some(at) => drop(next.remove(at)),
                None => next.push(pressed.clone()),
            }
            store.dispatch(&Change::Compare(next));
        };
        view! {
            <button
                type="button"
                class="option"
                data-compare=code.to_string()
                aria-pressed=move || is_compared().to_string()
                disabled=is_full
                on:click=press
            >
                {name}
            </button>
        }
    };
    view! {
        <fieldset class="compared">
            <legend>{store.words().brief.choose}</legend>
            {rows.into_iter().map(|row| button(row.code, row.name)).collect_view()}
        </fieldset>
        <GroupChoice groups=&[Group::Mandate, Group::None] value=group/>
    }
}

/// Print, and files to go on writing in.
#[component]
fn Ways() -> impl IntoView {
    let store = use_store();
    let saved = RwSignal::new(String::new());
    let href = move |change: &Change| format!("{}{}", browser::address(), plain_query(store, change));
    let save = move |ending: &str, mime: &str, make: &dyn Fn(&Document) -> String| {
        let (name, text) = untrack(|| {
            let state = store.read_once(Clone::clone);
            with_document(store, &state, &Palette::LIGHT, |document| (document.name.clone(), make(document)))
        });
        let name = format!("{name}.{ending}");
        browser::download(&name, mime, &text);
        saved.set((store.words().download.saved)(&name));
    };
    let html = move |_| save("html", "text/html", &|document| document.html_file(store.words(), &href));
    let markdown = move |_| save("md", "text/markdown", &|document| document.markdown(&href));
    view! {
        <div class="ways">
            <button type="button" class="main" data-print="" on:click=move |_| browser::print()>
                {store.words().brief.print}
            </button>
            <button type="button" data-save="html" on:click=html>{store.words().brief.save_html}</button>
            <button type="button" data-save="markdown" on:click=markdown>
                {store.words().brief.save_markdown}
            </button>
            <p role="status" class="saved">{move || saved.get()}</p>
        </div>
    }
}
