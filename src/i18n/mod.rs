//! Words: everything that the page says, one constant per language.
//!
//! [`Messages`] is a struct, so a language that lacks a text does not compile. Plain texts are strings; what depends on
//! numbers, names or dates is a function, since every language joins them in its own way. Words are those of a
//! delegate: "no activity reported", never "nothing done".

mod about;
mod brief;
mod download;
mod embed;
mod en;
mod es;
mod filters;
mod forms;
mod fr;
mod hyphens;
mod keys;
mod matrix;
mod overlaps;
mod own_list;
mod partners;
mod picture;
mod pt;
mod summary;
mod timeline;

use crate::model::{
    CountryRole, Date, Derived, Issue, Kind, Lang, Level, OrgRole, Period, Place, SentenceRef, Status,
};

pub use about::{AboutWords, FigureCounts, Part};
pub use brief::BriefWords;
pub use download::{DownloadWords, FormatWords};
pub use embed::EmbedWords;
pub use filters::FilterWords;
pub(crate) use forms::lowered;
pub use hyphens::with_soft_hyphens;
pub use keys::KeyWords;
pub use matrix::{CellWords, GapWords, MatrixWords};
pub use overlaps::{DoubtWords, GroundWords, JudgeWords, OverlapSummary, OverlapWords, PairWords};
pub use own_list::OwnListWords;
pub use partners::{PartnerFacts, PartnerWords};
pub use picture::PictureWords;
pub use summary::{
    CellCounts, CellSummary, CountrySummary, GapCounts, MandateSummary, OverviewSummary, PeopleSummary, Share,
};
pub use timeline::{ListWords, TimelineWords};

/// The words of a language.
#[must_use]
pub const fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::En => &en::EN,
        Lang::Es => &es::ES,
        Lang::Fr => &fr::FR,
        Lang::Pt => &pt::PT,
    }
}

/// A language's name in itself.
#[must_use]
pub const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Es => "Español",
        Lang::Fr => "Français",
        Lang::Pt => "Português",
    }
}

/// Every text of the page in one language.
pub struct Messages {
    /// The language.
    pub lang: Lang,
    /// Name of the page.
    pub app_name: &'static str,
    /// Link that jumps over the header.
    pub skip_to_content: &'static str,
    /// Name of the choice of languages.
    pub language: &'static str,
    /// Name of the colour choice.
    pub theme: &'static str,
    /// Follow the system's colours.
    pub theme_auto: &'static str,
    /// Dark on light.
    pub theme_light: &'static str,
    /// Light on dark.
    pub theme_dark: &'static str,
    /// While data are on their way again.
    pub loading: &'static str,
    /// Name of the choice of pictures.
    pub views: &'static str,
    /// The map, as a picture to choose.
    pub map_view: &'static str,
    /// The matrix.
    pub matrix_view: &'static str,
    /// Activities over the months.
    pub timeline_view: &'static str,
    /// Activities as a table.
    pub list_view: &'static str,
    /// What the data are.
    pub about_view: &'static str,
    /// The matrix and its list.
    pub matrix: MatrixWords,
    /// One country under one mandate.
    pub cell: CellWords,
    /// The filters.
    pub filters: FilterWords,
    /// The list of gaps.
    pub gaps: GapWords,
    /// The partners.
    pub partners: PartnerWords,
    /// The overlaps.
    pub overlaps: OverlapWords,
    /// The timeline.
    pub timeline: TimelineWords,
    /// The list and the search.
    pub list_words: ListWords,
    /// What the data are and are not.
    pub about: AboutWords,
    /// Documents to take along.
    pub brief: BriefWords,
    /// Files to be saved.
    pub download: DownloadWords,
    /// Pictures to be taken along.
    pub picture: PictureWords,
    /// The page inside of another one.
    pub embed: EmbedWords,
    /// The help on keys.
    pub keys: KeyWords,
    /// Lists beside the report.
    pub own_list: OwnListWords,
    /// Name of the row of mandates.
    pub mandates: &'static str,
    /// Choice of no mandate.
    pub all_mandates: &'static str,
    /// Name of the map.
    pub map: &'static str,
    /// How to use the map by keyboard, for screen readers.
    pub map_keys: &'static str,
    /// What the numbers on the map are, and what to do, as long as nothing is chosen: one line.
    pub map_hint: &'static str,
    /// Title of the enlarged part.
    pub inset: &'static str,
    /// On the map, in print and in pictures.
    pub disclaimer: &'static str,
    /// The first few words of the disclaimer, which open the rest.
    pub disclaimer_short: &'static str,
    /// Title of the list of countries.
    pub countries: &'static str,
    /// Title of the list of mandates when nothing is chosen.
    pub overview: &'static str,
    /// What to do when nothing is chosen.
    pub overview_hint: &'static str,
    /// Title of the legend when no mandate is chosen.
    pub legend_tally: &'static str,
    /// Title of the legend when a mandate is chosen.
    pub legend_level: &'static str,
    /// Closes the panel.
    pub close: &'static str,
    /// Makes the sheet taller.
    pub expand: &'static str,
    /// Makes the sheet shorter.
    pub collapse: &'static str,
    /// Takes every choice back.
    pub clear: &'static str,
    /// Name of the panel.
    pub details: &'static str,
    /// Jumps to a mandate inside the panel.
    pub levels_at_a_glance: &'static str,
    /// Labels of an activity's facts.
    pub when: &'static str,
    /// Label: where it was held, outside the countries.
    pub venue: &'static str,
    /// Label: the country's own part.
    pub role: &'static str,
    /// Label: which countries.
    pub member_states: &'static str,
    /// Label: who led.
    pub lead: &'static str,
    /// Label: other bodies.
    pub with: &'static str,
    /// Label: how many people.
    pub people: &'static str,
    /// Label: sentences of the report.
    pub source: &'static str,
    /// Title: a country's own acts.
    pub state_actions: &'static str,
    /// Title: work that names no country.
    pub regional: &'static str,
    /// Title: what a mandate asks for.
    pub asks: &'static str,
    /// Title: who led under a mandate.
    pub led_by: &'static str,
    /// A mandate that the report does not answer.
    pub unanswered: &'static str,
    /// The text is shown in another language for want of a translation.
    pub in_language: fn(Lang) -> &'static str,
    /// Title of a page that could not be filled.
    pub fault_title: &'static str,
    /// Tries again.
    pub retry: &'static str,
    /// The map could not be drawn; all else works.
    pub map_missing: &'static str,
    /// Opens the list of faults.
    pub show_issues: &'static str,
    /// Table headers of faults.
    pub issue_place: &'static str,
    /// What stands there.
    pub issue_found: &'static str,
    /// What should stand there.
    pub issue_expected: &'static str,
    /// Hides a message.
    pub dismiss: &'static str,
    /// Title of the list of messages.
    pub notices: &'static str,
    /// The link in the footer to the data.
    pub download_data: &'static str,
    /// Label in the footer.
    pub data_version: &'static str,

