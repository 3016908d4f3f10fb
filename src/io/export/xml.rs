//! XML as a tree of elements, written by `quick-xml`.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// An element with attributes and what stands in it.
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
}

enum Content {
    Elements(Vec<Element>),
    Text(String),
}

impl Element {
    /// An empty element.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), content: Content::Elements(Vec::new()) }
    }

    /// With an attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, plain(&value.into())));
        self
    }

    /// With a text in place of elements.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.content = Content::Text(plain(text));
        self
    }

    /// With more elements, behind those that it has.
    pub(super) fn holding(mut self, more: impl IntoIterator<Item = Self>) -> Self {
        match &mut self.content {
            Content::Elements(elements) => elements.extend(more),
            Content::Text(_) => self.content = Content::Elements(more.into_iter().collect()),
        }
        self
    }
}

/// A document: a comment at its head, where there is something to say, then the root with `parts` in it. Each part is
/// written as it comes, so that a long list does not stand in memory twice.
pub(super) fn document(comment: &str, root: Element, parts: impl Iterator<Item = Element>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Memory takes every event.
    drop(writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))));
    if !comment.is_empty() {
        // Two hyphens would end it.
        let comment = plain(&comment.replace("--", "- -"));
        drop(writer.write_event(Event::Comment(BytesText::from_escaped(format!(" {comment} ")))));
    }
    drop(writer.write_event(Event::Start(start(&root))));
    parts.for_each(|part| write(&mut writer, &part));
    drop(writer.write_event(Event::End(BytesEnd::new(root.name))));
    String::from_utf8(writer.into_inner()).map(|text| text + "\n").unwrap_or_default()
}

fn start(element: &Element) -> BytesStart<'_> {
    let attributes = element.attributes.iter().map(|(name, value)| (*name, value.as_str()));
    BytesStart::new(element.name).with_attributes(attributes)
}

fn write(writer: &mut Writer<Vec<u8>>, element: &Element) {
    let start = start(element);
    if matches!(&element.content, Content::Elements(elements) if elements.is_empty()) {
        drop(writer.write_event(Event::Empty(start)));
        return;
    }
    drop(writer.write_event(Event::Start(start)));
    match &element.content {
        Content::Text(text) => drop(writer.write_event(Event::Text(BytesText::new(text)))),
        Content::Elements(elements) => elements.iter().for_each(|element| write(writer, element)),
    }
    drop(writer.write_event(Event::End(BytesEnd::new(element.name))));
}

/// The text without the control characters that XML 1.0 (section 2.2) cannot hold.
fn plain(text: &str) -> String {
    let is_held =
        |letter: &char| matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(is_held).collect()
}
