//! The first view of the page, drawn by the program itself when the page is built: it is there before the program is, and
//! for readers whose browser runs none. English stands in `index.html`; each other language has a page of its own.

use std::path::Path;

use serde_json::Value;

use mandate_atlas::model::Lang;

use crate::{small, steps::command};

/// The first view in a language.
pub(crate) struct FirstView {
    pub(crate) lang: Lang,
    /// The title of the page.
    title: String,
    /// All that the program puts into the body, with drawings for wide and for narrow windows.
    html: String,
}

/// Lets the program in `dist` draw, English first.
pub(crate) fn draw(dist: &Path) -> Result<Vec<FirstView>, String> {
    let folder = small::packages()?;
    let codes = Lang::ALL.iter().map(|lang| lang.code());
    let drawn = command("node", &[]).arg(folder.join("render.mjs")).arg(dist).args(codes).output();
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
    Ok(FirstView { lang, title: part("title")?.to_owned(), html: part("body")?.to_owned() })
}

/// Where the page of a language is, beside the atlas itself, which is English.
pub(crate) fn page_of(lang: Lang) -> String {
    if lang == Lang::En { String::new() } else { format!("{}.html", lang.code()) }
}

/// The files of the pages in other languages.
pub(crate) fn translations() -> impl Iterator<Item = String> {
    Lang::ALL.iter().map(|&lang| page_of(lang)).filter(|page| !page.is_empty())
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
    use super::{FirstView, Lang, view};

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
    fn a_view_that_lacks_a_part_is_refused() {
        let views = serde_json::json!({"fr": {"title": "A", "body": "<main></main>"}, "es": {"title": "B"}});
        assert_eq!(view(&views, Lang::Fr).map(|view| view.html), Ok("<main></main>".to_owned()));
        assert!(view(&views, Lang::Es).is_err() && view(&views, Lang::En).is_err());
    }
}
