//! What careful readers found wrong in documents: each of it once, on the document where they found it.

use mandate_atlas::{
    analysis::{findings, level_in},
    model::{Code, Country, Id, Level, Rung},
    scene::{Block, Context, Document, Heading, Markup, Shade, Table, Words},
    state::parse,
};

use super::{document, has, href, parts, said, strip, tables, with_document};
use crate::scene::{with_list, with_report};

const REGION: &str = "?view=brief&country=BLZ,HTI&mandate=4.b,4.d,4.i";

fn beside_a_list(link: &str, then: impl FnOnce(&Context, &Document)) {
    with_list(link, |context, shapes| then(context, &document(link, context, shapes)));
}

/// The blocks behind a title, up to the next one.
fn below<'a>(document: &'a Document, title: &str) -> Vec<&'a Block> {
    let is_title = |block: &&Block| matches!(block, Block::Heading(heading) if heading.text == title);
    let behind = parts(document).skip_while(|block| !is_title(block)).skip(1);
    behind.take_while(|block| !matches!(block, Block::Heading(_))).collect()
}

fn titles(document: &Document) -> Vec<&str> {
    let title = |block| match block {
        &Block::Heading(Heading { ref text, .. }) => Some(text.as_str()),
        _ => None,
    };
    parts(document).filter_map(title).collect()
}

fn country(context: &Context, code: &str) -> Id<Country> {
    context.data.countries.find(&Code::new(code).expect("a code")).expect("a country")
}

fn table<'a>(document: &'a Document, class: &str) -> &'a Table {
    tables(document).find(|table| table.class == class).expect("a table")
}

fn texts(row: &[Words]) -> Vec<&str> {
    row.iter().map(|cell| cell.text.as_str()).collect()
}

#[test]
fn a_long_brief_counts_all_that_it_leaves_out() {
    with_document("?view=brief&country=JAM&n=3000", |context, document| {
        let table = table(document, "activities");
        let rows: Vec<usize> = table.groups.iter().map(|group| group.rows.len()).collect();
        assert_eq!((rows.iter().sum::<usize>(), rows.contains(&0)), (100, false), "{rows:?}");
        let jamaica = country(context, "JAM");
        let is_done = |level: Option<Level>| level.is_some_and(Level::is_activity);
        let done = context.data.activities.iter().filter(|(_, row)| is_done(level_in(row, jamaica))).count();
        assert_eq!(table.left_out, Some((context.words.brief.left_out)(done - 100)));
    });
}

#[test]
fn a_country_that_only_a_list_names_is_not_told_that_nothing_is_missing() {
    beside_a_list("?view=brief&country=MTQ", |context, document| {
        assert!(!titles(document).contains(&context.words.brief.gaps));
        assert!(!has(document, &Block::Text(context.words.brief.no_gaps.to_owned())));
        assert_eq!(document.lead.as_deref(), Some("Martinique: not in the report."));
        let shown: Vec<&str> = strip(document).iter().map(|one| one.code.as_str()).collect();
        assert_eq!(shown, ["4.b"], "that nothing is reported is said of no mandate");
    });
}

#[test]
fn levels_stand_only_where_there_are_some() {
    beside_a_list("?view=brief&country=JAM&mandate=x1", |_, document| {
        assert!(!parts(document).any(|block| matches!(block, Block::Levels(..))));
        assert!(!said(document).contains("|  |"));
        assert_eq!(document.lead.as_deref(), Some("Jamaica, Cyber security: not in the report."));
    });
    beside_a_list("?view=brief&country=JAM,MTQ&mandate=4.a,x1", |_, document| {
        assert!(parts(document).all(|block| !matches!(block, Block::Levels(_, boxes) if boxes.is_empty())));
        assert!(said(document).contains("### Martinique\n\nMartinique: not in the report.\n\n##"));
    });
    // The report is about neither: no share of none.
    beside_a_list("?view=brief&mandate=x0,x1", |_, document| assert!(!said(document).contains("0 of 0")));
}

#[test]
fn running_text_says_what_is_only_planned() {
    for (lang, planned) in
        [("en", "(planned; Mar 2011; CICTE"), ("fr", "(prévu\u{202f}; mars 2011\u{202f}; ")]
    {
        with_document(&format!("?view=brief&lang={lang}"), |_, document| {
            let text = said(document);
            let line =
                text.lines().find(|line| line.starts_with("**4.h") && line.contains("csirt-scholarships"));
            assert!(line.expect("it is told").contains(planned), "{line:?}");
        });
    }
    // Firearms marking goes on, and for Haiti it is only planned.
    with_document(REGION, |_, document| {
        let text = said(document);
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("**4.d")).collect();
        assert_eq!(
            lines.iter().map(|line| line.contains("(planned; Sep 2009")).collect::<Vec<_>>(),
            [false, true]
        );
    });
}

