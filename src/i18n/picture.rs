use super::FormatWords;

/// Words of pictures as files, and of the part of the dialog that saves them.
pub struct PictureWords {
    /// Title of the part.
    pub title: &'static str,
    /// What the picture is of, whatever else is saved.
    pub about: &'static str,
    /// For all that can draw it at any size.
    pub svg: FormatWords,
    /// For all else.
    pub png: FormatWords,
    /// Name of the choice of sizes.
    pub size: &'static str,
    /// A size: so many times as large, with the width in pixels.
    pub pixels: fn(u32, u32) -> String,
    /// Name of the choice of colours.
    pub colours: &'static str,
    /// Copies it as an image.
    pub copy: &'static str,
    /// What copying is good for.
    pub about_copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused to copy it.
    pub not_copied: &'static str,
    /// The browser could not make an image of it.
    pub not_drawn: &'static str,
    /// What a picture without a map says below it: what it shows, and that names are no position.
    pub disclaimer: &'static str,
    /// So many more rows stand not in the picture.
    pub more: fn(usize) -> String,
}
