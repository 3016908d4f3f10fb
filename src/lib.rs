//! Mandate Atlas.
pub mod analysis;
pub mod i18n;
pub mod io;
pub mod model;
pub mod state;
