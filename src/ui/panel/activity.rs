use crate::{
    model::Code,
    scene::{ActivityPanel, Markup},
    state::Change,
    ui::{
        part::{Pieces, write_card, write_more},
        store::Store,
    },
};

/// One activity: everything that the report says of it, the programme that it is a part of, and its mandate.
pub(super) fn write(out: &mut Pieces, panel: &ActivityPanel, store: Store) {
    let words = store.words();
    out.block(|out| {
        out.text_element("p", &[("class", "hint")], &panel.mandate_name);
        write_card(out, &panel.card, store, false);
        write_others(out, words.list_words.part_of, panel.part_of.as_slice(), store);
        write_others(out, words.list_words.parts, &panel.parts, store);
        let all = (words.cell.all_of_mandate)(panel.mandate.as_str());
        write_more(out, store, &[(Change::Column(panel.mandate.clone()), all)]);
    });
}

/// Other activities under a title, each with a link; nothing where there are none.
fn write_others(out: &mut Markup, title: &str, others: &[(Code, String)], store: Store) {
    if others.is_empty() {
        return;
    }
    out.text_element("h3", &[], title);
    out.element("ul", &[("class", "plain")], |out| {
        for (code, title) in others {
            let change = Change::Activity(Some(code.clone()));
            let address = store.bare_href(&change);
            out.element("li", &[], |out| out.link("", &address, &change, |out| out.text(title)));
        }
    });
}
