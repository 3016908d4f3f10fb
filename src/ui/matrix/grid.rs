use leptos::{ev, prelude::*};

use crate::{
    i18n::{MatrixWords, Messages},
    model::Code,
    scene::{GridKey, MatrixCell, MatrixColumn, MatrixRow, MatrixScene, Spot},
    state::Change,
    ui::{
        browser,
        part::{glyph, spread},
        store::{Store, matrix_id, use_store},
    },
};

/// What all cells share.
#[derive(Clone, Copy)]
struct Handles {
    store: Store,
    matrix: Memo<MatrixScene>,
    /// The countries by code, whatever order they stand in.
    rows: StoredValue<Vec<RwSignal<MatrixRow>>>,
    /// The id of the cell that Tab leads to.
    tab_stop: RwSignal<String>,
}

/// The matrix as an ARIA grid: one tab stop, arrows move, Enter opens.
#[component]
pub(super) fn Grid(matrix: Memo<MatrixScene>) -> impl IntoView {
    let store = use_store();
    let (country, mandate) = untrack(|| store.chosen_codes());
    let tab_stop = RwSignal::new(matrix_id(country.as_ref(), mandate.as_ref()));
    let rows = StoredValue::new(spread(move || matrix.with(by_code)));
    let handles = Handles { store, matrix, rows, tab_stop };
    let codes =
        move || matrix.with(|matrix| matrix.rows.iter().map(|row| row.code.clone()).collect::<Vec<_>>());
    let codes = Memo::new(move |_| codes());
    let columns = spread(move || matrix.with(|matrix| matrix.columns.clone()));
    let [regional, totals] = [(); 2].map(|()| columns.clone());
    view! {
        <p id="matrix-keys" class="visually-hidden">{move || store.words().matrix.keys}</p>
        <div class="matrix-holder"><div class="matrix-scroll">
            <table
                class="matrix"
                role="grid"
                aria-label=move || store.words().matrix.name
                aria-describedby="matrix-keys"
                on:keydown=move |event| on_key(&event, handles)
            >
                <thead>
                    <tr role="row">
                        <Title handles id=matrix_id(None, None) text=move |words| words.countries/>
                        {columns.iter().map(|&column| view! { <ColumnTitle column handles/> }).collect_view()}
                        <Title handles id=total_id(None) text=move |words| words.country_totals/>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || codes.get() key=Code::clone let:code><Row row=handles.row(&code) handles/></For>
                </tbody>
                <tfoot>
                    <FootRow handles foot=Foot::Regional columns=regional/>
                    <FootRow handles foot=Foot::Totals columns=totals/>
                </tfoot>
            </table>
        </div></div>
    }
}

/// The id of a country's total, or of the title of that column.
fn total_id(country: Option<&Code>) -> String {
    format!("{}-total", matrix_id(country, None))
}

/// The ids of all cells, as they stand on the page.
fn ids(matrix: &MatrixScene) -> Vec<Vec<String>> {
    let mandates = || matrix.columns.iter().map(|column| &column.code);
    let framed = |first, middle: Vec<String>, last| {
        std::iter::once(first).chain(middle).chain(std::iter::once(last)).collect()
    };
    let head = framed(
        matrix_id(None, None),
        mandates().map(|mandate| matrix_id(None, Some(mandate))).collect(),
        total_id(None),
    );
    let row = |row: &MatrixRow| {
        let country = Some(&row.code);
        let cells = mandates().map(|mandate| matrix_id(country, Some(mandate))).collect();
        framed(matrix_id(country, None), cells, total_id(country))
    };
    let foot = |foot: Foot| {
        let cells = mandates().map(|mandate| foot.id(Some(mandate))).collect();
        framed(foot.id(None), cells, format!("{}-all", foot.id(None)))
    };
    let rows = matrix.rows.iter().map(row);
    std::iter::once(head).chain(rows).chain([foot(Foot::Regional), foot(Foot::Totals)]).collect()
}

