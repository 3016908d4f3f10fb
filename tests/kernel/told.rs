//! What pictures and lists tell, word by word and pixel by pixel: by hand, or counted again in the plainest way.

mod beside;
mod drawings;
mod drawn;
mod filters;
mod list;
mod locators;
mod map;
mod marks;
mod months;
mod names;
mod panels;
mod pictures;
mod seen;
mod signs;

use mandate_atlas::{
    io,
    model::{Code, Dataset},
};
use serde_json::Value;

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

/// The small report of the fixtures, with other values at these places.
fn small(changes: &[(&str, Value)]) -> Dataset {
    let mut file: Value =
        serde_json::from_str(include_str!("../fixtures/small.json")).expect("the fixture is JSON");
    for (pointer, value) in changes {
        *file.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not there")) = value.clone();
    }
    io::read(&file.to_string()).expect("it can be read").dataset
}
