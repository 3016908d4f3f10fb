//! The tools that the build needs, in pinned versions, in a cache outside the checkout. What is there is used; what is
//! missing is installed; what cannot be installed is named with the command that does it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    paths,
    steps::{answers, command, output, run, step},
};

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";
const WASM_SPLIT: &str = "0.2.4";
const CARGO_FUZZ: &str = "0.13.2";
const CARGO_DENY: &str = "0.20.2";
const CARGO_MUTANTS: &str = "27.1.0";
const CARGO_LLVM_COV: &str = "0.9.1";
const TARGET: &str = "wasm32-unknown-unknown";
const NODE_MAJOR: u32 = 20;

/// Installs what is missing and gives the `PATH` on which all tools are found in their pinned versions.
pub(crate) fn path() -> Result<std::ffi::OsString, String> {
    prerequisites()?;
    let cache = paths::cache()?.join("tools");
    fs::create_dir_all(&cache).map_err(|error| format!("cannot make {}: {error}", cache.display()))?;
    let _turn = turn(&cache)?;
    wasm_target()?;
    let folders = [trunk(&cache)?, wasm_split(&cache)?, wasm_bindgen(&cache)?, binaryen(&cache)?];
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(folders.into_iter().chain(env::split_paths(&inherited)))
        .map_err(|error| error.to_string())
}

