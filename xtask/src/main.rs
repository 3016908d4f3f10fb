//! `cargo xtask`: what the project does to itself.
fn main() {}
