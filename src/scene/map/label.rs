use std::cmp::Reverse;

use super::Land;
use crate::{
    geo::{PagePoint, PageRect, Side, Target, contains, distance_to},
    order,
    scene::lettering::{FONT_PX, text_width_px},
};

/// A country's name on the map, in one line or more, with a badge beside or above it.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLabel {
    /// All that it takes up, badge included.
    pub rect: PageRect,
    /// Centre of the badge.
    pub badge: PagePoint,
    /// The lines, each with the point where its text begins, on the base line.
    pub lines: Vec<(PagePoint, String)>,
    /// A line from the label to its country, where they are not close together.
    pub leader: Option<[PagePoint; 2]>,
}

/// Distance of base lines, in pixels.
const LINE_PX: f64 = 14.0;
/// Diameter of the badge, in pixels.
pub(crate) const BADGE_PX: f64 = 18.0;
/// Free room between things, in pixels.
const GAP_PX: f64 = 4.0;

/// What labels keep off, in one frame.
pub(super) struct Surroundings<'a> {
    /// The frame, which they must not leave.
    pub(super) frame: PageRect,
    /// Islands that stand there without being targets.
    pub(super) obstacles: Vec<PageRect>,
    /// For each target the small islands of all others.
    pub(super) islets: Vec<Vec<PageRect>>,
    /// Where a name would seem to be that of the land.
    pub(super) land: &'a Land,
}

/// Places a label for each target: beside it, off all other targets, off what is around and off each other. Where
/// everything is taken, the least overlap wins. Long names are placed first, since short ones find room more easily.
pub(super) fn place(
    around: &Surroundings,
    names: &[&str],
    targets: &[Target],
    wished: &[Option<Side>],
    coasts: &[Vec<PagePoint>],
) -> Vec<MapLabel> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order::by_key(&mut order, |&index| Reverse(names[index].chars().count()));
    let mut placed: Vec<Option<MapLabel>> = vec![None; names.len()];
    for index in order {
        let labels = placed.iter().flatten().map(|label| label.rect);
        let small = around.obstacles.iter().chain(&around.islets[index]).copied();
        let taken: Vec<PageRect> = labels.chain(small).collect();
        let others = targets.iter().enumerate().filter(|&(other, _)| other != index);
        let others: Vec<(PageRect, &Target)> = others.map(|(_, target)| (target.bounds(), target)).collect();
        let (own, wished) = (&targets[index], wished[index]);
        let spot = Spot { around, own, wished, others: &others, taken: &taken };
        placed[index] = spot.best(names[index]).map(|label| with_leader(label, &coasts[index], own));
    }
    placed.into_iter().flatten().collect()
}

/// Costs are our choice: a cut name is worst, then one on another name or island, then one on the neighbour's land, then
/// one in more lines. What a square pixel outside of the frame costs.
const OUTSIDE_COST: f64 = 40.0;
/// What a square pixel on another name or a small island costs.
const COVERED_COST: f64 = 8.0;
/// What it costs to stand wholly on another target.
const TARGET_COST: f64 = 1000.0;
/// What it costs to stand wholly on land.
const LAND_COST: f64 = 80.0;
/// What it gains to stand on the side that the maker of the map wishes.
const WISH_GAIN: f64 = 60.0;
/// What a pixel between the badge and the own country costs.
const AWAY_COST: f64 = 3.0;
/// What a pixel costs by which the badge does not stand clearly nearest to its own country.
const ASTRAY_COST: f64 = 12.0;
/// What each line costs.
const LINE_COST: f64 = 4.0;
/// What it costs to stand to the left: names are read from their beginning.
const LEFT_COST: f64 = 3.0;
/// From this distance to its islands on a label needs a line, in pixels.
const LEADER_PX: f64 = 11.0;

/// Where one label is to be placed.
struct Spot<'a> {
    around: &'a Surroundings<'a>,
    own: &'a Target,
    wished: Option<Side>,
    /// With their bounds, so that most need no closer look.
    others: &'a [(PageRect, &'a Target)],
    /// Names that are placed already, and small islands.
    taken: &'a [PageRect],
}

