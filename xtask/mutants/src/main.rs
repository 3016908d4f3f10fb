//! `mutants [--again] PLACE …`: changes the files of the kernel in every place that cargo-mutants names, and asks the kernel's tests
//! whether they notice; `--again` tries only what they did not notice the last time, and what is called the same, since lines move.
//!
//! cargo-mutants builds the kernel anew for each mutant, which takes the most of a minute, and thus a day for all. Here all stand
//! in one build, each behind a question that is answered when a test runs (mutant schemata: Untch, Offutt and Harrold, "Mutation
//! analysis using mutant schemata", 1993), and each is tried only with the tests that come by it.

mod list;
mod tree;
mod trial;
mod weave;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Mutex,
};

use list::Mutant;
use tree::{Built, Tree};
use trial::Outcome;

/// What the last run found.
const SCORE: &str = "score.txt";

fn main() -> ExitCode {
    let places: Vec<String> = env::args().skip(1).collect();
    match run(&places) {
        Ok(told) => {
            println!("\n{told}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(places: &[String]) -> Result<String, String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = root.ancestors().nth(2).ok_or("not in the project")?.to_owned();
    let out = root.join("target/mutants");
    let (again, places): (Vec<String>, Vec<String>) =
        places.iter().cloned().partition(|place| place == "--again");
    let mut mutants = list::mutants(&root, &places)?;
    if !again.is_empty() {
        let last = fs::read_to_string(out.join(SCORE)).map_err(|error| format!("{SCORE}: {error}"))?;
        let named: BTreeSet<String> = last
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(_, name)| without_place(name))
            .collect();
        mutants.retain(|mutant| named.contains(&without_place(&mutant.name)));
    }
    println!("── {} mutants: building all of them", mutants.len());
    let built = Tree::new(&root, out.join("tree"), &mutants)?.build()?;
    println!("── running every test alone");
    let (tests, failed) = trial::tests(&built)?;
    for name in &failed {
        println!("   left out, since it fails without a mutant: {name}");
    }
    println!("── trying {} mutants", built.woven.len());
    let outcomes = tried(&out, &mutants, &built, &tests)?;
    let told = told(&mutants, &built, &outcomes);
    fs::write(out.join(SCORE), &told).map_err(|error| format!("{SCORE}: {error}"))?;
    Ok(told)
}

/// The name of a mutant without line and column.
fn without_place(name: &str) -> String {
    let parts: Vec<&str> = name.splitn(4, ':').collect();
    match parts[..] {
        [file, _, _, what] => format!("{file}:{what}"),
        _ => name.to_owned(),
    }
}

/// Tries them, and keeps each outcome as soon as it is known.
fn tried(
    out: &Path,
    mutants: &[Mutant],
    built: &Built,
    tests: &[trial::Test],
) -> Result<BTreeMap<usize, Outcome>, String> {
    let path = out.join("outcomes.txt");
    let file = fs::File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = Mutex::new((0, file));
    Ok(trial::outcomes(built, tests, |number, outcome| {
        if let Ok(mut kept) = file.lock() {
            let (count, file) = &mut *kept;
            *count += 1;
            drop(writeln!(file, "{outcome:?}\t{}", mutants[number].name));
            if *count % 100 == 0 {
                println!("   {count}");
            }
        }
    }))
}

/// How many were noticed, and the names of the others.
fn told(mutants: &[Mutant], built: &Built, outcomes: &BTreeMap<usize, Outcome>) -> String {
    let of = |outcome: Outcome| {
        outcomes.iter().filter(move |(_, found)| **found == outcome).map(|(number, _)| *number)
    };
    let count = |outcome| of(outcome).count();
    let mut lines = vec![format!(
        "{} mutants: {} noticed of {}; {} refused by the compiler, {} to be tried alone",
        mutants.len(),
        count(Outcome::Noticed),
        outcomes.len(),
        built.refused.len(),
        built.alone.len(),
    )];
    let names = |what: &str, numbers: &mut dyn Iterator<Item = usize>| -> Vec<String> {
        numbers.map(|number| format!("{what}: {}", mutants[number].name)).collect()
    };
    lines.extend(names("not noticed", &mut of(Outcome::Missed)));
    lines.extend(names("no test comes by", &mut of(Outcome::Unreached)));
    lines.extend(names("to be tried alone", &mut built.alone.iter().copied()));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::without_place;

    #[test]
    fn a_mutant_is_known_wherever_it_stands() {
        let name = "src/io/row.rs:41:9: replace x -> Cow::Borrowed(\"\") with y in Row<T>::z";
        assert_eq!(
            without_place(name),
            "src/io/row.rs: replace x -> Cow::Borrowed(\"\") with y in Row<T>::z"
        );
        assert_eq!(without_place(name), without_place(&name.replace("41:9", "7:1")));
    }
}
