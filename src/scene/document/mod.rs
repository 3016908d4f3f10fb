//! Pages to take along: what stands on them as values, block by block. The screen, the print, the file that opens in a word
//! processor and the plain text are made from the same blocks.

mod activities;
mod comparison;
mod country_brief;
mod gaps;
mod html;
mod levels;
mod mandate_brief;
mod markdown;
mod partners;
mod region;
mod region_parts;
mod scope;

use super::{Context, Legend, Palette, Shade, filters::untitled_chips, plain_map, source_marks};
use crate::{
    analysis::Findings,
    geo::{Seams, Shapes},
    model::{Code, EmbedParts, SentenceRef},
    query::Facet,
    state::{AppState, Change, Group, Theme, View, query},
};

/// A page to take along, or several.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Name of its file, without an ending.
    pub name: String,
    /// What it is about.
    pub title: String,
    /// What sort of document it is, and of which report.
    pub kind: Vec<String>,
    /// What there is to say in a sentence, if there is one.
    pub lead: Option<String>,
    /// A map that shows where, as SVG, if there is one.
    pub map: Option<String>,
    /// What stands on it, in order.
    pub blocks: Vec<Block>,
    /// At its end: source, filters, version, link, reservations; each with its label, if it needs one.
    pub foot: Vec<(&'static str, String)>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A title.
    Heading(Heading),
    /// A paragraph.
    Text(String),
    /// A paragraph that is a remark.
    Note(String),
    /// Things below each other.
    Items(Vec<Words>),
    /// Things one after the other in a running text, with their title before them.
    Run(String, Vec<Words>),
    /// Mandates with their levels, side by side, under a name for screen readers.
    Levels(&'static str, Vec<LevelBox>),
    /// A drawing as SVG, and below it what its fills mean.
    Drawing(String, Vec<Words>),
    /// Rows and columns.
    Table(Table),
    /// Parts with short lines: in two columns where there is room for them.
    Columns(Vec<Block>),
}

/// A title of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 for a chapter, 3 for what is inside of one.
    pub rank: u8,
    /// The title.
    pub text: String,
    /// By what links inside of the document find it; nothing where none leads there.
    pub anchor: Option<String>,
    /// Whether it begins a new sheet.
    pub on_new_sheet: bool,
}

/// A mandate with its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelBox {
    /// The paragraph.
    pub code: String,
    /// Its short name.
    pub title: String,
    /// The level, as on the map.
    pub shade: Shade,
    /// The level in words.
    pub level: String,
    /// Number of activities that make it so, if any.
    pub count: Option<String>,
    /// How many more are only planned, in words.
    pub planned: Option<String>,
}

/// Rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What kind of table it is: style sheets know it by this name.
    pub class: &'static str,
    /// Titles of the columns.
    pub head: Vec<String>,
    /// Rows that stand together.
    pub groups: Vec<TableGroup>,
    /// What it is called, for screen readers.
    pub name: &'static str,
    /// Whether it stays as wide as it is where the page is narrow, and is moved aside by itself.
    pub is_wide: bool,
    /// That rows are left out, with their number.
    pub left_out: Option<String>,
}

/// Rows that stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableGroup {
    /// What they have in common.
    pub title: Option<Words>,
    /// The same as a code, if it has one that is explained elsewhere on the sheet: on paper it stands before the first row
    /// instead of the title.
    pub code: Option<String>,
    /// The rows, each with as many cells as the table has columns.
    pub rows: Vec<Vec<Words>>,
}

impl TableGroup {
    /// Rows without a title.
    fn of(rows: Vec<Vec<Words>>) -> Self {
        Self { rows, ..Self::default() }
    }
}

/// A piece of text, with the sign of a level before it and a remark behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The level that it tells.
    pub sign: Option<Shade>,
    /// The same in words for those who do not see it, where the text does not say it.
    pub said: Option<&'static str>,
    /// The text.
    pub text: String,
    /// What is said in passing.
    pub aside: Option<String>,
    /// Where it leads.
    pub target: Option<Target>,
    /// Whether it is a list of numbers of sentences.
    pub is_numbers: bool,
}

/// Where a text leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To the atlas.
    Atlas(Change),
    /// To a title of the same document.
    Anchor(String),
}

impl Words {
    /// A text.
    pub(super) fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same with a sign before it.
    fn signed(shade: Shade, text: impl Into<String>) -> Self {
        Self { sign: Some(shade), ..Self::of(text) }
    }

    /// The same with a remark behind it.
    fn with(self, aside: Option<String>) -> Self {
        Self { aside, ..self }
    }

    /// The same as a link into the atlas.
    fn to(self, change: Change) -> Self {
        Self { target: Some(Target::Atlas(change)), ..self }
    }
}

/// All that a document is made from beside the context.
pub struct Paper<'a> {
    /// What the reader looks at.
    pub state: &'a AppState,
    /// The address of the atlas, without query.
    pub address: &'a str,
    /// The outlines, where there are any.
    pub shapes: Option<(&'a Shapes, &'a Seams)>,
    /// The colours of the map.
    pub palette: &'a Palette,
    /// The possible overlaps, where they are known.
    pub findings: Option<&'a Findings>,
}

/// Width of a map in a document, in pixels: our choice, a sheet between its margins.
const MAP_PX: f64 = 680.0;

/// Tables of a document have at most so many rows, our choice: as many as a few sheets hold, and more than the report has.
const MOST_ROWS: usize = 100;

