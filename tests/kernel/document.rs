//! Documents to take along: what stands on them is counted again from the data, and both ways of writing them hold together.

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::{findings, gaps, level_in},
    geo::Seams,
    model::{Activity, Code, CountryRole, Dataset, Id, Lang, Level},
    scene::{Block, Context, Document, Markup, Palette, Paper, Table, Target, Words},
    state::{AppState, Change, parse, query},
};

use crate::scene::with_report;

const ADDRESS: &str = "https://atlas.example/";

/// Calls `then` with the document that a link asks for.
fn with_document(link: &str, then: impl FnOnce(&Context, &Document)) {
    with_report(link, |context, shapes| {
        let seams = Seams::of(shapes);
        let state = parse(link).0;
        let found = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
        let paper = Paper {
            state: &state,
            address: ADDRESS,
            shapes: Some((shapes, &seams)),
            palette: &Palette::LIGHT,
            findings: Some(&found),
        };
        then(context, &Document::of(context, &paper));
    });
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// The activities to which rows of tables of a kind lead, and those in running texts, in their order.
fn activities<'a>(document: &'a Document, class: &str) -> Vec<&'a Code> {
    let words = document.blocks.iter().flat_map(|block| match block {
        Block::Table(table) if table.class.starts_with(class) => {
            table.groups.iter().flat_map(|group| &group.rows).flatten().collect()
        }
        Block::Run(_, items) => items.iter().collect::<Vec<_>>(),
        _ => vec![],
    });
    words
        .filter_map(|words| match &words.target {
            Some(Target::Atlas(Change::Activity(Some(code)))) => Some(code),
            _ => None,
        })
        .collect()
}

fn codes(data: &Dataset, keep: impl Fn(&Activity) -> bool) -> BTreeSet<&Code> {
    data.activities
        .iter()
        .filter(|(_, activity)| keep(activity))
        .map(|(_, activity)| &activity.code)
        .collect()
}

fn country_codes() -> Vec<String> {
    let mut codes = Vec::new();
    with_report("", |context, _| {
        codes = context.data.countries.iter().map(|(_, country)| country.code.to_string()).collect();
    });
    codes
}

#[test]
fn a_brief_tells_every_activity_of_its_country_once() {
    for code in country_codes() {
        with_document(&format!("?view=brief&country={code}"), |context, document| {
            let country =
                context.data.countries.iter().find(|(_, row)| row.code.as_str() == code).expect("it").0;
            let told = activities(document, "activities");
            let named = codes(context.data, |activity| {
                level_in(activity, country).is_some_and(|level| level != Level::None)
            });
            let regional = codes(context.data, |activity| {
                let is_told = !context.whole.cell(country, activity.mandate).level.is_activity();
                activity.counts() && activity.is_regional() && is_told
            });
            let own = codes(context.data, |activity| {
                activity.roles_of(country).any(|role| role == CountryRole::Party) && !activity.counts()
            });
            let expected: BTreeSet<&Code> = named.into_iter().chain(regional).chain(own).collect();
            assert_eq!(told.len(), told.iter().collect::<BTreeSet<_>>().len(), "{code}: none twice");
            assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), expected, "{code}");
        });
    }
}

#[test]
fn a_brief_lists_the_gaps_of_its_country_with_the_nearest_precedent() {
    with_document("?view=brief&country=HTI", |context, document| {
        let table = tables(document).find(|table| table.class == "gap-rows").expect("Haiti has gaps");
        let country = context.data.countries.find(&Code::new("HTI").expect("a code")).expect("Haiti");
        let expected =
            gaps(context.data, context.whole).into_iter().filter(|gap| gap.country == country).count();
        assert_eq!(table.groups[0].rows.len(), expected);
        assert!(
            table.groups[0]
                .rows
                .iter()
                .all(|row| row[2].text.contains("km") || row[2].text == context.words.cell.no_precedent),
            "{table:#?}"
        );
    });
}

#[test]
fn a_chosen_mandate_narrows_a_brief() {
    with_document("?view=brief&country=BRB&mandate=4.b", |_, document| {
        let Some(Block::Levels(_, boxes)) =
            document.blocks.iter().find(|block| matches!(block, Block::Levels(..)))
        else {
            panic!("a strip")
        };
        assert_eq!(boxes.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["4.b"]);
    });
}

