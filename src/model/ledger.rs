use std::{fmt, str::FromStr};

use super::{Activity, Id, code::coded_enum};

/// A sentence of the source: `2.5.9` is section 2, paragraph 5, sentence 9. Ordered as in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SentenceRef {
    /// Section; 0 is the opening paragraph.
    pub section: u16,
    /// Paragraph in the section, from 1.
    pub paragraph: u16,
    /// Sentence in the paragraph, from 1.
    pub sentence: u16,
}

/// A text that is not a [`SentenceRef`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentenceRefError;

impl FromStr for SentenceRef {
    type Err = SentenceRefError;

    fn from_str(text: &str) -> Result<Self, SentenceRefError> {
        let mut parts = text.split('.').map(number);
        let mut next = || parts.next().flatten().ok_or(SentenceRefError);
        let found = Self { section: next()?, paragraph: next()?, sentence: next()? };
        let sound = parts.next().is_none() && found.paragraph > 0 && found.sentence > 0;
        if sound { Ok(found) } else { Err(SentenceRefError) }
    }
}

/// Plain digits without sign or leading zero, so that every reference has one spelling.
fn number(text: &str) -> Option<u16> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

impl fmt::Display for SentenceRef {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.section, self.paragraph, self.sentence)
    }
}

coded_enum! {
    /// Why a sentence yields no activity.
    Reason {
        /// It repeats what the resolution asks.
        RestatesResolution => "restates-resolution",
        /// It tells circumstances, not work.
        Background => "background",
        /// It says what something is for.
        Aim => "aim",
        /// It says how something works.
        Method => "method",
        /// It says what came of work that other sentences name.
        Outcome => "outcome",
        /// It hopes or invites.
        Hope => "hope",
    }
}

/// What became of one sentence of the source.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerEntry {
    /// Which sentence.
    pub sentence: SentenceRef,
    /// The activities that cite it, in the order of the file; empty only with a reason.
    pub activities: Vec<Id<Activity>>,
    /// Why there is none.
    pub reason: Option<Reason>,
}
