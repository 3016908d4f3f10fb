//! The commands `mutants` and `coverage`: how well the tests of the kernel test it. Not a part of the tests, since they take hours and
//! minutes.

use crate::{
    steps::{command, output, run, step},
    tools,
};

/// Where the meaning lies: what is left are words, and pictures that snapshots hold.
const MEANING: [&str; 6] =
    ["src/analysis/**", "src/geo/**", "src/model/**", "src/query/**", "src/state/**", "src/order.rs"];

/// Changes the kernel in one place after the other, and asks the tests whether they notice.
pub(crate) fn mutants(arguments: &[String]) -> Result<(), String> {
    let path = tools::mutants_path()?;
    let mut search = command("cargo", &["run", "--quiet", "--package", "mutants", "--"]);
    let search = if arguments.is_empty() { search.args(MEANING) } else { search.args(arguments) };
    step("mutants of the kernel (minutes for a file, most of an hour where no files are named)", || {
        run(search.env("PATH", &path))
    })
}

/// The lines and regions of the kernel that its tests reach.
pub(crate) fn coverage(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("usage: cargo xtask coverage".to_owned());
    }
    if output(&mut command("rustup", &["component", "add", "llvm-tools"])).is_none() {
        return Err("rustup cannot add the component llvm-tools".to_owned());
    }
    let path = tools::coverage_path()?;
    let kernel = ["llvm-cov", "--package", "mandate-atlas", "--no-default-features", "--summary-only"];
    step("the coverage of the kernel (some minutes)", || {
        run(command("cargo", &kernel).args(["--ignore-filename-regex", "src/ui|main.rs"]).env("PATH", &path))
    })
}
