use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    io::list::{Choices, Draft, Known, Renamed},
    model::Issue,
    ui::{browser::PickedFile, judged::Judged, later, load::Atlas, store::Store},
};

/// A list that stands beside the report.
#[derive(Debug)]
pub(in crate::ui) struct Held {
    /// As it was read.
    pub(in crate::ui) draft: Arc<Draft>,
    /// What the reader decided about its names.
    pub(in crate::ui) choices: Choices,
}

/// What becomes of a file.
#[derive(Clone, Default)]
pub(super) enum Stage {
    /// None is open.
    #[default]
    Idle,
    /// It is being read: its name and how many parts in a hundred.
    Reading(String, usize),
    /// The reader ended reading.
    Cancelled,
    /// It cannot be read.
    Refused(String, Vec<Issue>),
    /// It was no list but a saved file: its name and how many choices it holds.
    Remembered(String, usize),
    /// It is read, and the reader decides.
    Read(Arc<Draft>),
    /// It is being put beside the report.
    Joining,
}

/// The lists beside the report and the file that is being read. They outlive the page that shows them, which is made anew
/// when they change.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Lists {
    pub(super) stage: RwSignal<Stage>,
    pub(super) choices: RwSignal<Choices>,
    pub(super) held: RwSignal<Vec<Arc<Held>>>,
    /// What could not be kept as the lists say it, list by list.
    pub(super) renamed: RwSignal<Vec<Vec<Renamed>>>,
    /// Grows with each file, so that one that is read no longer wanted stops.
    turn: StoredValue<u32>,
    /// The report with the lists that stand beside it.
    atlas: StoredValue<Arc<Atlas>>,
    /// Its names, once a file is opened.
    known: StoredValue<Option<Arc<Known>>>,
    /// Makes the page anew with other lists.
    show: Callback<Vec<Arc<Held>>>,
}

impl Lists {
    /// No lists beside this report. `show` makes the page anew.
    pub(in crate::ui) fn new(report: Arc<Atlas>, show: Callback<Vec<Arc<Held>>>) -> Self {
        Self {
            atlas: StoredValue::new(report),
            known: StoredValue::new(None),
            stage: RwSignal::new(Stage::Idle),
            choices: RwSignal::new(Choices::default()),
            held: RwSignal::new(Vec::new()),
            renamed: RwSignal::new(Vec::new()),
            turn: StoredValue::new(0),
            show,
        }
    }

    /// Reads a file in place of one that is still being read; choices that the reader's own file holds are made already.
    pub(super) fn open(self, file: PickedFile, store: Store) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        self.choices.set(store.judged.choices());
        let before = self.stage.with_untracked(|stage| match stage {
            Stage::Read(draft) => Some(Arc::clone(draft)),
            _ => None,
        });
        self.stage.set(Stage::Reading(file.name(), 0));
        later::with(store, move |later| (later.read)(self, file, store.judged, turn, before));
    }

    /// How far a file is read; told only where the number differs.
    pub(super) fn tell(self, name: &str, done: usize, of: usize) {
        let percent = done * 100 / of.max(1);
        let is_new =
            self.stage.with_untracked(|stage| !matches!(stage, Stage::Reading(_, told) if *told == percent));
        if is_new {
            self.stage.set(Stage::Reading(name.to_owned(), percent));
        }
    }

    /// The names that the report and the lists beside it know.
    pub(super) fn known(self) -> Arc<Known> {
        if let Some(known) = self.known.get_value() {
            return known;
        }
        let known = Arc::new(self.atlas.with_value(|atlas| Known::of(&atlas.data)));
        self.known.set_value(Some(Arc::clone(&known)));
        known
    }

    /// Whether the file of this turn is still wanted.
    pub(super) fn is_current(self, turn: u32) -> bool {
        self.turn.get_value() == turn
    }

    /// Ends reading.
    pub(super) fn cancel(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.stage.set(Stage::Cancelled);
    }

    /// Takes the file away that was read.
    pub(super) fn discard(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.stage.set(Stage::Idle);
    }

    /// Puts a list beside the report, and keeps what was decided about its names.
    pub(super) fn join(self, draft: Arc<Draft>, judged: Judged) {
        let mut held = self.held.get_untracked();
        held.push(Arc::new(Held { draft, choices: self.choices.get_untracked() }));
        judged.choose(self.choices.get_untracked());
        self.stage.set(Stage::Joining);
        self.change(held);
    }

    /// Takes a list away.
    pub(super) fn remove(self, at: usize) {
        let mut held = self.held.get_untracked();
        held.remove(at);
        self.change(held);
    }

    fn change(self, held: Vec<Arc<Held>>) {
        leptos::task::spawn_local(async move {
            // What is going on is drawn first: with many rows it takes a moment.
            crate::ui::browser::pause().await;
            self.held.set(held.clone());
            self.show.run(held);
            self.stage.set(Stage::Idle);
        });
    }

    /// Keeps what the page made anew shows, and what it calls otherwise than its lists do.
    pub(in crate::ui) fn settle(self, atlas: Arc<Atlas>, renamed: Vec<Vec<Renamed>>) {
        self.atlas.set_value(atlas);
        self.known.set_value(None);
        self.renamed.set(renamed);
    }
}

/// The lists of the page.
pub(in crate::ui) fn use_lists() -> Lists {
    expect_context()
}
