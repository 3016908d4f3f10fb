//! What is saved: every format from small data, word for word; and our own format read back.

use mandate_atlas::{
    analysis::Coverage,
    geo::Shapes,
    i18n::messages,
    io::{
        self,
        export::{Export, Extract, Format, LeftOut, export, left_out},
    },
    model::{Activity, Dataset, Id, Lang},
};

mod findings;
mod iati;
mod map;
mod own;
pub(crate) mod random;
mod sheet;
mod standard;

pub(crate) const ADDRESS: &str = "https://atlas.example/";

/// Everything of a dataset.
pub(crate) fn whole<'a>(data: &'a Dataset, coverage: &'a Coverage) -> Extract<'a> {
    Extract { is_whole: true, ..some(data, coverage, &data.activities.ids().collect::<Vec<_>>()) }
}

/// Some activities of it.
pub(crate) fn some<'a>(
    data: &'a Dataset,
    coverage: &'a Coverage,
    activities: &[Id<Activity>],
) -> Extract<'a> {
    Extract {
        data,
        activities: activities.to_vec(),
        is_whole: false,
        coverage,
        countries: data.countries.ids().collect(),
        mandates: data.mandates.ids().collect(),
        shapes: None,
        words: messages(Lang::En),
        address: ADDRESS,
        name: "small",
    }
}

/// The small fixture, read.
pub(crate) fn small() -> Dataset {
    read(include_str!("../fixtures/small.json"))
}

/// A text in our format, which must be without fault.
#[track_caller]
pub(crate) fn read(text: &str) -> Dataset {
    let reading = io::read(text).unwrap_or_else(|issues| panic!("{issues:#?}\n{text}"));
    assert_eq!((reading.issues, reading.set_aside), (vec![], 0), "{text}");
    reading.dataset
}

/// All of a dataset in a format.
pub(crate) fn text(data: &Dataset, format: Format) -> String {
    export(format, &whole(data, &Coverage::of(data))).text
}

/// Asserts that a text is as the fixture says; `BLESS=1` writes the fixture anew.
#[track_caller]
pub(crate) fn same_as_fixture(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/export").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).expect("it can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text == expected, "{name} differs:\n{text}");
}

#[test]
fn names_say_dataset_selection_version_and_format() {
    let data = small();
    let coverage = Coverage::of(&data);
    let extract = Extract { name: "small_BRB_4.a", ..whole(&data, &coverage) };
    let names: Vec<String> = Format::ALL.iter().map(|&format| export(format, &extract).name).collect();
    let expected = ["csv", "hxl.csv", "iati.xml", "json", "geojson"];
    assert_eq!(names, expected.map(|end| format!("small_BRB_4.a_2012-03-01.{end}")));
}

#[test]
fn media_types_are_the_published_ones() {
    let data = small();
    let coverage = Coverage::of(&data);
    let mime = |format| {
        let Export { mime, .. } = export(format, &whole(&data, &coverage));
        mime
    };
    assert_eq!(
        Format::ALL.iter().map(|&format| mime(format)).collect::<Vec<_>>(),
        [
            "text/csv;charset=utf-8",
            "text/csv;charset=utf-8",
            "application/xml",
            "application/json",
            "application/geo+json"
        ]
    );
}

#[test]
fn what_cannot_stand_in_a_file_has_a_reason() {
    let data = small();
    let coverage = Coverage::of(&data);
    let extract = whole(&data, &coverage);
    let reasons = |format| -> Vec<Option<LeftOut>> {
        data.activities.ids().map(|id| left_out(format, &extract, id)).collect()
    };
    assert_eq!(reasons(Format::Csv), [None; 4]);
    assert_eq!(reasons(Format::Json), [None; 4]);
    assert_eq!(reasons(Format::Iati), [None, None, Some(LeftOut::Undated), Some(LeftOut::StateAction)]);
}

/// The shapes of the page.
pub(crate) fn shapes() -> Shapes {
    crate::geo::shapes()
}
