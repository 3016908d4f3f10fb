use leptos::prelude::*;

use super::{store::use_store, words::words};
use crate::{
    i18n::{Messages, own_name},
    model::Lang,
    state::{Change, Theme},
};

/// The name of the page, the report that it shows, and the choices of language and colours.
#[component]
pub(super) fn Header() -> impl IntoView {
    let store = use_store();
    let atlas = store.atlas();
    let report = move || atlas.data.info().title.get(store.lang()).to_owned();
    let atlas = store.atlas();
    let issuer = move || {
        let (info, lang) = (atlas.data.info(), store.lang());
        format!("{} · {}", info.issuer.get(lang), (words(lang).as_of)(info.as_of))
    };
    view! {
        <header class="masthead">
            <div class="masthead-text">
                <h1>{move || words(store.lang()).app_name}</h1>
                <p class="report">{report}</p>
                <p class="issuer">{issuer}</p>
            </div>
            <div class="masthead-choices">
                <LanguageChoice/>
                <ThemeChoice/>
            </div>
        </header>
    }
}

/// The languages, each by its code and, for screen readers, by its own name.
#[component]
fn LanguageChoice() -> impl IntoView {
    let store = use_store();
    let button = move |lang: Lang| {
        view! {
            <button
                type="button"
                lang=lang.code()
                title=own_name(lang)
                aria-label=format!("{} {}", lang.code().to_ascii_uppercase(), own_name(lang))
                data-lang=lang.code()
                aria-pressed=move || (store.lang() == lang).to_string()
                on:click=move |_| store.dispatch(&Change::Lang(lang))
            >
                {lang.code().to_ascii_uppercase()}
            </button>
        }
    };
    view! {
        <div class="segments languages" role="group" aria-label=move || words(store.lang()).language>
            {Lang::ALL.iter().map(|&lang| button(lang)).collect_view()}
        </div>
    }
}

/// Automatic, light or dark.
/// On a phone it stands at the foot of the page.
#[component]
pub(super) fn ThemeChoice() -> impl IntoView {
    let store = use_store();
    let button = move |theme: Theme| {
        view! {
            <button
                type="button"
                aria-pressed=move || store.read(|state| state.theme == theme).to_string()
                on:click=move |_| store.dispatch(&Change::Theme(theme))
            >
                {move || theme_name(words(store.lang()), theme)}
            </button>
        }
    };
    view! {
        <div class="segments themes" role="group" aria-label=move || words(store.lang()).theme>
            {Theme::ALL.iter().map(|&theme| button(theme)).collect_view()}
        </div>
    }
}

/// What the colours are called.
pub(super) fn theme_name(words: &Messages, theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => words.theme_auto,
        Theme::Light => words.theme_light,
        Theme::Dark => words.theme_dark,
    }
}
