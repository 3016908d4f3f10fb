//! Pictures as files: snapshots that are the gallery and the test at once, and what must hold for every picture.

use std::{collections::BTreeSet, fs, path::Path};

use mandate_atlas::{
    analysis::findings,
    geo::Seams,
    i18n::messages,
    io,
    model::{Code, Dataset, Lang, Rungs},
    scene::{Palette, Picture, card, has_picture, locator, picture},
    state::parse,
};
use quick_xml::{Reader, events::Event};

use crate::scene::{with_data, with_list, with_report};
use crate::style::tokens_in;

/// Every picture of the gallery: name, link, whether it is dark. In the order of the views, the longest words last.
const GALLERY: &[(&str, &str, bool)] = &[
    ("map", "?lang=en", false),
    ("map-mandate-es", "?lang=es&mandate=4.b&country=BRB", true),
    ("matrix", "?view=matrix&lang=en", false),
    ("matrix-subregion-fr", "?view=matrix&lang=fr&sort=subregion&country=VCT&mandate=4.h", true),
    ("matrix-gaps-pt", "?view=matrix&lang=pt&gaps=absent", false),
    ("timeline", "?view=timeline&lang=en", false),
    ("timeline-country-pt", "?view=timeline&lang=pt&country=JAM&from=2011-01&to=2012-06", true),
    ("partners", "?view=partners&lang=en", false),
    ("partners-mandates", "?view=partners&table=mandates&lang=en&partner=cicte", true),
    ("partners-countries-es", "?view=partners&table=countries&lang=es", false),
    ("partners-together", "?view=partners&table=together&lang=en&partner=cicad", false),
    ("overlaps", "?view=overlaps&lang=en", false),
    ("list", "?view=list&lang=en&partner=cicte&status=completed", false),
    ("list-grouped-fr", "?view=list&lang=fr&group=lead&mandate=4.h&q=cyber", true),
];
/// Small maps: the country, and the width in pixels.
const LOCATORS: &[(&str, f64)] = &[("KNA", 360.0), ("SUR", 240.0)];
/// All of them together are no larger, in bytes.
const MOST_BYTES: usize = 1_500_000;

const ADDRESS: &str = "https://atlas.example/";

fn palette(is_dark: bool) -> &'static Palette {
    if is_dark { &Palette::DARK } else { &Palette::LIGHT }
}

fn of(query: &str, is_dark: bool) -> Picture {
    with_report(query, |context, shapes| {
        let seams = Seams::of(shapes);
        picture(context, &parse(query).0, Some((shapes, &seams)), palette(is_dark), ADDRESS)
            .expect("a picture")
    })
}

fn small_map(code: &str, width_px: f64) -> String {
    with_report("", |context, shapes| {
        let country = context.data.countries.find(&Code::new(code).expect("a code")).expect("it is there");
        locator(context, shapes, &Seams::of(shapes), country, width_px, &Palette::LIGHT)
    })
}

/// All texts of a picture, in their order; panics where it is no XML.
fn texts(svg: &str) -> Vec<String> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut texts, mut open) = (Vec::new(), None::<String>);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {svg}")) {
            Event::Start(start) if matches!(start.name().as_ref(), "text" | "title" | "desc") => {
                open = Some(String::new());
            }
            Event::Text(text) => {
                if let Some(open) = &mut open {
                    open.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                let letter = match reference.as_ref() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    _ => reference.resolve_char_ref().expect("a number").expect("of a character"),
                };
                open.iter_mut().for_each(|open| open.push(letter));
            }
            Event::End(_) => texts.extend(open.take()),
            Event::Eof => return texts,
            _ => {}
        }
    }
}

/// The same without those that only make an edge, joined by spaces: lines of a paragraph follow each other.
fn told(svg: &str) -> String {
    texts(svg).join(" ")
}

