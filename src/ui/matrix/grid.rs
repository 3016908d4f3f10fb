use std::sync::Arc;

use leptos::{ev, prelude::*};

use crate::{
    i18n::{MatrixWords, Messages, with_soft_hyphens},
    model::Code,
    order,
    scene::{
        GridKey, MatrixCell, MatrixColumn, MatrixRow, MatrixScene, SourceMark, Spot, glyph, source_path,
    },
    state::Change,
    ui::{
        browser,
        part::spread,
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
    tab_stop: StoredValue<String>,
}

/// The matrix as an ARIA grid: one tab stop, arrows move, Enter opens.
#[component]
pub(super) fn Grid(matrix: Memo<MatrixScene>) -> impl IntoView {
    let store = use_store();
    let (country, mandate) = untrack(|| store.chosen_codes());
    let tab_stop = StoredValue::new(matrix_id(country.as_ref(), mandate.as_ref()));
    let rows = StoredValue::new(spread(move || matrix.with(by_code)));
    let handles = Handles { store, matrix, rows, tab_stop };
    let codes =
        move || matrix.with(|matrix| matrix.rows.iter().map(|row| row.code.clone()).collect::<Vec<_>>());
    let codes = Memo::new(move |_| codes());
    let columns = spread(move || matrix.with(|matrix| matrix.columns.clone()));
    let [regional, totals] = [(); 2].map(|()| columns.clone());
    view! {
        <p id="matrix-keys" class="visually-hidden">{store.words().matrix.keys}</p>
        <div class="matrix-holder"><div class="matrix-scroll">
            <table
                class="matrix"
                role="grid"
                aria-label=store.words().matrix.name
                aria-describedby="matrix-keys"
                on:keydown=move |event| on_key(&event, handles)
                on:focusin=move |event| handles.stop_at(&event)
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
    let stop = handles.tab_stop.get_value();
    let places = ids.iter().enumerate();
    let spot = places
        .filter_map(|(row, cells)| Some(Spot { row, column: cells.iter().position(|id| *id == stop)? }))
        .next()
        .unwrap_or(Spot { row: 0, column: 0 });
    let next = spot.step(key, ids.len(), ids.first().map_or(0, Vec::len));
    browser::focus(&ids[next.row][next.column]);
}

fn by_code(matrix: &MatrixScene) -> Vec<MatrixRow> {
    let mut rows = matrix.rows.clone();
    order::by(&mut rows, |a, b| a.code.cmp(&b.code));
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

    /// `tabindex` of the cell with this id; follows nothing, since the focus moves it.
    fn tab(self, id: &str) -> &'static str {
        self.tab_stop.with_value(|stop| if stop == id { "0" } else { "-1" })
    }

    /// The cell that gets the focus is the one that Tab leads to.
    fn stop_at(self, event: &ev::FocusEvent) {
        if let Some(id) = browser::attribute_near(event, "id") {
            browser::move_tab_stop(&self.tab_stop.get_value(), &id);
            self.tab_stop.set_value(id);
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
    let tab = handles.tab(&id);
    view! {
        <th role="columnheader" scope="col" class="corner" id=id tabindex=tab>
            {text(&handles.store.words().matrix)}
        </th>
    }
}

/// A mandate at the head of its column.
#[component]
fn ColumnTitle(column: RwSignal<MatrixColumn>, handles: Handles) -> impl IntoView {
    let code = column.with_untracked(|column| column.code.clone());
    let id = matrix_id(None, Some(&code));
    let store = use_store();
    let title = move || column.with(|column| with_soft_hyphens(&column.title, store.words().lang));
    view! {
        <th
            role="columnheader"
            scope="col"
            tabindex=handles.tab(&id)
            id=id
            data-column=code.to_string()
            data-change=Change::Column(code.clone()).press()
            aria-selected=move || column.with(|column| column.is_chosen.to_string())
        >
            <b>{move || column.with(|column| column.paragraph.clone())}</b>
            <span>{title}</span>
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
    let is_chosen = Memo::new(move |_| row.with(|row| row.is_chosen));
    let change = Change::Row(own.clone()).press();
    let [head, total] = [matrix_id(Some(&own), None), total_id(Some(&own))];
    let [head_tab, total_tab] = [&head, &total].map(|id| handles.tab(id));
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
                id=head
                data-row=own.to_string()
                data-change=change.clone()
                aria-selected=move || is_chosen.get().to_string()
                tabindex=head_tab
            >
                {move || row.with(|row| row.name.clone())}
            </th>
            {cells}
            <td role="gridcell" class="total" id=total data-change=change tabindex=total_tab>
                {move || row.with(|row| row.total.clone())}
            </td>
        </tr>
    }
}

/// A country under a mandate: fill, glyph, number and word. One follower for all of it: most filters change most cells.
#[component]
fn Cell(cell: RwSignal<MatrixCell>, at: (Code, Code), handles: Handles) -> impl IntoView {
    let (country, mandate) = at;
    let name: Arc<str> = format!("{country}/{mandate}").into();
    let id: Arc<str> = matrix_id(Some(&country), Some(&mandate)).into();
    let change: Option<Arc<str>> = Change::Cell(country, mandate).press().map(Arc::from);
    move || {
        let MatrixCell { shade, level, count, label, lists, is_chosen } = cell.get();
        view! {
            <td
                role="gridcell"
                class="cell"
                id=Arc::clone(&id)
                data-cell=Arc::clone(&name)
                data-change=change.clone()
                data-level=shade.code()
                aria-label=label
                aria-selected=if is_chosen { "true" } else { "false" }
                tabindex=handles.tab(&id)
            >
                <svg class="band" aria-hidden="true" focusable="false">
                    <rect class="fill" width="100%" height="100%"/>
                </svg>
                <span class="word" aria-hidden="true">{level}</span>
                " "
                <span class="plate" aria-hidden="true">
                    <svg viewBox="3 3 12 12" width="12" height="12" focusable="false">
                        <path class="glyph" d=glyph(shade)/>
                    </svg>
                    {count}
                    {lists.into_iter().map(list_sign).collect_view()}
                </span>
            </td>
        }
    }
}

/// The form of a list beside the report.
fn list_sign(mark: SourceMark) -> impl IntoView {
    view! {
        <svg class="list-sign" data-list=mark.place viewBox="-9 -9 18 18" width="10" height="10" focusable="false">
            <path d=source_path(mark.place)/>
        </svg>
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
    let [title, end] = [foot.id(None), format!("{}-all", foot.id(None))];
    let [title_tab, end_tab] = [&title, &end].map(|id| handles.tab(id));
    let cell = move |column: RwSignal<MatrixColumn>| {
        let code = column.with_untracked(|column| column.code.clone());
        let is_regional = foot == Foot::Regional;
        let label = move || column.with(|column| column.regional_label.clone());
        let id = foot.id(Some(&code));
        view! {
            <td
                role="gridcell"
                class:total=!is_regional
                tabindex=handles.tab(&id)
                id=id
                data-regional=is_regional.then(|| code.to_string())
                data-change=Change::Column(code).press()
                aria-label=move || is_regional.then(label)
            >
                {move || column.with(|column| foot.text(column))}
            </td>
        }
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" id=title tabindex=title_tab>
                {foot.title(handles.store.words())}
            </th>
            {columns.into_iter().map(cell).collect_view()}
            <td role="gridcell" class="total" id=end tabindex=end_tab>
                {move || handles.matrix.with(|matrix| foot.end(matrix))}
            </td>
        </tr>
    }
}
