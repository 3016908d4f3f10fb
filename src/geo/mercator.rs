use std::f64::consts::FRAC_PI_4;

use super::{LonLat, PlanePoint};

/// Spherical Mercator: J. P. Snyder, Map Projections, A Working Manual (USGS 1395, 1987), equations 7-1 and 7-2, with
/// radius 1. Latitudes of 90 degrees have no image and give an infinite `y`.
#[must_use]
pub fn plane_from_lonlat(point: LonLat) -> PlanePoint {
    let lat_rad = point.lat_deg.to_radians();
    PlanePoint { x: point.lon_deg.to_radians(), y: (FRAC_PI_4 + lat_rad / 2.0).tan().ln() }
}

/// The inverse: Snyder 1987, equations 7-4 and 7-5.
#[must_use]
pub fn lonlat_from_plane(point: PlanePoint) -> LonLat {
    let lat_rad = 2.0 * (point.y.exp().atan() - FRAC_PI_4);
    LonLat { lon_deg: point.x.to_degrees(), lat_deg: lat_rad.to_degrees() }
}
