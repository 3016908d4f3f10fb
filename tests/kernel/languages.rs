//! Four languages: nothing is missing, and no English is left over in the other three.

use std::{collections::BTreeSet, fs, path::Path};

use mandate_atlas::{i18n::with_soft_hyphens, model::Lang};
use serde_json::Value;

/// Names, acronyms and words that are spelled alike in two languages and are right in both.
const ALIKE: &str = include_str!("alike.txt");

/// English words that no other of the four languages has.
const ENGLISH: &str = "the and of with not is are was were this that which where when who what has have from into \
                       under shown report reported activity activities country countries member states state mandate list \
                       filter search none only all more other same first second between both";

/// The texts of the data: where, and the text in all its languages.
fn texts(value: &Value, place: String, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(fields) if fields.get("en").is_some_and(Value::is_string) => {
            found.push((place, value.clone()))
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| texts(value, format!("{place}/{key}"), found));
        }
        Value::Array(rows) => {
            rows.iter().enumerate().for_each(|(at, row)| texts(row, format!("{place}/{at}"), found));
        }
        _ => {}
    }
}

fn of_report() -> Vec<(String, Value)> {
    let mut found = Vec::new();
    texts(&serde_json::from_str(crate::data::REPORT).expect("JSON"), String::new(), &mut found);
    found
}

fn alike() -> BTreeSet<&'static str> {
    ALIKE.lines().filter(|line| !line.starts_with('#')).collect()
}

/// The English words in a text of another language.
fn english_in(text: &str) -> Vec<String> {
    let known: BTreeSet<&str> = ENGLISH.split_whitespace().collect();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '-');
    words.filter(|word| known.contains(word.to_lowercase().as_str())).map(str::to_owned).collect()
}

#[test]
fn every_text_of_the_report_is_there_in_four_languages() {
    let found = of_report();
    assert!(found.len() > 300, "{}", found.len());
    let lacks = |text: &Value| {
        Lang::ALL.iter().any(|lang| text[lang.code()].as_str().is_none_or(|text| text.trim().is_empty()))
    };
    let missing: Vec<_> = found.iter().filter(|(_, text)| lacks(text)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_english_is_left_over_in_the_data() {
    let alike = alike();
    for (place, text) in of_report() {
        let english = text["en"].as_str().expect("English");
        for lang in [Lang::Es, Lang::Fr, Lang::Pt] {
            let other = text[lang.code()].as_str().expect("it is there");
            assert!(other != english || alike.contains(english), "{place} {lang:?}: {english}");
            let left = english_in(&other.replace("Port of Spain", ""));
            assert!(left.is_empty(), "{place} {lang:?}: {left:?} in {other}");
        }
    }
}

/// The string literals of a language's words, without tests and comments.
fn literals(lang: Lang) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n").join(lang.code());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let text = fs::read_to_string(entry.path()).expect("it can be read");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n").replace("\\\"", "”");
        found.extend(code.split('"').skip(1).step_by(2).map(|text| (name.clone(), text.to_owned())));
    }
    found
}

/// What a literal says itself, without what is put in.
fn own_words(text: &str) -> String {
    let parts = text.split('{').enumerate();
    parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) })
        .collect()
}

/// Whether a literal says something: a word of three letters.
fn is_words(text: &str) -> bool {
    own_words(text).split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() > 2)
}

#[test]
fn no_english_is_left_over_in_the_words() {
    let alike = alike();
    let english: BTreeSet<String> = literals(Lang::En).into_iter().map(|(_, text)| text).collect();
    for lang in [Lang::Es, Lang::Fr, Lang::Pt] {
        let all = literals(lang);
        assert!(all.len() > 300, "{lang:?} {}", all.len());
        for (file, text) in all.iter().filter(|(_, text)| is_words(text)) {
            let is_known = alike.contains(text.as_str());
            assert!(is_known || !english.contains(text), "{lang:?} {file}: {text}");
            let left = english_in(&own_words(text));
            assert!(is_known || left.is_empty(), "{lang:?} {file}: {left:?} in {text}");
        }
    }
}

#[test]
fn long_words_of_narrow_titles_may_be_parted_between_syllables() {
    let parted = |text: &str, lang| with_soft_hyphens(text, lang).replace('\u{ad}', "-");
    for (lang, whole, expected) in [
        (Lang::Es, "Terrorismo y su financiamiento", "Terro-rismo y su finan-cia-miento"),
        (Lang::Es, "Sistemas de gestión de la delincuencia", "Sistemas de gestión de la delin-cuen-cia"),
        (Lang::Es, "desarrollo", "desa-rro-llo"),
        (Lang::Fr, "Terrorisme, cybersécurité", "Ter-ro-risme, cyber-sé-cu-rité"),
        (Lang::Fr, "État d'avancement", "État d'avan-ce-ment"),
        (Lang::Pt, "criminalidade", "cri-mi-na-li-dade"),
        (Lang::Pt, "financiamento 2012", "finan-cia-mento 2012"),
        // Two letters that are one sound stay together: bl, tr, ch, nh; gn in French alone.
        (Lang::Es, "establecimiento", "esta-ble-ci-miento"),
        (Lang::Es, "administración", "admi-nis-tra-ción"),
        (Lang::Es, "aprovechamiento", "apro-ve-cha-miento"),
        (Lang::Pt, "acompanhamento", "acom-pa-nha-mento"),
        (Lang::Fr, "accompagnement", "accom-pa-gne-ment"),
        (Lang::Fr, "diagnostiques", "dia-gnos-ti-ques"),
        (Lang::Es, "diagnósticos", "diag-nós-ti-cos"),
        (Lang::Pt, "diagnósticos", "diag-nós-ti-cos"),
        (Lang::En, "Coordination with other bodies", "Coordination with other bodies"),
    ] {
        assert_eq!(parted(whole, lang), expected);
        assert_eq!(with_soft_hyphens(whole, lang).replace('\u{ad}', ""), whole);
    }
}
