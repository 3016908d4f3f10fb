//! The kernel's tests: one module per layer.

mod coverage;
mod data;
mod url;
