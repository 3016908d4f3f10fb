use leptos::prelude::*;

use super::Disclosure;
use crate::{
    model::Code,
    scene::{Markup, PrecedentRow, write_swatch},
    state::Change,
    ui::store::{Store, use_store},
};

/// So many precedents are shown at once, the others on request: our choice, three lines on a phone.
const SHOWN: usize = 3;

/// The other countries with activity under a mandate, nearest first; each leads to its cell. Those far away are made when
/// they are asked for.
#[component]
pub(in crate::ui) fn Precedents(rows: Vec<PrecedentRow>, mandate: Code) -> impl IntoView {
    let store = use_store();
    let words = &store.words().cell;
    if rows.is_empty() {
        return view! { <p class="hint">{none_else(store)}</p> }.into_any();
    }
    let (near, far) = split(&rows);
    let html = move |rows: &[PrecedentRow]| {
        let mut out = Markup::default();
        write_list(&mut out, rows, &mandate, store);
        out.html().to_owned()
    };
    let near = html(near);
    let more = (!far.is_empty()).then(|| {
        let far = StoredValue::new(far.to_vec());
        let summary = (words.more_precedents)(far.with_value(Vec::len));
        view! { <Disclosure summary><div class="still" inner_html=far.with_value(|rows| html(rows))></div></Disclosure> }
    });
    view! {
        <div class="still" inner_html=near></div>
        {more}
    }
    .into_any()
}

/// The same as text.
pub(in crate::ui) fn write_precedents(out: &mut Markup, rows: &[PrecedentRow], mandate: &Code, store: Store) {
    let words = &store.words().cell;
    if rows.is_empty() {
        out.text_element("p", &[("class", "hint")], none_else(store));
        return;
    }
    let (near, far) = split(rows);
    write_list(out, near, mandate, store);
    if !far.is_empty() {
        let summary = (words.more_precedents)(far.len());
        out.disclosure(&summary, |out| write_list(out, far, mandate, store));
    }
}

/// Says that there is no other country, under the filters if some are on.
fn none_else(store: Store) -> &'static str {
    let words = &store.words().cell;
    if store.is_narrowed() { words.no_precedent_here } else { words.no_precedent }
}

/// Those that are shown at once, and the others.
fn split(rows: &[PrecedentRow]) -> (&[PrecedentRow], &[PrecedentRow]) {
    rows.split_at(rows.len().min(SHOWN))
}

fn write_list(out: &mut Markup, rows: &[PrecedentRow], mandate: &Code, store: Store) {
    out.element("ul", &[("class", "precedents")], |out| {
        rows.iter().for_each(|row| write_row(out, row, mandate, store));
    });
}

fn write_row(out: &mut Markup, row: &PrecedentRow, mandate: &Code, store: Store) {
    let change = Change::Cell(row.code.clone(), mandate.clone());
    out.element("li", &[], |out| {
        write_swatch(out, row.shade);
        out.element("span", &[], |out| {
            out.link("", &store.bare_href(&change), &change, |out| out.text(&row.name));
            out.text_element("small", &[], &row.text);
        });
    });
}
