use super::words::{activities, counted, list, number};
use crate::{i18n::OwnListWords, model::Vocabulary};

pub(super) const OWN_LIST: OwnListWords = OwnListWords {
    elsewhere: |list| {
        format!(
            "The link was made with a list beside the report, “{list}”, which is not here: what is shown is not what was seen. Put the list beside the report under “Your list”, then open the link again."
        )
    },
    other_countries: "Other countries",
    beside,
    share: |count, name| format!("{} from {name}.", number(count)),
    view: "Your list",
    intro: "Put a list of your own beside the report: what another body did, in the same countries or elsewhere. Both then stand \
            together in every view, each with its own mark, and a filter tells them apart.",
    privacy: "The file is read here, in this window. It never leaves your machine: nothing is sent, and nothing of it is kept \
              once you close or reload the page.",
    choose: "Choose a file",
    or_drop: "or drop it anywhere on this page",
    drop_here: "Drop the file to read it here. It never leaves your machine.",
    formats: "What can be read",
    format_list: [
        "A spreadsheet saved as CSV. Titles in English, Spanish, French or Portuguese; dates as you write them; several \
         countries in one cell.",
        "CSV with HXL tags.",
        "IATI activities (XML, version 2).",
        "The JSON of this page.",
    ],
    limits: "Up to 100,000 rows or 50 MB.",
    template: "Save a template for your spreadsheet",
    template_file: "mandate-atlas-template.csv",
    reading: |name, percent| format!("Reading {name}: {percent}%"),
    joining: "Putting the list beside the report …",
    cancel: "Cancel",
    cancelled: "Reading was cancelled. Nothing of the file was kept.",
    refused: |name| format!("{name} cannot be read. This is what is wrong:"),
    counts,
    format,
    unread: |titles| format!("Columns that are not read: {}.", list(titles)),
    name: "Name of the list",
    problems,
    more_problems: |count| format!("{} in the file of problems.", counted(count, "more is", "more are")),
    save_aside: "Save the rows that were set aside",
    save_problems: "Save the problems",
    aside_titles: ["line", "reason"],
    problem_titles: ["line", "column", "found", "expected"],
    aside_file: "set-aside.csv",
    problems_file: "problems.csv",
    matching: "Names that are not known here",
    matching_hint: |count| {
        let which = if count == 1 { "it" } else { "each" };
        format!(
            "{} not known here. Say what {which} is, or leave it as it is: then it becomes an entry of its own.",
            counted(count, "name in your list is", "names in your list are")
        )
    },
    all_known: "Every name in your list is known here.",
    more_names: |count| {
        let (one, many) = (
            "name more, in few rows, is left as it is",
            "names more, in few rows each, are left as they are",
        );
        format!("{}.", counted(count, one, many))
    },
    take_first: "Take the first suggestion wherever there is one",
    vocabulary,
    not_given: "(not given)",
    rows: |count| counted(count, "row", "rows"),
    suggestions: "Suggestions",
    all: "All",
    as_it_is: "Leave as it is: an entry of its own",
    as_not_given: "Leave as it is: not given, or another",
    leave_out: "Leave out; the rows stay",
    save_choices: "Save these choices",
    choices_hint: "Next time, open the saved file here first: your choices are then made already.",
    choices_file: "mandate-atlas-choices.json",
    remembered: |count, name| {
        format!("{} read from {name}. Now choose your list.", counted(count, "choice was", "choices were"))
    },
    show: "Show it beside the report",
    discard: "Discard",
    nothing_kept: "No row could be kept, so there is nothing to show.",
    held: "Beside the report now",
    none_held: "No list. You see the report alone.",
    held_row: |name, count| format!("{name}: {}", activities(count)),
    remove: |name| format!("Remove {name}"),
    renamed: |count| {
        format!(
            "{} another id, since theirs was taken or cannot stand in a link",
            counted(count, "row has", "rows have")
        )
    },
    renamed_row: |line, wanted, code| format!("line {line}: {wanted} is {code}"),
    banner: |names| format!("Beside the report: {}", list(names)),
    added_countries: |names| {
        let told = match names {
            [_] => "A country that the report is not about is",
            _ => "Countries that the report is not about are",
        };
        format!("{told} not counted with the member states: {}.", list(names))
    },
    origin: |name, line| format!("{name}, line {line}"),
    from: |name| format!("From {name}"),
    more: "more there",
    off_map: "not on this map",
};

fn counts(kept: usize, aside: usize, values: usize) -> String {
    let kept = format!("{} kept", counted(kept, "row", "rows"));
    let aside = format!("{} set aside", counted(aside, "row", "rows"));
    format!("{kept}, {aside}, {} not read.", counted(values, "value", "values"))
}

fn problems(values: usize, reasons: usize) -> String {
    let values_said = format!("{} not read", counted(values, "value", "values"));
    let reasons_said = counted(reasons, "problem in rows set aside", "problems in rows set aside");
    match (values, reasons) {
        (_, 0) => values_said,
        (0, _) => reasons_said,
        _ => format!("{values_said}, {reasons_said}"),
    }
}

fn format(code: &str, encoding: &str) -> String {
    let name = match code {
        "json" => "the JSON of this page",
        "csv" => "a CSV spreadsheet",
        "hxl" => "CSV with HXL tags",
        _ => "IATI activities",
    };
    format!("Read as {name}, in {encoding}.")
}

fn vocabulary(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Mandate => "Mandates",
        Vocabulary::Country => "Countries",
        Vocabulary::Organisation => "Organisations",
        Vocabulary::Topic => "Topics",
        Vocabulary::Audience => "Audiences",
        Vocabulary::Kind => "Kinds of activity",
        Vocabulary::Status => "Status",
        Vocabulary::CountryRole => "Roles of countries",
        Vocabulary::OrgRole => "Roles of organisations",
    }
}

fn beside(count: usize, countries: usize) -> String {
    let verb = if count == 1 { "is" } else { "are" };
    let more = match countries {
        0 => String::new(),
        count => format!(", with {} that the report is not about", counted(count, "country", "countries")),
    };
    format!("{} of the activities {verb} from lists beside the report{more}.", number(count))
}
