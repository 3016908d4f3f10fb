//! The command `bench`: the engine natively, the engine beside others in a browser, the page beside its peers, on this machine
//! and as a slow phone has it; the results go into `bench/README.md`, each between its marks.

mod tables;

use std::{fs, process::Command};

use serde_json::Value;

use crate::{
    browser, budget, build, paths, split,
    steps::{command, output, printed, run, step},
    tools,
};

/// So many times each page is loaded.
const LOADS: &str = "7";

/// Runs everything, or with `--quick` fewer rows and loads, or with `--load` the loads alone, and keeps the result.
pub(crate) fn bench(arguments: &[String]) -> Result<(), String> {
    let (rows, activities, loads) = match arguments {
        [] => ("10000,100000,1000000", "84,1000,10000,100000", LOADS),
        [quick] if quick == "--quick" => ("10000,100000", "84,10000", "3"),
        [load] if load == "--load" => {
            build::run(&[])?;
            peers()?;
            return load_alone(LOADS);
        }
        _ => return Err("usage: cargo xtask bench [--quick|--load]".to_owned()),
    };
    build::run(&[])?;
    let native = native()?;
    engine()?;
    peers()?;
    let race = measure("engine", rows, &["bench", "target/bench"])?;
    let page = measure("page", activities, PAGES)?;
    let parts = [
        tables::native(&native),
        tables::race(&race["result"]),
        tables::script(&page["result"]),
        tables::pages(&page["result"]),
    ];
    let result = format!("{}\n\n{}", machine(&race), parts.join("\n"));
    println!("\n{result}");
    keep("result", &result)?;
    load_alone(loads)?;
    budget::run(&["--crates".to_owned()])
}

/// Where our page and its peers are.
const PAGES: &[&str] = &["dist", "target/bench"];

/// How the pages load, so many times each.
fn load_alone(loads: &str) -> Result<(), String> {
    let measured = measure("load", loads, PAGES)?;
    let often = format!("Medians of {loads} loads of each page, with the lowest and the highest.");
    let result = format!("{}\n{often}\n\n{}", machine(&measured), tables::load(&measured["result"]));
    println!("\n{result}");
    keep("load", &result)
}

/// The pages to be measured beside, each in one file.
fn peers() -> Result<(), String> {
    step("the packages and pages to be measured beside (some seconds)", || {
        let folder = paths::root().join("bench");
        run(command(tools::npm(), &["ci", "--no-fund", "--no-audit"]).current_dir(folder))?;
        run(&mut command("node", &["bench/browser/bundle.mjs", "target/bench/peers"]))
    })
}

/// Lines of rows, median and 95th percentile.
fn native() -> Result<String, String> {
    step("the engine natively (a minute the first time)", || {
        let binary = ["run", "--release", "--quiet", "--package", "mandate-atlas-bench", "--bin", "native"];
        printed(&mut command("cargo", &binary)).ok_or_else(|| "the native benchmark failed".to_owned())
    })
}

/// The engine for the browser, with the flags of the page.
fn engine() -> Result<(), String> {
    let path = tools::path()?;
    let out = "target/bench/engine";
    let wasm = "target/wasm32-unknown-unknown/release/mandate_atlas_bench.wasm";
    let built = format!("{out}/mandate_atlas_bench_bg.wasm");
    step("the engine for the browser (a minute the first time)", || {
        let package =
            ["build", "--release", "--quiet", "--package", "mandate-atlas-bench", "--lib", "--target"];
        run(command("cargo", &package).arg("wasm32-unknown-unknown"))?;
        let bind = ["--target", "web", "--no-typescript", "--out-dir", out, wasm];
        run(command("wasm-bindgen", &bind).env("PATH", &path))?;
        let mut optimise = command("wasm-opt", &split::FEATURES);
        run(optimise.args(["-Oz", &built, "-o", &built]).env("PATH", &path))
    })
}

/// What the script in the browser prints.
fn measure(what: &str, sizes: &str, folders: &[&str]) -> Result<Value, String> {
    let chrome = browser::ready()?;
    let root = paths::root();
    let driver = root.join("tests/browser/node_modules/playwright-core/index.mjs");
    step(&format!("{what} in the browser (some minutes)"), || {
        let mut node = command("node", &["bench/browser/run.mjs", what]);
        node.arg(&chrome).arg(&driver).arg(sizes).args(folders);
        let printed = printed(&mut node).ok_or_else(|| format!("the benchmark of the {what} failed"))?;
        serde_json::from_str(&printed).map_err(|error| format!("{what}: {error}"))
    })
}

/// The machine in its own words.
fn machine(race: &Value) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let processor = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    let rustc = output(Command::new("rustc").arg("--version")).unwrap_or_default();
    format!(
        "Machine: {}, {cores} cores, {}; Chromium {}; {rustc}.",
        processor.unwrap_or_else(|| std::env::consts::ARCH.to_owned()),
        std::env::consts::OS,
        race["browser"].as_str().unwrap_or_default(),
    )
}

/// Puts what was measured between its marks in `bench/README.md`.
pub(crate) fn keep(mark: &str, result: &str) -> Result<(), String> {
    let name = "bench/README.md";
    let file = paths::root().join(name);
    let (start, end) = (format!("<!-- {mark} -->"), format!("<!-- end of {mark} -->"));
    let text = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
    let (before, rest) = text.split_once(&start).ok_or(format!("{name} has no {start}"))?;
    let (_, after) = rest.split_once(&end).ok_or(format!("{name} has no {end}"))?;
    let text = format!("{before}{start}\n{result}\n{end}{after}");
    fs::write(&file, text).map_err(|error| format!("{name}: {error}"))
}
