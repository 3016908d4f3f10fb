use super::{
    is_chosen,
    rows::{PartnerGroup, in_hierarchy},
};
use crate::{
    analysis::{PartnerTally, Tie, partner_tallies, ties},
    model::{Code, Id, Organisation},
    scene::{
        Context,
        lettering::{fitted, text_width_px},
    },
};

/// Who works with whom as an arc diagram: bodies one below the other in their groups, an arc between any two that work
/// together, the wider the more (arc diagram: Wattenberg 2002, "Arc Diagrams: Visualizing Structure in Strings"). Places
/// depend on the width and the data alone, so the same data give the same picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerPicture {
    /// In pixels.
    pub width_px: f64,
    /// In pixels.
    pub height_px: f64,
    /// Title and place of each group.
    pub groups: Vec<(f64, &'static str)>,
    /// The bodies that work with another one, from above.
    pub nodes: Vec<PartnerNode>,
    /// The arcs, the widest first, so that fine ones lie above.
    pub arcs: Vec<TieArc>,
}

/// A body in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerNode {
    /// Which body.
    pub code: Code,
    /// Its group, which gives form and colour.
    pub group: PartnerGroup,
    /// What fits beside it.
    pub text: String,
    /// Its name and with how many it works, as it is read out.
    pub label: String,
    /// Its place.
    pub x_px: f64,
    /// Its place.
    pub y_px: f64,
    /// From the middle to the edge, in pixels; its area is as the number of activities.
    pub radius_px: f64,
    /// Whether it is picked.
    pub is_chosen: bool,
    /// Whether others are picked that it does not work with.
    pub is_dim: bool,
}

/// An arc between two bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct TieArc {
    /// Codes of both, in the order of the file.
    pub codes: [Code; 2],
    /// In how many activities they work together.
    pub count: usize,
    /// The arc, as an SVG path.
    pub path: String,
    /// In pixels.
    pub stroke_px: f64,
    /// Whether bodies are picked and neither is one of them.
    pub is_dim: bool,
}

/// Distance of bodies: the least that a finger hits (WCAG 2.2, 2.5.8).
const ROW_PX: f64 = 24.0;
/// Room for the title of a group.
const TITLE_PX: f64 = 28.0;
/// Radius of the largest body.
const MOST_RADIUS_PX: f64 = 11.0;
/// Radius of the smallest: the form of its group can still be told.
const LEAST_RADIUS_PX: f64 = 5.0;
/// Names take so much of the width at most.
const NAMES_SHARE: f64 = 0.48;
/// Width of the arc of one activity, and of the most.
const STROKE_PX: (f64, f64) = (1.2, 8.0);

impl PartnerPicture {
    /// The picture in a drawing of this width.
    #[must_use]
    pub fn of(context: &Context, width_px: f64) -> Self {
        let ties = ties(context.data, &context.selection.unpartnered);
        let is_tied = |body: Id<Organisation>| ties.iter().any(|tie| tie.a == body || tie.b == body);
        let mut y_px = 0.0;
        let (mut groups, mut places) = (Vec::new(), Vec::new());
        for &group in PartnerGroup::ALL {
            let bodies = in_hierarchy(context, group).into_iter().map(|(body, _)| body);
            let bodies: Vec<_> = bodies.filter(|&body| is_tied(body)).collect();
            if bodies.is_empty() {
                continue;
            }
            groups.push((y_px + TITLE_PX - 8.0, (context.words.partners.group)(group.code())));
            y_px += TITLE_PX;
            for body in bodies {
                places.push((body, group, y_px + ROW_PX / 2.0));
                y_px += ROW_PX;
            }
        }
        let names_px = names_px(context, &places, width_px);
        let radii_px = radii_px(context);
        let nodes =
            places.iter().map(|&place| node(context, place, [names_px, radii_px[place.0.index()]], &ties));
        let nodes = nodes.collect();
        let arcs = arcs(context, &places, &ties, names_px, width_px);
        Self { width_px, height_px: y_px + 8.0, groups, nodes, arcs }
    }
}

