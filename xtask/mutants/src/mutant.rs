//! Which mutant is on. This file becomes a part of the kernel that is tried.

use std::{
    env,
    fs::OpenOptions,
    io::Write,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
};

/// Nobody has asked yet; nothing is on; nothing is on, and who asks is noted.
const UNASKED: usize = usize::MAX;
const NONE: usize = usize::MAX - 1;
const NOTED: usize = usize::MAX - 2;
const MOST: usize = 1 << 14;

static CHOSEN: AtomicUsize = AtomicUsize::new(UNASKED);
static SEEN: [AtomicBool; MOST] = [const { AtomicBool::new(false) }; MOST];

/// Whether this mutant is on.
#[inline]
#[must_use]
pub fn on(number: usize) -> bool {
    let chosen = CHOSEN.load(Relaxed);
    chosen == number || (chosen >= NOTED && first(number))
}

#[cold]
fn first(number: usize) -> bool {
    if CHOSEN.load(Relaxed) == UNASKED {
        let chosen = env::var("MUTANT").ok().and_then(|text| text.parse().ok());
        let otherwise = if env::var_os("MUTANT_NOTES").is_some() { NOTED } else { NONE };
        CHOSEN.store(chosen.unwrap_or(otherwise), Relaxed);
    }
    let chosen = CHOSEN.load(Relaxed);
    if chosen == NOTED && number < MOST && !SEEN[number].swap(true, Relaxed) {
        note(number);
    }
    chosen == number
}

fn note(number: usize) {
    let path = env::var_os("MUTANT_NOTES").unwrap_or_default();
    let file = OpenOptions::new().create(true).append(true).open(path);
    drop(file.and_then(|mut file| file.write_all(format!("{number}\n").as_bytes())));
}

/// What one of two things gives, for functions that say only that they give an iterator.
#[derive(Clone, Debug)]
pub enum Either<A, B> {
    /// The one.
    Left(A),
    /// The other.
    Right(B),
}

impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Either<A, B> {
    type Item = A::Item;

    fn next(&mut self) -> Option<A::Item> {
        match self {
            Self::Left(one) => one.next(),
            Self::Right(other) => other.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::Left(one) => one.size_hint(),
            Self::Right(other) => other.size_hint(),
        }
    }
}

impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Either<A, B> {
    fn next_back(&mut self) -> Option<A::Item> {
        match self {
            Self::Left(one) => one.next_back(),
            Self::Right(other) => other.next_back(),
        }
    }
}

impl<A: ExactSizeIterator, B: ExactSizeIterator<Item = A::Item>> ExactSizeIterator for Either<A, B> {}
