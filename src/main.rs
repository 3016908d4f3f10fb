//! Mounts the page, nothing else.
use leptos::prelude::*;
fn main() {
    leptos::mount::mount_to_body(|| view! { <p>"Mandate Atlas"</p> });
}
