//! Malicious words in every field of a file end as plain words in every picture, document and file that the page saves.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::{Coverage, findings},
    geo::Seams,
    i18n::messages,
    io::{
        self,
        export::{Format, export},
        list::{aside_csv, issues_csv},
    },
    model::{Dataset, Lang},
    scene::{AboutScene, Document, Markup, Palette, Paper, page_title, picture, summary},
    state::{Change, parse, query},
};
use quick_xml::{Reader, events::Event};
use serde_json::{Value, json};

use super::checks::{merged, read_list};

fn payloads() -> Vec<String> {
    serde_json::from_str(include_str!("../../fixtures/payloads.json")).expect("a list of texts")
}

/// The small report with these words in every field that is free text.
fn report(words: &str) -> Dataset {
    let mut file: Value = serde_json::from_str(include_str!("../../fixtures/small.json")).expect("JSON");
    poison(&mut file, words);
    for list in ["countries", "organisations"] {
        file[list][0]["aliases"] = json!([words]);
    }
    file["organisations"][0]["acronym"] = json!({"en": words});
    let text = file.to_string();
    let reading = io::read(&text).unwrap_or_else(|issues| panic!("{issues:?}"));
    assert_eq!(reading.issues, []);
    reading.dataset
}

fn poison(value: &mut Value, words: &str) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| poison(value, words)),
        Value::Object(map) => {
            for (key, value) in map {
                if matches!(key.as_str(), "en" | "fr" | "place") {
                    *value = words.into();
                } else {
                    poison(value, words);
                }
            }
        }
        _ => {}
    }
}

const VIEWS: [&str; 14] = [
    "",
    "?country=BRB",
    "?view=matrix",
    "?view=matrix&gaps=all",
    "?view=timeline&group=lead",
    "?view=partners",
    "?view=partners&table=together",
    "?view=partners&table=mandates",
    "?view=overlaps",
    "?view=list&group=country",
    "?view=brief",
    "?view=brief&country=BRB",
    "?view=brief&mandate=4.a",
    "?compare=BRB,JAM",
];

/// Everything that is made of a report as markup or text, by view: drawings, HTML, Markdown.
fn made(data: &Dataset, view: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    crate::scene::with_data(data.clone(), view, |context, shapes| {
        let (seams, state) = (Seams::of(shapes), parse(view).0);
        let found = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
        let paper = Paper {
            state: &state,
            address: "https://atlas.example/",
            shapes: Some((shapes, &seams)),
            palette: &Palette::LIGHT,
            findings: Some(&found),
        };
        let drawn =
            picture(context, &state, Some((shapes, &seams)), &Palette::LIGHT, "https://atlas.example/");
        drop((summary(context), page_title(context, state.view), AboutScene::of(context)));
        let mut html = Vec::new();
        let mut markdown = Vec::new();
        if state.view.is_document() {
            let document = Document::of(context, &paper);
            let href = |change: &Change| format!("https://atlas.example/{}", query(&change.apply(&state)));
            let mut out = Markup::default();
            document.write(&mut out, &href);
            html.extend([out.html().to_owned(), document.html_file(context.words, &href)]);
            markdown.push(document.markdown(&href));
        }
        (drawn.into_iter().map(|picture| picture.svg).collect(), html, markdown)
    })
}

/// Names of elements, and of elements with their attributes, that a text has as XML.
fn names(xml: &str) -> BTreeSet<String> {
    let mut reader = Reader::from_str(xml);
    let mut names = BTreeSet::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}\n{xml}")) {
            Event::Start(tag) | Event::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                for attribute in tag.attributes() {
                    let attribute = attribute.unwrap_or_else(|error| panic!("{error}\n{xml}"));
                    names.insert(format!("{name} {}", attribute.key.as_ref()));
                    if matches!(attribute.key.as_ref(), "href" | "src" | "xlink:href") {
                        assert_harmless(&attribute.value);
                    }
                }
                names.insert(name);
            }
            Event::Eof => return names,
            _ => {}
        }
    }
}

#[track_caller]
fn assert_harmless(address: &str) {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    assert!(is_web || address.starts_with(['#', '?']) || address.starts_with("data:image/"), "{address}");
    assert!(!address.contains("evil"), "{address}");
}

/// Tags of HTML: what a browser takes for one (WHATWG HTML, "Tag open state"), with its attributes.
fn tags(html: &str) -> BTreeSet<String> {
    let mut tags = BTreeSet::new();
    for piece in html.split('<').skip(1) {
        let end = piece.find('>').unwrap_or(piece.len());
        let tag = &piece[..end];
        // What stands in quotes is not looked at: a quote inside of it would be a new attribute, and seen as one.
        let outside: String = tag.split('"').step_by(2).collect::<Vec<_>>().join("\"");
        tags.extend(outside.split_whitespace().map(str::to_owned));
        for address in
            tag.split("href=\"").chain(tag.split("src=\"")).filter_map(|rest| rest.split('"').next())
        {
            assert!(!address.trim().to_lowercase().starts_with("javascript:"), "{tag}");
        }
    }
    tags
}

