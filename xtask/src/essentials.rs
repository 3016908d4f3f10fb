//! What a reader without script sees: the levels of every country under every mandate as a plain table, made from the
//! same answer of the kernel that the page shows.

use std::fmt::Write;

use mandate_atlas::{
    analysis::Coverage,
    i18n::{Messages, own_name},
    model::{Dataset, Lang},
    scene::{Context, Markup, country_rows, mandate_rows, summary},
};

use crate::report;

/// The table as HTML.
pub(crate) fn html() -> Result<String, String> {
    Ok(sections(&report::read()?))
}

/// English first, then the other languages, each behind a line of its own.
fn sections(data: &Dataset) -> String {
    let mut html = section(data, Lang::En);
    for &lang in Lang::ALL.iter().filter(|&&lang| lang != Lang::En) {
        html += &format!("\n<details class=\"essentials\" lang=\"{}\">\n", lang.code());
        push(&mut html, "summary", own_name(lang));
        html += &section(data, lang);
        html += "\n</details>";
    }
    html
}

fn section(data: &Dataset, lang: Lang) -> String {
    report::with_context(data, lang, table)
}

fn table(context: &Context) -> String {
    let (data, words, lang) = (context.data, context.words, context.words.lang);
    let mut html = match lang {
        Lang::En => "<section class=\"essentials\" id=\"essentials\">\n".to_owned(),
        lang => format!("<section id=\"essentials-{}\">\n", lang.code()),
    };
    push(&mut html, "h2", data.info().title.get(lang));
    push(&mut html, "p", &summary(context));
    html += "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"";
    html += &escape(words.countries);
    html += "\">\n<table>\n";
    header(&mut html, context);
    for row in country_rows(context) {
        country(&mut html, data, context.whole, words, &row.code, &row.name, &row.shown);
    }
    html += "</table>\n</div>\n";
    push(&mut html, "p", data.info().citation.get(lang));
    html += "</section>";
    html
}

fn header(html: &mut String, context: &Context) {
    *html += "<tr><th scope=\"col\"></th>";
    for row in mandate_rows(context) {
        let title = format!("{} {}", row.code, row.title);
        cell(html, "th scope=\"col\"", "th", &title);
    }
    cell(html, "th scope=\"col\"", "th", context.words.legend_tally);
    *html += "</tr>\n";
}

fn country(
    html: &mut String,
    data: &Dataset,
    coverage: &Coverage,
    words: &Messages,
    code: &mandate_atlas::model::Code,
    name: &str,
    shown: &str,
) {
    let Some(id) = data.countries.find(code) else { return };
    *html += "<tr>";
    cell(html, "th scope=\"row\"", "th", name);
    for mandate in data.mandates.ids() {
        let level = coverage.cell(id, mandate).level;
        cell(html, &format!("td class=\"{}\"", level.code()), "td", (words.level)(level));
    }
    cell(html, "td", "td", shown);
    *html += "</tr>\n";
}

fn push(html: &mut String, tag: &str, text: &str) {
    cell(html, tag, tag, text);
    html.push('\n');
}

fn cell(html: &mut String, open: &str, close: &str, text: &str) {
    let written = write!(html, "<{open}>{}</{close}>", escape(text));
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
}

/// A text in which nothing means more than itself, as the page writes it.
pub(crate) fn escape(text: &str) -> String {
    let mut out = Markup::default();
    out.text(text);
    out.html().to_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use mandate_atlas::{
        analysis::Coverage,
        i18n::messages,
        io,
        model::{Lang, Level},
    };

    /// The static table cannot say anything else than the kernel.
    #[test]
    fn every_cell_says_what_the_kernel_says() {
        let text =
            fs::read_to_string(crate::paths::root().join("data/ag-res-2619.json")).expect("it is there");
        let data = io::read(&text).expect("it can be read").dataset;
        let coverage = Coverage::of(&data);
        let html = super::sections(&data);
        for &lang in Lang::ALL {
            for (id, country) in data.countries.iter() {
                let levels = data.mandates.ids().map(|mandate| coverage.cell(id, mandate).level);
                let cell = |level: Level| {
                    let text = super::escape((messages(lang).level)(level));
                    format!("<td class=\"{}\">{text}</td>", level.code())
                };
                let cells: String = levels.map(cell).collect();
                let row = format!("<tr><th scope=\"row\">{}</th>{cells}", country.name.get(lang));
                assert!(html.contains(&row), "{row}");
            }
        }
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(super::escape("<b>\"&\""), "&lt;b&gt;&quot;&amp;&quot;");
    }
}
