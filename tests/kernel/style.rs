//! The style sheet keeps to its own tokens: every colour, step of type and step of space is one of them.

use crate::oklab;

const CSS: &str = include_str!("../../public/css/page.css");

/// A token with its values for light and for dark, as `#rrggbb`.
pub(crate) type Token = (&'static str, &'static str, &'static str);

/// What stands between the braces of the first `:root` from `block` on.
fn root_of(block: &str) -> &'static str {
    let start = CSS.find(block).expect("the block is there");
    CSS[start..].split_once(":root {").and_then(|(_, rest)| rest.split_once('}')).expect("tokens").0
}

/// The hues, each by its name: `--teal: 214;`.
fn hues() -> Vec<(&'static str, &'static str)> {
    let line = |line: &'static str| line.trim().strip_suffix(';')?.split_once(": ");
    root_of(":root").lines().filter_map(line).filter(|(_, value)| value.parse::<u16>().is_ok()).collect()
}

/// The colours that a block sets.
pub(crate) fn tokens_in(block: &str) -> Vec<Token> {
    let hues = hues();
    let shown = |written: &str| {
        let hue =
            |text: String, (name, degrees): &(&str, &str)| text.replace(&format!("var({name})"), degrees);
        let colour = hues.iter().fold(written.to_owned(), hue);
        &*oklab::hex(&colour).unwrap_or_else(|why| panic!("{written}: {why}")).leak()
    };
    let token = |line: &'static str| {
        let (name, rest) = line.trim().split_once(": light-dark(")?;
        let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
        Some((name, shown(light), shown(dark)))
    };
    root_of(block).lines().filter_map(token).collect()
}

/// Every line of the form `property: value;` for screens, with its number. What is printed is measured in points and
/// millimetres of a sheet.
fn declarations() -> impl Iterator<Item = (usize, &'static str, &'static str)> {
    let (screen, _) = CSS.split_once("@media print {\n  @page").expect("what is printed comes last");
    let lines = screen.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    lines.filter_map(|(at, line)| {
        let (property, value) = line.strip_suffix(';')?.split_once(": ")?;
        Some((at, property, value))
    })
}

/// Lengths that are written out in a value.
fn lengths(value: &str) -> Vec<&str> {
    let words = value.split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | ','));
    let is_length = |word: &&str| {
        let word = word.trim_start_matches('-');
        word.starts_with(|letter: char| letter.is_ascii_digit()) && word.ends_with("px")
            || word.ends_with("rem")
    };
    words.filter(is_length).collect()
}

#[test]
fn lengths_are_found() {
    assert_eq!(lengths("clamp(3px, 4vw, 2.5rem) var(--gap-1) -1px 0 50%"), ["3px", "2.5rem", "-1px"]);
}

#[test]
fn letters_are_of_the_steps_of_type() {
    for (at, property, value) in declarations().filter(|(_, property, _)| *property == "font-size") {
        assert!(value.starts_with("var(--") || value == "inherit", "line {at}: {property}: {value}");
    }
}

#[test]
fn space_is_of_the_steps_of_space() {
    for (at, property, value) in declarations() {
        let is_space = property == "gap"
            || property.ends_with("-gap")
            || property.starts_with("padding")
            || property.starts_with("margin")
            || property.contains("border-radius");
        // Two frames of one pixel that lie on each other.
        let is_frame = (property, value) == ("margin-inline-start", "-1px");
        assert!(!is_space || is_frame || lengths(value).is_empty(), "line {at}: {property}: {value}");
    }
}

#[test]
fn colours_are_named_once() {
    let is_token = |property: &str| property.starts_with("--");
    // A shadow is no colour of the page, and is not seen by who needs contrast.
    let is_shadow = |property: &str, value: &str| property == "box-shadow" || value == "rgb(0 0 0 / 45%)";
    for (at, property, value) in declarations() {
        let is_written_out = value.contains('#') && !value.contains("url(#")
            || value.contains("rgb(")
            || value.contains("oklch(");
        assert!(
            is_token(property) || is_shadow(property, value) || !is_written_out,
            "line {at}: {property}: {value}"
        );
    }
}
