use leptos::prelude::*;

use crate::{
    scene::{GapList, GapRow},
    state::{Change, GapFilter},
    ui::{
        part::{Choice, Disclosure, OptionGroup, Precedents, StateLink, Swatch},
        store::{matrix_id, use_store},
    },
};

/// Every cell without reported activity, ranked, with its reason and its precedents.
#[component]
pub(super) fn Gaps() -> impl IntoView {
    let store = use_store();
    let list = Memo::new(move |_| {
        let (gaps, by) = store.read(|state| (state.gaps, state.by));
        store.picture(|context| GapList::of(context, gaps.unwrap_or(GapFilter::All), by))
    });
    let key = |row: &GapRow| (row.country.clone(), row.mandate.clone());
    let rows = move || list.with(|list| list.rows.clone());
    let is_empty = move || list.with(|list| list.rows.is_empty() && !list.is_unanswered);
    view! {
        <section class="gaps" aria-labelledby="gaps-title">
            <h2 id="gaps-title">{store.words().gaps.title}</h2>
            {move || list.with(|list| list.note).map(|note| view! { <p class="note">{note}</p> })}
            <p data-gap-summary="">{move || list.with(|list| list.sentence.clone())}</p>
            <div class="tools">
                <Reasons list/>
                <p class="hint" role="status">{move || list.with(|list| list.listed.clone())}</p>
            </div>
            <details class="disclosure">
                <summary>{store.words().gaps.rank_title}</summary>
                <p>{store.words().gaps.rank}</p>
            </details>
            {move || is_empty().then(|| view! { <p class="note">{store.words().gaps.empty}</p> })}
            <ol>
                <For each=rows key let:row><Gap row list/></For>
            </ol>
        </section>
    }
}

/// The choice of a reason, with the number of gaps of each.
#[component]
fn Reasons(list: Memo<GapList>) -> impl IntoView {
    let store = use_store();
    let groups = move || {
        let option = |&(filter, name, count): &(GapFilter, &str, usize)| {
            (filter.code().to_owned(), format!("{name} ({count})"))
        };
        vec![OptionGroup::plain(list.with(|list| list.filters.iter().map(option).collect()))]
    };
    let value = move || store.read(|state| state.gaps.unwrap_or(GapFilter::All)).code().to_owned();
    let choose = move |code: String| {
        if let Some(filter) = GapFilter::from_code(&code) {
            store.dispatch(&Change::Gaps(Some(filter)));
        }
    };
    view! {
        <Choice
            name="reason"
            label=store.words().gaps.filter
            groups=Signal::derive(groups)
            value=Signal::derive(value)
            choose=Callback::new(choose)
        />
    }
}

/// A cell without reported activity: whose, why, and who else got something.
#[component]
fn Gap(row: GapRow, list: Memo<GapList>) -> impl IntoView {
    let GapRow { country, mandate, precedents, .. } = row;
    let (own_country, own_mandate) = (country.clone(), mandate.clone());
    let is_chosen = move || {
        list.with(|list| {
            let same = |row: &&GapRow| row.country == own_country && row.mandate == own_mandate;
            list.rows.iter().find(same).is_some_and(|row| row.is_chosen)
        })
    };
    let id = format!("{country}/{mandate}");
    let link_id = matrix_id(Some(&country), Some(&mandate));
    let nearest = if precedents.is_empty() {
        view! { <p class="hint">{row.nearest}</p> }.into_any()
    } else {
        let mandate = mandate.clone();
        view! {
            <Disclosure summary=row.nearest>
                <Precedents rows=precedents.clone() mandate=mandate.clone()/>
            </Disclosure>
        }
        .into_any()
    };
    view! {
        <li data-gap=id data-level=row.shade.code() aria-current=move || is_chosen().then_some("true")>
            <Swatch shade=row.shade/>
            <div>
                <p class="gap-name">
                    <StateLink id=link_id change=Change::Cell(country, mandate)>
                        {format!("{} · {}", row.country_name, row.mandate_name)}
                    </StateLink>
                </p>
                <p class="gap-reason">{row.reason}</p>
                {row.regional.map(|regional| view! { <p class="hint">{regional}</p> })}
                {nearest}
            </div>
        </li>
    }
}
