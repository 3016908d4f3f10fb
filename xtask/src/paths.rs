use std::{env, path::PathBuf};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map_or_else(|| xtask.clone(), PathBuf::from)
}

/// The folder that an environment variable names.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Where cargo keeps the sources of other crates (The Cargo Book, "Cargo Home").
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let home = || named(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    named("CARGO_HOME").or_else(|| Some(home()?.join(".cargo")))
}

/// Where tools and fetched files are kept, outside the checkout, so that a clean checkout finds them again:
/// `MANDATE_ATLAS_CACHE`, else the system's usual place.
pub(crate) fn cache() -> Result<PathBuf, String> {
    if let Some(folder) = named("MANDATE_ATLAS_CACHE") {
        return Ok(folder);
    }
    let home = || named("HOME");
    let base = if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        named("XDG_CACHE_HOME").or_else(|| home().map(|home| home.join(".cache")))
    };
    let missing = "no place for the cache: set MANDATE_ATLAS_CACHE to a folder";
    Ok(base.ok_or(missing)?.join("mandate-atlas"))
}
