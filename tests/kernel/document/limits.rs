//! Where a document ends: what is too much for it is counted, and what it has not or does not ask about is not on it.

use mandate_atlas::{
    analysis::findings,
    io,
    model::{Code, CountryRole, Rung, Status},
    scene::{Block, Context, Document, Markup, Palette, Paper, Words},
    state::{parse, query},
};
use serde_json::Value;

use super::{ADDRESS, document, has, href, parts, said, strip, tables, with_document};
use crate::scene::{with_data, with_list, with_report};

/// So many rows a table has at most.
const ROWS: usize = 100;

#[test]
fn a_long_table_ends_with_how_many_it_leaves_out() {
    with_document("?view=brief&mandate=4.b&n=3000", |context, document| {
        let mandate = context.data.mandates.find(&Code::new("4.b").expect("a code")).expect("a mandate");
        let all = context.data.activities.iter().filter(|(_, row)| row.mandate == mandate && row.counts());
        let (planned, done): (Vec<_>, Vec<_>) = all.partition(|(_, row)| row.status == Status::Planned);
        let words = &context.words.brief;
        let of = |name| tables(document).find(|table| table.name == name).expect("a table");
        let (first, second) = (of(words.reported), of(words.planned));
        let left_out = (words.left_out)(done.len() - ROWS);
        assert_eq!((first.groups[0].rows.len(), first.left_out.as_deref()), (ROWS, Some(&*left_out)));
        assert_eq!((second.groups[0].rows.len(), &second.left_out), (planned.len(), &None), "all are there");
        let file = document.html_file(context.words, &href);
        assert!(file.contains(&format!("</table><p class=\"document-note\">{left_out}</p>")));
        assert!(said(document).contains(&format!(" |\n\n*{left_out}*\n\n")));
    });
}

#[test]
fn a_long_comparison_is_filled_group_by_group() {
    for by in ["", "&group=none"] {
        with_document(&format!("?compare=BRB,JAM&n=500{by}"), |context, document| {
            let ids = ["BRB", "JAM"].map(|code| {
                context.data.countries.find(&Code::new(code).expect("a code")).expect("a country")
            });
            let all = context.data.activities.iter().filter(|(_, row)| {
                let mut parts = row.countries.iter().filter(|part| part.role != CountryRole::Absent);
                row.counts() && parts.any(|part| ids.contains(&part.country))
            });
            let table = tables(document).find(|table| table.class == "aligned").expect("a table");
            let rows: Vec<usize> = table.groups.iter().map(|group| group.rows.len()).collect();
            assert!(rows.len() > 1 && !rows.contains(&0), "{by}: no title without a row: {rows:?}");
            assert_eq!(rows.iter().sum::<usize>(), ROWS, "{by}");
            let left_out = (context.words.brief.left_out)(all.count() - ROWS);
            assert_eq!(table.left_out, Some(left_out), "{by}");
        });
    }
}

#[test]
fn a_long_paragraph_says_how_many_it_leaves_out() {
    // In the report one activity under 4.e is planned for Saint Lucia.
    for (planned, left_out) in [(ROWS, 0), (ROWS + 1, 1), (ROWS + 30, 30)] {
        let mut report: Value = serde_json::from_str(crate::data::REPORT).expect("it is JSON");
        let activities = report["activities"].as_array_mut().expect("a list");
        let model = activities.iter().find(|row| row["id"] == "proccer-training-2012").expect("it").clone();
        activities.extend((1..planned).map(|at| {
            let mut row = model.clone();
            row["id"] = Value::from(format!("training-{at}"));
            row
        }));
        let data = io::read(&report.to_string()).expect("it can be read").dataset;
        let link = "?view=brief&country=LCA";
        with_data(data, link, |context, shapes| {
            let document = document(link, context, shapes);
            let title = context.words.brief.planned;
            let is_title = |block: &&Block| matches!(block, Block::Heading(heading) if heading.text == title);
            let mut blocks = parts(&document).skip_while(|block| !is_title(block)).skip(1);
            let Some(Block::Run(_, items)) = blocks.next() else { panic!("a paragraph") };
            assert_eq!(items.len(), ROWS);
            let said = (context.words.brief.left_out)(left_out);
            assert_eq!(blocks.next() == Some(&Block::Note(said)), left_out > 0, "{planned}");
        });
    }
}

