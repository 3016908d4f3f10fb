use leptos::{html, prelude::*};

use super::{
    browser, later,
    part::{Choice, Dialog, OptionGroup},
    store::use_store,
};
use crate::{
    i18n::own_name,
    model::{Code, EmbedPart, Lang},
    scene::{self, Snippet},
    state::{AppState, Theme, View},
};

/// The dialog that makes the snippet with which a picture stands in another page.
#[component]
pub(super) fn EmbedDialog() -> impl IntoView {
    let store = use_store();
    let title = store.words().embed.title;
    view! { <Dialog id="embed" title>{later::part(|later| (later.embed)())}</Dialog> }
}

/// The height that is proposed, in pixels: our choice, a map with its legend and list on a phone.
const HEIGHT_PX: u32 = 720;
/// Heights that a snippet may have, in pixels.
const HEIGHTS_PX: (u32, u32) = (200, 4000);

/// What is chosen, how it looks, and the texts to copy.
#[component]
pub(super) fn Choices() -> impl IntoView {
    let store = use_store();
    let words = &store.words().embed;
    let first = store.read_once(|state| AppState {
        view: if state.view.is_picture() { state.view } else { View::Map },
        activity: None,
        rows: None,
        version: None,
        embed: true,
        ..state.clone()
    });
    let chosen = RwSignal::new(first);
    let height_px = RwSignal::new(HEIGHT_PX);
    let snippet = Memo::new(move |_| {
        let state = chosen.get();
        let title = store.picture_of(&state, |context| scene::page_title(context, state.view));
        Snippet { address: browser::address(), state, title, height_px: height_px.get() }
    });
    let on_height = move |event| {
        if let Ok(height) = event_target_value(&event).parse::<u32>() {
            height_px.set(height.clamp(HEIGHTS_PX.0, HEIGHTS_PX.1));
        }
    };
    let link = move || snippet.with(|snippet| snippet.link());
    let cite = move || {
        let atlas = store.atlas();
        let info = atlas.data.info();
        (words.citation)(info.citation.get(store.words().lang), info.version.as_str(), &link())
    };
    view! {
        <p class="hint">{words.about}</p>
        <div class="embed-choices">
            <Pictures chosen/>
            <Looks chosen/>
        </div>
        <Parts chosen/>
        <label class="choice">
            <span>{words.height}</span>
            <input
                type="number"
                data-choice="height"
                min=HEIGHTS_PX.0
                max=HEIGHTS_PX.1
                step="10"
                prop:value=move || height_px.get().to_string()
                on:change=on_height
            />
        </label>
        <h3>{words.preview}</h3>
        // A frame of its own for each: one that goes to another address leaves a step back that leads nowhere.
        <For
            each=move || [snippet.with(|snippet| snippet.source())]
            key=|source| source.clone()
            children=move |source| view! {
                <iframe class="preview" data-preview="" title=words.preview src=source></iframe>
            }
        />
        <Copyable name="element" title=words.with_script text=Signal::derive(move || snippet.with(Snippet::element))/>
        <Copyable name="frame" title=words.without_script text=Signal::derive(move || snippet.with(Snippet::frame))/>
        <Copyable name="link" title=words.link text=Signal::derive(link)/>
        <Copyable name="cite" title=words.cite text=Signal::derive(cite)/>
    }
}

/// The picture, the country and the mandate.
#[component]
fn Pictures(chosen: RwSignal<AppState>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let views = View::ALL.iter().filter(|view| view.is_picture());
    let views: Vec<_> = views
        .map(|&view| (view.code().to_owned(), super::view_bar::view_name(words, view).to_owned()))
        .collect();
    let none = || (String::new(), words.embed.none.to_owned());
    let (countries, mandates) = store.whole_picture(|context| {
        let countries = scene::country_rows(context).into_iter().map(|row| (row.code.to_string(), row.name));
        let mandates = scene::mandate_rows(context).into_iter();
        let mandates = mandates.map(|row| (row.code.to_string(), format!("{} {}", row.code, row.title)));
        (
            std::iter::once(none()).chain(countries).collect(),
            std::iter::once(none()).chain(mandates).collect(),
        )
    });
    let code = |code: &Option<Code>| code.as_ref().map(Code::to_string).unwrap_or_default();
    view! {
        <Select
            name="view"
            label=words.embed.view
            options=views
            value=move || chosen.with(|state| state.view.code().to_owned())
            choose=move |code: String| chosen.update(|state| state.view = View::from_code(&code).unwrap_or(state.view))
        />
        <Select
            name="country"
            label=words.filters.country
            options=countries
            value=move || chosen.with(|state| code(&state.country))
            choose=move |code: String| chosen.update(|state| state.country = Code::new(&code).ok())
        />
        <Select
            name="mandate"
            label=words.filters.mandate
            options=mandates
            value=move || chosen.with(|state| code(&state.mandate))
            choose=move |code: String| chosen.update(|state| state.mandate = Code::new(&code).ok())
        />
    }
}

