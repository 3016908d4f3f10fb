//! What Trunk leaves to do: no inline script, so that the strictest Content-Security-Policy holds; a start that can say
//! why it failed; and the essentials for readers without script.

use mandate_atlas::model::Lang;

use crate::{
    first_view, small,
    steps::{command, output},
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

/// Finishes the page that Trunk built in `dist`.
pub(crate) fn finish(
    dist: &Path,
    essentials: &str,
    is_offline: bool,
    site: Option<&str>,
) -> Result<(), String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let index = dist.join("index.html");
    let start = read(&crate::paths::root().join("src/start.mjs"))?;
    let start = start.replace("{{offline}}", if is_offline { "yes" } else { "no" });
    small::style(dist)?;
    let html = read(&index)?;
    let program = integrity(&dist.join(wasm_of(&html)?))?;
    let start = small::script(&start.replace("{{integrity}}", &program))?;
    let page = page(&html, &start, essentials)?;
    let start = dist.join(&page.start_name);
    write(&start, &page.start)?;
    let hashes = [integrity(&start)?, integrity(&dist.join(&page.glue_name))?];
    let html = early(dist, &page.checked(&hashes))?;
    let html = crate::site::describe(dist, &html, site)?;
    let views = crate::steps::step("drawing the first view in each language", || first_view::draw(dist))?;
    for view in &views {
        write(&dist.join(view.file()), &view.page(&html))?;
    }
    if is_offline {
        let worker = read(&crate::paths::root().join("src/offline.mjs"))?;
        write(&dist.join("offline.js"), &offline(&worker, &read(&index)?, &hashed(dist)?))?;
    }
    Ok(())
}

/// The page with the script that runs before it is painted, in a file of its own.
fn early(dist: &Path, html: &str) -> Result<String, String> {
    let source = crate::paths::root().join("src/early.js");
    let script = fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let script = small::script(&script.replace("{{languages}}", &Lang::CODES.join(" ")))?;
    let name = format!("early-{}.js", hash(&script));
    let file = dist.join(&name);
    fs::write(&file, script).map_err(|error| format!("{name}: {error}"))?;
    let tag = format!(
        "<script src=\"./{name}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>",
        integrity(&file)?
    );
    Ok(html.replacen("<!-- early -->", &tag, 1))
}

/// The files with a hash in their name, in the order of their names.
pub(crate) fn hashed(dist: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(dist).map_err(|error| error.to_string())?.flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut hashed: Vec<String> = names.filter(|name| has_hash(name)).collect();
    hashed.sort_unstable();
    Ok(hashed)
}

/// `page-0123456789abcdef.css`, `mandate-atlas-0123456789abcdef_bg.wasm`.
fn has_hash(name: &str) -> bool {
    let Some((stem, end)) = name.rsplit_once('.') else { return false };
    let hash = stem.trim_end_matches("_bg").rsplit_once('-').map_or("", |(_, hash)| hash);
    let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash && ["js", "css", "wasm"].contains(&end)
}

/// What is asked for each time.
const ASKED: [&str; 5] =
    ["./", "data/ag-res-2619.json", "data/caribbean.geojson", "icons/atlas.svg", "manifest.webmanifest"];

