use super::country::SEEN_PX;
use crate::geo::{Fit, PagePoint, PageRect, Polygon, Shapes, meet, outlines_path, placed};

/// Lines are drawn half to each side, in pixels.
const LINE_PX: f64 = 1.0;

/// Below this size a name hides an island, in pixels: two lines of a name. Our choice.
const ISLET_PX: f64 = 20.0;

/// The corners of what a frame shows.
pub(super) fn shown(fit: &Fit) -> [PagePoint; 4] {
    fit.page().grown(LINE_PX).corners()
}

/// All land on the page in one frame, put there once: what is drawn, what is hit and what names keep off are the same outlines.
pub(in crate::scene) struct Land {
    /// Piece by piece, for each country that has a shape.
    countries: Vec<Vec<Piece>>,
    context: Vec<Piece>,
}

/// A polygon on the page.
struct Piece {
    /// Around its outline, so that most need no closer look.
    bounds: PageRect,
    /// Its outline, then its lakes.
    rings: Vec<Vec<PagePoint>>,
    /// Whether it reaches into the frame.
    is_seen: bool,
}

impl Land {
    pub(in crate::scene) fn of(fit: &Fit, shapes: &Shapes) -> Self {
        let visible = fit.visible();
        let page = shown(fit);
        let piece = |polygon: &Polygon| {
            let rings: Vec<Vec<PagePoint>> = polygon.rings.iter().map(|ring| placed(fit, ring)).collect();
            let bounds = PageRect::around(rings.first()?.iter().copied());
            // A mainland whose box reaches into the frame may itself lie far beyond.
            let is_near = polygon.bounds().is_some_and(|bounds| bounds.meets(visible));
            let is_seen = is_near && meet(&rings[0], &page);
            Some(Piece { bounds, rings, is_seen })
        };
        let pieces = |polygons: &[Polygon]| polygons.iter().filter_map(piece).collect();
        Self {
            countries: shapes.countries.iter().map(|country| pieces(&country.polygons)).collect(),
            context: pieces(&shapes.context),
        }
    }

    /// The outlines of a country, by its place among the shapes.
    pub(in crate::scene) fn islands(&self, country: usize) -> Vec<Vec<PagePoint>> {
        self.countries[country].iter().filter_map(|piece| piece.rings.first().cloned()).collect()
    }

    /// Path of what is seen of a country.
    pub(in crate::scene) fn country(&self, country: usize) -> String {
        path(&self.countries[country])
    }

    /// Path of what is seen of the context and of these countries, by their places among the shapes.
    pub(in crate::scene) fn context(&self, with: impl Iterator<Item = usize>) -> String {
        path(self.context.iter().chain(with.flat_map(|country| &self.countries[country])))
    }

    /// Around each small island that is seen, but for those of one country: a name over it would hide it, or take its coast for
    /// an accent.
    pub(super) fn islets_but(&self, own: usize) -> Vec<PageRect> {
        let others =
            self.countries.iter().enumerate().filter(|&(at, _)| at != own).flat_map(|(_, pieces)| pieces);
        let seen = others.chain(&self.context).filter(|piece| piece.is_seen).map(|piece| piece.bounds);
        seen.filter(|bounds| (SEEN_PX..ISLET_PX).contains(&bounds.width_px.max(bounds.height_px))).collect()
    }

    /// The outlines of the land that may lie below a rectangle.
    pub(super) fn below(&self, rect: PageRect) -> Vec<&[PagePoint]> {
        let pieces = self.countries.iter().flatten().chain(&self.context);
        pieces.filter(|piece| piece.bounds.meets(rect)).map(|piece| piece.rings[0].as_slice()).collect()
    }
}

fn path<'a>(pieces: impl IntoIterator<Item = &'a Piece>) -> String {
    outlines_path(pieces.into_iter().filter(|piece| piece.is_seen).flat_map(|piece| &piece.rings))
}
