//! Runs the tests with one mutant after the other, each only with the tests that come by it.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use crate::tree::Built;

/// A test, with what is known of it when no mutant is on.
pub(crate) struct Test {
    name: String,
    takes: Duration,
    /// The numbers of the mutants that it comes by.
    reaches: Vec<usize>,
}

/// What the tests say of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A test fails, or does not end.
    Noticed,
    /// All tests that come by it pass.
    Missed,
    /// No test comes by it.
    Unreached,
}

/// How long one run may take: so many times what it takes without a mutant, and so many seconds more.
const PATIENCE: (u32, u64) = (10, 4);
/// The memory that one run may take, in kB.
const MEMORY_KB: u64 = 6_000_000;
/// How many tests run before it is asked whether one has failed, at first and then each time more.
const FIRST: usize = 6;
const MORE: usize = 5;

/// Runs every test alone, without a mutant. Those that fail are left out, and named.
pub(crate) fn tests(built: &Built) -> Result<(Vec<Test>, Vec<String>), String> {
    let mut list = Command::new(&built.tests);
    let output = list.args(["--list", "--format", "terse"]).current_dir(&built.folder).output();
    let output = output.map_err(|error| format!("the tests do not start: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let names: Vec<&str> = text.lines().filter_map(|line| line.strip_suffix(": test")).collect();
    let done = in_turn(&names, |name, at| {
        let notes = built.folder.join(format!("target/notes-{at}"));
        drop(fs::remove_file(&notes));
        let start = Instant::now();
        let passed =
            run(built, &[name], Duration::from_secs(600), &[("MUTANT_NOTES", &notes.to_string_lossy())]);
        let takes = start.elapsed();
        let noted = fs::read_to_string(&notes).unwrap_or_default();
        drop(fs::remove_file(&notes));
        let reaches = noted.lines().filter_map(|line| line.parse().ok()).collect();
        passed.then(|| Test { name: (*name).to_owned(), takes, reaches })
    });
    let failed = names
        .iter()
        .zip(&done)
        .filter(|(_, test)| test.is_none())
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let mut tests: Vec<Test> = done.into_iter().flatten().collect();
    tests.sort_by_key(|test| test.takes);
    Ok((tests, failed))
}

/// Tries each mutant; `tell` hears of each as soon as it is known.
pub(crate) fn outcomes(
    built: &Built,
    tests: &[Test],
    tell: impl Fn(usize, Outcome) + Sync,
) -> BTreeMap<usize, Outcome> {
    let mut reached: BTreeMap<usize, Vec<&Test>> =
        built.woven.iter().map(|&number| (number, Vec::new())).collect();
    for test in tests {
        for number in &test.reaches {
            reached.entry(*number).or_default().push(test);
        }
    }
    let mutants: Vec<(usize, Vec<&Test>)> = reached.into_iter().collect();
    let outcomes = in_turn(&mutants, |(number, tests), _| {
        let outcome = outcome(built, *number, tests);
        tell(*number, outcome);
        outcome
    });
    mutants.iter().map(|(number, _)| *number).zip(outcomes).collect()
}

/// The quickest tests first, in ever larger groups.
fn outcome(built: &Built, number: usize, tests: &[&Test]) -> Outcome {
    if tests.is_empty() {
        return Outcome::Unreached;
    }
    let (mut from, mut count) = (0, FIRST);
    while from < tests.len() {
        let group = &tests[from..tests.len().min(from + count)];
        let names: Vec<&str> = group.iter().map(|test| test.name.as_str()).collect();
        let usual: Duration = group.iter().map(|test| test.takes).sum();
        let longest = usual * PATIENCE.0 + Duration::from_secs(PATIENCE.1);
        if !run(built, &names, longest, &[("MUTANT", &number.to_string())]) {
            return Outcome::Noticed;
        }
        from += count;
        count *= MORE;
    }
    Outcome::Missed
}

/// Whether these tests pass, within so much time of the processor. Ends with the first that fails.
fn run(built: &Built, names: &[&str], longest: Duration, with: &[(&str, &str)]) -> bool {
    let limits = format!("ulimit -v {MEMORY_KB}; ulimit -t {}; exec \"$0\" \"$@\"", longest.as_secs());
    let mut command = Command::new("sh");
    command.args(["-c", &limits]).arg(&built.tests).args(["--test-threads=1", "--exact"]).args(names);
    // As cargo runs them; a failure that is found need not be made small.
    command.env("CARGO_MANIFEST_DIR", &built.folder).env("PROPTEST_MAX_SHRINK_ITERS", "0");
    command.envs(with.iter().copied()).current_dir(&built.folder);
    let Ok(mut child) = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()
    else {
        return false;
    };
    let lines = child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines);
    let failed =
        lines.map_while(Result::ok).any(|line| line.starts_with("test ") && line.ends_with("FAILED"));
    if failed {
        drop(child.kill());
    }
    child.wait().is_ok_and(|status| status.success()) && !failed
}

/// Does something with each, as many at once as there are processors. Gives the results in order.
fn in_turn<T: Sync, R: Send>(things: &[T], what: impl Fn(&T, usize) -> R + Sync) -> Vec<R> {
    let next = Mutex::new(0..things.len());
    let results = Mutex::new(Vec::new());
    let turn = || next.lock().ok().and_then(|mut next| next.next());
    let work = || {
        while let Some(at) = turn() {
            let result = what(&things[at], at);
            if let Ok(mut results) = results.lock() {
                results.push((at, result));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(work);
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|&(at, _)| at);
    results.into_iter().map(|(_, result)| result).collect()
}
