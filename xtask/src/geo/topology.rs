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
        Self { arcs, geometries }.checked()
    }

    /// Nobody looks up an arc that is not there, or one without a line.
    fn checked(self) -> Result<Self, String> {
        for geometry in &self.geometries {
            for arc in geometry.polygons.iter().flatten().flatten() {
                let found = self.arcs.get(index(*arc)).map_or(0, Vec::len);
                if found < 2 {
                    let name = &geometry.name;
                    return Err(format!(
                        "arc {arc} of {name}: found {found} positions, expected two or more"
                    ));
                }
            }
        }
        Ok(self)
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

#[cfg(test)]
mod tests {
    use super::Topology;

    fn read(arcs: &str, ring: &str) -> Result<Topology, String> {
        Topology::read(&format!(
            "{{\"transform\":{{\"scale\":[0.5,2],\"translate\":[-1,10]}},\"arcs\":{arcs},\"objects\":{{\"countries\":\
             {{\"geometries\":[{{\"type\":\"Polygon\",\"id\":\"052\",\"properties\":{{\"name\":\"Barbados\"}},\
             \"arcs\":[{ring}]}}]}}}}}}"
        ))
    }

    #[test]
    fn positions_are_steps_from_the_one_before() {
        let topology = read("[[[2,1],[4,0],[0,-1]]]", "[0]").expect("it is sound");
        assert_eq!(topology.arcs, [[[0.0, 12.0], [2.0, 12.0], [2.0, 10.0]]]);
        assert!(topology.by_id("052").is_ok() && topology.by_id("053").is_err());
    }

    #[test]
    fn an_arc_that_is_not_there_is_told() {
        let fault = |arcs, ring| read(arcs, ring).err().unwrap_or_default();
        assert_eq!(
            fault("[[[0,0],[1,1]]]", "[-3]"),
            "arc -3 of Barbados: found 0 positions, expected two or more"
        );
        assert!(fault("[[[0,0]]]", "[0]").starts_with("arc 0 of Barbados: found 1 positions"));
        assert!(Topology::read("{").is_err_and(|error| error.starts_with("not JSON")));
        assert!(Topology::read("{}").is_err_and(|error| error.starts_with("/transform/scale")));
    }
}
