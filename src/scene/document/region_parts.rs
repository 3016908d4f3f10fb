//! Chapters of the report of the region that stand behind the mandates and the countries.

use super::{Block, Document, Paper, Table, TableGroup, Words};
use crate::{
    i18n::Part,
    model::{Reason, Rung},
    scene::{AboutScene, ActivityCard, Context, FindingCard, OverlapHead},
    state::Change,
};

/// So many findings are written out: our choice, a few sheets.
const MOST_FINDINGS: usize = 60;

/// The possible overlaps: how many, then each with both activities and its reasons.
pub(super) fn add_overlaps(context: &Context, page: &mut Document, paper: &Paper) {
    let words = context.words;
    let Some(found) = paper.findings else { return page.note(words.brief.too_many_to_compare) };
    let state = paper.state;
    let head = OverlapHead::of(context, found, state.rungs);
    page.text(head.sentence);
    // What is left out is told below each rung.
    head.notes.into_iter().for_each(|note| page.note(note));
    for &rung in Rung::ALL.iter().filter(|&&rung| state.rungs.has(rung)) {
        let listed = found.listed.iter().filter(|finding| finding.rung == rung);
        let rows: Vec<Vec<Words>> = listed
            .take(MOST_FINDINGS)
            .map(|&finding| finding_row(context, &FindingCard::of(context, finding, state.window_months)))
            .collect();
        let (written, all) = (rows.len(), found.on(rung));
        if all == 0 {
            continue;
        }
        page.heading(3, (words.overlaps.rung)(rung));
        page.text((words.overlaps.rule)(rung));
        let left_out = (all > written as u64).then(|| (words.overlaps.left_out)(written, all));
        if rows.is_empty() {
            left_out.into_iter().for_each(|note| page.note(note));
            continue;
        }
        page.blocks.push(Block::Table(Table {
            class: "findings",
            name: (words.overlaps.rung)(rung),
            head: [words.brief.pair, words.brief.reasons].map(str::to_owned).to_vec(),
            groups: vec![TableGroup::of(rows)],
            left_out,
            ..Table::default()
        }));
    }
}

fn finding_row(context: &Context, card: &FindingCard) -> Vec<Words> {
    let side = |side: &ActivityCard| {
        let when = side.facts.iter().find(|fact| fact.label == context.words.when);
        when.map_or_else(|| side.title.clone(), |when| format!("{} ({})", side.title, when.text))
    };
    let both = format!("{} — {}", side(&card.sides[0]), side(&card.sides[1]));
    let doubts = (!card.doubts.is_empty()).then(|| card.doubts.join(context.words.brief.between));
    vec![
        Words::of(both).to(Change::Pair(Some(card.pair.clone()))),
        Words::of(card.grounds.join(context.words.brief.between)).with(doubts),
    ]
}

/// What the atlas is, the rules of the levels, the limits of the report, and numbers of people.
pub(super) fn add_method(context: &Context, page: &mut Document) {
    let about = &context.words.about;
    let scene = AboutScene::of(context);
    let add = |page: &mut Document, part: &Part| {
        page.heading(3, part.title);
        part.paragraphs.iter().for_each(|&paragraph| page.text(paragraph));
    };
    add(page, &about.what);
    add(page, &about.levels);
    let row = |row: &crate::scene::LevelRow| vec![Words::signed(row.shade, row.level), Words::of(row.rule)];
    page.blocks.push(Block::Table(Table {
        class: "rules",
        name: about.levels.title,
        head: [about.level, about.rule].map(str::to_owned).to_vec(),
        groups: vec![TableGroup::of(scene.levels.iter().map(row).collect())],
        ..Table::default()
    }));
    add(page, &about.limits);
    add(page, &about.figures);
    page.text(scene.figures);
    page.heading(3, about.versions.title);
    scene.versions.into_iter().for_each(|version| page.text(version));
}

/// How many sentences of the report yield activities, and why the others do not.
pub(super) fn add_ledger(context: &Context, page: &mut Document) {
    let about = &context.words.about;
    about.ledger.paragraphs.iter().for_each(|&paragraph| page.text(paragraph));
    let ledger = &context.data.ledger;
    let used = ledger.iter().filter(|entry| !entry.activities.is_empty()).count();
    page.text((about.ledger_counts)(ledger.len(), used));
    let row = |&reason: &Reason| {
        let count = ledger.iter().filter(|entry| entry.reason == Some(reason)).count();
        let number = Words::of((context.words.number)(count));
        (count > 0).then(|| vec![Words::of((about.reason)(reason)), number])
    };
    page.blocks.push(Block::Table(Table {
        class: "ledger-counts",
        name: about.ledger.title,
        head: [about.outcome, context.words.brief.count].map(str::to_owned).to_vec(),
        groups: vec![TableGroup::of(Reason::ALL.iter().filter_map(row).collect())],
        ..Table::default()
    }));
}