impl Spot<'_> {
    /// The cheapest place for `name`; the first of equals.
    fn best(&self, name: &str) -> Option<MapLabel> {
        let shape = PageRect::around(self.own.outline.iter().copied());
        let mut best: Option<(f64, MapLabel)> = None;
        for label in wraps(name).into_iter().flat_map(|lines| positions(shape, &lines)) {
            let least = best.as_ref().map_or(f64::INFINITY, |(cost, _)| *cost);
            let mut cost = self.cost(&label, shape);
            // What takes longer to find is looked up only where it can still decide.
            if cost < least {
                cost += self.far_cost(label.badge);
            }
            if cost < least {
                cost += self.ground_cost(label.rect);
            }
            if cost < least {
                best = Some((cost, label));
            }
        }
        best.map(|(_, label)| label)
    }

    fn cost(&self, label: &MapLabel, shape: PageRect) -> f64 {
        let rect = label.rect;
        let outside = area(rect) - area(overlap(rect, self.around.frame.grown(-2.0)));
        let covered: f64 = self.taken.iter().map(|&other| area(overlap(rect.grown(1.0), other))).sum();
        let aside = if rect.right_px() <= shape.x_px { LEFT_COST } else { 0.0 };
        let gain = if self.wished == Some(side(rect, shape)) { WISH_GAIN } else { 0.0 };
        outside * OUTSIDE_COST + covered * COVERED_COST + number(label.lines.len()) * LINE_COST + aside - gain
    }

    /// What it costs that a badge stands away from its own country, and that it does not stand clearly nearest to it.
    fn far_cost(&self, badge: PagePoint) -> f64 {
        let own_px = distance_to(&self.own.outline, badge);
        if own_px == 0.0 {
            return 0.0;
        }
        let clear_px = own_px + GAP_PX;
        let near = PageRect::around([badge]).grown(clear_px);
        let close = self.others.iter().filter(|(bounds, _)| bounds.meets(near));
        let others = close.map(|(_, other)| distance_to(&other.outline, badge));
        let astray_px = clear_px - others.fold(clear_px, f64::min);
        own_px * AWAY_COST + astray_px * ASTRAY_COST
    }

    /// What the ground below a label costs.
    fn ground_cost(&self, rect: PageRect) -> f64 {
        let land = self.around.land.below(rect);
        let cost = |point: PagePoint| {
            if contains(&self.own.outline, point) {
                0.0
            } else if self.on_other(point) {
                TARGET_COST
            } else if land.iter().any(|outline| contains(outline, point)) {
                LAND_COST
            } else {
                0.0
            }
        };
        let costs = samples(rect).map(cost);
        costs.sum::<f64>() / number(2 * SAMPLES)
    }

    /// Whether a point lies on another country or close to it.
    fn on_other(&self, point: PagePoint) -> bool {
        let at = PageRect::around([point]);
        let is_near = |other: &Target| distance_to(&other.outline, point) <= GAP_PX;
        self.others.iter().any(|(bounds, other)| bounds.grown(GAP_PX).holds(at) && is_near(other))
    }
}

/// On which side of a shape a label stands.
fn side(label: PageRect, shape: PageRect) -> Side {
    if shape.holds(label) {
        Side::Inside
    } else if label.y_px >= shape.bottom_px() {
        Side::Below
    } else if label.bottom_px() <= shape.y_px {
        Side::Above
    } else if label.centre().x_px > shape.centre().x_px {
        Side::Right
    } else {
        Side::Left
    }
}

#[expect(clippy::cast_precision_loss, reason = "a dozen at most")]
fn number(count: usize) -> f64 {
    count as f64
}

/// Points along the upper and the lower edge of a label, each.
const SAMPLES: usize = 9;

fn samples(rect: PageRect) -> impl Iterator<Item = PagePoint> {
    let at = move |(across, down): (f64, f64)| PagePoint {
        x_px: rect.x_px + across * rect.width_px,
        y_px: rect.y_px + down * rect.height_px,
    };
    let across = (0..SAMPLES).map(|at| number(at) / number(SAMPLES - 1));
    across.flat_map(|across| [(across, 0.1), (across, 0.9)]).map(at)
}

fn overlap(a: PageRect, b: PageRect) -> PageRect {
    let (x_px, y_px) = (a.x_px.max(b.x_px), a.y_px.max(b.y_px));
    PageRect {
        x_px,
        y_px,
        width_px: (a.right_px().min(b.right_px()) - x_px).max(0.0),
        height_px: (a.bottom_px().min(b.bottom_px()) - y_px).max(0.0),
    }
}

fn area(rect: PageRect) -> f64 {
    rect.width_px * rect.height_px
}

/// The name in one line, in two and in three, as even as its words allow; fewer lines first. A name with hyphens may go on
/// behind one.
fn wraps(name: &str) -> Vec<Vec<String>> {
    let words: Vec<&str> = name.split_inclusive([' ', '-']).collect();
    (1..=words.len().min(3)).map(|count| wrap(&words, count)).collect()
}

/// The words in `count` lines so that the longest line is as short as can be.
fn wrap(words: &[&str], count: usize) -> Vec<String> {
    if count <= 1 || words.len() <= 1 {
        return vec![words.concat().trim_end().to_owned()];
    }
    let split = |first: usize| {
        let mut lines = vec![words[..first].concat().trim_end().to_owned()];
        lines.extend(wrap(&words[first..], count - 1));
        lines
    };
    let longest = |lines: &Vec<String>| lines.iter().map(|line| line.chars().count()).max();
    (1..words.len()).map(split).min_by_key(longest).unwrap_or_default()
}