#[test]
fn of_very_many_possible_overlaps_sixty_are_written_out() {
    with_report("?view=brief&n=1000", |context, shapes| {
        let state = parse("?view=brief&n=1000").0;
        let found = findings(context.data, &context.selection.passing, state.window_months, state.rungs);
        let document = document("?view=brief&n=1000", context, shapes);
        let table = tables(&document).find(|table| table.class == "findings").expect("a table");
        let first = Rung::ALL.iter().copied().find(|&rung| found.on(rung) > 0).expect("there are some");
        assert_eq!(table.groups[0].rows.len(), 60);
        assert_eq!(table.left_out, Some((context.words.overlaps.left_out)(60, found.on(first))));
    });
}

#[test]
fn a_document_without_outlines_and_comparisons_says_what_it_can() {
    let of = |link: &str, then: &dyn Fn(&Context, Document)| {
        with_report(link, |context, _| {
            let state = parse(link).0;
            let palette = &Palette::LIGHT;
            let paper = Paper { state: &state, address: ADDRESS, shapes: None, palette, findings: None };
            then(context, Document::of(context, &paper));
        });
    };
    of("?view=brief", &|context, document| {
        assert!(!parts(&document).any(|block| matches!(block, Block::Drawing(..))));
        assert!(has(&document, &Block::Note(context.words.brief.too_many_to_compare.to_owned())));
        assert!(!tables(&document).any(|table| table.class == "findings"));
    });
    of("?view=brief&country=BRB", &|_, document| assert_eq!(document.map, None));
}

#[test]
fn the_link_at_the_foot_leads_to_the_document_and_no_further() {
    let own = "?view=brief&country=BRB&lang=en";
    let more = format!("{own}&activity=mispa-iii&theme=dark");
    assert_ne!(query(&parse(&more).0), own, "the longer link says more");
    with_document(&more, |_, document| {
        assert!(document.foot.iter().any(|(_, text)| *text == format!("{ADDRESS}{own}")), "{document:#?}");
    });
}

#[test]
fn a_figure_of_one_activity_has_no_star() {
    with_document("?view=brief&country=BRB", |context, document| {
        let text = said(document);
        assert!(text.contains("(39 representatives of the countries named)"), "{text}");
        assert!(!has(document, &Block::Note(context.words.brief.shared_figure.to_owned())));
    });
}

#[test]
fn what_only_a_list_names_is_shown_where_it_has_activity_and_is_no_gap() {
    let of = |code: &str, then: &dyn Fn(&Document)| {
        let link = format!("?view=brief&country={code}");
        with_list(&link, |context, shapes| then(&document(&link, context, shapes)));
    };
    let shown = |document: &Document| strip(document).iter().map(|one| one.code.clone()).collect::<Vec<_>>();
    of("ATG", &|document| assert!(shown(document).contains(&"Cyber security".to_owned())));
    of("JAM", &|document| assert!(!shown(document).contains(&"Cyber security".to_owned())));
    of("MTQ", &|document| assert!(!tables(document).any(|table| table.class == "gap-rows")));
}

#[test]
fn that_nothing_is_missing_is_said_of_all_mandates_only() {
    let is_said = |context: &Context, document: &Document| {
        has(document, &Block::Text(context.words.brief.no_gaps.to_owned()))
    };
    let link = "?view=brief&country=BRB";
    let small = crate::export::small();
    with_data(small, link, |context, shapes| assert!(is_said(context, &document(link, context, shapes))));
    for some in ["4.a", "4.a,4.d"] {
        with_document(&format!("{link}&mandate={some}"), |context, document| {
            assert!(!is_said(context, document), "{some}");
        });
    }
}

#[test]
fn a_mandate_that_no_state_had_lists_no_precedents() {
    with_document("?view=brief&mandate=4.i", |_, document| {
        assert!(!tables(document).any(|table| table.class == "gap-rows"));
    });
}

#[test]
fn a_remark_stands_in_brackets_once() {
    let remark = |aside: &str| {
        let item = Words { text: "a".to_owned(), aside: Some(aside.to_owned()), ..Words::default() };
        let blocks = vec![Block::Items(vec![item])];
        let (name, title, kind) = (String::new(), String::new(), vec![]);
        Document { name, title, kind, lead: None, map: None, blocks, foot: vec![] }
    };
    for (aside, written) in
        [("b", "- a (b)"), ("(b)", "- a (b)"), ("(b) c", "- a ((b) c)"), ("b (c)", "- a (b (c))")]
    {
        assert!(said(&remark(aside)).contains(&format!("{written}\n")), "{aside}");
    }
    let mut page = Markup::default();
    remark("b").write(&mut page, &href);
    assert!(page.html().contains("<li>a <small>b</small></li>"), "{}", page.html());
}
