//! Content as HTML text, for what is drawn often and in numbers: a browser reads a text faster than it takes elements one
//! by one from a program.

use crate::{
    query::Searched,
    state::{CHANGE, Change},
};

/// HTML text. Whatever is put in as text is escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    html: String,
}

impl Markup {
    /// Adds an element with attributes; `fill` adds what is in it.
    pub fn element(&mut self, name: &str, attributes: &[(&str, &str)], fill: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        fill(self);
        self.html.extend(["</", name, ">"]);
    }

    /// Adds what is markup already, as it is: a drawing, rules of style.
    pub fn verbatim(&mut self, text: &str) {
        self.html.push_str(text);
    }

    /// Adds an element that holds nothing, in a drawing or in HTML.
    pub fn single(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.html.truncate(self.html.len() - 1);
        self.html.push_str("/>");
    }

    /// Adds what was written elsewhere.
    pub fn append(&mut self, other: &Self) {
        self.html.push_str(&other.html);
    }

    /// Adds an element that holds a text.
    pub fn text_element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |inside| inside.text(text));
    }

    /// Adds a link that makes a change; `address` is where it leads if it is opened elsewhere, `id` may be empty.
    pub fn link(&mut self, id: &str, address: &str, change: &Change, fill: impl FnOnce(&mut Self)) {
        let press = change.press().unwrap_or_default();
        let attributes = [("id", id), ("href", address), (CHANGE, press.as_str())];
        let present: Vec<_> = attributes.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        self.element("a", &present, fill);
    }

    /// Adds a button that makes a change.
    pub fn button(&mut self, class: &str, change: &Change, fill: impl FnOnce(&mut Self)) {
        let press = change.press().unwrap_or_default();
        self.element("button", &[("type", "button"), ("class", class), (CHANGE, &press)], fill);
    }

    /// Adds a line that opens what stands below it.
    pub fn disclosure(&mut self, summary: &str, fill: impl FnOnce(&mut Self)) {
        self.element("details", &[("class", "disclosure")], |out| {
            out.text_element("summary", &[], summary);
            fill(out);
        });
    }

    /// Adds a text; what was searched in it is marked.
    pub fn searched(&mut self, text: &str, searched: &Searched) {
        for (part, is_found) in searched.parts(text) {
            if is_found { self.text_element("mark", &[], part) } else { self.text(part) }
        }
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
/// string"). The space that does not break is written by its number, so that a drawing can be read as XML, too.
fn escape(text: &str, out: &mut String) {
    // In UTF-8 the space that does not break begins with 0xc2, as do other signs. Bytes are searched faster than letters.
    let is_special = |byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xc2);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        out.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        match letters.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some('\u{a0}') => out.push_str("&#160;"),
            other => out.extend(other),
        }
        rest = letters.as_str();
    }
    out.push_str(rest);
}
