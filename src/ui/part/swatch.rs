use leptos::prelude::*;

use crate::scene::{Markup, Shade, write_swatch};

/// A fill in small, with the glyph of its level: told apart by colour, by pattern and by form. Says nothing to screen
/// readers, since the words stand beside it.
#[component]
pub(in crate::ui) fn Swatch(shade: Shade) -> impl IntoView {
    view! { <span class="still" inner_html=swatch_html(shade)></span> }
}

/// The same as HTML text, for what changes its fill.
pub(in crate::ui) fn swatch_html(shade: Shade) -> String {
    let mut out = Markup::default();
    write_swatch(&mut out, shade);
    out.html().to_owned()
}

/// The patterns that fills refer to. They stand once in the page; the style sheet gives them their colours.
#[component]
pub(in crate::ui) fn Patterns() -> impl IntoView {
    view! {
        <svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="fill-took-part" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="5" height="5" class="ground took-part"/>
                    <rect width="1.6" height="5" class="ink took-part"/>
                </pattern>
                <pattern id="fill-planned" width="5" height="5" patternUnits="userSpaceOnUse">
                    <rect width="5" height="5" class="ground planned"/>
                    <circle cx="1.5" cy="1.5" r="1" class="ink planned"/>
                    <circle cx="4" cy="4" r="1" class="ink planned"/>
                </pattern>
                <pattern id="fill-unreported" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="6" height="6" class="ground unreported"/>
                    <path d="M0 0.5h6M0.5 0v6" class="ink unreported"/>
                </pattern>
                <SoftEnds/>
            </defs>
        </svg>
    }
}

/// Masks that let the beginning, the end or both ends of a bar fade: the source names a year and no month.
#[component]
fn SoftEnds() -> impl IntoView {
    let ends = [("soft-start", [0, 1, 1]), ("soft-end", [1, 1, 0]), ("soft-both", [0, 1, 0])];
    let mask = |(name, [start, middle, end]): (&'static str, [u8; 3])| {
        let fade = format!("{name}-fade");
        view! {
            <linearGradient id=fade.clone()>
                <stop offset="0" stop-color="#fff" stop-opacity=start/>
                <stop offset="0.35" stop-color="#fff" stop-opacity=middle/>
                <stop offset="0.65" stop-color="#fff" stop-opacity=middle/>
                <stop offset="1" stop-color="#fff" stop-opacity=end/>
            </linearGradient>
            <mask id=name maskContentUnits="objectBoundingBox">
                <rect width="1" height="1" fill=format!("url(#{fade})")/>
            </mask>
        }
    };
    ends.map(mask).into_iter().collect_view()
}
