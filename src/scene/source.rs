use super::Context;
use crate::model::{Activity, Id};

/// Whose list an activity stands in, where there are several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SourceMark {
    /// The place of the list: 0 is the report, and each has a form of its own.
    pub place: usize,
    /// What it is called.
    pub name: String,
}

impl SourceMark {
    /// The mark of an activity; nothing while there is only the report.
    #[must_use]
    pub fn of(context: &Context, id: Id<Activity>) -> Option<Self> {
        let source = context.data.activities[id].source;
        let name = || context.text(&context.data.sources[source].issuer).to_owned();
        (context.data.sources.len() > 1).then(|| Self { place: source.index(), name: name() })
    }
}

/// The mark of every list, in their order; none while there is only the report.
#[must_use]
pub fn source_marks(context: &Context) -> Vec<SourceMark> {
    let marks = context
        .data
        .sources
        .iter()
        .map(|(id, source)| SourceMark { place: id.index(), name: context.text(&source.issuer).to_owned() });
    marks.filter(|_| context.data.sources.len() > 1).collect()
}

/// How many of the activities each list gives, beside the report, in the order of the lists; those that give none are left
/// out. Nothing while there is only the report.
pub(crate) fn list_shares<'a>(
    context: &Context,
    ids: impl IntoIterator<Item = &'a Id<Activity>>,
) -> Vec<(SourceMark, usize)> {
    let data = context.data;
    if data.sources.len() < 2 {
        return Vec::new();
    }
    let mut counts = vec![0; data.sources.len()];
    ids.into_iter().for_each(|&id| counts[data.activities[id].source.index()] += 1);
    let marks = source_marks(context).into_iter().zip(counts).skip(1);
    marks.filter(|(_, count)| *count > 0).collect()
}

/// A label, with how many activities are from which list.
pub(crate) fn with_shares(context: &Context, label: String, shares: &[(SourceMark, usize)]) -> String {
    shares.iter().fold(label, |label, (mark, count)| {
        format!("{label} {}", (context.words.own_list.share)(*count, &mark.name))
    })
}

/// The places of a sentence's words: the sentences of the report, or the line of a list and its own sentences.
pub(crate) fn source_text(context: &Context, id: Id<Activity>) -> String {
    let (activity, words) = (&context.data.activities[id], context.words);
    let Some(origin) = &activity.origin else { return (words.sources)(&activity.refs) };
    let list = context.text(&context.data.sources[activity.source].issuer);
    let line = (words.own_list.origin)(list, origin.line);
    if activity.refs.is_empty() { line } else { format!("{line}; {}", (words.sources)(&activity.refs)) }
}
