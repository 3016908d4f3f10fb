use leptos::prelude::*;

use crate::scene::{Markup, SourceMark, write_sign};

/// The mark of a list: told apart by form and by colour, with its name for those who cannot see it.
#[component]
pub(in crate::ui) fn SourceSign(mark: SourceMark) -> impl IntoView {
    let mut out = Markup::default();
    write_sign(&mut out, &mark);
    view! { <span class="still" inner_html=out.html().to_owned()></span> }
}
