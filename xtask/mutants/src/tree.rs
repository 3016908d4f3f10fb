//! The project with all mutants in it, in a folder of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    ops::Range,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{
    list::Mutant,
    weave::{Woven, weave},
};

/// What the tests of the kernel need of the project.
const PARTS: [&str; 13] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "CHANGELOG.md",
    "index.html",
    "src",
    "public",
    "data",
    "tests",
    "bench",
    "xtask",
    "docs",
    "fuzz",
];

/// The copy.
pub(crate) struct Tree<'a> {
    root: &'a Path,
    copy: PathBuf,
    mutants: &'a [Mutant],
}

/// What became of the mutants before any test ran.
pub(crate) struct Built {
    /// The tests, as a program.
    pub(crate) tests: PathBuf,
    /// The folder that they run in.
    pub(crate) folder: PathBuf,
    /// Numbers of those that are in it.
    pub(crate) woven: BTreeSet<usize>,
    /// Numbers of those that cannot stand beside what they replace.
    pub(crate) alone: BTreeSet<usize>,
    /// Numbers of those that the compiler refuses.
    pub(crate) refused: BTreeSet<usize>,
}

impl<'a> Tree<'a> {
    pub(crate) fn new(root: &'a Path, copy: PathBuf, mutants: &'a [Mutant]) -> Result<Self, String> {
        fs::create_dir_all(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
        for part in PARTS.iter().filter(|part| root.join(part).exists()) {
            let to = copy.join(part);
            let old = if to.is_dir() { fs::remove_dir_all(&to) } else { Ok(()) };
            old.and_then(|()| put(&root.join(part), &to)).map_err(|error| format!("{part}: {error}"))?;
        }
        Ok(Self { root, copy, mutants })
    }

    /// Builds the tests with as many mutants as the compiler takes.
    pub(crate) fn build(&self) -> Result<Built, String> {
        let (mut refused, mut constant) = (BTreeSet::new(), BTreeSet::new());
        let alone = loop {
            let woven = self.weave(&refused, &constant)?;
            let messages = self.cargo(&["check", "--lib"])?;
            let faults = faults(&messages);
            if faults.is_empty() {
                break woven.values().flat_map(|file| &file.alone).copied().collect::<BTreeSet<_>>();
            }
            let called = faults.iter().filter_map(called).filter(|name| !constant.contains(name));
            let called: BTreeSet<String> = called.collect();
            if !called.is_empty() {
                println!("   {} functions are called while the program is built", called.len());
                constant.extend(called);
                continue;
            }
            let found: BTreeSet<usize> = faults.iter().flat_map(|fault| blamed(&woven, fault)).collect();
            if found.is_empty() {
                return Err(format!("not by a mutant: {}", faults[0].text));
            }
            println!("   {} mutants do not compile", found.len());
            refused.extend(found);
        };
        let messages = self.cargo(&["test", "--no-run", "--test", "kernel"])?;
        let tests = messages.iter().rev().find_map(|message| message["executable"].as_str());
        let tests = tests.ok_or("the tests do not compile with the mutants in it")?.into();
        let others =
            (0..self.mutants.len()).filter(|number| !refused.contains(number) && !alone.contains(number));
        Ok(Built { tests, folder: self.copy.clone(), woven: others.collect(), alone, refused })
    }

    /// Writes every file anew, without the mutants that are refused.
    fn weave(
        &self,
        refused: &BTreeSet<usize>,
        constant: &BTreeSet<String>,
    ) -> Result<BTreeMap<&'a str, Woven>, String> {
        let mut files: BTreeMap<&str, Vec<(usize, &Mutant)>> = BTreeMap::new();
        for (number, mutant) in self.mutants.iter().enumerate() {
            let file = files.entry(&mutant.file).or_default();
            if !refused.contains(&number) {
                file.push((number, mutant));
            }
        }
        let mut all = BTreeMap::new();
        for (file, mutants) in files {
            let text =
                fs::read_to_string(self.root.join(file)).map_err(|error| format!("{file}: {error}"))?;
            let woven = weave(&text, &mutants, constant).map_err(|error| format!("{file}: {error}"))?;
            fs::write(self.copy.join(file), &woven.text).map_err(|error| format!("{file}: {error}"))?;
            all.insert(file, woven);
        }
        let lib = fs::read_to_string(self.root.join("src/lib.rs")).map_err(|error| error.to_string())?;
        let with = format!("{lib}\n/// Which mutant is on.\npub mod mutant;\n");
        let write = |name: &str, text: &str| {
            fs::write(self.copy.join("src").join(name), text).map_err(|error| format!("{name}: {error}"))
        };
        write("lib.rs", &with)?;
        write("mutant.rs", include_str!("mutant.rs"))?;
        Ok(all)
    }

