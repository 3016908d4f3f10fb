use std::fs;

use crate::{
    essentials, finish, host, paths,
    steps::{self, command, step},
    tools,
};

/// Builds the page into `dist/`.
pub(crate) fn run(_: &[String]) -> Result<(), String> {
    let path = tools::path()?;
    step("building the page (about 3 minutes the first time)", || {
        // Trunk takes any value of NO_COLOR but true and false for a mistake.
        steps::run(command("trunk", &["build", "--release"]).env("PATH", &path).env_remove("NO_COLOR"))
    })?;
    let dist = paths::root().join("dist");
    let essentials = essentials::html(&paths::root())?;
    finish::finish(&dist, &essentials)?;
    host::write(&dist)?;
    step("compressing", || steps::run(&mut command("node", &["xtask/src/pack.mjs", "dist"])))?;
    let bytes = fs::read_dir(&dist).map_err(|error| error.to_string())?.flatten();
    let compressed = bytes.filter(|entry| entry.path().extension().is_some_and(|end| end == "br"));
    let bytes: u64 = compressed.filter_map(|entry| entry.metadata().ok()).map(|meta| meta.len()).sum();
    println!(
        "dist/ is ready: {} kB compressed, without data, to be put under any path of any host",
        bytes / 1000
    );
    Ok(())
}
