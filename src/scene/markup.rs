//! Content as HTML text, for what is drawn often and in numbers: a browser reads a text faster than it takes elements one
//! by one from a program.

use crate::state::Change;

/// HTML text with links that change the state. Whatever is put in as text is escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    html: String,
    links: Vec<Change>,
}

/// The attribute of an element that makes a change: its place in [`Markup::change`].
pub const CHANGE: &str = "data-change";

impl Markup {
    /// Adds an element with attributes; `fill` adds what is in it.
    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)], fill: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        fill(self);
        self.html.extend(["</", name, ">"]);
    }

    /// Adds an element that holds a text.
    pub fn text_element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |inside| inside.text(text));
    }

    /// Adds an element that makes a change when it is pressed.
    pub fn pressed(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        change: Change,
        fill: impl FnOnce(&mut Self),
    ) {
        let place = self.links.len().to_string();
        self.links.push(change);
        let attributes: Vec<_> = attributes.iter().copied().chain([(CHANGE, place.as_str())]).collect();
        self.element(name, &attributes, fill);
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str) {
        escape(text, &mut self.html);
    }

    /// The HTML.
    #[must_use]
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The change that the element makes whose [`CHANGE`] has this value.
    #[must_use]
    pub fn change(&self, place: &str) -> Option<&Change> {
        self.links.get(place.parse::<usize>().ok()?)
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.html.extend(["<", name]);
        for (key, value) in attributes {
            self.html.extend([" ", key, "=\""]);
            escape(value, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
    }
}

/// A text in which nothing means more than itself, between tags and between double quotes (WHATWG HTML, "Escaping a
/// string").
fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\u{a0}']) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        out.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            _ => "&nbsp;",
        });
        rest = letters.as_str();
    }
    out.push_str(rest);
}
