use leptos::{ev, html, prelude::*};

use super::{
    browser::{self, Glide},
    part::{Choice, Found, OptionGroup, SourceSign, StateLink, found_spans, width_of},
    store::{Store, activity_id, use_store},
};
use crate::{
    model::{Code, Status},
    scene::{
        self, DensityColumn, GroupBody, Mark, MarkForm, MarkText, SourceMark, Tick, TimelineGroup,
        TimelineScene, source_class, source_path,
    },
    state::{Change, Group},
};

/// Activities over the months in groups, with the choice of groups and years, and those without a date.
#[component]
pub(super) fn Timeline() -> impl IntoView {
    let store = use_store();
    let (holder, width) = (NodeRef::<html::Section>::new(), NodeRef::<html::Div>::new());
    let width_px = width_of(width);
    let group = Memo::new(move |_| store.read(|state| state.group.unwrap_or(Group::Mandate)));
    let is_whole = Memo::new(move |_| store.read(|state| state.all_years));
    let scene = Memo::new(move |_| {
        let width_px = width_px.get();
        // Before its element is measured there is no timeline.
        (width_px > 0.0).then(|| {
            store.picture(|context| TimelineScene::of(context, group.get(), is_whole.get(), width_px))
        })
    });
    let tab_stop = RwSignal::new(None::<String>);
    let glide = StoredValue::new_local(Glide::default());
    Effect::new(move || {
        scene.track();
        let Some(holder) = holder.get_untracked() else { return };
        // Once what is new has been drawn.
        browser::before_next_frame(move || {
            glide.try_update_value(|glide| glide.redrawn(&holder, ".mark", "data-mark"));
        });
    });
    view! {
        <div class="tools">
            <GroupChoice groups=&[Group::Mandate, Group::Country, Group::Lead] value=group/>
            <Years is_whole/>
        </div>
        <p id="timeline-keys" class="visually-hidden">{store.words().timeline.keys}</p>
        <section
            node_ref=holder
            class="timeline"
            aria-label=store.words().timeline.name
            aria-describedby="timeline-keys"
            on:keydown=move |event| on_key(&event)
        >
            <div node_ref=width class="timeline-width"></div>
            {move || scene.get().map(|scene| view! { <Drawing scene width_px=width_px.get() tab_stop/> })}
        </section>
        <Legend/>
    }
}

/// What activities stand together by.
#[component]
pub(super) fn GroupChoice(groups: &'static [Group], value: Memo<Group>) -> impl IntoView {
    let store = use_store();
    let options = move || {
        let option = |&group: &Group| (group.code().to_owned(), group_name(store, group).to_owned());
        vec![OptionGroup::plain(groups.iter().map(option).collect())]
    };
    let choose = move |code: String| {
        if let Some(group) = Group::from_code(&code) {
            store.dispatch(&Change::Group(group));
        }
    };
    view! {
        <Choice
            name="group"
            label=store.words().timeline.group
            groups=Signal::derive(options)
            value=Signal::derive(move || value.get().code().to_owned())
            choose=Callback::new(choose)
        />
    }
}

fn group_name(store: Store, group: Group) -> &'static str {
    let words = &store.words().list_words;
    match group {
        Group::None => words.ungrouped,
        Group::Mandate => words.by_mandate,
        Group::Country => words.by_country,
        Group::Lead => words.by_lead,
    }
}

/// The years that matter, or all.
#[component]
fn Years(is_whole: Memo<bool>) -> impl IntoView {
    let store = use_store();
    view! {
        <nav class="segments" aria-label=store.words().timeline.years>
            <StateLink change=Change::AllYears(false) current=Signal::derive(move || !is_whole.get())>
                {store.words().timeline.main_years}
            </StateLink>
            <StateLink change=Change::AllYears(true) current=is_whole>
                {store.words().timeline.all_years}
            </StateLink>
        </nav>
    }
}

/// The line of years, the groups below it, what lies outside of the years, and what has no date.
#[component]
fn Drawing(scene: TimelineScene, width_px: f64, tab_stop: RwSignal<Option<String>>) -> impl IntoView {
    let words = &use_store().words().timeline;
    let TimelineScene { ticks, axis_px, as_of, groups, outside, undated, undated_count, .. } = scene;
    let is_empty = groups.is_empty();
    if let Some(first) = first_mark(&groups).filter(|_| tab_stop.get_untracked().is_none()) {
        tab_stop.set(Some(first));
    }
    let as_of_px = as_of.as_ref().map(|(x_px, _)| *x_px);
    let lines = ticks.clone();
    let group = move |(index, group): (usize, TimelineGroup)| {
        view! { <GroupView group index width_px ticks=lines.clone() as_of_px tab_stop/> }
    };
    let more = undated_count.saturating_sub(undated.len());
    view! {
        <Axis ticks height_px=axis_px width_px as_of/>
        {is_empty.then(|| view! { <p class="note">{words.empty}</p> })}
        {groups.into_iter().enumerate().map(group).collect_view()}
        {(outside > 0).then(|| view! {
            <p class="hint" data-outside=outside>
                {(words.outside)(outside)} " "
                <StateLink change=Change::AllYears(true)>{words.all_years}</StateLink>
            </p>
        })}
        {(undated_count > 0).then(|| view! { <Undated undated count=undated_count more/> })}
    }
}

