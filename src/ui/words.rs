//! The words of the languages. English is in the first program and stands in where another language does not come; each other
//! is a part of its own, which the build cuts out (`xtask/src/split.rs`) and which is loaded before anything is said in it.

use std::sync::OnceLock;

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::browser;
use crate::{
    i18n::{Messages, messages},
    model::Lang,
    state::{AppState, parse},
};

type Words = Result<&'static Messages, SplitLoaderError>;

#[wasm_split(es, wasm_split_path = ::leptos::wasm_split, fallible)]
fn spanish() -> Words {
    Ok(const { messages(Lang::Es) })
}

#[wasm_split(fr, wasm_split_path = ::leptos::wasm_split, fallible)]
fn french() -> Words {
    Ok(const { messages(Lang::Fr) })
}

#[wasm_split(pt, wasm_split_path = ::leptos::wasm_split, fallible)]
fn portuguese() -> Words {
    Ok(const { messages(Lang::Pt) })
}

const ENGLISH: &Messages = const { messages(Lang::En) };

/// The languages that are there.
static THERE: [OnceLock<&'static Messages>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// Whether a language is on its way.
pub(super) fn are_missing(lang: Lang) -> bool {
    lang != Lang::En && THERE[lang as usize].get().is_none()
}

/// The words of a language; English where it is not there.
pub(super) fn words(lang: Lang) -> &'static Messages {
    THERE[lang as usize].get().copied().unwrap_or(ENGLISH)
}

/// Loads a language, if it is not there; whether it came.
pub(super) async fn fetch(lang: Lang) -> bool {
    if !are_missing(lang) {
        return true;
    }
    let words = match lang {
        Lang::En => Ok(ENGLISH),
        Lang::Es => spanish().await,
        Lang::Fr => french().await,
        Lang::Pt => portuguese().await,
    };
    words.map(|words| THERE[lang as usize].get_or_init(|| words)).is_ok()
}

/// The words of the page's address, where there is no store.
pub(super) fn words_of_address() -> &'static Messages {
    words(language(&parse(&browser::query()).0))
}

/// The language of the link, else the first of the reader's own that the page speaks, else English.
pub(super) fn language(state: &AppState) -> Lang {
    let preferred = || {
        let tags = browser::preferred_languages();
        tags.iter().find_map(|tag| Lang::from_code(tag.split('-').next()?))
    };
    state.lang.or_else(preferred).unwrap_or(Lang::En)
}
