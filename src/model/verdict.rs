use std::collections::BTreeMap;

use super::{Code, code::coded_enum};

coded_enum! {
    /// What a person says of two activities that may overlap.
    Verdict {
        /// They do the same.
        Confirmed => "confirmed",
        /// They do the same, and by arrangement.
        Coordinated => "coordinated",
        /// They are different work.
        Different => "different",
        /// It is to be asked.
        ToCheck => "to-check",
    }
}

/// Two activities by their names in files, in the order of the letters: the same pair whichever stands first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair([Code; 2]);

impl Pair {
    /// The pair of two activities.
    #[must_use]
    pub fn of(one: Code, other: Code) -> Self {
        Self(if one <= other { [one, other] } else { [other, one] })
    }

    /// The pair that a link names: both codes with a comma between them.
    #[must_use]
    pub fn from_link(text: &str) -> Option<Self> {
        let (one, other) = text.split_once(',')?;
        let [one, other] = [one, other].map(|code| Code::new(code).ok());
        Some(Self::of(one?, other?)).filter(|pair| pair.0[0] != pair.0[1])
    }

    /// The value in links.
    #[must_use]
    pub fn link(&self) -> String {
        self.0.each_ref().map(Code::as_str).join(",")
    }

    /// Both, in the order of the letters.
    #[must_use]
    pub const fn codes(&self) -> &[Code; 2] {
        &self.0
    }
}

/// A verdict with a person's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// The words; empty for none.
    pub note: String,
}

/// All judgements, in the order of their pairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgements(BTreeMap<Pair, Judgement>);

impl Judgements {
    /// The judgement of a pair, if there is one.
    #[must_use]
    pub fn of(&self, pair: &Pair) -> Option<&Judgement> {
        self.0.get(pair)
    }

    /// Judges a pair; gives back what was said of it before.
    pub fn judge(&mut self, pair: Pair, judgement: Judgement) -> Option<Judgement> {
        self.0.insert(pair, judgement)
    }

    /// Takes a judgement back.
    pub fn take_back(&mut self, pair: &Pair) -> Option<Judgement> {
        self.0.remove(pair)
    }

    /// Each pair with its judgement.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Pair, &Judgement)> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds those of another list, which count where both judge a pair; gives how many were replaced by a different one.
    pub fn add(&mut self, others: Self) -> usize {
        let replaced = |(pair, judgement): (Pair, Judgement)| {
            let before = self.judge(pair.clone(), judgement);
            before.is_some_and(|before| self.of(&pair) != Some(&before))
        };
        others.0.into_iter().map(replaced).filter(|is_replaced| *is_replaced).count()
    }
}
