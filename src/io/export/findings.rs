//! Findings with a person's verdicts: pairs of activities, why they are found, what speaks against it, what was judged.

use serde::Serialize;

use super::{Export, Extract, Format, csv::rows_text, layout, table::Cells};
use crate::model::{Activity, Id, ListColumn, Source, coded_enum};

/// Name and major version of the JSON.
const FORMAT: &str = "mandate-atlas-findings/1";

coded_enum! {
    /// A format of findings.
    FindingFormat {
        /// A row a pair, for spreadsheets.
        Csv => "csv",
        /// The same for programs.
        Json => "json",
    }
}

/// A finding as it is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// The code of its rung.
    pub rung: &'static str,
    /// Both activities, in the order of the file.
    pub sides: [Id<Activity>; 2],
    /// Why it is one, in words.
    pub grounds: Vec<String>,
    /// What speaks against it, in words.
    pub doubts: Vec<String>,
    /// The code of a person's verdict, if there is one.
    pub verdict: Option<&'static str>,
    /// The person's own words; empty for none.
    pub note: String,
}

/// The file of findings in a format, in the order given. Of the extract only data, words and name matter.
#[must_use]
pub fn export_findings(format: FindingFormat, extract: &Extract, lines: &[FindingLine]) -> Export {
    let (text, shape) = match format {
        FindingFormat::Csv => (csv(extract, lines), Format::Csv),
        FindingFormat::Json => (json(extract, lines), Format::Json),
    };
    let version = &extract.data.info().version;
    let name = format!("{}_findings_{version}.{}", extract.name, shape.extension());
    Export { name, mime: shape.mime(), text }
}

/// What a row says of each side.
const OF_SIDE: [ListColumn; 6] = [
    ListColumn::Id,
    ListColumn::List,
    ListColumn::Title,
    ListColumn::When,
    ListColumn::Lead,
    ListColumn::Countries,
];

fn csv(extract: &Extract, lines: &[FindingLine]) -> String {
    let (cells, words) = (Cells::in_words(extract), &extract.words.download);
    let [rung, grounds, doubts, verdict, note] = words.finding_columns;
    let side = |mark: &'static str| {
        OF_SIDE.into_iter().map(move |column| format!("{} {mark}", (words.column)(column)))
    };
    let last = [grounds, doubts, verdict, note].map(str::to_owned);
    let titles = [rung.to_owned()].into_iter().chain(side("A")).chain(side("B")).chain(last).collect();
    let row = |line: &FindingLine| {
        let sides = line.sides.into_iter().flat_map(|id| OF_SIDE.map(|column| cells.cell(column, id)));
        let verdict = line.verdict.unwrap_or_default().to_owned();
        let last = [line.grounds.join("; "), line.doubts.join("; "), verdict, line.note.clone()];
        [line.rung.to_owned()].into_iter().chain(sides).chain(last).collect()
    };
    rows_text(std::iter::once(titles).chain(lines.iter().map(row)))
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    /// Id and version of every list that the findings are about.
    datasets: Vec<Dataset<'a>>,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Dataset<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Finding<'a> {
    rung: &'static str,
    activities: [&'a str; 2],
    reasons: &'a [String],
    against: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'a str,
}

fn json(extract: &Extract, lines: &[FindingLine]) -> String {
    let sources = extract.data.sources.iter();
    layout::text(&File {
        format: FORMAT,
        datasets: sources.map(|(_, source)| dataset(source)).collect(),
        findings: lines.iter().map(|line| finding(extract, line)).collect(),
    })
}

fn dataset(source: &Source) -> Dataset<'_> {
    Dataset { id: source.code.as_str(), version: source.version.as_str() }
}

fn finding<'a>(extract: &Extract<'a>, line: &'a FindingLine) -> Finding<'a> {
    Finding {
        rung: line.rung,
        activities: line.sides.map(|id| extract.data.activities[id].code.as_str()),
        reasons: &line.grounds,
        against: &line.doubts,
        verdict: line.verdict,
        note: &line.note,
    }
}
