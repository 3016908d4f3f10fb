//! English.

mod about;
mod brief;
mod download;
mod embed;
mod faults;
mod filters;
mod keys;
mod matrix;
mod overlaps;
mod own_list;
mod partners;
mod picture;
mod sentences;
mod timeline;
mod words;

use super::{Messages, forms};
use crate::model::Lang;

/// English.
pub(super) const EN: Messages = Messages {
    lang: Lang::En,
    app_name: "Mandate Atlas",
    skip_to_content: "Skip to the content",
    language: "Language",
    theme: "Colours",
    theme_auto: "Auto",
    theme_light: "Light",
    theme_dark: "Dark",
    loading: "Loading the report …",
    views: "Views",
    map_view: "Map",
    matrix_view: "Matrix",
    timeline_view: "Timeline",
    list_view: "List",
    about_view: "About the data",
    matrix: matrix::MATRIX,
    cell: matrix::CELL,
    filters: filters::FILTERS,
    gaps: matrix::GAPS,
    partners: partners::PARTNERS,
    overlaps: overlaps::OVERLAPS,
    timeline: timeline::TIMELINE,
    list_words: timeline::LIST,
    about: about::ABOUT,
    brief: brief::BRIEF,
    download: download::DOWNLOAD,
    picture: picture::PICTURE,
    embed: embed::EMBED,
    keys: keys::KEYS,
    own_list: own_list::OWN_LIST,
    mandates: "Mandate",
    all_mandates: "All mandates",
    map: "Map of the Caribbean member states",
    map_keys: "Arrow keys move to the neighbouring member state, Enter chooses it, Escape takes the choice back.",
    map_hint: "The number beside each name: mandates with reported activity. Choose a member state to read more.",
    inset: "Eastern Caribbean, enlarged",
    disclaimer: "Schematic map for showing activities. Outlines, lines and names are simplified and follow a public data \
                 set; they express no position of the OAS or its member states on the status, limits or sovereignty \
                 of any territory. Small states are enlarged for legibility.",
    disclaimer_short: "Schematic map; lines and names express no position of the OAS or its members.",
    countries: "Member states",
    overview: "Mandates of the resolution",
    overview_hint: "Choose a member state to read what was reported for it, a mandate to see where it was carried out, or \
                    both.",
    legend_tally: "Mandates with reported activity",
    legend_level: "Reported for the member state",
    close: "Close",
    expand: "Show more",
    collapse: "Show less",
    clear: "Clear all",
    details: "Details",
    levels_at_a_glance: "All mandates at a glance",
    when: "When",
    venue: "Held in",
    role: "Part",
    member_states: "Member states",
    lead: "Led by",
    with: "With",
    people: "People",
    source: "Source",
    state_actions: "The state's own acts, not counted as activity",
    regional: "Regional, countries not named",
    asks: "What it asks for",
    led_by: "Led by",
    unanswered: "The report does not answer this paragraph, and its text is not in our hands. Nothing can be concluded \
                 from the silence.",
    in_language: |lang| match lang {
        Lang::En => "in English",
        Lang::Es => "in Spanish",
        Lang::Fr => "in French",
        Lang::Pt => "in Portuguese",
    },
    fault_title: "The atlas cannot show the report",
    retry: "Try again",
    map_missing: "The map cannot be drawn. The list below does the same.",
    show_issues: "Show what was wrong",
    issue_place: "Where",
    issue_found: "Found",
    issue_expected: "Expected",
    dismiss: "Dismiss",
    notices: "About this link and these data",
    download_data: "The data as JSON",
    data_version: "Data version",

    level: words::level,
    status: words::status,
    kind: words::kind,
    country_role: words::country_role,
    derived: words::derived,
    org_role: words::org_role,
    place_name: words::place_name,

    list: words::list,
    share: words::share,
    activities: words::activities,
    date: words::date,
    period: words::period,
    as_of: words::as_of,
    sources: |refs| words::CITING.sources(refs),
    country_summary: sentences::country,
    mandate_summary: sentences::mandate,
    cell_summary: sentences::cell,
    counted_summary: sentences::counted_summary,
    overview_summary: sentences::overview,
    people_summary: sentences::people,
    regional_note: sentences::regional_note,
    absence_note: sentences::absence_note,
    unnamed_countries: sentences::unnamed_countries,
    tally_class: |least, most| forms::range([least, most], "–", words::number),
    label: sentences::label,
    tally_words: sentences::tally_words,
    country_share_words: sentences::country_share_words,
    naming_none: sentences::naming_none,

    set_aside: faults::set_aside,
    place: faults::place,
    found: faults::found,
    expected: faults::expected,
    not_fetched: faults::not_fetched,
    not_readable: faults::not_readable,
    unknown_key: faults::unknown_key,
    unknown_value: faults::unknown_value,
    new_version: "A newer version of this page is there.",
    reload: "Load it",
    number: |count| words::number(count),
    made_up: |count| {
        let told = words::counted(count, "made-up activity, not one", "made-up activities, not those");
        format!("A test of scale: {told} of the report.")
    },
    go_on: |version| format!("Go on with version {version}"),
    other_version: faults::other_version,
};
