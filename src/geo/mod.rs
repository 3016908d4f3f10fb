//! From the globe to the page: shapes in degrees, a projection, a fit into a rectangle of pixels, and what a map needs to
//! be drawn, hit with a finger and walked with arrow keys. Knows nothing of reports.

mod fit;
mod hull;
mod mercator;
mod neighbour;
mod path;
mod plane;
mod seam;
mod shapes;
mod sphere;
mod target;
mod thin;

pub use fit::Fit;
pub use hull::{contains, convex_hull, distance, distance_to, meet};
pub use mercator::{lonlat_from_plane, plane_from_lonlat};
pub use neighbour::{Direction, neighbour};
pub use path::{line_path, outlines_path, placed};
pub use plane::{PagePoint, PageRect, PlanePoint};
pub use seam::{Border, Line, Seams};
pub use shapes::{CountryShape, Polygon, Ring, ShapeFault, Shapes, Side};
pub use sphere::{LonLat, LonLatBox, great_circle_km};
pub use target::{LEAST_PX, Target, WANTED_PX, targets};
pub use thin::thinned;
