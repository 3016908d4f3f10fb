use std::sync::Arc;

use leptos::prelude::*;

use super::super::{
    part::{Choice, OptionGroup, StateLink},
    store::{Store, use_store},
};
use crate::{
    analysis::{Finding, Findings},
    model::{Pair, Verdict},
    state::Change,
};

/// Which of the pairs are listed, by what a person said of them. A handle.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ByVerdict {
    All,
    Unjudged,
    Only(Verdict),
}

impl ByVerdict {
    const EACH: [Self; 6] = [
        Self::All,
        Self::Unjudged,
        Self::Only(Verdict::ALL[0]),
        Self::Only(Verdict::ALL[1]),
        Self::Only(Verdict::ALL[2]),
        Self::Only(Verdict::ALL[3]),
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Unjudged => "unjudged",
            Self::Only(verdict) => verdict.code(),
        }
    }

    fn has(self, verdict: Option<Verdict>) -> bool {
        match self {
            Self::All => true,
            Self::Unjudged => verdict.is_none(),
            Self::Only(only) => verdict == Some(only),
        }
    }
}

/// The pairs that are listed: those found, or the one that a link names, or those with a verdict. A handle.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    found: Memo<Option<Arc<Findings>>>,
    by: RwSignal<ByVerdict>,
    pair: Memo<Option<Pair>>,
    /// The pairs, the most telling first.
    pub(super) findings: Memo<Arc<[Finding]>>,
}

impl Kept {
    /// All that are found, until one chooses otherwise.
    pub(super) fn new(store: Store, found: Memo<Option<Arc<Findings>>>) -> Self {
        let by = RwSignal::new(ByVerdict::All);
        let pair = Memo::new(move |_| store.read(|state| state.pair.clone()));
        // What is judged while it is listed stays where it is: its verdict decides when the choice is made.
        let findings = Memo::new(move |_| {
            let (by, pair) = (by.get(), pair.get());
            let listed = found.get().map_or_else(Vec::new, |found| found.listed.clone());
            let is_kept = |finding: &Finding| match (&pair, by) {
                (None, ByVerdict::All) => true,
                (Some(pair), _) => pair_of(store, *finding) == *pair,
                (None, by) => by.has(store.judged.verdict_now(&pair_of(store, *finding))),
            };
            listed.into_iter().filter(is_kept).collect()
        });
        Self { found, by, pair, findings }
    }

    /// Why nothing is listed, where nothing is.
    pub(super) fn why_empty(self) -> Option<&'static str> {
        let words = &use_store().words().overlaps;
        let found = self.found.get()?;
        let is_empty = self.findings.with(|findings| findings.is_empty());
        is_empty.then(|| match (self.pair.get(), self.by.get()) {
            (Some(_), _) => words.pair.absent,
            (None, _) if found.listed.is_empty() => words.nothing,
            (None, _) => words.judge.none_so,
        })
    }
}

fn pair_of(store: Store, finding: Finding) -> Pair {
    let atlas = store.atlas();
    let [a, b] = [finding.a, finding.b].map(|id| atlas.data.activities[id].code.clone());
    Pair::of(a, b)
}

/// Which pairs are listed, each choice with its number; offered once there is a verdict.
#[component]
pub(super) fn VerdictChoice(kept: Kept) -> impl IntoView {
    let store = use_store();
    let name = move |by: ByVerdict| {
        let judge = &store.words().overlaps.judge;
        match by {
            ByVerdict::All => judge.all,
            ByVerdict::Unjudged => judge.unjudged,
            ByVerdict::Only(verdict) => (judge.verdict)(verdict),
        }
    };
    let groups = move || {
        let found = kept.found.get();
        let listed = found.as_ref().map_or(&[][..], |found| &found.listed);
        let verdicts: Vec<Option<Verdict>> = listed
            .iter()
            .map(|&finding| store.judged.of(&pair_of(store, finding)).map(|one| one.verdict))
            .collect();
        let option = |by: ByVerdict| {
            let count = verdicts.iter().filter(|verdict| by.has(**verdict)).count();
            (by.code().to_owned(), (store.words().label)(name(by), &count.to_string()))
        };
        vec![OptionGroup::plain(ByVerdict::EACH.map(option).into())]
    };
    let choose = move |code: String| {
        if let Some(by) = ByVerdict::EACH.into_iter().find(|by| by.code() == code) {
            kept.by.set(by);
        }
    };
    let is_offered = Memo::new(move |_| store.judged.count() > 0 || kept.by.get() != ByVerdict::All);
    move || {
        is_offered.get().then(|| {
            view! {
                <Choice
                    name="verdicts"
                    label=store.words().overlaps.judge.show
                    groups=Signal::derive(groups)
                    value=Signal::derive(move || kept.by.get().code().to_owned())
                    choose=Callback::new(choose)
                />
            }
        })
    }
}

/// That one pair is shown alone, and the way to all, while it is so.
#[component]
pub(super) fn OnePair(kept: Kept) -> impl IntoView {
    let store = use_store();
    let is_one = Memo::new(move |_| kept.pair.with(Option::is_some));
    move || {
        is_one.get().then(|| {
            let words = &store.words().overlaps.pair;
            view! {
                <p class="note" data-one-pair="">
                    {words.alone} " " <StateLink change=Change::Pair(None)>{words.all}</StateLink>
                </p>
            }
        })
    }
}
