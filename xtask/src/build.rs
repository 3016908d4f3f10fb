use std::fs;

use crate::{
    essentials, finish, first_view, host, images, packages, paths, site, split,
    steps::{self, command, step},
    tools,
};

/// Builds the page into `dist/`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let Options { is_offline, site } = options(arguments)?;
    let path = tools::path()?;
    step("building the page (about 3 minutes the first time)", || {
        let mut trunk = command("trunk", &["build", "--release"]);
        // The page is built with the same flags everywhere.
        let (variable, flags) = split::flags();
        trunk.env("PATH", &path).env(variable, flags);
        // Trunk takes any value of NO_COLOR but true and false for a mistake.
        steps::run(trunk.env_remove("NO_COLOR"))
    })?;
    let dist = paths::root().join("dist");
    step("cutting the program in two, and making it small", || split::split(&dist, &path))?;
    let essentials = essentials::html()?;
    finish::finish(&dist, &essentials, is_offline, site.as_deref())?;
    step("making images out of drawings", || images::write(&dist))?;
    host::write(&dist, site.as_deref())?;
    step("compressing", || steps::run(&mut command("node", &["xtask/src/pack.mjs", "dist"])))?;
    // Read by people who check what they host, and by no browser: it needs no compressed neighbours.
    packages::write(&dist)?;
    let bytes = fs::read_dir(&dist).map_err(|error| error.to_string())?.flatten();
    // Of the pages in four languages a reader loads one.
    let is_other = |name: &str| first_view::translations().any(|page| name.starts_with(&page));
    let is_loaded = |name: &str| name.ends_with(".br") && !is_other(name);
    let compressed = bytes.filter(|entry| is_loaded(&entry.file_name().to_string_lossy()));
    let bytes: u64 = compressed.filter_map(|entry| entry.metadata().ok()).map(|meta| meta.len()).sum();
    println!(
        "dist/ is ready: {} kB compressed, without data, to be put under any path of any host",
        bytes / 1000
    );
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
struct Options {
    /// Whether the page works offline after the first visit.
    is_offline: bool,
    /// Where the page will be.
    site: Option<String>,
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options { is_offline: true, site: None };
    let mut rest = arguments.iter();
    while let Some(flag) = rest.next() {
        match (flag.as_str(), rest.as_slice().first()) {
            ("--no-offline", _) => options.is_offline = false,
            ("--site", Some(address)) => {
                options.site = Some(site::address(address)?);
                rest.next();
            }
            _ => return Err("usage: cargo xtask build [--no-offline] [--site ADDRESS]".to_owned()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::{Options, options};

    #[test]
    fn options_are_read() {
        let read = |words: &[&str]| options(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        assert_eq!(read(&[]), Ok(Options { is_offline: true, site: None }));
        let site = Some("https://example.org/".to_owned());
        assert_eq!(
            read(&["--site", "https://example.org", "--no-offline"]),
            Ok(Options { is_offline: false, site })
        );
        assert!(read(&["--site"]).is_err() && read(&["--offline"]).is_err());
    }
}
