//! The search for overlaps beside the page: at once where it is quick, else a slice before each frame.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::{browser, load::Atlas, store::Store};
use crate::{
    analysis::{Findings, Scope, Search, findings_at_once},
    i18n::Share,
    model::Rungs,
};

/// A slice of the search takes so long, in milliseconds: our choice, which leaves the frame some time to be drawn.
const SLICE_MS: f64 = 10.0;

/// So many activities are looked at before the clock is: a fraction of a slice, even among 100,000.
const STEP: usize = 16;

/// A search that follows the selection and its settings.
#[derive(Clone, Copy)]
pub(super) struct Job {
    at_once: Memo<Option<Arc<Findings>>>,
    sliced: RwSignal<Option<Arc<Findings>>>,
    done: RwSignal<Option<Share>>,
    /// Grows with each search, so that an earlier one ends.
    turn: StoredValue<u32>,
}

impl Job {
    /// A search among the pairs of `scope`, if there is one, with the window and the rungs of the state.
    pub(super) fn new(store: Store, scope: Memo<Option<Arc<Scope>>>) -> Self {
        let settings = Memo::new(move |_| store.read(|state| (state.window_months, state.rungs)));
        let at_once = Memo::new(move |_| {
            let scope = scope.get()?;
            let (window_months, rungs) = settings.get();
            findings_at_once(&store.atlas().data, &*scope, window_months, rungs).map(Arc::new)
        });
        let (sliced, done) = (RwSignal::new(None), RwSignal::new(None));
        let job = Self { at_once, sliced, done, turn: StoredValue::new(0) };
        Effect::new(move || {
            job.turn.update_value(|turn| *turn += 1);
            sliced.set(None);
            done.set(None);
            if let Some(scope) = scope.get().filter(|_| at_once.with(Option::is_none)) {
                done.set(Some(Share { part: 0, whole: scope.among.count() }));
                job.start(store.atlas(), scope, settings.get());
            }
        });
        job
    }

    /// What was found, once it is known.
    pub(super) fn found(self) -> Option<Arc<Findings>> {
        self.at_once.get().or_else(|| self.sliced.get())
    }

    /// How far a search is that takes a while.
    pub(super) fn done(self) -> Option<Share> {
        self.done.get()
    }

    /// Begins once the page has been drawn with what else has changed, unless another change came first.
    fn start(self, atlas: Arc<Atlas>, scope: Arc<Scope>, (window_months, rungs): (u16, Rungs)) {
        let turn = self.turn.get_value();
        let begin = move || {
            if self.turn.try_get_value() == Some(turn) {
                let search = Search::new(&atlas.data, &scope, window_months, rungs);
                self.go_on(atlas, search, turn);
            }
        };
        browser::before_next_frame(move || browser::before_next_frame(begin));
    }

    /// A slice, and the next one before the next frame; ends when another search has begun or the view is gone.
    fn go_on(self, atlas: Arc<Atlas>, mut search: Search, turn: u32) {
        if self.turn.try_get_value() != Some(turn) {
            return;
        }
        let end_ms = browser::now_ms() + SLICE_MS;
        while browser::now_ms() < end_ms {
            if search.step(&atlas.data, STEP) {
                self.done.set(None);
                self.sliced.set(Some(Arc::new(search.finish())));
                return;
            }
        }
        let (part, whole) = search.progress();
        self.done.set(Some(Share { part, whole }));
        browser::before_next_frame(move || self.go_on(atlas, search, turn));
    }
}