/// A body with its group and its place.
type Placed = (Id<Organisation>, PartnerGroup, f64);

/// Where the names end and the bodies stand.
fn names_px(context: &Context, places: &[Placed], width_px: f64) -> f64 {
    let widths = places.iter().map(|&(body, ..)| text_width_px(context.short_name(body)));
    widths.fold(0.0, f64::max).min(width_px * NAMES_SHARE) + MOST_RADIUS_PX * 2.0
}

fn node(
    context: &Context,
    (body, group, y_px): Placed,
    [x_px, radius_px]: [f64; 2],
    ties: &[Tie],
) -> PartnerNode {
    let partners: Vec<_> = ties.iter().filter_map(|tie| other(tie, body)).collect();
    let is_near = is_chosen(context, body) || partners.iter().any(|&other| is_chosen(context, other));
    let name = context.short_name(body);
    PartnerNode {
        code: context.data.organisations[body].code.clone(),
        group,
        text: fitted(name, x_px - MOST_RADIUS_PX * 2.0).unwrap_or_default(),
        label: (context.words.partners.node)(&context.full_name(body), partners.len()),
        x_px,
        y_px,
        radius_px,
        is_chosen: is_chosen(context, body),
        is_dim: is_any_chosen(context) && !is_near,
    }
}

fn other(tie: &Tie, body: Id<Organisation>) -> Option<Id<Organisation>> {
    match (tie.a == body, tie.b == body) {
        (true, _) => Some(tie.b),
        (_, true) => Some(tie.a),
        _ => None,
    }
}

fn is_any_chosen(context: &Context) -> bool {
    !context.filter.chosen[crate::query::Facet::Partner as usize].is_empty()
}

/// The radius of every body in the order of the file: its area is as its number of activities.
fn radii_px(context: &Context) -> Vec<f64> {
    let tallies = partner_tallies(context.index, &context.selection.unpartnered);
    let most = tallies.iter().map(|tally| tally.activities).max().unwrap_or(1).max(1);
    let radius = |tally: &PartnerTally| MOST_RADIUS_PX * (real(tally.activities) / real(most)).sqrt();
    tallies.iter().map(|tally| radius(tally).max(LEAST_RADIUS_PX)).collect()
}

fn arcs(context: &Context, places: &[Placed], ties: &[Tie], names_px: f64, width_px: f64) -> Vec<TieArc> {
    let place =
        |body: Id<Organisation>| places.iter().find(|(other, ..)| *other == body).map(|place| place.2);
    let most = ties.iter().map(|tie| tie.activities).max().unwrap_or(1);
    let tallest_px = places.last().map_or(1.0, |place| place.2).max(1.0);
    let room_px = width_px - names_px - MOST_RADIUS_PX - STROKE_PX.1;
    let arc = |tie: &Tie| {
        let (from_px, to_px) = (place(tie.a)?, place(tie.b)?);
        let (top_px, foot_px) = (from_px.min(to_px), from_px.max(to_px));
        let half_px = (foot_px - top_px) / 2.0;
        // As far to the right as there is room, or round where that is less.
        let reach_px = (room_px * ((foot_px - top_px) / tallest_px).sqrt()).min(half_px * 1.6);
        let x_px = names_px + MOST_RADIUS_PX;
        let path = format!("M{x_px:.1} {top_px:.1}A{reach_px:.1} {half_px:.1} 0 0 1 {x_px:.1} {foot_px:.1}");
        let share = real(tie.activities - 1) / real(most.max(2) - 1);
        Some(TieArc {
            codes: [tie.a, tie.b].map(|body| context.data.organisations[body].code.clone()),
            count: tie.activities,
            path,
            stroke_px: STROKE_PX.0 + (STROKE_PX.1 - STROKE_PX.0) * share,
            is_dim: is_any_chosen(context) && ![tie.a, tie.b].iter().any(|&body| is_chosen(context, body)),
        })
    };
    ties.iter().filter_map(arc).collect()
}

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
