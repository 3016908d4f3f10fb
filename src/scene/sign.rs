//! The signs that tell levels and lists apart where colours do not.

use super::{Markup, Shade, SourceMark};
use crate::model::Level;

/// A fill in small, with the glyph of its level: told apart by colour, by pattern and by form. Says nothing to screen
/// readers, since the words stand beside it.
pub fn write_swatch(out: &mut Markup, shade: Shade) {
    let svg = [
        ("class", "swatch"),
        ("viewBox", "0 0 18 18"),
        ("width", "18"),
        ("height", "18"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    let fill = format!("fill {}", shade.code());
    let square =
        [("x", "0.5"), ("y", "0.5"), ("width", "17"), ("height", "17"), ("rx", "3"), ("class", &fill)];
    let glyph = glyph(shade);
    out.element("svg", &svg, |out| {
        out.element("rect", &square, |_| ());
        if !glyph.is_empty() {
            out.element(
                "circle",
                &[("class", "glyph-ground"), ("cx", "9"), ("cy", "9"), ("r", "6.5")],
                |_| (),
            );
            out.element("path", &[("class", "glyph"), ("d", glyph)], |_| ());
        }
    });
}

/// The glyph of a level in an 18 px box: full, half, quarter and empty disc; none where the pattern says enough.
#[must_use]
pub const fn glyph(shade: Shade) -> &'static str {
    match shade {
        Shade::Level(Level::Delivered) => "M9 4a5 5 0 0 1 0 10a5 5 0 0 1 0-10z",
        Shade::Level(Level::TookPart) => "M9 4a5 5 0 0 1 0 10zM9 4a5 5 0 0 0 0 10v-1.4a3.6 3.6 0 0 1 0-7.2z",
        Shade::Level(Level::Planned) => {
            "M9 4a5 5 0 0 1 5 5h-5zM9 4a5 5 0 1 0 5 5h-1.4a3.6 3.6 0 1 1-3.6-3.6z"
        }
        Shade::Level(Level::None) => {
            "M9 4a5 5 0 0 1 0 10a5 5 0 0 1 0-10zM9 5.4a3.6 3.6 0 0 0 0 7.2a3.6 3.6 0 0 0 0-7.2z"
        }
        Shade::Level(Level::Unreported) | Shade::Quarter(_) => "",
    }
}

/// The form of a list's mark, around the origin, 16 px wide: the report a disc, the first list a diamond, then a square, a
/// triangle for all others.
#[must_use]
pub const fn source_path(place: usize) -> &'static str {
    match place {
        0 => "M-6 0a6 6 0 0 1 12 0a6 6 0 0 1 -12 0z",
        1 => "M0 -8l8 8l-8 8l-8 -8z",
        2 => "M-6 -6h12v12h-12z",
        _ => "M0 -7.5l8 14h-16z",
    }
}

/// The class of a list's mark: the report's, or that of a list beside it.
#[must_use]
pub fn source_class(class: &str, place: usize) -> String {
    format!("{class} {}", if place == 0 { "of-report" } else { "of-list" })
}

/// The mark of a list, with its name for those who cannot see it.
pub fn write_sign(out: &mut Markup, mark: &SourceMark) {
    const BOX: [(&str, &str); 5] = [
        ("viewBox", "-9 -9 18 18"),
        ("width", "12"),
        ("height", "12"),
        ("aria-hidden", "true"),
        ("focusable", "false"),
    ];
    let class = source_class("source-sign", mark.place);
    out.element("span", &[("class", &class), ("title", &mark.name)], |out| {
        out.element("svg", &BOX, |out| out.text_element("path", &[("d", source_path(mark.place))], ""));
        out.text_element("span", &[("class", "visually-hidden")], &mark.name);
    });
}
