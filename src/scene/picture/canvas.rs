//! A small writer of SVG: presentation attributes alone, so that a file looks the same in whatever program opens it.

use super::Palette;
use crate::{
    geo::{PagePoint, PageRect},
    model::{Lang, Level},
    scene::{Markup, Shade, glyph, lettering::FONT_PX},
};

/// Fonts that have letters of much the same width on every system, down to the one that texts are measured by.
pub(super) const FONTS: &str = "Segoe UI, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans, sans-serif";

/// A drawing under way.
pub(super) struct Canvas<'p> {
    pub(super) palette: &'p Palette,
    /// What the ids of the drawing begin with, so that drawings in one page do not take each other's.
    prefix: &'p str,
    out: Markup,
}

/// Which end of a text its place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Type<'a> {
    pub(super) size_px: f64,
    pub(super) is_bold: bool,
    pub(super) is_underlined: bool,
    pub(super) anchor: Anchor,
    pub(super) fill: &'a str,
}

impl<'a> Type<'a> {
    /// As the most is written, in a colour.
    pub(super) const fn plain(fill: &'a str) -> Self {
        Self { size_px: FONT_PX, is_bold: false, is_underlined: false, anchor: Anchor::Start, fill }
    }

    pub(super) const fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    pub(super) const fn size(self, size_px: f64) -> Self {
        Self { size_px, ..self }
    }

    pub(super) const fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

/// What a text stands out from: a colour, and how wide its edge is, in pixels, on both sides together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    pub(super) fill: &'a str,
    pub(super) width: &'a str,
}

impl<'a> Ground<'a> {
    /// As wide as in the page.
    pub(super) const fn of(fill: &'a str) -> Self {
        Self { fill, width: "3" }
    }
}

/// Attributes as they are written.
pub(super) type Attributes<'a> = [(&'a str, &'a str)];

impl<'p> Canvas<'p> {
    pub(super) fn new(palette: &'p Palette, prefix: &'p str) -> Self {
        Self { palette, prefix, out: Markup::default() }
    }

    /// The whole drawing as a file or a part of a page. `about` is language, title and description; without them it says
    /// nothing to screen readers.
    pub(super) fn finish(&self, width_px: f64, height_px: f64, about: Option<(Lang, [&str; 2])>) -> String {
        let [width, height] = [width_px, height_px].map(number);
        let view = format!("0 0 {width} {height}");
        let size = number(FONT_PX);
        let mut attributes = vec![
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", width.as_str()),
            ("height", height.as_str()),
            ("viewBox", view.as_str()),
            ("font-family", FONTS),
            ("font-size", size.as_str()),
        ];
        match about {
            // Both: programs that read SVG as a part of HTML know `lang` alone, older ones `xml:lang`.
            Some((lang, _)) => {
                attributes.extend([("lang", lang.code()), ("xml:lang", lang.code()), ("role", "img")]);
            }
            None => attributes.extend([("aria-hidden", "true"), ("focusable", "false")]),
        }
        let mut whole = Markup::default();
        whole.element("svg", &attributes, |whole| {
            if let Some((_, [title, description])) = about {
                whole.text_element("title", &[], &legal(title));
                whole.text_element("desc", &[], &legal(description));
            }
            self.definitions(whole);
            whole.append(&self.out);
        });
        whole.html().to_owned()
    }

    /// Adds what another drawing of the same prefix holds.
    pub(super) fn append(&mut self, other: &Self) {
        self.out.append(&other.out);
    }

    /// Draws `fill` with the origin at this place.
    pub(super) fn at<R>(&mut self, x_px: f64, y_px: f64, fill: impl FnOnce(&mut Self) -> R) -> R {
        let place = format!("translate({} {})", number(x_px), number(y_px));
        self.group(&[("transform", &place)], fill)
    }

    /// Draws `fill` with attributes that hold for all of it.
    pub(super) fn group<R>(&mut self, attributes: &Attributes, fill: impl FnOnce(&mut Self) -> R) -> R {
        let mut inner = Self { palette: self.palette, prefix: self.prefix, out: Markup::default() };
        let result = fill(&mut inner);
        self.out.element("g", attributes, |out| out.append(&inner.out));
        result
    }

    /// Draws `fill`, of which nothing is seen outside of `rect`; `name` is unique in the drawing.
    pub(super) fn clipped<R>(&mut self, name: &str, rect: PageRect, fill: impl FnOnce(&mut Self) -> R) -> R {
        let id = format!("{}-{name}", self.prefix);
        let edges = edges(rect);
        let mut inner = Markup::default();
        inner.single("rect", &as_attributes(&edges));
        self.out.element("clipPath", &[("id", &id)], |out| out.append(&inner));
        self.group(&[("clip-path", &format!("url(#{id})"))], fill)
    }