#[test]
fn pictures_are_as_in_the_gallery() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery");
    let pictures = GALLERY.iter().map(|&(name, query, is_dark)| (name.to_owned(), of(query, is_dark).svg));
    let maps = LOCATORS
        .iter()
        .map(|&(code, width_px)| (format!("locator-{}", code.to_lowercase()), small_map(code, width_px)));
    let card = with_report("", |context, shapes| card(context, shapes, &Seams::of(shapes), &Palette::LIGHT));
    let all: Vec<(String, String)> = pictures.chain(maps).chain([("card".to_owned(), card)]).collect();
    let names: BTreeSet<String> = all.iter().map(|(name, _)| format!("{name}.svg")).collect();
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(&folder).expect("it can be made");
        for (name, svg) in &all {
            fs::write(folder.join(format!("{name}.svg")), svg).expect("it can be written");
        }
    }
    let kept = fs::read_dir(&folder).expect("a folder").flatten();
    let kept: BTreeSet<String> = kept.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    assert_eq!(kept, names, "tests/gallery holds what the gallery shows, and nothing else");
    for (name, svg) in &all {
        let expected = fs::read_to_string(folder.join(format!("{name}.svg"))).unwrap_or_default();
        assert!(*svg == expected, "{name} differs: BLESS=1 cargo kernel gallery, then look at it");
    }
    assert!(all.iter().map(|(_, svg)| svg.len()).sum::<usize>() <= MOST_BYTES);
}

#[test]
fn every_picture_explains_itself_in_every_language_and_colour() {
    for lang in Lang::ALL {
        let words = messages(*lang);
        for (name, query, is_dark) in GALLERY {
            let query = query.split_once("lang=").map_or_else(String::new, |(before, rest)| {
                format!(
                    "{before}lang={}{}",
                    lang.code(),
                    rest.split_once('&').map_or(String::new(), |(_, rest)| format!("&{rest}"))
                )
            });
            let picture = of(&query, !is_dark);
            let told = told(&picture.svg);
            let (data, version) = with_report("", |context, _| {
                (context.data.info().citation.get(*lang).to_owned(), context.data.info().version.to_string())
            });
            let is_map = picture.name.contains("_map_") || picture.name.contains("_overlaps_");
            let disclaimer = if is_map { words.disclaimer } else { words.picture.disclaimer };
            let legend = match *name {
                name if name.contains("gaps") => "",
                name if name.starts_with("map") || name.starts_with("matrix") => {
                    if query.contains("mandate=") || name.starts_with("matrix") {
                        words.legend_level
                    } else {
                        words.legend_tally
                    }
                }
                name if name.starts_with("timeline") => words.timeline.legend,
                "overlaps" => words.overlaps.place,
                _ => "",
            };
            let link = format!("{ADDRESS}?");
            for part in [words.app_name, legend, words.source, words.data_version, &version, &link] {
                assert!(told.contains(part), "{name} in {} lacks {part}: {told}", lang.code());
            }
            for paragraph in [disclaimer, &data, &picture.title] {
                let is_there = paragraph.split(' ').all(|word| told.contains(word));
                assert!(is_there, "{name} in {} lacks {paragraph}", lang.code());
            }
            let as_of = with_report("", |context, _| (words.as_of)(context.data.info().as_of));
            assert!(told.to_lowercase().contains(&as_of.to_lowercase()), "{name}: {as_of}");
            assert!(!picture.svg.contains("style=") && !picture.svg.contains("class="), "{name}");
            let paper = format!("fill=\"{}\"", palette(!is_dark).paper);
            let other = palette(*is_dark).text;
            assert!(picture.svg.contains(&paper) && !picture.svg.contains(other), "{name}");
        }
    }
}

#[test]
fn numbers_are_rounded() {
    for (name, query, is_dark) in GALLERY {
        let svg = of(query, *is_dark).svg;
        for attribute in
            ["x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2", "d", "transform"]
        {
            for value in svg.split(&format!(" {attribute}=\"")).skip(1) {
                let value = value.split_once('"').map_or(value, |(value, _)| value);
                // A scale needs a digit more: it is no place.
                let value = value.split("scale(").next().unwrap_or_default();
                let fraction = |part: &str| part.chars().take_while(char::is_ascii_digit).count();
                let longest = value.split('.').skip(1).map(fraction).max().unwrap_or(0);
                assert!(longest <= 1, "{name}: {attribute}={value}");
                let is_number = value.parse::<f64>().is_ok();
                assert!(
                    !(is_number && (value.ends_with(".0") || value == "-0")),
                    "{name}: {attribute}={value}"
                );
            }
        }
    }
}

