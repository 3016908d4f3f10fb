use super::Share;
use crate::model::{Rung, Sides, Verdict};

/// Words of the overlaps.
pub struct OverlapWords {
    /// So many activities have no date, and cannot be compared in time.
    pub undated: fn(usize) -> String,
    /// Name of the picture.
    pub view: &'static str,
    /// How much there is, in one sentence.
    pub summary: fn(&OverlapSummary) -> String,
    /// What the page does not claim.
    pub hint: &'static str,
    /// Title of the settings, which fold on a phone.
    pub settings: &'static str,
    /// Label of the choice of the window.
    pub window: &'static str,
    /// A window of so many months.
    pub window_months: fn(u16) -> String,
    /// Label of the choice of rungs.
    pub rungs: &'static str,
    /// A rung, as the title of a finding.
    pub rung: fn(Rung) -> &'static str,
    /// A rung with its number of findings.
    pub rung_count: fn(Rung, u64) -> String,
    /// What a rung means.
    pub rule: fn(Rung) -> &'static str,
    /// While the search goes on: how many activities are done.
    pub searching: fn(Share) -> String,
    /// Nothing of what is shown was found.
    pub nothing: &'static str,
    /// No rung is shown.
    pub no_rung: &'static str,
    /// So many findings are listed, out of all.
    pub left_out: fn(usize, u64) -> String,
    /// So many activities name no lead body.
    pub without_lead: fn(usize) -> String,
    /// So many more findings have only one side in the selection.
    pub one_side: fn(u64) -> String,
    /// One activity of a pair is enough to pass a filter by partner or by words.
    pub other_side: &'static str,
    /// Shows so many more.
    pub show_more: fn(usize) -> String,
    /// Title of the list.
    pub list: fn(u64) -> String,
    /// Title of the picture of countries and mandates, also of the map.
    pub place: &'static str,
    /// What the picture counts.
    pub place_note: &'static str,
    /// A number in the picture as it is read out: country, mandate, number.
    pub cell: fn(&str, &str, u64) -> String,
    /// A number of findings.
    pub count: fn(u64) -> String,
    /// A number where there is little room.
    pub short: fn(u64) -> String,
    /// A range of numbers, for the legend; both ends included.
    pub class: fn(u64, u64) -> String,
    /// Title of the column of countries.
    pub country: &'static str,
    /// Title of the column of all mandates.
    pub all: &'static str,
    /// Title: the reasons.
    pub grounds: &'static str,
    /// Title: what speaks against it.
    pub doubts: &'static str,
    /// Nothing speaks against it in the data.
    pub no_doubt: &'static str,
    /// Label: what an activity is about.
    pub topics: &'static str,
    /// Label: whom it was for.
    pub audiences: &'static str,
    /// The reasons.
    pub ground: GroundWords,
    /// What speaks against it.
    pub doubt: DoubtWords,
    /// One pair alone.
    pub pair: PairWords,
    /// A person's verdict.
    pub judge: JudgeWords,
}

/// The reasons of a finding; lists of names are not empty.
pub struct GroundWords {
    /// Both are in these countries.
    pub same_countries: fn(&[&str]) -> String,
    /// Both are under this mandate.
    pub same_mandate: fn(&str) -> String,
    /// Both are about this.
    pub shared_topics: fn(&[&str]) -> String,
    /// Both are for these.
    pub shared_audiences: fn(&[&str]) -> String,
    /// Their periods share a month.
    pub same_time: &'static str,
    /// So many months lie between, so many are allowed.
    pub near_time: fn(u32, u16) -> String,
    /// These lead the first, those the second.
    pub other_leads: fn(&[&str], &[&str]) -> String,
    /// These lead both.
    pub same_leads: fn(&[&str]) -> String,
    /// They stand in different lists.
    pub other_source: &'static str,
    /// They stand under these two mandates.
    pub other_mandates: fn(&str, &str) -> String,
    /// The same place and the same period.
    pub same_place: &'static str,
    /// Which is a part of the other one.
    pub part_of: fn(Sides) -> &'static str,
}

/// What speaks against a finding; lists of names are not empty.
pub struct DoubtWords {
    /// So many months lie between.
    pub months_apart: fn(u32) -> String,
    /// These have no date.
    pub undated: fn(Sides) -> &'static str,
    /// Of these only the year is known.
    pub vague: fn(Sides) -> &'static str,
    /// These have no end.
    pub open_end: fn(Sides) -> &'static str,
    /// They are of these two kinds.
    pub other_kinds: fn(&str, &str) -> String,
    /// They share no topic.
    pub other_topics: &'static str,
    /// They share no audience.
    pub other_audiences: &'static str,
    /// It is not said whom these were for.
    pub no_audience: fn(Sides) -> &'static str,
    /// These bodies take part in both.
    pub shared_bodies: fn(&[&str]) -> String,
    /// The leads are parts of this body.
    pub common_whole: fn(&str) -> String,
    /// Both are parts of this programme.
    pub same_programme: fn(&str) -> String,
    /// These are only planned.
    pub planned: fn(Sides) -> &'static str,
    /// In these the country is only planned.
    pub country_planned: fn(Sides) -> &'static str,
    /// These are regional.
    pub regional: fn(Sides) -> &'static str,
    /// In these the country follows from "all".
    pub derived: fn(Sides) -> &'static str,
}

/// One pair alone.
pub struct PairWords {
    /// The link that shows it alone, and can be sent.
    pub link: &'static str,
    /// That it is shown alone.
    pub alone: &'static str,
    /// That it is not found with these filters and settings.
    pub absent: &'static str,
    /// Shows all again.
    pub all: &'static str,
}

/// A person's verdict and the file that keeps it.
pub struct JudgeWords {
    /// Label of the choice of which pairs are listed, by their verdict.
    pub show: &'static str,
    /// All of them.
    pub all: &'static str,
    /// Those without a verdict.
    pub unjudged: &'static str,
    /// No pair has this verdict.
    pub none_so: &'static str,
    /// Label of the choice of verdicts of a finding.
    pub title: &'static str,
    /// A verdict.
    pub verdict: fn(Verdict) -> &'static str,
    /// Label of the note.
    pub note: &'static str,
    /// Title of the part about the file.
    pub file: &'static str,
    /// What becomes of judgements.
    pub file_hint: &'static str,
    /// Writes the file.
    pub save: fn(usize) -> String,
    /// Opens a file.
    pub open: &'static str,
    /// Whether there is anything that is not in a file yet.
    pub unsaved: &'static str,
    /// So many judgements were opened, of which so many replaced others; so many are about activities that are not here.
    pub opened: fn(usize, usize, usize) -> String,
    /// The file was written for other versions of the data: these.
    pub other_data: fn(&[&str]) -> String,
    /// Parts of the file that are kept without being known.
    pub kept: fn(&[&str]) -> String,
    /// So many entries were set aside.
    pub set_aside: fn(usize) -> String,
    /// The file cannot be read.
    pub not_readable: fn(&str) -> String,
}

/// How much was found. Only what is shown counts.
pub struct OverlapSummary {
    /// Each rung that is shown with its number, the strongest first.
    pub rungs: Vec<(Rung, u64)>,
    /// Countries in which there is anything, out of all.
    pub countries: Share,
    /// How many are across lists.
    pub across: u64,
}
