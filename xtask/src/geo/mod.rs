//! `cargo xtask geo`: makes `data/caribbean.geojson` from the registry package `world-atlas`.

mod clip;
mod merge;
mod simplify;
mod topology;
mod write;

use std::{fs, path::Path, process::Command};

use topology::{Arcs, Geometry, Topology};

use crate::paths;

/// The package and its version: Natural Earth 4.1.0.
const PACKAGE: &str = "world-atlas@2.0.2";
const FILE: &str = "node_modules/world-atlas/countries-10m.json";

/// Alpha-3, numeric id in the source, where the label points, and the side on which it stands best. Names in the source are
/// abbreviated, so the numeric code joins. The anchor is the middle of the largest island; for the Bahamas it is the
/// capital's island.
const COUNTRIES: [(&str, &str, [f64; 2], &str); 14] = [
    ("ATG", "028", [-61.789, 17.075], "right"),
    ("BHS", "044", [-77.35, 25.05], "right"),
    ("BRB", "052", [-59.562, 13.181], "below"),
    ("BLZ", "084", [-88.705, 17.199], "right"),
    ("DMA", "212", [-61.357, 15.437], "right"),
    ("GRD", "308", [-61.679, 12.117], "right"),
    ("GUY", "328", [-58.978, 4.789], "inside"),
    ("HTI", "332", [-72.679, 18.935], "below"),
    ("JAM", "388", [-77.319, 18.156], "below"),
    ("KNA", "659", [-62.758, 17.332], "below"),
    ("LCA", "662", [-60.970, 13.903], "right"),
    ("VCT", "670", [-61.194, 13.257], "left"),
    ("SUR", "740", [-55.911, 4.130], "above"),
    ("TTO", "780", [-61.294, 10.422], "right"),
];

/// Reefs and an island that are claimed by several states: the map leaves them out.
const LEFT_OUT: [&str; 3] = ["U.S. Minor Outlying Is.", "Bajo Nuevo Bank", "Serranilla Bank"];

/// What is drawn and a margin, so that the edge of the data lies outside of the picture: west, south, east, north.
pub(crate) const CLIP: [f64; 4] = [-92.0, -0.5, -49.0, 29.5];

/// How much may be taken off an outline: the area of a triangle, in square degrees.
fn tolerance(country: Option<&str>, touches_inset: bool) -> f64 {
    match country {
        Some("ATG" | "BRB" | "DMA" | "GRD" | "KNA" | "LCA" | "VCT") => 0.0,
        Some("BHS" | "BLZ" | "TTO") => 1e-4,
        Some(_) => 5e-4,
        None if touches_inset => 2e-5,
        None => 1e-3,
    }
}

/// The Eastern Caribbean, which is enlarged: west, south, east, north.
const INSET: [f64; 4] = [-65.0, 11.0, -59.0, 18.6];

/// Other islands smaller than this, in square degrees, are not drawn: below a pixel even when enlarged.
const LEAST_CONTEXT_AREA: f64 = 8e-4;

/// A closed line; the first point is not repeated.
pub(crate) type Ring = Vec<[f64; 2]>;

