use leptos::{html, prelude::*};

use super::{
    browser::{self, ScrollPlace},
    part::{Choice, OptionGroup},
    store::{Store, activity_id, use_store},
    timeline::GroupChoice,
};
use crate::{
    i18n::with_soft_hyphens,
    query::Searched,
    scene::{
        Context, ListEntry, ListLine, ListRow, Markup, Window, list_entries, list_rows, ordered, write_sign,
    },
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
                label=store.words().list_words.order
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
    let rows = Memo::new(move |_| {
        let window = window.get();
        let rows = |context: &Context| entries.with(|entries| list_rows(context, entries, window));
        write_rows(&store.picture(rows), store)
    });
    let rows = move || {
        browser::keep_focus(".list");
        view! { <div class="still" inner_html=rows.get()></div> }
    };
    view! {
        <div
            node_ref=holder
            class="list"
            class:partial=move || window.get().is_partial
            role="table"
            aria-label=store.words().list_words.name
            aria-rowcount=move || (count.get() + 1).to_string()
        >
            <div role="row" class="list-head" aria-rowindex="1">
                {COLUMNS.iter().map(|&column| view! { <Title column order/> }).collect_view()}
            </div>
            <div role="presentation" style:height=move || format!("{}px", window.get().above_px)></div>
            {rows}
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
                {with_soft_hyphens(column_name(store, column), store.words().lang)}
                <span class="sort" aria-hidden="true"></span>
            </button>
        </div>
    }
}

/// The rows that are there, each with its place among all.
fn write_rows(rows: &[(usize, ListLine)], store: Store) -> String {
    let mut out = Markup::default();
    for (at, line) in rows {
        let index = (at + 2).to_string();
        match line {
            ListLine::Head(title) => write_head(&mut out, &index, title),
            ListLine::Row(row) => write_row(&mut out, &index, row, store),
        }
    }
    out.html().to_owned()
}

fn write_head(out: &mut Markup, index: &str, title: &str) {
    let attributes = [("role", "row"), ("class", "list-group list-row"), ("aria-rowindex", index)];
    out.element("div", &attributes, |out| {
        out.element("div", &[("role", "rowheader")], |out| out.text_element("h3", &[], title));
    });
}

/// An activity: when, what, under which mandate, for whom, by whom, how far.
fn write_row(out: &mut Markup, index: &str, row: &ListRow, store: Store) {
    let attributes = [
        ("role", "row"),
        ("class", "list-row"),
        ("aria-rowindex", index),
        ("data-activity", row.code.as_str()),
        ("aria-current", "true"),
    ];
    let attributes = if row.is_chosen { &attributes[..] } else { &attributes[..4] };
    let searched = &*store.searched();
    let cell = |out: &mut Markup, column: Column, text: &str| {
        let class = format!("column-{}", column.code());
        let attributes = [("role", "cell"), ("class", &class), ("data-label", column_name(store, column))];
        // On a phone what stands without a column's title says what it is.
        let has_label = matches!(column, Column::Countries | Column::Lead);
        let attributes = if has_label { &attributes } else { &attributes[..2] };
        out.element("div", attributes, |out| out.searched(text, searched));
    };
    out.element("div", attributes, |out| {
        cell(out, Column::When, &row.when);
        write_title(out, row, searched, store);
        out.element("div", &[("role", "cell"), ("class", "column-mandate")], |out| {
            out.element("span", &[("aria-hidden", "true")], |out| out.searched(&row.mandate, searched));
            out.text_element("span", &[("class", "visually-hidden")], &row.mandate_name);
        });
        cell(out, Column::Countries, &row.countries);
        cell(out, Column::Lead, &row.lead);
        out.element("div", &[("role", "cell"), ("class", "column-status")], |out| {
            out.text_element("span", &[("class", &format!("tag {}", row.status.code()))], row.status_word);
        });
        cell(out, Column::Kind, row.kind);
    });
}

/// The title as a link to the activity, what was searched in it marked.
fn write_title(out: &mut Markup, row: &ListRow, searched: &Searched, store: Store) {
    let change = Change::Activity(Some(row.code.clone()));
    // Where it stands in several groups, the first has its id.
    let id = match row.nth {
        0 => activity_id(&row.code),
        nth => format!("{}-{nth}", activity_id(&row.code)),
    };
    let href = store.bare_href(&change);
    out.element("div", &[("role", "rowheader"), ("class", "column-title")], |out| {
        if let Some(mark) = &row.list {
            write_sign(out, mark);
        }
        out.link(&id, &href, &change, |out| out.searched(&row.title, searched));
        if !row.found_in.is_empty() {
            out.element("small", &[("class", "found-in")], |out| {
                out.searched(&row.found_in.join(" · "), searched);
            });
        }
    });
}
