use crate::model::{Date, ListColumn};

/// Words of the dialog that saves files, and of the files themselves.
pub struct DownloadWords {
    /// The button, and the title of what it opens.
    pub title: &'static str,
    /// Title of the choice of activities.
    pub what: &'static str,
    /// Those that the filters leave, with their number.
    pub selection: fn(usize) -> String,
    /// All of them: activities, and states' own acts.
    pub whole: fn(usize, usize) -> String,
    /// Title of the list of formats.
    pub format: &'static str,
    /// For spreadsheets.
    pub csv: FormatWords,
    /// For humanitarian data.
    pub hxl: FormatWords,
    /// For aid activities.
    pub iati: FormatWords,
    /// Our own.
    pub json: FormatWords,
    /// For maps.
    pub geojson: FormatWords,
    /// So many stand not in the file for want of a date.
    pub undated: fn(usize) -> String,
    /// So many states' own acts stand not in the file.
    pub state_actions: fn(usize) -> String,
    /// So many activities of another list stand not in the file.
    pub other_list: fn(usize) -> String,
    /// There is nothing to save.
    pub nothing: &'static str,
    /// It was saved under this name.
    pub saved: fn(&str) -> String,

    /// Title of a column.
    pub column: fn(ListColumn) -> &'static str,
    /// The button that saves findings for spreadsheets.
    pub findings_csv: &'static str,
    /// The button that saves findings for programs.
    pub findings_json: &'static str,
    /// Titles of the columns of findings: rung, reasons, what speaks against it, verdict, note.
    pub finding_columns: [&'static str; 5],
    /// How precise a day is that stands for a month or a year.
    pub precision: fn(Date) -> &'static str,
    /// The source gives no end: the figure is as of its own date.
    pub open_end: &'static str,
    /// What the figures of people count.
    pub people: &'static str,
}

/// A format in words.
#[derive(Clone, Copy)]
pub struct FormatWords {
    /// Its name.
    pub name: &'static str,
    /// What it is good for, in one line.
    pub about: &'static str,
}
