use super::{ActivityCard, Context, summary::mandate_name};
use crate::model::{Activity, Code, Id};

/// One activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityPanel {
    /// Everything that the report says of it.
    pub card: ActivityCard,
    /// The mandate under which the report files it.
    pub mandate: Code,
    /// The paragraph and its short name.
    pub mandate_name: String,
    /// The programme that it is a part of: code and title.
    pub part_of: Option<(Code, String)>,
    /// Its parts: code and title, in the order of the report.
    pub parts: Vec<(Code, String)>,
}

/// So many parts of a programme are listed: our choice.
const MOST_PARTS: usize = 40;

impl ActivityPanel {
    /// The panel of an activity.
    #[must_use]
    pub fn of(context: &Context, id: Id<Activity>) -> Self {
        let activity = &context.data.activities[id];
        let title = |id: Id<Activity>| {
            let activity = &context.data.activities[id];
            (activity.code.clone(), context.text(&activity.title).to_owned())
        };
        let parts = context.data.activities.iter().filter(|(_, other)| other.part_of == Some(id));
        Self {
            card: ActivityCard::of(context, id, None),
            mandate: context.data.mandates[activity.mandate].code.clone(),
            mandate_name: mandate_name(context, activity.mandate),
            part_of: activity.part_of.map(title),
            parts: parts.map(|(id, _)| title(id)).take(MOST_PARTS).collect(),
        }
    }
}
