use crate::{
    scene::{LevelGroup, MandatePanel, Markup, write_swatch},
    state::{Change, View},
    ui::{
        part::{Pieces, write_more},
        store::Store,
    },
};

/// A mandate: what it asks for, who led, the countries by level, and every activity.
pub(super) fn write(out: &mut Pieces, panel: &MandatePanel, store: Store) {
    let words = store.words();
    out.block(|out| {
        out.text_element("p", &[("class", "sentence")], &panel.sentence);
        if !store.is_embedded() {
            write_more(out, store, &[(Change::View(View::Brief), words.brief.open.to_owned())]);
        }
        if let Some(unanswered) = panel.unanswered {
            out.text_element("p", &[("class", "note")], unanswered);
        }
        if let Some(asks) = &panel.asks {
            out.text_element("h3", &[], words.asks);
            out.text_element("p", &[], asks);
        }
        if !panel.leads.is_empty() {
            out.text_element("h3", &[], words.led_by);
            out.element("ul", &[("class", "plain")], |out| {
                panel.leads.iter().for_each(|lead| out.text_element("li", &[], lead));
            });
        }
        panel.groups.iter().for_each(|group| write_group(out, group));
    });
    out.titled_cards(&panel.count, &panel.cards, store);
    out.titled_cards(words.state_actions, &panel.state_actions, store);
}

/// The countries at one level, each a button.
fn write_group(out: &mut Markup, group: &LevelGroup) {
    out.element("h3", &[("class", "level-group")], |out| {
        write_swatch(out, group.shade);
        out.text(group.level);
        out.text(" ");
        out.text_element("span", &[("class", "shown")], &group.countries.len().to_string());
    });
    out.element("ul", &[("class", "chips")], |out| {
        for (code, name) in &group.countries {
            let change = Change::Country(Some(code.clone()));
            out.element("li", &[], |out| out.button("chip", &change, |out| out.text(name)));
        }
    });
}
