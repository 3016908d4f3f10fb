use super::{LonLat, PlanePoint, plane_from_lonlat};

/// Where an arrow key leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the north.
    Up,
    /// To the east.
    Right,
    /// To the south.
    Down,
    /// To the west.
    Left,
}

impl Direction {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Up, Self::Right, Self::Down, Self::Left];

    /// How far `to` lies ahead of `from`, and how far aside.
    fn ahead_and_aside(self, from: PlanePoint, to: PlanePoint) -> (f64, f64) {
        let (east, north) = (to.x - from.x, to.y - from.y);
        match self {
            Self::Up => (north, east.abs()),
            Self::Down => (-north, east.abs()),
            Self::Right => (east, north.abs()),
            Self::Left => (-east, north.abs()),
        }
    }
}

/// The next of `places` in a direction; nothing if there is none.
///
/// Places within 45 degrees of the direction come first; only if there is none, those farther aside. Among them the
/// nearest counts, where a step aside costs twice a step ahead: our choice, so that arrows follow the arc of the islands
/// and do not jump over a neighbour. Equals in the order of `places`.
#[must_use]
pub fn neighbour(places: &[LonLat], from: usize, direction: Direction) -> Option<usize> {
    let start = plane_from_lonlat(*places.get(from)?);
    let offset = |index: usize| direction.ahead_and_aside(start, plane_from_lonlat(places[index]));
    let nearest = |widest: f64| {
        let candidates = (0..places.len()).filter(|&index| index != from).filter_map(|index| {
            let (ahead, aside) = offset(index);
            (ahead > 0.0 && aside <= ahead * widest).then_some((index, ahead + 2.0 * aside))
        });
        candidates.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
    };
    nearest(1.0).or_else(|| nearest(4.0))
}