#[test]
fn whatever_is_named_stays_a_text() {
    let hostile = "</text><script>alert(1)</script>&\\\"'\\u0001\\u00a0…";
    let text = include_str!("../../data/ag-res-2619.json").replace("Border security", hostile);
    let data: Dataset = io::read(&text).expect("it can be read").dataset;
    for view in ["", "&view=matrix", "&view=timeline", "&view=list&group=mandate"] {
        let query = format!("?mandate=4.b{view}");
        with_data(data.clone(), &query, |context, shapes| {
            let seams = Seams::of(shapes);
            let state = parse(&query).0;
            let picture =
                picture(context, &state, Some((shapes, &seams)), &Palette::LIGHT, "https://a.b/\"><g>");
            let svg = picture.expect("a picture").svg;
            let told = told(&svg);
            assert!(!svg.contains("<script") && !svg.contains('\u{1}'), "{view}");
            assert!(told.contains("</text><script>alert(1)</script>&\"'\u{a0}…"), "{view}: {told}");
        });
    }
}

#[test]
fn what_is_no_picture_gives_none() {
    for query in ["?view=about", "?view=own-list"] {
        with_report(query, |context, shapes| {
            let state = parse(query).0;
            let seams = Seams::of(shapes);
            assert_eq!(picture(context, &state, Some((shapes, &seams)), &Palette::LIGHT, ADDRESS), None);
            assert!(!has_picture(&state, true));
        });
    }
    with_report("", |context, _| {
        let state = parse("").0;
        assert_eq!(picture(context, &state, None, &Palette::LIGHT, ADDRESS), None);
        assert!(!has_picture(&state, false));
    });
}

#[test]
fn what_is_left_out_is_said() {
    let told = told(&of("?view=list&n=300", false).svg);
    let listed = with_report("?n=300", |context, _| context.selection.passing.count());
    assert!(told.contains(&format!("and {} more, behind the link below", listed - 60)), "{told}");
}

#[test]
fn lists_beside_the_report_are_named() {
    for view in ["", "?view=matrix", "?view=timeline"] {
        with_list(view, |context, shapes| {
            let (state, seams) = (parse(view).0, Seams::of(shapes));
            let picture = picture(context, &state, Some((shapes, &seams)), &Palette::DARK, ADDRESS);
            let svg = picture.expect("a picture").svg;
            let name = context.data.sources.iter().nth(1).expect("a list").1.issuer.en.clone();
            let told = told(&svg);
            assert!(told.matches(&name).count() >= 2, "in the legend and in the source: {told}");
            assert!(
                told.contains(context.words.filters.source) && svg.contains(Palette::DARK.list),
                "{view}"
            );
        });
    }
}

#[test]
fn a_pair_that_is_shown_alone_is_drawn_alone() {
    let (all, pair) = with_report("?view=overlaps", |context, _| {
        let found = findings(context.data, &context.selection.passing, 12, Rungs::DEFAULT);
        let code = |id| context.data.activities[id].code.clone();
        let first = found.listed.first().expect("a finding");
        (found.listed.len(), format!("{},{}", code(first.a), code(first.b)))
    });
    // A reason of each pair, at the beginning of a line.
    let rows = |query: &str| of(query, false).svg.matches(">both in ").count();
    assert_eq!(rows("?view=overlaps"), all);
    let alone = format!("?view=overlaps&pair={pair}");
    assert!(parse(&alone).0.pair.is_some(), "{alone}");
    assert_eq!(rows(&alone), 1);
}

#[test]
fn what_a_reader_types_does_not_turn_the_text_around_it() {
    for view in ["", "&view=list", "&view=timeline"] {
        let typed = "%E2%80%AEgnp%E2%81%A6%E2%80%8F%D8%9C";
        let svg = of(&format!("?q={typed}{view}"), false).svg;
        let is_turn = |letter| matches!(letter, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!svg.contains(is_turn) && told(&svg).contains("gnp"), "{view}");
    }
}

