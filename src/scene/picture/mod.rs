//! Pictures to be taken along: what stands on the screen, drawn by the same values, as files that hold elsewhere.

mod canvas;
mod locator;
mod map;
mod palette;

pub use locator::locator;
pub use palette::Palette;

/// Few enough to be told exactly.
fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
