/// A point on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// East of Greenwich, -180 to 180.
    pub lon_deg: f64,
    /// North of the equator, -90 to 90.
    pub lat_deg: f64,
}

/// A part of the globe between two meridians and two parallels, in degrees. Does not cross the 180th meridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLatBox {
    /// Western edge.
    pub west_deg: f64,
    /// Southern edge.
    pub south_deg: f64,
    /// Eastern edge.
    pub east_deg: f64,
    /// Northern edge.
    pub north_deg: f64,
}

impl LonLatBox {
    /// The smallest box around the points; nothing if there are none.
    pub fn around(points: impl IntoIterator<Item = LonLat>) -> Option<Self> {
        points.into_iter().fold(None, |held, point| {
            let own = Self::at(point);
            Some(held.map_or(own, |held: Self| held.union(own)))
        })
    }

    const fn at(point: LonLat) -> Self {
        let LonLat { lon_deg, lat_deg } = point;
        Self { west_deg: lon_deg, south_deg: lat_deg, east_deg: lon_deg, north_deg: lat_deg }
    }

    fn union(self, other: Self) -> Self {
        Self {
            west_deg: self.west_deg.min(other.west_deg),
            south_deg: self.south_deg.min(other.south_deg),
            east_deg: self.east_deg.max(other.east_deg),
            north_deg: self.north_deg.max(other.north_deg),
        }
    }

    /// Whether the two share a point.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.west_deg <= other.east_deg
            && other.west_deg <= self.east_deg
            && self.south_deg <= other.north_deg
            && other.south_deg <= self.north_deg
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        self.union(other) == self
    }
}

/// Mean radius of the Earth in kilometres, R1 of the International Union of Geodesy and Geophysics (Moritz 2000,
/// "Geodetic Reference System 1980").
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// The way along the globe between two points, in kilometres: the haversine formula (Sinnott 1984, "Virtues of the
/// Haversine"), right to half a percent, since the Earth is no sphere.
#[must_use]
pub fn great_circle_km(from: LonLat, to: LonLat) -> f64 {
    let haversine = |angle_deg: f64| (angle_deg.to_radians() / 2.0).sin().powi(2);
    let across = from.lat_deg.to_radians().cos() * to.lat_deg.to_radians().cos();
    let square = haversine(to.lat_deg - from.lat_deg) + across * haversine(to.lon_deg - from.lon_deg);
    2.0 * EARTH_RADIUS_KM * square.sqrt().min(1.0).asin()
}
