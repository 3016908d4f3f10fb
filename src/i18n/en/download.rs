use super::words::{activities, counted};
use crate::{
    i18n::{DownloadWords, FormatWords},
    model::{Date, ListColumn},
};

pub(super) const DOWNLOAD: DownloadWords = DownloadWords {
    title: "Download",
    what: "What",
    selection,
    whole,
    format: "Format",
    csv: FormatWords {
        name: "Spreadsheet (CSV)",
        about: "One row for each activity, for Excel, LibreOffice and the like.",
    },
    hxl: FormatWords {
        name: "HXL (CSV with tags)",
        about: "The same facts by code, with a row of HXL 1.1 tags that programs read.",
    },
    iati: FormatWords {
        name: "IATI 2.03 (XML)",
        about: "Activities in the standard of the International Aid Transparency Initiative.",
    },
    json: FormatWords {
        name: "Mandate Atlas (JSON)",
        about: "Everything known about them, in the format that this page reads.",
    },
    geojson: FormatWords {
        name: "Map (GeoJSON)",
        about: "Outlines of the member states with their level under each mandate, for map programs.",
    },
    undated,
    state_actions,
    other_list,
    nothing: "Nothing to save in this format.",
    saved,
    column,
    findings_csv: "Save these pairs as a spreadsheet (CSV)",
    findings_json: "Save these pairs as JSON",
    finding_columns: ["Finding", "Reasons", "Against", "Verdict", "Note"],
    precision,
    open_end: "The source gives no end; the figure is as of the source's own date.",
    people: "People",
};

fn selection(count: usize) -> String {
    format!("What the filters leave: {}", activities(count))
}

fn whole(count: usize, state_actions: usize) -> String {
    let acts = match state_actions {
        0 => String::new(),
        acts => format!(" and {}", own_acts(acts)),
    };
    format!("Everything: {}{acts}", activities(count))
}

fn own_acts(count: usize) -> String {
    counted(count, "state's own act", "states' own acts")
}

fn undated(count: usize) -> String {
    let have = if count == 1 { "has" } else { "have" };
    format!(
        "Without {} that {have} no date: the format asks for a day, and none is invented.",
        activities(count)
    )
}

fn state_actions(count: usize) -> String {
    format!("Without {}, which the format has no place for.", own_acts(count))
}

fn other_list(count: usize) -> String {
    format!("Without {} of another list: a file holds one list.", activities(count))
}

fn saved(name: &str) -> String {
    format!("Saved as {name}")
}

fn column(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Id => "ID",
        ListColumn::Title => "Title",
        ListColumn::Summary => "Description",
        ListColumn::Mandate => "Mandate",
        ListColumn::Kind => "Kind",
        ListColumn::Status => "Status",
        ListColumn::When => "When",
        ListColumn::Countries => "Countries",
        ListColumn::UnnamedCountries => "Unnamed countries",
        ListColumn::Venue => "Venue",
        ListColumn::Lead => "Lead",
        ListColumn::Partners => "Partners",
        ListColumn::Funders => "Funders",
        ListColumn::Trainers => "Trainers",
        ListColumn::HostOrganisations => "Host organisations",
        ListColumn::Topics => "Topics",
        ListColumn::Audiences => "Audiences",
        ListColumn::People => "People",
        ListColumn::PeopleNote => "People, in words",
        ListColumn::PartOf => "Part of",
        ListColumn::Sentences => "Sentences",
        ListColumn::Link => "Link",
        ListColumn::List => "List",
    }
}

fn precision(date: Date) -> &'static str {
    match date {
        Date::Year(_) => "The precision is a year: the source gives no month and no day.",
        Date::Month(_) => "The precision is a month: the source gives no day.",
    }
}
