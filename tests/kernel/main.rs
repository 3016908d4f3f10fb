//! The kernel's tests: one module per layer.

mod coverage;
mod data;
mod geo;
mod scene;
mod tidy;
mod url;
mod words;
