//! How alike two names are.

use std::collections::BTreeMap;

use super::key;

/// Names at least so alike are suggested: our choice; below it less than half of the letter pairs are shared.
pub(super) const LEAST: f64 = 0.5;

/// Letter pairs of a name with how often each occurs.
pub(super) struct Pairs {
    counts: BTreeMap<(char, char), u32>,
    total: u32,
}

impl Pairs {
    /// The pairs of neighbouring letters in the words of a text; a word of one letter is a pair with a blank.
    pub(super) fn of(text: &str) -> Self {
        let mut pairs = Self { counts: BTreeMap::new(), total: 0 };
        for word in key(text).split(' ').filter(|word| !word.is_empty()) {
            let letters: Vec<char> = word.chars().collect();
            if let [one] = letters[..] {
                pairs.add((one, ' '));
            }
            letters.windows(2).for_each(|pair| pairs.add((pair[0], pair[1])));
        }
        pairs
    }

    fn add(&mut self, pair: (char, char)) {
        *self.counts.entry(pair).or_default() += 1;
        self.total += 1;
    }

    /// How alike two names are, from 0 to 1: twice the shared pairs over all pairs. Accents, capitals and the order of
    /// words do not matter.
    ///
    /// The coefficient of L. R. Dice (1945, "Measures of the amount of ecologic association between species") over letter
    /// pairs, as G. W. Adamson and J. Boreham use it for titles (1974, "The use of an association measure based on
    /// character structure …").
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let common: u32 = self
            .counts
            .iter()
            .map(|(pair, count)| other.counts.get(pair).map_or(0, |there| *count.min(there)))
            .sum();
        let whole = self.total + other.total;
        if whole == 0 { 0.0 } else { f64::from(2 * common) / f64::from(whole) }
    }
}
