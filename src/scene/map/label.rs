use crate::geo::{PagePoint, PageRect, Target};

/// A country's name on the map, in one line or more, with a badge before it.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLabel {
    /// All that it takes up, badge included.
    pub rect: PageRect,
    /// Centre of the badge.
    pub badge: PagePoint,
    /// The lines, each with the point where its text begins, on the base line.
    pub lines: Vec<(PagePoint, String)>,
}

/// Size of the text, in pixels; the style sheet says the same.
const FONT_PX: f64 = 12.0;
/// Distance of base lines, in pixels.
const LINE_PX: f64 = 14.0;
/// Diameter of the badge, in pixels.
pub(crate) const BADGE_PX: f64 = 18.0;
/// Free room between things, in pixels.
const GAP_PX: f64 = 4.0;

/// Places a label for each target inside `frame`: beside its target, off all other targets, off the `obstacles` and off
/// each other. Where everything is taken, the least overlap wins. Labels are placed from north to south.
pub(super) fn place(
    frame: PageRect,
    names: &[&str],
    targets: &[Target],
    obstacles: &[PageRect],
) -> Vec<MapLabel> {
    let shapes: Vec<PageRect> =
        targets.iter().map(|target| PageRect::around(target.outline.iter().copied())).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|&a, &b| shapes[a].y_px.total_cmp(&shapes[b].y_px));
    let mut placed: Vec<Option<MapLabel>> = vec![None; names.len()];
    for index in order {
        let others = shapes.iter().enumerate().filter(|&(other, _)| other != index).map(|(_, rect)| *rect);
        let labels = placed.iter().flatten().map(|label| label.rect);
        let taken: Vec<PageRect> = others.chain(obstacles.iter().copied()).chain(labels).collect();
        placed[index] = best(frame, names[index], shapes[index], &taken);
    }
    placed.into_iter().flatten().collect()
}

fn best(frame: PageRect, name: &str, shape: PageRect, taken: &[PageRect]) -> Option<MapLabel> {
    let inner = frame.grown(-2.0);
    let cost = |rect: PageRect| {
        let outside = area(rect) - area(overlap(rect, inner));
        let covered: f64 = taken.iter().map(|&other| area(overlap(rect.grown(1.0), other))).sum();
        outside * 10.0 + covered
    };
    let candidates = wraps(name).into_iter().flat_map(|lines| positions(shape, lines));
    let priced = candidates.enumerate().map(|(rank, label)| (cost(label.rect), rank, label));
    priced.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, _, label)| label)
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

/// The name in one line, in two and in three, as even as its words allow; fewer lines first.
fn wraps(name: &str) -> Vec<Vec<String>> {
    let words: Vec<&str> = name.split(' ').collect();
    (1..=words.len().min(3)).map(|count| wrap(&words, count)).collect()
}

/// The words in `count` lines so that the longest line is as short as can be.
fn wrap(words: &[&str], count: usize) -> Vec<String> {
    if count <= 1 || words.len() <= 1 {
        return vec![words.join(" ")];
    }
    let split = |first: usize| {
        let mut lines = vec![words[..first].join(" ")];
        lines.extend(wrap(&words[first..], count - 1));
        lines
    };
    let longest = |lines: &Vec<String>| lines.iter().map(|line| line.chars().count()).max();
    (1..words.len()).map(split).min_by_key(longest).unwrap_or_default()
}

/// The label inside the shape if it is large enough, then right, left, below, above and at the corners.
fn positions(shape: PageRect, lines: Vec<String>) -> Vec<MapLabel> {
    let text_px = lines.iter().map(|line| text_width_px(line)).fold(0.0, f64::max);
    let width_px = BADGE_PX + GAP_PX + text_px;
    #[expect(clippy::cast_precision_loss, reason = "a label has three lines at most")]
    let height_px = (lines.len() as f64 * LINE_PX).max(BADGE_PX);
    let centre = shape.centre();
    let (middle_x, middle_y) = (centre.x_px - width_px / 2.0, centre.y_px - height_px / 2.0);
    let (right, left) = (shape.right_px() + GAP_PX, shape.x_px - GAP_PX - width_px);
    let (below, above) = (shape.bottom_px() + GAP_PX, shape.y_px - GAP_PX - height_px);
    let is_roomy = shape.width_px > width_px * 1.35 && shape.height_px > height_px * 3.0;
    let inside = is_roomy.then_some((middle_x, middle_y));
    let beside = [
        (right, middle_y),
        (left, middle_y),
        (middle_x, below),
        (middle_x, above),
        (right, above + height_px / 2.0),
        (right, below - height_px / 2.0),
        (left, above + height_px / 2.0),
        (left, below - height_px / 2.0),
        (shape.x_px, below),
        (shape.x_px, above),
        (shape.right_px() - width_px, below),
        (shape.right_px() - width_px, above),
    ];
    let corners = inside.into_iter().chain(beside);
    corners.map(|(x_px, y_px)| label(PageRect { x_px, y_px, width_px, height_px }, &lines)).collect()
}

fn label(rect: PageRect, lines: &[String]) -> MapLabel {
    let badge = PagePoint { x_px: rect.x_px + BADGE_PX / 2.0, y_px: rect.y_px + rect.height_px / 2.0 };
    let x_px = rect.x_px + BADGE_PX + GAP_PX;
    #[expect(clippy::cast_precision_loss, reason = "a label has three lines at most")]
    let first = badge.y_px - (lines.len() as f64 - 1.0) * LINE_PX / 2.0 + FONT_PX * 0.35;
    let line = |(index, text): (usize, &String)| {
        #[expect(clippy::cast_precision_loss, reason = "a label has three lines at most")]
        let y_px = first + index as f64 * LINE_PX;
        (PagePoint { x_px, y_px }, text.clone())
    };
    MapLabel { rect, badge, lines: lines.iter().enumerate().map(line).collect() }
}

/// How wide a text is at most, in pixels. Measured on Liberation Sans and Roboto at 12 px and rounded up, since the
/// reader's font is not known and a drawing must not wait for it.
fn text_width_px(text: &str) -> f64 {
    text.chars().map(|letter| FONT_PX * share_of_em(letter)).sum()
}

fn share_of_em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'í' | 'ï' | 'f' | 't' | 'r' | ' ' | '-' | '.' | '\'' => 0.34,
        'm' | 'w' | 'M' | 'W' => 0.9,
        letter if letter.is_uppercase() => 0.72,
        _ => 0.58,
    }
}
