//! The map as GeoJSON (RFC 7946): a country a feature, its outlines as they are, with the levels that the map shows.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use super::{Extract, layout};
use crate::{
    geo::{CountryShape, LonLat, Polygon, Ring},
    model::{Country, Id, Level, Mandate},
};

pub(super) fn write(extract: &Extract) -> String {
    let info = extract.data.info();
    layout::text(&Collection {
        kind: "FeatureCollection",
        title: info.title.get(extract.words.lang),
        dataset: info.code.as_str(),
        version: info.version.as_str(),
        selection: extract.name,
        note: extract.words.disclaimer,
        features: extract.countries.iter().map(|&id| feature(extract, id)).collect(),
    })
}

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    dataset: &'a str,
    version: &'a str,
    selection: &'a str,
    note: &'static str,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    id: &'a str,
    properties: Properties<'a>,
    /// Nothing where neither outline nor capital is known, as the standard has it.
    geometry: Option<Geometry>,
}

/// Names and values in a stated order. Flat, since most map programs read nothing else.
struct Properties<'a>(Vec<(String, Value<'a>)>);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Count(usize),
}

type Position = [f64; 2];

#[derive(Serialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Point(Position),
    MultiPolygon(Vec<Vec<Vec<Position>>>),
}

fn feature<'a>(extract: &Extract<'a>, id: Id<Country>) -> Feature<'a> {
    let country = &extract.data.countries[id];
    let shapes = extract.shapes.iter().flat_map(|shapes| &shapes.countries);
    let shape = shapes.into_iter().find(|shape| shape.code == country.code.as_str());
    let capital = country.capital.map(|capital| Geometry::Point([capital.lon_deg, capital.lat_deg]));
    Feature {
        kind: "Feature",
        id: country.code.as_str(),
        properties: properties(extract, id),
        geometry: shape.map(outlines).or(capital),
    }
}

/// The name, how many mandates have which level, how many activities name the country, and both for each mandate.
fn properties<'a>(extract: &Extract<'a>, id: Id<Country>) -> Properties<'a> {
    let (data, coverage) = (extract.data, extract.coverage);
    let cells = || extract.mandates.iter().map(|&mandate| (mandate, coverage.cell(id, mandate)));
    let activities: BTreeSet<_> = cells().flat_map(|(_, cell)| cell.activities.iter().copied()).collect();
    let name = data.countries[id].name.get(extract.words.lang);
    let mut all = vec![
        ("name".to_owned(), Value::Text(name)),
        ("activities".to_owned(), Value::Count(activities.len())),
    ];
    for level in Level::ALL {
        let count = cells().filter(|(_, cell)| cell.level == level).count();
        all.push((format!("mandates_{}", level.code()), Value::Count(count)));
    }
    for (mandate, cell) in cells() {
        let code = mandate_code(extract, mandate);
        all.push((format!("level_{code}"), Value::Text(cell.level.code())));
        all.push((format!("activities_{code}"), Value::Count(cell.activities.len())));
    }
    Properties(all)
}

fn mandate_code<'a>(extract: &Extract<'a>, mandate: Id<Mandate>) -> &'a str {
    extract.data.mandates[mandate].code.as_str()
}

fn outlines(shape: &CountryShape) -> Geometry {
    let polygon = |polygon: &Polygon| polygon.rings.iter().map(closed).collect();
    Geometry::MultiPolygon(shape.polygons.iter().map(polygon).collect())
}

/// A ring whose last position is its first, as the format wants it.
fn closed(ring: &Ring) -> Vec<Position> {
    let position = |point: &LonLat| [point.lon_deg, point.lat_deg];
    ring.iter().chain(ring.first()).map(position).collect()
}
