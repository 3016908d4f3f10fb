//! The page inside of another page: what the other page may ask of it.

use super::{Change, Theme, View};
use crate::model::{Code, Lang};

/// Keys that pym.js, which many news sites use, adds to every address that it embeds. They are its own.
pub(super) const HOST_KEYS: [&str; 4] = ["initialWidth", "childId", "parentTitle", "parentUrl"];

/// The keys that a host may set, see `docs/embedding.md`.
pub const ASKABLE: [&str; 5] = ["view", "country", "mandate", "lang", "theme"];

/// What a host asks for: each key with its value, or with nothing to take a choice back. Whatever is not documented asks for
/// nothing.
#[must_use]
pub fn asked<'a>(pairs: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) -> Vec<Change> {
    let change = |(key, value): (&str, Option<&str>)| {
        let code = value.map(Code::new).transpose().ok();
        Some(match (key, value) {
            ("view", Some(value)) => Change::View(View::from_code(value).filter(|view| view.is_picture())?),
            ("country", _) => Change::Country(code?),
            ("mandate", _) => Change::Mandate(code?),
            ("lang", Some(value)) => Change::Lang(Lang::from_code(value)?),
            ("theme", Some(value)) => Change::Theme(Theme::from_code(value)?),
            _ => return None,
        })
    };
    pairs.into_iter().filter_map(change).collect()
}
