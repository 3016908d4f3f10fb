use super::{LonLat, LonLatBox, PagePoint, PageRect, PlanePoint, lonlat_from_plane, plane_from_lonlat};

/// Places a part of the globe into a rectangle of the page: as large as it goes in whole, centred.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    page: PageRect,
    centre: PlanePoint,
    px_per_rad: f64,
}

impl Fit {
    /// The fit of `view` into `page`.
    #[must_use]
    pub fn new(view: LonLatBox, page: PageRect) -> Self {
        let low = plane_from_lonlat(LonLat { lon_deg: view.west_deg, lat_deg: view.south_deg });
        let high = plane_from_lonlat(LonLat { lon_deg: view.east_deg, lat_deg: view.north_deg });
        let px_per_rad = (page.width_px / (high.x - low.x)).min(page.height_px / (high.y - low.y));
        let centre = PlanePoint { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
        Self { page, centre, px_per_rad }
    }

    /// Height over width of `view` on the page.
    #[must_use]
    pub fn aspect(view: LonLatBox) -> f64 {
        let low = plane_from_lonlat(LonLat { lon_deg: view.west_deg, lat_deg: view.south_deg });
        let high = plane_from_lonlat(LonLat { lon_deg: view.east_deg, lat_deg: view.north_deg });
        (high.y - low.y) / (high.x - low.x)
    }

    /// The rectangle that is filled.
    #[must_use]
    pub const fn page(&self) -> PageRect {
        self.page
    }

    /// Where a point of the globe stands on the page.
    #[must_use]
    pub fn page_from_lonlat(&self, point: LonLat) -> PagePoint {
        let plane = plane_from_lonlat(point);
        let middle = self.page.centre();
        PagePoint {
            x_px: middle.x_px + (plane.x - self.centre.x) * self.px_per_rad,
            y_px: middle.y_px - (plane.y - self.centre.y) * self.px_per_rad,
        }
    }

    /// The point of the globe that stands at a point of the page.
    #[must_use]
    pub fn lonlat_from_page(&self, point: PagePoint) -> LonLat {
        let middle = self.page.centre();
        lonlat_from_plane(PlanePoint {
            x: self.centre.x + (point.x_px - middle.x_px) / self.px_per_rad,
            y: self.centre.y - (point.y_px - middle.y_px) / self.px_per_rad,
        })
    }

    /// The part of the globe that the whole rectangle shows, margins included.
    #[must_use]
    pub fn visible(&self) -> LonLatBox {
        let PageRect { x_px, y_px, .. } = self.page;
        let upper = self.lonlat_from_page(PagePoint { x_px, y_px });
        let lower =
            self.lonlat_from_page(PagePoint { x_px: self.page.right_px(), y_px: self.page.bottom_px() });
        LonLatBox {
            west_deg: upper.lon_deg,
            south_deg: lower.lat_deg,
            east_deg: lower.lon_deg,
            north_deg: upper.lat_deg,
        }
    }
}
