//! Every sentence that depends on numbers, names or dates, in four languages, as a text to read: `said/*.txt`.

/// Says words of `said` and keeps what was said: `word => (arguments), (other arguments);`.
macro_rules! say {
    ($said:ident: $($word:expr => $(($($argument:expr),+)),+;)+) => {$($(
        $said.add(stringify!($word), &[$(&$argument),+], ($word)($($argument),+));
    )+)+};
}

/// Says words of one argument, with each of a list.
macro_rules! each {
    ($said:ident: $list:expr => $($word:expr),+ $(,)?) => {$(
        for &one in $list.iter() {
            $said.add(stringify!($word), &[&one], ($word)(one.into()));
        }
    )+};
}

mod faults;
mod files;
mod names;
mod overlaps;
mod own_list;
mod page;
mod sentences;
mod shown;
mod views;

use std::{collections::BTreeMap, fs, path::Path};

use mandate_atlas::{
    i18n::{Messages, Share, messages, own_name},
    model::Lang,
};

use names::Names;
use shown::Shown;

/// None, one, two, and so many that languages part thousands.
const COUNTS: [u16; 4] = [0, 1, 2, 12_345];

/// Parts of a whole, in every number of both that a language may tell apart.
const SHARES: [Share; 6] =
    [share(0, 1), share(1, 1), share(0, 14), share(1, 14), share(2, 14), share(12_345, 67_890)];

const fn share(part: usize, whole: usize) -> Share {
    Share { part, whole }
}

/// What was said so far, by the word that said it.
struct Said {
    words: &'static Messages,
    lines: BTreeMap<String, Vec<String>>,
}

impl Said {
    fn in_language(lang: Lang) -> Self {
        let words = messages(lang);
        let (mut said, names) = (Self { words, lines: BTreeMap::new() }, Names::of(words));
        for say in [page::say, sentences::say, views::say, overlaps::say, files::say, own_list::say] {
            say(&mut said, &names);
        }
        faults::say(&mut said);
        said
    }

    /// Keeps what a word says; `path` is how the tests call it.
    fn add(&mut self, path: &str, arguments: &[&dyn Shown], said: impl Into<String>) {
        let word = path.strip_prefix("words.").unwrap_or(path);
        let arguments: Vec<String> = arguments.iter().map(|argument| argument.shown()).collect();
        let line = format!("{word}({}): {}", arguments.join(", "), said.into());
        self.lines.entry(word.to_owned()).or_default().push(line);
    }

    /// A line for each sentence, a paragraph for each word.
    fn text(&self) -> String {
        self.lines.values().map(|lines| lines.join("\n") + "\n").collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn every_sentence_is_as_it_was_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kernel/words/said");
    for lang in Lang::ALL {
        let (file, text) = (folder.join(format!("{}.txt", lang.code())), Said::in_language(*lang).text());
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &text).expect("it can be written");
        }
        let read = fs::read_to_string(&file).unwrap_or_default();
        let other = text.lines().zip(read.lines()).find(|(now, then)| now != then);
        assert!(text == read, "{lang:?} differs: BLESS=1 cargo kernel said, then read it\n{other:#?}");
    }
}

#[test]
fn no_sentence_has_a_gap() {
    for lang in Lang::ALL {
        for line in Said::in_language(*lang).lines.values().flatten() {
            let is_whole = line.trim_end() == line && !line.contains("  ") && !line.contains(" .");
            assert!(is_whole, "{lang:?}: {line}");
        }
    }
}

/// A new word of `src/i18n` has to be said, or nobody reads it.
#[test]
fn every_word_that_is_a_function_is_said() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let mut words: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten().filter(|entry| entry.path().is_file()) {
        let text = fs::read_to_string(entry.path()).expect("it can be read");
        let fields = text.lines().filter_map(|line| line.strip_prefix("    pub ")?.split_once(": fn("));
        words.extend(fields.map(|(name, _)| name.to_owned()));
    }
    let said = Said::in_language(Lang::En).lines;
    let last = |path: &String| path.rsplit('.').next().unwrap_or_default().to_owned();
    let mut said: Vec<String> = said.keys().map(last).collect();
    words.sort();
    said.sort();
    assert_eq!(words, said);
}

#[test]
fn languages_call_themselves_by_their_own_names() {
    let names: Vec<&str> = Lang::ALL.iter().map(|&lang| own_name(lang)).collect();
    assert_eq!(names, ["English", "Español", "Français", "Português"]);
}
