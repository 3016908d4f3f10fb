use leptos::prelude::*;

use super::{
    browser, later,
    part::Dialog,
    picture::PictureFiles,
    store::{Store, use_store},
};
use crate::{
    i18n::{FormatWords, Messages},
    io::export::{Extract, Format, LeftOut, export, missing},
    scene::{self, Portion},
};

/// The dialog in which files are saved.
#[component]
pub(super) fn Download() -> impl IntoView {
    let store = use_store();
    let title = store.words().download.title;
    view! { <Dialog id="download" title>{later::part(|later| (later.download)())}</Dialog> }
}

/// Which activities, then a button for each format, then what was saved.
#[component]
pub(super) fn Choices() -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let portions = StoredValue::new(store.picture(scene::portions));
    let chosen = RwSignal::new(0);
    let saved = RwSignal::new(String::new());
    let row = move |&format: &Format| view! { <FormatRow format portions chosen saved/> };
    view! {
        <PortionChoice portions chosen saved/>
        <h3>{words.download.format}</h3>
        <ul class="formats">{Format::ALL.iter().map(row).collect_view()}</ul>
        <PictureFiles said=saved/>
        <p role="status" class="saved">{move || saved.get()}</p>
    }
}

/// What the filters leave, or everything.
#[component]
fn PortionChoice(
    portions: StoredValue<Vec<Portion>>,
    chosen: RwSignal<usize>,
    saved: RwSignal<String>,
) -> impl IntoView {
    let option = move |(at, portion): (usize, &Portion)| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="portion"
                    value=if portion.is_whole { "whole" } else { "selection" }
                    prop:checked=move || chosen.get() == at
                    on:change=move |_| {
                        chosen.set(at);
                        saved.set(String::new());
                    }
                />
                <span>{portion.text.clone()}</span>
            </label>
        }
    };
    view! {
        <fieldset class="portions">
            <legend>{use_store().words().download.what}</legend>
            {portions.with_value(|all| all.iter().enumerate().map(option).collect_view())}
        </fieldset>
    }
}

/// A format: the button that saves, what it is good for, and what would stand not in the file.
#[component]
fn FormatRow(
    format: Format,
    portions: StoredValue<Vec<Portion>>,
    chosen: RwSignal<usize>,
    saved: RwSignal<String>,
) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let FormatWords { name, about } = format_words(words, format);
    let with = move |then: fn(Format, &Extract) -> Vec<(LeftOut, usize)>| {
        portions.with_value(|all| with_extract(store, &all[chosen.get()], |extract| then(format, extract)))
    };
    let lacks = Memo::new(move |_| with(missing));
    let is_empty = move || {
        let lost: usize = lacks.get().iter().map(|(_, count)| count).sum();
        portions.with_value(|all| all[chosen.get()].activities.len() == lost)
    };
    let save = move |_| {
        let file = portions.with_value(|all| {
            with_extract(store, &all[chosen.get_untracked()], |extract| export(format, extract))
        });
        browser::download(&file.name, file.mime, &file.text);
        saved.set((words.download.saved)(&file.name));
    };
    let notes = move || {
        lacks
            .get()
            .into_iter()
            .map(|(why, count)| view! { <small>{lack(words, why, count)}</small> })
            .collect_view()
    };
    let button = move || {
        view! {
            <button type="button" data-format=format.code() aria-describedby=format!("about-{}", format.code()) on:click=save>
                {name}
            </button>
        }
    };
    view! {
        <li>
            {move || if is_empty() { view! { <p>{name}</p> }.into_any() } else { button().into_any() }}
            <p id=format!("about-{}", format.code())>
                {about}
                {notes}
                {move || is_empty().then(|| view! { <small>{words.download.nothing}</small> })}
            </p>
        </li>
    }
}

/// Calls the kernel with all that a file is made from.
pub(super) fn with_extract<R>(store: Store, portion: &Portion, then: impl FnOnce(&Extract) -> R) -> R {
    let atlas = store.atlas();
    store.picture(|context| {
        then(&Extract {
            data: context.data,
            activities: portion.activities.clone(),
            is_whole: portion.is_whole,
            coverage: if portion.is_whole { context.whole } else { context.coverage },
            countries: portion.countries.clone(),
            mandates: portion.mandates.clone(),
            shapes: atlas.shapes.as_ref().map(|drawn| &drawn.0),
            words: context.words,
            address: &browser::address(),
            name: &portion.name,
        })
    })
}

const fn format_words(words: &Messages, format: Format) -> FormatWords {
    match format {
        Format::Csv => words.download.csv,
        Format::Hxl => words.download.hxl,
        Format::Iati => words.download.iati,
        Format::Json => words.download.json,
        Format::GeoJson => words.download.geojson,
    }
}

fn lack(words: &Messages, why: LeftOut, count: usize) -> String {
    match why {
        LeftOut::Undated => (words.download.undated)(count),
        LeftOut::StateAction => (words.download.state_actions)(count),
        LeftOut::OtherList => (words.download.other_list)(count),
    }
}