fn first_mark(groups: &[TimelineGroup]) -> Option<String> {
    groups.iter().enumerate().find_map(|(index, group)| match &group.body {
        GroupBody::Marks(marks) => marks.first().map(|mark| mark_id(mark, index)),
        GroupBody::Density(..) => None,
    })
}

/// The first group's marks have the id that the panel gives the focus back to.
fn mark_id(mark: &Mark, group: usize) -> String {
    let id = activity_id(&mark.code);
    if group == 0 { id } else { format!("{id}-{group}") }
}

/// Years, and the report's own date.
#[component]
fn Axis(ticks: Vec<Tick>, height_px: f64, width_px: f64, as_of: Option<(f64, String)>) -> impl IntoView {
    let years = ticks.into_iter().filter_map(|tick| {
        let text = tick.text?;
        Some(view! { <text class="year" x=tick.x_px + 3.0 y=height_px - 6.0>{text}</text> })
    });
    let as_of = as_of.map(|(x_px, text)| {
        let class = if x_px > width_px / 2.0 { "as-of-text end" } else { "as-of-text" };
        view! { <text class=class x=x_px y="12">{text}</text> }
    });
    view! {
        <svg class="months" width=width_px height=height_px viewBox=format!("0 0 {width_px} {height_px}") aria-hidden="true" focusable="false">
            {years.collect_view()}
            {as_of}
        </svg>
    }
}

/// A group: its title with the number of activities, and its drawing.
#[component]
fn GroupView(
    group: TimelineGroup,
    index: usize,
    width_px: f64,
    ticks: Vec<Tick>,
    as_of_px: Option<f64>,
    tab_stop: RwSignal<Option<String>>,
) -> impl IntoView {
    let TimelineGroup { title, counted, height_px, body, .. } = group;
    let line = |tick: Tick| {
        let class = if tick.text.is_some() { "tick year-line" } else { "tick" };
        view! { <line class=class x1=tick.x_px x2=tick.x_px y1="0" y2=height_px/> }
    };
    let as_of = as_of_px.map(|x_px| view! { <line class="as-of" x1=x_px x2=x_px y1="0" y2=height_px/> });
    let (role, note, drawn) = match body {
        GroupBody::Marks(marks) => {
            let group = title.clone();
            let mark = move |mark: Mark| {
                let key = format!("{group} {}", mark.code);
                view! { <MarkView mark key index tab_stop/> }
            };
            ("group", None, marks.into_iter().map(mark).collect_view().into_any())
        }
        GroupBody::Density(columns, note) => ("img", Some(note), density(columns, height_px).into_any()),
    };
    let label = note.clone().unwrap_or_else(|| title.clone());
    view! {
        <section class="timeline-group">
            <h3>{title} " " <span class="shown">{counted}</span></h3>
            <svg width=width_px height=height_px viewBox=format!("0 0 {width_px} {height_px}") role=role aria-label=label>
                {ticks.into_iter().map(line).collect_view()}
                {as_of}
                {drawn}
            </svg>
            {note.map(|note| view! { <p class="hint">{note}</p> })}
        </section>
    }
}

fn density(columns: Vec<DensityColumn>, height_px: f64) -> impl IntoView {
    let column = move |column: DensityColumn| {
        let DensityColumn { x_px, width_px, active_px, planned_px } = column;
        let top_px = height_px - active_px;
        view! {
            <rect class="column completed" x=x_px y=top_px width=width_px height=active_px/>
            <rect class="column planned" x=x_px y=top_px - planned_px width=width_px height=planned_px/>
        }
    };
    columns.into_iter().map(column).collect_view()
}