#[test]
fn the_foot_leads_back_and_says_filters_and_version() {
    let link = "?view=brief&country=BRB&status=planned&lang=fr";
    with_document(link, |context, document| {
        let foot: Vec<&str> = document.foot.iter().map(|(_, text)| text.as_str()).collect();
        let own = foot.iter().find_map(|text| text.strip_prefix(ADDRESS)).expect("a link");
        assert_eq!(parse(own), parse(link));
        assert!(foot.iter().any(|text| text.contains("prévu")), "{foot:?}");
        assert!(foot.iter().any(|text| text.contains(context.data.info().version.as_str())));
        assert!(foot.contains(&context.words.disclaimer));
    });
}

#[test]
fn a_mandate_brief_tells_every_activity_under_it() {
    with_document("?view=brief&mandate=4.d", |context, document| {
        let mandate = context.data.mandates.find(&Code::new("4.d").expect("a code")).expect("a mandate");
        let expected = codes(context.data, |activity| activity.mandate == mandate && activity.counts());
        assert_eq!(activities(document, "activities").into_iter().collect::<BTreeSet<_>>(), expected);
    });
    with_document("?view=brief&mandate=4.g", |context, document| {
        assert!(document.blocks.contains(&Block::Note(context.words.unanswered.to_owned())));
        assert_eq!(tables(document).count(), 0);
    });
}

#[test]
fn the_report_has_every_mandate_country_activity_and_finding() {
    with_document("?view=brief", |context, document| {
        let told = activities(document, "activities").into_iter().collect::<BTreeSet<_>>();
        assert_eq!(told, codes(context.data, Activity::counts));
        let headings: Vec<&str> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) => Some(heading.text.as_str()),
                _ => None,
            })
            .collect();
        for (_, country) in context.data.countries.iter() {
            assert!(headings.contains(&country.name.en.as_str()));
        }
        let found: usize = tables(document)
            .filter(|table| table.class == "findings")
            .flat_map(|table| &table.groups)
            .map(|group| group.rows.len())
            .sum();
        let state = AppState::default();
        let all = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
        assert_eq!(found, all.listed.len());
    });
}

#[test]
fn contents_lead_to_titles_that_are_there() {
    with_document("?view=brief", |_, document| {
        let anchors: Vec<&String> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) => heading.anchor.as_ref(),
                _ => None,
            })
            .collect();
        assert_eq!(anchors.len(), anchors.iter().collect::<BTreeSet<_>>().len());
        let mut links = 0;
        for block in &document.blocks {
            let Block::Items(items) = block else { continue };
            for item in items {
                if let Some(Target::Anchor(anchor)) = &item.target {
                    assert!(anchors.contains(&anchor), "{anchor}");
                    links += 1;
                }
            }
        }
        assert_eq!(links, 6);
    });
}

#[test]
fn a_comparison_tells_each_activity_once_with_the_part_of_each() {
    for by in ["", "&group=none"] {
        with_document(&format!("?compare=BRB,GRD{by}"), |context, document| {
            let ids = ["BRB", "GRD"].map(|code| {
                context.data.countries.find(&Code::new(code).expect("a code")).expect("a country")
            });
            let takes_part = |activity: &Activity, country: Id<_>| {
                activity.counts() && activity.roles_of(country).any(|role| role != CountryRole::Absent)
            };
            let expected =
                codes(context.data, |activity| ids.iter().any(|&country| takes_part(activity, country)));
            let told = activities(document, "aligned");
            assert_eq!(told.len(), expected.len(), "none twice");
            assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), expected);
            let table = tables(document).find(|table| table.class == "aligned").expect("a table");
            for row in table.groups.iter().flat_map(|group| &group.rows) {
                let Some(Target::Atlas(Change::Activity(Some(code)))) = &row[1].target else {
                    panic!("a link")
                };
                let activity = &context.data.activities[context.data.activities.find(code).expect("it")];
                for (cell, country) in row[2..].iter().zip(ids) {
                    assert_eq!(cell.text == "–", activity.roles_of(country).next().is_none(), "{code}");
                }
            }
        });
    }
}

