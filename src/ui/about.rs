use leptos::prelude::*;

use super::{
    browser,
    part::{Card, Disclosure, Swatch},
    store::use_store,
};
use crate::{
    i18n::Part,
    model::Code,
    scene::{AboutScene, ActivityCard, LedgerRow, LevelRow},
};

/// What the atlas is and is not, the levels, the limits, every sentence of the report, versions, licence, errors.
#[component]
pub(super) fn About() -> impl IntoView {
    let store = use_store();
    let scene = Memo::new(move |_| store.whole_picture(AboutScene::of));
    Effect::new(move || {
        if let Some(sentence) = store.read(|state| state.sentence) {
            let id = row_id(&sentence.to_string());
            browser::before_next_frame(move || {
                browser::reveal(&id);
                browser::focus(&id);
            });
        }
    });
    move || {
        let about = &store.words().about;
        let AboutScene { levels, figures, ledger_counts, ledger, versions } = scene.get();
        view! {
            <article class="about">
                <Section part=&about.what>""</Section>
                <Section part=&about.levels><Levels levels/></Section>
                <Section part=&about.limits>""</Section>
                <Section part=&about.figures><p>{figures}</p></Section>
                <Section part=&about.versions>
                    {versions.map(|version| view! { <p>{version}</p> }).into_iter().collect_view()}
                </Section>
                <Section part=&about.licence>""</Section>
                <Section part=&about.errors>""</Section>
                <Section part=&about.ledger>
                    <p>{ledger_counts}</p>
                    <Ledger ledger/>
                </Section>
            </article>
        }
    }
}

#[component]
fn Section(part: &'static Part, children: Children) -> impl IntoView {
    view! {
        <section>
            <h2>{part.title}</h2>
            {part.paragraphs.iter().map(|&text| view! { <p>{text}</p> }).collect_view()}
            {children()}
        </section>
    }
}

/// The levels with their rules.
#[component]
fn Levels(levels: Vec<LevelRow>) -> impl IntoView {
    let about = &use_store().words().about;
    let row = |row: LevelRow| {
        view! {
            <tr>
                <th scope="row"><span class="level-name"><Swatch shade=row.shade/> {row.level}</span></th>
                <td>{row.rule}</td>
            </tr>
        }
    };
    view! {
        <table class="levels">
            <thead>
                <tr>
                    <th scope="col">{about.level}</th>
                    <th scope="col">{about.rule}</th>
                </tr>
            </thead>
            <tbody>{levels.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// The id of a sentence's row.
fn row_id(sentence: &str) -> String {
    format!("sentence-{sentence}")
}

/// Every sentence of the report with the activities that rest on it, or the reason why there is none.
#[component]
fn Ledger(ledger: Vec<LedgerRow>) -> impl IntoView {
    let store = use_store();
    let about = &store.words().about;
    let chosen = Memo::new(move |_| store.read(|state| state.sentence));
    let row = |row: LedgerRow| {
        let sentence = row.sentence;
        let is_chosen = move || chosen.get() == Some(sentence);
        let activities = row.activities.into_iter().map(|(code, title)| {
            view! { <Disclosure summary=title><Activity code=code.clone()/></Disclosure> }
        });
        view! {
            <tr
                id=row_id(&sentence.to_string())
                tabindex="-1"
                data-sentence=sentence.to_string()
                aria-current=move || is_chosen().then_some("true")
            >
                <th scope="row">{row.name}</th>
                <td>{activities.collect_view()} {row.reason}</td>
            </tr>
        }
    };
    view! {
        <table class="ledger">
            <thead>
                <tr>
                    <th scope="col">{about.sentence}</th>
                    <th scope="col">{about.outcome}</th>
                </tr>
            </thead>
            <tbody>{ledger.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// An activity in the ledger.
#[component]
fn Activity(code: Code) -> impl IntoView {
    let store = use_store();
    store.whole_picture(|context| ActivityCard::find(context, &code)).map(|card| view! { <Card card/> })
}