/// An activity: what stands for its time, and its title.
#[component]
fn MarkView(mark: Mark, key: String, index: usize, tab_stop: RwSignal<Option<String>>) -> impl IntoView {
    let store = use_store();
    let id = mark_id(&mark, index);
    let (own, focused) = (id.clone(), id.clone());
    let code: Code = mark.code.clone();
    let (left_px, right_px) = mark.reach_px;
    let place = mark.list.as_ref().map_or(0, |list| list.place);
    let class = source_class(&format!("mark {}", mark.status.code()), place);
    let text = mark.text.map(|text| {
        let class = match text {
            MarkText { is_on_bar: true, is_end: true, .. } => "mark-text on-bar end",
            MarkText { is_on_bar: true, .. } => "mark-text on-bar",
            MarkText { is_end: true, .. } => "mark-text end",
            MarkText { .. } => "mark-text",
        };
        view! { <text class=class x=text.x_px y=text.y_px>{found_spans(text.text)}</text> }
    });
    view! {
        <g
            class=class
            role="button"
            id=id
            data-activity=mark.code.to_string()
            data-mark=key
            aria-label=mark.label
            aria-pressed=mark.is_chosen.to_string()
            tabindex=move || if tab_stop.with(|stop| stop.as_ref() == Some(&own)) { "0" } else { "-1" }
            on:click=move |_| store.dispatch(&Change::Activity(Some(code.clone())))
            on:focus=move |_| tab_stop.set(Some(focused.clone()))
        >
            <rect class="hit" x=left_px y=mark.y_px width=right_px - left_px height=mark.height_px rx="4"/>
            <Shape form=mark.form y_px=mark.middle_px place/>
            {text}
        </g>
    }
}

/// A dot, or a bar with soft ends and arrows.
#[component]
fn Shape(form: MarkForm, y_px: f64, #[prop(optional)] place: usize) -> impl IntoView {
    let sign = |x_px: f64, class: &'static str| {
        view! { <path class=class d=source_path(place) transform=format!("translate({x_px} {y_px})")/> }
    };
    match form {
        MarkForm::Dot { x_px } if place > 0 => sign(x_px, "shape").into_any(),
        MarkForm::Dot { x_px } => view! { <circle class="shape" cx=x_px cy=y_px r="6"/> }.into_any(),
        MarkForm::Bar { x_px, width_px, is_soft, .. } => {
            let mask = match is_soft {
                [true, true] => Some("url(#soft-both)"),
                [true, false] => Some("url(#soft-start)"),
                [false, true] => Some("url(#soft-end)"),
                [false, false] => None,
            };
            let arrow = |path: Option<String>| path.map(|path| view! { <path class="shape arrow" d=path/> });
            let [back, onward] = form.arrows(y_px).map(arrow);
            view! {
                <rect class="shape" x=x_px y=y_px - 6.0 width=width_px height="12" rx="3" mask=mask/>
                {onward}
                {back}
                {(place > 0).then(|| sign(x_px + 6.0, "bar-sign"))}
            }
            .into_any()
        }
    }
}

/// Activities without a date, as links.
#[component]
fn Undated(undated: Vec<(Code, String)>, count: usize, more: usize) -> impl IntoView {
    let words = &use_store().words().timeline;
    let link = |(code, title): (Code, String)| {
        let own = code.to_string();
        view! {
            <li data-activity=own>
                <StateLink change=Change::Activity(Some(code))><Found text=title/></StateLink>
            </li>
        }
    };
    view! {
        <section class="timeline-group undated" data-undated-count=count>
            <h3>{(words.undated)(count)}</h3>
            <ul class="plain columns-list">{undated.into_iter().map(link).collect_view()}</ul>
            {(more > 0).then(|| view! { <p class="hint">{(words.more)(more)}</p> })}
        </section>
    }
}

/// What the marks mean.
#[component]
fn Legend() -> impl IntoView {
    let store = use_store();
    let sample = |class: &'static str, text: String, form: MarkForm| {
        view! {
            <li>
                <svg class="sample" width="34" height="16" aria-hidden="true" focusable="false">
                    <g class=format!("mark {class}")><Shape form y_px=8.0/></g>
                </svg>
                {text}
            </li>
        }
    };
    let bar = |is_soft, goes_on| MarkForm::Bar {
        x_px: 2.0,
        width_px: 24.0,
        is_soft: [is_soft; 2],
        goes_on: [false, goes_on],
    };
    let entries = move || {
        let words = store.words();
        let status =
            |status: Status| sample(status.code(), (words.status)(status).to_owned(), bar(false, false));
        let source = |mark: SourceMark| {
            let name = mark.name.clone();
            view! { <li><SourceSign mark/> <span aria-hidden="true">{name}</span></li> }
        };
        let form = |text: &'static str, form| sample("completed", text.to_owned(), form);
        let is_single = store.atlas().data.sources.len() == 1;
        let given = Status::ALL.iter().filter(|status| !(is_single && **status == Status::Unknown));
        view! {
            {given.map(|&one| status(one)).collect_view()}
            {form(words.timeline.dot, MarkForm::Dot { x_px: 16.0 })}
            {form(words.timeline.soft, bar(true, false))}
            {form(words.timeline.arrow, bar(false, true))}
            {store.picture(scene::source_marks).into_iter().map(source).collect_view()}
        }
    };
    view! {
        <div class="legend">
            <p>{store.words().timeline.legend}</p>
            <ul>{entries}</ul>
        </div>
    }
}

/// Arrows move to the next mark or the one before, Home and End to the ends, Enter opens.
fn on_key(event: &ev::KeyboardEvent) {
    browser::move_among(event, ".timeline .mark");
}
