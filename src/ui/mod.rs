//! The page: Leptos components that draw what [`crate::scene`] computed, and the one place that talks to the browser.
//!
//! A click becomes a [`crate::state::Change`]; [`store::Store::dispatch`] applies it, which is the only way the state
//! changes; memos call the kernel; components draw them. Effects only tell the outside world and never write the state.

// `#[component]` makes public items of private ones.
#![expect(unreachable_pub)]

mod about;
mod app;
mod brief;
mod browser;
mod country_list;
mod download;
mod embed;
mod embed_dialog;
mod fault;
mod filter_bar;
mod footer;
mod header;
mod ids;
mod judged;
mod keys;
mod later;
mod legend;
mod list;
mod load;
mod mandate_bar;
mod map;
mod matrix;
mod notices;
mod overlaps;
mod own_list;
mod page;
mod panel;
mod part;
mod partners;
mod picture;
mod store;
mod strip;
mod summary;
mod timeline;
mod view_bar;
mod words;

pub use app::App;
pub use browser::show_crash;
