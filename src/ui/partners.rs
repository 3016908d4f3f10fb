use leptos::{ev, html, prelude::*};

use super::{
    browser,
    part::{CardList, Disclosure, Found, StateLink, found_spans, width_of},
    store::{Store, use_store},
};
use crate::{
    model::Code,
    query::Facet,
    scene::{
        PartnerGroup, PartnerNode, PartnerPicture, PartnerRow, PartnerScene, PartnerSection, TieArc, TieRow,
        partner_cards,
    },
    state::{Change, PartnerTable},
};

/// Who works where and with whom: as a list, against mandates and countries, and as a picture.
#[component]
pub(super) fn Partners() -> impl IntoView {
    let store = use_store();
    let table = Memo::new(move |_| store.read(|state| state.table));
    let scene = Memo::new(move |_| store.picture(|context| PartnerScene::of(context, table.get())));
    let link = move |one: PartnerTable| {
        view! {
            <StateLink change=Change::Table(one) current=Signal::derive(move || table.get() == one)>
                {move || table_name(store, one)}
            </StateLink>
        }
    };
    let facet = move || match table.get() {
        PartnerTable::Countries => Facet::Country,
        _ => Facet::Mandate,
    };
    view! {
        <nav class="segments wrapping" aria-label=store.words().partners.show>
            {PartnerTable::ALL.iter().map(|&one| link(one)).collect_view()}
        </nav>
        <p class="hint">{store.words().partners.note}</p>
        {move || match table.get() {
            PartnerTable::Bodies => view! { <Bodies scene/> }.into_any(),
            PartnerTable::Mandates | PartnerTable::Countries => view! { <Cross scene facet=facet()/> }.into_any(),
            PartnerTable::Together => view! { <Picture/> <Ties scene/> }.into_any(),
        }}
    }
}

fn table_name(store: Store, table: PartnerTable) -> &'static str {
    let words = &store.words().partners;
    match table {
        PartnerTable::Bodies => words.bodies,
        PartnerTable::Mandates => words.mandates,
        PartnerTable::Countries => words.countries,
        PartnerTable::Together => words.together,
    }
}

/// The bodies in their hierarchy.
#[component]
fn Bodies(scene: Memo<PartnerScene>) -> impl IntoView {
    let section = |section: PartnerSection| {
        let PartnerSection { group, title, rows } = section;
        view! {
            <section class="bodies">
                <h2><GroupMark group/> {title}</h2>
                <ul>{rows.into_iter().map(|row| view! { <Body row/> }).collect_view()}</ul>
            </section>
        }
    };
    move || scene.get().sections.into_iter().map(section).collect_view()
}

/// A body: a button that picks it, what it takes part in, and its activities.
#[component]
fn Body(row: PartnerRow) -> impl IntoView {
    let store = use_store();
    let words = &store.words().partners;
    let PartnerRow { code, name, depth, count, facts, is_chosen, .. } = row;
    let opened = code.clone();
    let activities = (count > 0).then(|| {
        view! {
            <Disclosure summary=(words.activities)(count)>
                <CardList cards=store.picture(|context| partner_cards(context, &opened))/>
            </Disclosure>
        }
    });
    let facts = if count > 0 { facts } else { words.none.to_owned() };
    view! {
        <li class="body" class:zero=count == 0 style:margin-inline-start=format!("{}rem", depth)>
            <PickButton code name=name.clone() is_chosen count/>
            <p class="hint">{facts}</p>
            {activities}
        </li>
    }
}

/// A button that picks a partner or puts it back.
#[component]
fn PickButton(code: Code, name: String, is_chosen: bool, count: usize) -> impl IntoView {
    let store = use_store();
    view! {
        <button
            type="button"
            class="country-row"
            data-partner=code.to_string()
            data-count=count
            aria-pressed=is_chosen.to_string()
            on:click=move |_| store.dispatch(&Change::Pick(Facet::Partner, code.clone()))
        >
            <span class="name"><Found text=name/></span>
            <span class="shown">{(store.words().number)(count)}</span>
        </button>
    }
}

