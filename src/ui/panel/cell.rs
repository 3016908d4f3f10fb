use crate::{
    scene::{CellPanel, Markup, write_swatch},
    state::Change,
    ui::{
        part::{Pieces, write_cards, write_more, write_precedents},
        store::Store,
    },
};

/// A country under a mandate: the level with its rule, the activities, what is planned, known absences, the country's own
/// acts, regional work that may include it, and who else got something.
pub(super) fn write(out: &mut Pieces, panel: &CellPanel, store: Store) {
    let words = store.words();
    out.block(|out| write_verdict(out, panel));
    let groups = [
        (words.cell.activities, &panel.active),
        (words.cell.planned, &panel.planned),
        (words.cell.absences, &panel.absences),
        (words.state_actions, &panel.state_actions),
    ];
    groups.iter().for_each(|(title, cards)| out.titled_cards(title, cards, store));
    out.block(|out| {
        if let Some(note) = &panel.regional_note {
            out.text_element("h3", &[], words.cell.regional);
            out.disclosure(note, |out| write_cards(out, &panel.regional, store));
        }
        if panel.unanswered.is_none() {
            out.text_element("h3", &[], words.cell.precedents);
            write_precedents(out, &panel.precedents, &panel.mandate, store);
        }
        let more = [
            (Change::Row(panel.country.clone()), (words.cell.all_of_country)(&panel.country_name)),
            (Change::Column(panel.mandate.clone()), (words.cell.all_of_mandate)(panel.mandate.as_str())),
        ];
        write_more(out, store, &more);
    });
}

/// The level, by which rule, and on what evidence.
fn write_verdict(out: &mut Markup, panel: &CellPanel) {
    out.element("div", &[("class", "verdict"), ("data-level", panel.shade.code())], |out| {
        write_swatch(out, panel.shade);
        out.element("div", &[], |out| {
            out.text_element("p", &[("class", "level")], panel.level);
            out.text_element(
                "p",
                &[],
                format!("{} {}", panel.rule, panel.evidence.as_deref().unwrap_or_default()).trim_end(),
            );
        });
    });
    if let Some(unanswered) = panel.unanswered {
        out.text_element("p", &[("class", "note")], unanswered);
    }
}