    /// Name of a level.
    pub level: fn(Level) -> &'static str,
    /// A status in one word.
    pub status: fn(Status) -> &'static str,
    /// A kind of activity.
    pub kind: fn(Kind) -> &'static str,
    /// A country's role.
    pub country_role: fn(CountryRole) -> &'static str,
    /// How a country came in that is not named.
    pub derived: fn(Derived) -> &'static str,
    /// An organisation's role other than lead, in brackets behind its name.
    pub org_role: fn(OrgRole) -> &'static str,
    /// A country as a place to hold something in, by its ISO code; the code itself where it has no name here.
    pub place_name: fn(&str) -> String,

    /// The names joined: "a, b and c".
    pub list: fn(&[&str]) -> String,
    /// "5 of 8".
    pub share: fn(Share) -> String,
    /// Number of activities.
    pub activities: fn(usize) -> String,
    /// A year or a month.
    pub date: fn(Date) -> String,
    /// When, at the precision of the source.
    pub period: fn(Option<Period>) -> String,
    /// The state of affairs that the report describes.
    pub as_of: fn(Date) -> String,
    /// The sentences of the report, sorted.
    pub sources: fn(&[SentenceRef]) -> String,
    /// A country in one sentence.
    pub country_summary: fn(&CountrySummary) -> String,
    /// A mandate in one sentence.
    pub mandate_summary: fn(&MandateSummary) -> String,
    /// One country under one mandate in one sentence.
    pub cell_summary: fn(&CellSummary) -> String,
    /// How many of all activities are shown, by which filters, then the sentence.
    pub counted_summary: fn(Share, &[String], &str) -> String,
    /// Everything in one sentence.
    pub overview_summary: fn(&OverviewSummary) -> String,
    /// A number of people.
    pub people_summary: fn(&PeopleSummary) -> String,
    /// How many activities name no country and may include this one; only for one or more.
    pub regional_note: fn(usize) -> String,
    /// The country is named as not having taken part in the activity of this title.
    pub absence_note: fn(&str) -> String,
    /// How many countries took part that are not named.
    pub unnamed_countries: fn(u32) -> String,
    /// A range of mandates with activity, for the legend; both ends included.
    pub tally_class: fn(usize, usize) -> String,
    /// A name, then what is said of it: "Name: words".
    pub label: fn(&str, &str) -> String,
    /// Share of mandates with activity, in words.
    pub tally_words: fn(Share) -> String,
    /// Share of countries with activity, in words.
    pub country_share_words: fn(Share) -> String,
    /// So many activities name no country.
    pub naming_none: fn(usize) -> String,

    /// Rows that were set aside, of the report's own data.
    pub set_aside: fn(usize) -> String,
    /// Where a fault is.
    pub place: fn(&Place) -> String,
    /// What was found there.
    pub found: fn(&Issue) -> String,
    /// What was expected there.
    pub expected: fn(&Issue) -> String,
    /// The file could not be fetched: its name and the status of the answer, if there was one.
    pub not_fetched: fn(&str, Option<u16>) -> String,
    /// The file was fetched and cannot be read.
    pub not_readable: fn(&str) -> String,
    /// A link holds a key that is not known.
    pub unknown_key: fn(&str) -> String,
    /// A link holds a value that is not known.
    pub unknown_value: fn(&str, &str) -> String,
    /// A newer version of the page is there.
    pub new_version: &'static str,
    /// Loads it.
    pub reload: &'static str,
    /// A number as it is written.
    pub number: fn(usize) -> String,
    /// That the activities are made up, so many, for a test of scale.
    pub made_up: fn(usize) -> String,
    /// Goes on with the data shown, after a link that was made for others: their version.
    pub go_on: fn(&str) -> String,
    /// A link was made for other data.
    pub other_version: fn(&str, &str) -> String,
}
