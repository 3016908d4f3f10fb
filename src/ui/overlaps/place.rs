use std::sync::Arc;

use leptos::prelude::*;

use super::super::{
    map::Map,
    part::{StateLink, Swatch},
    store::use_store,
};
use crate::{
    analysis::Findings,
    model::Code,
    scene::{Legend, LegendEntry, PlaceRow, PlaceScene, overlap_states},
    state::Change,
};

/// Where the pairs are: a map, and countries against mandates.
#[component]
pub(super) fn Place(found: Memo<Option<Arc<Findings>>>, is_wide: bool) -> impl IntoView {
    let store = use_store();
    let scene =
        Memo::new(move |_| found.get().map(|found| store.picture(|context| PlaceScene::of(context, &found))));
    let nothing = Arc::new(Findings::none(&store.atlas().data));
    let states = Memo::new(move |_| {
        let found = found.get().unwrap_or_else(|| Arc::clone(&nothing));
        store.picture(|context| overlap_states(context, &found))
    });
    view! {
        <details class="fold overlap-place" open=is_wide>
            <summary><h2 id="overlap-place">{store.words().overlaps.place}</h2></summary>
            <p class="hint">{store.words().overlaps.place_note}</p>
            <div class="overlap-places">
            <div class="overlap-map">
                <Map states/>
                {move || scene.get().and_then(|scene| scene.legend).map(|legend| view! { <Shades legend/> })}
            </div>
            {move || scene.get().map(|scene| view! { <Table scene/> })}
            </div>
        </details>
    }
}

#[component]
fn Shades(legend: Legend) -> impl IntoView {
    let entry = |LegendEntry { shade, text }| view! { <li><Swatch shade/> {text}</li> };
    view! {
        <div class="legend">
            <ul aria-label=legend.title>{legend.entries.into_iter().map(entry).collect_view()}</ul>
        </div>
    }
}

#[component]
fn Table(scene: PlaceScene) -> impl IntoView {
    let words = &use_store().words().overlaps;
    let PlaceScene { columns, rows, .. } = scene;
    let head = columns.iter().map(|(code, name)| {
        view! {
            <th scope="col" title=name.clone()>
                <span aria-hidden="true">{code.to_string()}</span>
                <span class="visually-hidden">{name.clone()}</span>
            </th>
        }
    });
    let head = head.collect_view();
    let columns = StoredValue::new(columns.into_iter().map(|(code, _)| code).collect::<Vec<_>>());
    view! {
        <div class="scroll cross-frame" role="region" tabindex="0" aria-labelledby="overlap-place">
            <table class="cross overlap-table">
                <thead>
                    <tr>
                        <th scope="col">{words.country}</th>
                        {head}
                        <th scope="col">{words.all}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows.into_iter().map(|row| view! { <Row row columns/> }).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

/// A country's numbers, each a link to its pairs.
#[component]
fn Row(row: PlaceRow, columns: StoredValue<Vec<Code>>) -> impl IntoView {
    let PlaceRow { code, name, cells, count, short, is_chosen } = row;
    let country = code.clone();
    let cell = |(mandate, (count, short, strength, label)): (Code, (u64, String, u8, String))| {
        let mark = format!("{country}/{mandate}");
        let change = Change::Cell(country.clone(), mandate);
        view! {
            <td class=format!("strength-{strength}") data-overlap-cell=mark data-count=count.to_string()>
                {if count > 0 {
                    view! { <StateLink change label>{short}</StateLink> }.into_any()
                } else {
                    view! { <span class="visually-hidden">{label}</span> }.into_any()
                }}
            </td>
        }
    };
    view! {
        <tr class:zero=count == 0 aria-current=is_chosen.then_some("true")>
            <th scope="row"><StateLink change=Change::Row(code)>{name}</StateLink></th>
            {columns.get_value().into_iter().zip(cells).map(cell).collect_view()}
            <td class="total" data-count=count.to_string()>{short}</td>
        </tr>
    }
}
