//! HXL tags (HXL 1.1) and the columns that they mean: the mapping of `data/README.md`, section "Lists".

use super::Column;

/// What a tag means: the hashtag, attributes that it must have, and the column. The first that fits counts.
const TAGS: &[(&str, &[&str], Column)] = &[
    ("meta", &["id"], Column::Id),
    ("meta", &["url"], Column::Link),
    ("meta", &["source", "code"], Column::Note),
    ("meta", &["source", "sentence"], Column::Note),
    ("meta", &["source"], Column::Link),
    ("activity", &["type"], Column::Kind),
    ("activity", &["programme"], Column::PartOf),
    ("activity", &["id"], Column::Id),
    ("activity", &["code"], Column::Id),
    ("activity", &["i_en"], Column::TitleEn),
    ("activity", &["i_es"], Column::TitleEs),
    ("activity", &["i_fr"], Column::TitleFr),
    ("activity", &["i_pt"], Column::TitlePt),
    ("activity", &[], Column::Title),
    ("event", &[], Column::Title),
    ("description", &["people"], Column::Note),
    ("description", &["i_en"], Column::SummaryEn),
    ("description", &["i_es"], Column::SummaryEs),
    ("description", &["i_fr"], Column::SummaryFr),
    ("description", &["i_pt"], Column::SummaryPt),
    ("description", &[], Column::Summary),
    ("sector", &["mandate"], Column::Mandate),
    ("sector", &[], Column::Topics),
    ("subsector", &[], Column::Topics),
    ("modality", &[], Column::Kind),
    ("status", &[], Column::Status),
    ("date", &["start"], Column::Start),
    ("date", &["end"], Column::End),
    ("date", &["reported"], Column::Note),
    ("date", &[], Column::When),
    ("country", &["host"], Column::Host),
    ("country", &["beneficiary"], Column::Beneficiary),
    ("country", &["participant"], Column::Participant),
    ("country", &["member"], Column::Member),
    ("country", &["party"], Column::Party),
    ("country", &["planned"], Column::PlannedFor),
    ("country", &["absent"], Column::Absent),
    ("country", &["num"], Column::Unnamed),
    ("country", &["venue"], Column::Venue),
    ("country", &[], Column::Countries),
    ("loc", &["venue"], Column::Venue),
    ("org", &["type"], Column::Note),
    ("org", &["prog"], Column::Lead),
    ("org", &["lead"], Column::Lead),
    ("org", &["funder"], Column::Funder),
    ("org", &["trainer"], Column::Trainer),
    ("org", &["host"], Column::HostOrg),
    ("org", &["impl"], Column::Partner),
    ("org", &["partner"], Column::Partner),
    ("org", &[], Column::Lead),
    ("beneficiary", &["num"], Column::People),
    ("beneficiary", &[], Column::Audiences),
    ("targeted", &["group"], Column::Audiences),
    ("targeted", &[], Column::People),
    ("group", &[], Column::Audiences),
    ("population", &[], Column::Audiences),
    ("reached", &[], Column::People),
    ("output", &["num", "countries"], Column::Unnamed),
    ("output", &["num"], Column::People),
];

/// Whether a row holds tags: every field that is not blank is one, and there is one at least.
pub(super) fn is_tag_row<'a>(fields: impl Iterator<Item = &'a str>) -> bool {
    let mut fields = fields.map(str::trim).filter(|field| !field.is_empty()).peekable();
    fields.peek().is_some() && fields.all(is_tag)
}

fn is_tag(field: &str) -> bool {
    let mut letters = field.chars();
    letters.next() == Some('#') && letters.next().is_some_and(|letter| letter.is_ascii_alphabetic())
}

/// The column that a tag means. Attributes stand in any order; those that nothing asks for do not matter.
pub(super) fn by_tag(tag: &str) -> Option<Column> {
    let tag = tag.trim().to_ascii_lowercase();
    let mut parts = tag.strip_prefix('#')?.split('+').map(str::trim);
    let (hashtag, attributes) = (parts.next()?, parts.collect::<Vec<_>>());
    let fits = |needed: &[&str]| needed.iter().all(|needed| attributes.contains(needed));
    TAGS.iter().find(|(name, needed, _)| *name == hashtag && fits(needed)).map(|(.., column)| *column)
}
