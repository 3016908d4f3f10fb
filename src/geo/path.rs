use super::{Fit, LonLat, PagePoint, PageRect, thinned};

/// What is smaller than this in both directions is drawn as a square of this size, in pixels: our choice, about the least
/// that a screen shows at all, so that no island is lost on a narrow one.
const ISLET_PX: f64 = 0.5;

/// Points of the globe on the page, without what is not seen there; see [`thinned`].
#[must_use]
pub fn placed(fit: &Fit, points: &[LonLat]) -> Vec<PagePoint> {
    thinned(&points.iter().map(|&point| fit.page_from_lonlat(point)).collect::<Vec<_>>())
}

/// SVG path text of closed outlines on the page; see [`line_path`] for precision. One that is too small to be seen becomes a
/// square of half a pixel.
pub fn outlines_path<'a>(outlines: impl IntoIterator<Item = &'a Vec<PagePoint>>) -> String {
    let mut path = Path::default();
    for outline in outlines {
        match islet(outline) {
            Some(square) => path.trace(&square, true),
            None => path.trace(outline, true),
        }
    }
    path.text
}

/// SVG path text of open lines on the page, see [`placed`], in tenths of a pixel, relative to the point before. Steps are
/// taken between rounded points, so that lines which share points stay together and errors do not add up.
pub fn line_path(lines: impl IntoIterator<Item = Vec<PagePoint>>) -> String {
    let mut path = Path::default();
    for line in lines {
        path.trace(&line, false);
    }
    path.text
}

#[derive(Default)]
struct Path {
    text: String,
}

impl Path {
    fn trace(&mut self, points: &[PagePoint], closed: bool) {
        let (mut last, mut is_first): (Option<(i32, i32)>, bool) = (None, true);
        for tenths in points.iter().copied().map(tenths) {
            match last {
                None => self.write('M', tenths),
                Some(before) if before == tenths => continue,
                // A pole lies at infinity, as far as there are numbers.
                Some(before) => {
                    let step = (tenths.0.saturating_sub(before.0), tenths.1.saturating_sub(before.1));
                    // A command is repeated without being written again.
                    self.write(if is_first { 'l' } else { ' ' }, step);
                    is_first = false;
                }
            }
            last = Some(tenths);
        }
        if closed && last.is_some() {
            self.text.push('z');
        }
    }

    /// A sign needs no space before it.
    fn write(&mut self, command: char, (x, y): (i32, i32)) {
        if command != ' ' || x >= 0 {
            self.text.push(command);
        }
        self.number(x);
        if y >= 0 {
            self.text.push(' ');
        }
        self.number(y);
    }

    /// Tenths as a decimal, without a zero before or behind the point.
    fn number(&mut self, tenths: i32) {
        if tenths < 0 {
            self.text.push('-');
        }
        let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        if whole > 0 || tenth == 0 {
            self.digits(whole);
        }
        if tenth > 0 {
            self.text.push('.');
            self.digits(tenth);
        }
    }

    /// A map has ten thousand numbers: the way through the formatter would take twice as long.
    fn digits(&mut self, number: u32) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.text.extend(char::from_digit(number % 10, 10));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a page has fewer pixels than that")]
fn tenths(point: PagePoint) -> (i32, i32) {
    ((point.x_px * 10.0).round() as i32, (point.y_px * 10.0).round() as i32)
}

/// The square that stands for a ring too small to be seen; nothing for a larger one.
fn islet(ring: &[PagePoint]) -> Option<Vec<PagePoint>> {
    let bounds = PageRect::around(ring.iter().copied());
    if bounds.width_px.max(bounds.height_px) >= ISLET_PX {
        return None;
    }
    let square = PageRect::around([bounds.centre()]).grown(ISLET_PX / 2.0);
    let (left, right, top, bottom) = (square.x_px, square.right_px(), square.y_px, square.bottom_px());
    let corners = [(left, top), (left, bottom), (right, bottom), (right, top)];
    Some(corners.map(|(x_px, y_px)| PagePoint { x_px, y_px }).to_vec())
}
