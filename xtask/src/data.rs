//! `cargo xtask data`: checks files of the data format.

use std::fs;

use mandate_atlas::{
    i18n::{Messages, messages},
    io::{self, Reading},
    model::{Issue, Lang},
};

use crate::{evidence, paths};

const USAGE: &str =
    "usage: cargo xtask data [FILE …] [--report NUMBERED.txt]\n       cargo xtask data --schema";

/// Checks the files that are named, or the shipped one; with `--report` also against the numbered sentences of the report;
/// with `--schema` writes the schema instead.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if matches!(arguments, [only] if only == "--schema") {
        return write_schema();
    }
    let (files, report) = split(arguments)?;
    let report = report.map(read_text).transpose()?;
    let shipped = paths::root().join("data/ag-res-2619.json").display().to_string();
    let files = if files.is_empty() { vec![shipped] } else { files };
    let faults: usize = files.iter().map(|file| check(file, report.as_deref())).sum();
    match faults {
        0 => Ok(()),
        1 => Err("1 fault".to_owned()),
        faults => Err(format!("{faults} faults")),
    }
}

/// Files, and the report if one is named.
fn split(arguments: &[String]) -> Result<(Vec<String>, Option<&String>), String> {
    match arguments.iter().position(|argument| argument == "--report") {
        None if arguments.iter().any(|argument| argument.starts_with('-')) => Err(USAGE.to_owned()),
        None => Ok((arguments.to_vec(), None)),
        Some(at) => {
            let report = arguments.get(at + 1).ok_or(USAGE)?;
            let files = arguments.iter().enumerate().filter(|&(index, _)| index != at && index != at + 1);
            Ok((files.map(|(_, file)| file.clone()).collect(), Some(report)))
        }
    }
}

fn write_schema() -> Result<(), String> {
    let path = paths::root().join("data/schema.json");
    fs::write(&path, io::schema()).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    println!("data/schema.json is written");
    Ok(())
}

fn read_text(path: &String) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// Prints what is wrong with a file and gives the number of faults.
fn check(file: &str, report: Option<&str>) -> usize {
    let words = messages(Lang::En);
    let text = match read_text(&file.to_owned()) {
        Ok(text) => text,
        Err(fault) => {
            println!("{fault}");
            return 1;
        }
    };
    match io::read(&text) {
        Err(issues) => {
            println!("{file}: cannot be read");
            print_issues(words, &issues)
        }
        Ok(reading) => print_reading(file, words, &reading) + print_evidence(&reading, report),
    }
}

fn print_reading(file: &str, words: &Messages, reading: &Reading) -> usize {
    let data = &reading.dataset;
    println!(
        "{file}: {}, {} countries, {} organisations, {} headcounts, {} sentences; rows set aside: {}",
        (words.activities)(data.activities.len()),
        data.countries.len(),
        data.organisations.len(),
        data.headcounts.len(),
        data.ledger.len(),
        reading.set_aside
    );
    print_issues(words, &reading.issues)
}

fn print_issues(words: &Messages, issues: &[Issue]) -> usize {
    for issue in issues {
        println!("  {}", (words.place)(&issue.place));
        println!("      found    {}", (words.found)(issue));
        println!("      expected {}", (words.expected)(issue));
    }
    issues.len()
}

fn print_evidence(reading: &Reading, report: Option<&str>) -> usize {
    let missing = report.map_or_else(Vec::new, |report| evidence::missing(&reading.dataset, report));
    missing.iter().for_each(|claim| println!("  {claim}"));
    missing.len()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{io, paths};

    #[test]
    fn the_checked_in_schema_is_that_of_the_types() {
        let path = paths::root().join("data/schema.json");
        let checked_in = fs::read_to_string(path).expect("data/schema.json is there");
        assert!(checked_in == io::schema(), "run `cargo xtask data --schema`");
    }

    #[test]
    fn the_shipped_report_fits_its_schema() {
        let read = |name: &str| {
            let text = fs::read_to_string(paths::root().join("data").join(name)).expect("it is there");
            serde_json::from_str::<serde_json::Value>(&text).expect("it is JSON")
        };
        let validator = jsonschema::validator_for(&read("schema.json")).expect("the schema is one");
        let faults: Vec<String> =
            validator.iter_errors(&read("ag-res-2619.json")).map(|fault| fault.to_string()).collect();
        assert_eq!(faults, [""; 0]);
    }
}
