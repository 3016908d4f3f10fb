use std::{env, path::PathBuf};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map_or_else(|| xtask.clone(), PathBuf::from)
}

/// Where tools and fetched files are kept, outside the checkout, so that a clean checkout finds them again:
/// `MANDATE_ATLAS_CACHE`, else the system's usual place.
pub(crate) fn cache() -> Result<PathBuf, String> {
    let named = |variable: &str| env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
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
