//! `cargo xtask`: what the project does to itself.

mod bench;
mod browser;
mod budget;
mod build;
mod data;
mod deny;
mod essentials;
mod evidence;
mod finish;
mod first_view;
mod fuzz;
mod gallery;
mod geo;
mod host;
mod images;
mod nginx;
mod packages;
mod paths;
mod render;
mod report;
mod same;
mod server;
mod site;
mod small;
mod split;
mod steps;
mod test;
mod tested;
mod tools;

use std::{env, process::ExitCode};

/// A command: its name, what it takes, what it does, and the function.
type Command = (&'static str, &'static str, &'static str, fn(&[String]) -> Result<(), String>);

const COMMANDS: &[Command] = &[
    ("serve", "[--port N]", "build the page and serve it on this machine", server::serve),
    ("build", "[--no-offline] [--site ADDRESS]", "build the page into dist/", build::run),
    (
        "test",
        "[lint|kernel|browser]",
        "everything that must hold: format, lints, kernel, journeys",
        test::run,
    ),
    ("data", "[FILE …] | --schema", "check files of the data format, or write data/schema.json", data::run),
    ("geo", "", "make data/caribbean.geojson from the registry package", geo::run),
    (
        "bench",
        "[--quick|--load]",
        "measure the engine and the page, or the loading alone, and keep the result in bench/README.md",
        bench::bench,
    ),
    (
        "budget",
        "[--crates]",
        "weigh what the first view needs; or whose code it is, kept in bench/README.md",
        budget::run,
    ),
    ("deny", "[--advisories]", "check licences, sources and bans of all packages", deny::deny),
    ("same", "", "build twice and compare every byte", same::same),
    ("fuzz", "[SECONDS]", "search every reader for input that breaks it, each so long", fuzz::fuzz),
    (
        "mutants",
        "[--again] [FILES ...]",
        "change the kernel in many places, and see whether its tests notice",
        tested::mutants,
    ),
    ("coverage", "", "count the lines of the kernel that its tests reach", tested::coverage),
    (
        "gallery",
        "[FOLDER]",
        "show every picture of the snapshots, by the browser and by another renderer",
        gallery::run,
    ),
    ("tour", "", "take the ten pictures of docs/tour/ anew", browser::tour),
    (
        "walk",
        "[ACTIONS] [SEED]",
        "do 10,000 things by chance in the built page, and look for what it does not give back",
        browser::walk,
    ),
    ("shots", "[FOLDER] [LANGUAGE ...]", "take screenshots of the built page", browser::shots),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (name, rest) =
        arguments.split_first().map_or(("help", &[][..]), |(name, rest)| (name.as_str(), rest));
    let Some((.., run)) = COMMANDS.iter().find(|(known, ..)| *known == name) else {
        help();
        return if name == "help" { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    match run(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

fn help() {
    println!("cargo xtask COMMAND");
    for (name, takes, does, _) in COMMANDS {
        println!("  {:<32} {does}", format!("{name} {takes}"));
    }
}
