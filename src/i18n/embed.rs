use crate::model::EmbedPart;

/// Words of the embedded page, and of the dialog that makes the snippet for it.
pub struct EmbedWords {
    /// The link from an embedded page to the same in the atlas.
    pub open: &'static str,
    /// The button, and the title of what it opens.
    pub title: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// Label of the choice of picture.
    pub view: &'static str,
    /// No country, or no mandate, is chosen.
    pub none: &'static str,
    /// The reader's own language.
    pub own_language: &'static str,
    /// Title of the parts that can be left out.
    pub parts: &'static str,
    /// A part.
    pub part: fn(EmbedPart) -> &'static str,
    /// Label of the choice of data.
    pub data: &'static str,
    /// The data of the day.
    pub newest: &'static str,
    /// These data: the version.
    pub pinned: fn(&str) -> String,
    /// Label of the height, in pixels.
    pub height: &'static str,
    /// Title of the snippet for hosts that allow a script.
    pub with_script: &'static str,
    /// Title of the snippet for those that do not.
    pub without_script: &'static str,
    /// Title of the link.
    pub link: &'static str,
    /// Title of the text to cite.
    pub cite: &'static str,
    /// The text: the citation of the report, the version of the data, the link.
    pub citation: fn(&str, &str, &str) -> String,
    /// Copies a text.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// It cannot be copied from here, but is selected.
    pub copy_by_hand: &'static str,
    /// Title of the picture of the result.
    pub preview: &'static str,
}