    /// What cargo says of each thing that it builds. Optimised, since every test runs many times.
    fn cargo(&self, arguments: &[&str]) -> Result<Vec<Value>, String> {
        let mut command = Command::new("cargo");
        command.args(arguments).args(["--package", "mandate-atlas", "--no-default-features"]);
        command.args(["--message-format", "json"]).current_dir(&self.copy).stderr(Stdio::null());
        command.env("CARGO_TARGET_DIR", self.copy.join("target")).env("RUSTFLAGS", "-Awarnings");
        command.env("CARGO_PROFILE_DEV_OPT_LEVEL", "1").env("CARGO_PROFILE_DEV_DEBUG", "false");
        let output = command.output().map_err(|error| format!("cargo does not start: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
    }
}

fn put(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if !["node_modules", "target"].contains(&&*entry.file_name().to_string_lossy()) {
            put(&entry.path(), &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// What the compiler refuses, and all places that it names.
struct Fault {
    text: String,
    places: Vec<(String, Range<usize>)>,
}

fn faults(messages: &[Value]) -> Vec<Fault> {
    let errors =
        messages.iter().map(|message| &message["message"]).filter(|message| message["level"] == "error");
    let fault = |message: &Value| {
        let mut places = Vec::new();
        note_places(message, &mut places);
        Fault { text: message["rendered"].as_str().unwrap_or_default().to_owned(), places }
    };
    errors.map(fault).filter(|fault| !fault.places.is_empty()).collect()
}

fn note_places(message: &Value, places: &mut Vec<(String, Range<usize>)>) {
    for span in message["spans"].as_array().into_iter().flatten() {
        note_place(span, places);
    }
    for child in message["children"].as_array().into_iter().flatten() {
        note_places(child, places);
    }
}

/// A place, and where the macro is called that it belongs to.
fn note_place(span: &Value, places: &mut Vec<(String, Range<usize>)>) {
    let byte = |key: &str| span[key].as_u64().and_then(|byte| usize::try_from(byte).ok());
    if let (Some(file), Some(start), Some(end)) =
        (span["file_name"].as_str(), byte("byte_start"), byte("byte_end"))
    {
        places.push((file.to_owned(), start..end));
        note_place(&span["expansion"]["span"], places);
    }
}

/// The function that a fault says is called while the program is built, if it says so.
fn called(fault: &Fault) -> Option<String> {
    let (_, rest) = fault.text.split_once("cannot call non-const ")?;
    let path = rest.split('`').nth(1)?;
    let name = path.rsplit("::").find(|part| !part.starts_with('<'))?;
    // What asks is not to blame, but who asks.
    (name != "on").then(|| name.to_owned())
}

/// The mutants to which a fault belongs: all of the narrowest place around anything that it names.
fn blamed(woven: &BTreeMap<&str, Woven>, fault: &Fault) -> Vec<usize> {
    let around = |(file, range): &(String, Range<usize>)| {
        let places = woven.get(file.as_str()).into_iter().flat_map(|file| &file.places);
        let range = range.clone();
        places.filter(move |(place, _)| place.start <= range.start && range.end <= place.end)
    };
    let all: Vec<_> = fault.places.iter().flat_map(around).collect();
    let Some(least) = all.iter().map(|(place, _)| place.len()).min() else { return Vec::new() };
    all.into_iter().filter(|(place, _)| place.len() == least).map(|&(_, number)| number).collect()
}
