//! Several names in one cell.

use std::ops::Range;

/// When a comma (or a slash), and when an "and", divides names that are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Divides {
    /// Both always: names of countries that nobody knows hold neither.
    Always,
    /// The comma always, "and" only beside a known name: "Prevention and treatment".
    Comma,
    /// Only beside a known name: "Ministry of Justice, Jamaica".
    BesideKnown,
}

/// The names in a cell, as they are written, in their order.
///
/// `;`, `|` and ends of lines always divide. Elsewhere the longest run that is a known name is one name, so that "Antigua
/// and Barbuda and Jamaica" are two countries; what is left is divided as `divides` says.
pub(super) fn split(cell: &str, divides: Divides, is_known: impl Fn(&str) -> bool) -> Vec<&str> {
    let pieces = cell.split([';', '|', '\n', '\r']).map(str::trim).filter(|piece| !piece.is_empty());
    pieces.flat_map(|piece| names(piece, divides, &is_known)).collect()
}

fn names<'a>(piece: &'a str, divides: Divides, is_known: &impl Fn(&str) -> bool) -> Vec<&'a str> {
    if is_known(piece) {
        return vec![piece];
    }
    let atoms = atoms(piece);
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        let run = (at..atoms.len().min(at + MOST_ATOMS)).rev();
        let known =
            run.into_iter().find(|&last| is_known(&piece[atoms[at].range.start..atoms[last].range.end]));
        let last = known.unwrap_or(at);
        let range = atoms[at].range.start..atoms[last].range.end;
        found.push(Found { range, is_known: known.is_some(), behind: atoms[at].behind });
        at = last + 1;
    }
    joined(found, divides).into_iter().map(|range| &piece[range]).collect()
}

/// The longest known name has so many parts: "Saint Vincent and the Grenadines" has two, lists in official styles five.
const MOST_ATOMS: usize = 6;

/// A name, or a part of one that is not known.
struct Found {
    range: Range<usize>,
    is_known: bool,
    behind: Separator,
}

/// What stands in front of an atom.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Start,
    Comma,
    And,
}

struct Atom {
    range: Range<usize>,
    behind: Separator,
}

/// Unknown parts that nothing divides become one again.
fn joined(found: Vec<Found>, divides: Divides) -> Vec<Range<usize>> {
    let mut names: Vec<(Range<usize>, bool)> = Vec::new();
    for Found { range, is_known, behind } in found {
        let is_divided = match divides {
            Divides::Always => true,
            Divides::Comma => behind != Separator::And,
            Divides::BesideKnown => false,
        };
        match names.last_mut() {
            Some((last, false)) if !is_known && !is_divided => last.end = range.end,
            _ => names.push((range, is_known)),
        }
    }
    names.into_iter().map(|(range, _)| range).collect()
}

/// The parts of a text between commas, slashes, ampersands and words for "and".
fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let (mut start, mut behind) = (0, Separator::Start);
    for (range, separator) in separators(text) {
        push(&mut atoms, text, start..range.start, behind);
        (start, behind) = (range.end, separator);
    }
    push(&mut atoms, text, start..text.len(), behind);
    atoms
}

fn push(atoms: &mut Vec<Atom>, text: &str, range: Range<usize>, behind: Separator) {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    let end = start + part.trim().len();
    if start < end {
        atoms.push(Atom { range: start..end, behind });
    }
}

fn separators(text: &str) -> Vec<(Range<usize>, Separator)> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | '/' if depth == 0 => found.push((at..at + 1, Separator::Comma)),
            '&' if depth == 0 => found.push((at..at + 1, Separator::And)),
            ' ' if depth == 0 => found.extend(and_behind(text, at).map(|range| (range, Separator::And))),
            _ => {}
        }
    }
    found
}

/// The word for "and" that stands behind the space at `at` and before another one.
fn and_behind(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at + 1..];
    let word = &rest[..rest.find(' ')?];
    let is_and = ["and", "y", "e", "et", "&"].iter().any(|and| word.eq_ignore_ascii_case(and));
    (is_and && word != "&").then(|| at + 1..at + 1 + word.len())
}
