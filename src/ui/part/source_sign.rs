use leptos::prelude::*;

use crate::scene::{Markup, SourceMark};

/// The mark of a list: told apart by form and by colour, with its name for those who cannot see it.
#[component]
pub(in crate::ui) fn SourceSign(mark: SourceMark) -> impl IntoView {
    let mut out = Markup::default();
    write_sign(&mut out, &mark);
    view! { <span class="still" inner_html=out.html().to_owned()></span> }
}

/// The class of a mark: the report's, or that of a list beside it.
pub(in crate::ui) fn source_class(class: &str, place: usize) -> String {
    format!("{class} {}", if place == 0 { "of-report" } else { "of-list" })
}

/// The form of a list's mark, around the origin, 16 px wide: the report a disc, the first list a diamond, then a square, a
/// triangle for all others.
pub(in crate::ui) const fn source_path(place: usize) -> &'static str {
    match place {
        0 => "M-6 0a6 6 0 0 1 12 0a6 6 0 0 1 -12 0z",
        1 => "M0 -8l8 8l-8 8l-8 -8z",
        2 => "M-6 -6h12v12h-12z",
        _ => "M0 -7.5l8 14h-16z",
    }
}

/// The mark of a list as HTML text.
pub(in crate::ui) fn write_sign(out: &mut Markup, mark: &SourceMark) {
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