/// Bodies against mandates or countries.
#[component]
fn Cross(scene: Memo<PartnerScene>, facet: Facet) -> impl IntoView {
    let store = use_store();
    move || {
        let words = &store.words().partners;
        let PartnerScene { columns, sections, .. } = scene.get();
        let head = columns.iter().map(|(_, short, full)| {
            view! {
                <th scope="col" title=full.clone()>
                    <span aria-hidden="true">{short.clone()}</span>
                    <span class="visually-hidden">{full.clone()}</span>
                </th>
            }
        });
        let width = columns.len() + 2;
        let section = |section: PartnerSection| {
            let rows =
                section.rows.into_iter().map(|row| view! { <CrossRow row columns=columns.clone() facet/> });
            view! {
                <tbody>
                    <tr class="group">
                        <th scope="rowgroup" colspan=width><GroupMark group=section.group/> {section.title}</th>
                    </tr>
                    {rows.collect_view()}
                </tbody>
            }
        };
        view! {
            <div class="scroll cross-frame" role="region" tabindex="0" aria-label=words.view>
                <table class="cross">
                    <thead>
                        <tr>
                            <th scope="col">{words.body}</th>
                            {head.collect_view()}
                            <th scope="col">{words.all}</th>
                        </tr>
                    </thead>
                    {sections.into_iter().map(section).collect_view()}
                </table>
            </div>
        }
    }
}

/// A body's numbers, each a link to its activities.
#[component]
fn CrossRow(row: PartnerRow, columns: Vec<(Code, String, String)>, facet: Facet) -> impl IntoView {
    let store = use_store();
    let words = &store.words().partners;
    let PartnerRow { code, short, name, depth, count, cells, is_chosen, .. } = row;
    let pick = code.clone();
    let cell = |((column, _, full), (count, strength)): (&(Code, String, String), (usize, u8))| {
        let label = (words.cell)(&name, full, count);
        let mark = format!("{code}/{column}");
        let change = Change::PartnerAnd(code.clone(), facet, column.clone());
        view! {
            <td class=format!("strength-{strength}") data-partner-cell=mark data-count=count>
                {if count > 0 {
                    view! { <StateLink change label>{count}</StateLink> }.into_any()
                } else {
                    view! { <span class="visually-hidden">{label}</span> }.into_any()
                }}
            </td>
        }
    };
    let whole = (short != name).then(|| format!(" {name}"));
    view! {
        <tr class:zero=count == 0 aria-current=is_chosen.then_some("true")>
            <th scope="row" style:padding-inline-start=format!("{}rem", 0.5 + f64::from(u32::try_from(depth).unwrap_or(0)) * 0.8)>
                <StateLink change=Change::Pick(Facet::Partner, pick)>
                    <Found text=short/>
                    {whole.map(|name| view! { <span class="visually-hidden">{name}</span> })}
                </StateLink>
            </th>
            {columns.iter().zip(cells).map(cell).collect_view()}
            <td class="total">{(store.words().number)(count)}</td>
        </tr>
    }
}

/// Who works with whom, as arcs.
#[component]
fn Picture() -> impl IntoView {
    let store = use_store();
    let holder = NodeRef::<html::Div>::new();
    let width_px = width_of(holder);
    let scene = Memo::new(move |_| {
        let width_px = width_px.get();
        (width_px > 0.0).then(|| store.picture(|context| PartnerPicture::of(context, width_px)))
    });
    let tab_stop = RwSignal::new(None::<Code>);
    view! {
        <section class="timeline partner-picture" on:keydown=move |event| on_key(&event)>
            <p id="partner-keys" class="visually-hidden">{store.words().partners.keys}</p>
            <div node_ref=holder></div>
            {move || scene.get().map(|scene| view! { <Arcs scene tab_stop/> })}
            <p class="hint">{store.words().partners.picture}</p>
        </section>
    }
}

