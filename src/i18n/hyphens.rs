use crate::model::Lang;

/// Where a long word may be parted when its column is too narrow: the sign is seen only there.
const SOFT_HYPHEN: char = '\u{ad}';
/// Shorter words fit into every column, in letters: our choice.
const LEAST_LETTERS: usize = 10;
/// So many letters stay together at the beginning and at the end of a word, in letters: what dictionaries of hyphenation
/// keep for Spanish, French and Portuguese at least.
const LEAST_AT_ENDS: usize = 3;

/// The text with soft hyphens in its long words, for titles of narrow columns. Not every browser knows the hyphenation of
/// every language, and a word that is broken anywhere is hard to read. In Spanish, French and Portuguese a syllable begins with
/// the last consonant before a vowel, or with the two that are spoken as one; English, where that is no rule, stays as it is.
#[must_use]
pub fn with_soft_hyphens(text: &str, lang: Lang) -> String {
    if lang == Lang::En {
        return text.to_owned();
    }
    text.split_inclusive(|letter: char| !letter.is_alphabetic()).map(|word| parted(word, lang)).collect()
}

fn parted(word: &str, lang: Lang) -> String {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.iter().filter(|letter| letter.is_alphabetic()).count();
    let breaks = |at: usize| {
        count >= LEAST_LETTERS
            && at >= LEAST_AT_ENDS
            && at + LEAST_AT_ENDS <= count
            && begins(&letters, at, lang)
    };
    let mut parted = String::with_capacity(word.len());
    for (at, &letter) in letters.iter().enumerate() {
        if breaks(at) {
            parted.push(SOFT_HYPHEN);
        }
        parted.push(letter);
    }
    parted
}

/// Whether a syllable begins at a letter that is not the first of its word.
fn begins(letters: &[char], at: usize, lang: Lang) -> bool {
    let is_consonant = |at: usize| letters.get(at).is_some_and(|letter| !is_vowel(*letter));
    let is_pair =
        |at: usize| letters.get(at..at + 2).is_some_and(|pair| is_one_sound(pair[0], pair[1], lang));
    if !is_consonant(at) || is_pair(at - 1) {
        return false;
    }
    let after = if is_pair(at) { at + 2 } else { at + 1 };
    letters.get(after).is_some_and(|letter| is_vowel(*letter))
}

fn is_vowel(letter: char) -> bool {
    "aeiouyáéíóúàâãèêëîïôõöùûüœ".contains(letter)
}

/// Two consonants that no syllable parts.
fn is_one_sound(first: char, second: char, lang: Lang) -> bool {
    match second {
        'l' | 'r' if lang == Lang::Es && first == second => true,
        'l' => "bcfgpl".contains(first),
        'r' => "bcdfgptv".contains(first),
        'h' => "cglnpst".contains(first),
        // "dia-gnos-tic", but "diag-nós-tico".
        'n' => lang == Lang::Fr && first == 'g',
        _ => false,
    }
}