fn on_key(event: &ev::KeyboardEvent, handles: Handles) {
    let far = event.ctrl_key() || event.meta_key();
    let key = match event.key().as_str() {
        "Enter" | " " => {
            event.prevent_default();
            return browser::click_focused();
        }
        "ArrowUp" => GridKey::Up,
        "ArrowDown" => GridKey::Down,
        "ArrowLeft" => GridKey::Left,
        "ArrowRight" => GridKey::Right,
        "Home" if far => GridKey::First,
        "Home" => GridKey::Home,
        "End" if far => GridKey::Last,
        "End" => GridKey::End,
        _ => return,
    };
    event.prevent_default();
    let ids = handles.matrix.with_untracked(ids);
    let stop = handles.tab_stop.get_untracked();
    let places = ids.iter().enumerate();
    let spot = places
        .filter_map(|(row, cells)| Some(Spot { row, column: cells.iter().position(|id| *id == stop)? }))
        .next()
        .unwrap_or(Spot { row: 0, column: 0 });
    let next = spot.step(key, ids.len(), ids.first().map_or(0, Vec::len));
    browser::focus(&ids[next.row][next.column]);
}

/// What makes an element a cell of the grid: its place in the one tab stop, and what a click or Enter does.
struct Place<Tab, Focus, Click> {
    id: String,
    tab: Tab,
    focus: Focus,
    click: Click,
}

fn by_code(matrix: &MatrixScene) -> Vec<MatrixRow> {
    let mut rows = matrix.rows.clone();
    rows.sort_by(|a, b| a.code.cmp(&b.code));
    rows
}

impl Handles {
    /// A country's row, whose place among the others may change.
    fn row(self, code: &Code) -> RwSignal<MatrixRow> {
        let place = |rows: &Vec<RwSignal<MatrixRow>>| {
            let at = rows.binary_search_by(|row| row.with_untracked(|row| row.code.cmp(code)));
            rows[at.expect("every country of the order has a row")]
        };
        self.rows.with_value(place)
    }

    fn place(
        self,
        id: String,
        change: Option<Change>,
    ) -> Place<
        impl Fn() -> &'static str + Send + 'static,
        impl FnMut(ev::FocusEvent) + 'static,
        impl FnMut(ev::MouseEvent) + 'static,
    > {
        let (stop_id, focus_id) = (id.clone(), id.clone());
        Place {
            id,
            tab: move || if self.tab_stop.with(|stop| *stop == stop_id) { "0" } else { "-1" },
            focus: move |_| self.tab_stop.set(focus_id.clone()),
            click: move |_| {
                if let Some(change) = &change {
                    self.store.dispatch(change);
                }
            },
        }
    }
}

/// The title of the names or of the totals.
#[component]
fn Title(
    handles: Handles,
    id: String,
    text: impl Fn(&'static MatrixWords) -> &'static str + Send + Sync + Copy + 'static,
) -> impl IntoView {
    let Place { id, tab, focus, .. } = handles.place(id, None);
    view! {
        <th role="columnheader" scope="col" class="corner" id=id tabindex=tab on:focus=focus>
            {move || text(&handles.store.words().matrix)}
        </th>
    }
}

/// A mandate at the head of its column.
#[component]
fn ColumnTitle(column: RwSignal<MatrixColumn>, handles: Handles) -> impl IntoView {
    let code = column.with_untracked(|column| column.code.clone());
    let id = matrix_id(None, Some(&code));
    let is_chosen = move || column.with(|column| column.is_chosen);
    let Place { id, tab, focus, click } = handles.place(id, Some(Change::Column(code.clone())));
    view! {
        <th
            role="columnheader"
            scope="col"
            id=id
            data-column=code.to_string()
            aria-selected=move || is_chosen().to_string()
            tabindex=tab
            on:focus=focus
            on:click=click
        >
            <b>{code.to_string()}</b>
            <span>{move || column.with(|column| column.title.clone())}</span>
        </th>
    }
}

/// A country with its cells and its total, and before it the title of its part of the region where one begins.
#[component]
fn Row(row: RwSignal<MatrixRow>, handles: Handles) -> impl IntoView {
    let own = row.with_untracked(|row| row.code.clone());
    let cells = spread(move || row.with(|row| row.cells.clone()));
    let mandates = handles.matrix.with_untracked(|matrix| matrix.columns.clone());
    let group = Memo::new(move |_| row.with(|row| row.group.clone()));
    let is_chosen = move || row.with(|row| row.is_chosen);
    let head = handles.place(matrix_id(Some(&own), None), Some(Change::Row(own.clone())));
    let total = handles.place(total_id(Some(&own)), Some(Change::Row(own.clone())));
    let width = cells.len() + 2;
    let cell = |(cell, mandate): (RwSignal<MatrixCell>, MatrixColumn)| {
        view! { <Cell cell at=(own.clone(), mandate.code) handles/> }
    };
    let cells = cells.into_iter().zip(mandates).map(cell).collect_view();
    view! {
        {move || group.get().map(|group| view! {
            <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan=width>{group}</th></tr>
        })}
        <tr role="row" class:chosen=is_chosen>
            <th
                role="rowheader"
                scope="row"
                id=head.id
                data-row=own.to_string()
                aria-selected=move || is_chosen().to_string()
                tabindex=head.tab
                on:focus=head.focus
                on:click=head.click
            >
                {move || row.with(|row| row.name.clone())}
            </th>
            {cells}
            <td role="gridcell" class="total" id=total.id tabindex=total.tab on:focus=total.focus on:click=total.click>
                {move || row.with(|row| row.total.clone())}
            </td>
        </tr>
    }
}

/// A country under a mandate: fill, glyph, number and word.
#[component]
fn Cell(cell: RwSignal<MatrixCell>, at: (Code, Code), handles: Handles) -> impl IntoView {
    let (country, mandate) = at;
    let shade = move || cell.with(|cell| cell.shade);
    let data_cell = format!("{country}/{mandate}");
    let id = matrix_id(Some(&country), Some(&mandate));
    let Place { id, tab, focus, click } = handles.place(id, Some(Change::Cell(country, mandate)));
    view! {
        <td
            role="gridcell"
            class="cell"
            id=id
            data-cell=data_cell
            data-level=move || shade().code()
            aria-label=move || cell.with(|cell| cell.label.clone())
            aria-selected=move || cell.with(|cell| cell.is_chosen.to_string())
            tabindex=tab
            on:focus=focus
            on:click=click
        >
            <svg class="band" aria-hidden="true" focusable="false">
                <rect width="100%" height="100%" class=move || format!("fill {}", shade().code())/>
            </svg>
            <span class="word" aria-hidden="true">{move || cell.with(|cell| cell.level)}</span>
            <span class="plate" aria-hidden="true">
                <svg viewBox="3 3 12 12" width="12" height="12" focusable="false">
                    <path class="glyph" d=move || glyph(shade())/>
                </svg>
                {move || cell.with(|cell| cell.count)}
            </span>
        </td>
    }
}

/// A row below the countries.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Foot {
    /// Regional work whose countries are not named.
    Regional,
    /// For how many countries there is activity.
    Totals,
}

