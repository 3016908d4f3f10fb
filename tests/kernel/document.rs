//! Documents to take along: what stands on them is counted again from the data, and both ways of writing them hold together.

mod limits;
mod mended;
mod papers;

use std::collections::BTreeSet;

use mandate_atlas::{
    analysis::{findings, gaps, level_in},
    geo::{Seams, Shapes},
    model::{Activity, Code, CountryRole, Dataset, Id, Lang, Level},
    scene::{Block, Context, Document, Markup, Palette, Paper, Table, Target, Words},
    state::{AppState, Change, parse, query},
};

use crate::scene::with_report;

const ADDRESS: &str = "https://atlas.example/";

/// The document that a link asks for, with all that there may be on it.
fn document(link: &str, context: &Context, shapes: &Shapes) -> Document {
    let (state, seams) = (parse(link).0, Seams::of(shapes));
    let found = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
    let paper = Paper {
        state: &state,
        address: ADDRESS,
        shapes: Some((shapes, &seams)),
        palette: &Palette::LIGHT,
        findings: Some(&found),
    };
    Document::of(context, &paper)
}

/// Calls `then` with the document that a link asks for.
fn with_document(link: &str, then: impl FnOnce(&Context, &Document)) {
    with_report(link, |context, shapes| then(context, &document(link, context, shapes)));
}

/// The blocks of a document, those in columns one after the other.
fn parts(document: &Document) -> impl Iterator<Item = &Block> {
    document.blocks.iter().flat_map(|block| match block {
        Block::Columns(blocks) => blocks.as_slice(),
        block => std::slice::from_ref(block),
    })
}

fn has(document: &Document, block: &Block) -> bool {
    parts(document).any(|part| part == block)
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    parts(document).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// The activities to which rows of tables of a kind lead, and those in running texts, in their order.
fn activities<'a>(document: &'a Document, class: &str) -> Vec<&'a Code> {
    let words = parts(document).flat_map(|block| match block {
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
                .all(|row| row[1].text.contains("km") || row[1].text == context.words.cell.no_precedent),
            "{table:#?}"
        );
        let reasons: Vec<&str> = gaps(context.data, context.whole)
            .iter()
            .map(|gap| (context.words.gaps.reason)(gap.reason))
            .collect();
        let is_told =
            |row: &Vec<Words>| row[0].aside.as_deref().is_some_and(|aside| reasons.contains(&aside));
        assert!(table.groups[0].rows.iter().all(is_told), "{table:#?}");
    });
}

