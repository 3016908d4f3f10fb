//! `cargo xtask gallery`: every picture of the snapshots as a browser draws it, and beside it as another renderer does.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{essentials::escape, paths, render::Renderer, steps::step};

/// Width of the images, in pixels: that of the pictures, twice.
const SCALE: f32 = 2.0;

/// Writes the page into a folder, `target/gallery/` if none is named.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let folder = match arguments {
        [] => paths::root().join("target/gallery"),
        [folder] => PathBuf::from(folder),
        _ => return Err("usage: cargo xtask gallery [FOLDER]".to_owned()),
    };
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let drawings = drawings()?;
    step(&format!("rendering {} pictures", drawings.len()), || write(&folder, &drawings))?;
    println!("open {}", folder.join("index.html").display());
    Ok(())
}

/// The snapshots, each with its name, by name.
fn drawings() -> Result<Vec<(String, String)>, String> {
    let folder = paths::root().join("tests/gallery");
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut names: Vec<PathBuf> =
        fs::read_dir(&folder).map_err(fault)?.flatten().map(|entry| entry.path()).collect();
    names.retain(|path| path.extension().is_some_and(|end| end == "svg"));
    names.sort_unstable();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, fs::read_to_string(&path).map_err(fault)?))
    };
    names.into_iter().map(read).collect()
}

fn write(folder: &Path, drawings: &[(String, String)]) -> Result<(), String> {
    let write = |name: &str, content: &[u8]| {
        fs::write(folder.join(name), content).map_err(|error| format!("{name}: {error}"))
    };
    let renderer = Renderer::new();
    for (name, svg) in drawings {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a picture has few pixels"
        )]
        let width_px = (renderer.tree(svg)?.size().width() * SCALE) as u32;
        write(&format!("{name}.svg"), svg.as_bytes())?;
        write(&format!("{name}.png"), &renderer.png(svg, width_px)?)?;
    }
    write("index.html", page(drawings).as_bytes())
}

/// The page. It is read from the disk and by those who work on the pictures: it may have a style of its own.
fn page(drawings: &[(String, String)]) -> String {
    let figure = |(name, _): &(String, String)| {
        let name = escape(name);
        format!(
            "<section id=\"{name}\">\n<h2>{name}</h2>\n<figure><img src=\"{name}.svg\" alt=\"\"><figcaption>SVG, by \
             this browser</figcaption></figure>\n<figure><img src=\"{name}.png\" alt=\"\"><figcaption>PNG, by \
             resvg</figcaption></figure>\n</section>\n"
        )
    };
    let link = |(name, _): &(String, String)| format!("<a href=\"#{0}\">{0}</a>\n", escape(name));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Gallery</title>\n<style>\nbody {{ margin: \
         2rem; background: #888; font: 16px/1.5 sans-serif; }}\nsection {{ display: grid; grid-template-columns: 1fr 1fr; \
         gap: 1rem; }}\nh2 {{ grid-column: 1 / -1; margin: 2rem 0 0; }}\nfigure {{ margin: 0; }}\nimg {{ max-width: 100%; }}\n\
         nav {{ display: flex; flex-wrap: wrap; gap: 1rem; }}\na {{ color: inherit; }}\n</style>\n<h1>Gallery</h1>\n\
         <nav>\n{}</nav>\n{}</html>\n",
        drawings.iter().map(link).collect::<String>(),
        drawings.iter().map(figure).collect::<String>(),
    )
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, sync::Mutex};

    use resvg::usvg::{Group, Node, Tree};

    use super::{Renderer, drawings};

    /// A picture with fewer colours shows next to nothing: our choice.
    const LEAST_COLOURS: usize = 24;

    static COMPLAINTS: Mutex<Vec<String>> = Mutex::new(Vec::new());

    /// Keeps what the renderer complains of.
    struct Listener;

    impl log::Log for Listener {
        fn enabled(&self, record: &log::Metadata) -> bool {
            record.level() <= log::Level::Warn
        }

        fn log(&self, record: &log::Record) {
            if self.enabled(record.metadata()) {
                COMPLAINTS.lock().expect("no other test panics with it").push(record.args().to_string());
            }
        }

        fn flush(&self) {}
    }

    /// The texts that reach out of the drawing, by the letters of the font.
    fn outside(group: &Group, tree: &Tree, found: &mut Vec<String>) {
        for node in group.children() {
            match node {
                Node::Group(group) => outside(group, tree, found),
                Node::Text(text) => {
                    let rect = text.abs_bounding_box();
                    let (width, height) = (tree.size().width(), tree.size().height());
                    if rect.left() < 0.0 || rect.right() > width || rect.top() < 0.0 || rect.bottom() > height
                    {
                        let words = text.chunks().iter().map(|chunk| chunk.text().to_owned());
                        found.push(format!("{} at {rect:?}", words.collect::<String>()));
                    }
                }
                _ => {}
            }
        }
    }

    #[test]
    fn another_renderer_draws_every_picture_whole_and_without_complaint() {
        log::set_logger(&Listener).expect("nobody else listens");
        log::set_max_level(log::LevelFilter::Warn);
        let (renderer, drawings) = (Renderer::new(), drawings().expect("snapshots"));
        assert!(drawings.len() > 10);
        for (name, svg) in &drawings {
            let tree = renderer.tree(svg).unwrap_or_else(|fault| panic!("{name}: {fault}"));
            let stated = |key: &str| -> f32 {
                let (_, rest) = svg.split_once(&format!(" {key}=\"")).expect("a size");
                rest.split('"').next().and_then(|text| text.parse().ok()).expect("a number")
            };
            assert_eq!(
                [tree.size().width(), tree.size().height()],
                ["width", "height"].map(stated),
                "{name}"
            );
            let mut found = Vec::new();
            outside(tree.root(), &tree, &mut found);
            assert_eq!(found, Vec::<String>::new(), "{name}");
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "few pixels")]
            let pixels = renderer.pixels(svg, tree.size().width() as u32).expect("pixels");
            let colours: BTreeSet<[u8; 4]> = pixels
                .pixels()
                .iter()
                .map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
                .collect();
            assert!(colours.len() >= LEAST_COLOURS, "{name} has {} colours", colours.len());
            assert!(pixels.pixels().iter().all(|pixel| pixel.alpha() == 255), "{name} has a ground");
            let complaints = std::mem::take(&mut *COMPLAINTS.lock().expect("no other test panics with it"));
            assert_eq!(complaints, Vec::<String>::new(), "{name}");
        }
    }
}
