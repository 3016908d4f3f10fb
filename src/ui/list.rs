use leptos::{html, prelude::*};

use super::{
    browser::{self, ScrollPlace},
    part::{Choice, OptionGroup, StateLink},
    store::{Store, activity_id, use_store},
    timeline::GroupChoice,
};
use crate::{
    scene::{ListEntry, ListRow, Window, list_entries, ordered},
    state::{Change, Column, Group, ListOrder},
};

/// The columns, as they stand beside each other.
const COLUMNS: &[Column] = Column::ALL;

/// Activities as a table that can be sorted and grouped. Beyond a few hundred rows only those in view are there.
#[component]
pub(super) fn List() -> impl IntoView {
    let store = use_store();
    let group = Memo::new(move |_| store.read(|state| state.group.unwrap_or(Group::None)));
    let order = Memo::new(move |_| store.read(|state| state.order));
    let all = Memo::new(move |_| store.whole_picture(|context| ordered(context, order.get())));
    let entries =
        Memo::new(move |_| all.with(|all| store.picture(|context| list_entries(context, all, group.get()))));
    let is_empty = move || entries.with(Vec::is_empty);
    view! {
        <div class="tools">
            <GroupChoice groups=Group::ALL value=group/>
            <OrderChoice order/>
        </div>
        {move || is_empty().then(|| view! { <p class="note">{store.words().list_words.empty}</p> })}
        <Table entries order/>
    }
}

/// The order, where there are no titles of columns to press.
#[component]
fn OrderChoice(order: Memo<ListOrder>) -> impl IntoView {
    let store = use_store();
    let groups = move || {
        let option = |column: &Column| {
            let code = ListOrder { column: *column, descending: false }.code();
            (code, column_name(store, *column).to_owned())
        };
        vec![OptionGroup::plain(COLUMNS.iter().map(option).collect())]
    };
    let choose = move |code: String| {
        if let Some(order) = ListOrder::from_code(&code) {
            store.dispatch(&Change::Order(order));
        }
    };
    view! {
        <div class="narrow-only">
            <Choice
                name="order"
                label=Signal::derive(move || store.words().list_words.order)
                groups=Signal::derive(groups)
                value=Signal::derive(move || order.get().column.code().to_owned())
                choose=Callback::new(choose)
            />
        </div>
    }
}

fn column_name(store: Store, column: Column) -> &'static str {
    let words = store.words();
    match column {
        Column::When => words.list_words.column_when,
        Column::Title => words.list_words.column_title,
        Column::Mandate => words.filters.mandate,
        Column::Countries => words.list_words.column_countries,
        Column::Lead => words.list_words.column_lead,
        Column::Status => words.filters.status,
        Column::Kind => words.filters.kind,
    }
}

/// The rows in view, with room above and below for the others.
#[component]
fn Table(entries: Memo<Vec<ListEntry>>, order: Memo<ListOrder>) -> impl IntoView {
    let store = use_store();
    let holder = NodeRef::<html::Div>::new();
    let place = RwSignal::new(ScrollPlace::default());
    let row_px = RwSignal::new(56.0);
    let guard = StoredValue::new_local(None);
    Effect::new(move || {
        if let Some(holder) = holder.get() {
            guard.set_value(Some(browser::observe_scroll(&holder, place.write_only())));
        }
    });
    let count = Memo::new(move |_| entries.with(Vec::len));
    let window = Memo::new(move |_| {
        let ScrollPlace { above_px, height_px } = place.get();
        Window::of(count.get(), row_px.get(), above_px, height_px)
    });
    // Rows of a long list are all of one height, whatever the size of the letters.
    Effect::new(move || {
        if window.get().is_partial
            && let Some(height_px) = browser::height_of(".list-row")
        {
            row_px.set(height_px);
        }
    });
    let rows = move || {
        let window = window.get();
        // Rows that stay are moved in the document when others come before them.
        browser::keep_focus(".list");
        entries.with(|entries| {
            let shown = entries.iter().enumerate().skip(window.first).take(window.count);
            shown.map(|(at, entry)| (at, entry.clone())).collect::<Vec<_>>()
        })
    };
    view! {
        <div
            node_ref=holder
            class="list"
            class:partial=move || window.get().is_partial
            role="table"
            aria-label=move || store.words().list_words.name
            aria-rowcount=move || (count.get() + 1).to_string()
        >
            <div role="row" class="list-head" aria-rowindex="1">
                {COLUMNS.iter().map(|&column| view! { <Title column order/> }).collect_view()}
            </div>
            <div role="presentation" style:height=move || format!("{}px", window.get().above_px)></div>
            <For each=rows key=|(at, entry)| (*at, entry.clone()) let((at, entry))>
                <Entry at entry/>
            </For>
            <div role="presentation" style:height=move || format!("{}px", window.get().below_px)></div>
        </div>
    }
}

