//! How much room a text takes, before the reader's font is known.

/// Size of the letters in drawings, in pixels; the style sheet says the same.
pub(crate) const FONT_PX: f64 = 12.0;

/// How wide a text is at most, in pixels: by the widths of DejaVu Sans, the widest of the common sans-serifs, since the
/// reader's font is not known and a drawing must not wait for it.
pub(crate) fn text_width_px(text: &str) -> f64 {
    text.chars().map(|letter| FONT_PX * share_of_em(letter)).sum()
}

/// The same for letters of this size.
pub(crate) fn sized_width_px(text: &str, size_px: f64) -> f64 {
    text_width_px(text) * size_px / FONT_PX
}

/// How much wider bold letters are at most: DejaVu Sans Bold against DejaVu Sans, over words.
pub(crate) const BOLD: f64 = 1.15;

/// How wide texts are in the fonts that most readers have (Arial and those made to its measure), against the widest.
pub(crate) const COMMON: f64 = 0.88;

/// The step from the beginning of a text to what stands behind it, so that the room between looks even: `between_px` behind
/// letters of common width, and still some behind the widest.
pub(crate) fn even_step_px(text: &str, between_px: f64) -> f64 {
    let most_px = text_width_px(text);
    (most_px * COMMON + between_px).max(most_px + LEAST_BETWEEN_PX)
}

/// Less room between two texts makes one of them: our choice.
const LEAST_BETWEEN_PX: f64 = 6.0;

/// The text in as many lines as [`wrapped`] makes of it, but so narrow that the last one is not left with a short word.
pub(crate) fn balanced(text: &str, width_px: f64, size_px: f64) -> Vec<String> {
    let widest = wrapped(text, width_px, size_px);
    let is_even = |lines: &Vec<String>| {
        let last_px = lines.last().map_or(0.0, |line| sized_width_px(line, size_px));
        lines.len() < 2 || last_px >= width_px * LEAST_LAST
    };
    let narrower = (0..=10).map(|step| wrapped(text, width_px * (1.0 - 0.05 * f64::from(step)), size_px));
    let same = narrower.take_while(|lines| lines.len() == widest.len());
    let mut best = widest.clone();
    for lines in same {
        best = lines;
        if is_even(&best) {
            break;
        }
    }
    best
}

/// The last line of a paragraph takes at least so much of the width, where it can: our choice.
const LEAST_LAST: f64 = 0.4;

/// The text in lines that are no wider than this, in letters of this size. A word that is wider is broken behind a sign
/// that may stand at an end, as in links, else where the line ends.
pub(crate) fn wrapped(text: &str, width_px: f64, size_px: f64) -> Vec<String> {
    let fits = |line: &str| sized_width_px(line, size_px) <= width_px;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                let rest = line.split_off(break_of(&line));
                lines.push(std::mem::replace(&mut line, rest));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Where a word that is too wide by its last letter is broken, in bytes.
fn break_of(word: &str) -> usize {
    let last = word.char_indices().next_back().map_or(0, |(at, _)| at);
    let sign = word[..last].rfind(['-', '/', '&', '?', ',']);
    sign.map_or(last, |at| at + 1)
}

/// Widths of DejaVu Sans, rounded up; letters with a sign above are as wide as those without.
fn share_of_em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'í' | 'ì' | 'î' | 'ï' | '\'' | 'I' | 'J' | 'Í' | 'Î' => 0.3,
        ' ' | '.' | ',' | '·' | '’' | '/' | ':' | ';' => 0.34,
        'f' | 't' | '-' | '(' | ')' => 0.4,
        'r' => 0.42,
        's' | 'z' | '?' | '–' => 0.53,
        'c' | 'ç' | 'L' => 0.56,
        'k' | 'v' | 'x' | 'y' | 'F' => 0.6,
        'a' | 'e' | 'o' | 'T' | 'Y' | 'P' | '«' | '»' => 0.62,
        'A' | 'B' | 'K' | 'R' | 'S' | 'E' | 'V' | 'X' | 'Z' | 'C' | 'É' | 'Á' => 0.7,
        'w' => 0.82,
        'm' => 0.98,
        'W' | '—' | '…' | '%' | '@' | 'œ' | 'Œ' | 'æ' => 1.07,
        'M' | '+' | '=' | '<' | '>' | '#' => 0.87,
        letter if letter.is_uppercase() => 0.79,
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'é' | 'è' | 'ê' | 'ë' | 'ó' | 'ò' | 'ô' | 'õ' | 'ö' => {
            0.62
        }
        _ => 0.64,
    }
}

/// The text, or its beginning and its last word with an ellipsis between them where it is wider than this: names and titles
/// of a kind differ at their ends. It is cut between words, inside of one only where nothing would be left. Its beginning
/// alone where the last word takes up half of the room, or leaves none for it; nothing where not even a few letters fit.
pub(crate) fn fitted(text: &str, width_px: f64) -> Option<String> {
    if text_width_px(text) <= width_px {
        return Some(text.to_owned());
    }
    let last = text.rsplit(' ').next().filter(|last| text_width_px(last) <= width_px / 2.0);
    let ends = [last.map(|last| format!(" {last}")), Some(String::new())];
    ends.into_iter().flatten().find_map(|end| shortened(text, &end, width_px))
}

/// As much of the beginning as fits before this end; nothing where that is only a few letters.
fn shortened(text: &str, end: &str, width_px: f64) -> Option<String> {
    let mut left_px = width_px - text_width_px(" …") - text_width_px(end);
    let fits = |letter: &char| {
        left_px -= FONT_PX * share_of_em(*letter);
        left_px >= 0.0
    };
    let start: String = text.chars().take_while(fits).collect();
    if start.chars().count() < LEAST_LETTERS {
        return None;
    }
    let is_between = text[start.len()..].starts_with(' ');
    let words =
        if is_between { Some(start.as_str()) } else { start.rsplit_once(' ').map(|(words, _)| words) };
    Some(match words.filter(|words| words.chars().count() >= LEAST_LETTERS) {
        Some(words) => format!("{} …{end}", words.trim_end().trim_end_matches(',')),
        None => format!("{start}…{end}"),
    })
}

/// Fewer letters say nothing: our choice.
const LEAST_LETTERS: usize = 6;
