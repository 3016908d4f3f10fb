use super::words::{counted, list, number, share};
use crate::{
    i18n::{DoubtWords, GroundWords, JudgeWords, OverlapSummary, OverlapWords, PairWords, forms},
    model::{Rung, Sides, Verdict},
};

pub(super) const OVERLAPS: OverlapWords = OverlapWords {
    undated: |count| {
        format!(
            "{} no date; without one, activities can only be said to share a field.",
            counted(count, "activity of this selection has", "activities of this selection have")
        )
    },
    view: "Overlaps",
    summary,
    hint: "These are possible overlaps, computed from what is reported. Work may be arranged between the bodies, or may \
           not be the same at all: a person judges.",
    settings: "What counts",
    window: "Time between them",
    window_months,
    rungs: "Show",
    rung,
    rung_count: |rung, count| format!("{} {}", number(count), noun(rung, count)),
    rule,
    searching: |done| format!("Comparing: {} activities done …", share(done)),
    nothing: "No such pair in this selection.",
    no_rung: "Nothing is chosen to be shown.",
    left_out: |listed, all| {
        format!(
            "The list shows {} of {}, the most telling first. Filters narrow it down.",
            number(listed),
            pairs(all)
        )
    },
    without_lead,
    one_side: |count| {
        let verb = if count == 1 { "has" } else { "have" };
        format!("{} more here {verb} the other side outside of this selection:", number(count))
    },
    other_side: "One activity of each pair is of the partner or found by the words that are filtered; the other may be of anybody.",
    show_more: |count| format!("Show {} more", number(count)),
    list: |count| format!("Pairs of activities: {}", number(count)),
    place: "Where they are",
    place_note: "Pairs that share the member state, with one side or both under the mandate.",
    cell: |country, mandate, count| format!("{country}, {mandate}: {}", pairs(count)),
    count: pairs,
    short: forms::short,
    class: |least, most| {
        if least == most { number(least) } else { format!("{}–{}", number(least), number(most)) }
    },
    country: "Member state",
    all: "All",
    grounds: "Why it is listed",
    doubts: "What speaks against it",
    no_doubt: "Nothing in the data.",
    topics: "About",
    audiences: "For",
    ground: GROUND,
    doubt: DOUBT,
    pair: PairWords {
        link: "Link to this pair",
        alone: "Only one pair is shown.",
        absent: "This pair is not found with these filters and settings.",
        all: "Show all pairs",
    },
    judge: JUDGE,
};

const GROUND: GroundWords = GroundWords {
    same_countries: |names| format!("both in {}", list(names)),
    same_mandate: |mandate| format!("both under {mandate}"),
    shared_topics: |names| format!("both about {}", lower(names)),
    shared_audiences: |names| format!("both for {}", lower(names)),
    same_time: "at the same time",
    near_time: |months, window| {
        let verb = if window == 1 { "is" } else { "are" };
        format!("{} apart, {window} {verb} allowed", counted_months(months))
    },
    other_leads: |a, b| {
        let bodies = match (a, b) {
            ([a], [b]) => list(&[*a, *b]),
            _ => format!("the first by {}, the second by {}", list(a), list(b)),
        };
        format!("led by different bodies: {bodies}")
    },
    same_leads: |names| format!("led by the same: {}", list(names)),
    other_source: "told in two lists",
    other_mandates: |a, b| format!("told under two mandates: {a} and {b}"),
    same_place: "the same place and the same period",
    part_of: |side| match side {
        Sides::B => "the second is a part of the first",
        _ => "the first is a part of the second",
    },
};

const DOUBT: DoubtWords = DoubtWords {
    months_apart: |months| {
        let verb = if months == 1 { "lies" } else { "lie" };
        format!("{} {verb} between them", counted_months(months))
    },
    undated: |sides| {
        forms::sided(sides, ["the first has no date", "the second has no date", "neither has a date"])
    },
    vague: |sides| {
        forms::sided(
            sides,
            [
                "of the first only the year is known",
                "of the second only the year is known",
                "of both only the year is known",
            ],
        )
    },
    open_end: |sides| {
        forms::sided(
            sides,
            ["the first has no known end", "the second has no known end", "neither has a known end"],
        )
    },
    other_kinds: |a, b| format!("different kinds of work: {a} and {b}"),
    other_topics: "different topics",
    other_audiences: "different audiences",
    no_audience: |sides| {
        forms::sided(
            sides,
            [
                "not said whom the first was for",
                "not said whom the second was for",
                "not said whom either was for",
            ],
        )
    },
    shared_bodies: |names| format!("{} took part in both, which suggests coordination", list(names)),
    common_whole: |name| format!("both leads are parts of {name}"),
    same_programme: |title| format!("both are parts of one programme: {title}"),
    planned: |sides| {
        forms::sided(
            sides,
            ["the first is only planned", "the second is only planned", "both are only planned"],
        )
    },
    country_planned: |sides| {
        forms::sided(
            sides,
            [
                "in the first the member state is only planned",
                "in the second the member state is only planned",
                "in both the member state is only planned",
            ],
        )
    },
    regional: |sides| {
        forms::sided(
            sides,
            [
                "the first is regional: it names more than half of the member states",
                "the second is regional: it names more than half of the member states",
                "both are regional: they name more than half of the member states",
            ],
        )
    },
    derived: |sides| {
        forms::sided(
            sides,
            [
                "in the first the member state is not named, it follows from “all”",
                "in the second the member state is not named, it follows from “all”",
                "in both the member state is not named, it follows from “all”",
            ],
        )
    },
};

