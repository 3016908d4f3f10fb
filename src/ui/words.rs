//! The words of the languages. English is in the first program and stands in where another language does not come; each other
//! is a part of its own, which the build cuts out (`xtask/src/split.rs`) and which is loaded before anything is said in it.

use std::sync::OnceLock;

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::{
    i18n::{Messages, messages},
    model::Lang,
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
