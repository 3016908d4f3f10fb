use leptos::{ev, html, prelude::*};

use super::{
    browser,
    part::{spread, width_of},
    store::{Store, map_id, use_store},
};
use crate::{
    geo::{Direction, LEAST_PX, PagePoint, PageRect, Seams, Shapes},
    model::Code,
    scene::{
        self, Chosen, MapBorder, MapCountry, MapFrame, MapScene, MapState, Neighbours, SourceMark, glyph,
        source_path,
    },
    state::{Change, View},
};

/// The map with its disclaimer, each country in its state, or a sentence where it cannot be drawn.
#[component]
pub(super) fn Map(states: Memo<Vec<MapState>>) -> impl IntoView {
    let store = use_store();
    let has_shapes = store.atlas().shapes.as_deref().is_some_and(|(shapes, _)| !shapes.countries.is_empty());
    let drawing = move || {
        if has_shapes {
            view! { <Hint/> <Drawing states/> }.into_any()
        } else {
            view! { <p class="notice" data-notice="map">{store.words().map_missing}</p> }.into_any()
        }
    };
    view! {
        <div class="map" id="map">
            {drawing()}
            <details class="disclaimer">
                <summary>{store.words().disclaimer_short}</summary>
                <p>{store.words().disclaimer}</p>
            </details>
        </div>
    }
}

/// For who comes for the first time: what the numbers are and what to do. Gone as soon as anything is chosen. The map of
/// overlaps has other numbers, and inside of another page there is no room for it.
#[component]
fn Hint() -> impl IntoView {
    let store = use_store();
    let is_first = Memo::new(move |_| {
        let is_anything = store.is_anything_on() || store.chosen() != Chosen::default();
        store.view() == View::Map && !store.is_embedded() && !is_anything
    });
    move || {
        let text = || view! { <p class="map-hint screen-only" data-hint="">{store.words().map_hint}</p> };
        is_first.get().then(text)
    }
}

/// What all countries on the map share.
#[derive(Clone, Copy)]
struct Handles {
    store: Store,
    /// One for each country of the dataset, in its order.
    states: StoredValue<Vec<RwSignal<MapState>>>,
    neighbours: StoredValue<Neighbours>,
    /// The country that Tab leads to.
    tab_stop: RwSignal<Option<Code>>,
}

impl Handles {
    /// What is shown of a country.
    fn state(self, row: usize) -> RwSignal<MapState> {
        self.states.with_value(|states| states[row])
    }
}

/// The two frames. One tab stop for all countries; arrows move between them.
#[component]
fn Drawing(states: Memo<Vec<MapState>>) -> impl IntoView {
    let store = use_store();
    let holder = NodeRef::<html::Div>::new();
    let width_px = width_of(holder);
    let scene = Memo::new(move |_| {
        let width_px = width_px.get();
        // Before its element is measured there is no map.
        if width_px <= 0.0 {
            return None;
        }
        with_shapes(store, |context, shapes, seams| MapScene::of(context, shapes, seams, width_px))
    });
    let neighbours =
        with_shapes(store, |context, shapes, _| Neighbours::of(context, shapes)).unwrap_or_default();
    let tab_stop = RwSignal::new(store.chosen_codes().0.or_else(|| neighbours.first().cloned()));
    let handles = Handles {
        store,
        states: StoredValue::new(spread(move || states.get())),
        neighbours: StoredValue::new(neighbours),
        tab_stop,
    };
    view! {
        <div node_ref=holder class="drawing-holder">
            {move || scene.get().map(|scene| view! { <Frames scene handles/> })}
        </div>
    }
}

/// Calls the kernel with the shapes; follows nothing, since places do not depend on the choice.
fn with_shapes<R>(store: Store, make: impl FnOnce(&scene::Context, &Shapes, &Seams) -> R) -> Option<R> {
    let atlas = store.atlas();
    let (shapes, seams) = atlas.shapes.as_deref()?;
    Some(store.whole_picture(|context| make(context, shapes, seams)))
}

