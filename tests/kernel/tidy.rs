//! The house rules that a test can hold: who may import whom, how long a file may be, which crate stays where.

use std::{fs, path::Path};

/// Each folder with those of ours that it may import; the order is the way of the data. A folder inside of another may
/// have a line of its own: what is exported says in words what the analysis found, and reading knows neither.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("geo", &[]),
    ("i18n", &["model"]),
    ("query", &["model"]),
    ("io", &["model", "query"]),
    ("io/export", &["model", "geo", "i18n", "analysis"]),
    ("analysis", &["model", "geo", "query"]),
    ("state", &["model", "query"]),
    ("scene", &["model", "geo", "i18n", "query", "analysis", "state"]),
    ("ui", &["model", "geo", "i18n", "query", "io", "analysis", "state", "scene"]),
];

/// The only place that talks to the browser.
const BROWSER: &[&str] = &["src/ui/browser.rs", "src/ui/browser/"];

/// Crates and the only places where they may be named.
const RESERVED: &[(&str, &[&str])] = &[
    ("leptos", &["src/ui/", "src/main.rs"]),
    ("web_sys", BROWSER),
    ("js_sys", BROWSER),
    ("wasm_bindgen", BROWSER),
    ("gloo_net", BROWSER),
    ("schemars", &["src/io/"]),
    ("serde", &["src/io/"]),
    ("csv", &["src/io/"]),
    ("quick_xml", &["src/io/"]),
    ("geojson", &["src/geo/shapes.rs"]),
];

/// Longest file, in lines.
const MAX_LINES: usize = 400;

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("xtask/src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).expect("inside the project").display().to_string();
                sources.push((name.replace('\\', "/"), fs::read_to_string(&path).expect("it can be read")));
            }
        }
    }
    sources.sort();
    sources
}

/// The folders of ours that a text names behind `crate::`, also inside braces.
fn imports(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for rest in text.split("crate::").skip(1) {
        if let Some(list) = rest.strip_prefix('{') {
            let (mut depth, mut start) = (0, 0);
            for (at, letter) in list.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => {
                        found.push(&list[start..at]);
                        break;
                    }
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.push(&list[start..at]);
                        start = at + 1;
                    }
                    _ => {}
                }
            }
        } else {
            found.push(rest);
        }
    }
    found.into_iter().map(first_word).filter(|word| !word.is_empty()).collect()
}

fn first_word(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    &text[..end.unwrap_or(text.len())]
}

#[test]
fn imports_go_one_way() {
    for (name, text) in sources() {
        let Some(place) = name.strip_prefix("src/") else { continue };
        let Some((layer, _)) = place.split_once('/') else { continue };
        let is_around = |folder: &str| place.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let around = LAYERS.iter().filter(|(folder, _)| is_around(folder));
        let (_, allowed) =
            around.max_by_key(|(folder, _)| folder.len()).unwrap_or_else(|| panic!("{layer} is no layer"));
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for import in imports(&code.join("\n")) {
            let is_layer = LAYERS.iter().any(|(known, _)| *known == import);
            assert!(!is_layer || import == layer || allowed.contains(&import), "{name} imports {import}");
        }
    }
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::model::Code; use crate::{\n    geo::{Fit, LonLat},\n    i18n,\n}; crate::scene::summary()";
    assert_eq!(imports(text), ["model", "geo", "i18n", "scene"]);
}

#[test]
fn crates_stay_in_their_place() {
    for (name, text) in sources().into_iter().filter(|(name, _)| name.starts_with("src/")) {
        for (reserved, places) in RESERVED {
            let is_path = |start: usize| {
                !text[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
            };
            let named = text.contains(&format!("use {reserved}::"))
                || text.match_indices(&format!("{reserved}::")).any(|(start, _)| is_path(start));
            assert!(!named || places.iter().any(|place| name.starts_with(place)), "{name} names {reserved}");
        }
    }
}

#[test]
fn files_are_short() {
    for (name, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= MAX_LINES, "{name} has {lines} lines");
    }
}

#[test]
fn screens_speak_through_i18n_only() {
    for (name, text) in sources().into_iter().filter(|(name, _)| name.starts_with("src/ui/")) {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let literal =
                line.trim().strip_prefix('"').and_then(|line| line.split_once('"')).map(|(text, _)| text);
            let is_word = literal.is_some_and(|text| {
                text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.len() > 2)
            });
            let is_text_node = line.trim().ends_with('"');
            assert!(!(is_word && is_text_node), "{name}: {line}");
        }
    }
}

/// The targets of `fuzz/` take the file in without the crate of tests around it.
#[test]
fn what_the_fuzz_targets_hold_stands_alone() {
    let checks = include_str!("hostile/checks.rs");
    let of_tests = ["crate::", "super::"].into_iter().find(|path| checks.contains(path));
    assert_eq!(of_tests, None, "`cargo xtask fuzz` would no longer build");
}
