//! The command `same`: whether two builds of one commit give the same bytes, so that whoever has the source can check what a host
//! sends.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    build, paths,
    steps::{command, run, step},
};

/// Files by their names.
type Files = BTreeMap<String, Vec<u8>>;

/// Builds the page, then all of it once more from nothing, and compares.
pub(crate) fn same(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("usage: cargo xtask same".to_owned());
    }
    let dist = paths::root().join("dist");
    build::run(&[])?;
    let first = files(&dist, "")?;
    step("forgetting what was compiled for the browser", || {
        run(&mut command("cargo", &["clean", "--release", "--target", "wasm32-unknown-unknown"]))
    })?;
    build::run(&[])?;
    let differing = differing(&first, &files(&dist, "")?);
    if differing.is_empty() {
        println!("\nBoth builds gave the same {} files.", first.len());
        Ok(())
    } else {
        Err(format!("these files differ between two builds: {}", differing.join(", ")))
    }
}

/// All files of a folder.
fn files(folder: &Path, before: &str) -> Result<Files, String> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let (path, name) = (entry.path(), format!("{before}{}", entry.file_name().to_string_lossy()));
        if path.is_dir() {
            files.extend(self::files(&path, &format!("{name}/"))?);
        } else {
            files.insert(name, fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?);
        }
    }
    Ok(files)
}

/// Names of files that only one has, or that are not the same in both.
fn differing(one: &Files, other: &Files) -> Vec<String> {
    let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
    names.filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::{Files, differing};

    #[test]
    fn what_differs_is_named() {
        let files = |all: &[(&str, &str)]| -> Files {
            all.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
        };
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differing(&one, &one), [""; 0]);
        assert_eq!(differing(&one, &files(&[("a", "1"), ("b", "x"), ("d", "4")])), ["b", "c", "d"]);
    }
}
