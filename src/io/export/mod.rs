//! Dataset to text: what the page shows, or all of it, in the formats that others read.
//!
//! One file a format; each is a pure function of an [`Extract`]. To add a format: a variant of [`Format`], a file with
//! its `write`, a line in `i18n/download.rs`.

mod csv;
mod findings;
mod geo_json;
mod hxl;
mod iati;
mod json;
mod kept;
mod layout;
mod table;
mod xml;

pub use findings::{FindingFormat, FindingLine, export_findings};

use crate::{
    analysis::Coverage,
    geo::Shapes,
    i18n::Messages,
    model::{Activity, Country, Dataset, Id, Mandate, Source, coded_enum},
};

coded_enum! {
    /// A format that others read.
    Format {
        /// A row an activity, for spreadsheets: RFC 4180, UTF-8 with byte order mark.
        Csv => "csv",
        /// The same with a row of tags: HXL 1.1.
        Hxl => "hxl",
        /// Activities as the International Aid Transparency Initiative writes them: 2.03.
        Iati => "iati",
        /// Our own format, which can be opened here again.
        Json => "json",
        /// Outlines of the countries with their levels, for maps: RFC 7946.
        GeoJson => "geojson",
    }
}

impl Format {
    /// The media type (IANA).
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Csv | Self::Hxl => "text/csv;charset=utf-8",
            Self::Iati => "application/xml",
            Self::Json => "application/json",
            Self::GeoJson => "application/geo+json",
        }
    }

    /// The end of a file's name. Two formats for the same rows never have the same name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Hxl => "hxl.csv",
            Self::Iati => "iati.xml",
            Self::Json => "json",
            Self::GeoJson => "geojson",
        }
    }
}

/// What is to be written.
pub struct Extract<'a> {
    /// The report.
    pub data: &'a Dataset,
    /// Which activities, in the order of the file.
    pub activities: Vec<Id<Activity>>,
    /// Whether they are all, so that also words go along that no activity uses.
    pub is_whole: bool,
    /// The levels that the map shows.
    pub coverage: &'a Coverage,
    /// The countries whose levels are wanted.
    pub countries: Vec<Id<Country>>,
    /// The mandates whose levels are wanted.
    pub mandates: Vec<Id<Mandate>>,
    /// The outlines of the countries, where they are there.
    pub shapes: Option<&'a Shapes>,
    /// The language of headers and texts.
    pub words: &'static Messages,
    /// Where the page lies, without query: files refer to it.
    pub address: &'a str,
    /// Name of the file up to its version: `ag-res-2619_BRB_4.b`.
    pub name: &'a str,
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// Its content.
    pub text: String,
}

/// The file of an extract in a format.
#[must_use]
pub fn export(format: Format, extract: &Extract) -> Export {
    let text = match format {
        Format::Csv => csv::write(extract),
        Format::Hxl => hxl::write(extract),
        Format::Iati => iati::write(extract),
        Format::Json => json::write(extract),
        Format::GeoJson => geo_json::write(extract),
    };
    let name = format!("{}_{}.{}", extract.name, extract.data.info().version, format.extension());
    Export { name, mime: format.mime(), text }
}

/// Why an activity cannot stand in a file of a format; nothing where it can.
#[must_use]
pub fn left_out(format: Format, extract: &Extract, id: Id<Activity>) -> Option<LeftOut> {
    let activity = &extract.data.activities[id];
    match format {
        Format::Csv | Format::Hxl | Format::GeoJson => None,
        Format::Json => (activity.source != extract.source_id()).then_some(LeftOut::OtherList),
        Format::Iati if !activity.counts() => Some(LeftOut::StateAction),
        Format::Iati => activity.period.is_none().then_some(LeftOut::Undated),
    }
}

/// How many of the activities cannot stand in a file of a format, by reason; reasons that hold for none are not there.
#[must_use]
pub fn missing(format: Format, extract: &Extract) -> Vec<(LeftOut, usize)> {
    let reasons: Vec<LeftOut> =
        extract.activities.iter().filter_map(|&id| left_out(format, extract, id)).collect();
    let count = |&why: &LeftOut| (why, reasons.iter().filter(|reason| **reason == why).count());
    LeftOut::ALL.iter().map(count).filter(|(_, count)| *count > 0).collect()
}

coded_enum! {
    /// Why an activity cannot stand in a file.
    LeftOut {
        /// The format wants a day, and there is no date: none is invented.
        Undated => "undated",
        /// It is a state's own act, and the format is for work done for states.
        StateAction => "state-action",
        /// It is of another list, and the format holds one.
        OtherList => "other-list",
    }
}

impl<'a> Extract<'a> {
    /// The list whose activities a file of one list holds: that of the first of them.
    fn source_id(&self) -> Id<Source> {
        self.activities.first().map_or(Id::new(0), |&id| self.data.activities[id].source)
    }

    fn source(&self) -> &'a Source {
        &self.data.sources[self.source_id()]
    }

    /// The activities that can stand in a file of the format, in the order of the file.
    fn kept(&self, format: Format) -> impl Iterator<Item = (Id<Activity>, &'a Activity)> + '_ {
        let ids = self.activities.iter().filter(move |id| left_out(format, self, **id).is_none());
        ids.map(|&id| (id, &self.data.activities[id]))
    }
}
