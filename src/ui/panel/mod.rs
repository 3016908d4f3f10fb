//! What stands beside the picture.

mod activity;
mod cell;
mod country;
mod mandate;

use leptos::{ev, prelude::*};

use super::{
    browser,
    part::{Following, Pieces, jump, write_more},
    store::{Store, use_store},
};
use crate::{
    query::Searched,
    scene::{self, Chosen, MandateRow, Markup, OverviewPanel},
    state::{Change, View},
};

/// Beside the picture: the mandates, or the chosen country, mandate or cell. On a phone it is a sheet over the page unless
/// the picture itself shows what is chosen; then it stands below.
#[component]
pub(super) fn Panel() -> impl IntoView {
    let store = use_store();
    let panel = Memo::new(move |_| store.picture(scene::panel));
    let tall = RwSignal::new(false);
    let pull = RwSignal::new(None::<Pull>);
    let is_sheet = Memo::new(move |_| store.has_sheet());
    Effect::new(move |before: Option<bool>| {
        let now = is_sheet.get();
        if now && before == Some(false) && browser::is_narrow() {
            // The title may still be that of what was shown before, or not be there.
            browser::before_next_frame(|| browser::focus(TITLE));
        }
        now
    });
    // Inside of another page it may stand below what is seen: then it is shown.
    Effect::new(move |before: Option<Chosen>| {
        let now = store.chosen();
        // There the panel comes with the choice; what a link chooses is no choice of the reader.
        let is_new = before.map_or_else(|| store.is_drawn(), |before| before != now);
        if is_new && now != Chosen::default() && store.is_embedded() {
            browser::before_next_frame(|| {
                if browser::is_below(".panel", ".canvas") {
                    browser::focus(TITLE);
                }
            });
        }
        now
    });
    // Another subject, chosen inside the panel: it is read from its beginning.
    Effect::new(move |before: Option<Chosen>| {
        let now = store.chosen();
        if before.is_some_and(|before| before != now)
            && now != Chosen::default()
            && browser::has_focus_in(".panel")
        {
            browser::before_next_frame(read_from_start);
        }
        now
    });
    let title = Memo::new(move |_| panel.with(scene::Panel::title));
    let pieces = Memo::new(move |_| panel.with(|panel| pieces(panel, store)));
    let has_title = Memo::new(move |_| title.with(Option::is_some));
    // It follows the finger down; up it grows when it is let go.
    let moved = move || match pull.get().map(Pull::by_px) {
        Some(by_px) if by_px > 0.0 => format!("0 {by_px}px"),
        _ => "none".to_owned(),
    };
    view! {
        <aside
            class="panel"
            class:sheet=move || is_sheet.get()
            class:tall=move || tall.get()
            style:translate=moved
            aria-label=store.words().details
        >
            <Show when=move || has_title.get() fallback=move || view! { <h2>{store.words().overview}</h2> }>
                <Head title tall pull/>
            </Show>
            <FilterNote/>
            <div class="still" on:click=move |event| jump(&event)>
                <Following pieces within=".panel" lost=read_from_start/>
            </div>
        </aside>
    }
}

/// What is new in the panel is read from its title on.
fn read_from_start() {
    browser::scroll_to_top(".panel");
    browser::focus(TITLE);
}

/// The id of the panel's title, which takes the focus when a sheet opens.
const TITLE: &str = "panel-title";

/// That filters are on, while they are: what is not shown may still be in the report.
#[component]
fn FilterNote() -> impl IntoView {
    let store = use_store();
    let is_narrowed = Memo::new(move |_| store.is_narrowed());
    move || is_narrowed.get().then(|| view! { <p class="note">{store.words().filters.panel_note}</p> })
}

/// A finger that holds the head of the sheet.
#[derive(Clone, Copy)]
struct Pull {
    from_px: f64,
    now_px: f64,
}

impl Pull {
    fn by_px(self) -> f64 {
        self.now_px - self.from_px
    }
}

/// How far a finger pulls the sheet for it to mean something: our choice, twice a finger's target.
const LEAST_PULL_PX: f64 = 48.0;

/// The title with the buttons of the sheet. What they do is also done by pulling it up or down with a finger.
#[component]
fn Head(title: Memo<Option<String>>, tall: RwSignal<bool>, pull: RwSignal<Option<Pull>>) -> impl IntoView {
    let store = use_store();
    let take = move |event: ev::PointerEvent| {
        let is_finger = event.pointer_type() == "touch" && event.is_primary();
        if is_finger && store.has_sheet() && browser::is_narrow() {
            let from_px = f64::from(event.client_y());
            pull.set(Some(Pull { from_px, now_px: from_px }));
        }
    };
    let follow = move |event: ev::PointerEvent| {
        if let Some(held) = pull.get_untracked() {
            pull.set(Some(Pull { now_px: f64::from(event.client_y()), ..held }));
        }
    };
    let let_go = move |_: ev::PointerEvent| {
        let by_px = pull.get_untracked().map_or(0.0, Pull::by_px);
        pull.set(None);
        if by_px >= LEAST_PULL_PX && tall.get_untracked() {
            tall.set(false);
        } else if by_px >= LEAST_PULL_PX {
            store.step_back();
        } else if by_px <= -LEAST_PULL_PX {
            tall.set(true);
        }
    };
    let size = move || if tall.get() { store.words().collapse } else { store.words().expand };
    view! {
        <div
            class="panel-head"
            on:pointerdown=take
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=move |_| pull.set(None)
        >
            <h2 id=TITLE tabindex="-1">{move || title.get()}</h2>
            <button
                type="button"
                class="quiet grow"
                aria-expanded=move || tall.get().to_string()
                on:click=move |_| tall.update(|tall| *tall = !*tall)
            >
                {size}
            </button>
            <button type="button" class="quiet" data-close="" on:click=move |_| store.step_back()>
                {store.words().close}
            </button>
        </div>
    }
}

/// What stands below the title.
fn pieces(panel: &scene::Panel, store: Store) -> Pieces {
    let mut out = Pieces::default();
    match panel {
        scene::Panel::Overview(panel) => out.block(|out| write_overview(out, panel, store)),
        scene::Panel::Activity(panel) => activity::write(&mut out, panel, store),
        scene::Panel::Country(panel) => country::write(&mut out, panel, store),
        scene::Panel::Cell(panel) => cell::write(&mut out, panel, store),
        scene::Panel::Mandate(panel) => mandate::write(&mut out, panel, store),
    }
    out
}

/// Every mandate with its share of countries.
fn write_overview(out: &mut Markup, panel: &OverviewPanel, store: Store) {
    let searched = &*store.searched();
    out.text_element("p", &[("class", "hint")], panel.hint);
    write_more(out, store, &[(Change::View(View::Brief), store.words().brief.region.to_owned())]);
    out.element("ul", &[("class", "mandate-rows")], |out| {
        for row in &panel.mandates {
            let change = Change::Mandate(Some(row.code.clone()));
            out.element("li", &[], |out| {
                out.button("mandate-row", &change, |out| write_row(out, row, searched))
            });
        }
    });
}

fn write_row(out: &mut Markup, row: &MandateRow, searched: &Searched) {
    out.text_element("b", &[], &row.paragraph);
    out.element("span", &[("class", "name")], |out| {
        out.searched(&row.title, searched);
        out.text(" ");
        if let Some(share) = &row.share {
            out.text_element("small", &[], share);
        }
    });
}