/// The label inside the shape if it is large enough, then around it: right, left, below, above and at the corners, first
/// close to the shape, then farther off.
fn positions(shape: PageRect, lines: &[String]) -> Vec<MapLabel> {
    let text_px = lines.iter().map(|line| text_width_px(line)).fold(0.0, f64::max);
    let width_px = BADGE_PX + GAP_PX + text_px;
    let height_px = (number(lines.len()) * LINE_PX).max(BADGE_PX);
    let inside = inside(shape, lines, text_px);
    let rings = [1.0, 3.0, 6.0].map(|gaps| beside(shape.grown(gaps * GAP_PX), width_px, height_px));
    let around = rings.into_iter().flatten().flat_map(|(x_px, y_px)| {
        let rect = PageRect { x_px, y_px, width_px, height_px };
        let (is_left, is_right) = (rect.right_px() <= shape.x_px, rect.x_px >= shape.right_px());
        // Beside the shape the badge stands next to it, above and below it at either end of the name.
        let orders: &[bool] = match (is_left, is_right) {
            (true, _) => &[false],
            (_, true) => &[true],
            _ => &[true, false],
        };
        orders.iter().map(move |&badge_first| row(rect, lines, badge_first))
    });
    inside.into_iter().chain(around).collect()
}

/// The badge above the name, in the middle of a shape that has room for both.
fn inside(shape: PageRect, lines: &[String], text_px: f64) -> Option<MapLabel> {
    let height_px = BADGE_PX + number(lines.len()) * LINE_PX + GAP_PX;
    let is_roomy = lines.len() == 1 && shape.width_px >= text_px && shape.height_px > height_px * 1.5;
    let centre = shape.centre();
    let rect = PageRect {
        x_px: centre.x_px - text_px / 2.0,
        y_px: centre.y_px - height_px / 2.0,
        width_px: text_px,
        height_px,
    };
    let badge = PagePoint { x_px: centre.x_px, y_px: rect.y_px + BADGE_PX / 2.0 };
    let text = PagePoint { x_px: rect.x_px, y_px: rect.bottom_px() - GAP_PX };
    let lines = lines.iter().map(|line| (text, line.clone())).collect();
    is_roomy.then_some(MapLabel { rect, badge, lines, leader: None })
}

/// Upper left corners of a rectangle that touches `shape` from outside, the most natural first.
fn beside(shape: PageRect, width_px: f64, height_px: f64) -> [(f64, f64); 16] {
    let centre = shape.centre();
    let (middle_x, middle_y) = (centre.x_px - width_px / 2.0, centre.y_px - height_px / 2.0);
    let (right, left) = (shape.right_px(), shape.x_px - width_px);
    let (below, above) = (shape.bottom_px(), shape.y_px - height_px);
    let [higher, lower] = [middle_y - height_px / 2.0, middle_y + height_px / 2.0];
    [
        (right, middle_y),
        (left, middle_y),
        (middle_x, below),
        (middle_x, above),
        (right, higher),
        (right, lower),
        (left, higher),
        (left, lower),
        (shape.x_px, below),
        (shape.x_px, above),
        (right - width_px, below),
        (right - width_px, above),
        (right, above),
        (right, below),
        (left, above),
        (left, below),
    ]
}

/// The badge before the lines, or behind them, so that it stands next to the shape.
fn row(rect: PageRect, lines: &[String], badge_first: bool) -> MapLabel {
    let middle_px = rect.y_px + rect.height_px / 2.0;
    let (badge_px, text_px) = if badge_first {
        (rect.x_px + BADGE_PX / 2.0, rect.x_px + BADGE_PX + GAP_PX)
    } else {
        (rect.right_px() - BADGE_PX / 2.0, rect.x_px)
    };
    let first_px = middle_px - (number(lines.len()) - 1.0) * LINE_PX / 2.0 + FONT_PX * 0.35;
    let line = |(index, text): (usize, &String)| {
        (PagePoint { x_px: text_px, y_px: first_px + number(index) * LINE_PX }, text.clone())
    };
    MapLabel {
        rect,
        badge: PagePoint { x_px: badge_px, y_px: middle_px },
        lines: lines.iter().enumerate().map(line).collect(),
        leader: None,
    }
}

/// Adds the line to the nearest point of the coast that is seen, where the label stands apart from it.
fn with_leader(label: MapLabel, coast: &[PagePoint], target: &Target) -> MapLabel {
    let rect = label.rect;
    let to_rect = |point: PagePoint| PagePoint {
        x_px: point.x_px.clamp(rect.x_px, rect.right_px()),
        y_px: point.y_px.clamp(rect.y_px, rect.bottom_px()),
    };
    let pairs = coast.iter().map(|&point| [to_rect(point), point]);
    let nearest = pairs.min_by(|a, b| a[0].distance_to(a[1]).total_cmp(&b[0].distance_to(b[1])));
    let is_apart =
        |[from, to]: &[PagePoint; 2]| from.distance_to(*to) > LEADER_PX && !contains(&target.outline, *from);
    let badge = label.badge;
    let leader = nearest.filter(is_apart).and_then(|_| {
        // From the edge of the badge, which is the middle of what stands beside the country.
        let end = *coast.iter().min_by(|a, b| badge.distance_to(**a).total_cmp(&badge.distance_to(**b)))?;
        let share = BADGE_PX / 2.0 / badge.distance_to(end).max(BADGE_PX);
        let from = PagePoint {
            x_px: badge.x_px + (end.x_px - badge.x_px) * share,
            y_px: badge.y_px + (end.y_px - badge.y_px) * share,
        };
        Some([from, end])
    });
    MapLabel { leader, ..label }
}
