use web_sys::Element;

/// The buttons of a list that is made from one HTML text: in each item a button that ends with a number.
#[derive(Default)]
pub(in crate::ui) struct Counted(Vec<Item>);

struct Item {
    item: Element,
    button: Element,
    number: Element,
}

impl Counted {
    /// The buttons that stand in `list`.
    pub(in crate::ui) fn of(list: &Element) -> Self {
        let items = std::iter::successors(list.first_element_child(), Element::next_element_sibling);
        let item = |item: Element| {
            let button = item.first_element_child()?;
            let number = button.last_element_child()?;
            Some(Item { item, button, number })
        };
        Self(items.filter_map(item).collect())
    }

    /// Writes a number, and attributes, into a button.
    pub(in crate::ui) fn write(&self, place: usize, attributes: &[(&str, &str)], number: &str) {
        let Some(item) = self.0.get(place) else { return };
        for (name, value) in attributes {
            drop(item.button.set_attribute(name, value));
        }
        item.number.set_text_content(Some(number));
    }

    /// Shows an item, or hides it.
    pub(in crate::ui) fn show(&self, place: usize, is_shown: bool) {
        if let Some(item) = self.0.get(place) {
            drop(item.item.toggle_attribute_with_force("hidden", !is_shown));
        }
    }
}
