use serde_json::Value;

/// Lines between junctions, each once, in degrees.
pub(super) type Arcs = Vec<Vec<[f64; 2]>>;

/// TopoJSON as far as `world-atlas` uses it: quantised, with an object `countries`.
pub(super) struct Topology {
    pub(super) arcs: Arcs,
    pub(super) geometries: Vec<Geometry>,
}

/// A territory: polygons, rings, arcs. A negative arc `-n - 1` is arc `n` backwards.
pub(super) struct Geometry {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) polygons: Vec<Vec<Vec<i64>>>,
}

/// The arc that a reference means, whichever way it is walked.
pub(super) fn index(arc: i64) -> usize {
    let forward = if arc < 0 { !arc } else { arc };
    usize::try_from(forward).unwrap_or(usize::MAX)
}

impl Topology {
    /// Reads the text of the file.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let json: Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
        let list = |pointer: &str| {
            let found = json.pointer(pointer).and_then(Value::as_array);
            found.ok_or_else(|| format!("{pointer}: found no list, expected TopoJSON as in world-atlas"))
        };
        let scale = pair(&json["transform"]["scale"]).ok_or("/transform/scale: expected two numbers")?;
        let origin =
            pair(&json["transform"]["translate"]).ok_or("/transform/translate: expected two numbers")?;
        let arcs = list("/arcs")?.iter().map(|arc| decode(arc, scale, origin)).collect();
        let geometries = list("/objects/countries/geometries")?.iter().filter_map(geometry).collect();
        Ok(Self { arcs, geometries })
    }

    /// The territory with this ISO 3166-1 numeric code.
    pub(super) fn by_id(&self, id: &str) -> Result<&Geometry, String> {
        let found = self.geometries.iter().find(|geometry| geometry.id.as_deref() == Some(id));
        found.ok_or_else(|| format!("no territory {id} in the source"))
    }
}

fn pair(value: &Value) -> Option<[f64; 2]> {
    Some([value.get(0)?.as_f64()?, value.get(1)?.as_f64()?])
}

/// Positions are differences in steps of the quantisation.
fn decode(arc: &Value, scale: [f64; 2], origin: [f64; 2]) -> Vec<[f64; 2]> {
    let steps = arc.as_array().map_or(&[][..], Vec::as_slice).iter().filter_map(pair);
    let mut at = [0.0, 0.0];
    let mut next = |step: [f64; 2]| {
        at = [at[0] + step[0], at[1] + step[1]];
        [at[0] * scale[0] + origin[0], at[1] * scale[1] + origin[1]]
    };
    steps.map(&mut next).collect()
}

fn geometry(value: &Value) -> Option<Geometry> {
    let arcs = &value["arcs"];
    let polygons = match value["type"].as_str()? {
        "Polygon" => vec![polygon(arcs)],
        "MultiPolygon" => arcs.as_array()?.iter().map(polygon).collect(),
        _ => return None,
    };
    let name = value["properties"]["name"].as_str().unwrap_or_default().to_owned();
    Some(Geometry { id: value["id"].as_str().map(str::to_owned), name, polygons })
}

fn polygon(rings: &Value) -> Vec<Vec<i64>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    list(rings).iter().map(|ring| list(ring).iter().filter_map(Value::as_i64).collect()).collect()
}
