//! In which language a list is: said only where the list says it.

use super::*;
use mandate_atlas::{
    analysis::Coverage,
    i18n::messages,
    io::{
        export::{Extract, Format, export},
        list::{Choices, merge},
    },
    model::{Activity, Id, Lang},
    scene::{ActivityCard, Context},
};

const LANGS: [Lang; 4] = [Lang::En, Lang::Es, Lang::Fr, Lang::Pt];

fn sheet(text: &str) -> Draft {
    read_by("list.csv", text.as_bytes().to_vec(), 1 << 20).expect("it can be read")
}

/// The report with the list beside it, and the rows of the list.
fn beside(draft: &Draft) -> (Dataset, Vec<Id<Activity>>) {
    let before = report();
    let data = merge(&before, draft, &Choices::default()).dataset;
    let own = data.activities.ids().skip(before.activities.len()).collect();
    (data, own)
}

/// What the card of the first row claims to readers of each language.
fn claimed(draft: &Draft) -> [Option<Lang>; 4] {
    let (data, own) = beside(draft);
    crate::scene::with_data(data, "", |context, _| {
        LANGS.map(|lang| {
            let context = Context { words: messages(lang), ..*context };
            ActivityCard::of(&context, own[0], None).other_lang
        })
    })
}

/// The list as it is saved in a format.
fn saved(draft: &Draft, format: Format) -> String {
    let (data, own) = beside(draft);
    let coverage = Coverage::of(&data);
    let extract: Extract = crate::export::some(&data, &coverage, &own);
    export(format, &extract).text
}

#[test]
fn a_list_with_spanish_titles_is_spanish() {
    let draft = read("spanish-1252.csv");
    assert_eq!(draft.lang, Some(Lang::Es));
    let title = &draft.rows[0].title;
    assert_eq!(title.exact(Lang::Es), Some("Taller sobre puertos"));
    assert_eq!(title.exact(Lang::En), None);
    assert_eq!(claimed(&draft), [Some(Lang::Es), None, Some(Lang::Es), Some(Lang::Es)]);
}

#[test]
fn titles_that_two_languages_spell_alike_claim_nothing() {
    let draft = sheet("Título;Mandato\nCurso;4.b\n");
    assert_eq!(draft.lang, None);
    assert_eq!(claimed(&draft), [None; 4]);
    assert_eq!(draft.rows[0].title.get(Lang::Fr), "Curso");
}

#[test]
fn english_titles_and_other_columns_stand_side_by_side() {
    let draft = sheet("Title,Title fr,Mandate\nCourse,Cours,4.b\n");
    let title = &draft.rows[0].title;
    assert_eq!(LANGS.map(|lang| title.get(lang)), ["Course", "Course", "Cours", "Course"]);
    assert_eq!(claimed(&draft), [None, Some(Lang::En), None, Some(Lang::En)]);
}

#[test]
fn tags_say_the_language_of_their_column_and_no_other() {
    let french = sheet("#activity+name+i_fr,#sector+mandate\nCours,4.b\n");
    assert_eq!(claimed(&french), [Some(Lang::Fr), Some(Lang::Fr), None, Some(Lang::Fr)]);
    let text = saved(&french, Format::Hxl);
    let tags = text.lines().nth(1).expect("tags");
    assert!(tags.contains("#activity+name+i_fr"), "{tags}");
    assert_eq!(text.matches("Cours").count(), 2, "title and description once each: {text}");
    assert_eq!(claimed(&sheet("#activity+name,#sector+mandate\nCours,4.b\n")), [None; 4]);
}

#[test]
fn what_is_saved_claims_no_language_and_comes_back_the_same() {
    for (text, lang) in [
        ("#activity+name,#sector+mandate\nCours,4.b\n", None),
        ("#activity+name+i_pt,#sector+mandate\nCours,4.b\n", Some(Lang::Pt)),
    ] {
        let draft = sheet(text);
        for format in [Format::Hxl, Format::Json] {
            let again =
                read_by("again", saved(&draft, format).into_bytes(), 1 << 20).expect("it can be read");
            assert_eq!(again.rows[0].title, draft.rows[0].title, "{format:?}");
            assert_eq!(again.rows[0].title.lang, lang);
        }
    }
}

#[test]
fn iati_says_a_language_only_where_it_is_known() {
    let dated = |tag: &str| sheet(&format!("{tag},#sector+mandate,#date\nCours,4.b,2011\n"));
    let (plain, french) = (dated("#activity+name"), dated("#activity+name+i_fr"));
    assert!(saved(&plain, Format::Iati).contains("<narrative>Cours</narrative>"));
    assert!(saved(&french, Format::Iati).contains("<narrative xml:lang=\"fr\">Cours</narrative>"));
    assert!(!saved(&plain, Format::Iati).contains("<iati-activity xml:lang"));
    let again =
        read_by("again.xml", saved(&plain, Format::Iati).into_bytes(), 1 << 20).expect("it can be read");
    assert_eq!(again.rows[0].title, plain.rows[0].title);
}

#[test]
fn what_has_no_known_language_is_found_by_a_search() {
    let (data, own) = beside(&sheet("#activity+name,#sector+mandate\nZanahoria,4.b\n"));
    let filter =
        mandate_atlas::query::Filter { text: "zanahoria".to_owned(), undated: true, ..Default::default() };
    let found = crate::data::index(&data).select(&filter);
    assert_eq!(found.passing.iter().collect::<Vec<_>>(), own);
}
