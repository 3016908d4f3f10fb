use std::fmt;

use geojson::{Feature, GeometryValue, Position};
use serde_json::Value;

use super::{LonLat, LonLatBox};

/// A closed line; its last point is joined to its first, which is not repeated. At least three points.
pub type Ring = Vec<LonLat>;

/// An outline, then its holes.
#[derive(Clone, Debug, PartialEq)]
pub struct Polygon {
    /// The outline first; at least one ring.
    pub rings: Vec<Ring>,
}

/// A country's land.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryShape {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// What its label points at.
    pub anchor: LonLat,
    /// Where its label stands best, if the maker of the map says so.
    pub label: Option<Side>,
    /// Every island and mainland, at least one.
    pub polygons: Vec<Polygon>,
}

/// A side of a shape on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In its middle.
    Inside,
    /// To the right.
    Right,
    /// To the left.
    Left,
    /// Below.
    Below,
    /// Above.
    Above,
}

impl Side {
    fn read(text: &str) -> Option<Self> {
        match text {
            "inside" => Some(Self::Inside),
            "right" => Some(Self::Right),
            "left" => Some(Self::Left),
            "below" => Some(Self::Below),
            "above" => Some(Self::Above),
            _ => None,
        }
    }
}

/// The shapes of a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes {
    /// Countries that can be chosen, in the order of the file.
    pub countries: Vec<CountryShape>,
    /// All other land, merged.
    pub context: Vec<Polygon>,
    /// Features that were set aside.
    pub faults: Vec<ShapeFault>,
}

/// What is wrong with a file of shapes: where, what was found, what was expected. For whoever makes the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeFault {
    /// JSON pointer.
    pub place: String,
    /// What stands there.
    pub found: String,
    /// What should.
    pub expected: &'static str,
}

impl fmt::Display for ShapeFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: found {}, expected {}", self.place, self.found, self.expected)
    }
}

impl Polygon {
    /// The box around the outline.
    #[must_use]
    pub fn bounds(&self) -> Option<LonLatBox> {
        LonLatBox::around(self.rings.iter().flatten().copied())
    }
}

impl CountryShape {
    /// The box around all of its land.
    #[must_use]
    pub fn bounds(&self) -> Option<LonLatBox> {
        LonLatBox::around(self.points())
    }

    /// Every point of its outlines.
    pub fn points(&self) -> impl Iterator<Item = LonLat> + '_ {
        self.polygons.iter().flat_map(|polygon| polygon.rings.iter().flatten().copied())
    }
}

impl Shapes {
    /// Reads GeoJSON: features whose `layer` is `country` (with `id` and `anchor`) or `context`. Unsound features are set
    /// aside and listed in `faults`.
    ///
    /// # Errors
    /// If the text is no GeoJSON feature collection.
    pub fn read(text: &str) -> Result<Self, ShapeFault> {
        let mut shapes = Self::default();
        for (index, feature) in features(text)?.into_iter().enumerate() {
            let added = shapes.add(feature, &format!("/features/{index}"));
            shapes.faults.extend(added.err());
        }
        Ok(shapes)
    }

    fn add(&mut self, feature: Value, at: &str) -> Result<(), ShapeFault> {
        let feature: Feature = serde_json::from_value(feature)
            .map_err(|error| fault(at, &error.to_string(), "a Feature (RFC 7946)"))?;
        let polygons = polygons(&feature, at)?;
        match feature.property("layer").and_then(Value::as_str) {
            Some("country") => self.add_country(country(&feature, at, polygons)?, at)?,
            Some("context") => self.context.extend(polygons),
            other => {
                let place = format!("{at}/properties/layer");
                return Err(fault(&place, other.unwrap_or("nothing"), "country or context"));
            }
        }
        Ok(())
    }

    /// Countries are told apart by their code, so that a second one of the same is set aside.
    fn add_country(&mut self, country: CountryShape, at: &str) -> Result<(), ShapeFault> {
        if self.countries.iter().any(|known| known.code == country.code) {
            return Err(fault(&format!("{at}/id"), &country.code, "a code that no feature before has"));
        }
        self.countries.push(country);
        Ok(())
    }

