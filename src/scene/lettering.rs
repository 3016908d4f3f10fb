//! How much room a text takes, before the reader's font is known.

/// Size of the letters in drawings, in pixels; the style sheet says the same.
pub(crate) const FONT_PX: f64 = 12.0;

/// How wide a text is at most, in pixels: by the widths of DejaVu Sans, the widest of the common sans-serifs, since the
/// reader's font is not known and a drawing must not wait for it.
pub(crate) fn text_width_px(text: &str) -> f64 {
    text.chars().map(|letter| FONT_PX * share_of_em(letter)).sum()
}

fn share_of_em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'í' | 'ï' | ' ' | '.' | '\'' => 0.33,
        'f' | 't' | 'r' | '-' => 0.41,
        'm' | 'w' | 'M' | 'W' => 0.97,
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
