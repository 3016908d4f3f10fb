/// A point of the projected globe: radians at the equator, x to the east, y to the north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanePoint {
    /// To the east.
    pub x: f64,
    /// To the north.
    pub y: f64,
}

/// A point of a drawing: CSS pixels, x to the right, y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PagePoint {
    /// To the right.
    pub x_px: f64,
    /// Down.
    pub y_px: f64,
}

/// A rectangle of a drawing, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageRect {
    /// Left edge.
    pub x_px: f64,
    /// Upper edge.
    pub y_px: f64,
    /// Width, not negative.
    pub width_px: f64,
    /// Height, not negative.
    pub height_px: f64,
}

impl PagePoint {
    /// Distance to another point, in pixels.
    #[must_use]
    pub fn distance_to(self, other: Self) -> f64 {
        self.squared_to(other).sqrt()
    }

    /// The square of that: enough to compare by, and found faster.
    pub(super) fn squared_to(self, other: Self) -> f64 {
        let (dx, dy) = (self.x_px - other.x_px, self.y_px - other.y_px);
        dx * dx + dy * dy
    }
}

impl PageRect {
    /// The smallest rectangle around the points; empty at the origin if there are none.
    pub fn around(points: impl IntoIterator<Item = PagePoint>) -> Self {
        let mut points = points.into_iter();
        let Some(first) = points.next() else {
            return Self { x_px: 0.0, y_px: 0.0, width_px: 0.0, height_px: 0.0 };
        };
        let (mut least, mut most) = (first, first);
        for point in points {
            least = PagePoint { x_px: least.x_px.min(point.x_px), y_px: least.y_px.min(point.y_px) };
            most = PagePoint { x_px: most.x_px.max(point.x_px), y_px: most.y_px.max(point.y_px) };
        }
        Self {
            x_px: least.x_px,
            y_px: least.y_px,
            width_px: most.x_px - least.x_px,
            height_px: most.y_px - least.y_px,
        }
    }

    /// The point in the middle.
    #[must_use]
    pub fn centre(self) -> PagePoint {
        PagePoint { x_px: self.x_px + self.width_px / 2.0, y_px: self.y_px + self.height_px / 2.0 }
    }

    /// Right edge.
    #[must_use]
    pub fn right_px(self) -> f64 {
        self.x_px + self.width_px
    }

    /// Lower edge.
    #[must_use]
    pub fn bottom_px(self) -> f64 {
        self.y_px + self.height_px
    }

    /// The rectangle with its edges moved outwards.
    #[must_use]
    pub fn grown(self, by_px: f64) -> Self {
        Self {
            x_px: self.x_px - by_px,
            y_px: self.y_px - by_px,
            width_px: self.width_px + 2.0 * by_px,
            height_px: self.height_px + 2.0 * by_px,
        }
    }

    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let corner = |rect: Self| PagePoint { x_px: rect.x_px, y_px: rect.y_px };
        let far = |rect: Self| PagePoint { x_px: rect.right_px(), y_px: rect.bottom_px() };
        Self::around([corner(self), far(self), corner(other), far(other)])
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.x_px < other.right_px()
            && other.x_px < self.right_px()
            && self.y_px < other.bottom_px()
            && other.y_px < self.bottom_px()
    }

    /// Its corners, around it.
    #[must_use]
    pub fn corners(self) -> [PagePoint; 4] {
        let Self { x_px, y_px, .. } = self;
        let (right_px, bottom_px) = (self.right_px(), self.bottom_px());
        [(x_px, y_px), (right_px, y_px), (right_px, bottom_px), (x_px, bottom_px)]
            .map(|(x_px, y_px)| PagePoint { x_px, y_px })
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        self.x_px <= other.x_px
            && self.y_px <= other.y_px
            && self.right_px() >= other.right_px()
            && self.bottom_px() >= other.bottom_px()
    }
}
