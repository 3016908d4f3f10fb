//! Mounts the page, nothing else.

use leptos::prelude::*;
use mandate_atlas::ui;

fn main() {
    std::panic::set_hook(Box::new(|_| ui::show_crash()));
    mount_to_body(ui::App);
}
