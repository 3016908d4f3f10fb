//! Country x mandate: as a grid, on a phone as a list, and the list of gaps in its place.

mod gaps;
mod grid;
mod list;

use leptos::prelude::*;

use super::{
    browser,
    legend::Legend,
    part::{Choice, OptionGroup, StateLink},
    store::use_store,
};
use crate::{
    i18n::MatrixWords,
    scene::{Chosen, MatrixScene},
    state::{Change, GapFilter, Sort},
};
use gaps::Gaps;
use grid::Grid;
use list::List;

/// The matrix or its gaps, with the choice between them and the order of the countries.
#[component]
pub(super) fn Matrix() -> impl IntoView {
    let store = use_store();
    let has_gaps = Memo::new(move |_| store.read(|state| state.gaps.is_some()));
    let is_narrow = RwSignal::new(false);
    // Follows as long as the matrix is there.
    StoredValue::new_local(browser::observe_narrow(is_narrow.write_only()));
    let sort = Memo::new(move |_| store.read(|state| state.sort));
    let matrix = Memo::new(move |_| store.picture(|context| MatrixScene::of(context, sort.get())));
    // On a phone, with nothing chosen, the list shows shares and no levels.
    let shows_levels = move || !has_gaps.get() && (!is_narrow.get() || store.chosen() != Chosen::default());
    view! {
        <div class="tools">
            <nav class="segments" aria-label=store.words().matrix.show>
                <StateLink change=Change::Gaps(None) current=Signal::derive(move || !has_gaps.get())>
                    {store.words().matrix.grid}
                </StateLink>
                <StateLink change=Change::Gaps(Some(GapFilter::All)) current=has_gaps>
                    {store.words().matrix.gaps}
                </StateLink>
            </nav>
            {move || (!has_gaps.get() && !is_narrow.get()).then(|| view! { <Order/> })}
        </div>
        {move || match (has_gaps.get(), is_narrow.get()) {
            (true, _) => view! { <Gaps/> }.into_any(),
            (false, true) => view! { <List matrix/> }.into_any(),
            (false, false) => view! { <Grid matrix/> }.into_any(),
        }}
        {move || shows_levels().then(|| view! { <Unanswered matrix/> <Legend/> })}
    }
}

/// Why a column is hatched.
#[component]
fn Unanswered(matrix: Memo<MatrixScene>) -> impl IntoView {
    let texts = move || matrix.with(|matrix| matrix.unanswered.clone());
    move || texts().into_iter().map(|text| view! { <p class="note">{text}</p> }).collect_view()
}

/// The order of the countries.
#[component]
fn Order() -> impl IntoView {
    let store = use_store();
    let groups = move || {
        let option =
            |&sort: &Sort| (sort.code().to_owned(), sort_name(&store.words().matrix, sort).to_owned());
        vec![OptionGroup::plain(Sort::ALL.iter().map(option).collect())]
    };
    let choose = move |code: String| {
        if let Some(sort) = Sort::from_code(&code) {
            store.dispatch(&Change::Sort(sort));
        }
    };
    view! {
        <Choice
            name="order"
            label=store.words().matrix.order
            groups=Signal::derive(groups)
            value=Signal::derive(move || store.read(|state| state.sort.code().to_owned()))
            choose=Callback::new(choose)
        />
    }
}

fn sort_name(words: &MatrixWords, sort: Sort) -> &'static str {
    match sort {
        Sort::Name => words.by_name,
        Sort::Coverage => words.by_coverage,
        Sort::Subregion => words.by_subregion,
        Sort::Similarity => words.by_similarity,
    }
}