impl Foot {
    fn id(self, mandate: Option<&Code>) -> String {
        let end = if self == Self::Regional { "regional" } else { "totals" };
        format!("{}-{end}", matrix_id(None, mandate))
    }

    fn title(self, words: &Messages) -> &'static str {
        if self == Self::Regional { words.regional } else { words.matrix.mandate_totals }
    }

    fn text(self, column: &MatrixColumn) -> String {
        let text = match self {
            Self::Regional => column.regional.map(|count| count.to_string()),
            Self::Totals => column.total.clone(),
        };
        text.unwrap_or_else(|| "–".to_owned())
    }

    fn end(self, matrix: &MatrixScene) -> String {
        if self == Self::Regional { String::new() } else { matrix.total.clone() }
    }
}

/// A row below the countries: its title, a figure under each mandate, and one for all.
#[component]
fn FootRow(handles: Handles, foot: Foot, columns: Vec<RwSignal<MatrixColumn>>) -> impl IntoView {
    let title = handles.place(foot.id(None), None);
    let end = handles.place(format!("{}-all", foot.id(None)), None);
    let cell = move |column: RwSignal<MatrixColumn>| {
        let code = column.with_untracked(|column| column.code.clone());
        let is_regional = foot == Foot::Regional;
        let label = move || column.with(|column| column.regional_label.clone());
        let text = move || column.with(|column| foot.text(column));
        let own = Change::Column(code.clone());
        let Place { id, tab, focus, click } = handles.place(foot.id(Some(&code)), Some(own));
        view! {
            <td
                role="gridcell"
                class:total=!is_regional
                id=id
                data-regional=is_regional.then(|| code.to_string())
                aria-label=move || is_regional.then(label)
                tabindex=tab
                on:focus=focus
                on:click=click
            >
                {text}
            </td>
        }
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" id=title.id tabindex=title.tab on:focus=title.focus>
                {move || foot.title(handles.store.words())}
            </th>
            {columns.into_iter().map(cell).collect_view()}
            <td role="gridcell" class="total" id=end.id tabindex=end.tab on:focus=end.focus>
                {move || handles.matrix.with(|matrix| foot.end(matrix))}
            </td>
        </tr>
    }
}