/// The worker with its names: its version is that of the page, which names all that it loads.
fn offline(worker: &str, html: &str, hashed: &[String]) -> String {
    let list = |names: &[&str]| format!("[\n  \"{}\",\n]", names.join("\",\n  \""));
    let hashed: Vec<&str> = hashed.iter().map(String::as_str).collect();
    let pages: Vec<String> =
        first_view::translations().chain(["", "index.html"].map(str::to_owned)).collect();
    worker
        .replace("{{version}}", &hash(&html))
        .replace("{{hashed}}", &list(&hashed))
        .replace("{{asked}}", &list(&ASKED))
        .replace("{{pages}}", &list(&pages.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// The hash by which a browser checks a file (Subresource Integrity).
pub(crate) fn integrity(path: &Path) -> Result<String, String> {
    const HASH: &str = "const { readFileSync } = require('fs'); const { createHash } = require('crypto'); \
                        console.log(createHash('sha384').update(readFileSync(process.argv[1])).digest('base64'))";
    let hash = output(command("node", &["-e", HASH]).arg(path));
    hash.map(|hash| format!("sha384-{hash}")).ok_or_else(|| format!("{}: cannot be hashed", path.display()))
}

struct Page {
    html: String,
    start: String,
    start_name: String,
    glue_name: String,
}

impl Page {
    /// The page with the hashes of its start and of what that imports. Fetched as a stranger would, so that it is checked in
    /// a sandboxed frame, too. The program itself is checked by the start: browsers do not yet take a preload with a hash.
    fn checked(&self, [start, glue]: &[String; 2]) -> String {
        let Self { html, start_name, glue_name, .. } = self;
        html.replace(
            &format!("src=\"./{start_name}\""),
            &format!("src=\"./{start_name}\" integrity=\"{start}\" crossorigin=\"anonymous\""),
        )
        .replace(
            &format!("rel=\"modulepreload\" href=\"./{glue_name}\""),
            &format!("rel=\"modulepreload\" href=\"./{glue_name}\" integrity=\"{glue}\""),
        )
        .replace("<link rel=\"stylesheet\" ", "<link rel=\"stylesheet\" crossorigin=\"anonymous\" ")
        // The first view is painted from the page and its style alone: they come before the program and the data.
        .replace("<link rel=\"preload\" ", "<link rel=\"preload\" fetchpriority=\"low\" ")
    }
}

/// The page with its script in a file of its own. Names in it are relative, so that it works under any path.
fn page(html: &str, start: &str, essentials: &str) -> Result<Page, String> {
    let (before, rest) = html.split_once("<script type=\"module\">").ok_or("Trunk wrote no start script")?;
    let (inline, after) = rest.split_once("</script>").ok_or("Trunk's start script does not end")?;
    let glue = between(inline, "from '", "'").ok_or("Trunk's start script imports nothing")?;
    let wasm = wasm_of(inline)?;
    let start = start.replace("{{glue}}", glue).replace("{{wasm}}", wasm);
    let start_name = format!("start-{}.js", hash(&start));
    let script = format!("<script type=\"module\" src=\"./{start_name}\"></script>");
    let html = format!("{}{script}{after}", before.trim_end());
    let glue_name = glue.trim_start_matches("./").to_owned();
    Ok(Page { html: html.replace("<!-- essentials -->", essentials), start, start_name, glue_name })
}

/// The file of the program that Trunk's start script loads.
fn wasm_of(html: &str) -> Result<&str, String> {
    between(html, "module_or_path: '", "'")
        .ok_or_else(|| "Trunk's start script loads no WebAssembly".to_owned())
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

/// Sixteen digits that stand for a content in the name of its file.
pub(crate) fn hash(content: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::page;

    const TRUNK: &str = "<head>\n<script type=\"module\">\nimport init, * as bindings from './a.js';\n\
                         const wasm = await init({ module_or_path: './a_bg.wasm' });\n</script></head>\
                         <body><!-- essentials --></body>";

    #[test]
    fn the_inline_script_moves_into_a_file() {
        let page =
            page(TRUNK, "load({{glue}}, {{wasm}})", "<p>All there is.</p>").expect("it can be finished");
        assert_eq!(page.start, "load(./a.js, ./a_bg.wasm)");
        let script = format!("<script type=\"module\" src=\"./{}\"></script>", page.start_name);
        assert_eq!(page.html, format!("<head>{script}</head><body><p>All there is.</p></body>"));
    }

    #[test]
    fn what_is_loaded_is_checked() {
        let page = page(
            "<head><link rel=\"stylesheet\" href=\"./b.css\"><script type=\"module\">\nimport init, * as bindings from './a.js';\n\
             const wasm = await init({ module_or_path: './a_bg.wasm' });\n</script>\
             <link rel=\"modulepreload\" href=\"./a.js\"></head>",
            "{{glue}}",
            "",
        )
        .expect("it can be finished");
        let html = page.checked(&["sha384-s".to_owned(), "sha384-g".to_owned()]);
        for part in [
            "integrity=\"sha384-s\" crossorigin",
            "href=\"./a.js\" integrity=\"sha384-g\"",
            "\"stylesheet\" crossorigin",
        ] {
            assert!(html.contains(part), "{html}");
        }
    }

    #[test]
    fn the_worker_knows_what_has_a_hash() {
        let names = [
            "page-0123456789abcdef.css",
            "mandate-atlas-0123456789abcdef_bg.wasm",
            "start-0123456789abcdef.js",
        ];
        assert!(names.into_iter().all(super::has_hash));
        let others =
            ["embed.js", "index.html", "page-0123456789abcdef.css.br", "offline.js", "page-01234567.css"];
        assert!(!others.into_iter().any(super::has_hash));
        let worker =
            super::offline("{{version}} {{hashed}} {{asked}} {{pages}}", "<p>", &[names[0].to_owned()]);
        assert!(
            worker.contains("\"page-0123456789abcdef.css\"")
                && worker.contains("\"./\"")
                && worker.contains("\"pt.html\"")
                && !worker.contains("{{")
        );
        assert_ne!(
            worker,
            super::offline("{{version}} {{hashed}} {{asked}} {{pages}}", "<b>", &[names[0].to_owned()])
        );
    }

    #[test]
    fn a_page_of_another_form_is_refused() {
        assert!(page("<head></head>", "", "").is_err());
        assert!(page("<script type=\"module\">run()</script>", "", "").is_err());
    }
}
