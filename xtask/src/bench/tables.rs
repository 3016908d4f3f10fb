//! What was measured, as tables of Markdown.

use serde_json::Value;

/// Who the others are compared with.
const OURS: &str = "Mandate Atlas";
/// The page without libraries, the yardstick of ours.
const BY_HAND: &str = "written by hand";
/// The page whose pictures a library draws anew at each change.
const PLOT: &str = "Observable Plot";
/// The page as the field builds it.
const LIBRARY: &str = "dc.js";

/// The engine natively: lines of rows, walk, median and 95th percentile.
pub(super) fn native(lines: &str) -> String {
    let mut table = head("The engine natively, ms for a filter change", &["rows", "walk", "median", "p95"]);
    for line in lines.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        table += &format!("| {} |\n", words.join(" | "));
    }
    table
}

/// The engine beside others.
pub(super) fn race(sizes: &Value) -> String {
    let title = "The engine in the browser, ms for a filter change; ratio to the median of ours";
    let mut table = head(title, &["rows", "walk", "engine", "median", "p95", "ratio"]);
    for size in items(sizes) {
        let ours = number(named(size, OURS), "median");
        for one in items(&size["results"]) {
            let (median, p95) = (number(one, "median"), number(one, "p95"));
            let (walk, name, ratio) = (text(size, "walk"), text(one, "name"), median / ours);
            table +=
                &format!("| {} | {walk} | {name} | {median:.2} | {p95:.2} | {ratio:.1} |\n", size["count"]);
        }
    }
    table
}

/// The script of our page beside that of its peers.
pub(super) fn script(views: &Value) -> String {
    let title = "The page beside its peers, ms of script for a filter change, median";
    let columns = [
        "activities",
        "view",
        OURS,
        BY_HAND,
        PLOT,
        LIBRARY,
        "ours to by hand",
        "Plot to ours",
        "dc.js to ours",
    ];
    let mut table = head(title, &columns);
    for view in items(views) {
        let scripts = [OURS, BY_HAND, PLOT, LIBRARY].map(|name| number(named(view, name), "script"));
        let [ours, by_hand, plot, library] = scripts;
        let cells = scripts.map(|ms| format!("{ms:.1}")).join(" | ");
        let ratios = [ours / by_hand, plot / ours, library / ours];
        let ratios = ratios.map(|ratio| format!("{ratio:.1}")).join(" | ");
        table += &format!("| {} | {} | {cells} | {ratios} |\n", view["count"], text(view, "view"));
    }
    table
}

/// All that was measured of each page.
pub(super) fn pages(views: &Value) -> String {
    let columns = [
        "activities",
        "view",
        "page",
        "ready",
        "script",
        "script p95",
        "main thread",
        "next frame",
        "next frame p95",
        "JS heap, kB",
        "elements",
    ];
    let mut table = head("Each page, ms for a filter change", &columns);
    for view in items(views) {
        for page in items(&view["results"]) {
            table += &format!("| {} | {} | {} |\n", view["count"], text(view, "view"), page_cells(page));
        }
    }
    table
}

fn page_cells(page: &Value) -> String {
    let ms = |key: &str| format!("{:.1}", number(page, key));
    let times = ["script", "scriptP95", "task", "frame", "frameP95"].map(ms).join(" | ");
    let heap_kb = page["heap"].as_u64().unwrap_or(0) / 1000;
    format!("{} | {} | {times} | {heap_kb} | {}", text(page, "name"), page["ready"], page["elements"])
}

/// How our page and its peers load on a slow phone, and take a change once they are there.
pub(super) fn load(loads: &Value) -> String {
    let columns = [
        "page",
        "kB, all requests until ready",
        "requests",
        "first contentful paint, ms",
        "ready, ms",
        "main thread until ready, ms",
        "script per change, ms: median / p95",
        "the same at 4x",
        "main thread per change at 4x, ms",
    ];
    let mut table = head("Loading, and a change, on a slow phone", &columns);
    for page in items(&loads["results"]) {
        table += &format!("| {} |\n", load_cells(page).join(" | "));
    }
    table
}

fn load_cells(page: &Value) -> [String; 9] {
    let ms = |key: &str| format!("{:.1}", number(page, key));
    let ranged = |key: &str| {
        let at = |place: usize| page[key][place].as_f64().unwrap_or(f64::NAN);
        format!("{:.0} ({:.0} to {:.0})", at(1), at(0), at(2))
    };
    [
        text(page, "name").to_owned(),
        format!("{:.0}", number(page, "size")),
        page["requests"].to_string(),
        ranged("paint"),
        ranged("ready"),
        ranged("main"),
        format!("{} / {}", ms("script"), ms("scriptP95")),
        format!("{} / {}", ms("slowScript"), ms("slowScriptP95")),
        format!("{:.0}", number(page, "slowTask")),
    ]
}

/// The title of a table and its first two lines.
fn head(title: &str, columns: &[&str]) -> String {
    format!("### {title}\n\n| {} |\n|{}\n", columns.join(" | "), "---|".repeat(columns.len()))
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The result of this name.
fn named<'a>(measured: &'a Value, name: &str) -> &'a Value {
    items(&measured["results"]).find(|one| one["name"] == name).unwrap_or(&Value::Null)
}

fn number(measured: &Value, key: &str) -> f64 {
    measured[key].as_f64().unwrap_or(f64::NAN)
}

fn text<'a>(measured: &'a Value, key: &str) -> &'a str {
    measured[key].as_str().unwrap_or_default()
}
