//! The commands `mutants` and `coverage`: how well the tests of the kernel test it. Not a part of the tests, since they take hours and
//! minutes.

use std::path::Path;

use crate::{
    paths,
    steps::{command, output, run, step},
    tools,
};

/// The part of all mutants that is tried where none is given: all take days.
const SHARD: &str = "0/32";
/// Where the meaning lies: what is left are words, and pictures that snapshots hold.
const MEANING: [&str; 5] = ["analysis", "geo", "model", "query", "state"];
/// Tests that take seconds each and hold pictures, documents and load: without them a mutant takes half the time. What survives is to
/// be tried with them, too.
const SLOW: [&str; 3] = ["gallery", "hostile", "document"];

/// Changes the kernel in one place after the other, and asks the tests whether they notice.
pub(crate) fn mutants(arguments: &[String]) -> Result<(), String> {
    let shard = match arguments {
        [] => SHARD,
        [shard] if shard.contains('/') => shard,
        _ => return Err("usage: cargo xtask mutants [NUMBER/OF]".to_owned()),
    };
    let path = tools::mutants_path()?;
    let out = paths::root().join("target/mutants");
    let files = MEANING.map(|room| format!("--file=src/{room}/**"));
    let skipped = SLOW.map(|test| format!("--skip={test}"));
    let mut search = command("cargo", &["mutants", "--package", "mandate-atlas", "--no-default-features"]);
    search.args(files).args(["--shard", shard, "--sharding", "round-robin", "--timeout", "300", "--output"]);
    search.arg(&out).args(["--", "--test", "kernel", "--"]).args(skipped);
    let result = step(&format!("mutants {shard} of the kernel (a minute or two for each)"), || {
        run(search.env("PATH", &path))
    });
    println!("\n{}", score(&out.join("mutants.out")));
    result
}

/// How many mutants were noticed, and those that were not.
fn score(out: &Path) -> String {
    let of = |name: &str| {
        let text = std::fs::read_to_string(out.join(format!("{name}.txt"))).unwrap_or_default();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let [caught, missed, timeout] = ["caught", "missed", "timeout"].map(of);
    let noticed = caught.len() + timeout.len();
    let mut lines = vec![format!("{noticed} of {} mutants noticed", noticed + missed.len())];
    lines.extend(missed.into_iter().map(|mutant| format!("not noticed: {mutant}")));
    lines.join("\n")
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

#[cfg(test)]
mod tests {
    use super::score;

    #[test]
    fn what_was_not_noticed_is_named() {
        let out = std::env::temp_dir().join(format!("mutants-{}", std::process::id()));
        std::fs::create_dir_all(&out).expect("a folder");
        std::fs::write(out.join("caught.txt"), "a\nb\n").expect("written");
        std::fs::write(out.join("missed.txt"), "src/x.rs:1:2: replace y\n").expect("written");
        let told = score(&out);
        std::fs::remove_dir_all(&out).expect("removed");
        assert_eq!(told, "2 of 3 mutants noticed\nnot noticed: src/x.rs:1:2: replace y");
    }
}
