//! The words of lists beside the report.

use mandate_atlas::model::Vocabulary;

use super::{COUNTS, Names, Said};

/// A list.
const LIST: &str = "UNODC 2011";
/// Its file.
const FILE: &str = "unodc.csv";
/// Codes of formats.
const FORMATS: [&str; 4] = ["json", "csv", "hxl", "iati"];

pub(super) fn say(said: &mut Said, names: &Names) {
    let (words, world) = (said.words, &names.countries()[4..]);
    let titles = ["Budget", "Note", "Code"];
    each!(said: Vocabulary::ALL => words.own_list.vocabulary);
    each!(said: COUNTS =>
        words.own_list.more_problems, words.own_list.matching_hint, words.own_list.more_names,
        words.own_list.rows, words.own_list.renamed,
    );
    for count in COUNTS.map(usize::from) {
        say! { said:
            words.own_list.beside => (count, 0), (count, 1), (count, 2);
            words.own_list.counts => (count, count, count);
            words.own_list.held_row => (LIST, count);
            words.own_list.problems => (count, 0), (count, 1), (count, 2);
            words.own_list.remembered => (count, "choices.json");
            words.own_list.share => (count, LIST);
        }
    }
    for format in FORMATS {
        say! { said: words.own_list.format => (format, "UTF-8"); }
    }
    say! { said:
        words.own_list.added_countries => (&world[1..]), (world);
        words.own_list.banner => (&[LIST]), (&[LIST, "CARICOM 2012"]);
        words.own_list.elsewhere => (LIST);
        words.own_list.from => (LIST);
        words.own_list.origin => (LIST, 12);
        words.own_list.reading => (FILE, 40);
        words.own_list.refused => (FILE);
        words.own_list.remove => (LIST);
        words.own_list.renamed_row => (12, "a b", "a-b");
        words.own_list.unread => (&titles[..1]), (&titles);
    }
}