#[test]
fn drawings_and_documents_have_no_other_elements_than_with_plain_words() {
    let plain = [
        "Plain",
        "Plain words, and more of them than any place has room for, so that they are cut somewhere",
    ];
    let (mut elements, mut allowed) = (BTreeSet::new(), BTreeSet::new());
    for (view, words) in VIEWS.into_iter().flat_map(|view| plain.map(|words| (view, words))) {
        let (svg, html, _) = made(&report(words), view);
        assert!(!svg.is_empty() || !html.is_empty(), "{view} is made");
        elements.extend(svg.iter().flat_map(|svg| names(svg)));
        allowed.extend(html.iter().flat_map(|html| tags(html)));
    }
    // Each view with a third of them, and each of them in several views: drawing takes a while.
    let payloads = payloads();
    for (at, view) in VIEWS.into_iter().enumerate() {
        for words in payloads.iter().skip(at % 3).step_by(3) {
            let (svg, html, _) = made(&report(words), view);
            let own: BTreeSet<String> = svg.iter().flat_map(|svg| names(svg)).collect();
            assert_eq!(own.difference(&elements).collect::<Vec<_>>(), [""; 0], "{view}: {words}");
            let own: BTreeSet<String> = html.iter().flat_map(|html| tags(html)).collect();
            assert_eq!(own.difference(&allowed).collect::<Vec<_>>(), [""; 0], "{view}: {words}");
        }
    }
}

#[test]
fn markdown_has_no_markup_but_its_own() {
    for words in payloads() {
        for view in ["?view=brief", "?view=brief&country=BRB", "?compare=BRB,JAM"] {
            let (_, _, markdown) = made(&report(&words), view);
            for line in markdown[0].lines() {
                // What is escaped is plain.
                let plain = line
                    .replace("\\\\", "")
                    .split('\\')
                    .enumerate()
                    .fold(String::new(), |all, (at, part)| {
                        all + if at == 0 { part } else { part.get(1..).unwrap_or_default() }
                    });
                for target in plain.split("](").skip(1) {
                    assert!(
                        target.starts_with("<https://atlas.example/") || target.starts_with('#'),
                        "{words}: {line}"
                    );
                }
                let tags =
                    plain.replace("](<https://atlas.example/", "").replace("<https://atlas.example/", "");
                assert!(!tags.contains('<') && !tags.contains('`'), "{words}: {line}");
            }
        }
    }
}

#[test]
fn spreadsheets_have_no_formulas() {
    for words in payloads() {
        let data = report(&words);
        let coverage = Coverage::of(&data);
        let sheets = [Format::Csv, Format::Hxl]
            .map(|format| export(format, &crate::export::whole(&data, &coverage)).text);
        let list =
            format!("Title,When,Lead\n\"{0}\",nonsense,\"{0}\"\n,,\"{0}\"\n", words.replace('"', "\"\""));
        let draft = read_list(list.as_bytes()).expect("it can be read");
        let words_of = messages(Lang::En);
        let told = |issue: &_| [(words_of.found)(issue), (words_of.expected)(issue)];
        let faults = [
            aside_csv(&draft, ["line", "reason"], |issue| told(issue).join(" ")),
            issues_csv(&draft.issues, ["a", "b", "c", "d"], told),
        ];
        for text in sheets.iter().chain(&faults) {
            let mut rows = csv::ReaderBuilder::new()
                .flexible(true)
                .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
            for cell in rows
                .records()
                .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{words}: {cell}");
            }
        }
    }
}

#[test]
fn other_formats_say_the_words_and_nothing_else() {
    let of = |words: &str, format| {
        export(format, &crate::export::whole(&report(words), &Coverage::of(&report(words)))).text
    };
    let allowed = names(&of("Plain words", Format::Iati));
    for words in payloads() {
        assert!(names(&of(&words, Format::Iati)).is_subset(&allowed), "{words}");
        for format in [Format::Json, Format::GeoJson] {
            let json: Result<Value, _> = serde_json::from_str(&of(&words, format));
            assert!(json.is_ok(), "{words}");
        }
        assert_eq!(io::read(&of(&words, Format::Json)).expect("it can be read").dataset, report(&words));
    }
}

#[test]
fn only_addresses_of_the_web_are_addresses() {
    let mut links = payloads();
    links.extend(
        [
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "javascript&colon;alert(1)",
            "file:///etc/passwd",
            "//evil.example",
            "mailto:a@b",
            "http:",
            "https:/x",
        ]
        .map(str::to_owned),
    );
    for link in links {
        let list = format!("Title,When,Link\na,2011,\"{}\"\n", link.replace('"', "\"\""));
        let merged = merged(&read_list(list.as_bytes()).expect("it can be read"));
        let (_, row) = merged.dataset.activities.iter().last().expect("a row");
        assert_eq!(row.address(), None, "{link}");
    }
    let merged =
        merged(&read_list(b"Title,When,Link\na,2011,https://example.org/\n").expect("it can be read"));
    assert_eq!(
        merged.dataset.activities.iter().last().expect("a row").1.address(),
        Some("https://example.org/")
    );
}
