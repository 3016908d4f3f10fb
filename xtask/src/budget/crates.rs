//! Whose code the program is: of which crate, and of which module of ours, before wasm-opt. A function that was copied for a type
//! counts for the crate that wrote it.

use std::{cmp::Reverse, collections::BTreeMap, fs};

use super::names::functions;
use crate::{paths, split};

/// What is smaller is told together.
const LEAST: u64 = 5_000;
/// Our own crate in names.
const OWN: &str = "mandate_atlas";

/// Bytes in the first program, and in all other parts.
type Sizes = BTreeMap<String, [u64; 2]>;

/// Bytes by crate and by module of ours, as tables.
pub(super) fn table() -> Result<String, String> {
    let (mut crates, mut modules) = (Sizes::new(), Sizes::new());
    let parts = split::parts()?;
    for file in parts.iter().map(String::as_str).chain([split::PROGRAM]) {
        let at = usize::from(file != split::PROGRAM);
        let program = fs::read(paths::root().join(split::OUT).join(file))
            .map_err(|error| format!("{file}: {error}; `cargo xtask build` makes it"))?;
        for (name, bytes) in functions(&program).map_err(|fault| format!("{file}: {fault}"))? {
            let path = path(&format!("{:#}", rustc_demangle::demangle(&name)));
            let owner = path.split("::").next().unwrap_or_default();
            crates.entry(owner.to_owned()).or_default()[at] += bytes;
            if owner == OWN {
                modules.entry(module(&path)).or_default()[at] += bytes;
            }
        }
    }
    Ok(format!("{}\n{}", lines("crate", &crates), lines("module of our own", &modules)))
}

/// The path of a function, or of the type that it belongs to: `a::B as c::D>::e` of `<&mut a::B as c::D>::e`. What is for any
/// type belongs to its trait.
fn path(name: &str) -> String {
    let bare = name.trim_start_matches(['<', '&', '*', '(', '[']);
    let words = ["mut ", "const ", "dyn "];
    let bare = words.iter().fold(bare, |bare, word| bare.strip_prefix(word).unwrap_or(bare));
    let of_trait = || bare.split_once(" as ").map(|(_, rest)| rest).filter(|rest| is_path(rest));
    let found = if is_path(bare) { bare } else { of_trait().unwrap_or("other") };
    let (owner, rest) = found.split_once("::").unwrap_or((found, ""));
    format!("{}::{rest}", crate_of(owner))
}

fn is_path(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    text.split_once("::").is_some_and(|(owner, _)| crate_of(owner).bytes().all(is_letter))
}

/// In the newer form of names the hash of the crate follows: `core[c5930c85a12de822]`.
fn crate_of(word: &str) -> &str {
    word.split('[').next().unwrap_or_default()
}

/// `io::list` of `mandate_atlas::io::list::reader::Reader::step`: two steps, as far as they are modules.
fn module(path: &str) -> String {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let is_module = |step: &&str| step.bytes().all(is_letter);
    let steps: Vec<&str> = path.split("::").skip(1).take(2).take_while(is_module).collect();
    if steps.is_empty() { "other".to_owned() } else { steps.join("::") }
}

/// A line each, the largest first.
fn lines(title: &str, sizes: &Sizes) -> String {
    let (large, small): (Vec<_>, Vec<_>) =
        sizes.iter().partition(|(_, [first, later])| first + later >= LEAST);
    let mut rows: Vec<(&str, [u64; 2])> =
        large.into_iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    rows.sort_by_key(|(name, [first, later])| (Reverse(first + later), *name));
    rows.push(("what is smaller", sum(small.into_iter().map(|(_, bytes)| bytes))));
    rows.push(("all", sum(sizes.values())));
    let head = format!("| {title} | first view | later |\n|---|---|---|\n");
    let mut table = format!("### Code by {title}, kB before wasm-opt\n\n{head}");
    for (name, [first, later]) in rows {
        table += &format!("| {name} | {} | {} |\n", first / 1000, later / 1000);
    }
    table
}

fn sum<'a>(bytes: impl Iterator<Item = &'a [u64; 2]>) -> [u64; 2] {
    bytes.fold([0; 2], |all, bytes| [all[0] + bytes[0], all[1] + bytes[1]])
}

#[cfg(test)]
mod tests {
    use super::{Sizes, lines, module, path};

    #[test]
    fn a_function_belongs_to_the_crate_that_wrote_it() {
        let owner = |name: &str| path(name).split("::").next().unwrap_or_default().to_owned();
        assert_eq!(owner("mandate_atlas::io::read::h0123456789abcdef"), "mandate_atlas");
        assert_eq!(owner("<&mut tachys::view::View<T> as core::fmt::Debug>::fmt::h01"), "tachys");
        assert_eq!(owner("<T as reactive_graph::traits::Get>::get"), "reactive_graph");
        assert_eq!(owner("core[c5930c85a12de822]::fmt::float"), "core");
        assert_eq!(owner("memcpy"), "other");
    }

    #[test]
    fn our_own_code_is_told_by_module() {
        assert_eq!(module("mandate_atlas::io::list::reader::Reader::step"), "io::list");
        assert_eq!(module("mandate_atlas::i18n::es::faults::found"), "i18n::es");
        assert_eq!(module("mandate_atlas::io::Reading as core::ops::Drop"), "io");
    }

    #[test]
    fn what_is_small_is_told_together() {
        let sizes = [("a", [9_000, 0]), ("b", [1_000, 2_000]), ("c", [8_000, 7_000]), ("d", [1_000, 0])];
        let sizes: Sizes = sizes.map(|(name, bytes)| (name.to_owned(), bytes)).into();
        let table = lines("crate", &sizes);
        assert!(
            table.ends_with("| c | 8 | 7 |\n| a | 9 | 0 |\n| what is smaller | 2 | 2 |\n| all | 19 | 9 |\n")
        );
    }
}
