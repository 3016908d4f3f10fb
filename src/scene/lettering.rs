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

/// How much wider bold letters are at most: DejaVu Sans Bold against DejaVu Sans, by its widest common letters.
pub(crate) const BOLD: f64 = 1.12;

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

fn share_of_em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'í' | 'ï' | ' ' | '.' | '\'' => 0.33,
        'f' | 't' | 'r' | '-' => 0.41,
        'm' | 'w' | 'M' | 'W' => 0.97,
        '—' | '…' | '%' | '@' | 'œ' | 'Œ' | 'æ' => 1.03,
        letter if letter.is_uppercase() => 0.72,
        _ => 0.63,
    }
}

/// The text, or its beginning and its last word with an ellipsis between them where it is wider than this: names and titles
/// of a kind differ at their ends. Its beginning alone where that word takes up half of the room; nothing where not even a
/// few letters fit.
pub(crate) fn fitted(text: &str, width_px: f64) -> Option<String> {
    if text_width_px(text) <= width_px {
        return Some(text.to_owned());
    }
    let last =
        text.rsplit(' ').next().filter(|last| text_width_px(last) <= width_px / 2.0).unwrap_or_default();
    let end = if last.is_empty() { String::new() } else { format!(" {last}") };
    let mut left_px = width_px - text_width_px("…") - text_width_px(&end);
    let fits = |letter: &char| {
        left_px -= FONT_PX * share_of_em(*letter);
        left_px >= 0.0
    };
    let start: String = text.chars().take_while(fits).collect();
    (start.chars().count() >= LEAST_LETTERS)
        .then(|| format!("{}…{end}", start.trim_end().trim_end_matches(',')))
}

/// Fewer letters say nothing: our choice.
const LEAST_LETTERS: usize = 6;
