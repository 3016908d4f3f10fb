//! Checks of single values: each gives the sound value, or notes the fault and gives nothing.

use std::collections::BTreeSet;

use super::{
    MOST_LETTERS,
    fault::quoted,
    log::{At, Log},
    wire,
};
use crate::{
    model::{Code, Expected, Found, Lang, SentenceRef, Text},
    order,
};

fn refuse<T>(log: &mut Log, at: At, text: &str, expected: Expected) -> Option<T> {
    log.report(at, Found::value(&quoted(text)), expected)
}

pub(super) fn code(log: &mut Log, at: At, text: &str) -> Option<Code> {
    Code::new(text).ok().or_else(|| refuse(log, at, text, Expected::Code))
}

/// Three capital letters: ISO 3166-1 alpha-3 by its form; which codes are in use is not ours to say.
pub(super) fn country_code(log: &mut Log, at: At, text: &str) -> Option<Code> {
    let formed = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if formed { code(log, at, text) } else { refuse(log, at, text, Expected::Code) }
}

pub(super) fn digits(log: &mut Log, at: At, text: String, len: usize) -> Option<String> {
    let formed = text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    if formed { Some(text) } else { refuse(log, at, &text, Expected::Code) }
}

/// A value that `FromStr` reads.
pub(super) fn parsed<T: std::str::FromStr>(
    log: &mut Log,
    at: At,
    text: &str,
    expected: Expected,
) -> Option<T> {
    text.parse().ok().or_else(|| refuse(log, at, text, expected))
}

/// A word of a closed list.
pub(super) fn word<T>(
    log: &mut Log,
    at: At,
    text: &str,
    read: fn(&str) -> Option<T>,
    words: &[&str],
) -> Option<T> {
    read(text).or_else(|| refuse(log, at, text, Expected::one_of(words)))
}

pub(super) fn number(log: &mut Log, at: At, value: i64, least: i64, most: i64) -> Option<i64> {
    let sound = (least..=most).contains(&value);
    if sound {
        Some(value)
    } else {
        log.report(at, Found::value(&value.to_string()), Expected::Between(least, most))
    }
}

pub(super) fn degrees(log: &mut Log, at: At, value: f64, most: i32) -> Option<f64> {
    let bound = i64::from(most);
    let sound = value.abs() <= f64::from(most);
    if sound {
        Some(value)
    } else {
        log.report(at, Found::value(&value.to_string()), Expected::Between(-bound, bound))
    }
}

/// The key of a text in a language that nobody knows: "undetermined" in ISO 639-2.
const UNKNOWN: &str = "und";

/// A text that says something in every language it has.
pub(super) fn text(log: &mut Log, at: At, wire: wire::Text) -> Option<Text> {
    let texts = [wire.en, wire.es, wire.fr, wire.pt];
    let keys = Lang::CODES.iter().copied().chain([UNKNOWN]);
    let empty = keys
        .zip(texts.iter().chain([&wire.und]))
        .find(|(_, text)| text.as_ref().is_some_and(|text| text.trim().is_empty()));
    let keys = Lang::CODES.iter().copied().chain([UNKNOWN]);
    let long = keys
        .zip(texts.iter().chain([&wire.und]))
        .find_map(|(key, text)| text.as_deref().filter(|text| is_long(text)).map(|text| (key, text)));
    if let Some((key, text)) = long {
        return refuse(log, at.push_key(key), text, Expected::Letters(MOST_LETTERS));
    }
    match empty {
        None => Text::of(texts, wire.und)
            .or_else(|| log.report(at.push_key(Lang::En.code()), Found::Nothing, Expected::SomeText)),
        Some((key, _)) => log.report(at.push_key(key), Found::value("\"\""), Expected::SomeText),
    }
}

/// Whether a text is longer than anybody reads.
pub(super) fn is_long(text: &str) -> bool {
    text.len() > MOST_LETTERS && text.chars().nth(MOST_LETTERS).is_some()
}

/// Where one can read more.
pub(super) fn link(log: &mut Log, at: At, text: String) -> Option<String> {
    if is_link(&text) { Some(text) } else { refuse(log, at, &text, Expected::Address) }
}

/// Whether a text says where one can read more: an address of the web, or words. What begins with the name of another
/// scheme (RFC 3986, section 3.1) is neither.
pub(super) fn is_link(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    match scheme {
        _ if text.trim().is_empty() => false,
        Some((scheme, rest)) if matches!(&*scheme, "http" | "https") => {
            rest.len() > 2 && rest.starts_with("//")
        }
        Some((scheme, rest)) => !is_scheme(&scheme) || rest.starts_with(char::is_whitespace),
        None => true,
    }
}

fn is_scheme(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    text.starts_with(|letter: char| letter.is_ascii_alphabetic()) && text.bytes().all(is_part)
}

/// An optional text: missing is sound, empty is not.
#[expect(clippy::option_option, reason = "the outer level says whether the row is sound")]
pub(super) fn maybe_text(log: &mut Log, at: At, wire: Option<wire::Text>) -> Option<Option<Text>> {
    maybe(wire, |wire| text(log, at, wire))
}

/// Checks what is there: missing is sound.
#[expect(clippy::option_option, reason = "the outer level says whether the row is sound")]
pub(super) fn maybe<W, T>(wire: Option<W>, check: impl FnOnce(W) -> Option<T>) -> Option<Option<T>> {
    match wire {
        None => Some(None),
        Some(wire) => check(wire).map(Some),
    }
}

/// Sentences, in the order of the report, none twice.
pub(super) fn refs(log: &mut Log, at: At, texts: &[String]) -> Option<Vec<SentenceRef>> {
    let mut refs = distinct(log, at, texts, |log, at, text| parsed(log, at, text, Expected::Sentence))?;
    order::by(&mut refs, Ord::cmp);
    Some(refs)
}

/// Like [`Log::each`], and no result may come twice.
pub(super) fn distinct<T, U: Ord>(
    log: &mut Log,
    at: At,
    items: &[T],
    mut check: impl FnMut(&mut Log, At, &T) -> Option<U>,
) -> Option<Vec<U>>
where
    T: AsRef<str>,
{
    let sound = log.each(at, items, &mut check)?;
    let mut seen = BTreeSet::new();
    let repeated = sound.iter().position(|one| !seen.insert(one));
    match repeated {
        None => Some(sound),
        Some(index) => refuse(log, at.push_index(index), items[index].as_ref(), Expected::NotRepeated),
    }
}