#[test]
fn a_picture_says_its_language_and_cuts_no_title() {
    for lang in Lang::ALL {
        let code = lang.code();
        let svg = of(&format!("?view=timeline&lang={code}"), false).svg;
        assert!(svg.contains(&format!(" lang=\"{code}\" xml:lang=\"{code}\"")));
        for (table, view) in
            [("", "timeline"), ("&table=countries", "partners"), ("&table=together", "partners")]
        {
            let told = told(&of(&format!("?view={view}{table}&lang={code}"), false).svg);
            assert!(!told.contains('…'), "{view}{table} in {code}: {told}");
        }
    }
}

#[test]
fn partners_explain_their_shades_codes_and_arcs() {
    for lang in Lang::ALL {
        let words = messages(*lang);
        let of =
            |table: &str| told(&of(&format!("?view=partners&table={table}&lang={}", lang.code()), false).svg);
        for (table, column) in [("countries", "ATG"), ("mandates", "4.a")] {
            let told = of(table);
            let least = if table == "countries" {
                (words.overlaps.class)(1, 5)
            } else {
                (words.overlaps.class)(0, 0)
            };
            assert!(told.contains(words.partners.pair[2]) && told.contains(&least), "{told}");
            let name = with_report("", |context, _| match table {
                "countries" => {
                    context.data.countries.iter().next().map(|(_, row)| row.name.get(*lang).to_owned())
                }
                _ => context
                    .data
                    .mandates
                    .iter()
                    .next()
                    .and_then(|(_, row)| Some(row.title.as_ref()?.get(*lang).to_owned())),
            });
            let name = name.expect("a name");
            assert!(told.matches(column).count() == 2 && told.contains(&name), "{name}: {told}");
        }
        let told = of("together");
        assert!(told.contains(words.partners.picture), "{told}");
        let more = (words.picture.more)(1);
        let more = more.split_once('1').expect("the number").1;
        assert!(!told.contains(more), "all pairs are there: {told}");
    }
}

#[test]
fn countries_without_anything_are_told_apart() {
    let dash = |query: &str| {
        let border = format!("stroke=\"{}\" stroke-width=\"1.2\" stroke-dasharray", Palette::LIGHT.coast);
        of(query, false).svg.matches(&border).count()
    };
    assert_eq!(dash("?q=nothing-is-called-so"), 1, "Guyana and Suriname, in the main frame");
    assert_eq!(dash(""), 0);
}

#[test]
fn names_tell_the_view_and_the_choice() {
    let name = |query| of(query, false).name.replace("2026-11-26", "V");
    assert_eq!(name("?country=BRB"), "ag-res-2619_BRB_map_V");
    assert_eq!(name("?view=partners&table=together"), "ag-res-2619_partners-together_V");
    assert_eq!(name("?view=matrix&gaps=all&mandate=4.c"), "ag-res-2619_4.c_gaps_V");
    assert_eq!(
        of("?country=BRB&mandate=4.b", false).title,
        "Mandate Atlas · Barbados · 4.b Border security · Map of the Caribbean member states"
    );
}

#[test]
fn every_country_has_its_small_map() {
    with_report("", |context, shapes| {
        let seams = Seams::of(shapes);
        for (country, row) in context.data.countries.iter() {
            let svg = locator(context, shapes, &seams, country, 300.0, &Palette::PAGE);
            let told = texts(&svg);
            assert!(told.iter().all(|text| *text == row.name.en) && !told.is_empty(), "{told:?}");
            assert!(svg.contains("aria-hidden=\"true\"") && svg.contains("fill=\"var(--accent)\""), "{svg}");
        }
    });
}

#[test]
fn the_colours_are_those_of_the_page() {
    let both = Palette::LIGHT.tokens().into_iter().zip(Palette::DARK.tokens());
    let ours: Vec<_> = both.map(|((name, light), (_, dark))| (name, light, dark)).collect();
    assert_eq!(ours, tokens_in(":root"));
    let file = include_str!("../../src/scene/document/file.css");
    for colour in file.split('#').skip(1).filter_map(|rest| rest.get(..6)) {
        assert!(ours.iter().any(|(_, light, _)| light[1..] == *colour), "a document's #{colour}");
    }
    for (name, value) in Palette::PAGE.tokens() {
        assert_eq!(value, format!("var({name})"));
    }
}
