//! Bytes to text.

use crate::model::coded_enum;

coded_enum! {
    /// How a file's letters are written.
    Encoding {
        /// UTF-8, with or without the mark at its beginning.
        Utf8 => "UTF-8",
        /// Windows-1252, as older spreadsheets write Western languages.
        Windows1252 => "Windows-1252",
    }
}

/// What the bytes 80 to 9F stand for in Windows-1252 (WHATWG Encoding Standard, "index windows-1252"); all others are as
/// in Latin-1.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, without the mark at its beginning. What is not UTF-8 is read as Windows-1252, in which every byte
/// is a letter.
pub(super) fn decode(bytes: Vec<u8>) -> (String, Encoding) {
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            (text, Encoding::Utf8)
        }
        Err(error) => (error.as_bytes().iter().map(|&byte| letter(byte)).collect(), Encoding::Windows1252),
    }
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}
