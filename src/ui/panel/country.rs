use crate::{
    i18n::Messages,
    model::Code,
    scene::{CountryPanel, MandateSection, Markup, write_swatch},
    state::{Change, MOST_COMPARED, View},
    ui::{
        part::{Pieces, write_cards, write_more},
        store::Store,
    },
};

/// A country: its sentence, its levels at a glance, and each mandate with its activities.
pub(super) fn write(out: &mut Pieces, panel: &CountryPanel, store: Store) {
    let words = store.words();
    out.block(|out| {
        out.text_element("p", &[("class", "sentence")], &panel.sentence);
        let brief = (Change::View(View::Brief), words.brief.open.to_owned());
        let compare =
            (Change::Compare(compared_with(store, &panel.code)), words.brief.compare_this.to_owned());
        // Inside of another page there would be no way back.
        if !store.is_embedded() {
            write_more(out, store, &[brief, compare]);
        }
        out.element("nav", &[("class", "glance"), ("aria-label", words.levels_at_a_glance)], |out| {
            panel.sections.iter().for_each(|section| write_glance(out, section));
        });
    });
    for section in &panel.sections {
        out.block(|out| write_section(out, section, &panel.code, store));
    }
}

/// The countries that are compared, this one among them; where there are too many already it takes the last one's place.
fn compared_with(store: Store, country: &Code) -> Vec<Code> {
    let mut compared = store.read_once(|state| state.compared.clone());
    if !compared.contains(country) {
        compared.truncate(MOST_COMPARED - 1);
        compared.push(country.clone());
    }
    compared
}

/// A mandate's level as a link to its section.
fn write_glance(out: &mut Markup, section: &MandateSection) {
    out.element("a", &[("href", &format!("#{}", section_id(&section.code)))], |out| {
        out.text_element("b", &[], section.code.as_str());
        write_swatch(out, section.shade);
        out.text_element("span", &[("class", "visually-hidden")], section.level);
    });
}

fn section_id(code: &Code) -> String {
    format!("under-{code}")
}

/// One mandate: its level in words, then what there is to say.
fn write_section(out: &mut Markup, section: &MandateSection, country: &Code, store: Store) {
    let words = store.words();
    let attributes = [
        ("class", "mandate-section"),
        ("id", &section_id(&section.code)),
        ("tabindex", "-1"),
        ("data-section", section.code.as_str()),
        ("data-level", section.shade.code()),
    ];
    // Inside of another page what is chosen must not push the rest away.
    let open: &[(&str, &str)] = if store.is_embedded() { &[] } else { &[("open", "")] };
    out.element("details", &[&attributes[..], open].concat(), |out| {
        out.element("summary", &[], |out| write_head(out, section));
        section.notes.iter().for_each(|note| out.text_element("p", &[("class", "note")], note));
        write_cards(out, &section.cards, store);
        write_own_acts(out, section, words, store);
        let details = Change::Cell(country.clone(), section.code.clone());
        write_more(out, store, &[(details, words.cell.details.to_owned())]);
    });
}

/// The level, the mandate, and how many activities.
fn write_head(out: &mut Markup, section: &MandateSection) {
    let title = section.title.as_deref().unwrap_or_default();
    write_swatch(out, section.shade);
    out.text_element("h3", &[], format!("{} {title}", section.code).trim_end());
    out.text_element("span", &[("class", "level")], section.level);
    if let Some(count) = &section.count {
        out.text_element("span", &[("class", "shown")], count);
    }
}

fn write_own_acts(out: &mut Markup, section: &MandateSection, words: &Messages, store: Store) {
    if !section.state_actions.shown.is_empty() {
        out.text_element("p", &[("class", "group-title")], words.state_actions);
        write_cards(out, &section.state_actions, store);
    }
}