#[test]
fn a_chosen_mandate_narrows_a_brief() {
    with_document("?view=brief&country=BRB&mandate=4.b", |_, document| {
        let Some(Block::Levels(_, boxes)) = parts(document).find(|block| matches!(block, Block::Levels(..)))
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
fn the_link_of_an_embedded_document_leads_to_the_whole_atlas() {
    with_document("?view=brief&country=BRB&embed=1&hide=panel&lang=en", |_, document| {
        let links: Vec<&str> =
            document.foot.iter().filter_map(|(_, text)| text.strip_prefix(ADDRESS)).collect();
        assert_eq!(links, ["?view=brief&country=BRB&lang=en"]);
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
        assert!(has(document, &Block::Note(context.words.unanswered.to_owned())));
        assert_eq!(tables(document).count(), 0);
    });
}

#[test]
fn the_report_has_every_mandate_country_activity_and_finding() {
    with_document("?view=brief", |context, document| {
        let told = activities(document, "activities").into_iter().collect::<BTreeSet<_>>();
        assert_eq!(told, codes(context.data, Activity::counts));
        let headings: Vec<&str> = parts(document)
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
        let anchors: Vec<&String> = parts(document)
            .filter_map(|block| match block {
                Block::Heading(heading) => heading.anchor.as_ref(),
                _ => None,
            })
            .collect();
        assert_eq!(anchors.len(), anchors.iter().collect::<BTreeSet<_>>().len());
        let mut links = 0;
        for block in parts(document) {
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
                    code: None,
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

/// All text of a document as a reader meets it, a line for each cell and paragraph.
fn said(document: &Document) -> String {
    document.markdown(&href)
}

fn strip(document: &Document) -> &[mandate_atlas::scene::LevelBox] {
    parts(document)
        .find_map(|block| match block {
            Block::Levels(_, boxes) => Some(boxes.as_slice()),
            _ => None,
        })
        .expect("a strip")
}

#[test]
fn one_mandate_says_nothing_of_all() {
    for (link, says_so) in
        [("?view=brief&country=BRB&mandate=4.a", false), ("?view=brief&country=BRB", false)]
    {
        with_document(link, |context, document| {
            let has = has(document, &Block::Text(context.words.brief.no_gaps.to_owned()));
            assert_eq!(has, says_so, "{link}");
        });
    }
}

#[test]
fn a_level_counts_what_makes_it_and_plans_apart() {
    with_document("?view=brief&country=BRB", |context, document| {
        let country = context.data.countries.find(&Code::new("BRB").expect("a code")).expect("Barbados");
        for (one, mandate) in strip(document).iter().zip(context.data.mandates.ids()) {
            let levels = context.whole.cell(country, mandate).activities.iter();
            let levels = levels.filter_map(|&id| level_in(&context.data.activities[id], country));
            let (planned, active): (Vec<_>, Vec<_>) = levels.partition(|level| *level == Level::Planned);
            let number = |count: usize| (count > 0).then(|| count.to_string());
            if active.is_empty() {
                assert_eq!((&one.count, &one.planned), (&number(planned.len()), &None), "{}", one.code);
            } else {
                assert_eq!(one.count, number(active.len()), "{}", one.code);
                assert_eq!(one.planned, number(planned.len()).map(|count| format!("+{count} planned")));
            }
        }
    });
}

#[test]
fn countries_for_which_it_is_only_planned_are_told_apart() {
    with_document("?view=brief&mandate=4.d", |_, document| {
        let text = said(document);
        let line = text.lines().find(|line| line.contains("Firearms marking programme")).expect("it is told");
        assert!(line.contains("; planned: Haiti, Suriname") && !line.contains("all member states"), "{line}");
    });
}

#[test]
fn a_brief_says_in_what_the_country_took_no_part() {
    for country in ["BRB", "TTO", "VCT"] {
        with_document(&format!("?view=brief&country={country}"), |context, document| {
            let title = "Seventh Symposium and Exhibition on machine readable travel documents";
            assert!(has(document, &Block::Note((context.words.absence_note)(title))), "{country}");
        });
    }
}

#[test]
fn filters_by_country_and_mandate_narrow_every_part() {
    with_document("?view=brief&country=DMA,SUR", |context, document| {
        let matrix = tables(document).find(|table| table.class == "levels-matrix").expect("a matrix");
        let names: Vec<&str> = matrix.groups[0].rows.iter().map(|row| row[0].text.as_str()).collect();
        assert_eq!(names, ["Dominica", "Suriname"]);
        let ids = ["DMA", "SUR"]
            .map(|code| context.data.countries.find(&Code::new(code).expect("a code")).expect("a country"));
        let expected = codes(context.data, |activity| {
            let takes_part = |&id: &Id<_>| activity.roles_of(id).any(|role| role != CountryRole::Absent);
            activity.counts() && ids.iter().any(takes_part)
        });
        let told = activities(document, "activities").into_iter().collect::<BTreeSet<_>>();
        assert_eq!(told, expected);
    });
    with_document("?compare=BRB,GRD&mandate=4.b", |context, document| {
        let mandate = context.data.mandates.find(&Code::new("4.b").expect("a code")).expect("a mandate");
        let under = |code: &&Code| {
            let id = context.data.activities.find(code).expect("an activity");
            context.data.activities[id].mandate == mandate
        };
        assert!(activities(document, "aligned").iter().all(under));
        assert!(!said(document).contains(context.words.matrix.country_totals), "no total of all below one");
        assert!(document.foot.iter().any(|(_, text)| text.contains("4.b")), "{:?}", document.foot);
    });
}

#[test]
fn a_star_is_explained_wherever_it_stands() {
    for link in ["?view=brief&country=JAM", "?view=brief&mandate=4.b", "?compare=BRB,GRD", "?view=brief"] {
        with_document(link, |context, document| {
            assert!(has(document, &Block::Note(context.words.brief.shared_figure.to_owned())), "{link}");
        });
    }
}

#[test]
fn a_file_keeps_its_rules_and_addresses() {
    with_document("?view=brief&country=BRB&partner=cicte", |context, document| {
        let file = document.html_file(context.words, &href);
        assert!(file.contains("\"Segoe UI\""), "rules of style hold no entities");
        let text = said(document);
        assert!(
            text.contains("<https://atlas.example/?view=brief&country=BRB&partner=cicte&lang=en>"),
            "{text}"
        );
    });
}
