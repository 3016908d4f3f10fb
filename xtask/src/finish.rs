//! What Trunk leaves to do: no inline script, so that the strictest Content-Security-Policy holds; a start that can say
//! why it failed; and the essentials for readers without script.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

/// Finishes the page that Trunk built in `dist`.
pub(crate) fn finish(dist: &Path, essentials: &str) -> Result<(), String> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let index = dist.join("index.html");
    let start = read(&crate::paths::root().join("src/start.mjs"))?;
    let page = page(&read(&index)?, &start, essentials)?;
    write(&dist.join(&page.start_name), &page.start)?;
    write(&index, &page.html)
}

struct Page {
    html: String,
    start: String,
    start_name: String,
}

/// The page with its script in a file of its own. Names in it are relative, so that it works under any path.
fn page(html: &str, start: &str, essentials: &str) -> Result<Page, String> {
    let (before, rest) = html.split_once("<script type=\"module\">").ok_or("Trunk wrote no start script")?;
    let (inline, after) = rest.split_once("</script>").ok_or("Trunk's start script does not end")?;
    let glue = between(inline, "from '", "'").ok_or("Trunk's start script imports nothing")?;
    let wasm =
        between(inline, "module_or_path: '", "'").ok_or("Trunk's start script loads no WebAssembly")?;
    let start = start.replace("{{glue}}", glue).replace("{{wasm}}", wasm);
    let start_name = format!("start-{:016x}.js", hash(&start));
    let script = format!("<script type=\"module\" src=\"./{start_name}\"></script>");
    let html = format!("{}{script}{after}", before.trim_end());
    Ok(Page { html: html.replace("<!-- essentials -->", essentials), start, start_name })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(found, _)| found)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
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
    fn a_page_of_another_form_is_refused() {
        assert!(page("<head></head>", "", "").is_err());
        assert!(page("<script type=\"module\">run()</script>", "", "").is_err());
    }
}