/// The title of a column: pressed, the list stands in its order.
#[component]
fn Title(column: Column, order: Memo<ListOrder>) -> impl IntoView {
    let store = use_store();
    let sort = move || match order.get() {
        ListOrder { column: by, .. } if by != column => "none",
        ListOrder { descending: true, .. } => "descending",
        ListOrder { .. } => "ascending",
    };
    view! {
        <div role="columnheader" aria-sort=sort class=format!("column-{}", column.code())>
            <button
                type="button"
                data-order=column.code()
                on:click=move |_| store.dispatch(&Change::Order(order.get_untracked().pressed(column)))
            >
                {move || column_name(store, column)}
                <span class="sort" aria-hidden="true"></span>
            </button>
        </div>
    }
}

/// The title of a group, or an activity.
#[component]
fn Entry(at: usize, entry: ListEntry) -> impl IntoView {
    let index = (at + 2).to_string();
    match entry {
        ListEntry::Head(title) => view! {
            <div role="row" class="list-group list-row" aria-rowindex=index>
                <div role="rowheader"><h3>{title}</h3></div>
            </div>
        }
        .into_any(),
        ListEntry::Row(id) => {
            let store = use_store();
            let row = Memo::new(move |_| store.picture(|context| ListRow::of(context, id)));
            view! { <Row row index/> }.into_any()
        }
    }
}

/// An activity: when, what, under which mandate, for whom, by whom, how far.
#[component]
fn Row(row: Memo<ListRow>, index: String) -> impl IntoView {
    let store = use_store();
    let ListRow { code, when, mandate, mandate_name, countries, lead, status, status_word, kind, .. } =
        row.get_untracked();
    let own = code.to_string();
    let title = move || row.with(|row| row.title.clone()).into_iter().map(part).collect_view();
    view! {
        <div
            role="row"
            class="list-row"
            aria-rowindex=index
            data-activity=own
            aria-current=move || row.with(|row| row.is_chosen).then_some("true")
        >
            <div role="cell" class="column-when">{when}</div>
            <div role="rowheader" class="column-title">
                <StateLink id=activity_id(&code) change=Change::Activity(Some(code))>{title}</StateLink>
            </div>
            <div role="cell" class="column-mandate">
                <span aria-hidden="true">{mandate}</span>
                <span class="visually-hidden">{mandate_name}</span>
            </div>
            <div role="cell" class="column-countries" data-label=move || column_name(store, Column::Countries)>{countries}</div>
            <div role="cell" class="column-lead" data-label=move || column_name(store, Column::Lead)>{lead}</div>
            <div role="cell" class="column-status">
                <span class=format!("tag {}", status.code())>{status_word}</span>
            </div>
            <div role="cell" class="column-kind">{kind}</div>
        </div>
    }
}

/// A part of a title, marked if it is what was searched.
fn part((text, is_found): (String, bool)) -> impl IntoView {
    if is_found { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
}
