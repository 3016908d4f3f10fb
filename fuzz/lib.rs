//! What every target holds: the same as the property tests of the kernel.

#[path = "../tests/kernel/hostile/checks.rs"]
pub mod checks;