/// The npm client.
pub(crate) fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Rust is there, since this runs; Node.js and the linker may not be.
fn prerequisites() -> Result<(), String> {
    let node = output(command("node", &["--version"]).env_remove("NODE_OPTIONS"));
    let major = node
        .as_deref()
        .and_then(|version| version.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    let how = "install Node.js 20 or newer with npm: `apt-get install nodejs npm`, `brew install node`, \
               `winget install OpenJS.NodeJS.LTS`";
    match major {
        None => Err(format!("Node.js is missing; {how}")),
        Some(found) if found < NODE_MAJOR => Err(format!("Node.js {found} is too old; {how}")),
        Some(_) if !answers(npm()) => Err(format!("npm is missing; {how}")),
        Some(_) => Ok(()),
    }
}

/// Two runs at once take turns, so that neither finds the other's half of a tool.
fn turn(cache: &Path) -> Result<fs::File, String> {
    let file =
        fs::File::create(cache.join("lock")).map_err(|error| format!("cannot lock the cache: {error}"))?;
    file.lock().map_err(|error| format!("cannot lock the cache: {error}"))?;
    Ok(file)
}

/// What `cargo fmt` and `cargo clippy` need, which the smallest toolchain leaves out.
pub(crate) fn lint_components() -> Result<(), String> {
    let has = |subcommand| output(&mut command("cargo", &[subcommand, "--version"])).is_some();
    if has("fmt") && has("clippy") {
        return Ok(());
    }
    step("adding rustfmt and clippy (some seconds, once)", || {
        run(&mut command("rustup", &["component", "add", "rustfmt", "clippy"]))
    })
}

fn wasm_target() -> Result<(), String> {
    let root = output(&mut command("rustc", &["--print", "sysroot"])).ok_or("rustc does not answer")?;
    if Path::new(&root).join("lib/rustlib").join(TARGET).join("lib").exists() {
        return Ok(());
    }
    let how = "the WebAssembly target is missing and rustup is not there to add it; install Rust by rustup \
               (https://rustup.rs)";
    if !answers("rustup") {
        return Err(how.to_owned());
    }
    step("adding the WebAssembly target (some seconds, once)", || {
        run(&mut command("rustup", &["target", "add", TARGET]))
    })
}

fn trunk(cache: &Path) -> Result<PathBuf, String> {
    let features = ["--no-default-features", "--features", "rustls"];
    cargo_tool(cache, "trunk", "trunk", TRUNK, &features, "about 9 minutes on 2 cores, once")
}

/// Cuts a program into parts. It does not answer with its version; cargo notes what it has installed once that is done.
fn wasm_split(cache: &Path) -> Result<PathBuf, String> {
    let package = "wasm_split_cli_support";
    let root = cache.join(format!("{package}-{WASM_SPLIT}"));
    let is_there = || {
        let noted = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
        noted.contains(&format!("\"{package} {WASM_SPLIT} "))
            && output(Command::new(root.join("bin/wasm-split-cli")).arg("--help")).is_some()
    };
    if !is_there() {
        step(&format!("installing {package} {WASM_SPLIT} (about a minute on 2 cores, once)"), || {
            cargo_install(&root, package, WASM_SPLIT, &["--features", "build-binary"])
        })?;
    }
    if is_there() { Ok(root.join("bin")) } else { Err("wasm-split-cli does not answer".to_owned()) }
}

/// The `PATH` with the search for input that breaks a reader, which only nightly Rust builds.
pub(crate) fn fuzz_path() -> Result<std::ffi::OsString, String> {
    if output(&mut command("cargo", &["+nightly", "--version"])).is_none() {
        return Err(
            "nightly Rust is missing: `rustup toolchain install nightly --profile minimal`".to_owned()
        );
    }
    path_with("cargo-fuzz", CARGO_FUZZ, "about 2 minutes on 2 cores, once")
}

/// The `PATH` with the check of packages.
pub(crate) fn deny_path() -> Result<std::ffi::OsString, String> {
    path_with("cargo-deny", CARGO_DENY, "about 3 minutes on 2 cores, once")
}

/// The `PATH` with what changes the kernel and asks its tests.
pub(crate) fn mutants_path() -> Result<std::ffi::OsString, String> {
    path_with("cargo-mutants", CARGO_MUTANTS, "about 2 minutes on 2 cores, once")
}

/// The `PATH` with what counts the lines that tests reach.
pub(crate) fn coverage_path() -> Result<std::ffi::OsString, String> {
    path_with("cargo-llvm-cov", CARGO_LLVM_COV, "about a minute on 2 cores, once")
}

/// The `PATH` with one tool more, of which package and program have one name.
fn path_with(tool: &str, version: &str, duration: &str) -> Result<std::ffi::OsString, String> {
    let cache = paths::cache()?.join("tools");
    fs::create_dir_all(&cache).map_err(|error| format!("cannot make {}: {error}", cache.display()))?;
    let _turn = turn(&cache)?;
    let folder = cargo_tool(&cache, tool, tool, version, &[], duration)?;
    let inherited = env::var_os("PATH").unwrap_or_default();
    env::join_paths(std::iter::once(folder).chain(env::split_paths(&inherited)))
        .map_err(|error| error.to_string())
}

/// Must be the version of the library, which the lock file knows.
fn wasm_bindgen(cache: &Path) -> Result<PathBuf, String> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock: {error}"))?;
    let version =
        locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock names no version of wasm-bindgen")?;
    cargo_tool(cache, "wasm-bindgen-cli", "wasm-bindgen", version, &[], "about 4 minutes on 2 cores, once")
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// A tool from the registry. It is believed only if it answers with its version, so that an interrupted installation is
/// done again.
fn cargo_tool(
    cache: &Path,
    package: &str,
    program: &str,
    version: &str,
    options: &[&str],
    duration: &str,
) -> Result<PathBuf, String> {
    let root = cache.join(format!("{package}-{version}"));
    let folder = root.join("bin");
    if has_version(&folder.join(program), version) {
        return Ok(folder);
    }
    step(&format!("installing {package} {version} ({duration})"), || {
        cargo_install(&root, package, version, options)
    })?;
    if has_version(&folder.join(program), version) {
        Ok(folder)
    } else {
        Err(format!("{program} does not answer as {version}"))
    }
}

/// A finished program where the network has one, else compiled here.
fn cargo_install(root: &Path, package: &str, version: &str, options: &[&str]) -> Result<(), String> {
    let binstall =
        ["binstall", "--no-confirm", "--disable-strategies", "compile", "--version", version, package];
    let has_binstall = output(&mut command("cargo", &["binstall", "-V"])).is_some();
    if has_binstall && run(command("cargo", &binstall).arg("--root").arg(root)).is_ok() {
        return Ok(());
    }
    let install = ["install", package, "--version", version, "--locked", "--force"];
    run(command("cargo", &install).args(options).arg("--root").arg(root).env_remove("CARGO_TARGET_DIR"))
}

fn has_version(program: &Path, version: &str) -> bool {
    // Some commands of cargo answer only as such.
    let name = program.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let own = name.strip_prefix("cargo-").into_iter();
    let is_it = |answer: String| answer.split_whitespace().any(|word| word == version);
    let alone = output(Command::new(program).arg("--version"));
    let answers =
        alone.into_iter().chain(own.filter_map(|own| output(Command::new(program).args([own, "--version"]))));
    answers.into_iter().any(is_it)
}

/// wasm-opt, which the npm package carries.
fn binaryen(cache: &Path) -> Result<PathBuf, String> {
    let root = cache.join(format!("binaryen-{BINARYEN}"));
    let folder = root.join("node_modules").join(".bin");
    if has_version(&folder.join("wasm-opt"), BINARYEN) {
        return Ok(folder);
    }
    step(&format!("installing binaryen {BINARYEN} (half a minute, once)"), || {
        fs::create_dir_all(&root).map_err(|error| format!("cannot make {}: {error}", root.display()))?;
        let package = format!("binaryen@{BINARYEN}");
        run(command(npm(), &["install", "--silent", "--no-fund", "--no-audit", "--prefix"])
            .arg(&root)
            .arg(package))
    })?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_version_of_a_package_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(super::locked_version(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(super::locked_version(lock, "trunk"), None);
    }
}
