use leptos::{ev, html, prelude::*};

use super::{browser, filter_bar::SpanChoice, part::width_of, store::use_store};
use crate::{
    model::Month,
    scene::{Grip, StripScene, Tick},
    state::Change,
};

/// How much was going on month by month, with a span to drag, two plain selects beside it, and the switch for what has no
/// date.
#[component]
pub(super) fn Strip() -> impl IntoView {
    let store = use_store();
    let holder = NodeRef::<html::Div>::new();
    let width_px = width_of(holder);
    let scene = Memo::new(move |_| {
        let width_px = width_px.get();
        (width_px > 0.0).then(|| store.picture(|context| StripScene::of(context, width_px)))
    });
    view! {
        <section class="strip" aria-labelledby="strip-title">
            <div class="strip-head">
                <h2 id="strip-title">{store.words().timeline.strip}</h2>
                <p class="strip-legend">
                    <span><StripSample class="completed"/> {store.words().timeline.active}</span>
                    <span><StripSample class="planned"/> {store.words().timeline.planned}</span>
                </p>
                <SpanChoice place="strip"/>
            </div>
            <p id="strip-keys" class="visually-hidden">{store.words().timeline.strip_keys}</p>
            <div node_ref=holder class="strip-holder">
                {move || (width_px.get() > 0.0).then(|| view! { <Drawing scene/> })}
            </div>
        </section>
    }
}

/// A column in small.
#[component]
fn StripSample(class: &'static str) -> impl IntoView {
    view! {
        <svg width="12" height="12" aria-hidden="true" focusable="false">
            <rect class=format!("column {class}") width="12" height="12" rx="2"/>
        </svg>
    }
}

/// What is held while the reader drags: what was taken, the span before, and whether it has moved.
#[derive(Clone, Copy)]
struct Held {
    grip: Grip,
    before: (Month, Month),
    has_moved: bool,
}

/// The columns, the span over them, and its two ends. Made anew only for another width: what is held must stay held.
#[component]
fn Drawing(scene: Memo<Option<StripScene>>) -> Option<impl IntoView> {
    let store = use_store();
    let held = RwSignal::new(None::<Held>);
    let take = move |event: ev::PointerEvent| {
        let Some(scene) = scene.get_untracked().filter(|_| event.button() == 0) else { return };
        let grip = scene.grip(browser::x_within(&event));
        browser::capture_pointer(&event);
        held.set(Some(Held { grip, before: scene.chosen, has_moved: false }));
    };
    let drag = move |event: ev::PointerEvent| {
        let (Some(now), Some(scene)) = (held.get_untracked(), scene.get_untracked()) else { return };
        let span = scene.moved(now.grip, now.before, browser::x_within(&event));
        let has_moved = now.has_moved || scene.has_left(now.grip, now.before, browser::x_within(&event));
        held.set(Some(Held { has_moved, ..now }));
        if has_moved {
            store.dispatch(&Change::Brush(span));
        }
    };
    let let_go = move |_: ev::PointerEvent| {
        let (Some(now), Some(scene)) = (held.get_untracked(), scene.get_untracked()) else { return };
        held.set(None);
        if let (Grip::New(month), false) = (now.grip, now.has_moved) {
            store.dispatch(&Change::Time(scene.year_of(month)));
        }
    };
    let StripScene { axis, height_px, ticks, as_of_px, .. } = scene.get_untracked()?;
    let paths =
        move || scene.with(|scene| scene.as_ref().map(|scene| scene.paths.clone()).unwrap_or_default());
    let span = move || scene.with(|scene| scene.as_ref().map_or((0.0, 0.0), StripScene::span_px));
    let is_set = move || scene.with(|scene| scene.as_ref().is_some_and(|scene| scene.is_set));
    Some(view! {
        <svg
            class="strip-drawing"
            width=axis.width_px
            height=height_px + 20.0
            role="group"
            aria-labelledby="strip-title"
            aria-describedby="strip-keys"
            on:pointerdown=take
            on:pointermove=drag
            on:pointerup=let_go
            on:pointercancel=move |_| held.set(None)
        >
            <rect class="strip-ground" width=axis.width_px height=height_px + 20.0/>
            <rect class="strip-span" class:set=is_set x=move || span().0 width=move || span().1 y="0" height=height_px/>
            <path class="column completed" d=move || paths()[0].clone()/>
            <path class="column planned" d=move || paths()[1].clone()/>
            {ticks.into_iter().map(|tick| view! { <YearLine tick height_px/> }).collect_view()}
            <line class="as-of" x1=as_of_px x2=as_of_px y1="0" y2=height_px/>
            <End scene grip=Grip::From height_px/>
            <End scene grip=Grip::To height_px/>
        </svg>
    })
}

#[component]
fn YearLine(tick: Tick, height_px: f64) -> impl IntoView {
    tick.text.map(|text| {
        view! {
            <line class="tick" x1=tick.x_px x2=tick.x_px y1="0" y2=height_px/>
            <text class="year" x=tick.x_px + 3.0 y=height_px + 14.0>{text}</text>
        }
    })
}

/// An end of the span, moved by the arrow keys.
#[component]
fn End(scene: Memo<Option<StripScene>>, grip: Grip, height_px: f64) -> impl IntoView {
    let store = use_store();
    let is_from = grip == Grip::From;
    let read = move |read: &dyn Fn(&StripScene) -> String| scene.with(|scene| scene.as_ref().map(read));
    let x_px = move || scene.with(|scene| scene.as_ref().map_or(0.0, |scene| scene.end_px(grip)));
    let on_key = move |event: ev::KeyboardEvent| {
        let Some(months) = months_of(event.key().as_str()) else { return };
        event.prevent_default();
        if let Some(scene) = scene.get_untracked() {
            store.dispatch(&Change::Brush(scene.stepped(grip, months)));
        }
    };
    view! {
        <g
            class="strip-end"
            role="slider"
            tabindex="0"
            data-end=if is_from { "from" } else { "to" }
            aria-label=if is_from { store.words().timeline.from } else { store.words().timeline.to }
            aria-valuemin=move || read(&|scene| scene.axis.months.first.index().to_string())
            aria-valuemax=move || read(&|scene| scene.axis.months.last.index().to_string())
            aria-valuenow=move || read(&|scene| scene.month_of(grip).index().to_string())
            aria-valuetext=move || read(&|scene| scene.values[usize::from(!is_from)].clone())
            on:keydown=on_key
        >
            <rect class="hit" x=move || x_px() - 12.0 y="0" width="24" height=height_px/>
            <line class="strip-edge" x1=x_px x2=x_px y1="0" y2=height_px/>
            <rect class="strip-grip" x=move || x_px() - 4.0 y=height_px / 2.0 - 10.0 width="8" height="20" rx="4"/>
        </g>
    }
}

/// By how many months a key moves an end; as far as it goes for Home and End.
fn months_of(key: &str) -> Option<i32> {
    match key {
        "ArrowRight" | "ArrowUp" => Some(1),
        "ArrowLeft" | "ArrowDown" => Some(-1),
        "PageUp" => Some(12),
        "PageDown" => Some(-12),
        "End" => Some(1_000_000),
        "Home" => Some(-1_000_000),
        _ => None,
    }
}
