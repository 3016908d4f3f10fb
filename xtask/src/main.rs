//! `cargo xtask`: what the project does to itself.

mod geo;
mod paths;

fn main() -> Result<(), String> {
    geo::run(&[])
}