    pub(super) fn rect(&mut self, rect: PageRect, more: &Attributes) {
        let edges = edges(rect);
        let attributes = [&as_attributes(&edges)[..], more].concat();
        self.out.single("rect", &attributes);
    }

    pub(super) fn path(&mut self, path: &str, more: &Attributes) {
        if !path.is_empty() {
            self.out.single("path", &[&[("d", path)], more].concat());
        }
    }

    pub(super) fn circle(&mut self, centre: PagePoint, radius_px: f64, more: &Attributes) {
        let [x, y, radius] = [centre.x_px, centre.y_px, radius_px].map(number);
        self.out.single("circle", &[&[("cx", x.as_str()), ("cy", &y), ("r", &radius)], more].concat());
    }

    pub(super) fn line(&mut self, [from, to]: [PagePoint; 2], more: &Attributes) {
        let [x1, y1, x2, y2] = [from.x_px, from.y_px, to.x_px, to.y_px].map(number);
        let ends = [("x1", x1.as_str()), ("y1", &y1), ("x2", &x2), ("y2", &y2)];
        self.out.single("line", &[&ends[..], more].concat());
    }

    /// A line from left to right.
    pub(super) fn rule(&mut self, y_px: f64, width_px: f64, stroke: &str) {
        // In the middle of a pixel, where a line of one pixel is sharp.
        let ends = [0.0, width_px].map(|x_px| PagePoint { x_px, y_px: y_px - 0.5 });
        self.line(ends, &[("stroke", stroke)]);
    }

    /// A text with its base line at this place.
    pub(super) fn text(&mut self, x_px: f64, y_px: f64, look: Type, text: &str) {
        self.text_with(x_px, y_px, look, &[("fill", look.fill)], text);
    }

    /// The same on a ground that it has to stand out from. The edge is drawn by itself, below the letters: not every
    /// program knows `paint-order`.
    pub(super) fn text_on(&mut self, x_px: f64, y_px: f64, look: Type, ground: Ground, text: &str) {
        let edge = [
            ("fill", "none"),
            ("stroke", ground.fill),
            ("stroke-width", ground.width),
            ("stroke-linejoin", "round"),
            ("aria-hidden", "true"),
        ];
        self.text_with(x_px, y_px, Type { is_underlined: false, ..look }, &edge, text);
        self.text(x_px, y_px, look, text);
    }

    fn text_with(&mut self, x_px: f64, y_px: f64, look: Type, paint: &Attributes, text: &str) {
        let [x, y, size] = [x_px, y_px, look.size_px].map(number);
        let mut attributes = vec![("x", x.as_str()), ("y", &y)];
        if (look.size_px - FONT_PX).abs() > f64::EPSILON {
            attributes.push(("font-size", &size));
        }
        if look.is_bold {
            attributes.push(("font-weight", "700"));
        }
        if look.is_underlined {
            attributes.push(("text-decoration", "underline"));
        }
        match look.anchor {
            Anchor::Start => {}
            Anchor::Middle => attributes.push(("text-anchor", "middle")),
            Anchor::End => attributes.push(("text-anchor", "end")),
        }
        attributes.extend(paint);
        self.out.text_element("text", &attributes, &legal(text));
    }

    /// What an element of this shade is filled with.
    pub(super) fn fill(&self, shade: Shade) -> String {
        let palette = self.palette;
        let pattern = |level: Level| format!("url(#{}-{})", self.prefix, level.code());
        match shade {
            Shade::Level(Level::Delivered) => palette.delivered.to_owned(),
            Shade::Level(Level::None) | Shade::Quarter(0) => palette.none.to_owned(),
            Shade::Level(level) => pattern(level),
            Shade::Quarter(1) => palette.quarter_1.to_owned(),
            Shade::Quarter(2) => palette.quarter_2.to_owned(),
            Shade::Quarter(3) => palette.quarter_3.to_owned(),
            Shade::Quarter(_) => palette.quarter_4.to_owned(),
        }
    }

    /// The mask that lets the beginning, the end or both of a bar fade; nothing for firm ends.
    pub(super) fn soft(&self, is_soft: [bool; 2]) -> Option<String> {
        let (name, _) = SOFT.iter().find(|(_, ends)| *ends == is_soft)?;
        Some(format!("url(#{}-{name})", self.prefix))
    }

