//! The command `budget`: what a reader loads before the first view can be used, compressed, against what it may weigh; with
//! `--crates`, also whose code the program is, which is kept in `bench/README.md`.

mod crates;
mod names;

use std::{collections::BTreeMap, fs, path::Path};

use crate::{bench, first_view, paths};

/// What each part may weigh, in bytes compressed by brotli: the one place where that stands. A little more than now, so that what
/// grows by a tenth has to be looked at; lower it with whatever makes a part smaller.
const BUDGET: [(Part, u64); 5] = [
    (Part::Page, 31_000),
    (Part::Style, 13_000),
    (Part::Scripts, 11_500),
    (Part::Program, 420_000),
    (Part::Data, 51_000),
];

/// What the files of a page are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Page,
    Style,
    Scripts,
    Program,
    /// The report and the shapes.
    Data,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Style => "style",
            Self::Scripts => "scripts",
            Self::Program => "program",
            Self::Data => "data and shapes",
        }
    }

    fn of(file: &str) -> Option<Self> {
        let (_, end) = file.rsplit_once('.')?;
        match end {
            "html" => Some(Self::Page),
            "css" => Some(Self::Style),
            "js" => Some(Self::Scripts),
            "wasm" => Some(Self::Program),
            "json" | "geojson" => Some(Self::Data),
            _ => None,
        }
    }
}

/// Weighs the built page, or tells whose code is in the built program.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let dist = paths::root().join("dist");
    match arguments {
        [] => weigh(&dist),
        [option] if option == "--crates" => {
            let tables = format!("{}\n{}", table(&weights(&dist)?), crates::table()?);
            println!("{tables}");
            bench::keep("sizes", &tables)
        }
        _ => Err("usage: cargo xtask budget [--crates]".to_owned()),
    }
}

fn weigh(dist: &Path) -> Result<(), String> {
    let weights = weights(dist)?;
    println!("{}", table(&weights));
    verdict(&weights)
}

/// Bytes by part.
type Weights = BTreeMap<Part, u64>;

/// What the first view needs in that language whose page is largest.
fn weights(dist: &Path) -> Result<Weights, String> {
    let read = |name: &str| {
        fs::read_to_string(dist.join(name))
            .map_err(|error| format!("dist/{name}: {error}; `cargo xtask build` makes it"))
    };
    let bytes = |name: &str| {
        let name = format!("{name}.br");
        fs::metadata(dist.join(&name)).map(|meta| meta.len()).map_err(|error| format!("dist/{name}: {error}"))
    };
    let mut weights = Weights::new();
    for file in needed(&read("index.html")?) {
        if let Some(part) = Part::of(&file) {
            *weights.entry(part).or_default() += bytes(&file)?;
        }
    }
    let pages = first_view::translations().chain(["index.html".to_owned()]);
    let pages = pages.map(|page| bytes(&page)).collect::<Result<Vec<_>, _>>()?;
    weights.insert(Part::Page, pages.into_iter().max().unwrap_or(0));
    Ok(weights)
}

/// The files that a page has the browser load at once.
fn needed(html: &str) -> Vec<String> {
    let tag = |tag: &str| {
        let attribute = |name: &str| {
            let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
            rest.split_once('"').map(|(value, _)| value)
        };
        let is_link = tag.starts_with("link ")
            && ["stylesheet", "preload", "modulepreload"].contains(&attribute("rel").unwrap_or_default());
        let file =
            if is_link { attribute("href") } else { attribute("src").filter(|_| tag.starts_with("script ")) };
        file.map(|file| file.trim_start_matches("./").to_owned())
    };
    html.split('<').filter_map(|rest| tag(rest.split_once('>')?.0)).collect()
}

/// Each part with its budget, and their sum.
fn table(weights: &Weights) -> String {
    let kilobytes = |bytes: u64| format!("{}.{}", bytes / 1000, bytes % 1000 / 100);
    let mut table =
        "### What the first view needs, kB compressed by brotli\n\n| part | now | budget |\n|---|---|---|\n"
            .to_owned();
    let parts = BUDGET.map(|(part, most)| (part.name(), weights.get(&part).copied().unwrap_or(0), most));
    let sum = ("all", weights.values().sum(), BUDGET.iter().map(|(_, most)| most).sum());
    for (name, now, most) in parts.into_iter().chain([sum]) {
        table += &format!("| {name} | {} | {} |\n", kilobytes(now), kilobytes(most));
    }
    table
}

/// Whether every part keeps to its budget.
fn verdict(weights: &Weights) -> Result<(), String> {
    let over = |(part, most): (Part, u64)| {
        let now = weights.get(&part).copied().unwrap_or(0);
        (now > most).then(|| format!("{}: {now} of {most} bytes", part.name()))
    };
    let over: Vec<String> = BUDGET.into_iter().filter_map(over).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(format!(
        "the first view is over its budget, which stands in xtask/src/budget.rs: {}",
        over.join("; ")
    ))
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, Part, Weights, needed, table, verdict};

    #[test]
    fn what_the_browser_loads_at_once_is_found() {
        let html = "<link rel=\"stylesheet\" crossorigin href=\"./page-1.css\"/><script src=\"./early-1.js\"></script>\
                    <link rel=\"icon\" href=\"icons/atlas.svg\"><link rel=\"alternate\" href=\"es.html\">\
                    <script type=\"application/ld+json\">{}</script><a href=\"page.html\">a</a>\
                    <link rel=\"preload\" href=\"data/a.json\" as=\"fetch\"><link rel=\"modulepreload\" href=\"./a.js\">";
        assert_eq!(needed(html), ["page-1.css", "early-1.js", "data/a.json", "a.js"]);
    }

    #[test]
    fn every_file_has_its_part() {
        assert_eq!(Part::of("data/caribbean.geojson"), Some(Part::Data));
        assert_eq!(Part::of("mandate-atlas-0123456789abcdef_bg.wasm"), Some(Part::Program));
        assert_eq!(Part::of("icons/atlas.svg"), None);
    }

    #[test]
    fn what_is_over_its_budget_is_named() {
        let mut weights: Weights = BUDGET.into_iter().collect();
        assert_eq!(verdict(&weights), Ok(()));
        weights.insert(Part::Style, 1_000_000);
        let fault = verdict(&weights).expect_err("the style is too large");
        assert!(fault.contains("style: 1000000 of ") && !fault.contains("program"), "{fault}");
        assert!(table(&weights).contains("| style | 1000.0 |"));
    }
}
