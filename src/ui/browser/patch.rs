use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
};

use web_sys::Element;

use super::document;

/// One of the things that stand below each other: the HTML text of one element, or a list with the texts of its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Piece {
    /// An element.
    Block(Arc<str>),
    /// The list's own element, empty, and its items.
    List(&'static str, Vec<Arc<str>>),
}

/// What stands in an element, made from HTML texts: only what differs from before is made, moved or taken away.
#[derive(Default)]
pub(in crate::ui) struct Patch {
    pieces: Column,
    lists: Vec<Column>,
    shelf: Shelf,
}

impl Patch {
    /// Makes the pieces stand in `parent`, and nothing else.
    pub(in crate::ui) fn apply(&mut self, parent: &Element, pieces: &[Piece]) {
        let text = |piece: &Piece| match piece {
            Piece::Block(html) => Arc::clone(html),
            Piece::List(html, _) => Arc::from(*html),
        };
        let texts: Vec<Arc<str>> = pieces.iter().map(text).collect();
        self.pieces.apply(parent, &texts, &mut self.shelf);
        let lists = pieces.iter().zip(&self.pieces.elements).filter_map(|(piece, element)| match piece {
            Piece::Block(_) => None,
            Piece::List(_, items) => Some((element, items)),
        });
        for (place, (element, items)) in lists.enumerate() {
            if place == self.lists.len() {
                self.lists.push(Column::default());
            }
            self.lists[place].apply(element, items, &mut self.shelf);
        }
    }
}

/// Elements below each other, each with the text that it was made from.
#[derive(Default)]
struct Column {
    parent: Option<Element>,
    texts: Vec<Arc<str>>,
    elements: Vec<Element>,
}

impl Column {
    fn apply(&mut self, parent: &Element, texts: &[Arc<str>], shelf: &mut Shelf) {
        if self.parent.as_ref() != Some(parent) {
            parent.set_inner_html("");
            *self = Self { parent: Some(parent.clone()), ..Self::default() };
        }
        if self.texts == texts {
            return;
        }
        let mut before: BTreeMap<Arc<str>, VecDeque<Element>> = BTreeMap::new();
        for (text, element) in std::mem::take(&mut self.texts).into_iter().zip(self.elements.drain(..)) {
            before.entry(text).or_default().push_back(element);
        }
        let mut known = |text: &Arc<str>| {
            let stays = before.get_mut(text).and_then(VecDeque::pop_front);
            stays.or_else(|| shelf.take(text))
        };
        let found: Vec<Option<Element>> = texts.iter().map(&mut known).collect();
        let missing = texts.iter().zip(&found).filter(|(_, element)| element.is_none());
        let missing: String = missing.map(|(text, _)| &**text).collect();
        let gone: Vec<(Arc<str>, Element)> = before
            .into_iter()
            .flat_map(|(text, all)| all.into_iter().map(move |one| (text.clone(), one)))
            .collect();
        let of_piece = |(text, element): &(Arc<str>, Element)| {
            disclosure(text, element).map(|(id, details)| (id, details.has_attribute("open")))
        };
        let opened: Vec<(String, bool)> = gone.iter().filter_map(of_piece).collect();
        // The browser does in one go what is new from the first to the last.
        let is_anew = found.iter().all(Option::is_none);
        let made = if is_anew { fill(parent, &missing) } else { make(&missing) };
        let mut made = made.into_iter();
        self.elements = found.into_iter().filter_map(|element| element.or_else(|| made.next())).collect();
        self.texts = texts.to_vec();
        for (text, element) in gone {
            if !is_anew {
                element.remove();
            }
            shelf.put(text, element);
        }
        self.place(parent, &opened);
    }

    /// Puts the elements in their order; what a reader opened or closed stays so where it comes in another text.
    fn place(&self, parent: &Element, opened: &[(String, bool)]) {
        let mut next = parent.first_element_child();
        for (text, element) in self.texts.iter().zip(&self.elements) {
            if !opened.is_empty()
                && let Some((id, details)) = disclosure(text, element)
                && let Some(&(_, is_open)) = opened.iter().find(|(other, _)| *other == id)
            {
                drop(details.toggle_attribute_with_force("open", is_open));
            }
            if next.as_ref() == Some(element) {
                next = element.next_element_sibling();
            } else {
                drop(parent.insert_before(element, next.as_deref()));
            }
        }
    }
}

/// The elements of an HTML text.
fn make(html: &str) -> Vec<Element> {
    if html.is_empty() {
        return Vec::new();
    }
    document().create_element("div").map_or_else(|_| Vec::new(), |holder| fill(&holder, html))
}

/// Puts the elements of an HTML text into an element, in the place of what is there.
fn fill(holder: &Element, html: &str) -> Vec<Element> {
    holder.set_inner_html(html);
    std::iter::successors(holder.first_element_child(), Element::next_element_sibling).collect()
}

/// The `details` with an id that the piece of a text consists of, and its id.
fn disclosure(text: &str, piece: &Element) -> Option<(String, Element)> {
    if !text.contains("<details") {
        return None;
    }
    let details = piece.first_element_child().filter(|element| element.tag_name() == "DETAILS")?;
    Some((details.id(), details)).filter(|(id, _)| !id.is_empty())
}

/// Elements that were taken away: a filter that is taken back brings them back, which is faster than to make them anew.
#[derive(Default)]
struct Shelf {
    elements: BTreeMap<Arc<str>, Element>,
}

impl Shelf {
    /// So many are kept: our choice, more than a panel shows.
    const ROOM: usize = 200;

    fn put(&mut self, text: Arc<str>, element: Element) {
        if self.elements.len() >= Self::ROOM {
            self.elements.clear();
        }
        self.elements.insert(text, element);
    }

    fn take(&mut self, text: &Arc<str>) -> Option<Element> {
        self.elements.remove(text)
    }
}
