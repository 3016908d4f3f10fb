use super::{Ring, merge};

/// The grids of what is written, in steps for a degree: a thousandth is about 110 m, a twentieth of a pixel where the map
/// is largest. A closed line that would collapse on it, an islet, gets a finer one.
const STEPS_PER_DEG: [f64; 3] = [1e3, 1e4, 1e5];

/// A line on the grid of what is written; points that fall together become one.
pub(super) fn rounded(line: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let is_closed = line.first() == line.last();
    let on_grid = |steps: f64| {
        let mut line: Vec<[f64; 2]> =
            line.iter().map(|point| point.map(|value| (value * steps).round() / steps)).collect();
        line.dedup();
        line
    };
    let collapses = |line: &Vec<[f64; 2]>| is_closed && line.len() < 4;
    STEPS_PER_DEG.into_iter().map(on_grid).find(|line| !collapses(line)).unwrap_or_else(|| line.to_vec())
}

/// The file: one feature a line.
pub(super) fn collection(features: &[String]) -> String {
    let source = "Natural Earth 4.1.0 (public domain) by way of the npm package world-atlas 2.0.2 (ISC); \
                  merged, clipped and simplified by cargo xtask geo";
    let features = features.join(",\n");
    format!("{{\"type\":\"FeatureCollection\",\"source\":\"{source}\",\"features\":[\n{features}\n]}}\n")
}

/// A country that can be chosen.
pub(super) fn country(code: &str, anchor: [f64; 2], side: &str, polygons: &[Vec<Ring>]) -> String {
    let properties =
        format!("{{\"layer\":\"country\",\"anchor\":{},\"label\":\"{side}\"}}", position(anchor));
    feature(&format!("\"id\":\"{code}\","), &properties, polygons)
}

/// All other land.
pub(super) fn context(rings: &[Ring]) -> String {
    let polygons: Vec<Vec<Ring>> = rings.iter().map(|ring| vec![ring.clone()]).collect();
    feature("", "{\"layer\":\"context\"}", &polygons)
}

fn feature(id: &str, properties: &str, polygons: &[Vec<Ring>]) -> String {
    let polygons: Vec<String> = polygons.iter().map(|rings| polygon(rings)).collect();
    let coordinates = polygons.join(",");
    format!(
        "{{\"type\":\"Feature\",{id}\"properties\":{properties},\
         \"geometry\":{{\"type\":\"MultiPolygon\",\"coordinates\":[{coordinates}]}}}}"
    )
}

/// The outline counter-clockwise, holes clockwise: RFC 7946, section 3.1.6.
fn polygon(rings: &[Ring]) -> String {
    let wound = rings.iter().enumerate().map(|(index, ring)| {
        let mut ring = ring.clone();
        ring.dedup();
        if (merge::area(&ring) > 0.0) != (index == 0) {
            ring.reverse();
        }
        closed(&ring)
    });
    format!("[{}]", wound.collect::<Vec<_>>().join(","))
}

fn closed(ring: &Ring) -> String {
    let positions = ring.iter().chain(ring.first()).map(|&point| position(point));
    format!("[{}]", positions.collect::<Vec<_>>().join(","))
}

/// Numbers of the grid print with the fewest digits.
fn position([lon, lat]: [f64; 2]) -> String {
    format!("[{lon},{lat}]")
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn an_islet_keeps_three_points_and_a_line_loses_what_falls_together() {
        let islet = [[1.0, 1.0], [1.0002, 1.0], [1.0002, 1.0002], [1.0, 1.0]];
        assert_eq!(rounded(&islet), islet);
        assert_eq!(rounded(&[[1.0, 1.0], [1.0002, 1.0], [2.00049, 1.0]]), [[1.0, 1.0], [2.0, 1.0]]);
    }
}
