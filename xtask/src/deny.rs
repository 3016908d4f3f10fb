//! The command `deny`: what packages the project may be made of, by cargo-deny.

use crate::{
    steps::{command, run, step},
    tools,
};

/// Checks licences, sources and bans, which need no network; with `--advisories` also the database of known faults, which does.
pub(crate) fn deny(arguments: &[String]) -> Result<(), String> {
    let mut checks = vec!["licenses", "sources", "bans"];
    match arguments {
        [] => {}
        [flag] if flag == "--advisories" => checks.push("advisories"),
        _ => return Err("usage: cargo xtask deny [--advisories]".to_owned()),
    }
    let path = tools::deny_path()?;
    step("what the project is made of", || {
        run(command("cargo", &["deny", "check"]).args(&checks).env("PATH", &path))
    })
}