    /// The box around all land.
    #[must_use]
    pub fn bounds(&self) -> Option<LonLatBox> {
        let countries = self.countries.iter().flat_map(|country| &country.polygons);
        let polygons = countries.chain(&self.context);
        LonLatBox::around(polygons.flat_map(|polygon| polygon.rings.iter().flatten().copied()))
    }
}

/// The features, not looked at yet: one that is unsound must not spoil the others.
fn features(text: &str) -> Result<Vec<Value>, ShapeFault> {
    let mut json: Value = serde_json::from_str(text)
        .map_err(|error| fault("", &error.to_string(), "JSON, as in GeoJSON (RFC 7946)"))?;
    if json["type"] != "FeatureCollection" {
        return Err(fault("/type", &json["type"].to_string(), "FeatureCollection"));
    }
    match json.get_mut("features").map(Value::take) {
        Some(Value::Array(features)) => Ok(features),
        _ => Err(fault("/features", "no list", "a list of features")),
    }
}

fn fault(place: &str, found: &str, expected: &'static str) -> ShapeFault {
    ShapeFault { place: place.to_owned(), found: found.to_owned(), expected }
}

fn country(feature: &Feature, at: &str, polygons: Vec<Polygon>) -> Result<CountryShape, ShapeFault> {
    let code = match &feature.id {
        Some(geojson::feature::Id::String(code)) if !code.is_empty() => code.clone(),
        _ => return Err(fault(&format!("{at}/id"), "no text", "ISO 3166-1 alpha-3")),
    };
    let place = format!("{at}/properties/anchor");
    let anchor =
        feature.property("anchor").and_then(anchor).ok_or_else(|| fault(&place, "no position", POSITION))?;
    let label = feature.property("label").and_then(|side| Side::read(side.as_str()?));
    Ok(CountryShape { code, anchor, label, polygons })
}

const POSITION: &str = "a longitude from -180 to 180 and a latitude from -90 to 90";

fn anchor(value: &Value) -> Option<LonLat> {
    let numbers: Vec<f64> = value.as_array()?.iter().map_while(Value::as_f64).collect();
    lonlat(&numbers)
}

fn lonlat(numbers: &[f64]) -> Option<LonLat> {
    let &[lon_deg, lat_deg, ..] = numbers else { return None };
    (lon_deg.abs() <= 180.0 && lat_deg.abs() <= 90.0).then_some(LonLat { lon_deg, lat_deg })
}

fn polygons(feature: &Feature, at: &str) -> Result<Vec<Polygon>, ShapeFault> {
    let place = format!("{at}/geometry");
    let value = feature.geometry.as_ref().map(|geometry| &geometry.value);
    let polygons = match value {
        Some(GeometryValue::Polygon { coordinates }) => vec![polygon(coordinates, &place)?],
        Some(GeometryValue::MultiPolygon { coordinates }) => {
            coordinates.iter().map(|rings| polygon(rings, &place)).collect::<Result<_, _>>()?
        }
        _ => return Err(fault(&place, "another geometry or none", "a Polygon or MultiPolygon")),
    };
    if polygons.is_empty() { Err(fault(&place, "no polygon", "at least one")) } else { Ok(polygons) }
}

fn polygon(rings: &[Vec<Position>], place: &str) -> Result<Polygon, ShapeFault> {
    let rings: Vec<Ring> = rings.iter().map(|ring| closed_ring(ring, place)).collect::<Result<_, _>>()?;
    if rings.is_empty() { Err(fault(place, "no ring", "an outline")) } else { Ok(Polygon { rings }) }
}

fn closed_ring(positions: &[Position], place: &str) -> Result<Ring, ShapeFault> {
    let points = positions.iter().map(|position| lonlat(position.as_slice()));
    let mut ring: Ring =
        points.collect::<Option<_>>().ok_or_else(|| fault(place, "another position", POSITION))?;
    if ring.len() < 4 || ring.first() != ring.last() {
        return Err(fault(
            place,
            "an open or shorter ring",
            "four positions or more, the last like the first",
        ));
    }
    ring.pop();
    Ok(ring)
}