#[test]
fn regional_work_that_is_planned_is_marked_below_its_title_and_not_below_planned() {
    with_document("?view=brief&country=ATG", |context, document| {
        let items = |title| {
            let runs = below(document, title).into_iter().filter_map(|block| match block {
                Block::Run(_, items) => Some(items),
                _ => None,
            });
            runs.flatten().collect::<Vec<_>>()
        };
        let is_marked =
            |item: &&Words| item.aside.as_ref().is_some_and(|aside| aside.starts_with("(planned"));
        let marked: Vec<&str> = items(context.words.brief.regional)
            .into_iter()
            .filter(is_marked)
            .map(|item| item.text.as_str())
            .collect();
        assert!(
            marked.contains(&"Third Meeting of National Authorities on Trafficking in Persons"),
            "{marked:?}"
        );
        assert!(marked.len() < items(context.words.brief.regional).len());
        let planned = items(context.words.brief.planned);
        assert!(!planned.is_empty() && !planned.iter().any(is_marked));
    });
}

#[test]
fn a_long_paragraph_of_the_report_says_how_many_it_leaves_out() {
    with_document("?view=brief&n=3000", |context, document| {
        let blocks: Vec<&Block> = parts(document).collect();
        let long = |items: &[Words]| items.iter().filter(|item| item.target.is_some()).count() == 100;
        let mut runs = 0;
        for pair in blocks.windows(2) {
            let [Block::Run(_, items), next] = pair else { continue };
            if long(items) {
                runs += 1;
                assert!(matches!(next, Block::Note(note) if note.contains("not shown here")), "{next:?}");
            }
        }
        assert!(runs > 5, "{runs}");
        let jamaica = country(context, "JAM");
        let mandate = context.data.mandates.ids().next().expect("a mandate");
        let more = context.whole.cell(jamaica, mandate).activities.len() - 100;
        assert!(below(document, "Jamaica").contains(&&Block::Note((context.words.brief.left_out)(more))));
    });
}

#[test]
fn what_is_left_out_of_possible_overlaps_is_counted_in_pairs() {
    let link = "?view=brief&n=3000";
    with_report(link, |context, shapes| {
        let state = parse(link).0;
        let found = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
        let document = document(link, context, shapes);
        let words = &context.words.overlaps;
        let rows = |rung: Rung| found.listed.iter().filter(|finding| finding.rung == rung).count().min(60);
        let shown: Vec<Rung> =
            Rung::ALL.iter().copied().filter(|&rung| state.rungs.has(rung) && found.on(rung) > 0).collect();
        assert!(shown.iter().any(|&rung| rows(rung) == 0), "some have no row: {:?}", found.counts);
        for rung in shown {
            let left_out = (words.left_out)(rows(rung), found.on(rung));
            let blocks = below(&document, (words.rung)(rung));
            let says_so = |block: &&Block| match block {
                Block::Table(table) => table.left_out.as_ref() == Some(&left_out),
                block => **block == Block::Note(left_out.clone()),
            };
            assert!(blocks.iter().any(says_so), "{rung:?}: {blocks:?}");
        }
        let total = state.rungs.iter().map(|rung| found.on(rung)).sum();
        assert!(
            !has(&document, &Block::Note((words.left_out)(found.listed.len(), total))),
            "60 are listed, not 500"
        );
    });
    // What has no pair has no title, and all that are there need no word.
    with_document("?view=brief", |context, document| {
        let none = (context.words.overlaps.left_out)(0, 0);
        assert!(!has(document, &Block::Note(none)));
        assert!(
            tables(document).filter(|table| table.class == "findings").all(|table| table.left_out.is_none())
        );
    });
}

#[test]
fn what_is_not_chosen_is_not_in_the_report() {
    with_document(REGION, |_, document| {
        let matrix = table(document, "levels-matrix");
        assert_eq!(matrix.head[1..4], ["4.b", "4.d", "4.i"]);
        let [rows, feet] = [0, 1].map(|at| &matrix.groups[at].rows);
        assert_eq!(texts(&rows[0])[1..], ["2", "1", "", "2 of 3"]);
        assert_eq!(texts(&rows[1])[1..], ["1", "1", "", "1 of 3"]);
        assert_eq!(texts(&feet[0])[1..], ["3", "3", "1", ""]);
        assert_eq!(texts(&feet[1])[1..], ["2 of 2", "1 of 2", "0 of 2", "3 of 6"]);
        let text = said(document);
        assert!(text.contains("Activity reported under 2 of 3 mandates; none reported under 4.i."), "{text}");
        assert!(
            text.contains("Activity reported for 1 of 2 member states, Belize; only planned for Haiti;"),
            "{text}"
        );
        assert!(text.contains("*planned: 4.d Illicit small arms*\n"), "{text}");
        assert!(text.contains("for any of the 2 member states by name; 1 activity"), "{text}");
        assert!(text.contains("*no activity reported: 4.i Coordination with other bodies*\n"), "{text}");
        for code in ["4.a", "4.c", "4.e", "4.f", "4.h"] {
            assert!(!text.contains(code), "{code}");
        }
    });
    with_document("?view=brief&country=BRB&mandate=4.b,4.d", |_, document| {
        let lead = "Barbados: activity reported under 1 of 2 mandates; only planned under 4.b.";
        assert_eq!(document.lead.as_deref(), Some(lead));
    });
    with_document("?view=brief&mandate=4.b&country=JAM,VCT", |_, document| {
        assert!(
            said(document)
                .contains("Activity reported for 1 of 2 member states, Jamaica; none reported for Saint")
        );
    });
}

