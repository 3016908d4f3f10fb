use leptos::prelude::*;

use super::pieces::write_more;
use crate::{
    i18n::Messages,
    query::Searched,
    scene::{ActivityCard, Cards, Markup, write_sign},
    state::{Change, View},
    ui::store::{Store, use_store},
};

/// Activities, one below the other.
#[component]
pub(in crate::ui) fn CardList(cards: Cards) -> impl IntoView {
    let store = use_store();
    let mut out = Markup::default();
    write_cards(&mut out, &cards, store);
    view! { <div class="still" inner_html=out.html().to_owned()></div> }
}

/// Adds activities, one below the other; where there are too many, the way to the list of all.
pub(in crate::ui) fn write_cards(out: &mut Markup, cards: &Cards, store: Store) {
    out.element("ul", &[("class", "cards")], |out| {
        for card in &cards.shown {
            out.element("li", &[], |out| write_card(out, card, store, true));
        }
    });
    write_rest(out, cards, store);
}

/// Adds the way to the list of all, where there are more cards than shown.
pub(in crate::ui) fn write_rest(out: &mut Markup, cards: &Cards, store: Store) {
    if cards.more > 0 {
        let text = (store.words().list_words.more_cards)(cards.more);
        write_more(out, store, &[(Change::View(View::List), text)]);
    }
}

/// One activity whose title stands above it.
#[component]
pub(in crate::ui) fn Card(card: ActivityCard) -> impl IntoView {
    let store = use_store();
    let mut out = Markup::default();
    write_card(&mut out, &card, store, false);
    view! { <div class="still" inner_html=out.html().to_owned()></div> }
}

/// An activity: title, how far it had come, its facts, what was done, and where the report says so.
pub(in crate::ui) fn write_card(out: &mut Markup, card: &ActivityCard, store: Store, has_title: bool) {
    let (words, searched) = (store.words(), &*store.searched());
    let lang = card.other_lang.map(|lang| ("lang", lang.code()));
    let lang = lang.as_slice();
    let what: Vec<_> = [("class", "what")].into_iter().chain(lang.iter().copied()).collect();
    out.element("article", &[("class", "card"), ("data-activity", card.code.as_str())], |out| {
        if has_title {
            out.element("h4", lang, |out| out.searched(&card.title, searched));
        }
        tags(out, card, words);
        out.element("p", &what, |out| out.searched(&card.summary, searched));
        facts(out, card, searched);
        source(out, card, store);
    });
}

fn tags(out: &mut Markup, card: &ActivityCard, words: &Messages) {
    let tag = |out: &mut Markup, class: &str, text: &str| out.text_element("span", &[("class", class)], text);
    out.element("p", &[("class", "tags")], |out| {
        if let Some(mark) = &card.list {
            out.element("span", &[("class", "tag source-tag")], |out| {
                write_sign(out, mark);
                out.text_element("span", &[("aria-hidden", "true")], &mark.name);
            });
        }
        tag(out, &format!("tag {}", card.status.code()), card.status_word);
        tag(out, "tag", card.kind);
        if let Some(lang) = card.other_lang {
            tag(out, "tag", (words.in_language)(lang));
        }
    });
}

fn facts(out: &mut Markup, card: &ActivityCard, searched: &Searched) {
    out.element("dl", &[("class", "facts")], |out| {
        for fact in &card.facts {
            out.element("div", &[], |out| {
                out.text_element("dt", &[], fact.label);
                out.element("dd", &[], |out| out.searched(&fact.text, searched));
            });
        }
    });
}

fn source(out: &mut Markup, card: &ActivityCard, store: Store) {
    out.element("p", &[("class", "source")], |out| {
        match card.sentence {
            None => out.text(&card.source),
            Some(sentence) => {
                let change = Change::Sentence(sentence);
                out.link("", &store.bare_href(&change), &change, |out| out.text(&card.source));
            }
        }
        if let Some(link) = &card.link {
            out.text(" ");
            more_there(out, link, store.words());
        }
    });
}

/// Where a list says that one can read more: a link if it is an address of the web, else the words.
fn more_there(out: &mut Markup, link: &str, words: &Messages) {
    if link.starts_with("https://") || link.starts_with("http://") {
        out.text_element("a", &[("href", link), ("rel", "noreferrer nofollow")], words.own_list.more);
    } else {
        out.text_element("span", &[], link);
    }
}
