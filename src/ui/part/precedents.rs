use leptos::prelude::*;

use super::{Disclosure, StateLink, Swatch};
use crate::{model::Code, scene::PrecedentRow, state::Change, ui::store::use_store};

/// So many precedents are shown at once, the others on request: our choice, three lines on a phone.
const SHOWN: usize = 3;

/// The other countries with activity under a mandate, nearest first; each leads to its cell.
#[component]
pub(in crate::ui) fn Precedents(rows: Vec<PrecedentRow>, mandate: Code) -> impl IntoView {
    let words = use_store().words();
    if rows.is_empty() {
        return view! { <p class="hint">{words.cell.no_precedent}</p> }.into_any();
    }
    let far = StoredValue::new(rows.iter().skip(SHOWN).cloned().collect::<Vec<_>>());
    let mandate = StoredValue::new(mandate);
    let list = move |rows: Vec<PrecedentRow>| {
        let row = |row| view! { <Precedent row mandate=mandate.get_value()/> };
        view! { <ul class="precedents">{rows.into_iter().map(row).collect_view()}</ul> }
    };
    let more = far.with_value(Vec::len);
    view! {
        {list(rows.into_iter().take(SHOWN).collect())}
        {(more > 0).then(|| view! {
            <Disclosure summary=(words.cell.more_precedents)(more)>{list(far.get_value())}</Disclosure>
        })}
    }
    .into_any()
}

#[component]
fn Precedent(row: PrecedentRow, mandate: Code) -> impl IntoView {
    view! {
        <li>
            <Swatch shade=row.shade/>
            <span>
                <StateLink change=Change::Cell(row.code, mandate)>{row.name}</StateLink>
                <small>{row.text}</small>
            </span>
        </li>
    }
}
