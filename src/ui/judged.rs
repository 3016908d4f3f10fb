use leptos::prelude::*;

use super::{load::Atlas, part::follow};
use crate::{
    io::{Saved, list::Choices, write_saved},
    model::{Judgement, Pair, Verdict},
};

/// What a person adds to the data: in memory, and in a file when it is asked for. A handle.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    saved: RwSignal<Saved>,
    is_unsaved: RwSignal<bool>,
}

impl Judged {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self { saved: RwSignal::new(Saved::default()), is_unsaved: RwSignal::new(false) }
    }

    /// The same, held by the owner of now: the page is made anew when lists come beside the report or go.
    pub(super) fn again(self) -> Self {
        Self {
            saved: RwSignal::new(self.saved.get_untracked()),
            is_unsaved: RwSignal::new(self.is_unsaved.get_untracked()),
        }
    }

    /// The judgement of a pair; follows every judgement.
    pub(super) fn of(self, pair: &Pair) -> Option<Judgement> {
        follow(self.saved).with(|saved| saved.judgements.of(pair).cloned())
    }

    /// The verdict on a pair as it stands now; follows nothing.
    pub(super) fn verdict_now(self, pair: &Pair) -> Option<Verdict> {
        self.saved.with_untracked(|saved| Some(saved.judgements.of(pair)?.verdict))
    }

    /// How many pairs are judged; follows every judgement.
    pub(super) fn count(self) -> usize {
        follow(self.saved).with(|saved| saved.judgements.len())
    }

    /// Judges a pair, or takes its judgement back.
    pub(super) fn judge(self, pair: Pair, judgement: Option<Judgement>) {
        self.saved.update(|saved| {
            match judgement {
                Some(judgement) => saved.judgements.judge(pair, judgement),
                None => saved.judgements.take_back(&pair),
            };
        });
        self.is_unsaved.set(true);
    }

    /// Whether anything was judged that is in no file.
    pub(super) fn is_unsaved(self) -> bool {
        follow(self.is_unsaved).get()
    }

    /// The text of a file with everything; from then on it counts as saved.
    pub(super) fn write(self, atlas: &Atlas) -> String {
        self.is_unsaved.set(false);
        self.saved.with_untracked(|saved| {
            let mut saved = saved.clone();
            let sources = atlas.data.sources.iter();
            saved.datasets.extend(sources.map(|(_, source)| (source.code.clone(), source.version.clone())));
            write_saved(&saved)
        })
    }

    /// What names of lists are.
    pub(super) fn choices(self) -> Choices {
        self.saved.with_untracked(|saved| saved.choices.clone())
    }

    /// Keeps what was decided about names of a list, for the file.
    pub(super) fn choose(self, choices: Choices) {
        let mut all = self.choices();
        all.extend(choices);
        if self.saved.with_untracked(|saved| saved.choices != all) {
            self.saved.update(|saved| saved.choices = all);
            self.is_unsaved.set(true);
        }
    }

    /// Adds the content of a file; gives how many judgements it replaced.
    pub(super) fn add(self, opened: Saved) -> usize {
        self.saved.try_update(|saved| saved.add(opened)).unwrap_or(0)
    }
}
