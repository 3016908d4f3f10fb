//! The words of the page about the data, of documents and of saved files.

use mandate_atlas::{
    i18n::FigureCounts,
    model::{EmbedPart, Level, ListColumn, Reason},
};

use super::{
    COUNTS, Names, Said,
    page::{date, sentence},
};

const VERSION: &str = "2026-11-26";

pub(super) fn say(said: &mut Said, names: &Names) {
    say_about(said);
    say_documents(said, names);
    say_downloads(said);
    say_pictures(said);
}

fn say_about(said: &mut Said) {
    let words = said.words;
    let as_of = (said.words.as_of)(date("2012-03"));
    each!(said: Level::ALL => words.about.level_rule);
    each!(said: Reason::ALL => words.about.reason);
    for count in COUNTS.map(usize::from) {
        let sourced = FigureCounts { given: count, unsourced: 0, covered: count, without: count };
        let unsourced = FigureCounts { given: 12_345, unsourced: count, ..sourced };
        say! { said:
            words.about.figure_counts => (&sourced), (&unsourced);
            words.about.ledger_counts => (count, count), (67_890, count);
        }
    }
    say! { said:
        words.about.sentence_name => (sentence("2.5.9"));
        words.about.data_version => (VERSION, &as_of);
        words.about.page_version => ("0.1.0");
    }
}

fn say_documents(said: &mut Said, names: &Names) {
    let (words, label, activities) = (said.words, said.words.label, said.words.activities);
    let each: Vec<String> = names.countries()[..2].iter().map(|name| label(name, &activities(2))).collect();
    let each: Vec<&str> = each.iter().map(String::as_str).collect();
    each!(said: COUNTS => words.brief.left_out);
    for count in COUNTS.map(usize::from) {
        say! { said: words.brief.compared => (&each, count); }
    }
}

fn say_downloads(said: &mut Said) {
    let words = said.words;
    each!(said: ListColumn::ALL => words.download.column);
    each!(said: [date("2012"), date("2012-03")] => words.download.precision);
    each!(said: COUNTS =>
        words.download.selection, words.download.undated, words.download.state_actions,
        words.download.other_list,
    );
    for count in COUNTS.map(usize::from) {
        say! { said: words.download.whole => (count, 0), (count, 1), (count, 2); }
    }
    say! { said: words.download.saved => ("ag-res-2619.csv"); }
}

fn say_pictures(said: &mut Said) {
    let words = said.words;
    each!(said: EmbedPart::ALL => words.embed.part);
    each!(said: COUNTS => words.picture.more);
    say! { said:
        words.picture.pixels => (1, 960), (2, 12_345);
        words.embed.pinned => (VERSION);
        words.embed.citation => ("CP/CSH-1234/12.", VERSION, "https://example.org/?lang=en");
    }
}
