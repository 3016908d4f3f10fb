use std::sync::Arc;

use leptos::prelude::*;

use super::{browser, load::Atlas};
use crate::{
    i18n::{LANGS, Messages, messages},
    model::Lang,
    scene::{Chosen, Context},
    state::{AppState, Change, Notice, parse, query, settle},
};

/// The state of the page and the way to change it. A handle: copies are the same store.
#[derive(Clone, Copy)]
pub(super) struct Store {
    atlas: StoredValue<Arc<Atlas>>,
    state: RwSignal<AppState>,
    chosen: Memo<Chosen>,
    lang: Memo<Lang>,
    revision: StoredValue<u32>,
    /// What could not be followed in the link that the reader came by.
    pub(super) notices: RwSignal<Vec<Notice>>,
}

impl Store {
    /// A store that starts at the page's address.
    pub(super) fn new(atlas: Atlas) -> Self {
        let atlas = Arc::new(atlas);
        let (state, notices) = read_address(&atlas);
        let state = RwSignal::new(state);
        let data = Arc::clone(&atlas);
        Self {
            chosen: Memo::new(move |_| state.with(|state| Chosen::of(state, &data.data))),
            lang: Memo::new(move |_| state.with(language)),
            atlas: StoredValue::new(atlas),
            revision: StoredValue::new(0),
            notices: RwSignal::new(notices),
            state,
        }
    }

    /// Changes the state: the only place where that happens.
    pub(super) fn dispatch(self, change: &Change) {
        let current = self.state.get_untracked();
        let next = change.apply(&current);
        if next == current {
            return;
        }
        browser::set_query(&query(&next), change.history());
        self.state.set(next);
        browser::before_next_frame(move || self.count_revision());
    }

    /// Follows the page's address after the reader went back or forward.
    pub(super) fn follow_address(self) {
        let (state, notices) = read_address(&self.atlas());
        self.notices.set(notices);
        self.dispatch(&Change::Visit(state));
    }

    /// `data-rev` on `html` grows by one with each change, once it is drawn.
    fn count_revision(self) {
        self.revision.update_value(|revision| *revision += 1);
        browser::set_root_attribute("data-rev", &self.revision.get_value().to_string());
    }

    /// What is loaded.
    pub(super) fn atlas(self) -> Arc<Atlas> {
        self.atlas.get_value()
    }

    /// The words; follows the language.
    pub(super) fn words(self) -> &'static Messages {
        messages(self.lang.get())
    }

    /// The state; follows every change.
    pub(super) fn state(self) -> AppState {
        self.state.get()
    }

    /// What is chosen; follows the choice.
    pub(super) fn chosen(self) -> Chosen {
        self.chosen.get()
    }

    /// Calls the kernel with all that a picture is made from; follows the choice and the language.
    pub(super) fn picture<R>(self, make: impl FnOnce(&Context) -> R) -> R {
        let atlas = self.atlas();
        let context = Context {
            data: &atlas.data,
            coverage: &atlas.coverage,
            words: self.words(),
            chosen: self.chosen(),
        };
        make(&context)
    }
}

/// The store of the page.
pub(super) fn use_store() -> Store {
    expect_context()
}

fn read_address(atlas: &Atlas) -> (AppState, Vec<Notice>) {
    let (state, mut notices) = parse(&browser::query());
    let (mut state, more) = settle(state, &atlas.data);
    notices.extend(more);
    if let Some(lang) = state.lang.take_if(|lang| !LANGS.contains(lang)) {
        notices.push(Notice::UnknownValue { key: "lang", value: lang.code().to_owned() });
    }
    (state, notices)
}

/// The language of the link, else the first of the reader's own that the page speaks, else English.
fn language(state: &AppState) -> Lang {
    let preferred = || {
        let tags = browser::preferred_languages();
        tags.iter().filter_map(|tag| Lang::from_code(tag.get(..2)?)).find(|lang| LANGS.contains(lang))
    };
    state.lang.or_else(preferred).unwrap_or(Lang::En)
}
