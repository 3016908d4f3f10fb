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

/// How far aside of the direction a place may lie, for each step ahead: the tangent of 60 degrees. Our choice: what lies
/// farther aside is no answer to the arrow, and the four cones of 120 degrees still leave no place without an arrow to it.
const WIDEST: f64 = 1.732_050_807_568_877_2;
/// What a step aside costs in steps ahead. Our choice: enough to follow the arc of the islands without jumping over one,
/// and little enough that the way back is mostly the way there.
const ASIDE_COST: f64 = 1.5;

/// The next of `places` in a direction; nothing if there is none.
///
/// Of the places within 60 degrees of the direction, in the Mercator plane, the one with the least distance ahead and
/// one and a half times aside. Equals in the order of `places`.
#[must_use]
pub fn neighbour(places: &[LonLat], from: usize, direction: Direction) -> Option<usize> {
    let start = plane_from_lonlat(*places.get(from)?);
    let offset = |index: usize| direction.ahead_and_aside(start, plane_from_lonlat(places[index]));
    let candidates = (0..places.len()).filter(|&index| index != from).filter_map(|index| {
        let (ahead, aside) = offset(index);
        (ahead > 0.0 && aside <= ahead * WIDEST).then_some((index, ahead + ASIDE_COST * aside))
    });
    candidates.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(index, _)| index)
}
