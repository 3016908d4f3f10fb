//! The program in parts: what the first view needs, what comes once that is drawn (`src/ui/later.rs`), and the other languages
//! (`src/ui/words.rs`). Trunk builds the program as one; here it is cut by the relocations that the linker keeps, bound to
//! JavaScript, made small, and put in the place of Trunk's.

use std::{ffi::OsStr, fs, path::Path};

use crate::{
    finish::{hash, integrity},
    paths, small,
    steps::{command, run},
};

/// The environment variable for the flags of the compiler, and the flags: the linker keeps the relocations by which the program
/// is cut, and the program does not tell the home of who built it, so that it is the same whoever builds it.
pub(crate) fn flags() -> (&'static str, String) {
    let mut flags = vec!["-Clink-arg=--emit-relocs".to_owned()];
    flags.extend(paths::cargo_home().map(|home| format!("--remap-path-prefix={}=cargo", home.display())));
    ("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
}

/// The program as the linker leaves it, with relocations and names.
const LINKED: &str = "target/wasm32-unknown-unknown/release/mandate-atlas.wasm";

/// Where it is cut; what wasm-opt makes of a part stands beside it.
pub(crate) const OUT: &str = "target/split";
/// The program without the parts that come later.
pub(crate) const PROGRAM: &str = "program_bg.wasm";
/// What is put behind the name of a part that is made small.
const SMALL: &str = ".small";

/// What browsers of the last years know, so that wasm-opt may keep it.
pub(crate) const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Cuts the program and puts its parts into `dist`, under names with a hash.
pub(crate) fn split(dist: &Path, path: &OsStr) -> Result<(), String> {
    let out = paths::root().join(OUT);
    drop(fs::remove_dir_all(&out));
    let split = ["--target", "web", "--out-name", "program", LINKED, OUT];
    run(command("wasm-split-cli", &split).env("PATH", path))?;
    let bind = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir", OUT];
    run(command("wasm-bindgen", &bind).arg(out.join("program.wasm")).env("PATH", path))?;
    let parts = parts()?;
    for part in parts.iter().map(String::as_str).chain([PROGRAM]) {
        let mut optimise = command("wasm-opt", &FEATURES);
        optimise.arg("-Oz").arg(out.join(part)).arg("-o").arg(out.join(format!("{part}{SMALL}")));
        run(optimise.env("PATH", path))?;
    }
    place(&out, dist, &parts)
}

/// The parts that come later, as they are called when they are cut off.
pub(crate) fn parts() -> Result<Vec<String>, String> {
    let entries = fs::read_dir(paths::root().join(OUT)).map_err(|error| format!("{OUT}: {error}"))?.flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut parts: Vec<String> =
        names.filter(|name| name.ends_with(".wasm") && !name.starts_with("program")).collect();
    parts.sort_unstable();
    Ok(parts)
}

/// Puts everything in the place of what Trunk wrote. One hash stands for all, since they fit only each other.
fn place(from: &Path, dist: &Path, parts: &[String]) -> Result<(), String> {
    let fault = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let read = |name: &str| fs::read(from.join(name)).map_err(|error| fault(&from.join(name), &error));
    let text = |path: &Path, name: &str| {
        fs::read_to_string(path.join(name)).map_err(|error| fault(&path.join(name), &error))
    };
    let write = |name: &str, content: &[u8]| {
        fs::write(dist.join(name), content).map_err(|error| fault(&dist.join(name), &error))
    };
    let small = |part: &String| read(&format!("{part}{SMALL}"));
    let (program, others) =
        (small(&PROGRAM.to_owned())?, parts.iter().map(small).collect::<Result<Vec<_>, _>>()?);
    let (glue, loader) = (text(from, "program.js")?, text(from, "__wasm_split.js")?);
    // Of the scripts as they will be, so that no other name for a file is older than its content.
    let scripts = [small::script(&glue)?, small::script(&loader)?];
    let names = Names { hash: hash(&(&program, &others, scripts)) };
    write(&names.program(), &program)?;
    let mut loader = names.loader(&loader)?;
    for (part, content) in parts.iter().zip(&others) {
        let name = names.part(part);
        write(&name, content)?;
        loader = checked(&loader, part, &name, &integrity(&dist.join(&name))?)?;
    }
    write(&names.loading(), small::script(&loader)?.as_bytes())?;
    write(&names.glue(), small::script(&names.bound(&glue)?)?.as_bytes())?;
    let html = text(dist, "index.html")?;
    let old = trunks(&html)?;
    for end in [".js", "_bg.wasm"] {
        drop(fs::remove_file(dist.join(format!("{old}{end}"))));
    }
    let tag = format!(
        "<link rel=\"modulepreload\" href=\"./{}\" integrity=\"{}\" crossorigin=\"anonymous\"></head>",
        names.loading(),
        integrity(&dist.join(names.loading()))?
    );
    let html = html.replace(&old, &format!("mandate-atlas-{}", names.hash)).replacen("</head>", &tag, 1);
    write("index.html", html.as_bytes())
}

/// What the files are called in `dist`.
struct Names {
    hash: String,
}

impl Names {
    fn glue(&self) -> String {
        format!("mandate-atlas-{}.js", self.hash)
    }

    fn program(&self) -> String {
        format!("mandate-atlas-{}_bg.wasm", self.hash)
    }

    fn loading(&self) -> String {
        format!("later-{}.js", self.hash)
    }

    /// `later-0123456789abcdef.wasm` of `split_later.wasm`.
    fn part(&self, part: &str) -> String {
        let name = part.trim_start_matches("split_").trim_end_matches(".wasm");
        format!("{name}-{}.wasm", self.hash)
    }

    /// The script that binds the program to the page.
    fn bound(&self, script: &str) -> Result<String, String> {
        let script =
            exchange(script, "from \"./__wasm_split.js\"", &format!("from \"./{}\"", self.loading()))?;
        exchange(&script, "program_bg.wasm", &self.program())
    }

    /// The script that loads the other parts, also from a host that does not know their type.
    fn loader(&self, script: &str) -> Result<String, String> {
        let script = exchange(script, "from \"./program.js\"", &format!("from \"./{}\"", self.glue()))?;
        // The page tells it itself.
        let script = exchange(&script, "console.error(e);", "")?;
        let streamed = "WebAssembly.instantiateStreaming(src, imports)";
        exchange(&script, streamed, "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)")
    }
}

/// The script that loads a part under its name in `dist`, checked against its hash.
fn checked(script: &str, part: &str, name: &str, integrity: &str) -> Result<String, String> {
    let address = format!("new URL(\"./{part}\", import.meta.url)");
    let checked = format!("new URL(\"./{name}\", import.meta.url), {{ integrity: \"{integrity}\" }}");
    exchange(script, &address, &checked)
}

/// One text for another that has to be there.
fn exchange(text: &str, old: &str, new: &str) -> Result<String, String> {
    if text.contains(old) {
        Ok(text.replace(old, new))
    } else {
        Err(format!("the tools no longer write `{old}`"))
    }
}

/// Name and hash that Trunk gave the program.
fn trunks(html: &str) -> Result<String, String> {
    let (_, rest) = html.split_once("'./mandate-atlas-").ok_or("Trunk's page starts no program")?;
    let (hash, _) = rest.split_once(".js'").ok_or("Trunk's page starts no program")?;
    Ok(format!("mandate-atlas-{hash}"))
}

#[cfg(test)]
mod tests {
    use super::{Names, checked, exchange, trunks};

    #[test]
    fn the_parts_find_each_other() {
        let names = Names { hash: "0123456789abcdef".to_owned() };
        let glue = "import * as a from \"./__wasm_split.js\"; { \"./__wasm_split.js\": a } new URL('program_bg.wasm')";
        let glue = names.bound(glue).expect("it imports the loader");
        assert!(
            glue.contains("from \"./later-0123456789abcdef.js\"")
                && glue.contains("\"./__wasm_split.js\": a")
        );
        assert!(glue.contains("'mandate-atlas-0123456789abcdef_bg.wasm'"));
        let loader = "import { initSync } from \"./program.js\"; fetch(new URL(\"./split_es.wasm\", import.meta.url)); console.error(e); \
                      WebAssembly.instantiateStreaming(src, imports)";
        let loader = names.loader(loader).expect("it loads");
        let loader = checked(&loader, "split_es.wasm", &names.part("split_es.wasm"), "sha384-l")
            .expect("it loads Spanish");
        assert!(loader.contains("\"./mandate-atlas-0123456789abcdef.js\"") && !loader.contains("Streaming"));
        assert!(
            loader.contains("\"./es-0123456789abcdef.wasm\", import.meta.url), { integrity: \"sha384-l\" })")
        );
    }

    #[test]
    fn what_the_tools_no_longer_write_is_said() {
        assert!(exchange("a b", "c", "d").is_err());
        assert_eq!(exchange("a b", "b", "c").as_deref(), Ok("a c"));
    }

    #[test]
    fn the_name_that_trunk_gave_is_found() {
        let html = "import init from './mandate-atlas-0123456789abcdef.js'; './mandate-atlas-0123456789abcdef_bg.wasm'";
        assert_eq!(trunks(html).as_deref(), Ok("mandate-atlas-0123456789abcdef"));
        assert!(trunks("<p>").is_err());
    }
}
