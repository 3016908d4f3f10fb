use super::{
    matrix::rule,
    words::{counted, number},
};
use crate::{
    i18n::{AboutWords, FigureCounts, Part},
    model::{Level, Reason, SentenceRef},
};

pub(super) const ABOUT: AboutWords = AboutWords {
    what: Part {
        title: "What this atlas is, and what it is not",
        paragraphs: &[
            "It is a reading of one report: that of the OAS Secretariat for Multidimensional Security on the special security \
             concerns of the small island states of the Caribbean, early 2012. It shows which paragraph of the resolution was \
             carried out for which member state, when and with whom, and where the report names no activity.",
            "An empty cell means “no activity reported”, here, in this one report. It does not mean that nothing happened, and it says nothing about \
             what a member state did: the resolution asks the Secretariat, and the levels measure what the Secretariat reports.",
            "It is not an official publication of the OAS, and it does not judge the quality or the effect of any work.",
        ],
    },
    levels: Part {
        title: "Levels",
        paragraphs: &[
            "Each member state has one level under each paragraph: the highest that applies. Regional work that names no \
             countries raises no level; it has a row of its own. States' own acts, such as ratifications, are shown and never counted. A share always says out of how many: the paragraphs that \
             the report answers.",
        ],
    },
    limits: Part {
        title: "Limits of the report",
        paragraphs: &[
            "Some sentences give a number of countries without their names, or name a part of the region. They are not \
             resolved to countries. “All member states” is, and is marked so.",
            "Dates are as precise as the report: a year, a month or none. Status is that of early 2012; what was planned then \
             is shown as planned, whatever became of it.",
            "Paragraph 4.g is not answered and its text is not in our hands. Paragraph 4.i is about coordination, which \
             cuts across all the others.",
            "The report's document number is not known.",
        ],
    },
    figures: Part {
        title: "Numbers of people",
        paragraphs: &[
            "A figure that the report gives for several activities together is told at each of them as shared. It is neither \
             divided nor added twice.",
        ],
    },
    figure_counts,
    ledger: Part {
        title: "What became of each sentence",
        paragraphs: &[
            "The report's text is not repeated here. Its sentences are numbered: section, paragraph, sentence; section 0 is \
             the opening. Each leads to the activities that rest on it, or says why there is none.",
        ],
    },
    ledger_counts,
    sentence: "Sentence",
    outcome: "What became of it",
    level: "Level",
    rule: "Rule",
    level_rule,
    reason,
    sentence_name,
    versions: Part { title: "Versions", paragraphs: &[] },
    data_version,
    page_version,
    licence: Part {
        title: "Licence",
        paragraphs: &[
            "Program and data may be used, changed and passed on under the MIT licence. The shapes of the map are from \
             Natural Earth, in the public domain. Please cite the report, the data version and the address of the page.",
        ],
    },
    errors: Part {
        title: "If something is wrong",
        paragraphs: &[
            "Write to those who publish this page. Name the sentence of the report, the title of the activity and the data \
             version; copy the address of the page, which holds what you see. A correction changes the data file, gets a new \
             version and is written into its list of changes.",
        ],
    },
};

fn level_rule(of: Level) -> &'static str {
    match of {
        Level::None => {
            "No activity names the member state as taking part. Where it is named as absent, or acted itself, words say so; \
             the level stays."
        }
        other => rule(other),
    }
}

fn figure_counts(of: &FigureCounts) -> String {
    let given = counted(of.given, "figure", "figures");
    let sourced = match of.unsourced {
        0 => "Each names the sentences that give it.".to_owned(),
        1 => "1 figure names no sentence that gives it.".to_owned(),
        more => format!("{} figures name no sentence that gives them.", number(more)),
    };
    format!(
        "The report gives {given}, for {}. {sourced} For {} it gives none.",
        counted(of.covered, "activity", "activities"),
        counted(of.without, "activity", "activities")
    )
}

fn ledger_counts(sentences: usize, used: usize) -> String {
    let lead = counted(used, "of them leads", "of them lead");
    format!("{}; {lead} to activities.", counted(sentences, "sentence", "sentences"))
}

pub(super) fn reason(of: Reason) -> &'static str {
    match of {
        Reason::RestatesResolution => "repeats what the resolution asks",
        Reason::Background => "tells circumstances, not work",
        Reason::Aim => "says what something is for",
        Reason::Method => "says how something works",
        Reason::Outcome => "says what came of work that other sentences name",
        Reason::Hope => "hopes or invites",
    }
}

fn sentence_name(of: SentenceRef) -> String {
    format!("§{} ¶{}, sentence {}", of.section, of.paragraph, of.sentence)
}

fn data_version(version: &str, as_of: &str) -> String {
    format!("Data: {version}; {as_of}.")
}

fn page_version(version: &str) -> String {
    format!("Page: {version}.")
}
