//! The first view of the page, drawn by the program itself when the page is built: it is there before the program is, and
//! for readers whose browser runs none. English stands in `index.html`; each other language has a page of its own.

use std::path::Path;

use serde_json::Value;

use mandate_atlas::model::Lang;

use crate::{
    paths,
    steps::{command, run},
    tools,
};

/// Widths of the two maps, in pixels: what a window of 1,280 and a phone of 360 leave for it.
const WIDE_PX: &str = "767";
const NARROW_PX: &str = "319";

/// The first view in a language.
pub(crate) struct FirstView {
    pub(crate) lang: Lang,
    /// The title of the page.
    title: String,
    /// All that the program puts into the body, with a second map for narrow windows.
    html: String,
}

/// Lets the program in `dist` draw, English first.
pub(crate) fn draw(dist: &Path) -> Result<Vec<FirstView>, String> {
    let folder = paths::root().join("xtask/first-view");
    if !folder.join("node_modules/happy-dom/package.json").exists() {
        run(command(tools::npm(), &["ci", "--silent", "--no-fund", "--no-audit"]).current_dir(&folder))?;
    }
    let codes = Lang::ALL.iter().map(|lang| lang.code());
    let drawn = command("node", &[])
        .arg(folder.join("render.mjs"))
        .arg(dist)
        .args([WIDE_PX, NARROW_PX])
        .args(codes)
        .output();
    let drawn = drawn.map_err(|error| format!("node: {error}"))?;
    if !drawn.status.success() {
        return Err(format!("the first view cannot be drawn:\n{}", String::from_utf8_lossy(&drawn.stderr)));
    }
    let views: Value =
        serde_json::from_slice(&drawn.stdout).map_err(|error| format!("the first view: {error}"))?;
    Lang::ALL.iter().map(|&lang| view(&views, lang)).collect()
}

fn view(views: &Value, lang: Lang) -> Result<FirstView, String> {
    let part = |name: &str| {
        views[lang.code()][name]
            .as_str()
            .ok_or_else(|| format!("the first view has no {name} ({})", lang.code()))
    };
    // Names are once in a page.
    let narrow = part("narrow")?.replace(" id=\"", " data-id=\"");
    let html = with_both_maps(part("body")?, &narrow)?;
    Ok(FirstView { lang, title: part("title")?.to_owned(), html })
}

/// Puts the narrow map beside the wide one; the style sheet shows the one that fits.
fn with_both_maps(body: &str, narrow: &str) -> Result<String, String> {
    const WIDE: &str = "<div class=\"drawing-holder\">";
    let both = format!(
        "<div class=\"drawing-holder narrow-map\">{narrow}</div><div class=\"drawing-holder wide-map\">"
    );
    match body.matches(WIDE).count() {
        1 => Ok(body.replacen(WIDE, &both, 1)),
        count => Err(format!("the first view has {count} maps instead of one")),
    }
}

/// Where the page of a language is, beside the atlas itself, which is English.
pub(crate) fn page_of(lang: Lang) -> String {
    if lang == Lang::En { String::new() } else { format!("{}.html", lang.code()) }
}

impl FirstView {
    /// The page `html` with this as its first view.
    pub(crate) fn page(&self, html: &str) -> String {
        let placed = html.replacen("<!-- first view -->", &self.html, 1);
        if self.lang == Lang::En {
            return placed;
        }
        let code = self.lang.code();
        let placed = match placed.split_once("<link rel=\"canonical\" href=\"") {
            Some((before, after)) => {
                let after = after.replacen("\">", &format!("{}\">", page_of(self.lang)), 1);
                format!("{before}<link rel=\"canonical\" href=\"{after}")
            }
            None => placed,
        };
        placed
            .replacen("<html lang=\"en\">", &format!("<html lang=\"{code}\" data-lang=\"{code}\">"), 1)
            .replacen("<title>Mandate Atlas</title>", &format!("<title>{}</title>", self.title), 1)
    }

    /// The file of its page.
    pub(crate) fn file(&self) -> String {
        if self.lang == Lang::En { "index.html".to_owned() } else { page_of(self.lang) }
    }
}

#[cfg(test)]
mod tests {
    use super::{FirstView, Lang, view, with_both_maps};

    #[test]
    fn a_page_has_the_view_of_its_language() {
        let html = "<html lang=\"en\"><title>Mandate Atlas</title><link rel=\"canonical\" href=\"https://a.org/\"><!-- first view -->";
        let view = |lang| FirstView {
            lang,
            title: "Atlas de mandatos".to_owned(),
            html: "<main></main>".to_owned(),
        };
        assert_eq!(view(Lang::En).page(html), html.replace("<!-- first view -->", "<main></main>"));
        let spanish = "<html lang=\"es\" data-lang=\"es\"><title>Atlas de mandatos</title>\
                       <link rel=\"canonical\" href=\"https://a.org/es.html\"><main></main>";
        assert_eq!(view(Lang::Es).page(html), spanish);
        assert_eq!(view(Lang::Es).file(), "es.html");
    }

    #[test]
    fn names_are_once_in_a_page_with_two_maps() {
        let views = serde_json::json!({"fr": {
            "title": "A", "body": "<div class=\"drawing-holder\"><g id=\"a\"></g></div>", "narrow": "<g id=\"a\"></g>",
        }});
        let view = view(&views, Lang::Fr).expect("it is whole");
        assert_eq!(view.html.matches(" id=\"a\"").count(), 1);
        assert_eq!(view.html.matches("<g ").count(), 2);
        assert!(with_both_maps("<main></main>", "").is_err() && super::view(&views, Lang::En).is_err());
    }
}
