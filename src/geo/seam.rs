use std::collections::BTreeMap;

use super::{LonLat, LonLatBox, Polygon, Ring, Shapes};
use crate::order;

/// An open line of two points or more.
pub type Line = Vec<LonLat>;

/// All outlines, split by what lies on their other side. Needs shapes whose shared edges agree vertex by vertex.
///
/// Coasts are drawn solid; land borders all get one neutral dash, since a solid line between two countries would take a
/// position (see the disclaimer). Where land is cut off at the edge of the data there is no line at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seams {
    /// Coasts of each country, in the order of [`Shapes::countries`].
    pub coasts: Vec<Vec<Line>>,
    /// Coasts of all other land.
    pub context_coasts: Vec<Line>,
    /// Land borders, each once.
    pub borders: Vec<Border>,
}

/// Where the land of a country meets other land.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// Both sides, in the order of [`Shapes::countries`]; land that cannot be chosen is one behind the last.
    pub sides: [usize; 2],
    /// All of it, in pieces.
    pub lines: Vec<Line>,
}

/// The two ends of a segment in millionths of a degree, smaller first, so that both sides name it alike.
type Edge = ((i64, i64), (i64, i64));

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Coast,
    Border,
    CutOff,
}

impl Seams {
    /// The seams of `shapes`. Time grows with the number of vertices.
    #[must_use]
    pub fn of(shapes: &Shapes) -> Self {
        let edges = Edges::of(shapes);
        let mut seams = Self::default();
        for (index, country) in shapes.countries.iter().enumerate() {
            let coasts = edges.runs(&country.polygons, Side::Coast);
            seams.coasts.push(coasts);
            seams.borders.extend(edges.borders(&country.polygons, index));
        }
        seams.context_coasts = edges.runs(&shapes.context, Side::Coast);
        seams
    }
}

/// Who has which edge.
struct Edges {
    /// The first owner of each edge, and the other one.
    owners: BTreeMap<Edge, (usize, Option<usize>)>,
    frame: Option<LonLatBox>,
}

impl Edges {
    fn of(shapes: &Shapes) -> Self {
        let mut owners = BTreeMap::new();
        let countries = shapes.countries.iter().map(|country| &country.polygons);
        for (owner, polygons) in countries.chain([&shapes.context]).enumerate() {
            for (from, to) in polygons.iter().flat_map(|polygon| &polygon.rings).flat_map(segments) {
                let entry = owners.entry(edge(from, to)).or_insert((owner, None));
                if entry.0 != owner {
                    entry.1 = Some(owner);
                }
            }
        }
        Self { owners, frame: shapes.bounds() }
    }

    fn side(&self, from: LonLat, to: LonLat) -> Side {
        let shared = self.owners.get(&edge(from, to)).is_some_and(|(_, other)| other.is_some());
        match self.frame {
            _ if shared => Side::Border,
            Some(frame) if on_one_edge(frame, from, to) => Side::CutOff,
            _ => Side::Coast,
        }
    }

    fn runs(&self, polygons: &[Polygon], wanted: Side) -> Vec<Line> {
        let rings = polygons.iter().flat_map(|polygon| &polygon.rings);
        rings.flat_map(|ring| runs(ring, |from, to| self.side(from, to) == wanted)).collect()
    }

    /// Borders as seen from the country that has them first, so that each comes once.
    fn borders(&self, polygons: &[Polygon], first: usize) -> Vec<Border> {
        let rings = || polygons.iter().flat_map(|polygon| &polygon.rings);
        let owners = |from, to| self.owners.get(&edge(from, to)).copied();
        let others = rings().flat_map(segments).filter_map(|(from, to)| owners(from, to));
        let others = others.filter(|(owner, _)| *owner == first).filter_map(|(_, other)| other);
        let border = |other| {
            let own = |from, to| owners(from, to) == Some((first, Some(other)));
            Border { sides: [first, other], lines: rings().flat_map(|ring| runs(ring, own)).collect() }
        };
        order::set(others).into_iter().map(border).collect()
    }
}

fn segments(ring: &Ring) -> impl Iterator<Item = (LonLat, LonLat)> + '_ {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(&from, &to)| (from, to))
}

fn edge(from: LonLat, to: LonLat) -> Edge {
    let (from, to) = (key(from), key(to));
    if from <= to { (from, to) } else { (to, from) }
}

#[expect(clippy::cast_possible_truncation, reason = "degrees times a million fit by far")]
fn key(point: LonLat) -> (i64, i64) {
    ((point.lon_deg * 1e6).round() as i64, (point.lat_deg * 1e6).round() as i64)
}

fn on_one_edge(frame: LonLatBox, from: LonLat, to: LonLat) -> bool {
    let both = |edge: f64, from: f64, to: f64| from == edge && to == edge;
    both(frame.west_deg, from.lon_deg, to.lon_deg)
        || both(frame.east_deg, from.lon_deg, to.lon_deg)
        || both(frame.south_deg, from.lat_deg, to.lat_deg)
        || both(frame.north_deg, from.lat_deg, to.lat_deg)
}

/// The longest lines of segments of `ring` that are wanted. A ring that is wanted as a whole is closed by its first point.
fn runs(ring: &Ring, wanted: impl Fn(LonLat, LonLat) -> bool) -> Vec<Line> {
    let flags: Vec<bool> = segments(ring).map(|(from, to)| wanted(from, to)).collect();
    // No line is cut where the walk begins.
    let start = flags.iter().position(|wanted| !wanted).unwrap_or(0);
    let mut lines: Vec<Line> = Vec::new();
    let mut joined = false;
    for (from, to) in
        (0..ring.len()).map(|step| (start + step) % ring.len()).map(|at| (at, (at + 1) % ring.len()))
    {
        match lines.last_mut() {
            Some(line) if flags[from] && joined => line.push(ring[to]),
            _ if flags[from] => lines.push(vec![ring[from], ring[to]]),
            _ => {}
        }
        joined = flags[from];
    }
    lines
}