    /// A fill in small, 18 px wide, with the glyph of its level.
    pub(super) fn swatch(&mut self, x_px: f64, y_px: f64, shade: Shade) {
        let fill = self.fill(shade);
        let palette = self.palette;
        self.at(x_px, y_px, |out| {
            let square = PageRect { x_px: 0.5, y_px: 0.5, width_px: 17.0, height_px: 17.0 };
            out.rect(
                square,
                &[("rx", "3"), ("fill", &fill), ("stroke", palette.coast), ("stroke-width", "0.6")],
            );
            if !glyph(shade).is_empty() {
                out.circle(square.centre(), 6.5, &[("fill", palette.paper)]);
                out.path(glyph(shade), &[("fill", palette.text), ("fill-rule", "evenodd")]);
            }
        });
    }

    /// The patterns and masks that the drawing refers to.
    fn definitions(&self, whole: &mut Markup) {
        let mut inside = Markup::default();
        let is_used = |name: &str| self.out.html().contains(&format!("url(#{}-{name})", self.prefix));
        for level in [Level::TookPart, Level::Planned, Level::Unreported] {
            if is_used(level.code()) {
                self.pattern(&mut inside, level);
            }
        }
        for (name, ends) in SOFT.iter().filter(|(name, _)| is_used(name)) {
            self.fade(&mut inside, name, *ends);
        }
        if !inside.html().is_empty() {
            whole.element("defs", &[], |out| out.append(&inside));
        }
    }

    /// The same patterns as in the page.
    fn pattern(&self, out: &mut Markup, level: Level) {
        let id = format!("{}-{}", self.prefix, level.code());
        let (side, ground, is_turned) = match level {
            Level::TookPart => ("5", self.palette.took_part, true),
            Level::Planned => ("5", self.palette.planned, false),
            _ => ("6", self.palette.unreported, true),
        };
        let mut attributes =
            vec![("id", id.as_str()), ("width", side), ("height", side), ("patternUnits", "userSpaceOnUse")];
        if is_turned {
            attributes.push(("patternTransform", "rotate(45)"));
        }
        out.element("pattern", &attributes, |out| {
            out.single("rect", &[("width", side), ("height", side), ("fill", ground)]);
            match level {
                Level::TookPart => {
                    let ink = ("fill", self.palette.took_part_ink);
                    out.single("rect", &[("width", "1.6"), ("height", side), ink]);
                }
                Level::Planned => {
                    let ink = ("fill", self.palette.planned_ink);
                    out.single("circle", &[("cx", "1.5"), ("cy", "1.5"), ("r", "1"), ink]);
                    out.single("circle", &[("cx", "4"), ("cy", "4"), ("r", "1"), ink]);
                }
                _ => {
                    let ink = ("stroke", self.palette.unreported_ink);
                    out.single("path", &[("d", "M0 0.5h6M0.5 0v6"), ink]);
                }
            }
        });
    }

    fn fade(&self, out: &mut Markup, name: &str, is_soft: [bool; 2]) {
        let id = format!("{}-{name}", self.prefix);
        let fade = format!("{id}-fade");
        let opacity = |is_soft: bool| if is_soft { "0" } else { "1" };
        let stops = [("0", opacity(is_soft[0])), ("0.35", "1"), ("0.65", "1"), ("1", opacity(is_soft[1]))];
        out.element("linearGradient", &[("id", &fade)], |out| {
            for (offset, opacity) in stops {
                out.single("stop", &[("offset", offset), ("stop-color", "#fff"), ("stop-opacity", opacity)]);
            }
        });
        out.element("mask", &[("id", &id), ("maskContentUnits", "objectBoundingBox")], |out| {
            out.single("rect", &[("width", "1"), ("height", "1"), ("fill", &format!("url(#{fade})"))]);
        });
    }
}

/// The masks by the ends that they let fade.
const SOFT: [(&str, [bool; 2]); 3] =
    [("soft-start", [true, false]), ("soft-end", [false, true]), ("soft-both", [true, true])];

fn edges(rect: PageRect) -> [(&'static str, String); 4] {
    let PageRect { x_px, y_px, width_px, height_px } = rect;
    [
        ("x", number(x_px)),
        ("y", number(y_px)),
        ("width", number(width_px.max(0.0))),
        ("height", number(height_px.max(0.0))),
    ]
}

fn as_attributes<'a>(edges: &'a [(&'static str, String); 4]) -> [(&'a str, &'a str); 4] {
    [0, 1, 2, 3].map(|at| (edges[at].0, edges[at].1.as_str()))
}

/// A number in tenths, without a fraction that is zero: the same on every machine, and no longer than the eye can tell.
pub(super) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    // Zero has no sign.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths })
}

/// The text without characters that XML does not have (XML 1.0, section 2.2), and without those that turn the direction of
/// the letters behind them (UAX 9, section 2): what a reader types must not turn what stands around it.
fn legal(text: &str) -> String {
    let is_legal = |letter: &char| {
        matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..) && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    let is_turn = |letter: &char| matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| is_legal(letter) && !is_turn(letter)).collect()
}
