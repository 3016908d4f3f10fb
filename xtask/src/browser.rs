use std::{
    env,
    path::{Path, PathBuf},
};

use crate::{
    nginx, paths, server,
    steps::{answers, command, run, step},
    tools,
};

/// Names and places under which Chromium or Chrome is found.
const KNOWN: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// The browser, and what drives it is there.
pub(crate) fn ready() -> Result<PathBuf, String> {
    let chrome = chrome()?;
    packages()?;
    Ok(chrome)
}

/// Runs every journey through the built page.
pub(crate) fn journeys() -> Result<(), String> {
    let chrome = chrome()?;
    packages()?;
    step("journeys in the browser", || with_page(&chrome, &["--test", "tests/browser/"], &[]))
}

/// The command `shots`: screenshots at three widths, light and dark, in the languages named.
pub(crate) fn shots(arguments: &[String]) -> Result<(), String> {
    let chrome = chrome()?;
    packages()?;
    let folder = arguments.first().map_or("target/shots", String::as_str);
    let mut script = vec!["tests/browser/shots.mjs", folder];
    script.extend(arguments.iter().skip(1).map(String::as_str));
    with_page(&chrome, &script, &[])
}

/// The command `tour`: the pictures that the README shows and that the journeys compare the page with.
pub(crate) fn tour(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("usage: cargo xtask tour".to_owned());
    }
    let chrome = ready()?;
    with_page(&chrome, &["--test", "tests/browser/tour.test.mjs"], &[("BLESS", "1")])
}

/// The command `walk`: so many actions by chance through the built page, and a search for what it does not give back.
pub(crate) fn walk(arguments: &[String]) -> Result<(), String> {
    let number = |at: usize, otherwise: u32| {
        arguments.get(at).map_or(Ok(otherwise), |text| text.parse().map_err(|_| WALK.to_owned()))
    };
    let [actions, seed] = [number(0, 10_000)?, number(1, 1)?].map(|number| number.to_string());
    if arguments.len() > 2 {
        return Err(WALK.to_owned());
    }
    let chrome = ready()?;
    with_page(&chrome, &["tests/browser/walk.mjs", &actions, &seed], &[])
}

const WALK: &str = "usage: cargo xtask walk [ACTIONS] [SEED]";

/// Runs Node.js while the built page is served.
fn with_page(chrome: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Result<(), String> {
    let dist = paths::root().join("dist");
    if !dist.join("index.html").exists() {
        return Err("dist/ is empty: run `cargo xtask build` first".to_owned());
    }
    let (_server, address) = server::background(&dist)?;
    let url = format!("http://{address}/");
    let nginx = nginx::start(&dist)?;
    let mut node = command("node", arguments);
    run(node
        .env("ATLAS_URL", url)
        .env("NGINX_URL", &nginx.url)
        .env("CHROME", chrome)
        .envs(settings.iter().copied()))
}

/// What `tests/browser/package.json` asks for.
const PACKAGES: &[&str] = &[
    "@fontsource-variable/inter",
    "axe-core",
    "csv-parse",
    "libxml2-wasm",
    "pixelmatch",
    "playwright-core",
    "pngjs",
    "unpdf",
];

/// The packages that drive the browser and read what it saves, as the lock file has them.
fn packages() -> Result<(), String> {
    let folder = paths::root().join("tests/browser");
    let is_there = |package: &&str| folder.join("node_modules").join(package).join("package.json").exists();
    if PACKAGES.iter().all(is_there) {
        return Ok(());
    }
    step("installing what drives the browser and reads its files (some seconds)", || {
        run(command(tools::npm(), &["ci", "--no-fund", "--no-audit"]).current_dir(&folder))
    })
}

/// The browser: `CHROME`, else one that is installed, else Debian's, if we may install it.
fn chrome() -> Result<PathBuf, String> {
    if let Some(named) = env::var_os("CHROME").map(PathBuf::from) {
        let refused = format!("CHROME={} does not answer to --version", named.display());
        return if answers(&named) { Ok(named) } else { Err(refused) };
    }
    if let Some(found) = installed() {
        return Ok(found);
    }
    if !may_install() {
        return Err(HOW.to_owned());
    }
    step("installing Chromium (about a minute, once)", install)?;
    installed().ok_or_else(|| HOW.to_owned())
}

const HOW: &str = "No Chromium or Chrome was found. Install one:\n  \
                   Debian, Ubuntu: sudo apt-get install chromium   Fedora: sudo dnf install chromium\n  \
                   macOS: brew install --cask google-chrome        Windows: winget install Google.Chrome\n\
                   or name one that you have: CHROME=/path/to/chrome cargo xtask test";

/// The full path, since Playwright does not look along `PATH`.
fn installed() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    let places = KNOWN.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file() && answers(place))
}

/// Whether packages of the system may be installed from here.
pub(crate) fn may_install() -> bool {
    let is_root = crate::steps::output(&mut command("id", &["-u"])).as_deref() == Some("0");
    is_root && answers("apt-get")
}

fn install() -> Result<(), String> {
    run(&mut command("apt-get", &["update", "-qq"]))?;
    let packages = ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"];
    run(command("apt-get", &packages).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Installs a package of the system.
pub(crate) fn install_package(name: &str) -> Result<(), String> {
    run(&mut command("apt-get", &["update", "-qq"]))?;
    let install = ["install", "-y", "-qq", "--no-install-recommends", name];
    run(command("apt-get", &install).env("DEBIAN_FRONTEND", "noninteractive"))
}
