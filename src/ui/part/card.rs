use leptos::prelude::*;

use super::StateLink;
use crate::{
    scene::{ActivityCard, Cards},
    state::{Change, View},
    ui::store::use_store,
};

/// Activities, one below the other; where there are too many, the way to the list of all. A card that says the same as
/// before stays.
#[component]
pub(in crate::ui) fn CardList(cards: Cards) -> impl IntoView {
    let Cards { shown, more } = cards;
    let rest = (more > 0).then(|| {
        let text = (use_store().words().list_words.more_cards)(more);
        view! { <p class="more"><StateLink change=Change::View(View::List)>{text}</StateLink></p> }
    });
    view! {
        <ul class="cards">
            <For each=move || shown.clone() key=ActivityCard::clone let:card>
                <li><Card card/></li>
            </For>
        </ul>
        {rest}
    }
}

/// An activity: title, how far it had come, its facts, what was done, and where the report says so. The title is left
/// out where it stands above it.
#[component]
pub(in crate::ui) fn Card(card: ActivityCard, #[prop(optional)] is_titled_above: bool) -> impl IntoView {
    let words = use_store().words();
    let facts = card.facts.into_iter().map(|fact| {
        view! {
            <div>
                <dt>{fact.label}</dt>
                <dd>{fact.text}</dd>
            </div>
        }
    });
    let source = match card.sentence {
        None => card.source.into_any(),
        Some(sentence) => {
            view! { <StateLink change=Change::Sentence(sentence)>{card.source}</StateLink> }.into_any()
        }
    };
    let lang = card.is_untranslated.then_some("en");
    view! {
        <article class="card" data-activity=card.code.to_string()>
            {(!is_titled_above).then(|| view! { <h4 lang=lang>{card.title}</h4> })}
            <p class="tags">
                <span class=format!("tag {}", card.status.code())>{card.status_word}</span>
                <span class="tag">{card.kind}</span>
                {card.is_untranslated.then(|| view! { <span class="tag">{words.in_english}</span> })}
            </p>
            <p class="what" lang=lang>{card.summary}</p>
            <dl class="facts">{facts.collect_view()}</dl>
            <p class="source">{source}</p>
        </article>
    }
}
