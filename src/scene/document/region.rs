//! The report of the whole region: contents, matrix, each mandate, each country, possible overlaps, method, and what became
//! of the sentences of the report.

use super::{
    Block, Document, Heading, Paper, Target, Words,
    activities::{Side, add_run},
    anchor, levels, mandate_brief,
    region_parts::{add_ledger, add_method, add_overlaps},
    scope,
};
use crate::{
    model::{Country, Id, Level, Mandate},
    scene::{Context, summary, summary::mandate_name},
};

/// The report.
pub(super) fn document(context: &Context, paper: &Paper) -> Document {
    let words = context.words;
    let mut page = Document::new(context, paper, words.brief.region.to_owned(), words.app_name, &["report"]);
    page.text(summary(context));
    let chapters = [
        ("matrix", words.brief.matrix),
        ("mandates", words.brief.by_mandate),
        ("countries", words.brief.by_country),
        ("overlaps", words.brief.overlaps),
        ("method", words.brief.method),
        ("ledger", words.about.ledger.title),
    ];
    page.add_map(context, paper);
    page.heading(2, words.brief.contents);
    page.blocks.push(Block::Items(contents(context, &chapters)));

    let mut chapters = chapters.into_iter();
    let mut chapter = |page: &mut Document| {
        if let Some((name, title)) = chapters.next() {
            page.blocks.push(Block::Heading(Heading {
                rank: 2,
                text: title.to_owned(),
                anchor: Some(format!("part-{name}")),
                // The matrix has room below the contents, and what comes last is short.
                on_new_sheet: ["mandates", "countries", "overlaps"].contains(&name),
            }));
        }
    };
    chapter(&mut page);
    page.blocks.push(Block::Table(levels::matrix(context)));
    page.blocks.push(Block::Run(String::new(), levels::legend(context)));
    page.note(words.about.levels.paragraphs.first().copied().unwrap_or_default());
    chapter(&mut page);
    context.shown_mandates().for_each(|mandate| add_mandate(context, &mut page, mandate));
    chapter(&mut page);
    context.shown_countries().for_each(|country| add_country(context, &mut page, country));
    chapter(&mut page);
    add_overlaps(context, &mut page, paper);
    chapter(&mut page);
    add_method(context, &mut page);
    chapter(&mut page);
    add_ledger(context, &mut page);
    page
}

/// The chapters, and in them the mandates and the countries, as links.
fn contents(context: &Context, chapters: &[(&str, &str)]) -> Vec<Words> {
    let link = |name: &str, text: String| Words {
        target: Some(Target::Anchor(format!("part-{name}"))),
        ..Words::of(text)
    };
    chapters
        .iter()
        .map(|(name, title)| {
            let inside: Vec<&str> = match *name {
                "mandates" => context.shown_mandates().map(|id| context.mandate_code(id)).collect(),
                "countries" => context.shown_countries().map(|id| context.country_name(id)).collect(),
                _ => Vec::new(),
            };
            let aside = (!inside.is_empty()).then(|| inside.join(" · "));
            link(name, (*title).to_owned()).with(aside)
        })
        .collect()
}

fn add_mandate(context: &Context, page: &mut Document, mandate: Id<Mandate>) {
    page.blocks.push(Block::Heading(Heading {
        rank: 3,
        text: mandate_name(context, mandate),
        anchor: Some(anchor(&context.data.mandates[mandate].code)),
        on_new_sheet: false,
    }));
    scope::mandate_sentence(context, mandate).into_iter().for_each(|sentence| page.text(sentence));
    mandate_brief::add_body(context, page, mandate, 4);
}

/// A country in the report: its sentence, its levels, its activities in passing, and where nothing is reported.
fn add_country(context: &Context, page: &mut Document, country: Id<Country>) {
    page.blocks.push(Block::Heading(Heading {
        rank: 3,
        text: context.country_name(country).to_owned(),
        anchor: Some(anchor(&context.data.countries[country].code)),
        on_new_sheet: false,
    }));
    scope::country_sentence(context, country, false).into_iter().for_each(|sentence| page.text(sentence));
    page.levels(context, levels::strip(context, country));
    for mandate in context.shown_mandates() {
        let ids = context.coverage.cell(country, mandate).activities.clone();
        add_run(context, page, mandate, ids, Some(Side::Country(country)));
    }
    let mandates = scope::mandates(context);
    let at = |level| {
        let at_level = mandates.iter().filter(|&&id| scope::level(context, country, id) == level);
        at_level.map(|&id| mandate_name(context, id)).collect::<Vec<_>>()
    };
    for level in [Level::Planned, Level::None] {
        let names = at(level);
        if !names.is_empty() {
            page.note((context.words.label)(context.level(level), &names.join(context.words.brief.between)));
        }
    }
}
