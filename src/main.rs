//! Mounts the page, nothing else.

use leptos::prelude::*;
use mandate_atlas::ui;

fn main() {
    std::panic::set_hook(Box::new(|fault| ui::tell_crash(&fault.to_string())));
    mount_to_body(ui::App);
}
