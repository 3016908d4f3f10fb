use leptos::prelude::*;

use super::Order;
use crate::{
    model::Code,
    scene::{MatrixCell, MatrixColumn, MatrixRow, MatrixScene},
    state::{Axis, Change},
    ui::{
        country_list::CountryList,
        part::{Choice, OptionGroup, Swatch},
        store::{matrix_id, use_store},
    },
};

/// What the list shows.
#[derive(Clone, PartialEq, Eq)]
enum Shown {
    /// Every country with its number of mandates.
    All,
    /// A country's row of the matrix.
    Row(Code),
    /// A mandate's column.
    Column(Code),
}

/// On a phone: one country's row of the matrix as a list, or one mandate's column, with a choice of which.
#[component]
pub(super) fn List(matrix: Memo<MatrixScene>) -> impl IntoView {
    let store = use_store();
    let shown = Memo::new(move |_| {
        let (country, mandate) = store.chosen_codes();
        match (country, mandate, store.read(|state| state.by)) {
            (Some(_), Some(mandate), Some(Axis::Mandate)) | (None, Some(mandate), _) => {
                Shown::Column(mandate)
            }
            (Some(country), ..) => Shown::Row(country),
            (None, None, _) => Shown::All,
        }
    });
    view! {
        <Picker matrix shown/>
        {move || match shown.get() {
            Shown::All => view! { <CountryList/> }.into_any(),
            Shown::Row(country) => view! { <Row matrix country/> }.into_any(),
            Shown::Column(mandate) => view! { <Order/> <Column matrix mandate/> }.into_any(),
        }}
    }
}

/// The choice of a country or a mandate.
#[component]
fn Picker(matrix: Memo<MatrixScene>, shown: Memo<Shown>) -> impl IntoView {
    let store = use_store();
    let choose = move |value: String| match value.split_once(' ') {
        Some(("country", code)) => code_change(code, Change::Row),
        Some((_, code)) => code_change(code, Change::Column),
        None => Some(Change::Clear),
    };
    let value = move || match shown.get() {
        Shown::All => String::new(),
        Shown::Row(code) => format!("country {code}"),
        Shown::Column(code) => format!("mandate {code}"),
    };
    let groups = move || {
        let words = store.words();
        let country = |row: &MatrixRow| (format!("country {}", row.code), row.name.clone());
        let mandate = |column: &MatrixColumn| {
            (format!("mandate {}", column.code), format!("{} {}", column.code, column.title))
        };
        matrix.with(|matrix| {
            vec![
                OptionGroup::plain(vec![(String::new(), words.matrix.pick_all.to_owned())]),
                OptionGroup {
                    title: Some(words.countries),
                    options: matrix.rows.iter().map(country).collect(),
                },
                OptionGroup {
                    title: Some(words.mandates),
                    options: matrix.columns.iter().map(mandate).collect(),
                },
            ]
        })
    };
    view! {
        <Choice
            name="pick"
            label=store.words().matrix.pick
            groups=Signal::derive(groups)
            value=Signal::derive(value)
            choose=Callback::new(move |value| {
                if let Some(change) = choose(value) {
                    store.dispatch(&change);
                }
            })
        />
    }
}

fn code_change(text: &str, change: fn(Code) -> Change) -> Option<Change> {
    Code::new(text).ok().map(change)
}

/// A country's row of the matrix.
#[component]
fn Row(matrix: Memo<MatrixScene>, country: Code) -> impl IntoView {
    move || {
        let line = |(column, cell): (&MatrixColumn, &MatrixCell)| {
            let name = format!("{} {}", column.code, column.title);
            view! { <Line name cell=cell.clone() country=country.clone() mandate=column.code.clone()/> }
        };
        let lines = matrix.with(|matrix| {
            let row = matrix.rows.iter().find(|row| row.code == country);
            row.map(|row| matrix.columns.iter().zip(&row.cells).map(line).collect_view())
        });
        view! { <ul class="cell-lines">{lines}</ul> }
    }
}

/// A mandate's column.
#[component]
fn Column(matrix: Memo<MatrixScene>, mandate: Code) -> impl IntoView {
    move || {
        let (lines, regional) = matrix.with(|matrix| {
            let index = matrix.columns.iter().position(|column| column.code == mandate)?;
            let line = |row: &MatrixRow| {
                let (name, cell) = (row.name.clone(), row.cells[index].clone());
                view! { <Line name cell country=row.code.clone() mandate=mandate.clone()/> }
            };
            let column = &matrix.columns[index];
            let regional = column.regional.map(|_| column.regional_label.clone());
            Some((matrix.rows.iter().map(line).collect_view(), regional))
        })?;
        Some(view! {
            <ul class="cell-lines">{lines}</ul>
            {regional.map(|regional| view! { <p class="note">{regional}</p> })}
        })
    }
}

/// A cell: its level, what it is for, and how many activities.
#[component]
fn Line(name: String, cell: MatrixCell, country: Code, mandate: Code) -> impl IntoView {
    let store = use_store();
    let (own_country, own_mandate) = (country.clone(), mandate.clone());
    let is_chosen = move || store.chosen_codes() == (Some(own_country.clone()), Some(own_mandate.clone()));
    let id = matrix_id(Some(&country), Some(&mandate));
    view! {
        <li>
            <button
                type="button"
                class="country-row"
                id=id
                data-cell=format!("{country}/{mandate}")
                data-level=cell.shade.code()
                aria-pressed=move || is_chosen().to_string()
                on:click=move |_| store.dispatch(&Change::Cell(country.clone(), mandate.clone()))
            >
                <Swatch shade=cell.shade/>
                <span class="name">{name}</span>
                <span class="shown">{cell.level} {cell.count.map(|count| format!(" · {count}"))}</span>
            </button>
        </li>
    }
}