impl Document {
    /// The document of a state: the comparison, else that of the chosen country, else that of the chosen mandate, else the
    /// report of all.
    #[must_use]
    pub fn of(context: &Context, paper: &Paper) -> Self {
        let chosen = context.chosen;
        if paper.state.view == View::Compare {
            return comparison::document(context, paper);
        }
        match (chosen.country, chosen.mandate) {
            (Some(country), _) => country_brief::document(context, paper, country),
            (None, Some(mandate)) => mandate_brief::document(context, paper, mandate),
            (None, None) => region::document(context, paper),
        }
    }

    /// A document with title and foot. `kind` says what sort it is; `code` stands in the name of its file.
    fn new(context: &Context, paper: &Paper, title: String, kind: &str, codes: &[&str]) -> Self {
        let info = context.data.info();
        let name = [info.code.as_str()].into_iter().chain(codes.iter().copied()).collect::<Vec<_>>();
        let dated = format!("{} · {}", info.issuer.get(context.lang()), (context.words.as_of)(info.as_of));
        Self {
            name: name.join("_"),
            title,
            kind: vec![format!("{kind} · {}", context.text(&info.title)), dated],
            lead: None,
            map: None,
            blocks: Vec::new(),
            foot: foot(context, paper),
        }
    }

    fn heading(&mut self, rank: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(Heading {
            rank,
            text: text.into(),
            anchor: None,
            on_new_sheet: false,
        }));
    }

    fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    fn note(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Note(text.into()));
    }

    /// The levels side by side; nothing where there is none.
    fn levels(&mut self, context: &Context, boxes: Vec<LevelBox>) {
        if !boxes.is_empty() {
            self.blocks.push(Block::Levels(context.words.levels_at_a_glance, boxes));
        }
    }

    /// The map of what is chosen, with its legend.
    fn add_map(&mut self, context: &Context, paper: &Paper) {
        if let Some(shapes) = paper.shapes {
            let legend = Legend::of(context);
            let keys = legend.entries.into_iter().map(|entry| Words::signed(entry.shade, entry.text));
            let title = Words::of(legend.title);
            let svg = plain_map(context, shapes, MAP_PX, paper.palette);
            self.blocks.push(Block::Drawing(svg, [title].into_iter().chain(keys).collect()));
        }
    }

    /// A table under a title; nothing where it has no row.
    fn titled_table(&mut self, rank: u8, title: &'static str, table: Table) {
        if table.has_rows() {
            self.heading(rank, title);
            self.blocks.push(Block::Table(Table { name: title, ..table }));
        }
    }
}

impl Table {
    /// Whether there is anything in it.
    fn has_rows(&self) -> bool {
        self.groups.iter().any(|group| !group.rows.is_empty())
    }
}

/// What a document says of itself: source, filters, version, link, how it is to be read, and the reservations of the map.
fn foot(context: &Context, paper: &Paper) -> Vec<(&'static str, String)> {
    let words = context.words;
    let info = context.data.info();
    // What it is about stands in its title.
    let AppState { view, country, mandate, .. } = paper.state;
    let is_title = |facet| match (view, facet) {
        (View::Compare, _) => facet == Facet::Country,
        (_, Facet::Country) => country.is_some(),
        _ => country.is_none() && mandate.is_some(),
    };
    let filters: Vec<String> = untitled_chips(context, is_title).map(|chip| chip.text).collect();
    let filters = (!filters.is_empty()).then(|| filters.join(words.brief.between));
    let lists = source_marks(context).into_iter().skip(1).map(|mark| mark.name).collect::<Vec<_>>();
    let lists = (!lists.is_empty()).then(|| lists.join(words.brief.between));
    let own = AppState {
        embed: false,
        hidden: EmbedParts::NONE,
        activity: None,
        theme: Theme::Auto,
        lang: Some(context.lang()),
        ..paper.state.clone()
    };
    let version = format!("{} · {}", info.version, (words.as_of)(info.as_of));
    let rows = [
        (words.source, Some(context.text(&info.citation).to_owned())),
        (words.brief.lists, lists),
        (words.brief.filters, filters),
        (words.data_version, Some(version)),
        (words.embed.link, Some(format!("{}{}", paper.address, query(&own)))),
        ("", Some(words.brief.reading.to_owned())),
        ("", Some(words.disclaimer.to_owned())),
    ];
    rows.into_iter().filter_map(|(label, text)| Some((label, text?))).collect()
}

/// Names in a row; where one of them holds a comma, a semicolon parts them.
fn joined(context: &Context, names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let has_comma = names.iter().any(|name| name.contains(','));
    names.join(if has_comma { context.words.brief.between } else { ", " })
}

/// Sentences of the report by their numbers, runs joined: "1.1.2–4, 2.3.1". Sorted.
fn sentence_numbers(refs: &[SentenceRef]) -> String {
    let runs = refs
        .chunk_by(|a, b| (a.section, a.paragraph, a.sentence + 1) == (b.section, b.paragraph, b.sentence));
    let run = |run: &[SentenceRef]| match run {
        [first, .., last] => format!("{first}–{}", last.sentence),
        [one] => one.to_string(),
        [] => String::new(),
    };
    runs.map(run).collect::<Vec<_>>().join(", ")
}

/// The order of the activities: by mandate, or by year where the reader asks for no groups.
fn is_by_time(state: &AppState) -> bool {
    state.group == Some(Group::None)
}

/// The anchor of a mandate or a country in a document.
fn anchor(code: &Code) -> String {
    format!("part-{code}")
}
