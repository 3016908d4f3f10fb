//! The columns of a list: what a spreadsheet may hold, how its titles are spelled, and what the template says of each.

mod hints;
mod specs;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use super::key;
use crate::model::{Lang, coded_enum};
pub(super) use hints::HINTS;
use specs::SPECS;

coded_enum! {
    /// What a column holds. Codes are the titles of a file of rows that were set aside.
    Column {
        /// A stable name of the row.
        Id => "id",
        /// Short name, in any language.
        Title => "title",
        /// The same in English.
        TitleEn => "title_en",
        /// The same in Spanish.
        TitleEs => "title_es",
        /// The same in French.
        TitleFr => "title_fr",
        /// The same in Portuguese.
        TitlePt => "title_pt",
        /// What was done.
        Summary => "description",
        /// The same in English.
        SummaryEn => "description_en",
        /// The same in Spanish.
        SummaryEs => "description_es",
        /// The same in French.
        SummaryFr => "description_fr",
        /// The same in Portuguese.
        SummaryPt => "description_pt",
        /// Paragraph of the resolution.
        Mandate => "mandate",
        /// What sort of work.
        Kind => "kind",
        /// How far it had come.
        Status => "status",
        /// When, in one text.
        When => "when",
        /// When it began.
        Start => "start",
        /// When it ended.
        End => "end",
        /// Countries whose role is not said, or said in brackets.
        Countries => "countries",
        /// The role of all of them.
        CountryRole => "country_role",
        /// Where it took place.
        Host => "host_countries",
        /// For whom it was done.
        Beneficiary => "beneficiary_countries",
        /// Who took part.
        Participant => "participating_countries",
        /// Who joined.
        Member => "joining_countries",
        /// Who ratified or acceded.
        Party => "acceding_countries",
        /// For whom it is planned.
        PlannedFor => "planned_countries",
        /// Who is named as not having taken part.
        Absent => "absent_countries",
        /// How many took part that are not named.
        Unnamed => "unnamed_countries",
        /// Town and country where it was held.
        Venue => "venue",
        /// Countries where it was carried out, of which one that the dataset is not about is a venue.
        Place => "place",
        /// Who led.
        Lead => "lead",
        /// Who worked on it.
        Partner => "partners",
        /// Who paid.
        Funder => "funders",
        /// Who taught.
        Trainer => "trainers",
        /// Who received it in its house.
        HostOrg => "host_organisations",
        /// What it was about.
        Topics => "topics",
        /// Whom it was for.
        Audiences => "audiences",
        /// How many people.
        People => "people",
        /// Id of the programme that it is a part of.
        PartOf => "part_of",
        /// Where it is described.
        Link => "link",
        /// What this page wrote beside a row that it set aside; not read.
        Note => "reason",
    }
}

/// No title of ours is so long, in bytes; a cell may be.
const LONGEST_TITLE: usize = 200;

/// The column with this title, in any of the four languages; a number at its end ("Country 2") does not matter.
pub(super) fn by_title(title: &str) -> Option<Column> {
    if title.len() > LONGEST_TITLE {
        return None;
    }
    let title = key(title);
    let plain = title.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    let find = |title: &str| titles().get(title).copied();
    find(&title).or_else(|| find(plain))
}

/// The language of titles: the one in which most of them are known, if there is only one such.
pub(super) fn language(titles: &[String]) -> Option<Lang> {
    let count = |lang: Lang| titles.iter().filter(|title| is_spelled(title, lang)).count();
    let most = Lang::ALL.iter().map(|&lang| count(lang)).max()?;
    let mut langs = Lang::ALL.iter().copied().filter(|&lang| count(lang) == most);
    langs.next().filter(|_| langs.next().is_none())
}

fn is_spelled(title: &str, lang: Lang) -> bool {
    static SPELLINGS: [OnceLock<BTreeSet<String>>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
    let spellings = SPELLINGS[lang as usize].get_or_init(|| {
        let spellings = SPECS.iter().flat_map(|spec| spec.titles[lang as usize].split('|'));
        spellings.map(key).collect()
    });
    spellings.contains(&key(title))
}

/// The title that the template and exports write for a column, in a language by its place.
pub(super) fn title(column: Column, lang: usize) -> &'static str {
    let spec = SPECS.iter().find(|spec| spec.column == column);
    spec.and_then(|spec| spec.titles[lang].split('|').next()).unwrap_or_default()
}

/// Every spelling with its column. Of two that spell one title the first in the table has it; English before the others.
fn titles() -> &'static BTreeMap<String, Column> {
    static TITLES: OnceLock<BTreeMap<String, Column>> = OnceLock::new();
    TITLES.get_or_init(|| {
        let mut titles = BTreeMap::new();
        for lang in 0..4 {
            for spec in SPECS {
                let code = (lang == 0).then(|| spec.column.code());
                for spelling in spec.titles[lang].split('|').chain(code) {
                    titles.entry(key(spelling)).or_insert(spec.column);
                }
            }
        }
        titles
    })
}