#[component]
fn Arcs(scene: PartnerPicture, tab_stop: RwSignal<Option<Code>>) -> impl IntoView {
    let words = &use_store().words().partners;
    let PartnerPicture { width_px, height_px, groups, nodes, arcs } = scene;
    if nodes.is_empty() {
        return view! { <p class="note">{words.no_ties}</p> }.into_any();
    }
    if !tab_stop.with_untracked(|stop| nodes.iter().any(|node| Some(&node.code) == stop.as_ref())) {
        tab_stop.set(nodes.first().map(|node| node.code.clone()));
    }
    let group = |(y_px, title): (f64, &'static str)| {
        view! { <text class="group-name" x="0" y=y_px>{title}</text> }
    };
    let arc = |arc: TieArc| {
        let mark = arc.codes.each_ref().map(Code::as_str).join("/");
        view! {
            <path class="tie" class:dim=arc.is_dim data-tie=mark data-count=arc.count d=arc.path stroke-width=arc.stroke_px/>
        }
    };
    view! {
        <svg width=width_px height=height_px viewBox=format!("0 0 {width_px} {height_px}") role="group" aria-label=words.together aria-describedby="partner-keys">
            <g aria-hidden="true">
                {groups.into_iter().map(group).collect_view()}
                {arcs.into_iter().map(arc).collect_view()}
            </g>
            {nodes.into_iter().map(|node| view! { <Node node tab_stop/> }).collect_view()}
        </svg>
    }
    .into_any()
}

/// A body in the picture.
#[component]
fn Node(node: PartnerNode, tab_stop: RwSignal<Option<Code>>) -> impl IntoView {
    let store = use_store();
    let PartnerNode { code, group, text, label, x_px, y_px, radius_px, is_chosen, is_dim } = node;
    let (own, focused, picked) = (code.clone(), code.clone(), code.clone());
    view! {
        <g
            class="node"
            class:dim=is_dim
            role="button"
            data-node=code.to_string()
            aria-label=label
            aria-pressed=is_chosen.to_string()
            tabindex=move || if tab_stop.with(|stop| stop.as_ref() == Some(&own)) { "0" } else { "-1" }
            on:click=move |_| store.dispatch(&Change::Pick(Facet::Partner, picked.clone()))
            on:focus=move |_| tab_stop.set(Some(focused.clone()))
        >
            <rect class="hit" x="0" y=y_px - 12.0 width=x_px + 12.0 height="24" rx="4"/>
            <text class="mark-text end" x=x_px - 14.0 y=y_px + 4.0>{found_spans(text)}</text>
            <path
                class=format!("group-mark {}", group.code())
                transform=format!("translate({x_px} {y_px}) scale({})", radius_px / 9.0)
                d=group.path()
            />
        </g>
    }
}

/// The form of a group in small.
#[component]
fn GroupMark(group: PartnerGroup) -> impl IntoView {
    view! {
        <svg class="swatch" viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true" focusable="false">
            <path class=format!("group-mark {}", group.code()) d=group.path()/>
        </svg>
    }
}

/// Who works with whom, as a table.
#[component]
fn Ties(scene: Memo<PartnerScene>) -> impl IntoView {
    let store = use_store();
    let row = |row: TieRow| {
        let [a, b] = row.names;
        let mark = row.codes.each_ref().map(Code::as_str).join("/");
        view! {
            <tr data-tie-row=mark data-count=row.count>
                <th scope="row"><Found text=a/></th>
                <td><Found text=b/></td>
                <td class="total">{row.count}</td>
                <td>{row.mandates}</td>
            </tr>
        }
    };
    move || {
        let words = &store.words().partners;
        let ties = scene.get().ties;
        (!ties.is_empty()).then(|| {
            view! {
                <div class="scroll" role="region" tabindex="0" aria-label=words.together>
                    <table class="ties">
                        <thead>
                            <tr>{words.pair.map(|title| view! { <th scope="col">{title}</th> }).into_iter().collect_view()}</tr>
                        </thead>
                        <tbody>{ties.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            }
        })
    }
}

/// Arrows move to the next body or the one before, Home and End to the ends, Enter picks.
fn on_key(event: &ev::KeyboardEvent) {
    browser::move_among(event, ".partner-picture .node");
}
