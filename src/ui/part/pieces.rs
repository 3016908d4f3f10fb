use std::sync::Arc;

use leptos::{html, prelude::*};

use super::card::{write_card, write_rest};
use crate::{
    scene::{Cards, Markup},
    state::Change,
    ui::{
        browser::{self, Patch, Piece},
        store::Store,
    },
};

/// Things below each other as HTML text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Pieces(Vec<Piece>);

impl Pieces {
    /// Adds what `fill` writes. It is made anew when any of it differs.
    pub(in crate::ui) fn block(&mut self, fill: impl FnOnce(&mut Markup)) {
        let mut out = Markup::default();
        out.element("div", &[("class", "still")], fill);
        self.0.push(Piece::Block(out.html().into()));
    }

    /// Adds activities, one below the other; where there are too many, the way to the list of all. A card that says the
    /// same as before stays where it is: most filters take some away and leave the others.
    pub(in crate::ui) fn cards(&mut self, cards: &Cards, store: Store) {
        let item = |card| {
            let mut out = Markup::default();
            out.element("li", &[], |out| write_card(out, card, store, true));
            Arc::from(out.html())
        };
        self.0.push(Piece::List("<ul class=\"cards\"></ul>", cards.shown.iter().map(item).collect()));
        if cards.more > 0 {
            self.block(|out| write_rest(out, cards, store));
        }
    }

    /// Adds activities under a title; nothing where there are none.
    pub(in crate::ui) fn titled_cards(&mut self, title: &str, cards: &Cards, store: Store) {
        if !cards.shown.is_empty() {
            self.block(|out| out.text_element("h3", &[], title));
            self.cards(cards, store);
        }
    }
}

/// Adds links that lead on.
pub(in crate::ui) fn write_more(out: &mut Markup, store: Store, links: &[(Change, String)]) {
    out.element("p", &[("class", "more")], |out| {
        for (change, text) in links {
            out.link("", &store.bare_href(change), change, |out| out.text(text));
            out.text(" ");
        }
    });
}

/// Pieces that follow what they show. `within` finds the place that they stand in; `lost` is called where what had the focus
/// in it is gone.
#[component]
pub(in crate::ui) fn Following(pieces: Memo<Pieces>, within: &'static str, lost: fn()) -> impl IntoView {
    let holder = NodeRef::<html::Div>::new();
    let patch = StoredValue::new_local(Patch::default());
    Effect::new(move || {
        if let Some(holder) = holder.get() {
            let had_focus = browser::has_focus_in(within);
            browser::keep_focus(within);
            pieces.with(|pieces| patch.update_value(|patch| patch.apply(&holder, &pieces.0)));
            if had_focus && browser::is_focus_lost() {
                browser::before_next_frame(move || {
                    // It may have come back by its id.
                    if browser::is_focus_lost() {
                        lost();
                    }
                });
            }
        }
    });
    view! { <div class="still" node_ref=holder></div> }
}
