use crate::{
    browser, budget, build, deny,
    steps::{command, run as run_command, step},
    tools,
};

/// Everything that must hold, or one part of it.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let parts: &[fn() -> Result<(), String>] = match arguments {
        [] => &[lint, kernel, page],
        [part] if part == "lint" => &[lint],
        [part] if part == "kernel" => &[kernel],
        [part] if part == "browser" => &[page],
        _ => return Err("usage: cargo xtask test [lint|kernel|browser]".to_owned()),
    };
    for part in parts {
        part()?;
    }
    println!("\nAll that was asked for holds.");
    Ok(())
}

fn cargo(what: &str, arguments: &[&str]) -> Result<(), String> {
    step(what, || run_command(&mut command("cargo", arguments)))
}

fn lint() -> Result<(), String> {
    // The target is one of the tools.
    tools::path()?;
    tools::lint_components()?;
    deny::deny(&[])?;
    cargo("format", &["fmt", "--all", "--check"])?;
    let deny = ["--", "-D", "warnings"];
    let native = [&["clippy", "--workspace", "--all-targets", "--quiet"][..], &deny].concat();
    cargo("lints for this machine (two minutes the first time)", &native)?;
    let target = ["clippy", "--package", "mandate-atlas", "--target", "wasm32-unknown-unknown", "--quiet"];
    cargo("lints for the browser (two minutes the first time)", &[&target[..], &deny].concat())
}

fn kernel() -> Result<(), String> {
    cargo("the kernel", &["test", "--no-default-features", "--package", "mandate-atlas"])?;
    cargo("the benchmark's rows", &["test", "--package", "mandate-atlas-bench"])?;
    cargo("the project's own commands", &["test", "--package", "xtask"])?;
    cargo("what puts mutants into the kernel", &["test", "--package", "mutants"])
}

fn page() -> Result<(), String> {
    build::run(&[])?;
    budget::run(&[])?;
    browser::journeys()
}
