//! Mandate Atlas: which mandate was carried out, where, when and with whom.
//!
//! A pure kernel and a thin page. Data flow one way:
//!
//! | layer | what it is | imports |
//! |---|---|---|
//! | [`model`] | what the report says, references resolved | nothing |
//! | [`geo`] | globe to page: projection, shapes, finger targets, arrow keys | nothing |
//! | [`i18n`] | words: one struct of messages, one constant per language | model |
//! | [`query`] | which activities: filter, facets, bit sets, words | model |
//! | [`io`] | text to dataset, with every fault and its place; the JSON Schema; other people's lists | model, query |
//! | [`analysis`] | what the activities mean: coverage, gaps, likeness, people, partners, months, lanes, overlaps | model, geo, query |
//! | [`io::export`] | dataset to text: files to be saved, in the words of the page | model, geo, i18n, analysis |
//! | [`state`] | what the reader looks at, as a value; the change of it; the link | model, query |
//! | [`scene`] | the picture as values: map, matrix, timeline, partners, list, panel, legend, sentences; and as a file | all above but io |
//! | `ui` | Leptos components and every call to the browser (feature `ui`) | all |
//!
//! [`order`] sorts for all of them. `tests/kernel/tidy.rs` holds this table. Without the feature `ui` neither Leptos nor a
//! browser is there, and the kernel's tests take seconds.
//!
//! # The way of a click
//! A finger on Barbados hits the `[data-country="BRB"]` of `ui/map.rs`. It calls `Store::dispatch` with
//! [`state::Change::Country`], the only way to change anything. `Change::apply` gives the next [`state::AppState`];
//! [`state::query`] writes it into the address. Memos ask the kernel again: [`scene::panel`], [`scene::map_states`],
//! [`scene::summary`], each one call with a [`scene::Context`]. Components whose answer differs redraw; before the next
//! frame `data-rev` on `html` grows by one.
//!
//! # The parts of the program
//! The first view needs the map and English. Every other picture, the dialogs and whatever reads and writes files are reached
//! through `ui/later.rs`, the other languages through `ui/words.rs`: there the build cuts the program, and a change that leads
//! to what is not there waits until it is.
//!
//! # Invariants
//! - A [`model::Dataset`] is made only by [`io::read`], which checks it once, and [`io::list::merge`], which keeps to
//!   the same rules; its ids are valid and nobody checks again.
//! - Codes stand in files and links, ids only inside one dataset.
//! - Places on the map do not depend on what is chosen; fills, badges and names do.
//! - Whatever is shown has a stated order.

pub mod analysis;
pub mod geo;
pub mod i18n;
pub mod io;
pub mod model;
pub mod order;
pub mod query;
pub mod scene;
pub mod state;
#[cfg(feature = "ui")]
pub mod ui;