const JUDGE: JudgeWords = JudgeWords {
    show: "List",
    all: "All pairs",
    unjudged: "Without a verdict",
    none_so: "No listed pair has this verdict.",
    title: "Your verdict",
    verdict: |verdict| match verdict {
        Verdict::Confirmed => "Confirmed",
        Verdict::Coordinated => "Coordinated",
        Verdict::Different => "Different work",
        Verdict::ToCheck => "To check",
    },
    note: "Note",
    file: "Your verdicts",
    file_hint: "Verdicts stay on this page and are sent nowhere. To keep them, save them as a file and open it here again.",
    save: |count| format!("Save {}", counted(count, "verdict", "verdicts")),
    open: "Open a saved file",
    unsaved: "Not saved yet.",
    opened,
    other_data: |versions| format!("It was saved with other data: {}.", list(versions)),
    kept: |names| format!("Parts that this page does not know are kept: {}.", list(names)),
    set_aside: |count| format!("{} set aside.", counted(count, "entry was", "entries were")),
    not_readable: |file| format!("{file} cannot be read."),
};

fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => "Possible duplication",
        Rung::Overlap => "Possible overlap",
        Rung::SharedField => "Shared field",
        Rung::DoubleReport => "Possibly told twice",
        Rung::Series => "Series",
        Rung::FollowUp => "Part of the other",
    }
}

fn noun(rung: Rung, count: u64) -> &'static str {
    match (rung, count) {
        (Rung::PossibleDuplication, 1) => "possible duplication",
        (Rung::PossibleDuplication, _) => "possible duplications",
        (Rung::Overlap, 1) => "possible overlap",
        (Rung::Overlap, _) => "possible overlaps",
        (Rung::SharedField, 1) => "pair in a shared field",
        (Rung::SharedField, _) => "pairs in a shared field",
        (Rung::DoubleReport, _) => "possibly told twice",
        (Rung::Series, _) => "in a series",
        (Rung::FollowUp, 1) => "part of the other",
        (Rung::FollowUp, _) => "parts of the other",
    }
}

fn rule(rung: Rung) -> &'static str {
    match rung {
        Rung::PossibleDuplication => {
            "same member state, shared topic and shared audience, close in time, different lead bodies"
        }
        Rung::Overlap => "same member state, shared topic or audience, close in time, different lead bodies",
        Rung::SharedField => "same member state and mandate, different lead bodies",
        Rung::DoubleReport => {
            "same lead body, place and period and a shared topic, under two mandates or in two lists"
        }
        Rung::Series => "same lead body and topic, other place or time: no overlap",
        Rung::FollowUp => "one is a part of the other: no overlap",
    }
}

fn summary(found: &OverlapSummary) -> String {
    let counts: Vec<String> =
        found.rungs.iter().map(|&(rung, count)| format!("{} {}", number(count), noun(rung, count))).collect();
    if counts.is_empty() {
        return "Nothing is chosen to be shown.".to_owned();
    }
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    let across = match found.across {
        0 => String::new(),
        count => format!("; {} between two lists", number(count)),
    };
    format!("{}, in {} member states{across}.", list(&counts), share(found.countries))
}

fn window_months(months: u16) -> String {
    match months {
        0 => "none: they share a month".to_owned(),
        1 => "up to 1 month".to_owned(),
        12 => "up to 12 months".to_owned(),
        months => format!("up to {months} months"),
    }
}

fn without_lead(count: usize) -> String {
    let (one, many) = ("activity of this selection names", "activities of this selection name");
    format!("{} no lead body and cannot be compared by it.", counted(count, one, many))
}

fn opened(count: usize, replaced: usize, absent: usize) -> String {
    let mut text = counted(count, "verdict opened", "verdicts opened");
    if replaced > 0 {
        text += &format!(", {}", counted(replaced, "in place of another", "in place of others"));
    }
    if absent > 0 {
        text += &format!(", {} about activities that are not in these data: kept", number(absent));
    }
    text + "."
}

fn counted_months(months: u32) -> String {
    if months == 1 { "1 month".to_owned() } else { format!("{months} months") }
}

fn pairs(count: u64) -> String {
    if count == 1 { "1 pair".to_owned() } else { format!("{} pairs", number(count)) }
}

/// Names of topics and audiences inside of a sentence.
fn lower(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| forms::lowered(name)).collect();
    list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
