//! What cargo-mutants names.

use std::{path::Path, process::Command};

use serde_json::Value;

/// A change of the source that a test should notice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutant {
    /// As cargo-mutants names it, with its place.
    pub(crate) name: String,
    /// The file, from the project's folder on.
    pub(crate) file: String,
    pub(crate) genre: Genre,
    /// Line and column of what it replaces, from 1.
    pub(crate) start: (usize, usize),
    /// Behind its last letter.
    pub(crate) end: (usize, usize),
    /// What it puts there.
    pub(crate) replacement: String,
}

/// What is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    /// What a function does and gives.
    Body,
    /// An operator between two operands.
    Binary,
    /// An operator before one operand.
    Unary,
    /// An arm of a `match`, which goes.
    Arm,
    /// The guard of an arm.
    Guard,
    /// A field that is left to its default.
    Field,
}

/// All mutants of these files and folders of `root`.
pub(crate) fn mutants(root: &Path, places: &[String]) -> Result<Vec<Mutant>, String> {
    let mut command = Command::new("cargo");
    command.args(["mutants", "--list", "--json", "--package", "mandate-atlas", "--no-default-features"]);
    command.args(places.iter().map(|place| format!("--file={place}"))).current_dir(root);
    let output = command.output().map_err(|error| format!("cargo-mutants does not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let list: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let mutants = list.as_array().ok_or("cargo-mutants gives no list")?;
    if mutants.is_empty() {
        return Err(format!("no file of the kernel is called {}; a folder is `src/io/**`", places.join(" ")));
    }
    mutants.iter().map(|mutant| read(mutant).ok_or(format!("not known: {mutant}"))).collect()
}

fn read(mutant: &Value) -> Option<Mutant> {
    let text = |key: &str| mutant.get(key)?.as_str().map(str::to_owned);
    let place = |end: &str| {
        let number = |key: &str| usize::try_from(mutant["span"][end][key].as_u64()?).ok();
        Some((number("line")?, number("column")?))
    };
    let genre = match mutant["genre"].as_str()? {
        "FnValue" => Genre::Body,
        "BinaryOperator" => Genre::Binary,
        "UnaryOperator" => Genre::Unary,
        "MatchArm" => Genre::Arm,
        "MatchArmGuard" => Genre::Guard,
        "StructField" => Genre::Field,
        _ => return None,
    };
    Some(Mutant {
        name: text("name")?,
        file: text("file")?,
        genre,
        start: place("start")?,
        end: place("end")?,
        replacement: text("replacement")?,
    })
}