#[test]
fn a_comparison_says_where_levels_differ() {
    with_document("?compare=HTI,TTO", |context, document| {
        let table = tables(document).find(|table| table.class == "differences").expect("they differ");
        let [hti, tto] = ["HTI", "TTO"]
            .map(|code| context.data.countries.find(&Code::new(code).expect("a code")).expect("a country"));
        let active = |country, mandate| context.whole.cell(country, mandate).level.is_activity();
        let expected = context.data.mandates.ids().filter(|&id| active(hti, id) != active(tto, id)).count();
        assert_eq!(table.groups[0].rows.len(), expected);
        assert!(expected > 0);
    });
}

#[test]
fn one_country_is_not_compared() {
    for link in ["?view=compare", "?compare=BRB"] {
        with_document(link, |context, document| {
            assert_eq!(document.blocks, [Block::Note(context.words.brief.choose_two.to_owned())]);
        });
    }
}

/// Every sort of document in a language.
fn links(lang: Lang) -> [String; 4] {
    ["?view=brief", "?view=brief&country=ATG", "?view=brief&mandate=4.b", "?compare=ATG,JAM,TTO,VCT"]
        .map(|link| format!("{link}&lang={}", lang.code()))
}

fn href(change: &Change) -> String {
    format!("{ADDRESS}{}", query(&change.apply(&AppState::default())))
}

#[test]
fn files_and_the_page_are_well_formed_in_every_language() {
    for lang in Lang::ALL {
        for link in links(*lang) {
            with_document(&link, |context, document| {
                let mut page = Markup::default();
                document.write(&mut page, &href);
                let file = document.html_file(context.words, &href);
                for html in [page.html(), &file] {
                    let mut reader = quick_xml::Reader::from_str(html);
                    reader.config_mut().check_end_names = true;
                    loop {
                        match reader.read_event() {
                            Ok(quick_xml::events::Event::Eof) => break,
                            Ok(_) => {}
                            Err(error) => panic!("{link}: {error} at {}", reader.error_position()),
                        }
                    }
                }
                assert!(file.starts_with("<!doctype html>\n<html lang=\""));
                assert!(
                    !file.contains("var(--") && !file.contains("data-change"),
                    "{link}: a file stands alone"
                );
            });
        }
    }
}

#[test]
fn rows_of_markdown_have_as_many_cells_as_their_head() {
    for lang in Lang::ALL {
        for link in links(*lang) {
            with_document(&link, |_, document| {
                let text = document.markdown(&href);
                assert!(text.starts_with(&format!("# {}", document.title)));
                let cells = |line: &str| line.replace("\\|", "").matches('|').count();
                let mut head = None;
                for line in text.lines() {
                    if line.starts_with("| ") {
                        assert_eq!(*head.get_or_insert(cells(line)), cells(line), "{line}");
                    } else {
                        head = None;
                    }
                }
            });
        }
    }
}

#[test]
fn markup_in_a_text_stays_a_text() {
    let words = |text: &str| Words { text: text.to_owned(), ..Words::default() };
    let document = Document {
        name: "x".to_owned(),
        title: "<b>*bold*</b>".to_owned(),
        kind: vec![],
        lead: None,
        map: None,
        blocks: vec![
            Block::Text("# not a title | not a cell".to_owned()),
            Block::Table(Table {
                class: "x",
                head: vec!["a|b".to_owned()],
                groups: vec![mandate_atlas::scene::TableGroup {
                    title: None,
                    rows: vec![vec![words("c\nd|<script>")]],
                }],
                name: "x",
                is_wide: false,
                left_out: None,
            }),
        ],
        foot: vec![],
    };
    let markdown = document.markdown(&href);
    assert!(markdown.contains("# \\<b\\>\\*bold\\*\\</b\\>"), "{markdown}");
    assert!(markdown.contains("\\# not a title \\| not a cell"), "{markdown}");
    assert!(markdown.contains("| c d\\|\\<script\\> |"), "{markdown}");
    let mut page = Markup::default();
    document.write(&mut page, &href);
    assert!(!page.html().contains("<script>") && !page.html().contains("<b>*"));
}
