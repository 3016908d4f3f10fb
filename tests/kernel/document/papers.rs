//! Documents as they are saved: a few small ones that together come by every part, kept as files to be read and compared.

use std::{collections::BTreeSet, fs, path::Path};

use mandate_atlas::{
    geo::Shapes,
    scene::{Context, Document, Markup},
};

use super::{document, href};
use crate::scene::{with_list, with_report};

/// How a document is kept.
#[derive(Clone, Copy)]
enum Form {
    /// For those who go on writing.
    Markdown,
    /// As a file that a browser prints and a word processor opens.
    File,
    /// As it stands on the page.
    Page,
}

use Form::{File, Markdown, Page};

/// Every document that is kept: name, link, whether a list stands beside the report, and its forms.
const PAPERS: &[(&str, &str, bool, &[Form])] = &[
    ("country", "?view=brief&country=SUR&lang=en", false, &[Markdown, Page]),
    (
        "country-absent-fr",
        "?view=brief&country=VCT&mandate=4.b&status=completed&lang=fr",
        false,
        &[Markdown, File],
    ),
    ("country-list", "?view=brief&country=ATG&lang=en", true, &[Markdown]),
    ("mandate", "?view=brief&mandate=4.h&lang=en", false, &[Markdown, File]),
    ("mandate-planned-es", "?view=brief&mandate=4.e&status=planned&lang=es", false, &[Markdown]),
    ("mandate-silent", "?view=brief&mandate=4.g&lang=en", false, &[Markdown]),
    ("mandate-list", "?view=brief&mandate=4.b&country=JAM,MTQ&lang=en", true, &[Markdown]),
    ("region", "?view=brief&country=BLZ,HTI&mandate=4.b,4.d,4.i&lang=en", false, &[Markdown, Page]),
    ("compare", "?compare=SUR,VCT&lang=en", false, &[Markdown, Page]),
    ("compare-years-pt", "?compare=BHS,GRD&group=none&mandate=4.a&lang=pt", false, &[Markdown, File]),
    ("compare-one", "?compare=BRB&lang=en", false, &[Markdown]),
];
/// All of them together are no larger, in bytes.
const MOST_BYTES: usize = 150_000;

/// Drawings have snapshots of their own: here it is told that one is there, a small sign by its fill.
fn without_drawings(html: &str) -> String {
    let mut parts = html.split("<svg");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (svg, rest) = part.split_once("</svg>").expect("a drawing ends");
        let fill = svg.split_once("class=\"fill ").and_then(|(_, rest)| rest.split_once('"'));
        match fill.filter(|_| svg.contains("class=\"swatch\"")) {
            Some((fill, _)) => text.extend(["[", fill, "]"]),
            None => {
                assert!(svg.matches("<path").count() > 5, "a map has countries: {svg}");
                text.push_str("[map]");
            }
        }
        text.push_str(rest);
    }
    text
}

/// A line for each element, so that a difference is a line.
fn in_lines(html: &str) -> String {
    let html = match (html.split_once("<style>"), html.split_once("</style>")) {
        (Some((before, _)), Some((_, after))) => format!("{before}<style>…</style>{after}"),
        _ => html.to_owned(),
    };
    let mut text = without_drawings(&html).replace("><", ">\n<");
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn written(name: &str, form: Form, context: &Context, document: &Document) -> (String, String) {
    match form {
        Markdown => (format!("{name}.md"), document.markdown(&href)),
        File => (format!("{name}.html"), in_lines(&document.html_file(context.words, &href))),
        Page => {
            let mut page = Markup::default();
            document.write(&mut page, &href);
            (format!("{name}.page.html"), in_lines(page.html()))
        }
    }
}

#[test]
fn documents_are_as_in_the_papers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kernel/document/papers");
    let mut all = Vec::new();
    for &(name, link, has_list, forms) in PAPERS {
        let mut add = |context: &Context, shapes: &Shapes| {
            let document = document(link, context, shapes);
            all.extend(forms.iter().map(|&form| written(name, form, context, &document)));
        };
        if has_list { with_list(link, &mut add) } else { with_report(link, &mut add) }
    }
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(&folder).expect("it can be made");
        for (name, text) in &all {
            fs::write(folder.join(name), text).expect("it can be written");
        }
    }
    let kept = fs::read_dir(&folder).expect("a folder").flatten();
    let kept: BTreeSet<String> = kept.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    let names: BTreeSet<String> = all.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(kept, names, "the folder holds what is kept, and nothing else");
    for (name, text) in &all {
        let expected = fs::read_to_string(folder.join(name)).unwrap_or_default();
        let differs = text.lines().zip(expected.lines()).find(|(own, kept)| own != kept);
        assert!(*text == expected, "{name} differs: BLESS=1 cargo kernel papers, then read it; {differs:#?}");
    }
    assert!(all.iter().map(|(_, text)| text.len()).sum::<usize>() <= MOST_BYTES);
}
