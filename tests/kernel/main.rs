//! The kernel's tests: one module per layer.

mod colours;
mod coverage;
mod data;
mod document;
mod download;
mod export;
mod gallery;
mod gaps;
mod geo;
mod hostile;
mod languages;
mod list;
mod lists;
mod markup;
mod matrix;
mod overlap;
mod overlap_scene;
mod partners;
mod query;
mod saved;
mod scene;
mod style;
mod tidy;
mod timeline;
mod url;
mod words;