#[test]
fn a_semicolon_stands_as_the_language_sets_it() {
    let links = [REGION, "?view=brief&country=ATG&status=planned,ongoing", "?view=brief&mandate=4.b"];
    for link in links.map(|link| format!("{link}&lang=fr")) {
        beside_a_list(&link, |context, document| {
            let text = said(document).replace("\u{202f}; ", "");
            assert_eq!(text.lines().find(|line| line.contains("; ")), None, "{link}");
            assert_eq!(context.words.brief.between, "\u{202f}; ");
        });
    }
}

#[test]
fn nothing_on_the_page_has_an_empty_name() {
    for link in ["?view=brief", "?view=brief&country=ATG", "?view=brief&mandate=4.b", "?compare=ATG,JAM"] {
        with_document(link, |context, document| {
            let mut page = Markup::default();
            document.write(&mut page, &href);
            for html in [page.html(), &document.html_file(context.words, &href)] {
                assert!(!html.contains("aria-label=\"\"") && !html.contains("<small></small>"), "{link}");
            }
        });
    }
}

#[test]
fn asides_begin_small_and_names_that_hold_commas_are_parted_by_semicolons() {
    beside_a_list("?view=brief&country=MTQ", |_, document| {
        let text = said(document);
        assert!(text.contains("(about 30 officers; from plain)"), "{text}");
    });
    with_document("?view=brief&country=SUR", |_, document| {
        let text = said(document);
        let [plain, with_commas] =
            ["SMS + CARICOM, IMPACS;", "West Indies, Mona; University of the West Indies, St."];
        assert!(text.contains(plain) && text.contains(with_commas), "{text}");
    });
}

#[test]
fn a_country_that_only_a_list_names_is_marked_among_those_of_the_report() {
    beside_a_list("?view=brief&mandate=4.b&country=JAM,MTQ", |_, document| {
        let text = said(document);
        assert!(text.contains("- ◐ took part (Martinique (not in the report))"), "{text}");
        assert!(text.contains("Activity reported for 1 of 1 member state"), "{text}");
    });
    beside_a_list("?view=brief", |_, document| {
        let matrix = table(document, "levels-matrix");
        let row = matrix.groups[0].rows.iter().find(|row| row[0].text.starts_with("Martinique")).expect("it");
        assert_eq!(row[0].text, "Martinique (not in the report)");
        let level = |cell: &Words| cell.sign;
        assert_eq!(level(&row[1]), Some(Shade::Level(Level::Unreported)));
        assert_eq!(level(&row[2]), Some(Shade::Level(Level::TookPart)));
    });
}

#[test]
fn a_mandate_that_only_a_list_names_lists_no_countries_without_activity() {
    beside_a_list("?view=brief&mandate=x1", |_, document| {
        assert!(
            said(document)
                .contains("\n- ◔ planned (Antigua and Barbuda, Saint Vincent and the Grenadines)\n\n#")
        );
    });
    beside_a_list("?view=brief&mandate=x0", |context, document| {
        assert!(!titles(document).contains(&context.words.countries));
        assert!(!parts(document).any(|block| matches!(block, Block::Items(_))));
    });
}

#[test]
fn a_comparison_beside_a_list_says_of_the_report_what_is_in_it() {
    beside_a_list("?compare=JAM,MTQ", |_, document| {
        let text = said(document);
        assert!(!text.contains("Cyber security"), "neither has anything there");
        let differences = tables(document).find(|table| table.class == "differences");
        assert_eq!(differences, None, "of Martinique the report says nothing");
        let levels = table(document, "levels-by-mandate");
        assert_eq!(texts(&levels.groups[0].rows[0])[2], "not in the report");
    });
    beside_a_list("?compare=ATG,JAM,MTQ", |_, document| {
        let rows = &table(document, "differences").groups[0].rows;
        assert!(rows.iter().all(|row| !row[2].text.contains("Martinique")), "{rows:#?}");
        assert!(said(document).contains("Cyber security"));
    });
}