#[component]
fn Frames(scene: MapScene, handles: Handles) -> impl IntoView {
    let words = handles.store.words();
    let MapScene { width_px, height_px, frames, countries, locator } = scene;
    let frame = |(index, frame): (usize, MapFrame)| {
        let here = countries.iter().filter(|country| country.frame == index).cloned().collect();
        let locator = (index == 0).then(|| locator.clone());
        view! { <Frame frame countries=here locator handles/> }
    };
    let frames = frames.into_iter().enumerate().map(frame).collect_view();
    view! {
        <p id="map-keys" class="visually-hidden">{words.map_keys}</p>
        <svg
            class="drawing"
            width=width_px
            height=height_px
            viewBox=format!("0 0 {width_px} {height_px}")
            role="listbox"
            aria-label=words.map
            aria-describedby="map-keys"
        >
            {frames}
        </svg>
    }
}

/// One picture: sea, other land, then the countries that are chosen here.
#[component]
fn Frame(
    frame: MapFrame,
    countries: Vec<MapCountry>,
    locator: Option<String>,
    handles: Handles,
) -> impl IntoView {
    let PageRect { x_px, y_px, width_px, height_px } = frame.rect;
    let elsewhere = frame.elsewhere.into_iter().map(|(row, land, coast)| {
        let state = handles.state(row);
        let level = move || state.with(|state| state.shade.code());
        view! {
            <g data-level=level><path class="fill" d=land/></g>
            <path class="coast" d=coast/>
        }
    });
    let locator = locator.map(|path| view! { <path class="locator" d=path/> });
    let border = |MapBorder { rows, path }: MapBorder| {
        let states = rows.map(|row| row.map(|row| handles.state(row)));
        let is_pale = move || {
            states.iter().all(|state| state.is_some_and(|state| state.with(|state| state.shade.is_pale())))
        };
        view! { <path class="boundary" class:on-pale=is_pale d=path/> }
    };
    let borders = frame.borders.into_iter().map(border).collect_view();
    let title = frame.title.map(|title| {
        view! {
            <text class="frame-title" x=x_px + 10.0 y=y_px + 18.0>{title}</text>
            <Outline rect=frame.rect class="frame"/>
        }
    });
    // Who presses a name or its number means the country; land that lies there is pressed itself.
    let named = |country: &MapCountry| {
        let (rect, code) = (country.label.rect, country.code.clone());
        view! {
            <g on:click=move |_| choose(handles.store, &code)>
                <Outline rect class="name-target"/>
            </g>
        }
    };
    let name_targets = countries.iter().map(named).collect_view();
    let labels =
        countries.clone().into_iter().map(|country| view! { <Label country handles/> }).collect_view();
    let countries = countries.into_iter().map(|country| view! { <Country country handles/> }).collect_view();
    view! {
        <svg
            x=x_px
            y=y_px
            width=width_px
            height=height_px
            viewBox=format!("{x_px} {y_px} {width_px} {height_px}")
            role="presentation"
        >
            <g aria-hidden="true" on:click=move |_| handles.store.dispatch(&Change::Country(None))>
                <Outline rect=frame.rect class="sea"/>
                <path class="land" d=frame.land/>
                <path class="coast faint" d=frame.land_coast/>
                {elsewhere.collect_view()}
                {locator}
            </g>
            <g aria-hidden="true">{name_targets}</g>
            {countries}
            <g aria-hidden="true">
                {borders}
                {labels}
                {title}
            </g>
        </svg>
    }
}

#[component]
fn Outline(rect: PageRect, class: &'static str) -> impl IntoView {
    view! { <rect class=class x=rect.x_px y=rect.y_px width=rect.width_px height=rect.height_px/> }
}