/// Makes the file.
pub(crate) fn run(_: &[String]) -> Result<(), String> {
    let topology = source()?;
    let neighbours = neighbours(&topology);
    let arcs = simplified(&topology, &neighbours);
    let (mut features, mut vertices) = (Vec::new(), 0);
    for (code, id, anchor, side) in COUNTRIES {
        let polygons = country_polygons(&arcs, topology.by_id(id)?);
        vertices += polygons.iter().flatten().map(Vec::len).sum::<usize>();
        features.push(write::country(code, anchor, side, &polygons));
    }
    let context = context_rings(&arcs, &neighbours);
    vertices += context.iter().map(Vec::len).sum::<usize>();
    features.push(write::context(&context));
    let text = write::collection(&features);
    let path = paths::root().join("data/caribbean.geojson");
    fs::write(&path, &text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    println!(
        "data/caribbean.geojson: {} features, {vertices} vertices, {} bytes",
        features.len(),
        text.len()
    );
    Ok(())
}

/// The source, installed into the cache by the npm client if it is not there yet.
fn source() -> Result<Topology, String> {
    let folder = paths::cache()?.join(PACKAGE.replace('@', "-"));
    if !folder.join(FILE).exists() {
        install(&folder)?;
    }
    let path = folder.join(FILE);
    let text =
        fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Topology::read(&text).map_err(|error| {
        format!("{}: {error}\nremove {} to fetch it again", path.display(), folder.display())
    })
}

fn install(folder: &Path) -> Result<(), String> {
    println!("fetching {PACKAGE} (a few seconds, once)");
    fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let status =
        Command::new(npm).args(["install", "--silent", "--prefix"]).arg(folder).arg(PACKAGE).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("npm install {PACKAGE} ended with {status}")),
        Err(_) => Err("npm is missing: install Node.js, which brings it (https://nodejs.org)".to_owned()),
    }
}

/// All other land that reaches into the picture.
fn neighbours(topology: &Topology) -> Vec<&Geometry> {
    let is_ours =
        |geometry: &&Geometry| COUNTRIES.iter().any(|(_, id, ..)| geometry.id.as_deref() == Some(id));
    let left_out = |geometry: &&Geometry| LEFT_OUT.iter().any(|name| geometry.name.starts_with(name));
    topology.geometries.iter().filter(|geometry| !is_ours(geometry) && !left_out(geometry)).collect()
}

/// Every arc at the finest tolerance of those who use it, so that both sides of a border stay alike.
fn simplified(topology: &Topology, neighbours: &[&Geometry]) -> Arcs {
    let mut finest = vec![f64::INFINITY; topology.arcs.len()];
    let mut note = |geometry: &Geometry, country: Option<&str>| {
        for arc in geometry.polygons.iter().flatten().flatten().map(|&arc| topology::index(arc)) {
            let near = topology.arcs[arc].iter().any(|&point| clip::holds(INSET, point));
            finest[arc] = finest[arc].min(tolerance(country, near));
        }
    };
    for (code, id, ..) in COUNTRIES {
        if let Ok(geometry) = topology.by_id(id) {
            note(geometry, Some(code));
        }
    }
    neighbours.iter().for_each(|geometry| note(geometry, None));
    let arcs = topology.arcs.iter().zip(finest);
    arcs.map(|(arc, tolerance)| write::rounded(&simplify::line(arc, tolerance))).collect()
}

/// Every island of a country, whatever its size. One cay of the Bahamas has only two positions in the source, which is no
/// area, and cannot be drawn.
fn country_polygons(arcs: &Arcs, geometry: &Geometry) -> Vec<Vec<Ring>> {
    let ring = |ring: &Vec<i64>| merge::ring(arcs, ring);
    let polygons = geometry.polygons.iter().map(|rings| rings.iter().map(ring).collect());
    polygons.filter(|rings: &Vec<Ring>| rings.iter().all(|ring| ring.len() >= 3)).collect()
}

/// The neighbours without borders between them, cut off at the clip box.
fn context_rings(arcs: &Arcs, neighbours: &[&Geometry]) -> Vec<Ring> {
    let rings = neighbours.iter().flat_map(|geometry| geometry.polygons.iter().flatten());
    let reaches_in = |ring: &&Vec<i64>| merge::ring(arcs, ring).iter().any(|&point| clip::holds(CLIP, point));
    let near: Vec<&Vec<i64>> = rings.filter(reaches_in).collect();
    let merged = merge::outlines(arcs, &near);
    let clipped = merged.iter().map(|ring| write::rounded(&clip::ring(ring, CLIP)));
    let mut kept: Vec<Ring> = clipped.filter(|ring| merge::area(ring).abs() >= LEAST_CONTEXT_AREA).collect();
    kept.sort_by(|a, b| merge::area(b).abs().total_cmp(&merge::area(a).abs()));
    kept
}
