//! Scripts and style without comments, spaces and long names: a sixth of what is fetched before anything is painted was that.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{
    finish::{hash, integrity},
    paths,
    steps::{command, run},
    tools,
};

/// What the build asks of Node.js, with its packages.
pub(crate) fn packages() -> Result<PathBuf, String> {
    let folder = paths::root().join("xtask/page");
    let here = |name: &str| folder.join("node_modules").join(name).join("package.json").exists();
    if !["happy-dom", "esbuild"].into_iter().all(here) {
        run(command(tools::npm(), &["ci", "--silent", "--no-fund", "--no-audit"]).current_dir(&folder))?;
    }
    Ok(folder)
}

/// A script that does the same and exports the same.
pub(crate) fn script(text: &str) -> Result<String, String> {
    small("js", text)
}

/// Makes the style sheet of the page in `dist` small; its name and its hash follow.
pub(crate) fn style(dist: &Path) -> Result<(), String> {
    let index = dist.join("index.html");
    let fault = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let html = fs::read_to_string(&index).map_err(|error| fault(&index, error))?;
    let (name, old_hash) = sheet(&html).ok_or("Trunk's page has no style sheet with a hash")?;
    let file = dist.join(name);
    let text = small("css", &fs::read_to_string(&file).map_err(|error| fault(&file, error))?)?;
    let new_name = format!("page-{}.css", hash(&text));
    let new_file = dist.join(&new_name);
    fs::remove_file(&file).map_err(|error| fault(&file, error))?;
    fs::write(&new_file, text).map_err(|error| fault(&new_file, error))?;
    let html = html.replace(old_hash, &integrity(&new_file)?).replace(name, &new_name);
    fs::write(&index, html).map_err(|error| fault(&index, error))
}

/// Name and hash of the style sheet.
fn sheet(html: &str) -> Option<(&str, &str)> {
    let (_, rest) = html.split_once("<link rel=\"stylesheet\" href=\"./")?;
    let (name, rest) = rest.split_once("\" integrity=\"")?;
    Some((name, rest.split_once('"')?.0))
}

fn small(kind: &str, text: &str) -> Result<String, String> {
    let folder = packages()?;
    let mut node = command("node", &[]);
    node.arg(folder.join("small.mjs")).arg(kind);
    let fault = |error: std::io::Error| format!("node: {error}");
    let mut child = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(fault)?;
    let input = child.stdin.take().map(|mut input| input.write_all(text.as_bytes()));
    let done = child.wait_with_output().map_err(fault)?;
    input.transpose().map_err(fault)?;
    if done.status.success() {
        String::from_utf8(done.stdout).map_err(|error| error.to_string())
    } else {
        Err(format!("a file of the page ({kind}) cannot be made small"))
    }
}

#[cfg(test)]
mod tests {
    use super::sheet;

    #[test]
    fn the_style_sheet_of_the_page_is_found() {
        let html = "<head><link rel=\"stylesheet\" href=\"./page-01.css\" integrity=\"sha384-a\"/></head>";
        assert_eq!(sheet(html), Some(("page-01.css", "sha384-a")));
        assert_eq!(sheet("<head></head>"), None);
    }
}
