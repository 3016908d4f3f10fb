//! The map: outlines as they are, levels as the page shows them.

use mandate_atlas::{
    analysis::Coverage,
    geo::Shapes,
    io::export::{Export, Extract, Format, export},
    model::{Code, Id},
};
use serde_json::Value;

use super::{same_as_fixture, shapes, small, text, whole};

fn json(export: &Export) -> Value {
    serde_json::from_str(&export.text).expect("JSON")
}

#[test]
fn the_small_report_without_outlines_is_points() {
    same_as_fixture("small.geojson", &text(&small(), Format::GeoJson));
}

#[test]
fn every_country_has_its_outline_and_the_levels_of_the_matrix() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let shapes = shapes();
    let file = json(&export(Format::GeoJson, &Extract { shapes: Some(&shapes), ..whole(&data, &coverage) }));
    let features = file["features"].as_array().expect("features");
    assert_eq!(features.len(), 14);
    for ((id, country), feature) in data.countries.iter().zip(features) {
        assert_eq!(feature["id"], country.code.as_str());
        for (mandate, row) in data.mandates.iter() {
            let cell = coverage.cell(id, mandate);
            assert_eq!(feature["properties"][format!("level_{}", row.code)], cell.level.code());
            assert_eq!(feature["properties"][format!("activities_{}", row.code)], cell.activities.len());
        }
    }
}

#[test]
fn outlines_are_read_back_as_the_same_shapes() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let shapes = shapes();
    let mut file =
        json(&export(Format::GeoJson, &Extract { shapes: Some(&shapes), ..whole(&data, &coverage) }));
    for feature in file["features"].as_array_mut().expect("features") {
        feature["properties"]["layer"] = "country".into();
        feature["properties"]["anchor"] = serde_json::json!([0, 0]);
    }
    let read = Shapes::read(&file.to_string()).expect("GeoJSON");
    assert_eq!(read.faults, []);
    for country in &shapes.countries {
        let same = read.countries.iter().find(|other| other.code == country.code).expect("it is there");
        assert_eq!(same.polygons, country.polygons);
    }
}

#[test]
fn a_choice_of_country_and_mandate_is_one_feature_with_one_level() {
    let data = crate::data::report().dataset;
    let coverage = Coverage::of(&data);
    let country = data.countries.find(&Code::new("BRB").expect("a code")).expect("Barbados");
    let mandate = Id::new(1);
    let extract = Extract { countries: vec![country], mandates: vec![mandate], ..whole(&data, &coverage) };
    let file = json(&export(Format::GeoJson, &extract));
    assert_eq!(file["features"].as_array().map(Vec::len), Some(1));
    let properties = file["features"][0]["properties"].as_object().expect("properties");
    let levels: Vec<&String> = properties.keys().filter(|key| key.starts_with("level_")).collect();
    assert_eq!(levels, ["level_4.b"]);
    assert_eq!(properties["activities"], coverage.cell(country, mandate).activities.len());
}
