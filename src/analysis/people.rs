use crate::model::{Activity, Dataset, Headcount, Id};

/// The figures that cover an activity, in the order of the file. One that is shared covers others too and must be said
/// so: it is neither divided nor added twice.
pub fn people_of(data: &Dataset, activity: Id<Activity>) -> impl Iterator<Item = &Headcount> {
    data.headcounts.iter().filter(move |headcount| headcount.activities.contains(&activity))
}
