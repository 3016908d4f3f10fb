//! Sound files with something broken in them, for every reader; the same ones in every run.

use std::{fs, path::Path};

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
    test_runner::RngSeed,
};

use super::checks;

/// Pieces that readers trip over.
const PIECES: &[&str] = &[
    "",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{200f}",
    "\u{2028}",
    "\u{fffd}",
    "\u{10ffff}",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "\"",
    "'",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    "\n\n\n",
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[",
    ":",
    "null",
    "-1",
    "1e999",
    "99999999999999999999",
    "\\ud800",
    "\\u0000",
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&",
    "&amp;",
    "&b;",
    "&#0;",
    "&#x110000;",
    "&#xd800;",
    "<iati-activity>",
    "</iati-activity>",
    "<narrative>",
    "%",
    "%00",
    "%ff",
    "+",
    "=",
    "=1+1",
    "#",
    "#activity",
    "..",
    "0000",
    "9999",
    "-2011",
    "2011-13",
    "31/02/2011",
    "13/13/2011",
    "32/1/2011",
    "1/2011-2012",
    "/",
    "~",
    "~1",
    "javascript:alert(1)",
    "x0",
    "BRB",
    "4.a",
    "(host)",
    "()",
    "1.1.1",
    "id",
    "part_of",
    "parent",
];

/// A change of a file: what is done, where, and with which piece.
type Harm = (u8, Index, Index, &'static str);

fn harms() -> impl Strategy<Value = Vec<Harm>> {
    vec((0..6_u8, any::<Index>(), any::<Index>(), select(PIECES)), 1..5)
}

/// The bytes with all that is done to them.
fn harmed(bytes: &[u8], harms: &[Harm]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (how, one, other, piece) in harms {
        let (one, other) = (one.index(bytes.len() + 1), other.index(bytes.len() + 1));
        let (from, to) = (one.min(other), one.max(other));
        // A short way behind, so that most of the file stays.
        let near = to.min(from + 40);
        match how {
            0 => drop(bytes.splice(from..from, piece.bytes())),
            1 => drop(bytes.splice(from..near, piece.bytes())),
            2 => drop(bytes.drain(from..near)),
            3 => bytes.truncate(to),
            4 => {
                let copy = bytes[from..near].to_vec();
                drop(bytes.splice(to..to, copy));
            }
            _ => bytes.iter_mut().skip(from).take(1).for_each(|byte| *byte ^= 0x80),
        }
    }
    bytes
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).expect("a fixture")
}

/// One of the files, harmed.
fn file(names: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    (select(names), harms()).prop_map(|(name, harms)| harmed(&fixture(name), &harms))
}

/// One of the texts, harmed; what is no text any more is read as one.
fn text(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    (select(texts), harms())
        .prop_map(|(text, harms)| String::from_utf8_lossy(&harmed(text.as_bytes(), &harms)).into_owned())
}

const SHEETS: &[&str] = &[
    "lists/plain.csv",
    "lists/tabs.txt",
    "lists/day-first.csv",
    "lists/bad-values.csv",
    "lists/spanish-1252.csv",
    "lists/unclosed-quote.csv",
    "lists/too-many-fields.csv",
    "export/small.csv",
];
const TAGGED: &[&str] = &["lists/hxl.csv", "lists/hxl-late.csv", "export/small.hxl.csv"];
const IATI: &[&str] = &["lists/iati.xml", "export/small.iati.xml", "lists/broken.xml"];
const OWN: &[&str] = &["lists/list.json", "small.json"];

const SHAPES: &[&str] = &[r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","id":"BRB","properties":{"layer":"country","anchor":[-59.6,13.1],"label":"right"},"geometry":{"type":"Polygon","coordinates":[[[-59.6,13],[-59.4,13],[-59.5,13.3],[-59.6,13]]]}},
        {"type":"Feature","properties":{"layer":"context"},"geometry":{"type":"MultiPolygon","coordinates":[[[[-70,10],[-60,10],[-60,5],[-70,10]]],[[[0,0],[1,0],[1,1],[0,0]]]]}}]}"#];
const SAVED: &[&str] = &[
    r#"{"format":"mandate-atlas-saved/1","datasets":[{"id":"a","version":"1"}],"judgements":[{"activities":["a","b"],"verdict":"to-check","note":"n"},{"activities":["c","b"],"verdict":"duplication","note":null}],"choices":{"country":{"St Lucia":"LCA","x/y~":null,"z":false}},"other":[1,{"a":2}]}"#,
];
const LINKS: &[&str] = &[
    "?view=matrix&country=BRB,JAM&mandate=4.a&by=country&sort=coverage&gaps=all&group=lead&years=all&order=-title",
    "?view=overlaps&window=6&rung=overlap,series&pair=seminar,programme&q=st+lucia%20%C3%A9&from=2011-01&to=2010-12&undated=0",
    "?compare=BRB,JAM,HTI,GUY,SUR&lang=es&theme=dark&embed=1&hide=legend,panel&v=2026-11-26&n=100&sentence=2.5.9&table=together",
    "?partner=cicte,icao&role=host&partner-role=lead&partner-type=academic&status=planned&kind=training&topic=a&audience=b&source=own",
];
const MESSAGES: &[&str] = &[
    "view:matrix\ncountry:BRB\nmandate:4.b\nlang:es\ntheme:dark\ncountry",
    "country BRB",
    "cell BRB 4.b",
    "sentence 2.5.9",
    "compare BRB,JAM,HTI,GUY,SUR",
    "activity a.b-c_9",
];
const DATES: &[&str] = &[
    "14/02/2011",
    "2011-02-14T09:00:00Z",
    "Oct-Nov 2011",
    "14-16 February 2011",
    "first half of 2011",
    "Q3 2011",
    "1º de março de 2011 a 3 de abril de 2012",
    "2006 -",
    "since 2006",
    "12/2010-01/2011",
    "2011-02/2011-03",
    "2006/..",
];

fn runs(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(20_120_301),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(runs(256))]

    #[test]
    fn spreadsheets(bytes in file(SHEETS)) {
        checks::list(&bytes);
    }

    #[test]
    fn tagged_spreadsheets(bytes in file(TAGGED)) {
        checks::list(&bytes);
    }

    #[test]
    fn iati_activities(bytes in file(IATI)) {
        checks::list(&bytes);
    }

    #[test]
    fn files_of_our_own_format(bytes in file(OWN)) {
        checks::list(&bytes);
        checks::dataset(&String::from_utf8_lossy(&bytes));
    }
}

proptest! {
    #![proptest_config(runs(1024))]

    #[test]
    fn shapes(text in text(SHAPES)) {
        checks::shapes(&text);
    }

    #[test]
    fn saved_files(text in text(SAVED)) {
        checks::saved(&text);
    }

    #[test]
    fn links(text in text(LINKS)) {
        checks::link(&text);
    }

    #[test]
    fn messages_of_hosts(text in text(MESSAGES)) {
        checks::host(&text);
    }

    #[test]
    fn dates(text in text(DATES)) {
        checks::date(&text);
    }
}
