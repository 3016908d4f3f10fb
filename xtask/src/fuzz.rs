//! The command `fuzz`: searches every reader for input that breaks it, for a time, and says what was found. Not a part of the tests,
//! since it takes as long as one likes; what it finds gets a test of its own, and its corpus is read in every run of the tests.

use std::{fs, path::Path};

use crate::{
    paths,
    steps::{command, run, step},
    tools,
};

/// Seconds for each target where none are given.
const SECONDS: u32 = 60;

/// Longest input, in bytes: longer ones find nothing that these do not, and take their time.
const MOST_BYTES: &str = "-max_len=6000";

/// Searches each target for so many seconds.
pub(crate) fn fuzz(arguments: &[String]) -> Result<(), String> {
    let seconds = match arguments {
        [] => SECONDS,
        [seconds] => seconds.parse().map_err(|_| "usage: cargo xtask fuzz [SECONDS]".to_owned())?,
        _ => return Err("usage: cargo xtask fuzz [SECONDS]".to_owned()),
    };
    let path = tools::fuzz_path()?;
    let folder = paths::root().join("fuzz");
    let targets = targets(&folder)?;
    step("building the targets (about 3 minutes the first time)", || {
        run(command("cargo", &["+nightly", "fuzz", "build"]).env("PATH", &path))
    })?;
    let cache = paths::cache()?.join("fuzz");
    let mut lines =
        vec!["| target | executions | inputs kept | findings |".to_owned(), "|---|---|---|---|".to_owned()];
    let mut found = 0;
    for target in &targets {
        let corpus = cache.join(target);
        let artifacts = folder.join("artifacts").join(target);
        for made in [&corpus, &artifacts] {
            fs::create_dir_all(made).map_err(|error| format!("{}: {error}", made.display()))?;
        }
        let log = step(&format!("searching {target} for {seconds} s"), || {
            let limits =
                [&format!("-max_total_time={seconds}"), "-timeout=20", "-rss_limit_mb=3000", MOST_BYTES];
            let mut search = command("cargo", &["+nightly", "fuzz", "run", target]);
            search
                .args([&corpus, &folder.join("corpus").join(target)])
                .args(["--", "-print_final_stats=1"])
                .args(limits);
            search.env("PATH", &path).output().map_err(|error| error.to_string())
        })?;
        let told = String::from_utf8_lossy(&log.stderr);
        let is_sound = log.status.success();
        if !is_sound {
            println!(
                "{}",
                told.lines()
                    .rev()
                    .take(40)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect::<Vec<_>>()
                    .join("\n")
            );
        }
        found += usize::from(!is_sound);
        let executions =
            executions(&told).ok_or_else(|| format!("{target} tells no number of executions"))?;
        lines.push(format!("| {target} | {executions} | {} | {} |", count(&corpus), usize::from(!is_sound)));
    }
    println!("\n{}", lines.join("\n"));
    if found == 0 { Ok(()) } else { Err(format!("{found} of the targets broke: see fuzz/artifacts")) }
}

/// The targets, by their names.
fn targets(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder.join("targets")).map_err(|error| error.to_string())?.flatten();
    let mut targets: Vec<String> =
        entries.filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned())).collect();
    targets.sort();
    Ok(targets)
}

fn count(folder: &Path) -> usize {
    fs::read_dir(folder).map_or(0, |entries| entries.flatten().count())
}

/// What libFuzzer counts at its end.
fn executions(log: &str) -> Option<u64> {
    let line = log.lines().find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn executions_are_read_from_the_end_of_a_search() {
        let log =
            "INFO: seed\n#12 DONE\nstat::number_of_executed_units: 9921\nstat::average_exec_per_sec: 12\n";
        assert_eq!(super::executions(log), Some(9921));
        assert_eq!(super::executions("nothing"), None);
    }

    #[test]
    fn every_target_has_a_corpus_and_a_line() {
        let folder = crate::paths::root().join("fuzz");
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        let targets = super::targets(&folder).expect("targets");
        assert!(!targets.is_empty());
        for target in targets {
            assert!(super::count(&folder.join("corpus").join(&target)) > 0, "{target} has no corpus");
            assert!(manifest.contains(&format!("name = \"{target}\"")), "{target} is not built");
        }
    }
}