/// A country: its land, and a target that a finger can hit.
#[component]
fn Country(country: MapCountry, handles: Handles) -> impl IntoView {
    let store = handles.store;
    let state = handles.state(country.row);
    let code = country.code.clone();
    let tab_code = code.clone();
    let key_code = code.clone();
    let focus_code = code.clone();
    view! {
        <g
            class="country"
            role="option"
            id=map_id(&code)
            data-country=code.to_string()
            data-level=move || state.with(|state| state.shade.code())
            aria-label=move || state.with(|state| state.label.clone())
            aria-selected=move || state.with(|state| state.is_chosen.to_string())
            tabindex=move || if handles.tab_stop.with(|stop| stop.as_ref() == Some(&tab_code)) { "0" } else { "-1" }
            on:click=move |_| choose(store, &code)
            on:focus=move |_| handles.tab_stop.set(Some(focus_code.clone()))
            on:keydown=move |event| on_key(&event, handles, &key_code)
        >
            <path class="fill" d=country.land/>
            <path class="coast" d=country.coast/>
            <path class="target" d=country.target.clone() stroke-width=country.hit.halo_px * 2.0/>
            <circle class="target" cx=country.hit.middle.x_px cy=country.hit.middle.y_px r=LEAST_PX / 2.0/>
            <path class="ring" d=country.target/>
        </g>
    }
}

fn choose(store: Store, code: &Code) {
    store.dispatch(&Change::Country(Some(code.clone())));
}

fn on_key(event: &ev::KeyboardEvent, handles: Handles, code: &Code) {
    let direction = match event.key().as_str() {
        "Enter" | " " => {
            event.prevent_default();
            return choose(handles.store, code);
        }
        "ArrowUp" => Direction::Up,
        "ArrowRight" => Direction::Right,
        "ArrowDown" => Direction::Down,
        "ArrowLeft" => Direction::Left,
        _ => return,
    };
    event.prevent_default();
    let next = handles.neighbours.with_value(|neighbours| neighbours.next(code, direction).cloned());
    if let Some(next) = next {
        browser::focus(&map_id(&next));
    }
}

/// The name, and before it the number of mandates with activity or the glyph of the level.
#[component]
fn Label(country: MapCountry, handles: Handles) -> impl IntoView {
    let state = handles.state(country.row);
    let badge = country.label.badge;
    let leader = country.label.leader.map(|[from, to]| {
        view! { <line class="leader" x1=from.x_px y1=from.y_px x2=to.x_px y2=to.y_px/> }
    });
    let lines = country.label.lines.into_iter().map(|(at, text)| {
        view! { <text class="label" x=at.x_px y=at.y_px>{text}</text> }
    });
    view! {
        <g class="badge" class:chosen=move || state.with(|state| state.is_chosen)>
            {leader}
            {lines.collect_view()}
            <circle class="badge-ground" cx=badge.x_px cy=badge.y_px r="9"/>
            <path
                class="glyph"
                transform=format!("translate({} {})", badge.x_px - 9.0, badge.y_px - 9.0)
                d=move || state.with(|state| glyph(state.shade))
            />
            <text class="badge-number" x=badge.x_px y=badge.y_px + 4.0>
                {move || state.with(|state| state.number.clone())}
            </text>
            {move || state.with(|state| list_signs(&state.lists, badge))}
        </g>
    }
}

/// The forms of the lists beside the report, below the badge.
fn list_signs(lists: &[SourceMark], badge: PagePoint) -> impl IntoView + use<> {
    let first_px = badge.x_px - 5.0 * real(lists.len().saturating_sub(1));
    let sign = |(at, mark): (usize, &SourceMark)| {
        let place = format!("translate({} {}) scale(0.6)", first_px + 10.0 * real(at), badge.y_px + 12.0);
        view! { <path class="list-sign" data-list=mark.place transform=place d=source_path(mark.place)/> }
    };
    lists.iter().enumerate().map(sign).collect_view()
}

/// Few enough to be told exactly.
fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