/// The language, the colours, and which data.
#[component]
fn Looks(chosen: RwSignal<AppState>) -> impl IntoView {
    let store = use_store();
    let words = store.words();
    let own = (String::new(), words.embed.own_language.to_owned());
    let langs = Lang::ALL.iter().map(|&lang| (lang.code().to_owned(), own_name(lang).to_owned()));
    let themes = Theme::ALL.iter();
    let themes =
        themes.map(|&theme| (theme.code().to_owned(), super::header::theme_name(words, theme).to_owned()));
    let version = store.atlas().data.info().version.clone();
    let data = vec![
        (String::new(), words.embed.newest.to_owned()),
        (version.to_string(), (words.embed.pinned)(version.as_str())),
    ];
    view! {
        <Select
            name="lang"
            label=words.language
            options=std::iter::once(own).chain(langs).collect()
            value=move || chosen.with(|state| state.lang.map(|lang| lang.code().to_owned()).unwrap_or_default())
            choose=move |code: String| chosen.update(|state| state.lang = Lang::from_code(&code))
        />
        <Select
            name="theme"
            label=words.theme
            options=themes.collect()
            value=move || chosen.with(|state| state.theme.code().to_owned())
            choose=move |code: String| chosen.update(|state| state.theme = Theme::from_code(&code).unwrap_or(state.theme))
        />
        <Select
            name="data"
            label=words.embed.data
            options=data
            value=move || chosen.with(|state| state.version.as_ref().map(Code::to_string).unwrap_or_default())
            choose=move |code: String| chosen.update(|state| state.version = Code::new(&code).ok())
        />
    }
}

#[component]
fn Select(
    name: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    value: impl Fn() -> String + Send + Sync + 'static,
    choose: impl Fn(String) + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <Choice
            name
            label
            groups=Signal::derive(move || vec![OptionGroup::plain(options.clone())])
            value=Signal::derive(value)
            choose=Callback::new(choose)
        />
    }
}

/// The parts that can be left out.
#[component]
fn Parts(chosen: RwSignal<AppState>) -> impl IntoView {
    let words = &use_store().words().embed;
    let part = |&part: &EmbedPart| {
        view! {
            <label class="check" data-part=part.code()>
                <input
                    type="checkbox"
                    prop:checked=move || chosen.with(|state| !state.hidden.has(part))
                    on:change=move |_| chosen.update(|state| state.hidden = state.hidden.toggled(part))
                />
                <span>{(words.part)(part)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="portions">
            <legend>{words.parts}</legend>
            {EmbedPart::ALL.iter().map(part).collect_view()}
        </fieldset>
    }
}

/// A text with a button that copies it; where copying is forbidden it is selected, to be copied by hand.
#[component]
fn Copyable(name: &'static str, title: &'static str, text: Signal<String>) -> impl IntoView {
    let words = &use_store().words().embed;
    let field = NodeRef::<html::Textarea>::new();
    let said = RwSignal::new("");
    let copy = move |_| {
        let Some(field) = field.get_untracked() else { return };
        browser::copy(&field, move |is_copied| {
            said.set(if is_copied { words.copied } else { words.copy_by_hand });
        });
    };
    view! {
        <div class="copyable" data-copyable=name>
            <label>
                <span>{title}</span>
                <textarea readonly node_ref=field rows="3" spellcheck="false" prop:value=move || text.get()></textarea>
            </label>
            <button type="button" class="quiet" aria-label=format!("{}: {title}", words.copy) on:click=copy>
                {words.copy}
            </button>
            <span class="hint" role="status">{move || said.get()}</span>
        </div>
    }
}
